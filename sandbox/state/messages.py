"""Messages by channel and thread: posted, changed, deleted, reacted to, shown to one person."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from sandbox.state.changes import (
    Bell,
    EphemeralGone,
    EphemeralShown,
    MessageChanged,
    MessageDeleted,
    MessagePosted,
    Reacted,
)
from sandbox.state.records import Message

TOMBSTONE = "This message was deleted."


class Messages:
    """Keep every message; the only place that makes timestamps."""

    def __init__(self, *, clock: Callable[[], datetime], bell: Bell) -> None:
        self._clock = clock
        self._bell = bell
        self._channels: dict[str, dict[str, Message]] = {}
        self._threads: dict[tuple[str, str], list[str]] = {}
        self._ephemerals: dict[str, dict[str, Message]] = {}
        self._last: dict[str, int] = {}

    def next_ts(self, channel: str) -> str:
        """Return a timestamp later than every other of the channel, by the sandbox's clock."""
        micros = int(self._clock().timestamp() * 1_000_000)
        micros = max(micros, self._last.get(channel, 0) + 1)
        self._last[channel] = micros
        return f"{micros // 1_000_000}.{micros % 1_000_000:06d}"

    def post(self, message: Message) -> Message:
        """Store a message under a new timestamp (its own is ignored) and tell everybody."""
        message = replace(message, ts=self.next_ts(message.channel))
        self._channels.setdefault(message.channel, {})[message.ts] = message
        if message.thread_ts is not None:
            self._threads.setdefault((message.channel, message.thread_ts), []).append(message.ts)
        self._bell.ring(MessagePosted(message=message))
        self._redraw_parent(message)
        return message

    def show(self, message: Message) -> Message:
        """Show an ephemeral to the person in `seen_by`; it is in nobody's history."""
        if not message.ts:
            message = replace(message, ts=self.next_ts(message.channel))
        assert message.seen_by is not None
        self._ephemerals.setdefault(message.seen_by, {})[message.ts] = message
        self._bell.ring(EphemeralShown(message=message))
        return message

    def take_back(self, message: Message) -> None:
        """Remove an ephemeral, if it is still there."""
        assert message.seen_by is not None
        if self._ephemerals.get(message.seen_by, {}).pop(message.ts, None):
            self._bell.ring(EphemeralGone(message=message))

    def change(self, message: Message) -> Message:
        """Put `message` in place of the one with its timestamp."""
        previous = self._channels[message.channel][message.ts]
        self._channels[message.channel][message.ts] = message
        self._bell.ring(MessageChanged(message=message, previous=previous))
        return message

    def delete(self, message: Message) -> None:
        """Remove a message; a parent with replies leaves a tombstone, as in Slack."""
        if message.thread_ts is None and self.replies(message.channel, message.ts):
            self.change(
                Message(
                    channel=message.channel,
                    ts=message.ts,
                    user="USLACKBOT",
                    team=message.team,
                    text=TOMBSTONE,
                    subtype="tombstone",
                )
            )
            return
        del self._channels[message.channel][message.ts]
        if message.thread_ts is not None:
            self._threads[message.channel, message.thread_ts].remove(message.ts)
        self._bell.ring(MessageDeleted(previous=message))
        self._redraw_parent(message)

    def react(self, message: Message, *, user: str, name: str, add: bool) -> None:
        """Add or take off one person's emoji; the caller has checked that it changes something."""
        reactions = {emoji: list(users) for emoji, users in message.reactions}
        if add:
            reactions.setdefault(name, []).append(user)
        else:
            reactions[name].remove(user)
        kept = tuple((emoji, tuple(users)) for emoji, users in reactions.items() if users)
        changed = replace(message, reactions=kept)
        self._channels[message.channel][message.ts] = changed
        self._bell.ring(Reacted(message=changed, user=user, name=name, is_added=add))
        self._bell.ring(MessageChanged(message=changed, previous=message, is_silent=True))

    def pin(self, message: Message, *, user: str, at: int) -> None:
        """Pin a message to its channel; the caller has checked that it is not."""
        pinned = replace(message, pinned_by=user, pinned_at=at)
        self._channels[message.channel][message.ts] = pinned
        self._bell.ring(MessageChanged(message=pinned, previous=message, is_silent=True))

    def get(self, channel: str, ts: str) -> Message | None:
        """Return the message everybody sees, or None."""
        return self._channels.get(channel, {}).get(ts)

    def ephemeral(self, user: str, ts: str) -> Message | None:
        """Return what only this person sees, or None."""
        return self._ephemerals.get(user, {}).get(ts)

    def ephemerals(self, user: str, channel: str) -> list[Message]:
        """Return what only this person sees in the channel, oldest first."""
        return [m for m in self._ephemerals.get(user, {}).values() if m.channel == channel]

    def history(self, channel: str) -> Iterator[Message]:
        """Yield the channel's messages, newest first: no replies, unless also sent to it."""
        for message in reversed(self._channels.get(channel, {}).values()):
            if not message.is_reply or message.broadcast:
                yield message

    def replies(self, channel: str, ts: str) -> list[Message]:
        """Return the replies in a thread, oldest first, without the parent."""
        stored = self._channels.get(channel, {})
        return [stored[reply] for reply in self._threads.get((channel, ts), [])]

    def move(self, old: str, new: str) -> None:
        """Keep a channel's messages under its new id."""
        self._channels[new] = {
            ts: replace(m, channel=new) for ts, m in self._channels.pop(old, {}).items()
        }
        for channel, ts in [key for key in self._threads if key[0] == old]:
            self._threads[new, ts] = self._threads.pop((channel, ts))
        self._last[new] = self._last.pop(old, 0)

    def clear(self) -> None:
        """Forget everything but the last timestamps, so that none is ever given twice."""
        self._channels.clear()
        self._threads.clear()
        self._ephemerals.clear()

    def _redraw_parent(self, reply: Message) -> None:
        if reply.thread_ts is None:
            return
        parent = self.get(reply.channel, reply.thread_ts)
        if parent is not None:
            self._bell.ring(MessageChanged(message=parent, previous=parent, is_silent=True))
