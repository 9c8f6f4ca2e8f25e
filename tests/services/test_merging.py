"""Of two queries that become one, nothing is owed later, lost, or told to the wrong people."""

from datetime import datetime, timedelta

import pytest

from bot.domain.clocks import Turn
from bot.domain.escalation import ClockName
from bot.domain.queries import Query
from bot.domain.query_notices import QueryLogged, StaffNote, StaffReply
from bot.domain.query_states import QueryState
from bot.domain.terms import Category, Priority, Side
from bot.services.replies import Replies
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.domain.plants import ist
from tests.services.ears import Ears
from tests.services.office import NOOR, PEOPLE, RAVI, Office

BY_RAVI, BY_NOOR = RAVI.acting_for(Side.CMO), NOOR.acting_for(Side.CMO)


@pytest.fixture
def ears(database: Database, clock: Moving) -> Ears:
    clock.set(ist("2026-11-02 10:00"))
    office = Ears(database, clock)
    office.furnish()
    return office


def test_a_reply_agreed_to_after_a_merge_counts_for_the_query_that_took_it_over(
    ears: Ears,
) -> None:
    replies = Replies(ears.database, ears.clock, ears.changes)
    kept, gone = (ears.asked(category=Category.QUALITY) for _ in range(2))
    replies.write(gone.id, BY_NOOR, within="NON", text="The deviation was minor.", key="V1")
    replies.send("V1", BY_NOOR, within="NON")
    ears.triage.merge(gone.id, BY_RAVI, within="NON", into=kept.id)

    replies.approve("V1", BY_RAVI, within="NON")

    assert ears.now_of(kept).first_response.source == "Noor Ali replied"
    assert ears.now_of(gone).first_response.met_at is None
    (posted,) = ears.said(StaffReply)
    assert isinstance(posted.notice, StaffReply)
    assert posted.notice.query_id == kept.id
    assert posted.entry.thread_ts == kept.place.ts


def minutes_later(ears: Ears, minutes: int) -> None:
    ears.clock.advance(timedelta(minutes=minutes))
    ears.escalations.escalate()


def wait(ears: Ears, query: Query) -> Query:
    return ears.step(query, query.begun().wait_on_client("Which format?", at=ears.clock()))


def test_a_query_that_waits_goes_on_with_what_waits_for_nobody_and_its_owner_is_told(
    ears: Ears,
) -> None:
    waiting = wait(ears, ears.owned())
    minutes_later(ears, 30)
    running = ears.asked()

    whole = ears.triage.merge(running.id, BY_RAVI, within="NON", into=waiting.id)

    assert (whole.state, whole.question) == (QueryState.IN_PROGRESS, "")
    assert whole.answer.due == running.answer.due == ist("2026-11-04 18:00")
    resumed = ears.clocks(whole).log.stretches[-1]
    assert (resumed.turn, resumed.cause) == (Turn.OURS, f"{running.id} was merged into it")
    (note,) = ears.said(StaffNote)
    assert isinstance(note.notice, StaffNote)
    assert note.notice.text == (
        "NON-Q-2 was merged into it and waits for nobody, so the clock runs again: the answer is "
        "due Wed 4 Nov 2026 18:00 IST. Should you still need the client's word, press Waiting on "
        "client and ask again."
    )
    ears.clock.set(ist("2026-11-04 17:00"))
    ears.escalations.escalate()
    assert (ClockName.ANSWER, running.answer.due) in [(e.clock, e.due) for e in ears.lines()]


def test_what_a_merge_promised_holds_through_a_change_that_has_nothing_to_do_with_it(
    ears: Ears,
) -> None:
    ears.recounting.recount()
    waiting = wait(ears, ears.owned())
    minutes_later(ears, 30)
    whole = ears.triage.merge(ears.asked().id, BY_RAVI, within="NON", into=waiting.id)
    december = configured(PEOPLE + "[calendars.HYD]\noff = [2026-12-04]\n")

    moved = Office(ears.database, ears.clock, december).recounting.recount()
    urgent = ears.triage.prioritise(
        whole.id, BY_RAVI, within="NON", priority=Priority.P1, reason="Both are in transit"
    )

    assert moved == 0
    assert whole.answer.due == ist("2026-11-04 18:00")
    assert urgent.answer.due == ist("2026-11-03 10:30")


