"""Give an export its list of erasures: who asked, what was decided, and on which ground."""

from bot.domain.erasures import Erasure, ErasureState
from bot.domain.exports import Scope
from bot.services.export_choices import ExportChoice
from storage.unit import UnitOfWork


def erasures_section(unit: UnitOfWork, scope: Scope) -> list[dict[str, object]]:
    """Return the client's requests; they are of people, so every project's export has them."""
    choice = ExportChoice(unit, scope)
    return [
        _told(each)
        for each in unit.erasures.of_client(scope.client)
        if choice.holds(each.id, project=None, is_open=each.state is ErasureState.ASKED)
    ]


def _told(erasure: Erasure) -> dict[str, object]:
    is_done = erasure.state is ErasureState.DONE
    return {
        "id": erasure.id,
        "person": erasure.pseudonym if is_done else erasure.user,
        "state": erasure.state,
        "asked_at": erasure.asked_at,
        "asked_by": erasure.asked_by,
        "request": erasure.request,
        "decided_at": erasure.decided_at,
        "decided_by": erasure.decided_by or None,
        "ground": erasure.ground,
        "reason": erasure.reason or None,
        "legal_holds": list(erasure.held),
        "entries_restated": list(erasure.restated),
        "entries_erased": list(erasure.erased),
        "entries_kept_under_hold": erasure.kept,
    }
