"""Say what concerns the walls between clients: to staff what to do, to a client one sentence."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from bot.domain.clients import Client
from bot.domain.foreign_words import warning
from bot.domain.wall_notices import (
    ForeignSeen,
    PostRemoved,
    WallNotice,
    WallTouched,
    WrongPostCard,
    WrongPostUrged,
)
from bot.domain.wrong_posts import WrongPost
from handlers.views import blocks
from handlers.views.blocks import Block, Post
from handlers.views.escaping import escape, said
from handlers.views.ids import Action, Modal
from handlers.views.times import both, local

LONGEST = 600


def say(notice: WallNotice) -> Post:
    """Return the message for a notice about the walls."""
    match notice:
        case WallTouched():
            return blocks.told(
                f"{_mentions(notice.people)}{escape(notice.by_name)} named {escape(notice.label)} "
                f"in the channel {notice.channel}, which is another client's. They read that there "
                "is no such thing. If it was a slip, nothing is to be done; else talk to them."
            )
        case ForeignSeen():
            return _foreign_seen(notice)
        case WrongPostCard():
            return _card(notice)
        case WrongPostUrged():
            return _urged(notice)
        case PostRemoved():
            at = both(notice.removed_at, site=notice.site_zone, reader=notice.reader_zone)
            return blocks.told(
                f"A message that did not belong in this channel was removed on {at}. Please delete "
                f"any copy. {escape(notice.contact_name)} answers questions about it."
            )
        case _:
            assert_never(notice)


def warned(words: Sequence[str]) -> str:
    """Tell staff, before anything is posted, what in their words belongs elsewhere."""
    if not words:
        return ""
    return f"⚠️ Stop: {escape(warning(words))} Post it only if it belongs to this client as well."


def report_modal(clients: Sequence[Client], kept: str) -> Block:
    """Ask whose it is; the answer starts what has to be done."""
    options = [blocks.option(each.name, each.code) for each in clients]
    return blocks.modal(
        "Wrong channel",
        [
            blocks.section(
                "The relationship manager and legal are told at once. A message of Liaison's own "
                "is deleted; any other its author has to delete. The channel reads only that "
                "something was removed."
            ),
            blocks.field_of("owner", "Whose is it?", blocks.select("owner", options)),
        ],
        callback_id=Modal.WRONG_POST,
        submit="Report it",
        private_metadata=kept,
    )


def reported(post: WrongPost) -> Block:
    """Tell whoever reported it what was done and what is left to them."""
    done = f"{escape(post.posted_by_name)} has to delete it now, in the channel."
    if post.removed_at:
        done = "Liaison deleted its message." if post.by_bot else "It is gone from the channel."
    return blocks.modal(
        "Wrong channel",
        [
            blocks.section(
                f"*{post.id}* is on record. {done} What is to be done next stands in triage."
            )
        ],
    )


def told_modal(post_id: str) -> Block:
    """Ask for the route by which its owner was told; formal notice is given by a person."""
    return blocks.modal(
        "Owner told",
        [
            blocks.field_of(
                "how",
                "Who was told, by which route?",
                blocks.text_input("how", max_length=300),
                hint="Like: By e-mail to their QA and legal, 15:40, S. Rao.",
            )
        ],
        callback_id=Modal.WRONG_POST_TOLD,
        submit="Put on record",
        private_metadata=post_id,
    )


def _foreign_seen(notice: ForeignSeen) -> Post:
    what = "a file whose name" if notice.in_file else "a message that"
    text = (
        f"{_mentions((notice.author, *notice.people))}<{notice.permalink}|Posted> in "
        f"<#{notice.channel}>: {what} may not belong there. {escape(warning(notice.words))} If it "
        "is in the wrong channel, delete it there now and press Report. If it belongs there, "
        "nothing is to be done."
    )
    place = f"{notice.channel} {notice.ts}"
    report = blocks.button("Report", Action.WRONG_POST, place, style="danger")
    return blocks.post(text, blocks.section(text), blocks.actions(report))


def _card(notice: WrongPostCard) -> Post:
    post, zone = notice.post, notice.site_zone
    by = "Liaison" if post.by_bot else escape(post.posted_by_name)
    lines = [
        (
            f"{_mentions(notice.people)}*{post.id}* · Confidentiality, critical · "
            f"{'Open' if post.is_open else 'Done'}"
        ),
        (
            f"A {post.shown.kind} of *{escape(notice.client_name)}* was posted in "
            f"<#{post.place.channel}> of *{escape(notice.into_name)}*, by {by} on "
            f"{local(post.posted_at, zone)}, reported by {escape(post.reported_by_name)} on "
            f"{local(post.reported_at, zone)}."
        ),
        *([f"> {said(post.shown.text, limit=LONGEST)}"] if post.shown.text else []),
        *([f"Files: {escape(', '.join(post.shown.files))}"] if post.shown.files else []),
        _seen(post),
        _removal(post, zone),
        _telling(notice),
    ]
    removed = blocks.button("It is removed", Action.WRONG_POST_REMOVED, post.id, style="danger")
    told = blocks.button("Owner told", Action.WRONG_POST_TOLD, post.id, style="primary")
    row = [None if post.removed_at else removed, None if post.told_at else told]
    return blocks.post_of(lines, blocks.actions(*row))


def _seen(post: WrongPost) -> str:
    if not post.seen_by:
        return "Nobody of the other company was in the channel. Downloads are unknown."
    names = escape(", ".join(post.seen_by))
    return f"Could have seen it: {names}. Whether anybody read or downloaded it is unknown."


def _removal(post: WrongPost, zone: str) -> str:
    if post.removed_at:
        removed = f"Removed: {local(post.removed_at, zone)}, {escape(post.removed_by_name)}."
        if post.by_bot and not post.place.thread_ts:
            removed += (
                " Was it an update or a poll, the bot's lists still tell it: correct the update, "
                "close the poll."
            )
        return removed
    return (
        f"1. It still stands there: <@{post.posted_by}> deletes <{post.permalink}|the message> and "
        "its files now, then somebody presses It is removed."
    )


def _telling(notice: WrongPostCard) -> str:
    post, zone = notice.post, notice.site_zone
    if post.told_at:
        return (
            f"Owner told: {escape(post.told_how)} ({escape(post.told_by_name)}, "
            f"{local(post.told_at, zone)})."
        )
    return (
        f"2. {escape(notice.client_name)} is told by the route of their agreement by "
        f"{local(notice.tell_by, zone)} at the latest, by the relationship manager and legal. "
        "Liaison tells them nothing."
    )


def _urged(notice: WrongPostUrged) -> Post:
    what = (
        f"<{notice.permalink}|the message> still stands in the wrong channel. Have it deleted and "
        "press It is removed on the card."
        if notice.stands
        else "nobody has noted that its owner was told. It is due by "
        f"{local(notice.tell_by, notice.site_zone)}: press Owner told on the card."
    )
    call = " Call them as well." if notice.phone else ""
    return blocks.told(f"{_mentions(notice.people)}*{notice.post_id}*: {what}{call}")


def _mentions(people: Iterable[str]) -> str:
    found = " ".join(f"<@{user}>" for user in dict.fromkeys(people))
    return f"{found} " if found else ""
