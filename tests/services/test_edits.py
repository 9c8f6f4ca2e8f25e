"""An edit is cared for like a new message in those words; what was said first stays on record."""

from datetime import timedelta

import pytest

from bot.domain.escalation import ClockName
from bot.domain.queries import Query
from bot.domain.query_notices import AnswerOffered, QueryLogged, StaffNote
from bot.domain.query_states import QueryState
from bot.domain.terms import Category, Priority, Side
from bot.domain.triage_notices import DueChanged
from handlers.views.notices import render
from storage.engine import Database
from tests.clocks import Moving
from tests.domain.plants import ist
from tests.services.ears import QUESTION, Ears
from tests.services.office import ANNA, NOOR, RAVI

HARM = "A patient was hospitalised after taking lot 9."
FURTHER = "No, that is too late for us. Can you ship on Wednesday?"
STAFF = RAVI.acting_for(Side.CMO)


@pytest.fixture
def ears(database: Database, clock: Moving) -> Ears:
    clock.set(ist("2026-11-02 10:00"))
    office = Ears(database, clock)
    office.furnish()
    return office


def reply(ears: Ears, query: Query, text: str = "noted") -> str:
    """Let Anna write in the thread of a query; return her message."""
    said = ears.spoken(text, thread=query.place.thread)
    ears.hearing.hear(said)
    return said.place.ts


def paged(ears: Ears) -> list[tuple[str, tuple[str, ...]]]:
    """Return who was called of which query because nobody has taken it."""
    ears.escalations.escalate()
    return [
        (line.query_id, line.people)
        for line in ears.lines()
        if line.urgent and line.clock is ClockName.FIRST_RESPONSE
    ]


def notes(ears: Ears) -> list[str]:
    """Return what staff were told under the cards."""
    return [each.notice.text for each in ears.said(StaffNote) if isinstance(each.notice, StaffNote)]


def logged(ears: Ears) -> list[str]:
    """Return every note that a query is on record, oldest first."""
    return [render(each.notice).text for each in ears.said(QueryLogged)]


@pytest.mark.parametrize("stands", ["owned", "answered", "closed"])
def test_harm_that_is_edited_into_a_reply_is_a_critical_query_of_its_own(
    ears: Ears, stands: str
) -> None:
    query = ears.ask()
    ears.queries.own(query.id, STAFF, within="NON")
    if stands != "owned":
        ears.answered(query)
    ts = reply(ears, query, "Thanks, that answers it." if stands == "closed" else "noted")
    ears.clock.advance(timedelta(days=3))

    ears.edit(query, HARM, ts=ts, thread=query.place.ts)
    heard = ears.query("NON-Q-2")
    ears.edit(query, f"{HARM} It was on Sunday.", ts=ts, thread=query.place.ts)

    new = ears.query("NON-Q-2")
    assert (new.place.ts, new.place.thread_ts) == (ts, query.place.ts)
    assert (new.priority, new.categories[0], new.owner) == (
        Priority.P1,
        Category.COMPLAINT,
        NOOR.user,
    )
    assert new.sensitive
    assert new.first_response.due - query.first_response.due > timedelta(days=1)
    assert new.first_response == heard.first_response
    assert new.latest_text.endswith("It was on Sunday.")
    assert paged(ears) == [(new.id, ("U0SUNITA", "U0RAVI"))]
    assert ears.now_of(query).priority is Priority.P3


