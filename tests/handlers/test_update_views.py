"""The words of updates, pinned: what a client, staff and operations read."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.health import Colour
from bot.domain.terms import Side
from bot.domain.update_notices import (
    ProjectLine,
    UpdateDetails,
    UpdateOwed,
    UpdateReminder,
    Urge,
    WeeklySummary,
)
from bot.domain.weekly import DaysOff, DocumentLine, MilestoneLine, OwedLine, QueryWeek, WeeklyFacts
from handlers.views.update_notices import say
from tests.handlers.posted_updates import BOSTON, DUE, SITE, an_example, posted
from tests.updates import NOW

MISSING = "Week 43: no update was approved by Fri 23 Oct 12:00 EDT."


def test_the_weekly_message_reads_as_agreed() -> None:
    assert say(posted()).text == (
        "*Nonesuch · NV-204* · week 42 — ▲ *At risk* (was On track). Toluene delivery moves the "
        "engineering batch.\n"
        "Timeline: A9 moves to 28 Oct.\n"
        "▲ Timeline: At risk (was On track): A9 moves to 28 Oct.\n"
        "○ Quality assessment: Not reported\n"
        "○ Environmental impact: Not reported\n"
        "○ Personal safety: Not reported\n"
        "*Need from you by Fri 23 Oct 2026:* approve MBR v3; otherwise the start moves\n"
        "NON-U-1 · Fri 16 Oct 12:00 IST (02:30 EDT) · by Ravi Menon"
    )


def test_the_thread_tells_the_record_of_the_week() -> None:
    facts = WeeklyFacts(
        week=42,
        as_of=NOW,
        achieved=("A8 Manufacturing readiness gate, Mon 12 Oct 2026",),
        milestones=(
            MilestoneLine(
                label="A9 Engineering batch",
                baseline=date(2026, 10, 19),
                forecast=date(2026, 10, 28),
                variance=6,
                reason="toluene late",
            ),
            MilestoneLine(
                label="A10 GMP campaign",
                baseline=date(2026, 12, 7),
                forecast=date(2026, 12, 7),
                variance=0,
            ),
        ),
        owed=(
            OwedLine(
                id="NON-M-17",
                text="MBR v3",
                by=date(2026, 10, 23),
                otherwise="no start",
                is_decision=True,
            ),
            OwedLine(id="NON-M-18", text="standard", by=date(2026, 10, 22), said="sent"),
        ),
        documents=(
            DocumentLine(
                text="Impurity report", side=Side.CMO, day=date(2026, 10, 14), is_given=True
            ),
            DocumentLine(
                text="Transfer protocol", side=Side.CLIENT, day=date(2026, 10, 15), is_given=True
            ),
            DocumentLine(
                text="Campaign report", side=Side.CMO, day=date(2026, 10, 30), is_given=False
            ),
        ),
        queries=QueryWeek(opened=3, answered=2, open=2, late=1, ours=1, ours_longest=4, theirs=1),
        days_off=(DaysOff(side=Side.CMO, day=date(2026, 10, 20)),),
        last_link="https://example.test/p1",
    )
    update = an_example(facts=facts, next_milestone="A9", details="Reactor R-3 is ready.")

    told = say(UpdateDetails(update=update, site_zone=SITE, reader_zone=BOSTON))

    assert told.text == (
        "Reactor R-3 is ready.\n"
        "Next milestone: A9\n"
        "Timeline: Lakshmi Reddy by Fri 23 Oct 2026: air freight\n"
        "*Achieved:* A8 Manufacturing readiness gate, Mon 12 Oct 2026\n"
        "*Milestones:*\n"
        "• A9 Engineering batch: baseline Mon 19 Oct 2026, forecast Wed 28 Oct 2026 (+6 business "
        "days), toluene late\n"
        "• A10 GMP campaign: forecast Mon 7 Dec 2026, on its baseline\n"
        "*Needed from you:*\n"
        "• NON-M-17 (decision) by Fri 23 Oct 2026: MBR v3; otherwise no start\n"
        "• NON-M-18 (item) by Thu 22 Oct 2026: standard (you say sent; we have yet to confirm it)\n"
        "*Documents:*\n"
        "• Impurity report, sent Wed 14 Oct 2026\n"
        "• Transfer protocol, received Thu 15 Oct 2026\n"
        "• Campaign report, due from us by Fri 30 Oct 2026\n"
        "*Queries:* 3 opened, 2 answered, 2 open, 1 late. With us: 1, the longest for 4 business "
        "days. With you: 1, the longest for 0 business days.\n"
        "*Days off in the next three weeks:* Tue 20 Oct 2026 (with us)\n"
        "As of Fri 16 Oct 12:00 IST (02:30 EDT). <https://example.test/p1|The update before>"
    )


@pytest.mark.parametrize(
    ("differently", "said"),
    [
        (
            {},
            f"{MISSING} Priya Nair owes it; a date follows here.",
        ),
        (
            {"promise": date(2026, 10, 26)},
            f"{MISSING} Priya Nair will post it on Mon 26 Oct 2026.",
        ),
        (
            {"posted_at": DUE + timedelta(days=3)},
            "Week 43: the update due Fri 23 Oct 12:00 EDT was posted Mon 26 Oct 12:00 EDT.",
        ),
    ],
    ids=["nobody gave a day", "a person gave a day", "it came"],
)
def test_a_missing_update_is_told_with_who_owes_it_and_never_an_invented_day(
    differently: dict[str, object], said: str
) -> None:
    notice = UpdateOwed(
        project="NV-204", label="Week 43", due=DUE, reader_zone=BOSTON, owner_name="Priya Nair"
    )

    assert say(replace(notice, **differently)).text == said  # type: ignore[arg-type]


@pytest.mark.parametrize("urge", list(Urge))
def test_staff_read_what_is_wrong_and_what_to_press(urge: Urge) -> None:
    said = say(
        UpdateReminder(
            update_id="NON-U-2",
            people=("U1", "U2"),
            project="NV-204",
            client_name="Nonesuch & Sons",
            due=DUE,
            site_zone=SITE,
            urge=urge,
        )
    ).text

    assert said.startswith("<@U1> <@U2> *Nonesuch &amp; Sons, NV-204*: ")
    assert "Fri 23 Oct 21:30 IST" in said
    assert "Press Approve, Edit, No change or Hold" in said


def test_operations_read_the_worst_first() -> None:
    line = ProjectLine(
        client_name="Nonesuch",
        project="NV-204",
        colour=Colour.OFF_TRACK,
        slot_words="not posted",
        punctual=3,
        counted=4,
    )
    notice = WeeklySummary(
        week=43, posted=5, late=1, held=(), overdue=(line,), off_track=(line,) * 20
    )

    said = say(notice).text

    assert said.startswith(
        "*Updates, week 43*: 5 posted, 1 of them late.\n*Overdue:* 1\n"
        "• Nonesuch, NV-204: Off track, not posted, 3 of 4 in time\n*Off track:* 20"
    )
    assert "… and 5 more" in said
    longer = say(replace(notice, since=date(2026, 10, 9))).text
    assert longer.startswith("*Updates, week 43 and all since Fri 9 Oct 2026*: 5 posted")
