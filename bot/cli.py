"""Parses the command line and hands each command to its file; imports only what it needs."""

import argparse
import asyncio
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from bot.settings import SettingsError, new_key


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and end the process with its exit code."""
    given = _parser().parse_args(arguments)
    try:
        code = _dispatch(given)
    except SettingsError as error:
        for line in error.lines:
            print(line, file=sys.stderr)
        code = 2
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


def _dispatch(given: argparse.Namespace) -> int:
    """Bring in the file of one command only: aiogram costs two seconds of import."""
    if given.command == "key":
        print(new_key())
        return 0
    if given.command == "docs":
        import_module("bot.handbook").write(Path(__file__).parent.parent)
        return 0
    commands = _bring(
        "bot.commands_run" if given.command in {"run", "demo"} else "bot.commands_desk"
    )
    handler = getattr(commands, f"{given.command}_command")
    code: int = asyncio.run(handler(given, dict(os.environ)))
    return code


def _bring(module: str) -> ModuleType:
    """Import without the collector: nothing of it is garbage, and looking costs a second."""
    gc.disable()
    found = import_module(module)
    gc.freeze()
    gc.enable()
    return found


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Kezekshi, the duty desk")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("run", help="serve the bot: updates, ticks, letters, health")
    _demo(commands.add_parser("demo", help="live through a month in the browser"))
    commands.add_parser("migrate", help="bring the database to this version")
    _import(commands.add_parser("import", help="read an officer's spreadsheet"))
    invite = commands.add_parser("invite", help="make a joining link for a person")
    invite.add_argument("person", help="surname, or number of the person")
    _language(invite)
    commands.add_parser("doctor", help="check settings, database, zones and Telegram")
    _verify(commands.add_parser("verify", help="re-compute the journal, or the draw of a file"))
    _protocol(commands.add_parser("protocol", help="write the protocol of a month's draw"))
    for name, says in (
        ("backup", "write the database to FILE"),
        ("restore", "replace it by FILE"),
    ):
        one = commands.add_parser(name, help=says)
        one.add_argument("file", type=Path)
    commands.add_parser("key", help="print a new encryption key")
    commands.add_parser("docs", help="write the parts of docs/ that come from code")
    return parser


def _demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--headless", action="store_true", help="do not open a browser")
    parser.add_argument("--now", default="", help="2026-08-25T09:00+05:00: where the clock begins")
    parser.add_argument("--empty", action="store_true", help="no sample collegium")
    parser.add_argument("--data", type=Path, default=None, help="keep the demo's data in a folder")


def _import(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    members = kinds.add_parser("members", help="the people of the collegium, CSV or XLSX")
    members.add_argument("--collegium", default="", metavar="NAME", help="found it, or rename it")
    members.add_argument("--collegium-ru", default="", metavar="NAME", help="its name in Russian")
    members.add_argument("--collegium-en", default="", metavar="NAME", help="its name in English")
    members.add_argument("--phone", default="", help="the telephone of the collegium")
    roster = kinds.add_parser("roster", help="a month of duties, CSV or XLSX; becomes a draft")
    roster.add_argument("--unit", default="", help="where the file does not name the unit")
    roster.add_argument("--kind", default="", choices=("", "pretrial", "court", "consult"))
    roster.add_argument("--month", default="", metavar="2026-09")
    for one in (members, roster):
        one.add_argument("file", type=Path)
        one.add_argument("--yes", action="store_true", help="apply without asking")
        _language(one)


def _verify(parser: argparse.ArgumentParser) -> None:
    """Without a word after it, the journal; a roster's protocol needs no database."""
    kinds = parser.add_subparsers(dest="what", metavar="WHAT")
    roster = kinds.add_parser("roster", help="the protocol of a draw: repeat, follow, judge")
    roster.add_argument("files", type=Path, nargs="+", metavar="FILE")
    _language(roster)
    assignment = kinds.add_parser("assignment", help="a request: who had to be asked, and was")
    assignment.add_argument("number", metavar="NUMBER", help="12/2026")
    _language(assignment)


def _protocol(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("unit", metavar="UNIT", help="number of the unit, or its name")
    parser.add_argument("month", metavar="MONTH", help="2026-09")
    parser.add_argument("-o", dest="output", type=Path, default=None, metavar="FILE")
    _language(parser)


def _language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", dest="language", choices=("kk", "ru", "en"), default="kk")