@pytest.mark.parametrize("stands", ["open", "owned", "waiting", "answered", "closed", "set aside"])
def test_harm_that_is_edited_into_a_question_calls_people_however_it_stood(
    ears: Ears, stands: str
) -> None:
    query = ears.ask()
    if stands == "set aside":
        ears.queries.dismiss(query.id, STAFF, within="NON", reason="chat")
    if stands in ("owned", "waiting"):
        ears.say("I look into it.", by=RAVI, thread=query.place.ts)
    if stands == "waiting":
        before = ears.now_of(query)
        ears.step(before, before.wait_on_client("Which lot?", at=ears.clock()))
    if stands in ("answered", "closed"):
        ears.answered(query)
    if stands == "closed":
        ears.confirmations.accept(query.id, ANNA.acting_for(Side.CLIENT), within="NON")
    ears.clock.advance(timedelta(days=3))

    ears.edit(query, HARM)

    now = ears.now_of(query)
    assert now.is_untaken
    assert now.state in (QueryState.OPEN, QueryState.IN_PROGRESS)
    assert (now.priority, now.categories, now.owner) == (
        Priority.P1,
        (Category.COMPLAINT,),
        NOOR.user,
    )
    assert now.sensitive
    assert [part.text for part in now.open_parts] == [HARM]
    assert timedelta(minutes=59) < now.first_response.due - ears.clock() < timedelta(minutes=61)
    assert (now.text, now.latest_text) == (QUESTION, HARM)
    assert paged(ears) == [(query.id, ("U0SUNITA", "U0RAVI"))]
    *_, note, again = logged(ears)
    assert note == again
    assert "critical since Thu 5 Nov 10:00 IST" in again
    assert "Sunita Rao is being paged and will reply here by Thu 5 Nov 11:00 IST" in again
    ears.edit(query, f"{HARM} It was on Sunday.")
    assert len(paged(ears)) == 1
    offered = [render(each.notice).text for each in ears.said(AnswerOffered)][-1:]
    assert len(offered) == (stands in ("answered", "closed"))
    assert all("open again: Anna Keller edited the message, Wed 4 Nov" in each for each in offered)


def test_a_question_that_is_edited_into_a_reply_after_the_answer_is_a_query_of_its_own(
    ears: Ears,
) -> None:
    query = ears.answered(ears.ask())
    ts = reply(ears, query, "Let me check with my colleagues.")

    ears.edit(query, FURTHER, ts=ts, thread=query.place.ts)

    new = ears.query("NON-Q-2")
    assert new.state is QueryState.OPEN
    assert "ship on Wednesday" in new.open_parts[0].text
    assert ears.now_of(query).state is QueryState.ANSWERED


def test_a_reply_that_is_edited_asks_what_it_would_ask_as_a_new_message(ears: Ears) -> None:
    query = ears.ask()
    again, other, more = (reply(ears, query, text) for text in ("noted", "thanks", "fine"))

    ears.edit(query, "Any update on lot 003?", ts=again, thread=query.place.ts)
    ears.edit(query, "Any update on lot 4?", ts=other, thread=query.place.ts)
    ears.edit(query, "And who signs the protocol?", ts=more, thread=query.place.ts)

    texts = [part.text for part in ears.now_of(query).parts]
    assert texts[1:] == ["Any update on lot 4?", "who signs the protocol?"]


def test_a_reply_that_is_edited_after_the_answer_is_told_and_keeps_it_from_closing(
    ears: Ears,
) -> None:
    query = ears.ask()
    ts = reply(ears, query)
    ears.answered(query)

    ears.edit(query, "noted, but our site thinks otherwise", ts=ts, thread=query.place.ts)

    now = ears.now_of(query)
    assert (now.state, now.closes_at) == (QueryState.ANSWERED, None)
    assert "edited a message in the thread; the card shows it." in notes(ears)[-1]
    assert not now.edited_after_answer


def test_a_question_set_aside_that_is_edited_is_shown_to_its_owner(ears: Ears) -> None:
    query = ears.ask()
    ears.queries.dismiss(query.id, STAFF, within="NON", reason="chat")

    ears.edit(query, "Can you send the CoA for lot 4 by Friday?")

    assert ears.now_of(query).state is QueryState.DISMISSED
    assert notes(ears)[-1].endswith("Log it on the card if something is owed after all.")


def test_however_many_items_an_edit_lists_none_is_dropped(ears: Ears) -> None:
    query = ears.ask("1) what is the pH of step 1? 2) what is the pH of step 2?")

    ears.edit(query, "\n".join(f"{step}) what is the pH of step {step}?" for step in range(1, 26)))

    assert len(ears.now_of(query).parts) == 25


