"""What can be pressed below each message about milestones."""

from dataclasses import replace

import pytest

from bot.domain.milestone_notices import BaselineCard, MilestoneNotice, ObligationCard
from bot.domain.milestone_reminders import Kind
from bot.domain.obligations import ObligationKind
from handlers.views.milestones import say
from tests.handlers.views.milestone_notices import (
    BOSTON,
    DUE,
    OWED_LIST,
    PROPOSAL,
    REACHED,
    SLIP_CARD,
    SLIP_TOLD,
    STATED,
)
from tests.milestones import an_obligation


@pytest.mark.parametrize(
    ("notice", "labels"),
    [
        (SLIP_CARD, ["Tell the client"]),
        (SLIP_TOLD, ["Give our decision"]),
        (REACHED, ["Accept", "Not yet"]),
        (DUE, ["Done", "New forecast"]),
        (replace(DUE, is_milestone=False, kind=Kind.BY_HAND), ["It came", "Another day"]),
        (BaselineCard(proposal=PROPOSAL, reader_zone=BOSTON), ["Acknowledge", "Not agreed"]),
        (
            ObligationCard(
                obligation=an_obligation(kind=ObligationKind.DOCUMENT), reader_zone=BOSTON
            ),
            ["Sent"],
        ),
        (STATED, ["It came", "Not here"]),
    ],
)
def test_what_can_be_pressed_stands_below(notice: MilestoneNotice, labels: list[str]) -> None:
    rows = [block for block in say(notice).blocks if block["type"] == "actions"]

    assert [each["text"]["text"] for row in rows for each in row["elements"]] == labels


def test_what_the_client_can_answer_stands_beside_its_button_in_the_list() -> None:
    asked = {
        block["accessory"]["text"]["text"]: block["text"]["text"]
        for block in say(OWED_LIST).blocks
        if "accessory" in block
    }

    assert asked == {"Done": "• NON-M-17 MBR v3 approval · Needed by Fri 23 Oct 2026"}
