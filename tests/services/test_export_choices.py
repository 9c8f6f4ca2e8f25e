"""Every list of an export holds what was on record in the period, of the project, and no more."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.action_states import ActionState
from bot.domain.clients import Client, Project
from bot.domain.erasures import Erasure, ErasureState
from bot.domain.exports import Scope
from bot.domain.milestone_states import MilestoneState
from bot.domain.obligations import ObligationState
from bot.domain.polls import PollState
from bot.domain.queries import Place
from bot.domain.query_states import QueryState
from bot.domain.records import OPERATOR, Entry
from bot.domain.surveys import SurveyState
from bot.domain.updates import UpdateState
from bot.services.action_export import actions_section
from bot.services.erasure_export import erasures_section
from bot.services.exports import Section
from bot.services.milestone_export import milestones_section, obligations_section
from bot.services.query_export import queries_section
from bot.services.survey_export import surveys_section
from bot.services.update_export import updates_section
from storage.engine import Database
from storage.unit import UnitOfWork
from tests.clocks import START
from tests.domain.test_actions import an_action
from tests.domain.test_polls import a_poll
from tests.domain.test_surveys import a_survey
from tests.milestones import a_milestone, an_obligation
from tests.storage.test_queries import a_query
from tests.updates import an_update

SINCE, UNTIL = START, START + timedelta(days=30)
BEFORE, WITHIN, AFTER = (START + timedelta(days=days) for days in (-10, 10, 40))
LAST_MOMENT = SINCE - timedelta(seconds=1)
OURS, NEXT_DOOR = "NV-204", "NV-205"
PERIOD = Scope(client="NON", since=SINCE, until=UNTIL)

THINGS = {
    "over before": (BEFORE, LAST_MOMENT),
    "over as it began": (BEFORE, SINCE),
    "over within": (BEFORE, WITHIN),
    "within": (WITHIN, WITHIN),
    "over after": (WITHIN, AFTER),
    "all along": (BEFORE, AFTER),
    "as it ended": (UNTIL, UNTIL),
    "after": (AFTER, AFTER),
}
"""From when to when each thing is on record; all of them are over."""
LISTED = {"over as it began", "over within", "within", "over after", "all along"}

Put = Callable[[UnitOfWork, str, str, bool], None]


def put_query(unit: UnitOfWork, id_: str, project: str, is_open: bool) -> None:
    state = QueryState.OPEN if is_open else QueryState.CLOSED
    place = Place(team="T1", channel="C1", ts=id_)
    unit.queries.add(a_query(id=id_, project=project, place=place, state=state))


def put_update(unit: UnitOfWork, id_: str, project: str, is_open: bool) -> None:
    state = UpdateState.DRAFT if is_open else UpdateState.PUBLISHED
    unit.updates.put(an_update(id=id_, project=project, state=state, published_at=BEFORE))


def put_milestone(unit: UnitOfWork, id_: str, project: str, is_open: bool) -> None:
    # Achieved and not yet accepted it is still owed something.
    state = MilestoneState.ACHIEVED if is_open else MilestoneState.ACCEPTED
    done = a_milestone(id=id_, project=project, code=id_, state=state, actual=BEFORE.date())
    unit.milestones.add(done)


def put_obligation(unit: UnitOfWork, id_: str, project: str, is_open: bool) -> None:
    state = ObligationState.NEEDED if is_open else ObligationState.GIVEN
    settled = None if is_open else BEFORE.date()
    owed = an_obligation(id=id_, project=project, state=state, settled_on=settled)
    unit.obligations.add(owed)


def put_survey(unit: UnitOfWork, id_: str, project: str, is_open: bool) -> None:
    state = SurveyState.OPEN if is_open else SurveyState.CLOSED
    unit.surveys.add(a_survey(id=id_, project=project, subject=id_, state=state))


def put_poll(unit: UnitOfWork, id_: str, project: str, is_open: bool) -> None:
    state = PollState.OPEN if is_open else PollState.CLOSED
    unit.polls.add(a_poll(id=id_, project=project, state=state))


def put_action(unit: UnitOfWork, id_: str, project: str, is_open: bool) -> None:
    state = ActionState.RECEIVED if is_open else ActionState.CLOSED
    action = an_action()
    origins = (replace(action.origins[0], key=id_),)
    ours = replace(action, id=id_, project=project, cause=id_, origins=origins, state=state)
    unit.actions.put(ours, next_at=None)


def put_erasure(unit: UnitOfWork, id_: str, project: str, is_open: bool) -> None:
    del project
    state = ErasureState.ASKED if is_open else ErasureState.REFUSED
    asked = Erasure(
        id=id_,
        client="NON",
        user=id_,
        asked_by="U1",
        asked_by_name="Ravi Menon",
        asked_at=BEFORE,
        request="By e-mail",
        state=state,
    )
    unit.erasures.put(asked)


SECTIONS: dict[str, tuple[Section, Put]] = {
    "queries": (queries_section, put_query),
    "updates": (updates_section, put_update),
    "milestones": (milestones_section, put_milestone),
    "obligations": (obligations_section, put_obligation),
    "surveys": (surveys_section, put_survey),
    "polls": (surveys_section, put_poll),
    "actions": (actions_section, put_action),
    "erasures": (erasures_section, put_erasure),
}


@pytest.mark.parametrize("name", SECTIONS)
def test_a_list_holds_what_was_on_record_in_the_period(database: Database, name: str) -> None:
    section, put = SECTIONS[name]
    with database.unit_of_work() as unit:
        unit.clients.put(Client(code="NON", name="Nonesuch", zone="Europe/Zurich"))
        for code in (OURS, NEXT_DOOR):
            unit.clients.put_project(Project(client="NON", code=code, site="HYD", owner="U1"))
        for id_, on_record in THINGS.items():
            put(unit, id_, OURS, False)
            unit.records.append_all("NON", [entry_at(id_, at) for at in on_record])
        put(unit, "still open", OURS, True)
        put(unit, "next door", NEXT_DOOR, False)
        entries = [("still open", BEFORE), ("next door", WITHIN)]
        unit.records.append_all("NON", [entry_at(id_, at) for id_, at in entries])

    with database.snapshot() as unit:
        of_client = listed(section(unit, PERIOD))
        of_project = listed(section(unit, replace(PERIOD, project=OURS)))
        ever = listed(section(unit, Scope(client="NON", project=OURS)))

    # What is in the making is no part of what was published; requests are of no project.
    open_ones = set() if name == "updates" else {"still open"}
    elsewhere = {"next door"}
    everywhere = elsewhere if name == "erasures" else set()
    assert of_client == LISTED | open_ones | elsewhere
    assert of_project == LISTED | open_ones | everywhere
    assert ever == THINGS.keys() | open_ones | everywhere


def entry_at(id_: str, at: datetime) -> Entry:
    return Entry(at=at, received_at=at, actor=OPERATOR, action="step", object_id=id_)


def listed(rows: list[dict[str, object]]) -> set[object]:
    return {row["id"] for row in rows}
