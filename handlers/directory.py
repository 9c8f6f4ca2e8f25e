"""Look people and staff up in Slack, and remember the answers for some minutes."""

import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import InvalidError
from bot.domain.people import Person, StaffList
from bot.domain.terms import Side

log = logging.getLogger(__name__)

MINUTES = 5 * 60.0
MEMBERS = 1000
"""Members of a channel asked for at a time."""

_UNKNOWN_USER = frozenset({"user_not_found", "user_not_visible", "users_not_found"})

T = TypeVar("T")


class _Cache(Generic[T]):
    """Answers by key, each good for some minutes."""

    def __init__(self, ttl: float, monotonic: Callable[[], float]) -> None:
        self._ttl = ttl
        self._monotonic = monotonic
        self._kept: dict[str, tuple[float, T]] = {}

    async def get(self, key: str, fetch: Callable[[], Awaitable[T]]) -> T:
        kept = self._kept.get(key)
        if kept is not None and self._monotonic() < kept[0]:
            return kept[1]
        answer = await fetch()
        self._kept[key] = (self._monotonic() + self._ttl, answer)
        return answer

    def drop(self, key: str | None = None) -> None:
        if key is None:
            self._kept.clear()
        else:
            self._kept.pop(key, None)


class Directory:
    """Who an account is and who is staff, as Slack says now.

    A failing look-up raises: whoever asks decides whether to try again or to take the person for
    a client. `staff` holds user ids and user group ids (`S…`).
    """

    def __init__(
        self,
        client: AsyncWebClient,
        *,
        team: str,
        staff: Sequence[str],
        ttl: float = MINUTES,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = client
        self._team = team
        self._named = frozenset(id_ for id_ in staff if not id_.startswith("S"))
        self._groups = tuple(id_ for id_ in staff if id_.startswith("S"))
        self._people: _Cache[Person | None] = _Cache(ttl, monotonic)
        self._staff: _Cache[StaffList] = _Cache(ttl, monotonic)
        self._teams: _Cache[frozenset[str]] = _Cache(ttl, monotonic)
        self._team_names: _Cache[str] = _Cache(ttl * 12, monotonic)

    async def person(self, user: str) -> Person | None:
        """Return an account, or None where Slack knows none that we may see."""
        return await self._people.get(user, lambda: self._fetch_person(user))

    async def staff(self) -> StaffList:
        """Return the accounts that may be staff, the members of the groups included."""
        return await self._staff.get("", self._fetch_staff)

    async def staff_people(self) -> list[Person]:
        """Return the people who are staff, by name; being on the list is not enough."""
        staff = await self.staff()
        found = [await self.person(user) for user in sorted(staff.users)]
        theirs = [each for each in found if each and staff.side_of(each) is Side.CMO]
        return sorted(theirs, key=lambda person: person.name)

    async def colleague(self, user: str, *, role: str, field: str) -> Person:
        """Return one of the staff who was chosen for a role in a window's field."""
        person = await self.person(user)
        if person is None or (await self.staff()).side_of(person) is not Side.CMO:
            problem = f"The {role} must be one of your staff. Choose from the list."
            raise InvalidError(problem, field=field)
        return person

    async def teams_in(self, channel: str) -> frozenset[str]:
        """Return the workspaces connected to a channel, those invited but not yet in included."""
        return await self._teams.get(channel, lambda: self._fetch_teams(channel))

    async def team_name(self, team: str) -> str:
        """Return a workspace's name, or its id where Slack does not tell."""
        return await self._team_names.get(team, lambda: self._fetch_team_name(team))

    async def members_of(self, channel: str) -> frozenset[str]:
        """Return the accounts in a channel now, people of other companies included."""
        found: set[str] = set()
        cursor: str | None = None
        while cursor != "":
            page = await self._client.conversations_members(
                channel=channel, limit=MEMBERS, cursor=cursor
            )
            found.update(page["members"])
            cursor = str((page.get("response_metadata") or {}).get("next_cursor") or "")
        return frozenset(found)

    def forget_person(self, user: str) -> None:
        """Ask Slack anew about an account: something about it changed."""
        self._people.drop(user)

    def forget_staff(self) -> None:
        """Ask Slack anew who is in the staff groups."""
        self._staff.drop()

    def forget_channel(self, channel: str) -> None:
        """Ask Slack anew which workspaces are in a channel."""
        self._teams.drop(channel)

    async def _fetch_person(self, user: str) -> Person | None:
        try:
            answer = await self._client.users_info(user=user)
        except SlackApiError as error:
            if error.response.get("error") in _UNKNOWN_USER:
                return None
            raise
        return to_person(answer["user"])

    async def _fetch_staff(self) -> StaffList:
        users = set(self._named)
        for group in self._groups:
            answer = await self._client.usergroups_users_list(usergroup=group)
            users.update(answer["users"])
        return StaffList(users=frozenset(users), teams=frozenset({self._team}))

    async def _fetch_teams(self, channel: str) -> frozenset[str]:
        answer = await self._client.conversations_info(channel=channel)
        found: Mapping[str, Any] = answer["channel"]
        names = ("connected_team_ids", "pending_connected_team_ids", "pending_shared")
        return frozenset(
            team for name in names for team in found.get(name) or () if team != self._team
        )

    async def _fetch_team_name(self, team: str) -> str:
        try:
            answer = await self._client.team_info(team=team)
        except SlackApiError:
            log.info("team.info tells nothing of %s", team)
            return team
        return str(answer["team"].get("name") or team)


def to_person(user: Mapping[str, Any]) -> Person:
    """Return Slack's user object as a person; names of outsiders may stand in the profile only."""
    profile = user.get("profile") or {}
    names = (
        profile.get("real_name"),
        user.get("real_name"),
        profile.get("display_name"),
        user.get("name"),
    )
    return Person(
        user=user["id"],
        team=user.get("team_id") or profile.get("team") or "",
        name=next((str(name) for name in names if name), str(user["id"])),
        zone=user.get("tz") or None,
        is_guest=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
        is_stranger=bool(user.get("is_stranger")),
        is_bot=bool(user.get("is_bot") or user["id"] == "USLACKBOT"),
        is_deleted=bool(user.get("deleted")),
    )
