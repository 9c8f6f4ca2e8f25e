"""Read what Slack delivers into an event that can be kept, whatever it contains."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

LARGEST = 1_000_000
"""Characters of JSON. Slack's largest message, 40,000 characters with blocks, is far below."""

RETRIES = (timedelta(seconds=1), timedelta(seconds=4), timedelta(seconds=16), timedelta(seconds=64))
"""Pauses before an event is tried again. Its channel waits meanwhile, so they stay short."""

DROPPED = "app_rate_limited"
"""Slack's word that it drops events: there are more than it delivers to one app."""

_WORD = re.compile(r"[A-Za-z0-9_.:/-]{1,100}")
_STAMP = re.compile(r"([0-9]{1,10})(?:\.([0-9]{1,6}))?")


class InboxState(StrEnum):
    """What became of an event."""

    WAITING = "waiting"
    DONE = "done"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True, kw_only=True)
class RawEvent:
    """One delivery as Slack sent it, with what is needed to put it in its place.

    `channel` is empty for what happens outside channels. `ts` names the message spoken of;
    `event_ts` orders events within a channel. Both are Slack's `seconds.microseconds`, padded so
    that text order is time order. `fault` says why an event cannot be applied.
    """

    event_id: str
    team: str
    channel: str
    ts: str
    event_ts: str
    type: str
    body: str
    fault: str = ""

    @property
    def state(self) -> InboxState:
        """Where a new event starts: what cannot be applied is kept apart."""
        return InboxState.QUARANTINED if self.fault else InboxState.WAITING


def read(body: object, *, raw: str | None = None) -> RawEvent:
    """Return a delivery as an event; never fails.

    `raw` is the JSON text `body` was read from, where it is at hand. What has no usable id gets
    one derived from its content, so that a redelivery of the same nonsense is the same event.
    """
    if isinstance(body, Mapping) and body.get("type") == DROPPED:
        body, raw = _dropped(body), None
    text = raw if raw is not None else json.dumps(body, separators=(",", ":"))
    fault = _fault(body, text)
    if fault or not isinstance(body, Mapping):
        return quarantined(text, fault)
    event = body["event"]
    return RawEvent(
        event_id=body["event_id"],
        team=_word(body.get("team_id")),
        channel=_channel(event),
        ts=_ts(event),
        event_ts=_stamp(event.get("event_ts")) or _ts(event) or _stamp(body.get("event_time")),
        type="/".join(filter(None, (event["type"], _word(event.get("subtype"))))),
        body=text,
    )


def quarantined(text: str, fault: str) -> RawEvent:
    """Return an event that is only kept; its body is made plain ASCII so that it always can be."""
    if not text.isascii() or "\0" in text:
        text = json.dumps(text)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return RawEvent(
        event_id=f"malformed:{digest[:32]}",
        team="",
        channel="",
        ts="",
        event_ts="",
        type="",
        body=text,
        fault=fault,
    )


def read_again(body: str) -> RawEvent:
    """Return what was put aside as it reads now; the rules may have been mended since."""
    found: object = body
    # What is no plain ASCII was wrapped once more when it was put aside.
    for _ in range(2):
        try:
            found = json.loads(found) if isinstance(found, str) else found
        except ValueError:
            break
    return read(found)


def retry_after(attempts: int) -> timedelta | None:
    """Return how long to wait after the n-th failed attempt; None means give up."""
    return RETRIES[attempts - 1] if attempts <= len(RETRIES) else None


def _dropped(body: Mapping[str, object]) -> dict[str, object]:
    """Return what comes without an event around it, and once a minute, as one."""
    minute = body.get("minute_rate_limited")
    return {
        "type": "event_callback",
        "event_id": f"{DROPPED}:{body.get('team_id')}:{minute}",
        "team_id": body.get("team_id"),
        "event": {"type": DROPPED, "event_ts": f"{minute}.000000"},
    }


def _fault(body: object, text: str) -> str:
    if len(text) > LARGEST:
        return f"larger than {LARGEST:,} characters"
    if not isinstance(body, Mapping):
        return "not a JSON object"
    if not _word(body.get("event_id")):
        return "no usable event_id"
    event = body.get("event")
    if not isinstance(event, Mapping) or not _word(event.get("type")):
        return "no event with a type"
    return ""


def _channel(event: Mapping[str, object]) -> str:
    """Find the channel where the various events keep it."""
    channel, item = event.get("channel"), event.get("item")
    if isinstance(channel, Mapping):
        return _word(channel.get("id"))
    if isinstance(item, Mapping):
        return _word(item.get("channel"))
    return _word(channel) or _word(event.get("channel_id"))


def _ts(event: Mapping[str, object]) -> str:
    """Find the message an event speaks of: itself, or the one edited, deleted or reacted to."""
    for key in ("message", "item"):
        inner = event.get(key)
        if isinstance(inner, Mapping) and (stamp := _stamp(inner.get("ts"))):
            return stamp
    return _stamp(event.get("deleted_ts")) or _stamp(event.get("ts"))


def _stamp(value: object) -> str:
    if isinstance(value, int):
        value = str(value)
    match = _STAMP.fullmatch(value) if isinstance(value, str) else None
    return f"{match[1]:0>10}.{match[2] or '':0<6}" if match else ""


def _word(value: object) -> str:
    return value if isinstance(value, str) and _WORD.fullmatch(value) else ""
