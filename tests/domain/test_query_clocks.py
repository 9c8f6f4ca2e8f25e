"""A query's clocks go on, stand still and start anew with it, and lose no minute on either side."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.clocks import Turn
from bot.domain.errors import BotError
from bot.domain.escalation import ClockName, Receiver, Rung
from bot.domain.held_rungs import Held
from bot.domain.queries import Query
from bot.domain.query_clocks import OwedNote, QueryClocks, Term, Terms
from bot.domain.query_states import QueryState
from bot.domain.repricing import recount
from bot.domain.sla import Facts, price
from bot.domain.targets import Target
from bot.domain.terms import Category, Priority
from bot.domain.working_time import business_time
from tests.configs import configured
from tests.domain.plants import HYD, ist
from tests.domain.test_queries import a_query

CONFIG = configured()
CALENDARS = {"HYD": HYD}
ASKED = ist("2026-11-02 10:00")


def facts(priority: Priority = Priority.P3) -> Facts:
    return Facts(
        received=ASKED,
        priority=priority,
        category=Category.TIMELINE,
        policy=CONFIG.policy,
        site=HYD,
    )


def begun(priority: Priority = Priority.P3) -> tuple[QueryClocks, Query]:
    """Return a query that Ravi has taken, and its clocks."""
    query = replace(a_query(), asked_at=ASKED, priority=priority)
    query = query.own(by="U9", name="Ravi Menon", at=ASKED).begun()
    clocks = QueryClocks.started(query, Terms.of(price(facts(priority)), None))
    return clocks, clocks.owed(query, CALENDARS, ASKED)


def stepped(
    clocks: QueryClocks, before: Query, after: Query, at: datetime
) -> tuple[QueryClocks, Query]:
    followed = clocks.followed(before, after, at=at)
    return followed, followed.owed(after, CALENDARS, at)


def waiting(clocks: QueryClocks, query: Query, at: datetime) -> tuple[QueryClocks, Query]:
    return stepped(clocks, query, query.wait_on_client("Which lot?", at=at), at)


def test_a_pause_is_explained_by_the_question_that_was_posted() -> None:
    clocks, _ = waiting(*begun(), ist("2026-11-03 10:00"))

    assert clocks.log.turn is Turn.THEIRS
    assert clocks.log.stretches[-1].cause == "Which lot?"


def test_nothing_of_ours_runs_out_while_we_wait_for_the_clients_word() -> None:
    clocks, query = waiting(*begun(), ist("2026-11-03 10:00"))

    assert list(clocks.running(query)) == [ClockName.WAITING]
    assert clocks.waiting_since == ist("2026-11-03 10:00")


def test_an_answer_stops_the_clocks_when_it_was_posted_not_when_it_was_marked() -> None:
    clocks, query = begun()
    posted, pressed = ist("2026-11-03 10:00"), ist("2026-11-04 10:00")

    answered = query.settle_parts(frozenset({1})).answered(at=posted, source="Ravi")
    clocks, _ = stepped(clocks, query, answered, pressed)

    assert clocks.log.stretches[-1].end == posted


def test_a_dismissal_taken_back_costs_the_client_nothing() -> None:
    clocks, query = begun()
    due = query.answer.due

    clocks, gone = stepped(clocks, query, query.dismiss(), ist("2026-11-02 12:00"))
    clocks, back = stepped(clocks, gone, gone.move(QueryState.OPEN), ist("2026-11-03 12:00"))

    assert back.answer.due == due
    assert len(clocks.log.stretches) == 1


def test_reopened_is_a_turn_of_its_own_with_the_time_that_was_left() -> None:
    clocks, query = begun()
    at = ist("2026-11-04 16:00")
    answered = query.settle_parts(frozenset({1})).answered(at=at, source="Ravi")
    clocks, answered = stepped(clocks, query, answered, at)

    clocks, query = stepped(clocks, answered, answered.reopen(), ist("2026-11-06 10:00"))

    assert clocks.turns == 2
    assert query.answer.due == ist("2026-11-06 12:00")


def test_what_the_client_was_owed_is_off_once_they_were_answered() -> None:
    clocks, query = begun()
    note = OwedNote(clock=ClockName.ANSWER, was_due=ASKED, by=ASKED)
    answered = query.settle_parts(frozenset({1})).answered(at=ASKED, source="Ravi")

    clocks, _ = stepped(replace(clocks, note=note), query, answered, ASKED)

    assert clocks.note is None


def test_a_split_off_query_is_not_told_again_what_was_told_before() -> None:
    clocks, query = begun()
    told = replace(clocks.progress, done=frozenset({"NON-Q-1:answer:80%"}))

    rung = Rung(
        key="NON-Q-1:answer:80%",
        query_id="NON-Q-1",
        clock=ClockName.ANSWER,
        at=ASKED,
        to=(Receiver.PM,),
        breach=False,
    )
    held = (Held(rung=rung, user="U9", at=ASKED),)

    handed = replace(clocks, progress=told, held=held).handed_to(replace(query, id="NON-Q-12"))

    assert handed.query == "NON-Q-12"
    assert handed.progress.done == {"NON-Q-12:answer:80%"}
    assert [(each.rung.key, each.rung.query_id, each.user) for each in handed.held] == [
        ("NON-Q-12:answer:80%", "NON-Q-12", "U9")
    ]


def test_what_was_promised_before_a_change_moves_on_with_pauses_and_a_named_date_does_not() -> None:
    term = Term(received=ASKED, target=Target.parse("5BD"), calendar="HYD")
    friday = ist("2026-11-06 12:00")
    pause = (ist("2026-11-03 10:00"), ist("2026-11-03 13:00"))

    promised = replace(term, promised=friday).deadline(CALENDARS, (pause,))
    wanted = replace(term, wanted=friday).deadline(CALENDARS, (pause,))

    assert promised.at == ist("2026-11-06 15:00")
    assert wanted.at == friday


def test_a_more_urgent_priority_counts_from_the_change_and_never_later_than_promised() -> None:
    soon, late = (
        recount(*begun(), facts(Priority.P1), CALENDARS, now=ist(now)).query.answer.due
        for now in ("2026-11-03 10:00", "2026-11-04 12:00")
    )

    assert soon == ist("2026-11-04 10:00")
    assert late == ist("2026-11-04 18:00")


def test_a_shorter_silence_counts_from_the_change() -> None:
    counted = recount(*begun(), facts(Priority.P2), CALENDARS, now=ist("2026-11-03 10:00"))

    (words,) = counted.words
    assert "was due Thu 5 Nov 2026 18:00 IST (3 working days)" in words
    assert "now due Wed 4 Nov 2026 18:00 IST (1 working day)" in words


def test_a_less_urgent_priority_counts_from_the_receipt() -> None:
    clocks, query = begun(Priority.P2)

    counted = recount(clocks, query, facts(Priority.P4), CALENDARS, now=ist("2026-11-03 10:00"))

    assert counted.query.answer.due == ist("2026-11-09 18:00")
    assert "Answer: was due Wed 4 Nov 2026 18:00 IST" in counted.words[0]


def test_a_calendar_that_is_gone_gives_way_to_that_of_the_site() -> None:
    clocks, query = begun()
    elsewhere = replace(clocks.terms.answer, calendar="GONE", other="GONE")

    counted = recount(
        replace(clocks, terms=replace(clocks.terms, answer=elsewhere)),
        query,
        facts(),
        CALENDARS,
        now=ASKED,
    )

    assert counted.query.answer.due == query.answer.due


@given(
    st.lists(
        st.tuples(st.integers(0, 3 * 24 * 60), st.sampled_from(["wait", "resume", "reply"])),
        max_size=12,
    )
)
def test_waiting_takes_no_minute_of_what_was_given(moves: list[tuple[int, str]]) -> None:
    clocks, query = begun()
    given_time = business_time(ASKED, query.answer.due, HYD)
    now = ASKED
    for minutes, move in moves:
        now += timedelta(minutes=minutes)
        try:
            if move == "wait":
                after = query.wait_on_client("Which lot?", at=now)
            elif move == "resume":
                after = query.client_replied()
            else:
                after = query.replied(at=now, source="Ravi")
        except BotError:
            continue
        clocks, query = stepped(clocks, query, after, now)

    ours = sum(
        (
            business_time(*stretch.until(max(now, query.answer.due)), HYD)
            for stretch in clocks.log.stretches
            if stretch.turn is Turn.OURS
        ),
        timedelta(),
    )
    ends = [stretch.end for stretch in clocks.log.stretches[:-1]]
    assert ends == [stretch.start for stretch in clocks.log.stretches[1:]]
    if clocks.log.turn is Turn.OURS and now <= query.answer.due:
        assert ours == given_time


@pytest.mark.parametrize("clock", [ClockName.FIRST_RESPONSE, ClockName.ANSWER, ClockName.UPDATE])
def test_each_clock_can_be_asked_for_its_deadline(clock: ClockName) -> None:
    clocks, _ = begun()

    assert clocks.deadline(clock, CALENDARS, ASKED) is not None
