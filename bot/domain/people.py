"""Who somebody is: decided from what Slack says of them, on every request."""

from dataclasses import dataclass

from bot.domain.records import Actor, ActorRole
from bot.domain.terms import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One Slack account, as far as it matters who is speaking."""

    user: str
    team: str
    name: str
    zone: str | None = None
    is_guest: bool = False
    is_stranger: bool = False
    is_bot: bool = False
    is_deleted: bool = False

    def speaks_for_client(self, side: Side, *, host: str) -> bool:
        """Return whether the record may say that a client asked or said this.

        Whoever is not surely staff is shown no more than a client (`StaffList.side_of`), but not
        all of them are one: a full member of the manufacturer's own workspace, its employee who is
        not on the staff list or was taken off it, speaks for nobody here. A guest of that workspace
        may well be the client's person, invited for this channel (Slack: a guest carries the host's
        team id).
        """
        return side is Side.CLIENT and (self.team != host or self.is_guest)

    def acting_for(self, side: Side, *, host: str = "") -> Actor:
        """Return the person as the record names who acted; `host` as in `speaks_for_client`."""
        other = ActorRole.CLIENT if self.speaks_for_client(side, host=host) else ActorRole.UNKNOWN
        role = ActorRole.STAFF if side is Side.CMO else other
        return Actor(user=self.user, team=self.team, role=role, name=self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffList:
    """The accounts the manufacturer named as its staff, and its own workspaces."""

    users: frozenset[str]
    teams: frozenset[str]

    def side_of(self, person: Person | None) -> Side:
        """Return which side a person speaks for; whoever is not surely staff is a client.

        A guest carries the host's team id, so the team alone proves nothing
        (Slack: user object, `is_restricted`).
        """
        if person is None or person.user not in self.users or person.team not in self.teams:
            return Side.CLIENT
        if person.is_guest or person.is_stranger or person.is_bot or person.is_deleted:
            return Side.CLIENT
        return Side.CMO
