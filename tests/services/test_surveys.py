"""Surveys beyond the stories: names kept apart, quarters, themes that return, replicas."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.config import Config
from bot.domain.clients import ChannelLink, Client, Project
from bot.domain.codec import from_json
from bot.domain.delivery import State
from bot.domain.errors import NotFoundError
from bot.domain.exports import Scope
from bot.domain.milestone_states import MilestoneState
from bot.domain.notices import Notice
from bot.domain.people import Person
from bot.domain.polls import Naming
from bot.domain.survey_triggers import TriggerKind
from bot.domain.surveys import Answer, Contact, Role, Survey, SurveyState
from bot.domain.terms import Side
from bot.domain.themes import Theme
from bot.services.survey_export import surveys_section
from bot.services.survey_plans import SurveyPlans
from bot.services.survey_reading import Axis, SurveyReading
from bot.services.survey_rounds import SurveyRounds
from bot.services.surveys import Said, Surveys
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import START, Moving
from tests.configs import configured
from tests.domain.plants import ist
from tests.milestones import a_milestone
from tests.services.office import HOST

APART = configured("[survey_sets.F5]\naggregated = true\n")


class Asking:
    """A client with contacts, and the use cases of surveys on one database."""

    def __init__(self, database: Database, clock: Moving, config: Config = APART) -> None:
        self.database = database
        self.clock = clock
        self.plans = SurveyPlans(database, clock, HOST, config)
        self.rounds = SurveyRounds(database, clock, HOST, config)
        self.surveys = Surveys(database, clock, HOST, config)
        self.reading = SurveyReading(database, config)

    def link(self, *, contacts: int) -> list[Person]:
        people = [
            Person(user=f"U{n:03}", team="T2", name=f"Person {n:03}") for n in range(contacts)
        ]
        with self.database.unit_of_work() as unit:
            unit.clients.put(Client(code="NON", name="Nonesuch", zone="America/New_York"))
            unit.clients.put_project(Project(client="NON", code="NV-204", site="HYD", owner="U9"))
            unit.clients.put_link(
                ChannelLink(
                    channel="C1",
                    team=HOST.team,
                    client="NON",
                    project="NV-204",
                    teams=frozenset({"T2"}),
                    linked_at=START,
                )
            )
            for person in people:
                unit.surveys.put_contact(
                    Contact(
                        client="NON",
                        project="NV-204",
                        user=person.user,
                        name=person.name,
                        role=Role.DAILY_USER,
                    )
                )
        return people

    def open(self, subject: str = "batch", *, set_code: str = "F5") -> Survey:
        """Plan a survey by hand and let it open."""
        self.draft(subject, set_code=set_code)
        self.rounds.advance()
        return self.all()[-1]

    def draft(self, subject: str, *, set_code: str = "F5") -> None:
        with self.database.unit_of_work() as unit:
            now = self.clock()
            unit.surveys.add(
                Survey(
                    id=f"NON-S-{len(unit.surveys.of_client('NON')) + 1}",
                    client="NON",
                    project="NV-204",
                    set_code=set_code,
                    subject=subject,
                    about="the engineering batch",
                    created_at=now,
                    next_at=now,
                )
            )

    def achieve(self) -> None:
        """Achieve a milestone that a survey follows, and plan that."""
        with self.database.unit_of_work() as unit:
            unit.milestones.add(a_milestone(poll="F5"))
        milestone = a_milestone(
            poll="F5",
            state=MilestoneState.ACHIEVED,
            achieved_at=self.clock(),
            actual=self.clock().date(),
        )
        with self.database.unit_of_work() as unit:
            unit.milestones.save(milestone)
        self.plans.plan()

    def say(self, survey: Survey, person: Person, comment: str = "", *, value: int = 4) -> None:
        said = Said(answers=(Answer(item="overall", value=value),), comment=comment)
        self.surveys.answer(survey.id, person, said, within="NON")

    def all(self) -> list[Survey]:
        with self.database.unit_of_work() as unit:
            return unit.surveys.of_client("NON")

    def through(self, days: int) -> None:
        for _ in range(days):
            self.clock.advance(timedelta(days=1))
            self.rounds.advance()

    def scalar(self, query: str) -> int:
        with self.database.engine.connect() as connection:
            return int(connection.execute(text(query)).scalar_one())


@pytest.fixture
def asking(database: Database, clock: Moving) -> Asking:
    clock.set(ist("2026-11-02 10:00"))
    return Asking(database, clock)


def test_names_lie_apart_from_answers_and_the_way_is_cut_when_it_closes(asking: Asking) -> None:
    people = asking.link(contacts=6)
    survey = asking.open()
    assert survey.naming is Naming.AGGREGATED
    for person in people[:5]:
        asking.say(survey, person, "slow answers", value=1)

    assert asking.surveys.form(survey.id, "U000", within="NON").own is not None
    asking.through(9)

    assert asking.all()[-1].state is SurveyState.CLOSED
    held = "SELECT count(*) FROM survey_invitees WHERE ballot IS NOT NULL"
    assert asking.scalar(held) == 0
    assert asking.scalar("SELECT count(*) FROM survey_responses WHERE at IS NOT NULL") == 0
    with asking.database.snapshot() as unit:
        wanted = unit.surveys.triggers_since(ist("2026-01-01 00:00"))
        events = [event.entry() for event in unit.records.all_entries("NON")]
        exported = surveys_section(unit, Scope(client="NON"))
    assert len(wanted) == 5 + 1
    assert {each.user + each.name for each in wanted} == {""}
    said = [entry for entry in events if entry and entry.action == "survey answered"]
    assert len(said) == 5
    assert all(not entry.after for entry in said)
    assert "Person" not in str(exported)
    assert exported[0]["answered"] == 5


def test_too_few_answers_without_names_are_not_shown(asking: Asking) -> None:
    people = asking.link(contacts=6)
    survey = asking.open()
    for person in people[:4]:
        asking.say(survey, person, "slow")

    (withheld,) = asking.reading.one(survey.id, within="NON", reader="U9").groups
    asking.say(survey, people[4], "slow")
    (shown,) = asking.reading.one(survey.id, within="NON", reader="U9").groups

    assert (withheld.is_withheld, withheld.responses, withheld.answered) == (True, (), 4)
    assert (shown.is_withheld, len(shown.responses)) == (False, 5)
    assert shown.items[0].score is not None
    assert shown.items[0].score.value == 100


def test_among_four_people_names_are_said_to_be_shown(asking: Asking) -> None:
    asking.link(contacts=4)

    assert asking.open().naming is Naming.NAMED


def test_the_same_theme_three_times_a_quarter_calls_for_an_improvement_once(
    asking: Asking,
) -> None:
    people = asking.link(contacts=4)
    survey = asking.open()
    for person in people:
        asking.say(survey, person, "answers are slow")

    with asking.database.snapshot() as unit:
        (wanted,) = unit.surveys.triggers_since(ist("2026-01-01 00:00"))
    assert wanted.kind is TriggerKind.THEME
    assert (wanted.theme, wanted.detail) == ("speed", "Speed of answers: 3 times in 2026-Q4")


def test_a_persons_word_on_a_theme_stands_over_the_rules(asking: Asking) -> None:
    (anna,) = asking.link(contacts=1)
    survey = asking.open()
    asking.say(survey, anna, "answers are slow")
    _, (before,) = asking.surveys.review(survey.id, within="NON")
    staff = Person(user="U9", team=HOST.team, name="Ravi Menon")
    asking.surveys.correct(
        survey.id,
        {before.response.ballot: (Theme.CLARITY,)},
        staff.acting_for(Side.CMO),
        within="NON",
    )
    asking.say(survey, anna, "answers are slow and slower")

    _, (after,) = asking.surveys.review(survey.id, within="NON")
    assert (before.themes, after.themes) == ((Theme.SPEED,), (Theme.CLARITY,))


def test_whoever_opted_out_is_in_no_later_survey(asking: Asking) -> None:
    anna, daniel = asking.link(contacts=2)
    asking.surveys.opt_out(asking.open("first").id, daniel, within="NON")
    asking.through(15)

    later = asking.open("second")

    assert later.state is SurveyState.OPEN
    with asking.database.unit_of_work() as unit:
        assert [each.user for each in unit.surveys.invitees(later.id)] == [anna.user]


def test_an_invitation_without_names_says_so_and_names_no_readers(asking: Asking) -> None:
    asking.link(contacts=6)
    asking.open()

    with asking.database.unit_of_work() as unit:
        (letter,) = unit.outbox.entries([State.PENDING], limit=5)
    text = render(from_json(Notice, letter.payload)).text

    assert "Names are kept apart from answers" in text
    assert "shown to U9" not in text
    assert "anonymous" not in text.lower()
    assert asking.surveys.form("NON-S-1", "U000", within="NON").readers == ""


def test_somebody_who_left_is_not_asked_and_not_reminded(asking: Asking) -> None:
    anna, daniel, jo = asking.link(contacts=3)
    with asking.database.unit_of_work() as unit:
        unit.clients.remember(replace(daniel, is_deleted=True))
    survey = asking.open()
    with asking.database.unit_of_work() as unit:
        invited = [each.user for each in unit.surveys.invitees(survey.id)]
        unit.clients.remember(replace(jo, is_deleted=True))
    asking.through(6)

    assert invited == [anna.user, jo.user]
    reminded = "SELECT count(*) FROM outbox WHERE kind = 'SurveyReminded'"
    assert asking.scalar(reminded) == 1


def test_every_client_is_asked_once_a_quarter(asking: Asking) -> None:
    asking.link(contacts=2)
    assert asking.plans.plan() == 0
    asking.clock.set(ist("2027-01-04 10:00"))

    assert (asking.plans.plan(), asking.plans.plan()) == (1, 0)
    (planned,) = asking.all()
    assert (planned.set_code, planned.subject) == ("F9", "2027-Q1 NV-204")
    asking.rounds.advance()
    assert asking.all()[-1].state is SurveyState.DRAFT
    asking.clock.set(ist("2027-01-05 18:00"))
    asking.rounds.advance()
    assert asking.all()[-1].state is SurveyState.OPEN


def test_a_survey_is_given_up_after_fifteen_business_days_with_its_reason(asking: Asking) -> None:
    asking.link(contacts=0)
    asking.achieve()

    asking.through(30)

    (dropped,) = asking.all()
    assert dropped.state is SurveyState.DROPPED
    assert "no contact is named" in dropped.reason


def test_a_survey_waits_until_another_one_is_forgotten_and_is_not_lost(asking: Asking) -> None:
    asking.link(contacts=2)
    asking.achieve()
    asking.draft("asked first")
    asking.clock.advance(timedelta(days=7))
    asking.rounds.advance()
    assert asking.all()[0].reason == "everybody was asked in the last 14 days"

    asking.through(15)

    assert asking.all()[0].state is SurveyState.OPEN


def test_a_survey_of_another_client_is_answered_as_one_that_is_not_there(asking: Asking) -> None:
    asking.link(contacts=2)
    survey = asking.open()
    for within in ("IMA", ""):
        with pytest.raises(NotFoundError, match="There is no NON-S-1 here"):
            asking.surveys.form(survey.id, "U777", within=within)
        with pytest.raises(NotFoundError, match="There is no NON-S-1 here"):
            asking.reading.one(survey.id, within=within, reader="U9")


def test_two_replicas_plan_open_and_close_each_survey_once(
    open_database: Callable[[], Database], clock: Moving
) -> None:
    clock.set(ist("2026-11-02 10:00"))
    replicas = [Asking(open_database(), clock) for _ in range(2)]
    replicas[0].link(contacts=3)
    clock.set(ist("2027-01-05 18:30"))
    workers = 1 if replicas[0].database.is_sqlite else 4

    def work(asking: Asking) -> None:
        asking.plans.plan()
        asking.rounds.advance()

    with ExitStack() as stack:
        pools = [stack.enter_context(ThreadPoolExecutor(workers)) for _ in replicas]
        work_done = [
            pool.submit(work, asking)
            for _ in range(10)
            for pool, asking in zip(pools, replicas, strict=True)
        ]
        for done in work_done:
            done.result()

    (survey,) = replicas[0].all()
    assert (survey.id, survey.state, survey.invited) == ("NON-S-1", SurveyState.OPEN, 3)
    count = "SELECT count(*) FROM outbox WHERE kind = 'SurveyInvited'"
    assert replicas[0].scalar(count) == 1


def test_everybody_answering_at_once_is_counted_once(
    open_database: Callable[[], Database], clock: Moving
) -> None:
    clock.set(ist("2026-11-02 10:00"))
    replicas = [Asking(open_database(), clock) for _ in range(2)]
    people = replicas[0].link(contacts=60)
    survey = replicas[0].open()
    workers = 1 if replicas[0].database.is_sqlite else 8

    with ExitStack() as stack:
        pools = [stack.enter_context(ThreadPoolExecutor(workers)) for _ in replicas]
        sent = [
            pool.submit(asking.say, survey, person, value=n % 5 + 1)
            for n, person in enumerate(people)
            for pool, asking in zip(pools, replicas, strict=True)
        ]
        for each in sent:
            each.result()

    (group,) = replicas[1].reading.together(Axis.STAGE, within="NON", reader="U9").groups
    assert group.answered == 60
    assert group.items[0].counts == tuple((value, 12) for value in range(1, 6))
    assert replicas[0].scalar("SELECT count(*) FROM survey_versions") == 60
