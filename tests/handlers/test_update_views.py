"""The words of updates, pinned: what a client, staff and operations read."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.cadence import Beat, Cadence, CadenceStory, SlotState
from bot.domain.calendars import Weekday
from bot.domain.health import UNKNOWN, Colour
from bot.domain.terms import Dimension, Side
from bot.domain.update_notices import (
    ProjectLine,
    UpdateCard,
    UpdateDetails,
    UpdateNotice,
    UpdateOwed,
    UpdatePosted,
    UpdateReminder,
    Urge,
    WeeklySummary,
)
from bot.domain.updates import DecisionNeeded, Update, UpdateState
from bot.domain.weekly import (
    DaysOff,
    DocumentLine,
    MilestoneLine,
    OwedLine,
    QueryWeek,
    WeeklyFacts,
)
from handlers.cadences import is_about_rhythm
from handlers.views import blocks, update_forms
from handlers.views.cadences import story
from handlers.views.update_notices import say
from sandbox.blocks import check_message, check_view
from tests.updates import NOW, an_update

DUE = datetime(2026, 10, 23, 16, tzinfo=UTC)
BOSTON, SITE = "America/New_York", "Asia/Kolkata"
MISSING = "Week 43: no update was approved by Fri 23 Oct 12:00 EDT."
RISK = replace(
    UNKNOWN[0],
    colour=Colour.AT_RISK,
    was=Colour.ON_TRACK,
    line="A9 moves to 28 Oct.",
    owner="Lakshmi Reddy",
    action="air freight",
    by=date(2026, 10, 23),
    fresh=True,
)


def an_example(**differently: object) -> Update:
    plain = an_update(
        headline="Toluene delivery moves the engineering batch.",
        health=(RISK, *UNKNOWN[1:]),
        decisions=(
            DecisionNeeded(
                text="approve MBR v3", by=date(2026, 10, 23), otherwise="the start moves"
            ),
        ),
        slot=date(2026, 10, 16),
        published_at=NOW,
        published_by_name="Ravi Menon",
        state=UpdateState.PUBLISHED,
    )
    return replace(plain, **differently)  # type: ignore[arg-type]


def posted(**differently: object) -> UpdatePosted:
    plain = UpdatePosted(
        update=an_example().for_client(),
        client_name="Nonesuch",
        site_zone=SITE,
        reader_zone=BOSTON,
    )
    return replace(plain, **differently)  # type: ignore[arg-type]


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


def test_a_rhythm_is_told_whole() -> None:
    cadence = Cadence(
        client="NON",
        project="NV-204",
        beat=Beat.WEEKLY,
        weekday=Weekday.FRI,
        at=time(12),
        zone=BOSTON,
        slot=date(2026, 10, 23),
        shown=(Dimension.COST,),
    )
    told = CadenceStory(
        cadence=cadence, due=DUE, state=SlotState.OPEN, site_zone=SITE, punctual=2, counted=3
    )

    assert story(told) == (
        "*NV-204*: an update is due every Fri at 12:00 America/New_York. Next: Fri 23 Oct 21:30 "
        "IST (12:00 EDT), not posted yet.\n"
        "Internal, not shown to the client: Manpower and capacity.\n"
        "In time: 2 of 3."
    )


@pytest.mark.parametrize(
    ("text", "is_setting"),
    [
        ("weekly", True),
        ("weekly friday 12:00", True),
        ("Daily 17:00", True),
        ("automatic on", True),
        ("hold until 30 Nov because plant shutdown", True),
        ("status", True),
        ("weekly on friday at noon", True),
        ("daily at five", True),
        ("automatic yes", True),
        ("allow cost to them", True),
        ("hold because plant shutdown", True),
        ("Weekly QC round is done, all samples pass", False),
        ("Status of batch 3: crystallised", False),
        ("Hold time study of lot 3 is finished", False),
        ("Daily checks passed", False),
    ],
)
def test_a_sentence_for_the_client_is_not_taken_for_a_setting(text: str, is_setting: bool) -> None:
    assert is_about_rhythm(text) is is_setting


LONG = "W&<> " * 60


@pytest.mark.parametrize(
    "notice",
    [
        posted(),
        posted(superseded_by=2, superseded_by_name="Ravi", superseded_at=NOW),
        posted(
            update=an_example(
                version=2, changed=LONG[:300], headline=LONG[:300], late=True, due=DUE
            ).for_client(),
            differs=LONG,
        ),
        UpdateDetails(update=an_example(details="d\n" * 1200), site_zone=SITE, reader_zone=BOSTON),
        UpdateCard(
            update=an_example(
                state=UpdateState.DRAFT, due=DUE, internal="i" * 2400, details="d" * 2400
            ),
            client_name=LONG,
            owner="U1",
            site_zone=SITE,
            reader_zone=BOSTON,
        ),
    ],
    ids=["posted", "superseded", "corrected", "details", "card"],
)
def test_whatever_people_write_slack_takes_the_message(notice: UpdateNotice) -> None:
    post = say(notice)

    assert check_message({"text": post.text, "blocks": post.blocks}) == []
    assert 0 < len(post.text) <= blocks.MESSAGE_TEXT


def test_of_two_hundred_rows_a_message_shows_the_first_and_counts_the_rest() -> None:
    owed = tuple(
        OwedLine(id=f"NON-M-{n}", text="x" * 200, by=date(2026, 10, 23), otherwise="no start")
        for n in range(200)
    )
    facts = WeeklyFacts(
        week=42,
        as_of=NOW,
        achieved=tuple(f"M{n} Batch, Mon 12 Oct 2026" for n in range(200)),
        milestones=(),
        owed=owed,
        queries=QueryWeek(),
        days_off=(),
    )

    told = say(UpdateDetails(update=an_example(facts=facts), site_zone=SITE, reader_zone=BOSTON))

    assert check_message({"text": told.text, "blocks": told.blocks}) == []
    shown = "".join(block["text"]["text"] for block in told.blocks)
    assert "M14 Batch, Mon 12 Oct 2026; … and 185 more" in shown
    assert "NON-M-14 (item)" in shown
    assert "• … and 185 more" in shown
    assert "As of Fri 16 Oct" in shown


def test_whoever_approves_reads_every_word_that_would_be_posted() -> None:
    update = an_example(
        state=UpdateState.IN_REVIEW, details="d" * 2400, internal="i" * 2400, next_milestone="A9"
    )
    notice = UpdateCard(
        update=update, client_name="Nonesuch", owner="U1", site_zone=SITE, reader_zone=BOSTON
    )

    post = say(notice)

    shown = "".join(each["text"]["text"] for each in post.blocks if each["type"] == "section")
    for words in ("d" * 2400, "Next milestone: A9", "air freight", "i" * 2400):
        assert words in shown
    assert shown.index("nothing is posted until") < shown.index("Toluene delivery")
    assert "nothing is posted until somebody else approves it" in post.text


def test_the_windows_fit_slack_with_the_longest_texts() -> None:
    full = tuple(
        replace(RISK, dimension=each, line="x" * 200, action="y" * 200) for each in Dimension
    )
    update = an_example(health=full, details="d" * 2400, internal="i" * 2400, version=2)

    for view in (
        update_forms.report(update, client_name=LONG),
        update_forms.actions(update),
    ):
        assert check_view(view, "modal") == []
        assert len(view["blocks"]) <= 60
