"""Letters for tests: short to write, each with a business key of its own."""

from dataclasses import replace

from bot.domain.letters import Address, Letter
from bot.domain.query_notices import StaffNote

CHANNEL = Address(team="T1", channel="C1")
OPS = Address(team="T1", channel="COPS")


def letter(key: str, *, to: Address = CHANNEL, **differently: object) -> Letter:
    """Return a letter that says its own key."""
    plain = Letter(
        notice=StaffNote(query_id="NON-Q-1", owner="U1", text=key),
        client="NON",
        team=to.team,
        channel=to.channel,
        to_person=to.to_person,
        dedupe_key=key,
    )
    return replace(plain, **differently)  # type: ignore[arg-type]
