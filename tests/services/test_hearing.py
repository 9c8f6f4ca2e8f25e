"""What follows from words: which query they belong to, what they change, and what they never do."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.bursts import GAP
from bot.domain.errors import ConflictError
from bot.domain.people import Person
from bot.domain.queries import PartState
from bot.domain.query_filters import parse_filter
from bot.domain.query_states import QueryState
from bot.domain.terms import Priority, Side
from bot.domain.triage_notices import AskedAgain
from handlers.views.times import span
from storage.engine import Database
from tests.clocks import Moving
from tests.services.ears import DANIEL, Ears
from tests.services.office import ANNA, RAVI


@pytest.fixture
def ears(database: Database, clock: Moving) -> Ears:
    office = Ears(database, clock)
    office.furnish()
    return office


def test_chasers_beyond_the_third_are_counted_and_not_answered(ears: Ears) -> None:
    query = ears.ask()

    for _ in range(8):
        ears.say("Any news?")

    assert ears.now_of(query).chasers == 8
    assert len(ears.said(AskedAgain)) == 3


def test_a_chaser_prefers_its_authors_own_query_to_the_one_above(ears: Ears) -> None:
    own = ears.ask()
    above = ears.ask("Can you send the CoA for lot 4?", by=DANIEL)

    ears.say("Any news?")
    ears.say("Same question here", by=Person(user="U0X", team="T2", name="X"))

    assert ears.now_of(own).chasers == 1
    assert ears.now_of(above).chasers == 1


def test_business_days_are_those_of_whoever_speaks_of_them(ears: Ears) -> None:
    """Tue 20 October is a holiday at the site, not at the client's."""
    ears.clock.set(datetime(2026, 10, 19, 14, tzinfo=UTC))
    text = "Can you send the CoA for lot 4 in 1 business day?"

    theirs, *_ = ears.hearing.why(ears.spoken(text))
    ours, *_ = ears.hearing.why(ears.spoken(text, by=RAVI))

    assert [each.at.day for each in theirs.dates if each.at] == [20]
    assert [each.at.day for each in ours.dates if each.at] == [21]


def test_an_edit_of_a_reply_after_the_answer_flags_nothing(ears: Ears) -> None:
    query = ears.ask()
    reply = ears.spoken("It is safe.", by=RAVI, thread=query.place.ts)
    ears.hearing.hear(reply)
    ears.queries.answer(query.id, RAVI.acting_for(Side.CMO), within="NON")

    ears.edit(query, "It is quite safe.", ts=reply.place.ts, by=RAVI)

    now = ears.now_of(query)
    assert not now.edited_after_answer
    assert now.latest_text == ""


def test_an_edit_that_comes_after_a_later_one_is_kept_and_changes_nothing(ears: Ears) -> None:
    query = ears.ask()
    early = ears.clock() + timedelta(seconds=1)
    ears.clock.advance(timedelta(minutes=1))
    ears.edit(query, "Is the 28 November ship date for lot 003 still safe?")
    read_back = ears.now_of(query)

    late = replace(ears.version(query), event_ts=f"{early.timestamp():.6f}", text="Is the date?")
    again = replace(ears.version(query), text=read_back.latest_text)
    for version in (late, again):
        ears.hearing.retell(version, ANNA.acting_for(Side.CLIENT))

    assert ears.now_of(query) == read_back
    with ears.database.unit_of_work() as unit:
        kept = [version.text for version in unit.queries.texts(query.place)]
    assert kept == ["Is the date?", read_back.latest_text]


def test_an_edit_of_a_joined_message_changes_its_parts_alone(ears: Ears) -> None:
    query = ears.ask("Can you send the CoA?")
    further = ears.spoken("And when does the truck leave?")
    ears.hearing.hear(further)

    ears.edit(query, "And when does the ship leave?", ts=further.place.ts)

    texts = [part.text for part in ears.now_of(query).parts]
    assert texts[0] == "Can you send the CoA?"
    assert "ship" in texts[1]
    assert len(texts) == 2


def test_a_deleted_further_message_does_not_take_the_question_back(ears: Ears) -> None:
    query = ears.ask("Can you send the CoA?")
    further = ears.spoken("And when does the truck leave?")
    ears.hearing.hear(further)

    ears.edit(query, None, ts=further.place.ts)

    assert ears.now_of(query).deleted_at is None


def test_words_in_the_thread_of_a_merged_query_reach_the_one_that_took_it(ears: Ears) -> None:
    kept = ears.ask()
    gone = ears.ask("Can you send the CoA for lot 4?")
    ears.triage.merge(gone.id, RAVI.acting_for(Side.CMO), within="NON", into=kept.id)

    ears.say("On Monday.", by=RAVI, thread=gone.place.ts)
    ears.say("And who signs it?", thread=gone.place.ts)

    now = ears.now_of(kept)
    assert now.state is QueryState.IN_PROGRESS
    assert any("who signs it" in part.text for part in now.parts)
    assert ears.now_of(gone).state is QueryState.DUPLICATE


