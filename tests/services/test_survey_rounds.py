"""When surveys are asked, given up and over; once each, whoever does it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.errors import NotFoundError
from bot.domain.surveys import Invitee, Role, SurveyState
from bot.services.survey_reading import Axis
from storage.engine import Database
from tests.clocks import Moving
from tests.domain.plants import ist
from tests.services.asking import Asking


@pytest.fixture
def asking(database: Database, clock: Moving) -> Asking:
    clock.set(ist("2026-11-02 10:00"))
    return Asking(database, clock)


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


def test_nobody_is_reminded_while_something_grave_is_open_and_the_reason_is_kept(
    asking: Asking,
) -> None:
    asking.link(contacts=3)
    asking.open()
    with asking.database.unit_of_work() as unit:
        unit.surveys.put_quiet("NON", "NV-204", subject="lot 003", until=ist("2026-11-20 18:00"))
    asking.through(4)

    assert asking.scalar("SELECT count(*) FROM outbox WHERE kind = 'SurveyReminded'") == 0
    assert asking.all()[0].reason == "lot 003 was rejected"


def test_nobody_is_asked_or_reminded_once_the_channel_is_closed(asking: Asking) -> None:
    asking.link(contacts=3)
    asking.open()
    with asking.database.unit_of_work() as unit:
        link = unit.clients.link("C1")
        assert link is not None
        unit.clients.put_link(link.close("the contract ended"))
    asking.draft("another batch")
    asking.through(4)

    assert asking.scalar("SELECT count(*) FROM outbox WHERE kind = 'SurveyReminded'") == 0
    reason = "no channel of the project is linked"
    assert [each.reason for each in asking.all()] == [reason, reason]


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


def test_two_replicas_ask_a_person_once_between_them(
    open_database: Callable[[], Database], clock: Moving
) -> None:
    clock.set(ist("2026-11-02 10:00"))
    one, other = (Asking(open_database(), clock) for _ in range(2))
    (anna,) = one.link(contacts=1)
    one.draft("first")
    one.draft("second")
    asked = Invitee(user=anna.user, name=anna.name, role=Role.DAILY_USER, asked_at=clock())

    with ThreadPoolExecutor(1) as pool, one.database.unit_of_work() as unit:
        unit.surveys.hold("NON")
        unit.surveys.invite("NON-S-1", [asked])
        opening = pool.submit(other.rounds.advance)
        while not opening.done() and not somebody_waits(other):
            pass

    assert {(each.state, each.reason) for each in one.all()} == {
        (SurveyState.DRAFT, "everybody was asked in the last 14 days")
    }


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

    replicas[0].through(9)
    (group,) = replicas[1].reading.together(Axis.STAGE, within="NON", reader="U9").groups
    assert group.answered == 60
    assert group.items[0].counts == tuple((value, 12) for value in range(1, 6))
    assert replicas[0].scalar("SELECT count(*) FROM survey_versions") == 60


def somebody_waits(asking: Asking) -> bool:
    """Return whether a transaction waits for another; in SQLite whoever writes second does."""
    waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted"
    return asking.database.is_sqlite or asking.scalar(waiting) > 0
