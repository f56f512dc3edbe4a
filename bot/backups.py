"""Writes the database to a file and puts it back, with the tools of each database."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

from sqlalchemy.engine import URL, make_url

from bot.settings import Settings


async def backup(settings: Settings, target: Path) -> int:
    """Copy the database consistently while the bot goes on; client names stay sealed in it."""
    return await asyncio.to_thread(_backup, settings, target)


async def restore(settings: Settings, source: Path) -> int:
    """Replace the database by a backup; what was there before is kept beside it."""
    return await asyncio.to_thread(_restore, settings, source)


def _backup(settings: Settings, target: Path) -> int:
    url = make_url(settings.database_url.get_secret_value())
    if target.exists():
        print(f"{target}: exists already; choose another name", file=sys.stderr)
        return 1
    if url.get_backend_name() == "sqlite":
        _copy(Path(str(url.database)), target)
    elif _tool(url, "pg_dump", "--format=custom", f"--file={target}", _plain(url)):
        return 1
    target.chmod(0o600)
    print(f"{target}: {target.stat().st_size} bytes; the encryption key is not in it")
    return 0


def _restore(settings: Settings, source: Path) -> int:
    url = make_url(settings.database_url.get_secret_value())
    if not source.exists():
        print(f"{source}: no such file", file=sys.stderr)
        return 1
    if url.get_backend_name() == "sqlite":
        return _put_back(source, Path(str(url.database)))
    return _tool(
        url,
        "pg_restore",
        "--clean",
        "--if-exists",
        "--single-transaction",
        "--no-owner",
        f"--dbname={_plain(url)}",
        str(source),
    )


def _copy(source: Path, target: Path) -> None:
    with sqlite3.connect(source) as live, sqlite3.connect(target) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


def _put_back(source: Path, target: Path) -> int:
    with sqlite3.connect(source) as copy:
        verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
    if verdict != "ok":
        print(f"{source}: damaged ({verdict}); nothing was changed", file=sys.stderr)
        return 1
    if target.exists():
        kept = target.with_name(f"{target.name}.before-restore")
        shutil.move(target, kept)
        print(f"{kept}: the database as it was before")
    for suffix in ("-wal", "-shm"):
        target.with_name(target.name + suffix).unlink(missing_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o600)
    print(f"{target}: restored from {source}")
    return 0


def _plain(url: URL) -> str:
    return url.set(drivername="postgresql", password=None).render_as_string()


def _tool(url: URL, *command: str) -> int:
    """Run one of PostgreSQL's own tools; its password goes by environment, not by argument."""
    if shutil.which(command[0]) is None:
        print(f"{command[0]}: not found; install PostgreSQL's client tools", file=sys.stderr)
        return 1
    password = {"PGPASSWORD": str(url.password)} if url.password else {}
    done = subprocess.run(command, env={**os.environ, **password}, check=False)  # noqa: S603 - our own words
    return done.returncode