def test_a_merge_keeps_the_sooner_promise_through_every_later_step(ears: Ears) -> None:
    later = ears.ask("What does the second campaign cost?")
    ears.clock.advance(GAP * 2)
    sooner = ears.ask("When does the truck with lot 4 leave?")
    assert sooner.answer.due < later.answer.due

    merged = ears.triage.merge(sooner.id, RAVI.acting_for(Side.CMO), within="NON", into=later.id)
    ears.say("I am looking.", by=RAVI, thread=later.place.ts)

    assert merged.answer.due == sooner.answer.due
    assert ears.now_of(later).answer.due == sooner.answer.due


def test_what_is_split_from_one_message_is_answered_by_one_reply_for_both(ears: Ears) -> None:
    whole = ears.ask("Can you send the CoA for lot 3, and what does it cost?")
    new = ears.triage.split(
        whole.id, RAVI.acting_for(Side.CMO), within="NON", numbers=frozenset({2})
    )

    ears.say("I am looking at both.", by=RAVI, thread=whole.place.ts)

    assert new.place == whole.place
    assert ears.now_of(new).state is QueryState.IN_PROGRESS
    assert ears.now_of(whole).state is QueryState.IN_PROGRESS
    assert [part.state for part in ears.now_of(whole).parts] == [PartState.OPEN, PartState.MOVED]


@pytest.mark.parametrize("mark", ["👍", ":eyes: <@U0ANNA>", "!"])
def test_an_emoji_of_ours_is_kept_and_is_neither_a_response_nor_an_answer(
    ears: Ears, mark: str
) -> None:
    query = ears.ask()

    ears.say(mark, by=RAVI, thread=query.place.ts)

    now = ears.now_of(query)
    assert (now.state, now.first_response.met_at) == (QueryState.OPEN, None)
    assert [each.text for each in ears.queries.story(query.id, within="NON").replies] == [mark]
    assert ears.recorded(query.id, "staff left a mark")
    with pytest.raises(ConflictError):
        ears.queries.answer(query.id, RAVI.acting_for(Side.CMO), within="NON")


def test_a_file_is_an_answer_without_a_word(ears: Ears) -> None:
    query = ears.ask()
    file = ears.spoken("👍", by=RAVI, thread=query.place.ts)

    ears.hearing.hear(replace(file, has_attachment=True))

    assert ears.now_of(query).first_response.met_at == file.at
    answered = ears.queries.answer(query.id, RAVI.acting_for(Side.CMO), within="NON")
    assert answered.state is QueryState.ANSWERED


def test_an_alarm_for_information_is_an_alarm(ears: Ears) -> None:
    query = ears.say("FYI: an operator was injured during the unloading")

    assert query is not None
    assert query.priority is Priority.P1


def test_a_date_typed_in_reply_chooses_between_those_we_asked_about(ears: Ears) -> None:
    query = ears.ask("Please send the protocol by 03/11/2026.")
    assert query.named is not None
    assert query.named.at is None

    ears.say("3 November 2026", thread=query.place.ts)

    now = ears.now_of(query)
    assert now.named is not None
    assert now.named.at is not None
    assert now.wanted_by == now.named.at


@pytest.mark.parametrize("words", ["Hmm.", "And who signs the protocol?"])
def test_a_word_after_the_answer_keeps_it_from_closing_by_itself(ears: Ears, words: str) -> None:
    query = ears.answered(ears.ask())
    ears.deliver()
    assert query.closes_at is not None

    ears.say(words, thread=query.place.ts)
    ears.clock.advance(timedelta(days=30))

    assert ears.confirmations.close_due() == 0
    assert ears.now_of(query).state is QueryState.ANSWERED


def test_what_is_due_to_close_is_closed_once(ears: Ears) -> None:
    queries = [ears.answered(ears.ask(f"When does lot {number} ship?")) for number in (1, 2, 3)]
    ears.deliver()
    ears.clock.advance(timedelta(days=30))

    assert ears.confirmations.close_due() == 3
    assert ears.confirmations.close_due() == 0
    assert all(ears.now_of(query).state is QueryState.CLOSED for query in queries)


@pytest.mark.parametrize("late_by", [timedelta(0), timedelta(seconds=59)])
def test_what_is_listed_as_older_is_as_old_as_its_age_reads(ears: Ears, late_by: timedelta) -> None:
    query = ears.ask()
    three_days = query.asked_at + timedelta(days=3)
    wanted = parse_filter("older 3d")

    def listed() -> list[str]:
        found = ears.queries.page(wanted, within="NON", user=RAVI.user, size=5).queries
        return [span(each.age(ears.clock())) for each in found]

    ears.clock.set(three_days - timedelta(seconds=1))
    assert listed() == []
    assert span(query.age(ears.clock())) == "2 d 23 h"
    ears.clock.set(three_days + late_by)
    assert listed() == ["3 d"]
