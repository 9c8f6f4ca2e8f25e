"""What every test may ask for: a migrated database of each kind, a clock, and no way out."""

import importlib
import itertools
import pkgutil
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest
from sqlmodel import SQLModel

import storage
from storage.engine import Database
from tests.clocks import Moving
from tests.network import only_loopback
from tests.postgres import NoPostgresError, running_postgres

TEMPLATE = "liaison_template"
_numbers = itertools.count(1)


@pytest.fixture(autouse=True, scope="session")
def _stay_on_this_machine() -> Iterator[None]:
    with only_loopback():
        yield


@pytest.fixture
def clock() -> Moving:
    """Return a clock at Friday 30 October 2026, 20:10 UTC, that only the test moves."""
    return Moving()


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


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Yield the URL of a fresh, migrated database; the test runs once on each kind."""
    if request.param == "sqlite":
        path = tmp_path / "liaison.db"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    server = request.getfixturevalue("postgres_template")
    name = f"liaison_{next(_numbers)}"
    _administer(server, f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    yield _of(server, name)
    _administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def open_database(database_url: str) -> Iterator[Callable[[], Database]]:
    """Yield a way to open the same fresh database several times, as replicas would."""
    opened: list[Database] = []

    def open_it() -> Database:
        opened.append(Database(database_url))
        return opened[-1]

    yield open_it
    for database in opened:
        database.dispose()


@pytest.fixture
def database(open_database: Callable[[], Database]) -> Database:
    """Return a fresh, migrated database; closed and thrown away afterwards."""
    return open_database()


def _migrate(url: str) -> None:
    for module in pkgutil.walk_packages(storage.__path__, "storage."):
        if "migrat" not in module.name:
            importlib.import_module(module.name)
    database = Database(url)
    SQLModel.metadata.create_all(database.engine)
    database.dispose()


def _of(server: str, name: str) -> str:
    return server.replace("/postgres?", f"/{name}?")


def _administer(server: str, statement: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement.encode())
