"""Runs the commands of the one who keeps the system, from `migrate` to `restore`."""

import argparse
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from bot import backups, doctor, imports, invites, terminal, verifying
from bot.clock import SystemClock
from bot.settings import Settings, load
from db.connect import Database
from db.migrate import migrate
from db.seal import use_key
from services import housekeeping
from services.work import Work


@asynccontextmanager
async def _desk(environ: Mapping[str, str]) -> AsyncIterator[tuple[Settings, Work]]:
    settings = load(environ)
    use_key(settings.key())
    database = Database(settings.database_url.get_secret_value())
    try:
        yield settings, Work(database, SystemClock())
    finally:
        await database.close()


async def migrate_command(_given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Bring the database to this version."""
    async with _desk(environ) as (_, work):
        await migrate(work.database)
    return 0


async def import_command(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Preview a spreadsheet, ask, and apply it whole or not at all."""
    async with _desk(environ) as (_, work):
        return await imports.run(work, given, terminal.speaker(given.language))


async def invite_command(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Print a joining link; the way for the first officer of a new collegium."""
    async with _desk(environ) as (settings, work):
        t = terminal.speaker(given.language)
        return await invites.invite(work, settings, given.person, t)


async def verify_command(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Re-compute the journal's chain or the draws of files; exit code 1 if it does not hold."""
    if given.what == "roster":
        return verifying.verify_rosters(given)
    async with _desk(environ) as (_, work):
        if given.what == "assignment":
            return await verifying.verify_assignment(work, given)
        verdict = await housekeeping.verify_journal(work)
    if isinstance(verdict, housekeeping.Break):
        print(
            f"journal: row {verdict.row} does not follow from the rows before it", file=sys.stderr
        )
        return 1
    print(f"journal: {verdict.rows} rows hold; head {verdict.head}")
    return 0


async def protocol_command(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Write the protocol of a month's draw."""
    async with _desk(environ) as (_, work):
        return await verifying.write_protocol(work, given)


async def doctor_command(_given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Check everything a start needs, one line each; exit code 1 when something is wrong."""
    return await doctor.examine(load(environ))


async def backup_command(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Write the whole database to a file while the bot goes on."""
    return await backups.backup(load(environ), given.file)


async def restore_command(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    """Put a backup in the place of the database; the bot must not run."""
    return await backups.restore(load(environ), given.file)
