"""What `liaison explain` answers, as data."""

import json

import pytest

from bot.domain.errors import InvalidError
from bot.services.explain import explain_date, explain_message

ASKED = {"text": "When will batch 3 ship? We need it by Friday.", "posted": "2026-10-15T09:00:00Z"}


def test_a_message_is_explained_with_its_rule_and_dates():
    answer = explain_message({**ASKED, "zone": "Europe/Berlin"})

    assert (answer["is_query"], answer["parts"], answer["priority"]) == ("yes", 1, "P2")
    assert answer["categories"][0] == "timeline"
    assert answer["category_words"][0].startswith("when")
    assert answer["rule"] == "question:en:when will"
    assert answer["dates"][0] | {} == answer["dates"][0]
    assert answer["dates"][0]["at"] == "2026-10-16T15:00:00+00:00"
    assert answer["dates"][0]["zone"] == "Europe/Berlin"
    assert answer["dates"][0]["past"] is False


def test_the_answer_is_plain_data():
    assert json.loads(json.dumps(explain_message(ASKED))) == explain_message(ASKED)


def test_our_own_side_is_no_query():
    answer = explain_message({**ASKED, "side": "cmo"})

    assert (answer["is_query"], answer["category_words"]) == ("no", [])


def test_a_date_is_explained_in_words_of_its_zone():
    answer = explain_date(
        {"text": "next friday", "now": "2026-10-15T09:00:00Z", "zone": "Europe/Berlin"}
    )

    assert answer["at"] == "2026-10-23T15:00:00+00:00"
    assert answer["reading"] == "Fri 23 Oct 2026 17:00 CEST"
    assert (answer["date_only"], answer["ambiguous"]) == (True, False)
    assert answer["alternatives"] == ["2026-10-16T15:00:00+00:00"]


def test_an_ambiguous_date_has_choices_and_no_instant():
    answer = explain_date({"text": "03/04", "now": "2026-10-15T09:00:00Z", "zone": "UTC"})

    assert answer["at"] is None
    assert answer["ambiguous"] is True
    assert len(answer["alternatives"]) == 2


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"posted": "2026-10-15T09:00:00Z"}, '"text" is missing'),
        ({"text": "Hi", "posted": "yesterday"}, '"posted"'),
        ({"text": "Hi", "posted": "2026-10-15T09:00:00Z", "zone": "Mars/Base"}, "Mars/Base"),
        ({"text": "Hi", "posted": "2026-10-15T09:00:00Z", "side": "moon"}, "moon"),
    ],
)
def test_what_cannot_be_read_is_said_with_an_example(asked, said):
    with pytest.raises(InvalidError, match=said):
        explain_message(asked)
