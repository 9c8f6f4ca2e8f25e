"""Who may tell a client, what is kept of it, and that two people cannot both win."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.domain.clients import ChannelLink, Client, Project, Template
from bot.domain.errors import BotError, ConflictError, ForbiddenError, InvalidError, NotFoundError
from bot.domain.exports import Format, Scope
from bot.domain.installation import Installation
from bot.domain.milestone_states import MilestoneState, SlipReason
from bot.domain.people import Person
from bot.domain.records import OPERATOR, Actor, ActorRole
from bot.domain.terms import Side
from bot.services.exports import Exports
from bot.services.milestone_export import milestones_section, obligations_section
from bot.services.milestone_finding import Here
from bot.services.milestone_moves import MoveAsked
from bot.services.milestone_telling import Telling
from bot.services.obligations import Owed
from bot.services.plans import Plans
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured

INSTALLATION = Installation(
    team="T1", url="https://nowhere.example", ops_channel="COPS", bot_user="U0", bot_id="B0"
)
RAVI = Actor(user="U9", team="T1", role=ActorRole.STAFF, name="Ravi Menon")
PRIYA = Actor(user="U8", team="T1", role=ActorRole.STAFF, name="Priya Nair")
ANNA = Actor(user="U1", team="T2", role=ActorRole.CLIENT, name="Anna Keller")
NON = Here(client="NON", project="NV-204")
IMA = Here(client="IMA", project="INT-7")
LATE = MoveAsked(to=date(2026, 10, 28), reason=SlipReason.MATERIALS, text="toluene late")


@pytest.fixture
def clock() -> Moving:
    return Moving(datetime(2026, 10, 15, 8, 30, tzinfo=UTC))


@pytest.fixture
def plans(database: Database, clock: Moving) -> Plans:
    return plans_over(database, clock)


def plans_over(database: Database, clock: Moving) -> Plans:
    with database.unit_of_work() as unit:
        if unit.clients.get("NON") is None:
            for code, project in (("NON", "NV-204"), ("IMA", "INT-7")):
                unit.clients.put(Client(code=code, name=code, zone="America/New_York"))
                unit.clients.put_project(Project(client=code, code=project, site="HYD", owner="U9"))
                unit.clients.put_link(
                    ChannelLink(
                        channel=f"C{code}",
                        team="T1",
                        client=code,
                        project=project,
                        teams=frozenset({"T2"}),
                        linked_at=clock(),
                    )
                )
            unit.clients.remember(Person(user="U9", team="T1", name="Ravi Menon"))
    return Plans.over(database, clock, INSTALLATION, configured())


@pytest.fixture
def slipped(plans: Plans) -> Plans:
    plans.milestones.use_template(NON, RAVI, Template.API)
    plans.milestones.plan("A9", NON, RAVI, day=date(2026, 10, 19))
    plans.moves.move("A9", NON, RAVI, LATE)
    return plans


def test_only_its_owner_tells_the_client_and_only_with_options(slipped: Plans) -> None:
    with pytest.raises(ForbiddenError, match="Ravi Menon owns A9"):
        slipped.telling.tell("A9", NON, PRIYA, Telling(options="Accept or fly."))
    with pytest.raises(InvalidError, match="invents no options"):
        slipped.telling.tell("A9", NON, RAVI, Telling(options=" "))
    with pytest.raises(InvalidError, match="by when the decision"):
        slipped.telling.tell("A9", NON, RAVI, Telling(options="Accept or fly.", decision="fly?"))

    slipped.telling.tell("A9", NON, RAVI, Telling(options="Accept or fly."))

    with pytest.raises(ConflictError, match="knows the forecast"):
        slipped.telling.tell("A9", NON, RAVI, Telling(options="Accept or fly."))


def test_the_record_keeps_the_reason_and_what_was_said_to_the_client(
    slipped: Plans, database: Database
) -> None:
    slipped.telling.tell("A9", NON, RAVI, Telling(options="Accept or fly."))

    (change,) = slipped.views.story("A9", NON).forecasts
    assert (change.cause.reason, change.cause.text) == (SlipReason.MATERIALS, "toluene late")
    assert change.told_at == datetime(2026, 10, 15, 8, 30, tzinfo=UTC)
    with database.unit_of_work() as unit:
        entries = [each.entry() for each in unit.records.all_entries("NON")]
    told = [each for each in entries if each and each.action == "forecast told to the client"]
    assert [each.reason for each in told] == ["Accept or fly."]


def test_a_pending_decision_is_named_with_the_day_it_was_asked(slipped: Plans) -> None:
    owed = Owed(side=Side.CLIENT, text="MBR v3 approval", needed_by=date(2026, 10, 20))
    asked = slipped.obligations.owe(NON, RAVI, owed)
    pending = MoveAsked(
        to=date(2026, 10, 30), reason=SlipReason.CLIENT_DECISION, text="MBR", request=asked.id
    )

    slipped.moves.move("A9", NON, RAVI, pending)

    cause = slipped.views.story("A9", NON).forecasts[-1].cause
    assert (cause.request, cause.asked_on) == (asked.id, date(2026, 10, 15))


@pytest.mark.parametrize(
    "act",
    [
        lambda plans, id_: plans.milestones.start(id_, IMA, RAVI),
        lambda plans, id_: plans.milestones.accept(id_, IMA, ANNA),
        lambda plans, id_: plans.moves.move(id_, IMA, RAVI, LATE),
        lambda plans, id_: plans.telling.slip(id_, IMA),
        lambda plans, id_: plans.views.story(id_, IMA),
        lambda plans, id_: plans.obligations.give(id_, IMA, ANNA, outcome="x"),
        lambda plans, id_: plans.obligations.get(id_, Here(client="")),
    ],
)
def test_another_clients_id_is_answered_as_one_that_does_not_exist(
    slipped: Plans, act: Callable[[Plans, str], Any]
) -> None:
    for id_ in ("NON-M-10", "NON-M-999"):
        with pytest.raises(NotFoundError, match=f"There is no {id_} here"):
            act(slipped, id_)


def test_staff_cannot_accept_and_a_client_cannot_say_what_arrived(slipped: Plans) -> None:
    slipped.milestones.done("A9", NON, RAVI, evidence="LR-114")
    owed = slipped.obligations.owe(
        NON, RAVI, Owed(side=Side.CLIENT, text="Reference standard", needed_by=date(2026, 10, 20))
    )

    with pytest.raises(ForbiddenError, match="Only the client can accept"):
        slipped.milestones.accept("A9", NON, RAVI)
    with pytest.raises(ForbiddenError, match="Ravi Menon says when"):
        slipped.obligations.give(owed.id, NON, ANNA, outcome="sent")


def test_two_people_accept_at_once_and_one_is_told_so(
    slipped: Plans, open_database: Callable[[], Database], clock: Moving
) -> None:
    slipped.milestones.done("A9", NON, RAVI, evidence="LR-114")
    replicas = [plans_over(open_database(), clock) for _ in range(4)]

    def accept(plans: Plans) -> str:
        try:
            return plans.milestones.accept("A9", NON, ANNA).state
        except BotError as error:
            return str(error)

    with ThreadPoolExecutor(4) as pool:
        said = sorted(pool.map(accept, replicas))

    assert said[-1] == "accepted"
    assert said[:-1] == ["A9 Engineering batch is accepted already. Nothing changed."] * 3


def test_a_day_that_has_passed_is_no_forecast_and_a_future_one_no_achievement(
    slipped: Plans,
) -> None:
    with pytest.raises(InvalidError, match="has passed"):
        slipped.milestones.plan("A8", NON, RAVI, day=date(2026, 10, 14))
    with pytest.raises(InvalidError, match="still to come"):
        slipped.milestones.done("A9", NON, RAVI, evidence="x", on=date(2026, 10, 16))


def test_an_export_holds_every_version_of_every_date(
    slipped: Plans, database: Database, clock: Moving, tmp_path: Path
) -> None:
    import json

    sections = {"milestones": milestones_section, "obligations": obligations_section}
    slipped.obligations.owe(
        NON, RAVI, Owed(side=Side.CLIENT, text="MBR approval", needed_by=date(2026, 10, 20))
    )

    Exports(database, clock, sections).export(
        Scope(client="NON"), as_format=Format.JSON, out=tmp_path / "out", by=OPERATOR
    )

    told = json.loads((tmp_path / "out" / "export.json").read_text())
    batch = next(each for each in told["milestones"] if each["code"] == "A9")
    wanted = {"id", "code", "name", "baseline", "forecast", "actual", "state", "reason"}
    assert wanted <= batch.keys()
    assert (batch["baseline"], batch["forecast"]) == ("2026-10-19", "2026-10-28")
    assert batch["baselines"][0]["day"] == "2026-10-19"
    assert batch["forecasts"][0]["to"] == "2026-10-28"
    assert told["obligations"][0]["text"] == "MBR approval"


def test_only_an_open_milestone_of_the_project_can_be_made_to_wait(
    slipped: Plans, database: Database
) -> None:
    owed = Owed(side=Side.CLIENT, text="MBR approval", needed_by=date(2026, 10, 20), milestone="A9")

    with pytest.raises(NotFoundError, match="There is no milestone A99 here"):
        slipped.obligations.owe(NON, RAVI, replace(owed, milestone="A99"))
    batch = slipped.views.story("A9", NON).milestone.id
    with database.unit_of_work() as unit:
        unit.clients.put_project(Project(client="NON", code="NV-205", site="HYD", owner="U9"))
    next_door = Here(client="NON", project="NV-205")
    with pytest.raises(NotFoundError, match=f"There is no {batch} here"):
        slipped.obligations.owe(next_door, RAVI, replace(owed, milestone=batch))
    approval = slipped.obligations.owe(NON, RAVI, owed)
    with pytest.raises(ConflictError, match="waits for: MBR approval"):
        slipped.milestones.done("A9", NON, RAVI, evidence="LR-114")
    slipped.obligations.withdraw(approval.id, NON, RAVI, reason="not needed any more")
    slipped.milestones.done("A9", NON, RAVI, evidence="LR-114")
    with pytest.raises(ConflictError, match=r"is achieved\. Nothing changed"):
        slipped.obligations.owe(NON, RAVI, owed)


def test_a_decision_on_a_slip_is_asked_for_and_holds_no_work_back(slipped: Plans) -> None:
    asking = Telling(options="Accept or fly.", decision="fly?", needed_by=date(2026, 10, 20))
    slipped.telling.tell("A9", NON, RAVI, asking)

    assert [each.text for each in slipped.views.shown(NON).obligations] == ["fly?"]
    assert slipped.milestones.start("A9", NON, RAVI).state is MilestoneState.IN_PROGRESS
