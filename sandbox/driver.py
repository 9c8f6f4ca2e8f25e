"""Start a sandbox in a test and hold its people, its clock and its faults in one's hand."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import aiohttp
from aiohttp import web

from sandbox.clock import Clock, Elapsed
from sandbox.delivery.dispatcher import ACK_WITHIN, RETRY_AFTER
from sandbox.delivery.signed_http import SignedHttp
from sandbox.faults import Faults
from sandbox.journal import Journal
from sandbox.manifest import DEFAULT
from sandbox.people import gathering
from sandbox.persons import Person, Where, channel_of
from sandbox.seed import CAST
from sandbox.state.changes import Change, Noticed, ViewsChanged
from sandbox.state.records import Channel, Json
from sandbox.web.server import build_app
from sandbox.world import World

T = TypeVar("T")


class Sandbox:
    """A Slack workspace on a free port of this machine, for the time of a `with` block.

    `ack_within` and `retry_after` are real seconds; tests of retries shorten them.
    """

    def __init__(
        self,
        *,
        manifest: Path | str | Json = DEFAULT,
        clock: Clock | None = None,
        cast: Path = CAST,
        port: int = 0,
        ack_within: float = ACK_WITHIN,
        retry_after: Sequence[float] = RETRY_AFTER,
        elapsed: Elapsed | None = None,
    ) -> None:
        more = {} if elapsed is None else {"elapsed": elapsed}
        self.world = World(
            manifest=manifest,
            clock=clock,
            cast=cast,
            ack_within=ack_within,
            retry_after=retry_after,
            **more,
        )
        self._port = port
        self._people: dict[str, Person] = {}
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self.world.bell.listen(self._hear)

    async def __aenter__(self) -> Self:
        """Listen on 127.0.0.1."""
        # A page left open in a browser must not hold up the end for aiohttp's minute.
        self._runner = web.AppRunner(build_app(self.world), access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self.world.serve_at(self.url)
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close sockets and port."""
        await self.world.close()
        if self._session is not None:
            await self._session.close()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def url(self) -> str:
        """Where the page is, without a slash at the end."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def api_url(self) -> str:
        """The Web API's base address, as `SLACK_API_URL` wants it."""
        return f"{self.url}/api/"

    @property
    def bot_token(self) -> str:
        """The `xoxb-…` of the installed app."""
        return self.world.install.bot_token

    @property
    def app_token(self) -> str:
        """The `xapp-…` for Socket Mode."""
        return self.world.install.app_token

    @property
    def signing_secret(self) -> str:
        """The secret of HTTP deliveries."""
        return self.world.install.signing_secret

    @property
    def clock(self) -> Clock:
        """The workspace's clock; the bot under test gets this same callable."""
        return self.world.clock

    @property
    def faults(self) -> Faults:
        """What goes wrong: `slack.faults.set(lose_replies=1)`."""
        return self.world.faults

    @property
    def journal(self) -> Journal:
        """What went over the wire."""
        return self.world.journal

    @property
    def bot_user_id(self) -> str:
        """The app's user id."""
        return self.world.workspace.bot.id

    @property
    def host_team_id(self) -> str:
        """The team the app is installed in."""
        return self.world.workspace.host.id

    def person(self, key: str) -> Person:
        """Return somebody of the cast by the short key: `ravi`, `anna`."""
        user = self.world.workspace.by_key(key)
        assert user is not None, f"nobody is called {key!r} in the cast"
        return self._people.setdefault(user.id, Person(self.world, user.id, []))

    def channel(self, name: Where) -> Channel:
        """Return a channel as it is now, by name or id."""
        return channel_of(self.world, name)

    def team(self, key: str) -> str:
        """Return a team's id by its key in the cast: `nonesuch`."""
        return next(team.id for team in self.world.workspace.teams.values() if team.key == key)

    def group(self, handle: str) -> str:
        """Return a user group's id by its handle."""
        return next(g.id for g in self.world.workspace.groups.values() if g.handle == handle)

    def set_group(self, handle: str, members: Iterable[str]) -> None:
        """Give a user group these members, by their keys."""
        group = self.world.workspace.groups[self.group(handle)]
        gathering.set_group(self.world, group, [self.person(key).user for key in members])

    def share(self, channel: Where, team: str, *, accepted: bool = True) -> None:
        """Share a channel with another company; not accepted, it stays pending."""
        offered = gathering.offer_share(
            self.world, self.world.workspace.bot, self.channel(channel), self.team(team)
        )
        if accepted:
            self.world.workspace.connect(offered, self.team(team))

    def unshare(self, channel: Where, team: str) -> None:
        """Sever a company from a channel."""
        self.world.workspace.disconnect(self.channel(channel), self.team(team))

    def give_new_id(self, channel: Where) -> Channel:
        """Give a channel another id, as Slack may when it is shared."""
        return self.world.workspace.give_new_id(self.channel(channel))

    def deactivate(self, key: str) -> None:
        """Close somebody's account."""
        gathering.deactivate(self.world, self.person(key).user)

    async def use_http(self, url: str) -> None:
        """Deliver to a request URL from now on, once it has answered Slack's challenge."""
        assert self._session is not None, "the sandbox is not running"
        http = SignedHttp(url=url, secret=self.world.install.signing_secret, session=self._session)
        await http.verify()
        self.world.dispatcher.use(http)

    async def until(self, condition: Callable[[], T | None], *, timeout: float = 10.0) -> T:  # noqa: ASYNC109
        """Wait until the condition gives something true, looking again at every change.

        Raises `AssertionError` with all that can be seen after `timeout` real seconds.
        """
        deadline = asyncio.get_running_loop().time() + timeout
        while True:
            rung = self.world.bell.next()
            value = condition()
            if value:
                rung.cancel()
                return value
            left = deadline - asyncio.get_running_loop().time()
            await asyncio.wait([rung], timeout=max(left, 0))
            if not rung.done():
                rung.cancel()
                raise AssertionError(f"not within {timeout} s. What there is:\n{self.dump()}")

    async def idle(self) -> None:
        """Wait until the app has acknowledged everything; waiting retries do not count."""
        await self.world.dispatcher.idle()

    def dump(self) -> str:
        """Return everything that can be seen, for a test's complaint."""
        return "\n".join(_dump(self.world, self._people.values()))

    def reset(self) -> None:
        """Put everything back as the cast file says."""
        for person in self._people.values():
            person.notices.clear()
        self.world.reset()

    def _hear(self, change: Change) -> None:
        if isinstance(change, Noticed):
            person = self._people.get(change.user)
            if person is None and change.user in self.world.workspace.users:
                person = self._people[change.user] = Person(self.world, change.user, [])
            if person is not None:
                person.notices.append(change.text)
        elif isinstance(change, ViewsChanged) and change.user in self._people:
            self._people[change.user].errors = change.errors


def _dump(world: World, people: Iterable[Person]) -> Iterable[str]:
    for channel in world.workspace.channels.values():
        watchers = [Person(world, member, []) for member in channel.members]
        lines = {}
        for watcher in watchers:
            for message in watcher.sees(channel):
                lines[message.ts] = str(message)
                for reply in watcher.sees(channel, thread=message.ts)[1:]:
                    lines[f"{message.ts}/{reply.ts}"] = str(reply)
        if lines:
            yield f"#{channel.name or channel.id}"
            yield from (lines[key] for key in sorted(lines))
    for person in people:
        if person.modal is not None:
            yield f"modal of {person.user.key}: {person.modal}"
        if person.notices:
            yield f"notices to {person.user.key}: {person.notices}"
    for entry in list(world.journal.entries)[-15:]:
        error = f" {entry['error']}" if entry["error"] else ""
        yield f"{entry['direction']} {entry['kind']} {entry['name']}{error} {entry['ms']} ms"
