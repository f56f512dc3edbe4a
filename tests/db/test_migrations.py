"""Migrations lead to the tables of the code, and back, a step at a time."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect
from sqlalchemy.engine import Connection

from db.connect import Database
from db.migrate import config_for, is_current, migrate
from db.tables.columns import metadata


async def test_the_newest_version_has_the_tables_of_the_code(database: Database) -> None:
    """Nothing is missing, nothing is left over, in either direction."""

    def differences(connection: Connection) -> list[object]:
        options = {"compare_type": False, "compare_server_default": False}
        return list(
            compare_metadata(MigrationContext.configure(connection, opts=options), metadata)
        )

    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_every_step_can_be_taken_back_and_again(database: Database) -> None:
    """Up, down and up for each revision: an update that fails can be withdrawn."""
    script = ScriptDirectory.from_config(config_for())
    down = [(one.revision, one.down_revision or "base") for one in script.walk_revisions()]

    for _, before in down:
        await migrate(database, str(before))
    assert await _tables(database) == {"alembic_version"}
    for revision, before in reversed(down):
        for goal in (revision, str(before), revision):
            await migrate(database, goal)
    assert await is_current(database)


async def test_there_is_one_newest_version() -> None:
    """Two heads would mean that two people migrated side by side."""
    heads = ScriptDirectory.from_config(config_for()).get_heads()

    assert len(heads) == 1


async def _tables(database: Database) -> set[str]:
    async with database.engine.connect() as connection:
        return set(await connection.run_sync(lambda plain: inspect(plain).get_table_names()))


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=str)
def test_a_moment_has_a_zone(table: object) -> None:
    """No column keeps a naive moment."""
    naive = [
        str(column)
        for column in getattr(table, "columns", ())
        if type(column.type).__name__ == "DateTime"
    ]

    assert naive == []
