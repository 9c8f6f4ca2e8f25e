"""The rhythm of updates in words: told whole, and a setting told from a sentence."""

from datetime import date, time

import pytest

from bot.domain.cadence import Beat, Cadence, CadenceStory, SlotState
from bot.domain.calendars import Weekday
from bot.domain.terms import Dimension
from handlers.cadences import is_about_rhythm
from handlers.views.cadences import story
from tests.handlers.posted_updates import BOSTON, DUE, SITE


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
