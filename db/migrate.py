"""Brings a database to a version of the schema, up or down."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection

from db.connect import Database

_FOLDER = Path(__file__).parent / "migrations"


def config_for(connection: Connection | None = None) -> Config:
    """Alembic's configuration, bound to a connection where one is given."""
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    return config


async def migrate(database: Database, revision: str = "head") -> None:
    """Go up to a revision; the newest by default."""
    async with database.engine.begin() as connection:
        await connection.run_sync(lambda plain: command.upgrade(config_for(plain), revision))
    if database.sqlite:
        _keep_private(database.url.database or "")


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
