"""Brings lists of people into a test's collegium and looks at what came of it."""

from pathlib import Path

from sqlalchemy import func, select

from db.tables.engine_room import journal
from db.tables.members import advocates, collegium, consultants, grants, persons, units
from domain.imports import Preview
from domain.members import Collegium
from domain.newcomers import Newcomer
from services import imports_people
from services.work import Work

SAMPLE = Path(__file__).parents[2] / "docs" / "samples" / "members.csv"
HOUSE = Collegium("Алқа", "Коллегия", "Collegium", "+77162250000")
HEAD = "Аты-жөні;Телефоны;Бөлімшесі;Рөлі;Негізі;Шешім;Тізімде;Келісім"
ROW = "Ахметов Әлихан Болатұлы;8 701 000 00 11;№ 1 заң консультациясы;адвокат"


def file_of(tmp_path: Path, *lines: str, encoding: str = "utf-8", name: str = "list.csv") -> Path:
    """A CSV with these lines."""
    path = tmp_path / name
    path.write_text("\n".join(lines), encoding=encoding)
    return path


async def preview(work: Work, path: Path) -> Preview:
    """What a file would change."""
    return await imports_people.preview(work, imports_people.read(path), HOUSE)


async def bring(work: Work, path: Path) -> Preview:
    """Preview and apply; everything must be written."""
    file = imports_people.read(path)
    shown = await imports_people.preview(work, file, HOUSE)
    outcome = await imports_people.apply(work, file, shown, HOUSE)
    assert isinstance(outcome, imports_people.Applied), shown.faults
    return shown


async def known(work: Work) -> dict[str, Newcomer]:
    """Everybody by whole name."""
    async with work.read() as tx:
        return {one.name.full: one for one in (await tx.people.known()).values()}


async def sizes(work: Work) -> list[int]:
    """How many rows each table of people has, and the journal."""
    tables = (persons, advocates, consultants, grants, units, collegium, journal)
    async with work.read() as tx:
        return [
            (await tx.connection.execute(select(func.count()).select_from(table))).scalar_one()
            for table in tables
        ]
