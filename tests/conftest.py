"""Gives tests a migrated database of their own, a clock to turn and a whole house."""

import os
import shutil
import uuid
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from db.connect import Database
from db.migrate import migrate
from db.seal import use_key
from demo.clock import TurnedClock
from services.work import Work

KEY = b"k" * 32
START = datetime(2026, 8, 25, 4, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _sealed() -> None:
    """Every test seals with the same key."""
    use_key(KEY)


@pytest.fixture(scope="session")
async def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One migrated SQLite file, copied for each test: a migration takes longer than a copy."""
    path = tmp_path_factory.mktemp("schema") / "empty.db"
    database = Database(f"sqlite+aiosqlite:///{path}")
    await migrate(database)
    await database.close()
    return path


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a database, so that it can run again on PostgreSQL."""
    for item in items:
        if "database" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.database)


@pytest.fixture
async def database(migrated: Path, tmp_path: Path) -> AsyncIterator[Database]:
    """A migrated database: a SQLite file, or on the server that KEZEKSHI_TEST_POSTGRES names."""
    server = os.environ.get("KEZEKSHI_TEST_POSTGRES")
    if server:
        async for other in _postgres(server):
            yield other
        return
    shutil.copy(migrated, tmp_path / "test.db")
    one = Database(f"sqlite+aiosqlite:///{tmp_path / 'test.db'}")
    yield one
    await one.close()


async def _postgres(server: str) -> AsyncIterator[Database]:
    name = f"test_{uuid.uuid4().hex[:12]}"
    admin = Database(server)
    async with admin.engine.connect() as raw:
        connection = await raw.execution_options(isolation_level="AUTOCOMMIT")
        await connection.execute(text(f"CREATE DATABASE {name}"))
        one = Database(admin.url.set(database=name).render_as_string(hide_password=False))
        await migrate(one)
        yield one
        await one.close()
        await connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    await admin.close()


@pytest.fixture
def clock() -> TurnedClock:
    """A standing clock: 25 August 2026, 09:00 in Almaty."""
    return TurnedClock(START)


@pytest.fixture
def work(database: Database, clock: TurnedClock) -> Work:
    """The way into the test's database."""
    return Work(database, clock)
