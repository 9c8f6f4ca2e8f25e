"""Critical facts that are heard by the words a message uses, beside the rules."""

from datetime import UTC, datetime
from importlib.resources import files

import pytest

from bot.domain import detection
from bot.domain.detection import Heard, read
from bot.domain.detection.alarm_weights import CRITICAL, TABLE, evidence_of, kind_of, sound_of
from bot.domain.detection.alarm_words import ALARMS
from bot.domain.detection.alarms import STOPPED, alarms_in, rules_and_evidence
from bot.domain.detection.concepts import concepts_listed
from bot.domain.detection.folding import fold
from bot.domain.detection.learnt import ALWAYS
from bot.domain.terms import Priority, Side

CONTAMINATION = next(alarm for alarm in ALARMS if alarm.name == "contamination")


def lines() -> list[list[str]]:
    table = files(detection).joinpath(TABLE).read_text("utf-8")
    return [line.split("\t") for line in table.splitlines()]


def names_of(text: str) -> list[str]:
    return [alarm.name for alarm in alarms_in(fold(text), ["en"], (), now_hours=()).told]


def rules_hear(text: str) -> bool:
    return bool(rules_and_evidence(fold(text), ["en"])[0])


def test_every_line_of_the_table_speaks_of_every_kind_of_fact():
    heading, *rows = lines()

    assert heading[1:] == [CRITICAL, *(alarm.name for alarm in (*ALARMS, STOPPED))]
    assert all(len(row) == len(heading) for row in rows)
    assert len({row[0] for row in rows}) == len(rows)


def test_the_table_weighs_concepts_that_have_a_list():
    pieces = [row[0] for row in lines() if row[0].startswith("=")]
    named = {concept for piece in pieces for concept in piece[1:].split("=")}

    assert named <= concepts_listed()
    assert named >= {"illness", "patient", "fire"}


def test_nothing_said_sounds_like_no_fact():
    assert sound_of(evidence_of("", ())) < 0
    assert sound_of([(1.0, [ALWAYS])]) == 2 * sound_of([(0.5, [ALWAYS])])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Half of the kits for site 4 hold active in both arms.", "mix-up"),
        ("A lady who left you in June writes that pulls were skipped for a year.", "falsification"),
        ("There was a stranger in our call for 20 minutes, nobody let him in.", "breach"),
    ],
)
def test_what_no_rule_hears_is_heard_by_its_words(text, kind):
    assert not rules_hear(text)
    assert names_of(text) == [kind]
    assert kind_of(rules_and_evidence(fold(text), ["en"])[1]) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Which CAPAs came out of the label mix-up investigation?",
        "Will MHRA accept a remote assessment of your site instead of on-site inspection?",
    ],
)
def test_what_sounds_like_no_fact_at_all_is_none_though_a_rule_hears_one(text):
    assert rules_hear(text)
    assert names_of(text) == []


def test_what_a_rule_hears_and_the_words_doubt_is_high_and_the_reason_says_why():
    text = "Mould found in corridor 4. What is your usual limit?"
    asked = read(
        Heard(text=text, posted=datetime(2026, 10, 15, 9, tzinfo=UTC), zone="UTC", side=Side.CLIENT)
    )

    assert alarms_in(fold(text), ["en"], (), now_hours=()) == ((), (CONTAMINATION,))
    assert asked.priority is Priority.P2
    assert asked.priority_reason == "may be critical: suspected contamination"


def test_an_order_to_stop_a_shipment_is_never_denied():
    text = (
        "Thanks for the nice visit and the invoice. Please hold the delivery of the 40 brochures."
    )

    assert sound_of(rules_and_evidence(fold(text), ["en"])[1]) < 0
    assert names_of(text) == ["stop-shipment"]
