"""The demo is true: four weeks of history can be told, and stories play on it again and again."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.app import Pacing
from bot.cli.demo import FRIDAY_IN_BOSTON, QUICK, a_lived_in_workspace
from sandbox.driver import Sandbox
from sandbox.told import stories
from storage.engine import Database

AGAIN = None if "LIAISON_SOAK_KILLS" in os.environ else 2
"""How many stories are told a second time: all of them take too long for every day."""


@pytest.mark.long
async def test_stories_play_again_and_again_in_a_workspace_with_four_weeks_of_history(
    tmp_path: Path, subtests: pytest.Subtests
) -> None:
    """One workspace for all stories: none may lean on another, or be in its way."""
    database = Database(f"sqlite:///{tmp_path}/liaison.db")
    async with a_lived_in_workspace(database, pacing=Pacing(delivery=QUICK)) as (slack, _):
        with subtests.test("the page opens on four weeks in three projects"):
            _four_weeks_stand_in_three_projects(slack)
        ids = [story.id for story in stories(slack)]
        for id_ in (*ids, *ids[:AGAIN]):
            with subtests.test(id_):
                await slack.world.stories[id_].play(None)
    database.dispose()


def _four_weeks_stand_in_three_projects(slack: Sandbox) -> None:
    ravi = slack.person("ravi")
    cards = [each.text for each in ravi.sees("ops-triage")]

    first = datetime.fromtimestamp(float(ravi.sees("nonesuch-nv204")[0].ts), UTC)

    assert (FRIDAY_IN_BOSTON - first).days == 25
    for wanted in ("Waiting on client", "Unconfirmed", "Open", "Closed", "Posted"):
        assert any(wanted in text for text in cards), f"no card says {wanted}"
    for client in ("NON-Q-", "IMA-Q-", "UTO-Q-"):
        assert any(client in text for text in cards), f"there is no query of {client}"
    posts = [m.text for m in slack.person("anna").sees("nonesuch-nv204")]
    assert [week for week in range(41, 46) if any(f"week {week} —" in text for text in posts)] == [
        *range(41, 45)
    ]
    assert not any("late: it was due Fri 30" in text for text in posts)
