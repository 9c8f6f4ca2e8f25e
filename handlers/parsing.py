"""Read Slack's payloads into values."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.domain.conversations import Spoken, TextVersion
from bot.domain.people import Person
from bot.domain.queries import Place
from bot.domain.terms import Side, Word
from handlers.views.escaping import to_plain

NOT_SPEECH = frozenset(
    {
        "bot_message",
        "channel_archive",
        "channel_join",
        "channel_leave",
        "channel_name",
        "channel_purpose",
        "channel_topic",
        "channel_unarchive",
        "group_archive",
        "group_join",
        "group_leave",
        "group_name",
        "group_purpose",
        "group_topic",
        "pinned_item",
        "reminder_add",
        "tombstone",
        "unpinned_item",
    }
)
"""Subtypes of message events in which nobody says anything."""


TICKET = "ticket"
"""The reaction by which somebody asks for a message to be logged."""

MEGA = "mega"
"""The reaction by which somebody says that nothing is asked in a message."""


_ASKED_PAGE = re.compile(r" page (\d+)$")


def instant(ts: str) -> datetime:
    """Return Slack's `seconds.microseconds` as aware UTC."""
    return datetime.fromtimestamp(float(ts), UTC)


def is_speech(message: Mapping[str, Any]) -> bool:
    """Return whether a person wrote this message; other companies' bots also post in channels."""
    if message.get("bot_id") or message.get("hidden") or not message.get("user"):
        return False
    return str(message.get("subtype")) not in NOT_SPEECH


def is_tombstone(message: Mapping[str, Any]) -> bool:
    """Return whether this stands for a deleted message: one with replies is changed into it."""
    return message.get("subtype") == "tombstone"


def is_direct(message: Mapping[str, Any]) -> bool:
    """Return whether a person writes to the bot alone."""
    return message.get("channel_type") == "im" and is_speech(message)


def place_of(message: Mapping[str, Any], *, team: str, channel: str) -> Place:
    """Return where a message stands; the first of a thread stands in the channel itself."""
    ts = str(message["ts"])
    thread = message.get("thread_ts")
    in_thread = str(thread) if thread and thread != ts else None
    return Place(team=team, channel=channel, ts=ts, thread_ts=in_thread)


def spoken(
    message: Mapping[str, Any],
    *,
    team: str,
    channel: str,
    author: Person,
    side: Side,
    bot: str,
    files: tuple[str, ...] = (),
) -> Spoken:
    """Return a message event as a person's words; `bot` is the bot's user id, `files` are names."""
    raw = str(message.get("text") or "")
    place = place_of(message, team=team, channel=channel)
    return Spoken(
        place=place,
        author=author,
        side=side,
        at=instant(place.ts),
        raw=raw,
        text=to_plain(without_mention(raw, bot)).strip(),
        mentions_bot=f"<@{bot}>" in raw or f"<@{bot}|" in raw,
        has_attachment=bool(message.get("files") or message.get("attachments")),
        files=files,
    )


def without_mention(raw: str, bot: str) -> str:
    """Return the text without a leading mention of the bot."""
    stripped = raw.strip()
    for head in (f"<@{bot}>", f"<@{bot}|"):
        if stripped.startswith(head):
            return stripped.partition(">")[2].strip(" ,:")
    return stripped


def asked_word(message: Spoken) -> Word | None:
    """Return the word somebody said to the bot, or None where they said something else.

    Who calls it and says nothing is helped.
    """
    if not message.mentions_bot:
        return None
    if message.is_mark:
        return Word.HELP
    first, *rest = _ASKED_PAGE.sub(r" \1", message.text.lower()).split()
    known = first.strip(".?!") if len(rest) < 2 else ""
    return Word(known) if known in set(Word) else None


def asked_page(message: Spoken) -> int:
    """Return which page of a list somebody asked the bot for; the first unless they say so."""
    last = message.text.split()[-1] if message.text.split() else ""
    return int(last[:5]) or 1 if last.isascii() and last.isdecimal() else 1


