"""An ad hoc poll: what can be asked, who may vote, and what a vote changes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import BotError, ConflictError, ForbiddenError, InvalidError
from bot.domain.poll_words import option_of, read_poll
from bot.domain.polls import Naming, Poll, Vote, require_naming
from bot.domain.terms import Side

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
PLAIN = '"Which week suits the audit?" "11 Jan" "18 Jan"'


def a_poll(**changes: object) -> Poll:
    poll = Poll(
        id="NON-S-1",
        client="NON",
        project="NV-204",
        channel="C1",
        question="Which week suits the audit?",
        options=("11 Jan", "18 Jan", "25 Jan"),
        opened_by="U1",
        opened_by_name="Ravi Menon",
        opened_at=NOW,
    )
    return replace(poll, **changes)  # type: ignore[arg-type]


def test_a_question_with_options_is_read() -> None:
    asked = read_poll(f"{PLAIN} multi until Friday 6 pm aggregated hidden")

    assert asked.question == "Which week suits the audit?"
    assert asked.options == ("11 Jan", "18 Jan")
    assert (asked.multi, asked.hidden, asked.naming) == (True, True, Naming.AGGREGATED)
    assert asked.until == "Friday 6 pm"


def test_curly_quotes_of_telephones_are_quotes() -> None:
    assert read_poll("“Audit?” “11 Jan” „18 Jan“").options == ("11 Jan", "18 Jan")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Which week?", "in quotes"),
        ('"Which week?" "11 Jan', "not closed"),
        (f"{PLAIN} tomorrow", 'I do not know "tomorrow"'),
        (f"{PLAIN} named aggregated", "named or aggregated"),
        (f"{PLAIN} live aggregated", "each vote would tell whose it is"),
        (f"{PLAIN} live hidden", "live or hidden"),
    ],
)
def test_what_cannot_be_read_is_told_with_an_example(typed: str, told: str) -> None:
    with pytest.raises(InvalidError, match=told):
        read_poll(typed)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("11 Jan",), "at least 2 options; I read 1"),
        (("11 Jan", "11  JAN"), "there twice"),
        (tuple(f"day {n}" for n in range(30)), "at most 20 options; I read 30"),
        (("11 Jan", " "), "An option is empty"),
        (("x" * 2000, "y" * 2000), "Shorten them"),
    ],
)
def test_options_that_make_no_poll_are_refused(options: tuple[str, ...], told: str) -> None:
    with pytest.raises(InvalidError, match=told):
        a_poll(options=options)


def test_a_poll_without_a_question_is_refused() -> None:
    with pytest.raises(InvalidError, match="needs a question"):
        a_poll(question=" ")


def test_a_second_press_changes_nothing_and_another_option_replaces() -> None:
    poll = a_poll()

    assert poll.after_press((), 2) == (2,)
    assert poll.after_press((2,), 2) == (2,)
    assert poll.after_press((2,), 3) == (3,)


def test_with_several_allowed_a_press_adds_and_a_double_click_is_one_vote() -> None:
    poll = a_poll(multi=True)

    assert poll.after_press((3,), 1) == (1, 3)
    assert poll.after_press((1, 3), 1) == (1, 3)


def test_options_that_are_not_there_or_too_many_are_refused() -> None:
    with pytest.raises(InvalidError, match="no option 4"):
        a_poll().after_press((), 4)
    with pytest.raises(InvalidError, match="one option a person"):
        a_poll().require_choices((1, 2))


def test_staff_do_not_vote_unless_both_sides_are_asked() -> None:
    with pytest.raises(ForbiddenError, match="votes of staff are not counted"):
        a_poll().require_voter(Side.CMO, admitted=True)

    a_poll(with_staff=True).require_voter(Side.CMO, admitted=True)
    a_poll().require_voter(Side.CLIENT, admitted=True)


def test_somebody_of_another_company_does_not_vote() -> None:
    with pytest.raises(ForbiddenError, match="was not counted"):
        a_poll().require_voter(Side.CLIENT, admitted=False)


def test_nothing_is_counted_once_it_is_closed_or_its_time_is_over() -> None:
    with pytest.raises(ConflictError, match="is closed"):
        a_poll().close(NOW).require_open(NOW)
    with pytest.raises(ConflictError, match="is closed"):
        a_poll(closes_at=NOW).require_open(NOW)

    a_poll(closes_at=NOW + timedelta(seconds=1)).require_open(NOW)


def test_a_poll_is_closed_once() -> None:
    with pytest.raises(ConflictError, match="closed already"):
        a_poll().close(NOW).close(NOW)


def test_hidden_results_are_shown_when_it_closes() -> None:
    poll = a_poll(hidden=True)

    assert not poll.shows_results(9)
    assert poll.close(NOW).shows_results(1)
    assert a_poll().shows_results(0)


def test_sums_without_names_are_shown_at_the_end_and_only_where_they_tell_of_nobody() -> None:
    poll = a_poll(naming=Naming.AGGREGATED)

    assert not poll.shows_results(9)
    assert not poll.close(NOW).shows_results(4)
    assert poll.close(NOW).shows_results(5)


def test_a_time_to_meet_is_not_looked_for_without_names() -> None:
    with pytest.raises(InvalidError, match="who can come"):
        require_naming(Naming.AGGREGATED, invited=9, about_dates=True)


def test_names_stand_beside_options_only_where_that_was_said() -> None:
    votes = (Vote(choices=(2,), name="Anna Keller"),)

    named = a_poll().tally(votes)[1]
    apart = a_poll(naming=Naming.AGGREGATED).tally(votes)[1]

    assert (named.votes, named.names) == (1, ("Anna Keller",))
    assert (apart.votes, apart.names) == (1, ())


def test_sums_without_names_are_offered_from_five_people() -> None:
    with pytest.raises(InvalidError, match="from 5 invited people; here there are 4"):
        require_naming(Naming.AGGREGATED, invited=4)

    require_naming(Naming.AGGREGATED, invited=5)
    require_naming(Naming.NAMED, invited=1)


@pytest.mark.parametrize(
    ("said", "options"),
    [
        ("2", (2,)),
        ("Option 2.", (2,)),
        ("18 jan", (2,)),
        ("1, 3", (1, 3)),
        ("1 and 3", (1, 3)),
        ("#2", (2,)),
        ("18 Jan would be hard for us", ()),
        ("Could we have the 25th?", ()),
        ("", ()),
    ],
)
def test_a_plain_reply_names_an_option_by_number_or_text(
    said: str, options: tuple[int, ...]
) -> None:
    assert option_of(a_poll(), said) == options


def test_a_twenty_first_option_is_refused() -> None:
    full = a_poll(options=tuple(f"day {n}" for n in range(20)))

    with pytest.raises(InvalidError, match="has 20 options"):
        full.with_option("one more")
    with pytest.raises(InvalidError, match="there twice"):
        a_poll().with_option("18 JAN")


@given(st.lists(st.integers(1, 3), max_size=30), st.booleans())
def test_however_somebody_clicks_they_are_counted_once_an_option(
    presses: list[int], multi: bool
) -> None:
    poll = a_poll(multi=multi)
    choices: tuple[int, ...] = ()

    for pressed in presses:
        choices = poll.after_press(choices, pressed)

    tally = poll.tally([Vote(choices=choices)])
    assert all(each.votes <= 1 for each in tally)
    assert sum(each.votes for each in tally) == (len(set(presses)) if multi else bool(presses))


@given(st.text(max_size=200))
def test_whatever_is_typed_is_read_or_refused_in_a_sentence(typed: str) -> None:
    told = ""
    try:
        read_poll(typed)
    except BotError as error:
        told = str(error)

    assert not told or (told[0].isupper() and told.count("/poll") <= 1)
