"""What is said of a late query: a fact, what comes next, who and when; nothing internal outside."""

from dataclasses import replace

from bot.domain.escalation import ClockName, Receiver
from bot.domain.escalation_notices import LateNote, RungLine, RungsReached
from handlers.views import escalations
from tests.domain.plants import ist

LINE = RungLine(
    query_id="NON-Q-7",
    permalink="https://nowhere.example/archives/C1/p1",
    client_name="Nonesuch <Bio>",
    clock=ClockName.ANSWER,
    due=ist("2026-11-04 18:00"),
    people=("U1", "U2"),
    owner_name="Ravi Menon",
    taken=True,
)
NOTE = LateNote(
    query_id="NON-Q-7",
    clock=ClockName.ANSWER,
    was_due=ist("2026-11-04 18:00"),
    owner_name="Ravi Menon",
    site_zone="Asia/Kolkata",
    reader_zone="America/New_York",
    date_by=ist("2026-11-06 18:00"),
)


def said(line: RungLine, *, at: str = "2026-11-04 15:50") -> str:
    notice = RungsReached(at=ist(at), site_zone="Asia/Kolkata", lines=(line,))
    return escalations.reached(notice).text


def test_before_it_is_due_staff_read_how_long_there_is_and_whose_it_is() -> None:
    assert said(LINE) == (
        "<@U1> <@U2> *<https://nowhere.example/archives/C1/p1|NON-Q-7> · Nonesuch &lt;Bio&gt;*: "
        "the answer is due in 2 h 10 min (Wed 4 Nov 18:00 IST). Owner Ravi Menon."
    )


def test_what_nobody_has_taken_can_be_taken_there() -> None:
    notice = RungsReached(
        at=ist("2026-11-04 15:50"), site_zone="Asia/Kolkata", lines=(replace(LINE, taken=False),)
    )
    post = escalations.reached(notice)

    assert "Nobody has taken it; it falls to Ravi Menon." in post.text
    labels = [element["text"]["text"] for element in post.blocks[1]["elements"]]
    assert labels == ["I own this", "Reply to client", "Acknowledge"]


def test_late_says_what_to_press_and_what_happens_if_nobody_does() -> None:
    late = replace(LINE, note_by=ist("2026-11-05 18:00"))

    text = said(late, at="2026-11-05 09:30")

    assert "late, the answer was due Wed 4 Nov 18:00 IST" in text
    assert "Should nobody by Thu 5 Nov 18:00 IST, they are told that Ravi Menon will." in text


def test_a_phone_rung_and_an_unnamed_receiver_are_said() -> None:
    text = said(replace(LINE, phone=True, unnamed=(Receiver.ON_CALL,)))

    assert "Nobody is named for on call, so the project manager hears of it." in text
    assert "Call them as well." in text


def test_a_reminder_says_for_whom_it_takes_the_place_of_one_they_slept_through() -> None:
    text = said(replace(LINE, instead=("U2",), since=ist("2026-11-04 09:45")))

    assert text.endswith(
        "For <@U2> it takes the place of the reminder of Wed 4 Nov 09:45 IST, held until they work."
    )


def test_what_would_not_be_read_in_full_is_one_line_that_names_every_query_and_receiver() -> None:
    lines = tuple(replace(LINE, query_id=f"NON-Q-{n}", people=(f"U{n}",)) for n in range(30))
    notice = RungsReached(at=ist("2026-11-04 15:50"), site_zone="Asia/Kolkata", lines=lines)

    post = escalations.reached(notice)

    assert len(post.blocks) == 13
    assert "24 more run out: *NON-Q-6* in 2 h 10 min, *NON-Q-7* in 2 h 10 min" in post.text
    assert all(f"<@U{n}>" in post.text and f"NON-Q-{n}" in post.text for n in range(30))
    assert post.blocks[-1]["text"]["text"] in post.text


def test_what_waits_for_the_client_says_what_was_asked_and_that_it_stays_open() -> None:
    waits = replace(
        LINE, clock=ClockName.WAITING, question="Yield <5 or >10?", asked_at=ist("2026-11-02 10:05")
    )
    notice = RungsReached(at=ist("2026-11-11 09:30"), site_zone="Asia/Kolkata", lines=(waits,))

    post = escalations.reached(notice)

    assert (
        "the client has not answered since Mon 2 Nov 10:05 IST. Owner Ravi Menon. Asked: "
        '"Yield &lt;5 or &gt;10?" Ask them by hand. Nothing more is posted by itself, and NON-Q-7 '
        "stays open until they answer."
    ) in post.text
    labels = [element["text"]["text"] for element in post.blocks[1]["elements"]]
    assert labels == ["Reply to client", "Acknowledge"]


def test_a_date_that_nobody_gave_is_told_as_that() -> None:
    text = said(replace(LINE, clock=ClockName.NEW_DATE), at="2026-11-05 09:30")

    assert "late, the client was told to get a new date by Wed 4 Nov 18:00 IST." in text


def test_the_client_reads_no_word_of_escalation() -> None:
    text = escalations.late(NOTE).text

    assert text == (
        "*NON-Q-7* was due Wed 4 Nov 18:00 IST (07:30 EST) and is not answered. Ravi Menon will "
        "give a new date here by Fri 6 Nov 18:00 IST (07:30 EST)."
    )


def test_a_missed_first_response_is_called_what_it_is() -> None:
    note = replace(NOTE, clock=ClockName.FIRST_RESPONSE, expected_at=ist("2026-11-06 12:00"))

    text = escalations.late(note).text

    assert "has had no reply from us yet. Ravi Menon now expects to answer by Fri 6 Nov" in text
