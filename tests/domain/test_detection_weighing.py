"""What a message is about, how pressing it is, and what it states beside what it asks."""

from bot.domain.detection import StatementKind, Verdict
from bot.domain.terms import Category, Priority
from tests.domain.readings import due_in, reading_of


def test_what_nobody_approved_is_a_change():
    reading = reading_of("The report lists a new supplier. We never approved that.")

    assert reading.categories[0] is Category.CHANGE
    assert reading.priority is Priority.P2


def test_who_asks_and_that_news_is_wanted_do_not_name_the_subject():
    assert reading_of("Our QA asked whether the cleaning protocol is signed.").categories[0] is (
        Category.DOCUMENTS
    )
    assert reading_of("Any update on the executed batch record of lot 9?").categories[0] is (
        Category.DOCUMENTS
    )


def test_urgent_raises_one_level_and_never_to_critical():
    assert reading_of("When will lot 6 start?").priority is Priority.P3
    assert reading_of("URGENT: when will lot 6 start?").priority is Priority.P2
    assert reading_of("URGENT: why does it always take you a week?").priority is Priority.P2


def test_no_rush_never_lowers():
    assert reading_of("When will lot 6 start? No rush.").priority is Priority.P3


def test_a_near_deadline_raises_and_a_past_date_does_not():
    text = "Please send the stability protocol."

    assert reading_of(text, (due_in(1),)).priority is Priority.P2
    assert reading_of(text, (due_in(14),)).priority is Priority.P3
    assert reading_of(text, (due_in(1, past=True),)).priority is Priority.P3


def test_a_missed_date_brings_in_service():
    reading = reading_of("I thought the stability report was due last Friday?")

    assert reading.categories == (Category.DOCUMENTS, Category.SERVICE)
    assert reading.priority is Priority.P2


def test_a_complaint_about_us_is_high_and_no_query():
    reading = reading_of("We are not happy with response times lately.")

    assert reading.verdict is Verdict.NO
    assert reading.categories == (Category.SERVICE,)
    assert reading.priority is Priority.P2
    assert reading.statement is StatementKind.COMPLAINT


def test_an_approval_in_chat_is_only_a_statement():
    reading = reading_of("We accept the proposed change CC-26-041, go ahead.")

    assert reading.verdict is Verdict.NO
    assert reading.statement is StatementKind.APPROVAL
    assert reading.categories == (Category.CHANGE,)


def test_an_approval_beside_a_request_is_both():
    reading = reading_of("We accept the quote, please send the order form.")

    assert reading.verdict is Verdict.YES
    assert reading.statement is StatementKind.APPROVAL
