"""Updates of any length fit Slack, and show or count all that was written."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.terms import Dimension
from bot.domain.update_notices import UpdateCard, UpdateDetails, UpdateNotice
from bot.domain.updates import UpdateState
from bot.domain.weekly import OwedLine, QueryWeek, WeeklyFacts
from handlers.views import blocks, update_forms
from handlers.views.update_notices import say
from sandbox.blocks import check_message, check_view
from tests.handlers.posted_updates import BOSTON, DUE, RISK, SITE, an_example, posted
from tests.updates import NOW

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
