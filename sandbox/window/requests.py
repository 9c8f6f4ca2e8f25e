"""What a window asks for: each `do` of the protocol is one function on one person's behalf."""

import base64
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from sandbox.errors import RefusedError
from sandbox.people import acting, commands, gathering, submitting, writing
from sandbox.state.records import Channel, Json, User
from sandbox.window.frames import Frames
from sandbox.world import World

PAGE = 50
MORNING = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One frame of a window, with whose window it is."""

    world: World
    frames: Frames
    user: User
    fields: Json

    @property
    def channel(self) -> Channel:
        """The channel named, if this person may look into it."""
        channel = self.world.workspace.channels.get(str(self.fields.get("channel")))
        if channel is None or self.user.id not in channel.members:
            raise RefusedError("channel_not_found")
        return channel

    @property
    def other(self) -> User:
        """The other person named."""
        other = self.world.workspace.users.get(str(self.fields.get("user")))
        if other is None:
            raise RefusedError("user_not_found")
        return other

    def text(self, name: str) -> str:
        """Return a field as text."""
        return str(self.fields.get(name) or "")


async def history(request: Request) -> Json:
    """Return a page of messages, newest last, with what only this person sees."""
    channel = request.channel
    before, limit = request.text("before"), int(request.fields.get("limit") or PAGE)
    messages = request.world.workspace.messages
    older = (m for m in messages.history(channel.id) if not before or m.ts < before)
    page = list(islice(older, limit + 1))
    shown = page[:limit]
    oldest = shown[-1].ts if len(page) > limit else ""
    own = [
        m
        for m in messages.ephemerals(request.user.id, channel.id)
        if m.thread_ts is None and m.ts > oldest and (not before or m.ts < before)
    ]
    ordered = sorted([*shown, *own], key=lambda m: m.ts)
    return {
        "messages": [request.frames.message(m) for m in ordered],
        "has_more": len(page) > limit,
    }


async def thread(request: Request) -> Json:
    """Return a thread, the parent first."""
    channel, ts = request.channel, request.text("ts")
    messages = request.world.workspace.messages
    parent = messages.get(channel.id, ts)
    own = [m for m in messages.ephemerals(request.user.id, channel.id) if m.thread_ts == ts]
    replies = sorted([*messages.replies(channel.id, ts), *own], key=lambda m: m.ts)
    everything = [*([parent] if parent else []), *replies]
    return {"messages": [request.frames.message(m) for m in everything]}


async def say(request: Request) -> Json:
    """Post what was typed."""
    files = {
        str(file["name"]): base64.b64decode(file["content_base64"])
        for file in request.fields.get("files") or []
    }
    posted = writing.say(
        request.world,
        request.user,
        request.channel,
        request.text("text"),
        thread_ts=request.fields.get("thread_ts"),
        broadcast=bool(request.fields.get("broadcast")),
        files=files,
    )
    return {"ts": posted.ts}


async def edit(request: Request) -> Json:
    """Change one's own message."""
    ts, text = request.text("ts"), request.text("text")
    writing.edit(request.world, request.user, request.channel, ts, text)
    return {}


async def delete(request: Request) -> Json:
    """Delete one's own message."""
    writing.delete(request.world, request.user, request.channel, request.text("ts"))
    return {}


async def react(request: Request) -> Json:
    """Add an emoji, or take it off (`unreact`)."""
    writing.react(
        request.world,
        request.user,
        request.channel,
        request.text("ts"),
        request.text("name"),
        add=request.fields["do"] == "react",
    )
    return {}


async def command(request: Request) -> Json:
    """Send a slash command."""
    await commands.run_command(request.world, request.user, request.channel, request.text("text"))
    return {}


async def shortcut(request: Request) -> Json:
    """Use a shortcut."""
    message = None
    if request.fields.get("ts"):
        message = request.world.workspace.messages.get(request.channel.id, request.text("ts"))
    callback_id = request.text("callback_id")
    await commands.run_shortcut(request.world, request.user, callback_id, message=message)
    return {}


async def press(request: Request) -> Json:
    """Press a button or choose in a select."""
    place = acting.find_place(request.world, request.user, request.fields["where"])
    await acting.press(
        request.world,
        request.user,
        place,
        block_id=request.text("block_id"),
        action_id=request.text("action_id"),
        chosen=dict(request.fields.get("payload") or {}),
        state=_values(request.fields.get("state")),
    )
    return {}


