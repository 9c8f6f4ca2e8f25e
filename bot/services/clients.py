"""Link channels to clients, and stop speaking in a channel as soon as that is in doubt."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from bot.clock import Clock
from bot.config import Config
from bot.domain.calendars import WorkCalendar
from bot.domain.clients import (
    ChannelLink,
    Client,
    LinkState,
    Project,
    Template,
    require_same,
)
from bot.domain.errors import InvalidError, NotLinkedError
from bot.domain.foreign_words import known_of
from bot.domain.installation import Installation
from bot.domain.letters import Address
from bot.domain.notices import OpsAlarm
from bot.domain.people import Person
from bot.domain.records import SYSTEM, Actor
from bot.domain.terms import Side
from bot.services.link_records import record, shown
from bot.services.link_voice import left_open, overheard, stopped
from bot.services.milestone_template import plant
from bot.services.plan_records import PlanRecords
from bot.services.working_days import working_days
from storage.engine import Database
from storage.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRequest:
    """What a relationship manager fills in to link a channel."""

    channel: str
    client: str
    client_name: str
    zone: str
    project: str
    site: str
    owner: Person
    teams: frozenset[str]
    template: Template = Template.NONE


class Clients:
    """Use cases about which client a channel belongs to."""

    def __init__(
        self, database: Database, clock: Clock, installation: Installation, config: Config
    ) -> None:
        self._database = database
        self._clock = clock
        self._installation = installation
        self._config = config

    def link(self, asked: LinkRequest, actor: Actor) -> ChannelLink:
        """Link a channel to one client, or confirm it anew; saying the same twice changes nothing.

        Raises:
            InvalidError: something in the request cannot be right, or the code is another
                client's; the sentence says what.
            ConflictError: the channel belongs to another client.
        """
        if asked.site not in self._config.sites:
            sites = ", ".join(sorted(self._config.sites))
            raise InvalidError(
                f'There is no site "{asked.site}". Known sites: {sites}.', field="site"
            )
        if asked.channel == self._installation.ops_channel:
            raise InvalidError("This is the triage channel; it belongs to no client.")
        client = Client(code=asked.client, name=asked.client_name.strip(), zone=asked.zone)
        project = Project(
            client=asked.client,
            code=asked.project,
            site=asked.site,
            owner=asked.owner.user,
            template=asked.template,
        )
        with self._database.unit_of_work() as unit:
            before = unit.clients.link(asked.channel)
            link = ChannelLink(
                channel=asked.channel,
                team=self._installation.team,
                client=asked.client,
                project=asked.project,
                teams=asked.teams - {self._installation.team},
                linked_at=before.linked_at if before else self._clock(),
            )
            unit.clients.remember(asked.owner)
            known = unit.clients.get(client.code)
            unchanged = before == link and known == client
            if unchanged and unit.clients.project(client.code, project.code) == project:
                return link
            if before is not None:
                before.relink(link)
            elif known is not None:
                elsewhere = unit.clients.links(client.code)
                require_same(client, known, teams=link.teams, elsewhere=elsewhere)
            was = shown(unit, before) if before else {}
            unit.clients.put(client)
            unit.clients.put_project(project)
            unit.known_words.learn(known_of(client, [project]))
            unit.clients.put_link(link)
            plant(
                unit,
                PlanRecords(self._config),
                project,
                project.template,
                actor=actor,
                now=self._clock(),
            )
            unit.dispatch.open(Address(team=link.team, channel=link.channel).lane)
            record(unit, was, link, actor=actor, action="channel linked", now=self._clock())
        return link

    def link_of(self, channel: str) -> ChannelLink | None:
        """Return what a channel is linked to, or None."""
        with self._database.unit_of_work() as unit:
            return unit.clients.link(channel)

    def links(self) -> list[ChannelLink]:
        """Return every link, by channel."""
        with self._database.unit_of_work() as unit:
            return unit.clients.links()

    def named(self, said: str) -> ChannelLink | None:
        """Return where a project is spoken of, by its code or its channel: for staff, who see all.

        Raises:
            InvalidError: several clients have a project of that code.
        """
        with self._database.unit_of_work() as unit:
            known = [e for e in unit.clients.links() if said.upper() in (e.project, e.channel)]
        if len({each.client for each in known}) > 1:
            raise InvalidError(
                f"Several clients have a project {said.upper()}. Name its channel, like #nonesuch."
            )
        open_first = sorted(known, key=lambda each: each.state is not LinkState.LINKED)
        return next(iter(open_first), None)

    def linked(self, link: ChannelLink) -> tuple[Client, Project]:
        """Return the client and project of a linked channel."""
        with self._database.unit_of_work() as unit:
            return unit.clients.linked(link)

    def known(self, code: str, project: str) -> tuple[Client | None, Project | None]:
        """Return a client and one of its projects, as far as they are known."""
        with self._database.unit_of_work() as unit:
            projects = (each for each in unit.clients.projects(code) if each.code == project)
            return unit.clients.get(code), next(projects, None)

    def working_days(self, client: str, project: str, side: Side) -> WorkCalendar:
        """Return by which calendar somebody on a side counts working days."""
        with self._database.unit_of_work() as unit:
            return working_days(unit, self._config, client, project, side)

    def remember(self, person: Person) -> None:
        """Keep what Slack says of an account now."""
        with self._database.unit_of_work() as unit:
            unit.clients.remember(person)

    def suspend(self, channel: str, reason: str, *, cause: str | None = None) -> None:
        """Stop speaking in a channel until a person links it anew, and tell operations."""
        self._change(channel, lambda link: link.suspend(reason), "channel suspended", cause)

    def archive(self, channel: str, *, cause: str | None = None) -> None:
        """Note that a channel was archived, and tell operations."""
        self._change(channel, ChannelLink.archive, "channel archived", cause)

    def move(self, old: str, new: str, *, cause: str | None = None) -> None:
        """Follow a channel to its new id with all that was said; it is suspended until linked."""
        self._change(old, lambda link: link.moved_to(new), "channel id changed", cause)

    def close(self, channel: str, reason: str, actor: Actor) -> ChannelLink:
        """Post nothing in a channel any more, and tell operations what was open at that moment.

        A channel closed before stays as it was closed. Raises NotLinkedError.
        """
        link = self._change(
            channel,
            lambda link: link.close(reason),
            "channel closed",
            actor=actor,
            told=partial(left_open, by=actor),
        )
        if link is None:
            raise NotLinkedError
        return link

    def try_again(self, channel: str) -> None:
        """Try at once what waits for a channel; whether it may be posted is asked each time."""
        with self._database.unit_of_work() as unit:
            unit.dispatch.open(Address(team=self._installation.team, channel=channel).lane)

    def may_post(self, channel: str, teams: frozenset[str]) -> str | None:
        """Return why nothing may be posted in a channel now, or None.

        `teams` are the workspaces that Slack says are connected to the channel at this moment.
        """
        outside = teams - {self._installation.team}
        link = self.link_of(channel)
        if link is None or channel == self._installation.ops_channel:
            return overheard(outside) if outside else None
        if link.state is not LinkState.LINKED:
            return f"the channel is {link.state}: {link.reason}"
        unknown = outside - link.teams
        if unknown:
            reason = f"the unknown workspace {min(unknown)} is in it"
            self.suspend(channel, reason)
            return f"the channel is suspended: {reason}"
        return None

    def _change(
        self,
        channel: str,
        step: Callable[[ChannelLink], ChannelLink],
        action: str,
        cause: str | None = None,
        *,
        actor: Actor = SYSTEM,
        told: Callable[[UnitOfWork, ChannelLink], str] | None = None,
    ) -> ChannelLink | None:
        """Take a step once and tell operations; `told` is what they are told besides."""
        with self._database.unit_of_work() as unit:
            before = unit.clients.link_for_update(channel)
            if not unit.inbox.is_first(cause) or before is None:
                return None
            after = step(before)
            if after == before:
                return before
            was = shown(unit, before)
            if after.channel != before.channel:
                unit.clients.drop_link(before.channel)
                old, new = (Address(team=e.team, channel=e.channel) for e in (before, after))
                unit.moving.take(old, new, outbox=unit.outbox, now=self._clock())
            unit.clients.put_link(after)
            seq = record(unit, was, after, actor=actor, action=action, now=self._clock())
            more = told(unit, after) if told else ""
            alarm = self._installation.to_triage(
                OpsAlarm(text=stopped(after, more), channel=after.channel),
                client=after.client,
                dedupe_key=f"link:{after.client}:{seq}",
            )
            unit.outbox.put(alarm, now=self._clock())
            return after
