"""Decide on every request who is speaking and whose channel it is."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk.errors import SlackClientError

from bot.domain.clients import ChannelLink
from bot.domain.errors import ForbiddenError, NotLinkedError
from bot.domain.installation import Installation
from bot.domain.people import Person
from bot.domain.records import Actor
from bot.domain.terms import Side
from bot.services.clients import Clients
from bot.threads import Threads
from handlers import parsing
from handlers.directory import Directory

log = logging.getLogger(__name__)

_STAFF_ONLY = "This is for staff of the manufacturer. Ask in the channel instead: write a message."


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who acts, for which side, and where."""

    person: Person
    side: Side
    channel: str | None
    link: ChannelLink | None
    internal: bool

    @property
    def actor(self) -> Actor:
        """Return the caller as the record names them."""
        return self.person.acting_for(self.side, host=self.link.team if self.link else "")

    @property
    def within(self) -> str | None:
        """Return the one client this caller may see here, or None for all: staff, inside."""
        if self.link is not None:
            return self.link.client
        return None if self.internal and self.side is Side.CMO else ""

    def require_staff(self) -> None:
        """Raise ForbiddenError unless the caller is staff."""
        if self.side is not Side.CMO:
            raise ForbiddenError(_STAFF_ONLY)

    def require_link(self) -> ChannelLink:
        """Return the channel's link; raise NotLinkedError where it belongs to no client."""
        if self.link is None:
            raise NotLinkedError
        return self.link

    @property
    def speaks_for_client(self) -> bool:
        """Return whether what the caller says is the client's word, by `Person.speaks_for_client`.

        In a channel that belongs to no client nobody does.
        """
        link = self.link
        return link is not None and self.person.speaks_for_client(self.side, host=link.team)

    @property
    def has_a_say(self) -> bool:
        """Return whether the caller speaks for one of the sides in a client's channel."""
        return self.link is not None and (self.side is Side.CMO or self.speaks_for_client)

    def require_client(self) -> None:
        """Raise ForbiddenError unless the caller speaks for the client."""
        if not self.speaks_for_client:
            raise ForbiddenError("Only the client can say that. Nothing changed.")


class Callers:
    """Make callers of Slack's payloads.

    Whoever is not surely staff is a client. For an event a failing look-up raises, so that the
    event is tried again; for a click the person is taken for a client.
    """

    def __init__(
        self,
        directory: Directory,
        clients: Clients,
        threads: Threads,
        installation: Installation,
    ) -> None:
        self._directory = directory
        self._clients = clients
        self._threads = threads
        self._installation = installation

    async def of_event(self, event: Mapping[str, Any], *, user: str) -> Caller:
        """Return who is behind an event; an unexpected workspace suspends the channel."""
        team = event.get("user_team") or event.get("source_team") or event.get("team") or ""
        person = await self._directory.person(user) or _stranger(user, str(team))
        staff = await self._directory.staff()
        channel = str(event.get("channel") or event.get("item", {}).get("channel") or "")
        link = await self._threads.run(self._clients.link_of, channel) if channel else None
        if link and not link.admits(person.team, host=self._installation.team):
            reason = f"somebody of the unknown workspace {person.team} wrote in it"
            await self._threads.run(self._clients.suspend, channel, reason)
        return self._caller(person, staff.side_of(person), channel, link)

    async def of_interaction(self, body: Mapping[str, Any], *, channel: str | None) -> Caller:
        """Return who clicked or submitted; `user.team_id` is the actor's team there."""
        user = body["user"]
        return await self._of(str(user["id"]), str(user.get("team_id") or ""), channel)

    async def of_staff(self, body: Mapping[str, Any]) -> Caller:
        """Return who clicked or submitted; raises ForbiddenError unless that is staff."""
        caller = await self.of_interaction(body, channel=parsing.channel_of(body))
        caller.require_staff()
        return caller

    async def of_client(self, body: Mapping[str, Any]) -> Caller:
        """Return who clicked; raises ForbiddenError unless they speak for the client."""
        caller = await self.of_interaction(body, channel=parsing.channel_of(body))
        caller.require_client()
        return caller

    async def of_place(self, body: Mapping[str, Any]) -> Caller:
        """Return who clicked or submitted, in the channel of the message or kept by the window."""
        place = parsing.channel_of(body) or (parsing.beside(body) if body.get("view") else None)
        return await self.of_interaction(body, channel=place or None)

    async def of_staff_place(self, body: Mapping[str, Any]) -> Caller:
        """Return who acts in such a place; raises ForbiddenError unless that is staff."""
        caller = await self.of_place(body)
        caller.require_staff()
        return caller

    async def of_command(self, body: Mapping[str, Any]) -> Caller:
        """Return who typed a slash command."""
        return await self._of(str(body["user_id"]), str(body["team_id"]), str(body["channel_id"]))

    async def _of(self, user: str, team: str, channel: str | None) -> Caller:
        try:
            person = await self._directory.person(user)
            side = (await self._directory.staff()).side_of(person)
        except (SlackClientError, TimeoutError, OSError) as error:
            log.warning("who %s is cannot be told, taken for a client: %s", user, error)
            person, side = None, Side.CLIENT
        link = await self._threads.run(self._clients.link_of, channel) if channel else None
        return self._caller(person or _stranger(user, team), side, channel, link)

    def _caller(
        self, person: Person, side: Side, channel: str | None, link: ChannelLink | None
    ) -> Caller:
        internal = channel in (None, self._installation.ops_channel)
        return Caller(person=person, side=side, channel=channel, link=link, internal=internal)


def _stranger(user: str, team: str) -> Person:
    return Person(user=user, team=team, name=user, is_stranger=True)
