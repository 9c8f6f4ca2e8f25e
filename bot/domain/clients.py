"""Clients, their projects, and the one client that a shared channel belongs to."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.errors import ConflictError, InvalidError

CODE = re.compile(r"[A-Z][A-Z0-9]{1,7}")
PROJECT_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{0,23}")

ProjectKey = tuple[str, str]
"""A project by its client's code and its own."""


class LinkState(StrEnum):
    """Whether the bot may speak in a channel."""

    LINKED = "linked"
    SUSPENDED = "suspended"
    ARCHIVED = "archived"
    CLOSED = "closed"


class Template(StrEnum):
    """Which list of milestones a project starts from."""

    API = "api"
    DRUG_PRODUCT = "drug-product"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """The company whose product it is; its code prefixes every id."""

    code: str
    name: str
    zone: str

    def __post_init__(self) -> None:
        if not CODE.fullmatch(self.code):
            raise InvalidError(
                "A client code is 2 to 8 capital letters or digits, like NON; "
                f'I read "{self.code}".',
                field="client",
            )
        if not self.name.strip():
            raise InvalidError(
                'A client needs a name, like "Nonesuch Biosciences".', field="client_name"
            )
        require_zone(self.zone)

    def is_called(self, name: str) -> bool:
        """Return whether that is this client's name, however it is spaced and capitalised."""
        return name.casefold().split() == self.name.casefold().split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """Contracted work for one client, with the person who answers for it."""

    client: str
    code: str
    site: str
    owner: str
    template: Template = Template.NONE

    def __post_init__(self) -> None:
        if not PROJECT_CODE.fullmatch(self.code):
            raise InvalidError(
                "A project code is capital letters, digits and hyphens, like NV-204; "
                f'I read "{self.code}".',
                field="project",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelLink:
    """One channel, exactly one client, and the outside teams that may be in it."""

    channel: str
    team: str
    client: str
    project: str
    teams: frozenset[str]
    linked_at: datetime
    state: LinkState = LinkState.LINKED
    reason: str = ""

    def suspend(self, reason: str) -> "ChannelLink":
        """Stop speaking here until a person links the channel anew."""
        return self._stopped(LinkState.SUSPENDED, reason)

    def archive(self) -> "ChannelLink":
        """Note that Slack archived the channel."""
        return self._stopped(LinkState.ARCHIVED, "somebody archived it in Slack")

    def close(self, reason: str) -> "ChannelLink":
        """Stop speaking here because a person said that the work with this client is over."""
        return self._stopped(LinkState.CLOSED, reason)

    def moved_to(self, channel: str) -> "ChannelLink":
        """Follow the channel to its new id; it stays suspended until linked anew."""
        return replace(self.suspend("its id changed"), channel=channel)

    def admits(self, team: str, *, host: str) -> bool:
        """Return whether somebody of `team` was expected in this channel."""
        return team == host or team in self.teams

    def require_linked(self) -> None:
        """Raise ConflictError, which says what to do, where nothing may be posted."""
        if self.state is LinkState.LINKED:
            return
        first = "unarchive it, check" if self.state is LinkState.ARCHIVED else "check"
        raise ConflictError(
            f"Nothing can be posted to the client: the channel of {self.project} is {self.state}: "
            f"{self.reason}. To post there again, {first} who is in it, run /liaison link there, "
            "then try again. Nothing changed."
        )

    def relink(self, asked: "ChannelLink") -> "ChannelLink":
        """Confirm the channel anew for the same client; raise ConflictError for another."""
        if asked.client != self.client:
            raise ConflictError(
                "This channel is linked to another client. One channel has one client for good; "
                "use a new channel."
            )
        return asked

    def _stopped(self, state: LinkState, reason: str) -> "ChannelLink":
        # Why a person closed it is not overwritten by what Slack says later.
        return self if self.state is LinkState.CLOSED else replace(self, state=state, reason=reason)


def require_same(
    asked: Client, known: Client, *, teams: Collection[str], elsewhere: Iterable[ChannelLink]
) -> None:
    """Refuse a further channel under a code that another client has: the two would be one.

    `teams` are the outside teams of the channel, `elsewhere` the links of the known client.
    Without teams there is nobody who could read anything; then the name decides alone.

    Raises:
        InvalidError: it is another client; whose code it is stands in the sentence, for staff.
    """
    if not known.is_called(asked.name):
        raise InvalidError(
            f"{known.code} is the code of {known.name}. If this channel is theirs, write that "
            "name; if not, choose another code. A new name is given in a channel that is linked "
            "to them.",
            field="client",
        )
    theirs = {team for link in elsewhere for team in link.teams}
    if teams and theirs and theirs.isdisjoint(teams):
        raise InvalidError(
            f"{known.code} is the code of {known.name}, and no company of their other channels is "
            "in this one. If this is another client, choose another code. If they have a second "
            "Slack workspace, whoever runs Liaison names both: liaison link --teams T…,T….",
            field="client",
        )


def require_zone(zone: str) -> None:
    """Raise InvalidError unless `zone` is an IANA time zone."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InvalidError(
            f'"{zone}" is not a time zone. Use an IANA name, like Asia/Kolkata.', field="zone"
        ) from error
