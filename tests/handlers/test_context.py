"""Staff is whoever the list says, the host's team confirms and nothing contradicts."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.errors import InvalidError
from bot.domain.installation import Installation
from bot.domain.people import Person, StaffList
from bot.domain.records import ActorRole
from bot.domain.terms import Side
from bot.services.clients import Clients
from bot.threads import Threads
from handlers.context import Callers
from handlers.directory import Directory
from sandbox.driver import Sandbox
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured

RAVI = Person(user="U1", team="T1", name="Ravi Menon")
STAFF = StaffList(users=frozenset({"U1"}), teams=frozenset({"T1"}))


def test_a_listed_member_of_the_host_is_staff() -> None:
    assert STAFF.side_of(RAVI) is Side.CMO


@pytest.mark.parametrize(
    "change",
    [
        {"user": "U2"},
        {"team": "T2"},
        {"is_guest": True},
        {"is_stranger": True},
        {"is_bot": True},
        {"is_deleted": True},
    ],
    ids=str,
)
def test_one_doubt_makes_a_client(change: dict[str, Any]) -> None:
    assert STAFF.side_of(replace(RAVI, **change)) is Side.CLIENT


@pytest.mark.parametrize(
    ("change", "speaks"),
    [
        ({"team": "T2"}, True),
        ({"is_guest": True}, True),
        ({}, False),
        ({"is_stranger": True}, False),
    ],
    ids=str,
)
def test_the_manufacturers_own_people_do_not_speak_for_a_client(
    change: dict[str, Any], speaks: bool
) -> None:
    person = replace(RAVI, user="U2", **change)

    assert person.speaks_for_client(STAFF.side_of(person), host="T1") is speaks
    role = person.acting_for(STAFF.side_of(person), host="T1").role
    assert role is (ActorRole.CLIENT if speaks else ActorRole.UNKNOWN)


def test_nobody_knows_who_that_is_so_a_client() -> None:
    assert STAFF.side_of(None) is Side.CLIENT


class Desk:
    """Callers over the sandbox's real Web API."""

    def __init__(self, slack: Sandbox, database: Database, clock: Moving) -> None:
        self.now = 0.0
        client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])
        self.directory = Directory(
            client,
            team=slack.host_team_id,
            staff=[slack.group("liaison-staff")],
            monotonic=lambda: self.now,
        )
        self.threads = Threads(1)
        installation = Installation(
            team=slack.host_team_id,
            url=slack.url,
            ops_channel=slack.channel("ops-triage").id,
            bot_user=slack.bot_user_id,
            bot_id="B1",
        )
        clients = Clients(database, clock, installation, configured())
        self.callers = Callers(self.directory, clients, self.threads, installation)


@pytest.fixture
async def slack() -> AsyncIterator[Sandbox]:
    async with Sandbox() as running:
        yield running


@pytest.fixture
async def desk(slack: Sandbox, database: Database, clock: Moving) -> AsyncIterator[Desk]:
    made = Desk(slack, database, clock)
    yield made
    await made.threads.close()


def click(slack: Sandbox, key: str) -> dict[str, Any]:
    person = slack.person(key)
    return {"user": {"id": person.id, "team_id": person.user.team_id}}


@pytest.mark.parametrize(
    ("key", "side"),
    [("ravi", Side.CMO), ("theo", Side.CLIENT), ("anna", Side.CLIENT), ("liaison", Side.CLIENT)],
)
async def test_who_clicks_is_judged_by_what_slack_says_of_them(
    slack: Sandbox, desk: Desk, key: str, side: Side
) -> None:
    caller = await desk.callers.of_interaction(click(slack, key), channel=None)

    assert caller.side is side


async def test_a_person_taken_off_the_group_is_a_client_at_once(slack: Sandbox, desk: Desk) -> None:
    before = await desk.callers.of_interaction(click(slack, "ravi"), channel=None)
    slack.set_group("liaison-staff", ["noor"])
    desk.directory.forget_staff()

    after = await desk.callers.of_interaction(click(slack, "ravi"), channel=None)

    assert (before.side, after.side) == (Side.CMO, Side.CLIENT)


async def test_only_whoever_is_surely_staff_is_offered_and_taken(
    slack: Sandbox, desk: Desk
) -> None:
    slack.set_group("liaison-staff", ["ravi", "theo", "liaison"])

    offered = await desk.directory.staff_people()

    assert [each.user for each in offered] == [slack.person("ravi").id]
    with pytest.raises(InvalidError, match="must be one of your staff"):
        await desk.directory.colleague(slack.person("theo").id, role="owner", field="to")


async def test_an_answer_is_good_for_minutes_only(slack: Sandbox, desk: Desk) -> None:
    await desk.callers.of_interaction(click(slack, "ravi"), channel=None)
    slack.set_group("liaison-staff", ["noor"])
    soon = await desk.callers.of_interaction(click(slack, "ravi"), channel=None)
    desk.now += 301

    later = await desk.callers.of_interaction(click(slack, "ravi"), channel=None)

    assert (soon.side, later.side) == (Side.CMO, Side.CLIENT)


async def test_while_slack_fails_a_click_is_a_clients_and_an_event_is_tried_again(
    slack: Sandbox, desk: Desk
) -> None:
    slack.faults.set(is_down=True)

    caller = await desk.callers.of_interaction(click(slack, "ravi"), channel=None)

    assert caller.side is Side.CLIENT
    with pytest.raises((SlackApiError, OSError)):
        await desk.callers.of_event({"channel": "C1"}, user=slack.person("ravi").id)


async def test_a_client_sees_nothing_outside_a_linked_channel(slack: Sandbox, desk: Desk) -> None:
    somewhere = slack.channel("nonesuch-nv204").id

    anna = await desk.callers.of_interaction(click(slack, "anna"), channel=somewhere)
    ravi = await desk.callers.of_interaction(click(slack, "ravi"), channel=somewhere)
    inside = await desk.callers.of_interaction(
        click(slack, "ravi"), channel=slack.channel("ops-triage").id
    )

    assert (anna.within, ravi.within, inside.within) == ("", "", None)
