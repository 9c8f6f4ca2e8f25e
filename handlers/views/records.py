"""Say what operations keep of the record: a month's thread, and an hour's anchor in it."""

from datetime import UTC
from typing import assert_never

from bot.domain.record_notices import AnchorsKept, RecordAnchored, RecordNotice
from handlers.views import blocks
from handlers.views.blocks import Post


def say(notice: RecordNotice) -> Post:
    """Return the message for a notice about the record."""
    match notice:
        case AnchorsKept():
            text = (
                f"Anchors of the record, {notice.month:%B %Y}, one an hour in this thread. Nothing "
                "is to be done; `liaison verify --anchor` holds the record against one."
            )
        case RecordAnchored():
            at = notice.at.astimezone(UTC)
            text = f"{at.day} {at:%b %Y %H:%M} UTC `{notice.anchor}`"
        case _:
            assert_never(notice)
    return blocks.told(text)
