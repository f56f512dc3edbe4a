"""Promises of registers, of the consolidated draft and of statistics as files."""

import re
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

from demo.files import picture_size
from documents.book import Leaf, workbook
from documents.consolidated_sheet import consolidated_paper, consolidated_sheet
from documents.records_sheet import register_paper, register_sheet, register_values
from documents.register_columns import columns_sheet, read_columns
from documents.statistics_bars import statistics_bars
from documents.statistics_sheet import statistics_sheet
from domain.people import Language
from domain.records.registers import (
    TEMPLATE_BYTES_MAX,
    BadTemplate,
    Fault,
    RegisterKind,
    default_template,
)
from tests.documents.papers import TEXTS
from tests.documents.records import NOW, draft, hostile, register, statistics

_BY = "Сәрсенова Г. М."
_PAPERS = pytest.mark.parametrize("language", [Language.KK, Language.RU])
_HOSTILE = ("=HYPERLINK(1)", "+1+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "1E5", "007")


def _sheets(content: bytes) -> list[Sequence[Sequence[object]]]:
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    return [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]


@pytest.mark.parametrize("text", _HOSTILE)
def test_nothing_is_ever_a_formula(text: str) -> None:
    """What begins like a formula is read back letter by letter, in cells and in headings."""
    content = register_sheet(TEXTS.speaker(Language.KK), hostile(text), by=text, at=NOW)

    (rows,) = _sheets(content)
    assert rows[4] == [text] * 7
    assert rows[5] == [text] * 7
    with ZipFile(BytesIO(content)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet


@_PAPERS
def test_a_register_names_period_time_and_maker(language: Language) -> None:
    """Above the rows: which register, whose, of which month, made by whom and when."""
    t = TEXTS.speaker(language)
    (rows,) = _sheets(register_sheet(t, register(), by=_BY, at=NOW))

    above = " ".join(str(cell) for row in rows[:3] for cell in row)
    assert "2026" in above
    assert _BY in above
    assert "14:00" in above
    assert len([row for row in rows if str(row[1]).endswith("/2026")]) == 60
    assert rows[5][0] == 1.0


@_PAPERS
async def test_the_papers_are_set(language: Language) -> None:
    """The register and the draft become PDF; what is typed by strangers stays inert."""
    t = TEXTS.speaker(language)
    for content in (
        await register_paper(t, register(), by=_BY, at=NOW),
        await register_paper(t, hostile('#evil() #read("/etc") $x$ *b*'), by=_BY, at=NOW),
        await consolidated_paper(t, draft(), by=_BY, at=NOW),
    ):
        assert content.startswith(b"%PDF")
        assert re.search(rb"/Type/Pages/Count (\d+)", content)


def test_an_empty_register_says_so() -> None:
    """No rows is said, and is no mistake."""
    given = register_values(TEXTS.speaker(Language.KK), register(0), by=_BY, at=NOW)
    assert given["nobody"]


def test_the_draft_keeps_what_nobody_confirmed_apart() -> None:
    """Three sheets: confirmed, the rest, the settlements; the sums of units are the total."""
    confirmed, rest, rural = _sheets(
        consolidated_sheet(TEXTS.speaker(Language.KK), draft(), by=_BY, at=NOW)
    )
    top = next(place for place, row in enumerate(confirmed) if row[0] == "Бөлімше")
    assert [row[1] for row in confirmed[top + 1 : top + 4]] == [16.0, 44.0, 60.0]
    assert [row[1] for row in rest[top + 1 : top + 4]] == [0.0, 0.0, 0.0]
    assert rural[-6][0] == "Барлығы" or any(row[0] == "Барлығы" for row in rural)
    said = " ".join(str(cell) for row in confirmed for cell in row)
    assert "Алдын ала жоба" in said
    assert "уәкілетті орган" in said


def test_statistics_state_their_method() -> None:
    """The workbook says how it reckons, and every sheet whose it is and of when."""
    sheets = _sheets(statistics_sheet(TEXTS.speaker(Language.RU), statistics(), by=_BY, at=NOW))

    assert len(sheets) == 4
    assert "ближайшему рангу" in " ".join(str(cell) for row in sheets[0] for cell in row)
    for rows in sheets:
        assert _BY in " ".join(str(cell) for row in rows[:3] for cell in row)


def test_picks_are_counted_by_their_code() -> None:
    """In the words of the independence report; those under no code stand apart."""
    *_, counted = _sheets(statistics_sheet(TEXTS.speaker(Language.KK), statistics(), by=_BY,
                                           at=NOW))  # fmt: skip

    assert [row[1:3] for row in counted if row[0] == "Жауапты тұлғаның таңдауымен"] == [
        ["тіл білуі керек", 1.0], ["себебі кодталмаған", 2.0],
    ]  # fmt: skip


async def test_statistics_as_pictures() -> None:
    """One picture with the times and the first unit, one more for each other unit."""
    pictures = await statistics_bars(TEXTS.speaker(Language.KK), statistics(), by=_BY, at=NOW)

    sizes = [picture_size(one) for one in pictures]
    assert len(sizes) == 2
    assert all(size is not None and sum(size) < 10_000 for size in sizes)


@pytest.mark.parametrize("kind", RegisterKind)
def test_the_columns_in_use_can_be_sent_back(kind: RegisterKind) -> None:
    """The file that is handed out is a template: the same columns, with our headings."""
    template = default_template(kind)
    content = columns_sheet(TEXTS.speaker(Language.RU), template, at=NOW)

    found = read_columns(kind, content)

    assert [one.field for one in found] == [one.field for one in template.columns]
    assert all(one.kk and one.ru for one in found)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", Fault.NOT_A_TABLE),
        (b"%PDF-1.4", Fault.NOT_A_TABLE),
        (b"PK\x03\x04 broken", Fault.NOT_A_TABLE),
        (b"x" * (TEMPLATE_BYTES_MAX + 1), Fault.TOO_LARGE),
    ],
)
def test_what_is_no_workbook(content: bytes, fault: Fault) -> None:
    """Anything else is named, and nothing is unpacked beyond reason."""
    with pytest.raises(BadTemplate) as caught:
        read_columns(RegisterKind.DEFENCE, content)
    assert caught.value.fault is fault


def test_a_bomb_is_not_unpacked() -> None:
    """A small file that would grow without end is too large."""
    packed = BytesIO()
    with ZipFile(packed, "w", compression=8) as archive:
        archive.writestr("xl/workbook.xml", b"0" * (21 * TEMPLATE_BYTES_MAX))
    with pytest.raises(BadTemplate) as caught:
        read_columns(RegisterKind.DEFENCE, packed.getvalue())
    assert caught.value.fault is Fault.TOO_LARGE


def test_the_same_table_is_the_same_file() -> None:
    """Equal rows at the same moment give equal bytes, so that a file can be compared."""
    leaf = Leaf("[a]:*?", ["t"], ["h"], [9], [["x", 1, NOW, NOW.date(), None]], [["s"]], ["n"])
    assert workbook([leaf], at=NOW) == workbook([leaf], at=NOW)
