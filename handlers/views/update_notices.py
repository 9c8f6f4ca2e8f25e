"""Say every notice of updates in words."""

from typing import assert_never

from bot.domain.update_notices import (
    RhythmFollowed,
    UpdateCard,
    UpdateDetails,
    UpdateNotice,
    UpdateOwed,
    UpdatePictures,
    UpdatePosted,
    UpdateReminder,
    WeeklySummary,
)
from handlers.views import cadences, update_cards, updates, weekly
from handlers.views.blocks import Post


def say(notice: UpdateNotice) -> Post:
    """Return the message for a notice; user text in it is escaped."""
    match notice:
        case UpdatePosted():
            return updates.posted(notice)
        case UpdateDetails():
            return updates.details(notice)
        case UpdatePictures():
            return updates.pictures(notice)
        case UpdateCard():
            return update_cards.card(notice)
        case UpdateReminder():
            return update_cards.reminder(notice)
        case RhythmFollowed():
            return cadences.followed(notice)
        case UpdateOwed():
            return updates.owed(notice)
        case WeeklySummary():
            return weekly.summary(notice)
        case _:
            assert_never(notice)