def test_two_that_wait_wait_together_and_lose_no_time_by_it(ears: Ears) -> None:
    first = wait(ears, ears.owned())
    minutes_later(ears, 60)
    second = ears.owned()
    minutes_later(ears, 60)
    second = wait(ears, second)
    ears.clock.set(ist("2026-11-09 10:00"))

    whole = ears.triage.merge(second.id, BY_RAVI, within="NON", into=first.id)
    ears.clock.set(ist("2026-11-10 10:00"))
    ears.say("PDF, thank you.", thread=first.place.ts)

    assert whole.state is QueryState.WAITING_ON_CLIENT
    again = ears.now_of(whole)
    assert again.state is QueryState.IN_PROGRESS
    # 23 working hours of the second one were left when it was paused, 25 of the first.
    assert again.answer.due == ist("2026-11-12 16:00") + timedelta(seconds=1)


def test_what_waited_long_is_not_late_because_it_joins_what_runs(ears: Ears) -> None:
    waiting = wait(ears, ears.owned())
    ears.clock.set(ist("2026-11-09 10:00"))
    running = ears.owned()

    whole = ears.triage.merge(waiting.id, BY_RAVI, within="NON", into=running.id)

    assert not whole.is_late(ears.clock())
    assert whole.answer.due == running.answer.due


def paged(ears: Ears) -> list[tuple[tuple[str, ...], datetime]]:
    return [(line.people, line.due) for line in ears.lines() if line.urgent]


def test_a_critical_query_goes_on_climbing_in_the_query_it_is_merged_into(ears: Ears) -> None:
    older = ears.asked()
    minutes_later(ears, 80)
    grave = ears.asked(priority=Priority.P1, category=Category.QUALITY)
    minutes_later(ears, 5)

    whole = ears.triage.merge(grave.id, BY_RAVI, within="NON", into=older.id)
    for _ in range(11):
        minutes_later(ears, 5)

    assert [category.value for category in whole.categories] == ["quality", "timeline"]
    due = grave.first_response.due
    assert paged(ears) == [
        (("U0SUNITA", "U0RAVI"), due),
        (("U0NOOR",), due),
        (("U0ARJUN",), due),
        (("U0CHIEF",), due),
    ]
    told = render(ears.said(QueryLogged)[-1].notice).text
    assert told.startswith(
        "*NON-Q-1* · critical since Mon 2 Nov 11:20 IST (00:50 EST). Sunita Rao is being paged and "
        "will reply here by Mon 2 Nov 12:20 IST"
    )


def test_whoever_took_a_critical_query_is_not_called_again_after_a_merge(ears: Ears) -> None:
    older = ears.asked()
    grave = ears.asked(priority=Priority.P1)
    minutes_later(ears, 1)
    ears.step(grave, grave.own(by="U0SUNITA", name="Sunita Rao", at=ears.clock()))

    whole = ears.triage.merge(grave.id, BY_RAVI, within="NON", into=older.id)
    for _ in range(5):
        minutes_later(ears, 15)

    assert whole.first_response.source == "Sunita Rao took it"
    assert len(paged(ears)) == 1


def test_a_critical_query_is_to_be_taken_whoever_has_what_it_is_merged_into(ears: Ears) -> None:
    owned = ears.owned()
    minutes_later(ears, 60)
    grave = ears.asked(priority=Priority.P1)

    whole = ears.triage.merge(grave.id, BY_RAVI, within="NON", into=owned.id)
    minutes_later(ears, 15)
    taken = whole.own(by="U0SUNITA", name="Sunita Rao", at=ears.clock())

    assert whole.first_response == grave.first_response
    assert [people for people, _ in paged(ears)] == [("U0SUNITA", "U0RAVI")]
    assert taken.owner == "U0SUNITA"