@pytest.mark.parametrize("blank", ["", "   "])
def test_a_message_that_is_emptied_takes_no_question_back_and_is_said_to_be_empty(
    ears: Ears, blank: str
) -> None:
    query = ears.ask()

    ears.edit(query, blank)

    now = ears.now_of(query)
    assert (now.parts, now.state) == (query.parts, query.state)
    assert "Edited: nothing is left of the text." in ears.card(query)
    ears.edit(query, QUESTION)
    assert "Edited" not in ears.card(query)


def test_an_edit_decides_anew_what_an_unanswered_query_is_about(ears: Ears) -> None:
    query = ears.ask("What does lot 003 cost?")
    assert query.categories == (Category.COST,)

    ears.edit(query, QUESTION)

    now = ears.now_of(query)
    assert now.categories == (Category.TIMELINE,)
    assert "logged for Timeline" in logged(ears)[-1]
    assert now.answer.due < query.answer.due
    (told,) = ears.said(DueChanged)
    assert "is now due" in render(told.notice).text


def test_an_edit_hands_a_query_to_whom_it_falls_now_unless_a_person_gave_it_to_somebody(
    ears: Ears,
) -> None:
    untouched, given = ears.ask(), ears.ask("When does lot 4 ship?")
    ears.triage.assign(given.id, STAFF, within="NON", to=NOOR)
    taken = ears.ask("When does lot 5 ship?")
    ears.queries.own(taken.id, STAFF, within="NON")

    for query in (untouched, given, taken):
        ears.edit(query, "Can you explain why the yield of the drying step was so low?")

    abouts = [ears.now_of(query).categories[0] for query in (untouched, given, taken)]
    assert abouts == [Category.TECHNICAL] * 3
    owners = [ears.now_of(query).owner for query in (untouched, given, taken)]
    assert owners == ["U0DIYA", NOOR.user, RAVI.user]
    assert any("falls to" in note for note in notes(ears))
    assert notes(ears)[-1] == "Anna Keller edited what is asked. Look at the card."


def test_the_last_words_on_the_card_are_those_that_stand_now(ears: Ears) -> None:
    query = ears.ask()
    ts = reply(ears, query, "It is for the trial in Basel.")

    ears.edit(query, "It is for the trial in Graz.", ts=ts, thread=query.place.ts)

    assert "Last: Anna Keller: It is for the trial in Graz. (edited)" in ears.card(query)
    story = ears.queries.story(query.id, within="NON")
    assert [(each.text, each.latest_text) for each in story.replies] == [
        ("It is for the trial in Basel.", "It is for the trial in Graz.")
    ]


def test_an_edit_of_what_another_query_took_over_reaches_that_one(ears: Ears) -> None:
    kept, gone = ears.ask(), ears.ask("Can you send the CoA for lot 4?")
    ears.triage.merge(gone.id, STAFF, within="NON", into=kept.id)

    ears.edit(gone, "Can you send the MSDS for lot 4?")

    texts = [part.text for part in ears.now_of(kept).open_parts]
    assert texts == [kept.parts[0].text, "Can you send the MSDS for lot 4?"]


def test_harm_that_is_edited_into_what_another_query_took_over_is_told_with_that_one(
    ears: Ears,
) -> None:
    kept, gone = ears.ask(), ears.ask("Can you send the CoA for lot 4?")
    ears.triage.merge(gone.id, STAFF, within="NON", into=kept.id)

    ears.edit(gone, f"Can you send the CoA for lot 4? {HARM}")

    assert paged(ears) == [(kept.id, ("U0SUNITA", "U0RAVI"))]
    now = ears.now_of(kept)
    assert (now.categories[0], now.owner) == (Category.COMPLAINT, NOOR.user)
    assert f'{HARM}" It is critical' in notes(ears)[-1]