async def options(request: Request) -> Json:
    """Load the options of an external select."""
    place = acting.find_place(request.world, request.user, request.fields["where"])
    return await acting.load_options(
        request.world,
        request.user,
        place,
        block_id=request.text("block_id"),
        action_id=request.text("action_id"),
        query=request.text("query"),
    )


async def submit(request: Request) -> Json:
    """Submit the top modal; the errors also come as a `view` frame."""
    state = _values(request.fields.get("state")) or {}
    view_id = request.text("view_id")
    return {"errors": await submitting.submit(request.world, request.user, view_id, state)}


async def close(request: Request) -> Json:
    """Close the top modal or all of them."""
    everything = bool(request.fields.get("all"))
    view_id = request.text("view_id")
    await submitting.close(request.world, request.user, view_id, everything=everything)
    return {}


async def open_home(request: Request) -> Json:
    """Open the app's Home."""
    gathering.open_home(request.world, request.user)
    return {}


async def open_dm(request: Request) -> Json:
    """Open a direct conversation."""
    return {"channel": gathering.open_dm(request.world, request.user, request.other).id}


async def read(request: Request) -> Json:
    """Remember how far this person has read."""
    writing.mark_read(request.world, request.user, request.channel, request.text("ts"))
    return {"channel": request.frames.channel(request.channel)}


async def join(request: Request) -> Json:
    """Join a public channel."""
    channel = request.world.workspace.channels.get(request.text("channel"))
    if channel is None:
        raise RefusedError("channel_not_found")
    gathering.join(request.world, request.user, channel)
    return {}


async def invite(request: Request) -> Json:
    """Bring somebody into a channel."""
    gathering.invite(request.world, request.user, request.channel, request.other)
    return {}


async def clock(request: Request) -> Json:
    """Move the workspace's clock forward."""
    hands, fields = request.world.clock, request.fields
    try:
        if fields.get("next") == "morning":
            now = hands.move_to(next_morning(hands(), zone=request.user.tz))
        elif fields.get("to"):
            now = hands.move_to(datetime.fromisoformat(str(fields["to"])))
        else:
            now = hands.advance(timedelta(seconds=float(fields.get("add") or 0)))
    except (ValueError, OverflowError) as error:
        raise RefusedError(str(error)) from error
    return {"now": now.isoformat()}


async def faults(request: Request) -> Json:
    """Switch faults on and off."""
    try:
        request.world.faults.set(**dict(request.fields.get("faults") or {}))
    except TypeError as error:
        raise RefusedError("There is no such fault.") from error
    return {"faults": request.world.faults.as_json()}


async def play(request: Request) -> Json:
    """Play a guided story, or one step of it."""
    story = request.world.stories.get(request.text("story"))
    if story is None:
        raise RefusedError("There is no such story.")
    step = request.fields.get("step")
    await story.play(None if step is None else int(step))
    return {}


async def reset(request: Request) -> Json:
    """Put everything back as the cast file says."""
    request.world.reset()
    return {}


def next_morning(now: datetime, *, zone: str) -> datetime:
    """Return nine o'clock of the next day from Monday to Friday, in the person's zone."""
    local = now.astimezone(ZoneInfo(zone))
    morning = local.replace(hour=MORNING, minute=0, second=0, microsecond=0)
    while morning <= local or morning.weekday() > 4:
        morning += timedelta(days=1)
    return morning


def _values(state: Json | None) -> Json | None:
    return None if state is None else dict(state.get("values", state))


VERBS: dict[str, Callable[[Request], Awaitable[Json]]] = {
    "history": history,
    "thread": thread,
    "say": say,
    "edit": edit,
    "delete": delete,
    "react": react,
    "unreact": react,
    "command": command,
    "shortcut": shortcut,
    "press": press,
    "options": options,
    "submit": submit,
    "close": close,
    "open_home": open_home,
    "open_dm": open_dm,
    "read": read,
    "join": join,
    "invite": invite,
    "clock": clock,
    "faults": faults,
    "play": play,
    "reset": reset,
}
