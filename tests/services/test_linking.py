"""Two clients never become one by a code that is used again, and who is whose is on record."""

import json
from dataclasses import replace

import pytest

from bot.domain.clients import Client
from bot.domain.errors import ConflictError, InvalidError
from bot.domain.notices import OpsAlarm
from bot.domain.records import OPERATOR
from bot.services.clients import Clients, LinkRequest
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import Moving
from tests.services.office import HOST, RAVI, Office

THEIRS = LinkRequest(
    channel="C1",
    client="NON",
    client_name="Nonesuch",
    zone="America/New_York",
    project="NV-204",
    site="HYD",
    owner=RAVI,
    teams=frozenset({"T2"}),
)
"""What the office's channel is linked to."""


@pytest.fixture
def clients(office: Office, database: Database, clock: Moving) -> Clients:
    return Clients(database, clock, HOST, office.config)


@pytest.mark.parametrize(
    ("differently", "said"),
    [
        ({"client_name": "Utopos Pharma", "teams": {"T2"}}, "is the code of Nonesuch. If"),
        ({"client_name": "Utopos Pharma", "teams": set()}, "is the code of Nonesuch. If"),
        ({"teams": {"T3"}}, "no company of their other channels is in this one"),
    ],
    ids=["another name", "another name before anybody came", "another company"],
)
def test_a_code_that_is_a_clients_is_nobody_elses(
    clients: Clients, database: Database, differently: dict[str, object], said: str
) -> None:
    with pytest.raises(InvalidError, match=said) as refused:
        clients.link(replace(THEIRS, channel="C2", **differently), OPERATOR)  # type: ignore[arg-type]

    assert list(refused.value.fields) == ["client"]
    assert clients.link_of("C2") is None
    with database.snapshot() as unit:
        assert unit.clients.get("NON") == Client(
            code="NON", name="Nonesuch", zone="America/New_York"
        )


@pytest.mark.parametrize("teams", [{"T2"}, {"T2", "T3"}, set()])
def test_a_client_has_as_many_channels_as_it_likes(clients: Clients, teams: set[str]) -> None:
    further = replace(
        THEIRS, channel="C2", client_name=" nonesuch", project="X-1", teams=frozenset(teams)
    )

    assert clients.link(further, OPERATOR).client == "NON"


def test_in_another_clients_channel_nobody_learns_whose_a_code_is(clients: Clients) -> None:
    utopos = replace(THEIRS, channel="C2", client="UTO", client_name="Utopos Pharma")
    clients.link(utopos, OPERATOR)

    with pytest.raises(ConflictError) as refused:
        clients.link(replace(utopos, client="NON"), OPERATOR)

    assert "Nonesuch" not in str(refused.value)


@pytest.mark.parametrize("channel", ["COPS", "C9"], ids=["triage", "what once was triage"])
def test_nothing_internal_is_posted_where_another_workspace_reads_it(
    clients: Clients, channel: str
) -> None:
    assert clients.may_post(channel, frozenset({"T1"})) is None
    assert "another workspace (T2)" in str(clients.may_post(channel, frozenset({"T1", "T2"})))
    assert clients.may_post("C1", frozenset({"T2"})) is None


def test_of_an_archived_channel_staff_read_what_can_still_be_done(
    clients: Clients, office: Office
) -> None:
    clients.archive("C1")

    (said,) = office.said(OpsAlarm)
    text = render(said.notice).text
    assert text.startswith("⚠️ Attention in <#C1>: This channel of NON, NV-204, was archived")
    assert "unarchive it in Slack, then run /liaison link" in text
    assert "Questions asked there" not in text


def test_a_client_is_renamed_in_its_own_channel_and_the_record_says_from_what_to_what(
    clients: Clients, office: Office
) -> None:
    clients.link(replace(THEIRS, client_name="Nonesuch SE", zone="Europe/Berlin"), OPERATOR)

    (entry,) = office.recorded("C1", "channel linked")
    told = json.loads(entry.body or "")
    named = [
        (each["name"], each["zone"], each["owner"], each["site"])
        for each in (told["before"], told["after"])
    ]
    assert named == [
        ("Nonesuch", "America/New_York", "U0RAVI", "HYD"),
        ("Nonesuch SE", "Europe/Berlin", "U0RAVI", "HYD"),
    ]
