"""Several short messages of one author are one query, within ten minutes, thirty at most."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.bursts import GAP, LONGEST, Burst, numbers_in

FIRST = datetime(2026, 10, 30, 20, 10, tzinfo=UTC)
TEXTS = ("Can you send it?", "For lot 003 please", "And lot 4?", "PO 4711 as well", "Thanks")


def a_burst(**changes: object) -> Burst:
    values = {
        "channel": "C1",
        "author": "U1",
        "query": "NON-Q-1",
        "first_at": FIRST,
        "last_at": FIRST,
        "numbers": frozenset(),
    }
    return Burst(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("When does lot 003 ship?", {"3"}),
        ("lots 3, 4 and 005", {"3", "4", "5"}),
        ("batch no. NV204-003", {"NV204-003"}),
        ("Charge Nr. 17 und Charge 18", {"17", "18"}),
        ("PO 4711 / PO# 4712", {"4711", "4712"}),
        ("purchase order: 99-A1", {"99-A1"}),
        ("ロット003はいつですか", {"3"}),
        ("batch record of 3 November", set()),
        ("a lot of 17 people", set()),
        ("", set()),
    ],
)
def test_batch_lot_and_order_numbers_are_found_however_written(
    text: str, numbers: set[str]
) -> None:
    assert numbers_in(text) == numbers


def test_a_message_at_the_tenth_minute_belongs_and_one_second_later_does_not() -> None:
    assert a_burst().takes("And when?", at=FIRST + GAP)
    assert not a_burst().takes("And when?", at=FIRST + GAP + timedelta(seconds=1))


def test_a_burst_is_over_thirty_minutes_after_its_first_word() -> None:
    late = a_burst(last_at=FIRST + timedelta(minutes=25))

    assert late.takes("And when?", at=FIRST + LONGEST)
    assert not late.takes("And when?", at=FIRST + LONGEST + timedelta(seconds=1))


def test_another_lot_stands_alone_and_the_same_lot_belongs() -> None:
    about_three = a_burst(numbers=frozenset({"3"}))

    assert not about_three.takes("And lot 4?", at=FIRST)
    assert about_three.takes("I mean lot 003.", at=FIRST)
    assert a_burst().takes("I mean lot 003.", at=FIRST)


def test_a_message_that_is_older_than_the_last_never_joins() -> None:
    burst = a_burst(last_at=FIRST + timedelta(minutes=2))

    assert not burst.takes("Earlier words", at=FIRST + timedelta(minutes=1))


@given(
    waits=st.lists(st.integers(min_value=0, max_value=900), max_size=30),
    texts=st.lists(st.sampled_from(TEXTS), min_size=30, max_size=30),
)
def test_however_people_write_the_clock_of_a_query_never_moves_later(
    waits: list[int], texts: list[str]
) -> None:
    at, burst, begun = FIRST, a_burst(), [FIRST]
    for wait, text in zip(waits, texts, strict=False):
        at += timedelta(seconds=wait)
        if burst.takes(text, at=at):
            burst = burst.with_message(text, at=at)
        else:
            burst = a_burst(first_at=at, last_at=at, numbers=numbers_in(text))
            begun.append(at)
        assert burst.first_at == begun[-1] <= at
        assert at - burst.first_at <= LONGEST
        assert numbers_in(text) <= burst.numbers
