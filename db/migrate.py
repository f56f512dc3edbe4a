"""Brings a database to a version of the schema, up or down."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncConnection

from db.connect import Database

_FOLDER = Path(__file__).parent / "migrations"


def config_for(connection: Connection | None = None) -> Config:
    """Alembic's configuration, bound to a connection where one is given."""
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config


class OrphansLeft(Exception):
    """A migration would leave rows that point at nothing; nothing of it was kept."""


async def migrate(database: Database, revision: str = "head") -> None:
    """Go to a revision, up or down, wholly or not at all; up to the newest by default."""
    async with database.engine.connect() as connection:
        if database.sqlite:
            # A table that others point at can be rebuilt only while nobody checks (SQLite's own
            # rule), and the switch works outside a transaction only.
            await connection.execute(text("PRAGMA foreign_keys=OFF"))
            await connection.execute(text("BEGIN IMMEDIATE"))
        await connection.run_sync(_go, revision)
        if database.sqlite:
            await _demand_no_orphans(connection)
        await connection.commit()
        if database.sqlite:
            await connection.execute(text("PRAGMA foreign_keys=ON"))
    if database.sqlite:
        _keep_private(database.url.database or "")


def _go(connection: Connection, goal: str) -> None:
    config = config_for(connection)
    here = MigrationContext.configure(connection).get_current_revision()
    script = ScriptDirectory.from_config(config)
    older = {one.revision for one in script.iterate_revisions(here, "base")} if here else set()
    move = command.downgrade if goal == "base" or goal in older else command.upgrade
    move(config, goal)


async def _demand_no_orphans(connection: AsyncConnection) -> None:
    orphans = (await connection.execute(text("PRAGMA foreign_key_check"))).all()
    if orphans:
        raise OrphansLeft({row[0] for row in orphans})


async def is_current(database: Database) -> bool:
    """Whether the database has the newest schema."""
    newest = ScriptDirectory.from_config(config_for()).get_current_head()

    def ask(connection: Connection) -> bool:
        return MigrationContext.configure(connection).get_current_revision() == newest

    async with database.engine.connect() as connection:
        return await connection.run_sync(ask)


def _keep_private(file: str) -> None:
    """Names and telephones of people stand in it; the files beside it take its mode."""
    if file not in {"", ":memory:"}:
        Path(file).chmod(0o600)
