"""Choose what of a client stands in an export's lists: one rule for all of them."""

from bot.domain.exports import Scope
from storage.unit import UnitOfWork


class ExportChoice:
    """Which things a scope holds, by the time they are on record."""

    def __init__(self, unit: UnitOfWork, scope: Scope) -> None:
        self._scope = scope
        self._lives = unit.records.lives(scope.client) if scope.is_period else {}

    def holds(self, id_: str, *, project: str | None, is_open: bool) -> bool:
        """Return whether a thing is listed; what is of no project is in every project's export."""
        life = self._lives.get(id_)
        return self._scope.holds(
            project=project,
            began=life.first if life else None,
            ended=life.last if life and not is_open else None,
        )
