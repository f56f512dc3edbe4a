"""Promises of `verify roster` and `protocol`: plain words, no database, a telling exit code."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bot import verifying
from bot.cli import _parser, main
from domain.rosters import RosterKind
from domain.rosters.engines import DEFAULT
from domain.rosters.jobs import Engine
from domain.rosters.order import Drawn
from domain.rosters.protocol import Issued, to_text
from services.rosters_exact import engine_id
from services.work import Work
from solver import exact
from tests.domain.protocols import small
from tests.kit.collegium import settle
from tests.services.published import published

SAMPLE = Path(__file__).parents[2] / "docs" / "samples" / "protocol.json"


def _file(folder: Path) -> Path:
    """A protocol by the default engine, published as it was drawn."""
    one = small(DEFAULT)
    kept = Issued(1, "", one.draws[0].drawn.duties[RosterKind.COURT])
    path = folder / "protocol.json"
    path.write_bytes(to_text(replace(one, edits=(), issued={RosterKind.COURT: kept})).encode())
    return path


def _verify(*arguments: str) -> int:
    """The exit code of the command, as the shell sees it; no setting is read."""
    with pytest.raises(SystemExit) as ended:
        main(["verify", "roster", *arguments])
    return int(ended.value.code or 0)


def test_a_file_that_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was checked, one line each, in the reader's language."""
    path = str(_file(tmp_path))

    assert _verify(path) == 0
    kazakh = capsys.readouterr().out
    assert _verify(path, "--lang", "en") == 0
    english = capsys.readouterr().out

    assert "бөлу қайталанды, есімдер мен күндер сол қалпында шықты: Сот" in kazakh
    assert "Holds: the judge finds no rule broken: Court" in english
    assert "All that was checked holds." in english


def test_a_month_of_the_exact_engine_is_repeated_where_it_is_installed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same HiGHS gives the same names; one that names another version is not repeated."""
    one = small(engine_id(Engine.EXACT))
    (draw,) = one.draws
    drawn = exact.solve(draw.order, 60)
    assert isinstance(drawn, Drawn)
    kept = Issued(1, "", drawn.duties[RosterKind.COURT])
    made = replace(
        one, draws=(replace(draw, drawn=drawn),), edits=(), issued={RosterKind.COURT: kept}
    )
    path, other = tmp_path / "exact.json", tmp_path / "other.json"
    path.write_bytes(to_text(made).encode())
    elsewhere = replace(draw, drawn=drawn, engine=replace(draw.engine, name="highs-0.0"))
    other.write_bytes(to_text(replace(made, draws=(elsewhere,))).encode())

    assert _verify(str(path), "--lang", "en") == 0
    said = capsys.readouterr().out
    assert "gave the same names on the same days: Court" in said
    assert "highs-" in said
    assert _verify(str(other), "--lang", "en") == 1


@pytest.mark.parametrize("chance", ["1", "2"])
def test_in_a_process_of_its_own(tmp_path: Path, chance: str) -> None:
    """No setting, no database, another order of sets: the same names come out."""
    house = Path(__file__).parents[2]
    ended = subprocess.run(  # noqa: S603 - this project's own command line
        [sys.executable, "-m", "bot", "verify", "roster", str(SAMPLE), "--lang", "en"],
        env={"PYTHONPATH": str(house), "PYTHONHASHSEED": chance, "PYTHONIOENCODING": "utf-8"},
        cwd=tmp_path, capture_output=True, check=False, encoding="utf-8",
    )  # fmt: skip

    assert (ended.returncode, ended.stderr) == (0, "")
    assert "gave the same names on the same days: Court" in ended.stdout


def test_a_file_that_was_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One letter of a name is enough; of several files the worst decides."""
    good = _file(tmp_path)
    bad = tmp_path / "bad.json"
    bad.write_bytes(good.read_bytes().replace("Ахметов".encode(), "Ахметав".encode()))

    assert _verify(str(good), str(bad), "--lang", "en") == 1
    said = capsys.readouterr()
    assert "Wrong: the file was changed after it was written" in said.out
    assert "Not everything holds" in said.err


@pytest.mark.parametrize("content", [None, b"", b"\xff", b"{}", b"roster"])
def test_a_file_that_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None
) -> None:
    """Missing, of other bytes, or no protocol: exit code 2 and a sentence."""
    path = tmp_path / "file.json"
    if content is not None:
        path.write_bytes(content)

    assert _verify(str(path), "--lang", "en") == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "cannot be read" in said.err


async def test_the_protocol_of_a_published_month(
    work: Work, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """By the number of the unit or by its name, to a file or to the terminal; it verifies."""
    await settle(work)
    await published(work, *RosterKind)
    path = tmp_path / "month.json"

    assert await _write(work, "1", "2026-09", "-o", str(path)) == 0
    assert await _write(work, "№ 1", "2026-09") == 0

    assert capsysbinary.readouterr().out == path.read_bytes()
    given = _parser().parse_args(["verify", "roster", str(path)])
    assert verifying.verify_rosters(given) == 0


@pytest.mark.parametrize(
    ("unit", "month", "code", "says"),
    [
        ("9", "2026-09", 1, "there is no such unit"),
        ("№", "2026-09", 1, "there is no such unit"),
        ("1", "09.2026", 2, "write the month"),
        ("1", "2026-09", 1, "were not drawn"),
    ],
)
async def test_what_has_no_protocol(
    work: Work, capsys: pytest.CaptureFixture[str], unit: str, month: str, code: int, says: str
) -> None:
    """An unknown unit, a month that cannot be read, a month that was not drawn."""
    await settle(work)

    assert await _write(work, unit, month, "--lang", "en") == code
    assert says in capsys.readouterr().err


async def _write(work: Work, *arguments: str) -> int:
    return await verifying.write_protocol(work, _parser().parse_args(["protocol", *arguments]))
