"""What is read as a query, in how many parts, and what is not."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.detection import Verdict, read
from bot.domain.detection.cleaning import clean
from bot.domain.terms import Category, Priority, Side
from tests.domain.readings import heard, reading_of


def _seconds(text: str) -> float:
    """Return the processor's time, the best of three: a busy machine does not decide."""
    spans = []
    for _ in range(3):
        start = time.thread_time()
        reading_of(text)
        spans.append(time.thread_time() - start)
    return min(spans)


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
    ("awaited", "told"),
    [
        ("A copy of the report would be welcome.", "You would be welcome at our booth."),
        ("I'm missing the hourly rates in the offer.", "I'm missing the sun here in Hamburg."),
        ("We're still owed the name of the species.", "We owe you a dinner."),
        ("We want your opinion on the bags.", "We are proud of your team."),
        ("We count on your team to trace the lot.", "We count on you, team!"),
        ("She expects some reasons.", "We expect some rain on Monday."),
        ("Our partner would also like INVIMA's last letter.", "Our partner likes the new site."),
        ("We should know the value of a lot.", "I should know on Monday if we got the budget."),
        ("The loggers should come back to us.", "The loggers should arrive on Tuesday."),
        ("This needs to be replaced.", "The drums have to be returned to our supplier by us."),
        ("To be corrected.", "To be continued."),
        ("For the review, list the results.", "For the review we booked a hotel."),
        ("Just so it isn't forgotten: hold week 20 for us.", "So take it with a smile."),
        ("Let's hear what size the mill gives.", "Let's hear it for the filling team!"),
        ("The drug master file is old. Over to you.", "The drug master file is old."),
        ("Your price for 50 kg is what we are after.", "We found what we were after."),
        ("It's on you to fix the link.", "The ball is in our court."),
        ("I'd rather have the report in English.", "Our team hopes to see you soon."),
        ("Das Etikett muss korrigiert werden.", "Das Etikett muss von uns korrigiert werden."),
        ("Nous comptons sur vous pour le plan.", "Nous comptons sur une belle année."),
        ("Una copia del informe sería bienvenida.", "El camión debería llegar el martes."),
        ("Ci dovete ancora il nome della specie.", "Il camion dovrebbe arrivare martedì."),
        ("O rótulo precisa ser corrigido.", "O camião deve chegar na terça."),
        ("Reserveer week 20 voor ons.", "We rekenen op een mooi jaar."),
        ("Label correct hona chahiye.", "Humein Friday tak file karna hoga."),
        ("報告書の写しがあると助かります。", "新しい担当の田中を歓迎します。"),
        ("就差你们的签字了。", "希望能在展会上见到大家。"),
        ("라벨을 수정해야 합니다.", "다음 주에 회사에서 회의를 해야 합니다."),
    ],
)
def test_what_is_waited_for_is_a_query_and_what_is_told_is_none(awaited, told):
    assert (reading_of(awaited).verdict, reading_of(told).verdict) == (Verdict.YES, Verdict.NO)


def test_what_is_waited_for_only_explains_what_is_asked_beside_it():
    reading = reading_of("I'm missing the rates. When do you send the offer?")

    assert [part.text for part in reading.parts] == ["When do you send the offer?"]


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ("For the board pack: expected month of the runs", "For the board pack we met twice."),
        ("Finance won't pay it without a list of the costs.", "Finance paid it without a word."),
    ],
)
def test_what_may_be_wanted_or_only_told_is_shown(named, told):
    assert (reading_of(named).verdict, reading_of(told).verdict) == (Verdict.UNCLEAR, Verdict.NO)


def test_what_is_waited_for_beside_a_critical_fact_is_a_query():
    reading = reading_of(
        "Lot 7 grew a gram-negative rod in the sterility test. We want your head of QC on the line."
    )

    assert (reading.verdict, reading.priority) == (Verdict.YES, Priority.P1)


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


def test_thousands_of_spaces_are_not_looked_across():
    assert clean(f"1) the CoA{' ' * 3900}2) the BMR").text == "1) the CoA 2) the BMR"


@pytest.mark.parametrize("piece", ["a_", "<", "the ", "no ", "1) ", "x? ", "left the ", "1 °C "])
def test_a_text_made_to_be_slow_takes_no_longer_than_its_length_deserves(piece):
    short, long = (_seconds(piece * count) for count in (500, 1000))

    assert long < 5 * short + 0.01


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
