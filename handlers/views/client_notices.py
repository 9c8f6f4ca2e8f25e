"""Answer what a client asks the bot by its name: their queries, their project, what to say."""

from typing import assert_never

from bot.domain.client_notices import (
    ClientHelp,
    ClientList,
    ClientNotice,
    ClientStatus,
    DirectAnswered,
    TicketRefused,
)
from bot.domain.terms import Side
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
        case TicketRefused():
            return _ticket_refused(notice)
        case DirectAnswered():
            return _answered_directly(notice)
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


def _ticket_refused(notice: TicketRefused) -> Post:
    marked = f"Your :ticket: on <{notice.link}|this message> logged nothing"
    if notice.side is Side.CMO:
        return blocks.told(f"{marked}: only what the client wrote is logged. React to that.")
    return blocks.told(
        f"{marked}, because nobody of your company wrote it. Write your question in "
        f"<#{notice.channel}>; it is logged by itself."
    )


def _answered_directly(notice: DirectAnswered) -> Post:
    if notice.side is Side.CMO:
        return blocks.told(
            "Nothing is logged or passed on of what you write here. Write in the client's channel; "
            "`/liaison help` lists the commands."
        )
    theirs = " or ".join(f"<#{channel}>" for channel in notice.channels)
    return blocks.told(
        "Nothing is logged or passed on of what you write here. Write it in "
        f"{theirs or 'the channel that you share with us'}; a question there is logged by itself."
    )
