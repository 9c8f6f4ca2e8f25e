"""What has to go is gone from wherever it may stand, and nothing else is touched."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.records import SYSTEM, Actor, ActorRole, Entry, empty_chain, seal
from bot.domain.redaction import (
    ERASED,
    NAMES,
    RESTATED,
    WORDS,
    Wipe,
    concerning,
    restatement,
    wiped,
)

AT = datetime(2026, 10, 30, 20, 10, tzinfo=UTC)
ANNA = Wipe(text="Anna Keller", fields=NAMES, put="former contact 12", anywhere=True)
MAX = Wipe(text="max", fields=NAMES, put="former contact 12", anywhere=True)
THANKS = Wipe(text="Thank you", fields=WORDS)
SLOW = Wipe(text="slow", fields=WORDS, beside=("b4110t",))


@pytest.mark.parametrize(
    ("wipe", "field", "said", "left"),
    [
        (ANNA, "cause", "Anna Keller answered", "former contact 12 answered"),
        (ANNA, "text", "Ask Anna Kellerman", "Ask Anna Kellerman"),
        (ANNA, "text", "Anna asks", "Anna asks"),
        (MAX, "asked_by_name", "max", "former contact 12"),
        (MAX, "text", "25 °C max", "25 °C max"),
        (MAX, "state", "max", "max"),
        (THANKS, "text", "Thank you", ERASED),
        (THANKS, "text", "Thank you for the data", "Thank you for the data"),
        (SLOW, "comment", "slow", ERASED),
        (SLOW, "words", "slow\nslower", f"{ERASED}\nslower"),
        (SLOW, "words", '2 of 5: "Told in time". "slow"', f'2 of 5: "Told in time". "{ERASED}"'),
        (SLOW, "state", "slow", "slow"),
    ],
)
def test_a_text_goes_where_it_is_meant_and_stays_where_it_is_another_word(
    wipe: Wipe, field: str, said: str, left: str
) -> None:
    assert wiped(said, [wipe], field=field) == left


def test_a_name_goes_from_json_that_is_kept_as_text_in_the_letters_json_writes_it() -> None:
    jurgen = Wipe(text="Jürgen Groß", fields=NAMES, put="former contact 3")
    kept = json.dumps({"tally": [{"names": ["Jürgen Groß", "Anna Keller"]}], "n": 1})

    assert wiped(kept, [jurgen]) == json.dumps(
        {"tally": [{"names": ["former contact 3", "Anna Keller"]}], "n": 1}
    )


@given(st.text(max_size=40), st.sampled_from(["text", "asked_by_name", "state"]))
def test_what_does_not_hold_the_text_stays_to_the_letter(said: str, field: str) -> None:
    if "Anna Keller" not in said:
        assert wiped(said, [ANNA], field=field) == said


def test_words_go_only_from_what_holds_one_of_their_ids() -> None:
    mine, other = "responses b4110t 5 slow", "responses 0th3r 5 slow"

    assert concerning(mine, [SLOW]) == (SLOW,)
    assert concerning(other, [SLOW]) == ()


def test_an_entry_is_restated_at_its_own_time_without_the_name() -> None:
    actor = Actor(user="U0ANNA", team="T2", role=ActorRole.CLIENT, name="Anna Keller")
    entry = Entry(
        at=AT, received_at=AT, actor=actor, action="vote cast", object_id="NON-P-1", after={"n": 1}
    )
    event = seal(entry, after=empty_chain("NON"), salt=bytes(16))

    again = restatement(event, [ANNA], by=SYSTEM, reason="asked", now=AT.replace(month=12))
    same = restatement(event, [MAX], by=SYSTEM, reason="asked", now=AT)

    assert same is None
    assert again is not None
    assert (again.action, again.object_id, again.at) == (RESTATED, "NON-P-1", AT)
    assert "Anna Keller" not in again.body()
    assert '"name":"former contact 12"' in again.body()
    assert '"id":"U0ANNA"' in again.body()
