"""Say every notice of updates in words, and answer what somebody asks of their project's status."""

from typing import assert_never

from bot.domain.notices import ClientStatus
from bot.domain.update_notices import (
    UpdateCard,
    UpdateDetails,
    UpdateNotice,
    UpdateOwed,
    UpdatePictures,
    UpdatePosted,
    UpdateReminder,
    WeeklySummary,
)
from bot.domain.updates import UpdateKind
from handlers.views import blocks, update_cards, updates, weekly
from handlers.views.blocks import Post
from handlers.views.escaping import escape
from handlers.views.times import local


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
        case UpdateOwed():
            return updates.owed(notice)
        case WeeklySummary():
            return weekly.summary(notice)
        case _:
            assert_never(notice)


def status(notice: ClientStatus) -> Post:
    """Tell a client what was last published, as of when, and how many queries are open."""
    queries = f"Open queries: {notice.open_queries}. @{escape(notice.bot_name)} queries lists them."
    update = notice.published
    if update is None or update.published_at is None:
        text = f"{escape(notice.project)}: no status has been published here yet. {queries}"
        return blocks.post(text, blocks.section(text))
    when = local(update.published_at, notice.reader_zone)
    name = f"<{notice.link}|{update.id}>" if notice.link else update.id
    lines = [
        f"As published {when} ({name}):",
        updates.headline(update, notice.client_name),
        *(
            []
            if update.kind is UpdateKind.SHORT
            else [updates.line_of(each) for each in update.health]
        ),
        *updates.decisions(update),
        queries,
    ]
    return blocks.post_of(lines)
