"""Answer what a client asks the bot by its name: their queries, their project, what to say."""

from typing import assert_never

from bot.domain.client_notices import ClientHelp, ClientList, ClientNotice, ClientStatus
from bot.domain.updates import UpdateKind
from handlers.views import blocks, lists, updates
from handlers.views.blocks import Post
from handlers.views.escaping import escape
from handlers.views.times import local


def say(notice: ClientNotice) -> Post:
    """Return the message for a notice that a client asked for."""
    match notice:
        case ClientList():
            return lists.for_client(notice)
        case ClientStatus():
            return _status(notice)
        case ClientHelp():
            return _help(notice.bot_name)
        case _:
            assert_never(notice)


def _status(notice: ClientStatus) -> Post:
    """Tell a client what was last published, as of when, and how many queries are open."""
    queries = f"Open queries: {notice.open_queries}. @{escape(notice.bot_name)} queries lists them."
    update = notice.published
    if update is None or update.published_at is None:
        text = f"{escape(notice.project)}: no status has been published here yet. {queries}"
        return blocks.told(text)
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


def _help(bot_name: str) -> Post:
    name = escape(bot_name)
    text = (
        "Ask in this channel as you would ask a person: a question is logged by itself, with who "
        "replies and by when.\n"
        "React with :ticket: to a message to log it; begin with FYI: to say that nothing is "
        "asked.\n"
        f"@{name} queries: your queries and where they stand · @{name} milestones: the plan and "
        f"what each side owes the other · @{name} actions: what became of your feedback · "
        f"@{name} status: your project · @{name} help: this text."
    )
    return blocks.told(text)
