"""Promises of the spreadsheet of a unit's month."""

import io
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from documents.roster_sheet import roster_sheet
from domain.ids import PersonId, RosterId, UnitId
from domain.members import Member, Unit
from domain.people import Language, Name
from domain.rosters import Duty, Roster, RosterKind, RosterState, days_of
from domain.rosters.views import Paper, Papers
from services.imports_roster_rows import About, parse
from ui.translator import Texts

TEXTS = Texts(Path(__file__).parents[2] / "locales", strict=True)
NOW = datetime(2026, 8, 25, 4, 0, tzinfo=UTC)
SEPTEMBER = date(2026, 9, 1)
UNIT = Unit(UnitId(1), "№ 1 заң консультациясы")
NAMES = (
    Name("Ахметов", "Әлихан", "Болатұлы"),
    Name("Ғабитова", "Айгүл", "Сәкенқызы"),
    Name("=1+1", "@SUM(A1)", ""),
)
PEOPLE = {
    PersonId(number): Member(PersonId(number), name, UNIT.id, f"+7701000{number:04}", None, None)
    for number, name in enumerate(NAMES, 11)
}


def _paper(kind: RosterKind, *, posts: int = 1) -> Paper:
    people = list(PEOPLE)
    duties = tuple(
        Duty(on, place, people[(on.day + place) % 2])
        for on in days_of(SEPTEMBER)
        for place in range(posts)
    )
    roster = Roster(
        RosterId(1), UNIT.id, kind, SEPTEMBER, RosterState.PUBLISHED, 2, posts, PersonId(1),
        "+77010000001", NOW, late=False, reason="", duties=duties,
    )  # fmt: skip
    return Paper(roster, PEOPLE, "Сәрсенова Гүлнар Қайратқызы")


def _papers(*parts: Paper) -> Papers:
    return Papers(UNIT, SEPTEMBER, parts or tuple(_paper(kind) for kind in RosterKind))


def _file(papers: Papers, language: Language = Language.KK) -> bytes:
    return roster_sheet(TEXTS.speaker(language), papers, at=NOW)


def _rows(content: bytes, sheet: int = 0) -> list[list[object]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return [list(row) for row in book.get_sheet_by_index(sheet).to_python(skip_empty_area=False)]


def test_a_sheet_a_kind_headed_by_what_must_be_said() -> None:
    """Unit, month, kind, responsible person and telephone stand above the days (Ереже ¶21)."""
    content = _file(_papers())
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))

    assert book.sheet_names == ["Сотқа дейінгі", "Сот", "Консультация"]
    rows = _rows(content, 1)
    assert [row[0] for row in rows[:4]] == [
        "№ 1 заң консультациясы",
        "Кезекшілік кестесі, 2026 жылғы қыркүйек: сотта қаралып жатқан істер бойынша",
        "Жауапты тұлға: Сәрсенова Гүлнар Қайратқызы, тел. +77010000001",
        "Нұсқасы: 2",
    ]
    assert rows[5] == ["Күні", "Апта күні", "Кезекші адвокат", "Телефоны"]
    assert rows[6] == [SEPTEMBER, "сс", "Ғабитова Айгүл Сәкенқызы", "+77010000012"]
    assert len(rows) == 6 + 30


def test_a_name_is_never_a_formula() -> None:
    """Whatever it begins with, a cell shows the name and computes nothing."""
    paper = _paper(RosterKind.COURT)
    wicked = replace(
        paper, roster=replace(paper.roster, duties=(Duty(SEPTEMBER, 0, PersonId(13)),))
    )
    content = _file(_papers(wicked))

    assert _rows(content)[6][2] == "=1+1 @SUM(A1)"
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


def test_a_draft_says_so_and_shows_what_it_lacks() -> None:
    """A day that lacks an advocate has a row for each place to fill."""
    paper = _paper(RosterKind.COURT, posts=2)
    one = replace(
        paper.roster, state=RosterState.DRAFT, version=0,
        duties=(Duty(SEPTEMBER, 0, PersonId(11)),),
    )  # fmt: skip
    rows = _rows(_file(_papers(replace(paper, roster=one))))

    assert rows[3][0] == "Жоба"
    assert [row[2] for row in rows[6:9]] == ["Ахметов Әлихан Болатұлы", "", ""]
    assert [row[0] for row in rows[6:9]] == [SEPTEMBER, SEPTEMBER, date(2026, 9, 2)]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("posts", [1, 2])
def test_it_can_be_imported_again(language: Language, posts: int, tmp_path: Path) -> None:
    """In each language every duty of every kind is read as it was written, turns included."""
    papers = _papers(*(_paper(kind, posts=posts) for kind in RosterKind))
    path = tmp_path / "roster.xlsx"
    path.write_bytes(_file(papers, language))

    read = parse(path, About())

    assert read.faults == ()
    assert {one.about.month for one in read.told} == {SEPTEMBER}
    assert [(one.about.kind, one.day, one.name) for one in read.told] == [
        (part.roster.kind, duty.day, PEOPLE[duty.person].name.full)
        for part in papers.parts
        for duty in sorted(part.roster.duties)
    ]
    assert all(UNIT.name in one.about.titles for one in read.told)


def test_it_is_printed_on_a4() -> None:
    """Upright, one page wide, with the headers on each page."""
    with zipfile.ZipFile(io.BytesIO(_file(_papers()))) as book:
        page = book.read("xl/worksheets/sheet1.xml").decode()
        names = book.read("xl/workbook.xml").decode()

    assert 'paperSize="9"' in page
    assert 'orientation="portrait"' in page
    assert 'fitToHeight="0"' in page
    assert "Print_Titles" in names


def test_the_same_asked_twice_is_the_same() -> None:
    """There is no clock in the file: what it was made at is given."""
    content = _file(_papers())

    assert content == _file(_papers())
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        assert b"2026-08-25T04:00:00Z" in book.read("docProps/core.xml")
