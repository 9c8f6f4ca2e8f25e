"""Compare what Slack shows of a channel with what it delivered: what is new, changed or gone."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.domain.gaps import SHORTEST_RETENTION, Find, Gap, Missed
from bot.domain.inbox import RawEvent
from handlers import parsing

Message = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What Slack showed of a gap: messages by `ts`, and what was read to its end.

    Only where all was read does a message that is not shown not exist.
    """

    messages: Mapping[str, Message]
    history_is_whole: bool
    whole_threads: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """The last version of a message that was delivered; `text` is None where it is forgotten."""

    first: Message | None = None
    is_delivered: bool = False
    is_gone: bool = False
    event_ts: str = ""
    text: str | None = None


def missed(
    gap: Gap, shown: Shown, delivered: Iterable[RawEvent], *, team: str, now: datetime
) -> list[Find]:
    """Return what Slack did not deliver to the app of `team`.

    `delivered` are the events about `gap.known` and about what is shown, in order.
    """
    events = [(raw, json.loads(raw.body)["event"] if raw.body else {}) for raw in delivered]
    kept, reacted = _kept(events), _reacted(events)
    never = _Kept()
    found: list[tuple[Missed, str, Message]] = []
    for ts, message in sorted(shown.messages.items()):
        if not parsing.is_speech(message):
            continue
        before = kept.get(ts, never)
        if before.is_gone:
            continue
        if not before.is_delivered and ts > gap.since:
            found.append((Missed.MESSAGE, ts, {**message, "event_ts": ts}))
        elif before.is_delivered and _is_edited(message, since=before):
            edited_at = str(message["edited"]["ts"])
            found.append((Missed.EDIT, f"{ts}:{edited_at}", _edit(message, before, at=edited_at)))
        if ts > gap.since:
            found += [
                (Missed.REACTION, ":".join(each), _reaction(gap, *each, now=now))
                for each in _reactions(ts, message)
                if each not in reacted
            ]
    for ts in sorted(gap.known):
        before = kept.get(ts, never)
        if _is_deleted(ts, before, gap, shown, now=now):
            found.append((Missed.DELETION, f"{ts}:deleted", _deletion(ts, before, now=now)))
    return [_find(gap, kind, key, event, team=team) for kind, key, event in found]


def _kept(events: Iterable[tuple[RawEvent, Message]]) -> dict[str, _Kept]:
    found: dict[str, _Kept] = {}
    for raw, event in events:
        if not raw.type.startswith("message"):
            continue
        before = found.get(raw.ts, _Kept())
        found[raw.ts] = _after(before, raw, event)
    return found


def _reacted(events: Iterable[tuple[RawEvent, Message]]) -> set[tuple[str, str, str]]:
    return {
        (raw.ts, str(event.get("reaction")), str(event.get("user")))
        for raw, event in events
        if raw.type == "reaction_added"
    }


def _reactions(ts: str, message: Message) -> Iterator[tuple[str, str, str]]:
    """Yield by whom a message got the reactions that say what to do with it."""
    for reaction in message.get("reactions") or ():
        if reaction["name"] in (parsing.TICKET, parsing.MEGA):
            yield from ((ts, reaction["name"], user) for user in reaction.get("users") or ())


def _after(before: _Kept, raw: RawEvent, event: Message) -> _Kept:
    match raw.type.partition("/")[2]:
        case "message_deleted":
            return replace(before, is_gone=True)
        case "message_changed":
            message = _object(event.get("message"))
            if parsing.is_tombstone(message):
                return replace(before, is_gone=True)
            # Without a body any change may have been an edit; with the same text it was none.
            text = message.get("text")
            is_edit = not event or text != _object(event.get("previous_message")).get("text")
            return replace(before, event_ts=raw.event_ts, text=text) if is_edit else before
        case _:
            return _Kept(
                first=event,
                is_delivered=True,
                is_gone=before.is_gone,
                event_ts=max(raw.event_ts, before.event_ts),
                text=before.text if before.event_ts else event.get("text"),
            )


def _object(value: object) -> Message:
    # What Slack delivered was kept whatever it was.
    return value if isinstance(value, Mapping) else {}


def _is_edited(message: Message, *, since: _Kept) -> bool:
    """Return whether a message was edited after its last known version.

    Slack rounds an edit's time to the second. The text alone would not do: an edit delivered
    after the page was read would seem to be taken back by it.
    """
    edited_at = str((message.get("edited") or {}).get("ts") or "0")
    if int(float(edited_at)) <= int(float(since.event_ts)):
        return False
    return message.get("text") != since.text


def _is_deleted(ts: str, before: _Kept, gap: Gap, shown: Shown, *, now: datetime) -> bool:
    if before.is_gone or not parsing.is_speech(before.first or {}):
        return False
    if ts in shown.messages:
        return parsing.is_tombstone(shown.messages[ts])
    said: Message = before.first or {}
    thread = str(said.get("thread_ts") or ts)
    in_channel = thread == ts
    is_read = thread in shown.whole_threads or (
        in_channel and shown.history_is_whole and ts > gap.since
    )
    return is_read and not _may_have_expired(ts, said, shown, now=now)


def _may_have_expired(ts: str, said: Message, shown: Shown, *, now: datetime) -> bool:
    """Return whether a company's retention may have taken a message away, and nobody deleted it.

    It takes the oldest first, each company's its own, and nothing of the last day.
    """
    if now - parsing.instant(ts) < SHORTEST_RETENTION:
        return False
    older = (message for other, message in shown.messages.items() if other < ts)
    return not any(_team(message) == _team(said) for message in older)


def _team(message: Message) -> object:
    return message.get("user_team") or message.get("team")


def _edit(message: Message, before: _Kept, *, at: str) -> Message:
    return {
        "subtype": "message_changed",
        "message": message,
        "previous_message": {"text": before.text},
        "ts": at,
        "event_ts": at,
    }


def _deletion(ts: str, before: _Kept, *, now: datetime) -> Message:
    # Slack does not say when; what is certain is that it is gone by now.
    at = f"{now.timestamp():.6f}"
    return {
        "subtype": "message_deleted",
        "deleted_ts": ts,
        "previous_message": before.first,
        "ts": at,
        "event_ts": at,
    }


def _reaction(gap: Gap, ts: str, name: str, user: str, *, now: datetime) -> Message:
    return {
        "type": "reaction_added",
        "reaction": name,
        "user": user,
        "item": {"type": "message", "channel": gap.channel, "ts": ts},
        "event_ts": f"{now.timestamp():.6f}",
    }


def _find(gap: Gap, kind: Missed, key: str, event: Message, *, team: str) -> Find:
    event_id = f"history:{gap.channel}:{key}"
    body = {
        "type": "event_callback",
        "event_id": event_id,
        "team_id": team,
        "authorizations": [{"team_id": team}],
        "event": {"type": "message", **event, "channel": gap.channel},
    }
    return Find(client=gap.client, kind=kind, event_id=event_id, body=body)
