"""What is read out of single messages, rule by rule."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.dates import SaidDate
from bot.domain.detection import Heard, Reading, StatementKind, Verdict, read
from bot.domain.detection.cleaning import clean
from bot.domain.terms import Category, Priority, Side

POSTED = datetime(2026, 10, 15, 9, tzinfo=UTC)


def heard(text: str, *, side: Side = Side.CLIENT, mentions_bot: bool = False) -> Heard:
    return Heard(
        text=text, posted=POSTED, zone="Europe/Berlin", side=side, mentions_bot=mentions_bot
    )


def reading_of(text: str, dates: tuple[SaidDate, ...] = ()) -> Reading:
    return read(heard(text), dates)


def _seconds(text: str) -> float:
    """Return the processor's time, the best of three: a busy machine does not decide."""
    spans = []
    for _ in range(3):
        start = time.thread_time()
        reading_of(text)
        spans.append(time.thread_time() - start)
    return min(spans)


def due_in(days: int, *, past: bool = False) -> SaidDate:
    at = POSTED + timedelta(days=-days if past else days)
    return SaidDate(
        text="then", at=at, zone="Europe/Berlin", date_only=True, past=past, deadline=not past
    )


def test_a_question_is_a_query_with_its_rule_named():
    reading = reading_of("What is the current yield of batch 3?")

    assert reading.verdict is Verdict.YES
    assert reading.rule == "question:en:what is"
    assert reading.categories[0] is Category.TECHNICAL
    assert reading.priority is Priority.P3


@pytest.mark.parametrize(
    "text",
    [
        "Please send us the certificate of analysis.",
        "Looking forward to receiving the draft protocol.",
        "We have not received the batch record yet.",
        "I was wondering whether the hold time could be extended.",
        "Wir benötigen ein überarbeitetes Angebot.",
        "Nous aurions besoin d'un devis révisé.",
        "分析証明書を送っていただけますでしょうか。",
        "请把分析证书发给我们。",
        "CoA bhej dijiye.",
    ],
)
def test_a_request_needs_no_question_mark(text):
    assert reading_of(text).verdict is Verdict.YES


@pytest.mark.parametrize(
    "text",
    [
        "Thanks, perfect!",
        "👍",
        ":tada:",
        "Good morning everyone",
        "Who knows?",
        "How are you?",
        "Did you watch the match last night?",
        "I am out of office until Monday.",
        "Let me know if you have any questions.",
        "```is this a question?```",
        "> when will it start?\nclear, thanks",
        "https://example.com/really?yes=1",
    ],
)
def test_small_change_is_dropped(text):
    reading = reading_of(text)

    assert reading.verdict is Verdict.NO
    assert reading.parts == ()


def test_a_half_question_is_shown_and_not_logged():
    reading = reading_of("Not sure I follow the yield numbers on slide 6.")

    assert reading.verdict is Verdict.UNCLEAR
    assert reading.rule.startswith("doubt:en:")
    assert len(reading.parts) == 1


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("For the rework: 1) revised quote 2) impact on the date 3) who signs?", 3),
        ("We need:\n- CoA of lot 4\n- packing list", 2),
        ("Two things: a) what is the hold time? b) who releases it?", 2),
        ("When will batch 3 start and has the MBR been approved?", 2),
        ("Can you send the record, and why was drying 9 h instead of 6?", 2),
        ("When does PPQ 2 start? How long will it take?", 2),
        ("Wann startet die Kampagne und ist das Protokoll freigegeben?", 2),
        ("How and when do you add the seed crystals?", 1),
        ("Attached is the signed agreement, please countersign and return.", 1),
        ("Please review the protocol and send us your comments.", 1),
        ("The yield dropped. It was 80 % before. Do you know why?", 1),
        ("What is the status of lot 8? We need it for the board. Please advise.", 1),
        ("Status from our side:\n1) PO issued\n2) artwork approved", 0),
    ],
)
def test_parts_are_what_can_be_answered_separately(text, parts):
    assert len(reading_of(text).parts) == parts


def test_each_part_has_its_own_category():
    reading = reading_of("When will the batch start and has the MBR been approved?")

    assert [part.category for part in reading.parts] == [Category.TIMELINE, Category.DOCUMENTS]
    assert [part.text for part in reading.parts] == [
        "When will the batch start",
        "has the MBR been approved?",
    ]


def test_asking_again_is_a_chaser_without_parts_of_its_own():
    reading = reading_of("Same question as Anna's above, any news?")

    assert reading.verdict is Verdict.YES
    assert reading.chaser
    assert reading.parts == ()
    assert reading.priority is None


def test_asking_for_news_of_something_named_is_a_question():
    reading = reading_of("Any news on the validation campaign?")

    assert not reading.chaser
    assert len(reading.parts) == 1


def test_possible_harm_is_critical_though_nothing_is_asked():
    reading = reading_of("A clinician told us two trial patients had rashes after the new lot.")

    assert reading.verdict is Verdict.NO
    assert reading.priority is Priority.P1
    assert reading.categories == (Category.COMPLAINT,)
    assert reading.statement is StatementKind.ADVERSE_EVENT
    assert reading.sensitive


