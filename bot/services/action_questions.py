"""Keep that staff asked a client something outside a list: some criteria count just that."""

from bot.domain.conversations import Spoken
from bot.domain.measurements import is_ad_hoc_question
from storage.unit import UnitOfWork


def note_question(unit: UnitOfWork, spoken: Spoken, *, client: str) -> None:
    """Count a message of ours where it asks something; what was asked is not kept here."""
    if is_ad_hoc_question(spoken.text):
        unit.action_measures.note_question(
            client,
            channel=spoken.place.channel,
            ts=spoken.place.ts,
            author=spoken.author.user,
            at=spoken.at,
        )
