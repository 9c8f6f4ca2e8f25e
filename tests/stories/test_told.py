"""The demo is true: four weeks of history can be told, and every story plays on it, twice."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.app import Pacing
from bot.cli.demo import QUICK, a_lived_in_workspace
from sandbox.driver import Sandbox
from sandbox.told import stories
from storage.engine import Database

IDS = [story.id for story in stories(Sandbox())]

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def lived_in(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Sandbox]:
    """Open one workspace for all stories: none may lean on another, or be in its way."""
    path: Path = tmp_path_factory.mktemp("demo") / "liaison.db"
    database = Database(f"sqlite:///{path}")
    async with a_lived_in_workspace(database, pacing=Pacing(delivery=QUICK)) as (slack, _):
        yield slack
    database.dispose()


async def test_four_weeks_have_gone_by(lived_in: Sandbox) -> None:
    anna = lived_in.person("anna")

    days = {each.ts.split(".")[0] for each in anna.sees("nonesuch-nv204")}

    assert len(days) > 10
    assert lived_in.clock() - timedelta(days=25) > lived_in.clock().min.replace(
        tzinfo=lived_in.clock().tzinfo
    )


@pytest.mark.parametrize("id_", [*IDS, *reversed(IDS)])
async def test_a_story_can_be_played(lived_in: Sandbox, id_: str) -> None:
    await lived_in.world.stories[id_].play(None)
