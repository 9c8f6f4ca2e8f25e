"""Look whether words on their way to a client may go there, and name nobody else's.

Everything here works in the caller's unit of work and commits nothing.
"""

from datetime import datetime
from itertools import chain

from bot.domain.errors import ConflictError, InvalidError
from bot.domain.foreign_words import foreign, spellings, warning
from bot.domain.letters import Address
from bot.services.finding import require_link
from storage.unit import UnitOfWork


def foreign_in(
    unit: UnitOfWork, client: str, *texts: str, in_file: bool = False
) -> tuple[str, ...]:
    """Return what in some texts another client is known by; the names of files in any case."""
    keys = {key for text in texts for key in spellings(text)}
    if not keys:
        return ()
    known = unit.known_words.among(keys)
    named = (foreign(text, client, known, in_file=in_file) for text in texts)
    return tuple(dict.fromkeys(chain.from_iterable(named)))


def refuse_foreign(unit: UnitOfWork, client: str, *texts: str, field: str = "") -> None:
    """Raise InvalidError where words that nobody else reads first name another client's."""
    words = foreign_in(unit, client, *texts)
    if words:
        raise InvalidError(
            f"{warning(words)} Take it out; nothing was posted or changed.", field=field
        )


def require_reachable(unit: UnitOfWork, channel: str, *, now: datetime) -> None:
    """Raise ConflictError, which says what to do, where nothing is posted in a channel now."""
    link = require_link(unit, channel)
    link.require_linked()
    gate = unit.dispatch.gate(Address(team=link.team, channel=channel).lane)
    if gate is not None and gate.shut_until > now:
        raise ConflictError(
            f"Slack takes no messages for the channel of {link.project}: {gate.reason}. How to "
            "put that right was told in triage. Then try again. Nothing changed."
        )
