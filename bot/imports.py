"""Imports a spreadsheet on the command line: shows, asks, and writes all of it or nothing."""

import argparse
from collections.abc import Awaitable, Callable

from bot.terminal import agreed, can_ask, refused, say
from domain.members import Collegium
from domain.refusals import Refusal
from services import imports_people, imports_rosters, members
from services.imports_cells import phones
from services.work import Work
from ui import imports as show
from ui import imports_rosters as show_rosters
from ui.translator import Translator

_NAME_MAX = 200


async def run(work: Work, given: argparse.Namespace, t: Translator) -> int:
    """Import members or a roster; exit code 1 when a row is bad or nothing could be read."""
    try:
        if given.what == "members":
            return await _members(work, given, t)
        return await _roster(work, given, t)
    except Refusal as refusal:
        refused(t, refusal)
        return 1


async def _members(work: Work, given: argparse.Namespace, t: Translator) -> int:
    house = await _house(work, given)
    file = imports_people.read(given.file)
    shown = await imports_people.preview(work, file, house)
    say(show.preview(t, shown), wrong=bool(shown.faults))
    if shown.faults:
        return 1

    async def write() -> bool:
        outcome = await imports_people.apply(work, file, shown, house)
        return isinstance(outcome, imports_people.Applied)

    return await _finish(t, write, yes=given.yes, idle=shown.changes_nothing)


async def _roster(work: Work, given: argparse.Namespace, t: Translator) -> int:
    file = imports_rosters.read(given.file, unit=given.unit, kind=given.kind, month=given.month)
    shown = await imports_rosters.preview(work, file)
    say(show_rosters.preview(t, shown), wrong=bool(shown.faults))
    if shown.faults:
        return 1

    async def write() -> bool:
        outcome = await imports_rosters.apply(work, file, shown)
        return isinstance(outcome, imports_rosters.Applied)

    return await _finish(t, write, yes=given.yes, idle=shown.changes_nothing)


async def _finish(
    t: Translator, write: Callable[[], Awaitable[bool]], *, yes: bool, idle: bool
) -> int:
    """Ask if somebody is there to ask, and write; a preview alone is no failure."""
    if idle:
        say(t("imports-nothing-to-do"))
        return 0
    if not yes:
        if not can_ask():
            say(t("imports-only-shown"))
            return 0
        if not await agreed(t, show.question(t)):
            say(t("imports-declined"))
            return 0
    if not await write():
        say(t("imports-moved"), wrong=True)
        return 1
    say(show.applied(t))
    return 0


async def _house(work: Work, given: argparse.Namespace) -> Collegium | None:
    """The collegium as the options found or rename it; None when they name none."""
    if not given.collegium:
        return None
    known, _ = await members.house(work)
    found = phones(given.phone) or ([known.phone] if known and not given.phone else [])
    if not found:
        raise Refusal("imports-house-phone")
    kazakh = given.collegium.strip()
    names = (kazakh, given.collegium_ru or kazakh, given.collegium_en or kazakh)
    if max(map(len, names)) > _NAME_MAX:
        raise Refusal("imports-house-name")
    return Collegium(*names, found[0])
