"""One person of the cast in a test's hand: what they do, and what they see."""

from collections.abc import Mapping

from sandbox import filling
from sandbox.elements import filled_state
from sandbox.people import acting, commands, gathering, submitting, writing
from sandbox.seen import Message, View, see
from sandbox.state.records import Channel, User
from sandbox.world import World

Where = str | Channel


class Person:
    """Act and look as one person; channels go by name or id, messages by what was seen or ts.

    Text is what a person types: `@Liaison status` becomes a mention, a pasted `<@U…>` does not.
    Whatever Slack's client would not allow raises `RefusedError`.
    """

    def __init__(self, world: World, user_id: str, notices: list[str]) -> None:
        self._world = world
        self.id = user_id
        self.notices = notices
        self.errors: dict[str, str] = {}

    @property
    def user(self) -> User:
        """The person's record as it is now."""
        return self._world.workspace.users[self.id]

    async def say(
        self,
        channel: Where,
        text: str,
        *,
        files: Mapping[str, bytes] | None = None,
    ) -> str:
        """Post in a channel and return the ts."""
        target = self._channel(channel)
        return writing.say(self._world, self.user, target, text, files=files).ts

    async def reply(
        self,
        channel: Where,
        thread: str | Message,
        text: str,
        *,
        broadcast: bool = False,
        files: Mapping[str, bytes] | None = None,
    ) -> str:
        """Post in a thread and return the ts."""
        target, parent = self._channel(channel), _ts(thread)
        return writing.say(
            self._world,
            self.user,
            target,
            text,
            thread_ts=parent,
            broadcast=broadcast,
            files=files,
        ).ts

    async def edit(self, channel: Where, message: str | Message, text: str) -> None:
        """Change one's own message."""
        writing.edit(self._world, self.user, self._channel(channel), _ts(message), text)

    async def delete(self, channel: Where, message: str | Message) -> None:
        """Delete one's own message."""
        writing.delete(self._world, self.user, self._channel(channel), _ts(message))

    async def react(self, channel: Where, message: str | Message, name: str) -> None:
        """Add an emoji by its name."""
        target = self._channel(channel)
        writing.react(self._world, self.user, target, _ts(message), name, add=True)

    async def unreact(self, channel: Where, message: str | Message, name: str) -> None:
        """Take one's emoji off."""
        target = self._channel(channel)
        writing.react(self._world, self.user, target, _ts(message), name, add=False)

    async def command(self, channel: Where, text: str) -> None:
        """Send a slash command; returns when the app acknowledged or failed."""
        await commands.run_command(self._world, self.user, self._channel(channel), text)

    async def shortcut(self, callback_id: str, message: Message | None = None) -> None:
        """Use a global shortcut, or a message shortcut on a message."""
        stored = None
        if message is not None:
            stored = self._world.workspace.messages.get(message.channel, message.ts)
        await commands.run_shortcut(self._world, self.user, callback_id, message=stored)

    async def press(self, on: Message | View, wanted: str, choose: object = None) -> None:
        """Press a button, or choose in a select, named by action id, block id or label.

        What is pressed must still be there when the click arrives, as in Slack.
        """
        place = acting.find_place(self._world, self.user, on.place)
        element = filling.named(place.blocks, wanted)
        chosen = await filling.choice(self._world, self.user, place, element, choose)
        await acting.press(
            self._world,
            self.user,
            place,
            block_id=element.block_id,
            action_id=element.action_id,
            chosen=chosen,
        )

    async def options(self, on: Message | View, wanted: str, query: str = "") -> list[str]:
        """Type in an external select and return the texts that the app offers."""
        place = acting.find_place(self._world, self.user, on.place)
        element = filling.named(place.blocks, wanted)
        offered = await filling.offered(self._world, self.user, place, element, query)
        return [option["text"]["text"] for option in offered]

    @property
    def modal(self) -> View | None:
        """The view on top of one's stack, or None."""
        top = self._world.modals.top(self.id)
        return None if top is None else View(json=top, errors=dict(self.errors))

    async def fill(self, answers: Mapping[str, object]) -> None:
        """Fill in fields of the top modal without submitting; a later press carries them."""
        view = self._world.modals.top(self.id)
        assert view is not None, f"{self.user.key} has no modal open"
        state = await filling.fill(self._world, self.user, view, answers)
        kept = self._world.kept_inputs.get((self.id, view["id"]), {})
        self._world.kept_inputs[self.id, view["id"]] = filled_state(view["blocks"], kept, state)

    async def submit(self, answers: Mapping[str, object] | None = None) -> dict[str, str]:
        """Fill in the top modal by label, block id or action id, and submit it.

        Returns the errors by block id: empty when it was taken.
        """
        view = self._world.modals.top(self.id)
        assert view is not None, f"{self.user.key} has no modal open"
        state = await filling.fill(self._world, self.user, view, answers or {})
        self.errors = await submitting.submit(self._world, self.user, view["id"], state)
        return self.errors

    async def close(self, *, everything: bool = False) -> None:
        """Close the top modal, or the whole stack."""
        view = self._world.modals.top(self.id)
        assert view is not None, f"{self.user.key} has no modal open"
        self.errors = {}
        await submitting.close(self._world, self.user, view["id"], everything=everything)

    async def open_home(self) -> None:
        """Open the app's Home tab."""
        gathering.open_home(self._world, self.user)

    def home(self) -> View | None:
        """Return what the app published for this person, or None."""
        view = self._world.modals.homes.get(self.id)
        return None if view is None else View(json=view, errors={})

    async def open_dm(self, other: str = "liaison") -> Channel:
        """Open the direct conversation with the app, or with somebody by their short key."""
        return gathering.open_dm(self._world, self.user, self._other(other))

    async def dm(self, text: str, *, to: str = "liaison") -> str:
        """Write somebody directly and return the ts."""
        channel = self._world.workspace.open_dm(self.id, self._other(to).id)
        return await self.say(channel, text)

    async def join(self, channel: Where) -> None:
        """Join a public channel."""
        gathering.join(self._world, self.user, self._channel(channel))

    async def invite(self, channel: Where, other: str) -> None:
        """Bring somebody into a channel."""
        gathering.invite(self._world, self.user, self._channel(channel), self._other(other))

    async def leave(self, channel: Where) -> None:
        """Leave a channel."""
        gathering.leave(self._world, self.user, self._channel(channel))

    async def create_channel(self, name: str, *, is_private: bool = False) -> Channel:
        """Make a channel."""
        return gathering.create_channel(self._world, self.user, name, is_private=is_private)

    async def archive(self, channel: Where) -> None:
        """Archive a channel."""
        gathering.archive(self._world, self.user, self._channel(channel))

    async def rename(self, channel: Where, name: str) -> None:
        """Give a channel another name."""
        gathering.rename(self._world, self.user, self._channel(channel), name)

    def sees(self, channel: Where, *, thread: str | Message | None = None) -> list[Message]:
        """Return what this person sees, oldest first; in a thread, the parent first.

        Ephemerals for this person are among them; a channel one is not in shows nothing.
        """
        record = self._channel(channel)
        if self.id not in record.members:
            return []
        messages = self._world.workspace.messages
        own = messages.ephemerals(self.id, record.id)
        if thread is None:
            stored = [*messages.history(record.id), *(m for m in own if m.thread_ts is None)]
        else:
            ts = _ts(thread)
            parent = messages.get(record.id, ts)
            stored = [*([parent] if parent else []), *messages.replies(record.id, ts)]
            stored += [m for m in own if m.thread_ts == ts]
        return [see(self._world, m) for m in sorted(stored, key=lambda m: m.ts)]

    def dms(self, other: str = "liaison") -> list[Message]:
        """Return the direct conversation with the app, or with somebody."""
        channel = self._world.workspace.open_dm(self.id, self._other(other).id)
        return self.sees(channel)

    def _channel(self, where: Where) -> Channel:
        return channel_of(self._world, where)

    def _other(self, key: str) -> User:
        user = self._world.workspace.by_key(key)
        assert user is not None, f"nobody is called {key!r} in the cast"
        return user


def channel_of(world: World, where: Where) -> Channel:
    """Return a channel by name, id or an older record of it."""
    name = where.id if isinstance(where, Channel) else where
    found = world.workspace.channels.get(name) or world.workspace.by_name(name)
    assert found is not None, f"there is no channel {name!r}"
    return found


def _ts(message: str | Message) -> str:
    return message if isinstance(message, str) else message.ts
