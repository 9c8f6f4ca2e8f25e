"""What every test may ask for: a migrated database of each kind, a clock, and no way out."""

import gc
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg
import pytest
import pytest_asyncio
from sqlalchemy import QueuePool

from storage.engine import Database
from storage.migrate import upgrade
from tests.chromium import Windows, running_chromium
from tests.clocks import Moving
from tests.emptied import TEMPLATE, Kept
from tests.network import only_loopback
from tests.postgres import NoPostgresError, quick_folder, running_postgres
from tests.properties import load as load_profile

NewDatabase = Callable[..., str]
load_profile()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that no worker is left with it at the end."""
    items.sort(key=lambda item: "long" not in item.keywords)


def pytest_collection_finish() -> None:
    """Let the garbage collector come seldom, and never to the modules and tests that stay."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(200_000)


@pytest.fixture(autouse=True, scope="session")
def _stay_on_this_machine() -> Iterator[None]:
    with only_loopback():
        yield


@pytest.fixture
def clock() -> Moving:
    """Return a clock at Friday 30 October 2026, 20:10 UTC, that only the test moves."""
    return Moving()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Windows]:
    """Yield one Chromium for all tests of the page and all stories in it."""
    async with running_chromium() as browser:
        yield Windows(browser)


@pytest_asyncio.fixture(loop_scope="session")
async def windows(chromium: Windows) -> AsyncIterator[Windows]:
    """Yield Chromium's windows; what the console of one complains of fails the test."""
    yield chromium
    assert await chromium.take_back() == []


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """Yield the URL of a running PostgreSQL's maintenance database, as its superuser."""
    with ExitStack() as stack:
        try:
            url = stack.enter_context(running_postgres())
        except NoPostgresError as error:
            pytest.skip(f"NO POSTGRESQL, HALF OF THE STORAGE TESTS DID NOT RUN: {error}")
        yield url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a migrated SQLite file to be copied, never opened."""
    path = tmp_path_factory.mktemp("template") / "liaison.db"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> str:
    """Return the server's URL once it holds a migrated database to be copied."""
    _administer(postgres_url, f"CREATE DATABASE {TEMPLATE}")
    _migrate(_of(postgres_url, TEMPLATE))
    return postgres_url


@pytest.fixture(scope="session")
def kept_postgres(postgres_template: str) -> Iterator[Kept]:
    """Yield the PostgreSQL database that is emptied after each test."""
    kept = Kept(postgres_template)
    yield kept
    kept.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """Return which kind of database the test runs on; it runs once on each."""
    return str(request.param)


@pytest.fixture
def quick_path(tmp_path: Path) -> Iterator[Path]:
    """Yield an empty folder, in memory if possible: SQLite waits for the disk at every commit."""
    with _quick_folder(tmp_path) as folder:
        yield folder


@pytest.fixture(scope="session")
def sqlite_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield the folder where each test's SQLite file lies, one after the other."""
    with _quick_folder(tmp_path_factory.mktemp("sqlite")) as folder:
        yield folder


@pytest.fixture
def database_url(
    kind: str,
    request: pytest.FixtureRequest,
    sqlite_home: Path,
    kept_open: dict[str, Database],
) -> Iterator[str]:
    """Yield the URL of a fresh, migrated database; it is the same URL for every test."""
    if kind == "postgresql":
        kept = request.getfixturevalue("kept_postgres")
        kept.ready()
        yield kept.url
        if not kept.empty() and kept.url in kept_open:
            kept_open[kept.url].dispose()
        return
    for old in sqlite_home.iterdir():
        old.unlink()
    path = sqlite_home / "liaison.db"
    shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
    yield f"sqlite:///{path}"


@pytest.fixture
def empty_url(kind: str, quick_path: Path, postgres_database: NewDatabase) -> str:
    """Return the URL of a database without a single table."""
    if kind == "postgresql":
        return postgres_database()
    return f"sqlite:///{quick_path / 'empty.db'}"


@pytest.fixture
def postgres_database(request: pytest.FixtureRequest) -> Iterator[NewDatabase]:
    """Yield a way to make databases on the server; they are dropped afterwards."""
    made: list[str] = []

    def make(template: str = "template0") -> str:
        server = request.getfixturevalue("postgres_url")
        made.append(f"liaison_{len(made) + 1}")
        _administer(server, f"CREATE DATABASE {made[-1]} TEMPLATE {template} STRATEGY file_copy")
        return _of(server, made[-1])

    yield make
    for name in made:
        server = request.getfixturevalue("postgres_url")
        _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def kept_open() -> Iterator[dict[str, Database]]:
    """Yield one `Database` a URL for all tests: what SQLAlchemy compiled once is not lost."""
    kept: dict[str, Database] = {}
    yield kept
    for database in kept.values():
        database.dispose()


@pytest.fixture
def open_database(
    database_url: str, kept_open: dict[str, Database]
) -> Iterator[Callable[[], Database]]:
    """Yield a way to open the same fresh database several times, as replicas would."""
    opened: list[Database] = []

    def open_it() -> Database:
        if opened:
            opened.append(Database(database_url))
        else:
            opened.append(kept_open.get(database_url) or Database(database_url))
            kept_open[database_url] = opened[0]
        return opened[-1]

    yield open_it
    for database in opened:
        # PostgreSQL's connections stay as they are, warm, unless something still holds one.
        if database is not kept_open[database_url] or not _is_at_rest(database):
            database.dispose()


@pytest.fixture
def database(open_database: Callable[[], Database]) -> Database:
    """Return a fresh, migrated database; closed and thrown away afterwards."""
    return open_database()


@contextmanager
def _quick_folder(otherwise: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="liaison-", dir=quick_folder() or otherwise) as folder:
        yield Path(folder)


def _is_at_rest(database: Database) -> bool:
    pool = database.engine.pool
    return not database.is_sqlite and isinstance(pool, QueuePool) and pool.checkedout() == 0


def _migrate(url: str) -> None:
    database = Database(url)
    upgrade(database)
    database.dispose()


def _of(server: str, name: str) -> str:
    return server.replace("/postgres?", f"/{name}?")


def _administer(server: str, statement: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement.encode())
