"""Where nothing may be posted nobody is told that the client was answered, asked or offered it."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from bot.domain.approvals import DraftKind, DraftState
from bot.domain.clients import ChannelLink
from bot.domain.errors import ConflictError
from bot.domain.letters import Gate
from bot.domain.queries import Query
from bot.domain.query_notices import AnswerOffered
from bot.domain.query_states import QueryState
from bot.domain.terms import Category, Side
from bot.services.replies import Replies
from storage.engine import Database
from tests.clocks import Moving
from tests.domain.plants import ist
from tests.services.ears import Ears
from tests.services.office import NOOR, RAVI

ACTOR = RAVI.acting_for(Side.CMO)
WHY = "the channel of NV-204 is suspended: its id changed. To post there again, check who"


class Writing(Ears):
    """The office with those who listen and write."""

    def __init__(self, database: Database, clock: Moving) -> None:
        super().__init__(database, clock)
        self.furnish()
        self.replies = Replies(database, clock, self.changes)

    def write(self, query: Query, kind: DraftKind = DraftKind.REPLY) -> None:
        self.replies.write(
            query.id, ACTOR, within="NON", text="It is in the portal.", key="V1", kind=kind
        )

    def link_is(self, link: ChannelLink) -> None:
        with self.database.unit_of_work() as unit:
            unit.clients.put_link(link)

    def fall_silent(self) -> None:
        self.link_is(self.link().suspend("its id changed"))

    def offers(self) -> list[datetime | None]:
        notices = [each.notice for each in self.said(AnswerOffered)]
        return [each.query.closes_at for each in notices if isinstance(each, AnswerOffered)]


@pytest.fixture
def writing(database: Database, clock: Moving) -> Writing:
    clock.set(ist("2026-11-02 10:00"))
    return Writing(database, clock)


def begin(writing: Writing, query: Query) -> None:
    writing.replies.begin(query.id, within="NON")


def ask_client(writing: Writing, query: Query) -> None:
    writing.write(query, DraftKind.QUESTION)


@pytest.mark.parametrize("step", [begin, Writing.write, ask_client])
def test_nothing_is_written_to_a_client_who_would_not_read_it(
    writing: Writing, step: Callable[[Writing, Query], None]
) -> None:
    query = writing.asked()
    writing.fall_silent()

    with pytest.raises(ConflictError, match=WHY):
        step(writing, query)


def test_a_text_goes_nowhere_while_slack_takes_none_there(writing: Writing) -> None:
    query = writing.asked()
    writing.write(query)
    minute = writing.clock() + timedelta(minutes=1)
    refused = Gate(key="T1:C1", shut_until=minute, reason="not_in_channel", refusals=0)
    with writing.database.unit_of_work() as unit:
        unit.dispatch.shut(refused)

    with pytest.raises(ConflictError, match="not_in_channel"):
        writing.replies.send("V1", ACTOR, within="NON")

    assert writing.now_of(query) == query


@pytest.mark.parametrize("kind", [DraftKind.REPLY, DraftKind.QUESTION])
def test_what_was_written_before_is_kept_and_nothing_counts_as_given(
    writing: Writing, kind: DraftKind
) -> None:
    query = writing.asked()
    writing.write(query, kind)
    writing.fall_silent()

    with pytest.raises(ConflictError, match=WHY):
        writing.replies.send("V1", ACTOR, within="NON")

    assert writing.now_of(query) == query
    writing.link_is(writing.link())
    assert writing.replies.send("V1", ACTOR, within="NON").state is DraftState.POSTED


def test_a_second_person_agrees_only_to_what_is_then_posted(writing: Writing) -> None:
    query = writing.asked(category=Category.QUALITY)
    writing.write(query)
    assert writing.replies.send("V1", ACTOR, within="NON").state is DraftState.WAITING
    writing.fall_silent()

    with pytest.raises(ConflictError, match=WHY):
        writing.replies.approve("V1", NOOR.acting_for(Side.CMO), within="NON")

    assert writing.replies.get("V1", within="NON").state is DraftState.WAITING
    assert writing.now_of(query) == query


def test_a_reply_that_waits_to_be_posted_is_no_answer_before(writing: Writing) -> None:
    query = writing.asked()
    writing.write(query)
    writing.replies.send("V1", ACTOR, within="NON")
    writing.fall_silent()

    with pytest.raises(ConflictError, match=WHY):
        writing.queries.answer(query.id, ACTOR, within="NON")
    writing.link_is(writing.link())
    posted_at = writing.clock.advance(timedelta(hours=5))
    writing.deliver()
    writing.clock.advance(timedelta(hours=1))
    answered = writing.queries.answer(query.id, ACTOR, within="NON")

    assert answered.answer.met_at == posted_at


def test_an_offer_that_nobody_could_read_closes_nothing(writing: Writing) -> None:
    query = writing.answered(writing.ask())
    assert query.closes_at is not None

    writing.clock.set(query.closes_at)
    writing.confirmations.close_due()

    still = writing.now_of(query)
    assert still.state is QueryState.ANSWERED
    assert still.closes_at is not None
    assert still.closes_at > query.closes_at


def test_the_time_to_object_runs_from_when_the_offer_was_posted(writing: Writing) -> None:
    query = writing.answered(writing.ask())
    assert query.closes_at is not None
    writing.clock.advance(timedelta(days=2))
    writing.deliver()

    writing.clock.set(query.closes_at)
    writing.confirmations.close_due()
    put_off = writing.now_of(query)
    assert put_off.closes_at is not None
    writing.clock.set(put_off.closes_at)
    writing.confirmations.close_due()

    assert put_off.closes_at - query.closes_at == timedelta(days=2)
    assert writing.offers() == [query.closes_at, put_off.closes_at]
    assert writing.now_of(query).state is QueryState.CLOSED