def test_a_breach_is_sensitive():
    assert reading_of("You sent us the batch record of another client.").sensitive


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("The logger on the shipment reads 31 °C, product is 2-8 °C.", Category.LOGISTICS),
        ("Es hat im Lager gebrannt.", Category.SAFETY),
        ("Hubo un derrame de solvente.", Category.ENVIRONMENT),
        ("Sospettiamo una contaminazione del lotto 8.", Category.QUALITY),
        ("ラベルが取り違えられた可能性があります。", Category.QUALITY),
        ("药监局检查员已经到现场了。", Category.REGULATORY),
        ("Lot 4 ka dispatch rok do.", Category.LOGISTICS),
    ],
)
def test_critical_facts_are_heard_in_every_language(text, category):
    reading = reading_of(text)

    assert reading.priority is Priority.P1
    assert reading.categories[0] is category


@pytest.mark.parametrize(
    "text",
    [
        "What is your recall procedure?",
        "When is the next fire drill?",
        "No injuries were reported this quarter. When is the next safety review?",
        "How do you prevent cross-contamination?",
        "Please ship at 2-8 °C.",
        "Bitte um Rückruf am Nachmittag.",
        "溶媒の回収率はどのくらいですか。",
    ],
)
def test_what_only_sounds_critical_is_not(text):
    assert reading_of(text).priority is not Priority.P1


@pytest.mark.parametrize(
    "text",
    [
        "In the training we discussed a case where an operator burned his hand.",
        "Should an inspector show up unannounced, whom do we call?",
        "The contamination event from March has been closed, no action for you.",
        "Our emergency exercise with a simulated ammonia leak went well.",
        "On the other hand we had to cut the budget.",
    ],
)
def test_what_is_imagined_rehearsed_or_long_over_is_not_critical(text):
    assert reading_of(text).priority is not Priority.P1


def test_what_happens_during_an_exercise_is_critical():
    text = "During the fire drill exercise a technician slipped and broke his arm."

    assert reading_of(text).priority is Priority.P1


def test_concepts_count_in_one_sentence_and_not_across_two():
    told = "Solvent went into the river."
    apart = "The solvent went out by truck. Your site by the river is lovely."

    assert reading_of(told).priority is Priority.P1
    assert reading_of(apart).priority is not Priority.P1


def test_an_order_to_stop_a_shipment_is_owed_an_act():
    reading = reading_of("Die Lieferung darf heute auf keinen Fall raus!")

    assert (reading.verdict, reading.rule) == (Verdict.YES, "stop-shipment")


def test_why_a_shipment_is_stopped_counts_behind_stopping_it():
    reading = reading_of("Please stop tonight's pickup, the labels show the wrong expiry.")

    assert reading.categories[:2] == (Category.LOGISTICS, Category.QUALITY)


def test_a_high_fact_that_is_only_told_is_shown():
    reading = reading_of("Lot 8 is on hold after the retest.")

    assert (reading.verdict, reading.priority) == (Verdict.UNCLEAR, Priority.P2)
    assert reading_of("The hold on lot 8 was lifted.").verdict is Verdict.NO


def test_worrying_words_that_no_rule_understands_are_shown_rather_than_dropped():
    reading = reading_of("The kettle looked burned afterwards.")

    assert (reading.verdict, reading.rule) == (Verdict.UNCLEAR, "worrying:burned")


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


def test_thousands_of_spaces_are_not_looked_across():
    assert clean(f"1) the CoA{' ' * 3900}2) the BMR").text == "1) the CoA 2) the BMR"


@pytest.mark.parametrize("piece", ["a_", "<", "the ", "no ", "1) ", "x? ", "left the ", "1 °C "])
def test_a_text_made_to_be_slow_takes_no_longer_than_its_length_deserves(piece):
    short, long = (_seconds(piece * count) for count in (500, 1000))

    assert long < 5 * short + 0.01


def test_stopping_a_shipment_that_is_weeks_away_is_not_critical():
    text = "Please stop the shipment of lot 5 planned then."

    assert reading_of(text).priority is Priority.P1
    assert reading_of(text, (due_in(20),)).priority is not Priority.P1


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


def test_our_own_side_never_asks_a_query():
    reading = read(heard("Could you send the signed order?", side=Side.CMO))

    assert reading.verdict is Verdict.NO
    assert reading.rule == "side:cmo"


def test_a_command_is_no_query():
    assert reading_of("@Liaison status NV-204").rule == "command"


def test_a_mention_that_is_no_command_is_logged():
    reading = read(heard("<@U0BOT> the drums of lot 7", mentions_bot=True))

    assert reading.verdict is Verdict.YES
    assert reading.rule == "mention"


def test_the_megaphone_opts_out_and_the_ticket_opts_in():
    out = reading_of("📣 Could everybody fill in the form?")
    into = reading_of(":ticket: the drums of lot 7")

    assert (out.verdict, out.opted_out) == (Verdict.NO, True)
    assert (into.verdict, into.opted_in) == (Verdict.YES, True)


def test_a_request_behind_for_your_information_is_still_a_request():
    reading = reading_of("FYI the order is attached, please confirm receipt.")

    assert reading.verdict is Verdict.YES
    assert not reading.opted_out


def test_a_message_too_long_to_judge_is_shown_rather_than_dropped():
    reading = reading_of("All fine here. " * 1000)

    assert (reading.verdict, reading.rule) == (Verdict.UNCLEAR, "too-long-to-judge")


@given(st.text(max_size=400))
def test_no_text_breaks_the_rules(text):
    reading = reading_of(text)

    assert (reading.verdict is Verdict.NO) >= bool(reading.opted_out)
    assert len(set(reading.categories)) == len(reading.categories)


@given(st.text(max_size=200))
def test_the_same_text_is_read_the_same(text):
    assert reading_of(text) == reading_of(text)
