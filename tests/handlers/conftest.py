"""What the tests of the edges may ask for."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from storage.engine import Database
from tests.handlers.line import Line
from tests.stand_in import StandIn


@pytest.fixture
async def line(database: Database) -> AsyncIterator[Line]:
    slack = StandIn()
    async with slack.serving() as url:
        line = Line(database, url, slack)
        yield line
        await line.threads.run(line.delivery.release_relay)
        await line.threads.close()


@pytest.fixture
def file_database(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    """Yield a fresh SQLite database, for what does not depend on the kind."""
    path = tmp_path / "liaison.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = Database(f"sqlite:///{path}")
    yield database
    database.dispose()
