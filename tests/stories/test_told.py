"""The demo is true: four weeks of history can be told, and stories play on it again and again."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import pytest_asyncio

from bot.app import Pacing
from bot.cli.demo import FRIDAY_IN_BOSTON, QUICK, a_lived_in_workspace
from sandbox.driver import Sandbox
from sandbox.told import stories
from storage.engine import Database

IDS = [story.id for story in stories(Sandbox())]

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def lived_in(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Sandbox]:
    """Open one workspace for all stories: none may lean on another, or be in its way."""
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('demo') / 'liaison.db'}")
    async with a_lived_in_workspace(database, pacing=Pacing(delivery=QUICK)) as (slack, _):
        yield slack
    database.dispose()


async def test_the_page_opens_on_four_weeks_in_three_projects(lived_in: Sandbox) -> None:
    ravi = lived_in.person("ravi")
    cards = [each.text for each in ravi.sees("ops-triage")]

    first = datetime.fromtimestamp(float(ravi.sees("nonesuch-nv204")[0].ts), UTC)

    assert (FRIDAY_IN_BOSTON - first).days == 25
    for wanted in ("Waiting on client", "Unconfirmed", "Open", "Closed", "Posted"):
        assert any(wanted in text for text in cards), f"no card says {wanted}"
    for client in ("NON-Q-", "IMA-Q-", "UTO-Q-"):
        assert any(client in text for text in cards), f"there is no query of {client}"
    posts = [m.text for m in lived_in.person("anna").sees("nonesuch-nv204")]
    assert [week for week in range(41, 46) if any(f"week {week} —" in text for text in posts)] == [
        *range(41, 45)
    ]
    assert not any("late: it was due Fri 30" in text for text in posts)


@pytest.mark.parametrize("id_", [*IDS, *reversed(IDS)])
async def test_a_story_can_be_played(lived_in: Sandbox, id_: str) -> None:
    await lived_in.world.stories[id_].play(None)
