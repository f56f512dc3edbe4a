"""Gives tests a migrated database of their own, a clock to turn and a whole house."""

import asyncio
import os
import shutil
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import URL, make_url, text

from bot.app import tune_collector
from db.connect import Database
from db.migrate import migrate
from db.seal import use_key
from demo.clock import TurnedClock
from services.work import Work

KEY = b"k" * 32
# The server for the tests of the database; they run on SQLite without one.
_NAMED = os.environ.get("KEZEKSHI_TEST_POSTGRES")
SERVER = make_url(_NAMED) if _NAMED else None
# Makes a database as it was when it was migrated: a copy of it takes a hundred times as long.
_EMPTY = (
    """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()""",
    "SET session_replication_role = replica",  # no trigger, for the journal forbids it
    """DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> 'alembic_version'
    LOOP EXECUTE format('DELETE FROM %I', one.tablename); END LOOP;
    FOR one IN SELECT sequencename FROM pg_sequences WHERE last_value IS NOT NULL
    LOOP EXECUTE format('ALTER SEQUENCE %I RESTART', one.sequencename); END LOOP;
    END $$""",
)
TOLD_TWICE = {"test_assignments.py", "test_rosters.py"}
START = datetime(2026, 8, 25, 4, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _sealed() -> None:
    """Every test seals with the same key."""
    use_key(KEY)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[URL]:
    """One migrated database, copied for each test: a migration takes longer than a copy.

    A SQLite file, or a template on the server that KEZEKSHI_TEST_POSTGRES names.
    """
    if SERVER is None:
        path = tmp_path_factory.mktemp("schema") / "empty.db"
        url = make_url(f"sqlite+aiosqlite:///{path}")
        asyncio.run(_migrate(url))
        yield url
        return
    url = SERVER.set(database=f"schema_{uuid.uuid4().hex[:12]}")
    asyncio.run(_on_server(f"CREATE DATABASE {url.database}"))
    asyncio.run(_migrate(url))
    yield url
    asyncio.run(_on_server(f"DROP DATABASE {url.database} WITH (FORCE)"))


def pytest_collection_finish() -> None:
    """Keep the collector away from aiogram's objects, as the bot does: a third of the stories."""
    tune_collector()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a database, so that it can run again on PostgreSQL.

    Of the stories only two topics run again: they say in words what the services' tests
    prove of each statement, and words do not differ from database to database.
    """
    for item in items:
        told = "transcripts" in item.path.parts and item.path.name not in TOLD_TWICE
        if "database" in getattr(item, "fixturenames", ()) and not told:
            item.add_marker(pytest.mark.database)


@pytest.fixture(scope="session")
def template(migrated: URL) -> URL:
    """What each test's database begins as; a folder of tests may say more."""
    return migrated


@pytest.fixture
def thrown_away() -> bool:
    """Whether the database is of no use afterwards: it begins full, or its schema changes."""
    return False


@pytest.fixture
async def database(template: URL, tmp_path: Path, *, thrown_away: bool) -> AsyncIterator[Database]:
    """A database of the test's own; on a server one after another has the same, emptied."""
    if SERVER is None or thrown_away:
        async with copied(template, tmp_path / "test.db") as one:
            yield one
        return
    one = Database(template.render_as_string(hide_password=False))
    yield one
    await one.close()
    await _on_server(*_EMPTY, url=template)


@asynccontextmanager
async def copied(template: URL, path: Path) -> AsyncIterator[Database]:
    """A copy of a database that is not in use: a file, or on the server one that is dropped."""
    if SERVER is None:
        url = template.set(database=str(path))
        shutil.copy(str(template.database), str(path))
    else:
        url = SERVER.set(database=f"test_{uuid.uuid4().hex[:12]}")
        await _on_server(f"CREATE DATABASE {url.database} TEMPLATE {template.database}")
    one = Database(url.render_as_string(hide_password=False))
    yield one
    await one.close()
    if SERVER is not None:
        await _on_server(f"DROP DATABASE {url.database} WITH (FORCE)")


async def _migrate(url: URL) -> None:
    database = Database(url.render_as_string(hide_password=False))
    await migrate(database)
    await database.close()


async def _on_server(*commands: str, url: URL | None = SERVER) -> None:
    assert url is not None
    admin = Database(url.render_as_string(hide_password=False))
    async with admin.engine.connect() as raw:
        connection = await raw.execution_options(isolation_level="AUTOCOMMIT")
        for command in commands:
            await connection.execute(text(command))
    await admin.close()


@pytest.fixture
def clock() -> TurnedClock:
    """A standing clock: 25 August 2026, 09:00 in Almaty."""
    return TurnedClock(START)


@pytest.fixture
def work(database: Database, clock: TurnedClock) -> Work:
    """The way into the test's database."""
    return Work(database, clock)
