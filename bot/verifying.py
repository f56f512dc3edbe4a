"""Writes protocols of draws, and verifies them without a database; replays assignments."""

import argparse
import asyncio
import re
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

from bot.terminal import refused, say, speaker
from domain.members import Unit
from domain.policy import POLICY
from domain.refusals import Refusal
from domain.rosters.engines import ENGINES
from domain.rosters.jobs import Engine as Wanted
from domain.rosters.order import Drawn, MonthOrder
from domain.rosters.protocol import EngineId, from_text
from domain.rosters.strict_json import BadProtocol
from domain.rosters.verifying import Engine, all_hold, verify
from services import assignments_replay
from services.rosters_exact import AVAILABLE, engine_id, solve
from services.rosters_protocol import protocol_of
from services.work import Work
from ui.assignments_replay import report as report_request
from ui.rosters_protocol import not_read, report
from ui.translator import Translator

_LABEL = re.compile(r"(\d+)/(\d{4})")
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


def verify_rosters(given: argparse.Namespace) -> int:
    """Verify files; exit code 1 when not everything holds, 2 when one cannot be read."""
    t = speaker(given.language)
    return max(_verify(t, path) for path in given.files)


def _engines() -> Mapping[EngineId, Engine]:
    """Every engine of this machine: the exact one only where HiGHS is installed."""
    if not AVAILABLE:
        return ENGINES
    return {**ENGINES, engine_id(Wanted.EXACT): _exactly}


def _exactly(order: MonthOrder) -> Drawn:
    # The command runs in a loop already: the solver gets one of its own, in a thread.
    with ThreadPoolExecutor(1) as aside:
        outcome = aside.submit(asyncio.run, solve(order, POLICY.draw_limit)).result()
    # A draw that does not end in time is not repeated; an empty one differs from every other.
    return outcome if isinstance(outcome, Drawn) else Drawn({}, {})


def _verify(t: Translator, path: Path) -> int:
    try:
        # Bytes, for a reader of texts would silently mend line ends.
        text = path.read_bytes().decode()
        findings = verify(text, _engines())
    except (OSError, UnicodeDecodeError):
        say(t("protocols-no-file", name=str(path)), wrong=True)
        return 2
    except BadProtocol as bad:
        say(not_read(t, str(path), bad), wrong=True)
        return 2
    held = all_hold(findings)
    say(report(t, from_text(text), findings))
    say(t("protocols-all-hold" if held else "protocols-not-all"), wrong=not held)
    return 0 if held else 1


async def verify_assignment(work: Work, given: argparse.Namespace) -> int:
    """Play a request again from the journal; exit code 1 when something does not hold."""
    t = speaker(given.language)
    label = _LABEL.fullmatch(given.number)
    if label is None:
        say(t("replays-no-number", number=given.number), wrong=True)
        return 2
    try:
        found = await assignments_replay.of_label(work, int(label[1]), int(label[2]))
    except Refusal as refusal:
        refused(t, refusal)
        return 1
    told = report_request(t, found.request, found.story, found.names, agrees=found.agrees)
    say(told, wrong=not found.holds)
    return 0 if found.holds else 1


async def write_protocol(work: Work, given: argparse.Namespace) -> int:
    """Write the protocol of a unit and a month to a file or to the terminal."""
    t = speaker(given.language)
    month = _MONTH.fullmatch(given.month)
    if month is None:
        say(t("protocols-no-month", month=given.month), wrong=True)
        return 2
    try:
        async with work.read() as tx:
            unit = _unit(await tx.members.units(), given.unit)
            if unit is None:
                say(t("protocols-no-unit", name=given.unit), wrong=True)
                return 1
            text = await protocol_of(tx, unit.id, date(int(month[1]), int(month[2]), 1))
    except Refusal as refusal:
        refused(t, refusal)
        return 1
    if given.output is None:
        sys.stdout.buffer.write(text.encode())
    else:
        given.output.write_bytes(text.encode())
    return 0


def _unit(units: list[Unit], word: str) -> Unit | None:
    """The unit of this number, or with these letters in its name where only one has them."""
    by_number = [one for one in units if str(one.id) == word]
    named = [one for one in units if word.casefold() in one.name.casefold()]
    found = by_number or [one for one in named if one.name == word] or named
    return found[0] if len(found) == 1 else None
