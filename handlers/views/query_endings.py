"""Tell a client that a question ended otherwise than by their yes, and how to bring it back."""

from bot.domain.queries import Query
from bot.domain.triage_notices import (
    QueryLapsed,
    QuerySetAside,
    QueryWithdrawn,
    WithdrawalOffered,
)
from handlers.views import blocks
from handlers.views.blocks import Block, Post
from handlers.views.escaping import escape
from handlers.views.ids import Action
from handlers.views.times import both


def set_aside(notice: QuerySetAside) -> Post:
    """Tell the asker why nothing more comes of it, and what to do if that is wrong."""
    query, by = notice.query, escape(notice.by)
    if notice.other is not None:
        other = notice.other
        text = (
            f"*{query.id}* is handled together with <{other.permalink}|{other.id}>; "
            f"{escape(other.owner_name)} answers there."
        )
    else:
        text = f"*{query.id}* · set aside by {by}: nothing is owed. If you do need an answer, "
        text += "react to your message with :ticket:."
    return blocks.told(text)


def withdrawal_offered(notice: WithdrawalOffered) -> Post:
    """Ask whether a question is no longer needed that somebody has worked on."""
    query = notice.query
    text = (
        f"{escape(notice.by)} marked *{query.id}* as asking nothing. {escape(query.owner_name)} "
        "works on it, so it goes on until one of you takes it back."
    )
    return blocks.post(text, blocks.section(text), blocks.actions(no_longer_needed(query)))


def withdrawn(notice: QueryWithdrawn) -> Post:
    """Tell who took a question back and when, and how it is asked again."""
    query = notice.query
    when = both(notice.at, site=notice.site_zone, reader=query.asker_zone)
    return blocks.told(
        f"*{query.id}* · taken back by {escape(notice.by)}, {when}: nothing is owed any more. If "
        "you do need an answer, react to your message with :ticket:."
    )


def lapsed(notice: QueryLapsed) -> Post:
    """Tell the asker that it closed without a word from them, and how to open it again."""
    query = notice.query
    when = both(notice.closed_at, site=notice.site_zone, reader=query.asker_zone)
    text = (
        f"*{query.id}* was closed on {when}: nobody objected to the answer. "
        "Press Not yet if something is missing."
    )
    row = blocks.actions(blocks.button("Not yet", Action.NOT_YET, query.id))
    return blocks.post(text, blocks.section(text), row)


def no_longer_needed(query: Query) -> Block:
    """Return the button by which a client takes a question back."""
    asked = blocks.confirm(
        "No longer needed?",
        f"{query.id} is taken back and nothing is owed any more. The ticket reaction on your "
        "message brings it back.",
        yes="Take it back",
    )
    return blocks.button("No longer needed", Action.WITHDRAW, query.id, confirm=asked)