def edited(event: Mapping[str, Any], *, channel: str) -> TextVersion | None:
    """Return a `message_changed` event as a version, or None where the text stayed the same.

    Slack also sends the event when a link was unfurled.
    """
    message, previous = event["message"], event.get("previous_message") or {}
    if message.get("text") == previous.get("text"):
        return None
    return TextVersion(
        channel=channel,
        ts=str(message["ts"]),
        event_ts=str(event["event_ts"]),
        at=instant(str(event["event_ts"])),
        text=str(message.get("text") or ""),
    )


def deleted(event: Mapping[str, Any], *, channel: str) -> TextVersion:
    """Return a `message_deleted` event as the last version."""
    return TextVersion(
        channel=channel,
        ts=str(event.get("deleted_ts") or event["message"]["ts"]),
        event_ts=str(event["event_ts"]),
        at=instant(str(event["event_ts"])),
        text=None,
    )


def value_of(body: Mapping[str, Any]) -> str:
    """Return the value of the pressed button."""
    return str(body["actions"][0].get("value") or "")


def chosen(body: Mapping[str, Any]) -> str:
    """Return the value of the menu entry that was chosen."""
    return str((body["actions"][0].get("selected_option") or {}).get("value") or "")


def entry(body: Mapping[str, Any]) -> str:
    """Return which entry of a card's menu was chosen: its value begins with what it does."""
    return chosen(body).partition(":")[0]


def about(body: Mapping[str, Any]) -> str:
    """Return the id that somebody acts on: what a window keeps first, a button or a menu names."""
    if not body.get("actions"):
        return str(body["view"].get("private_metadata") or "").partition(" ")[0]
    return value_of(body) or chosen(body).rpartition(":")[2]


def beside(body: Mapping[str, Any]) -> str:
    """Return what a window keeps beside the id it is about, like the channel it was opened in."""
    return str(body["view"].get("private_metadata") or "").partition(" ")[2]


def channel_of(body: Mapping[str, Any]) -> str | None:
    """Return the channel an interaction happened in, or None for Home and modals."""
    channel = (body.get("channel") or {}).get("id") or (body.get("container") or {}).get(
        "channel_id"
    )
    return str(channel) if channel else None


def typed(body: Mapping[str, Any], block: str, action: str | None = None) -> str:
    """Return what stands in a modal's text field or select."""
    entry = body["view"]["state"]["values"].get(block, {}).get(action or block, {})
    chosen = entry.get("selected_option") or {}
    return str(entry.get("value") or chosen.get("value") or "").strip()


def picked(body: Mapping[str, Any], block: str) -> str:
    """Return the id of the file picked in a modal's field, or nothing."""
    entry = body["view"]["state"]["values"].get(block, {}).get(block, {})
    return next((str(file["id"]) for file in entry.get("files") or ()), "")


def selected(body: Mapping[str, Any], block: str) -> list[str]:
    """Return the values chosen in a modal's select, whether it takes one or several."""
    entry = body["view"]["state"]["values"].get(block, {}).get(block, {})
    one = [entry["selected_option"]] if entry.get("selected_option") else []
    return [str(option["value"]) for option in (entry.get("selected_options") or one)]


def ticked(body: Mapping[str, Any], block: str, action: str | None = None) -> list[str]:
    """Return the values of a modal's ticked boxes."""
    entry = body["view"]["state"]["values"].get(block, {}).get(action or block, {})
    return [str(option["value"]) for option in entry.get("selected_options") or ()]


def ticked_in(body: Mapping[str, Any], block: str) -> list[str]:
    """Return the values of ticked boxes that fill several fields, `block`, `block_1` and so on."""
    blocks = body["view"]["state"]["values"]
    names = [name for name in blocks if name == block or name.startswith(f"{block}_")]
    return [value for name in names for value in ticked(body, name, block)]
