"""The list of participants as a file: the law's columns, whole rows, never a formula."""

import io
from datetime import UTC, date, datetime
from pathlib import Path

from python_calamine import CalamineWorkbook

from documents.participants_sheet import participants_sheet
from domain.ids import PersonId
from domain.participants import (
    Changes,
    Column,
    Listed,
    ListPage,
    changes,
    has_agreement,
    read_number,
)
from domain.people import Language, Name
from ui.translator import Texts

TEXTS = Texts(Path(__file__).parents[2] / "locales", strict=True)
AT = datetime(2026, 11, 28, 6, tzinfo=UTC)
ROW = Listed(
    PersonId(1), Name("Әбдіхалықова", "Ұлжан", "Қанатқызы"), "№ 1 заң консультациясы",
    "0001011", date(2015, 3, 2), "жеке", "=HYPERLINK(1)", complex_aid=True,
    agreement_number="2026/1", agreement_date=date(2025, 12, 12),
)  # fmt: skip


def _page(*rows: Listed) -> ListPage:
    return ListPage(2026, date(2026, 12, 1), rows, None, Changes(), None, editable=True)


def test_every_column_of_the_law_is_there_and_nothing_is_a_formula() -> None:
    """Law 28(3): name, licence, form, place, priority; what looks like a formula stays text."""
    content = participants_sheet(TEXTS.speaker(Language.KK), _page(ROW), at=AT)
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    assert "Тегі, аты, әкесінің аты" in rows[2]
    assert rows[3][:4] == ["1", "Әбдіхалықова Ұлжан Қанатқызы", ROW.unit, "0001011"]
    assert "=HYPERLINK(1)" in rows[3]


def test_what_is_missing_is_named() -> None:
    """A licence without its day is no licence in the list."""
    assert ROW.lacks == ()
    bare = Listed(ROW.person, ROW.name, ROW.unit, "7", None, "", "x", complex_aid=False,
                  agreement_number="", agreement_date=None)  # fmt: skip
    assert bare.lacks == (Column.LICENCE, Column.FORM, Column.AGREEMENT)


def test_changes_are_found_person_by_person() -> None:
    """Who came, who left, whose particulars differ; the order means nothing."""
    other = Listed(PersonId(2), ROW.name, "u", "", None, "", "", complex_aid=False,
                   agreement_number="", agreement_date=None)  # fmt: skip
    found = changes((ROW,), (other,))
    assert (found.added, found.dropped, found.altered) == ((other,), (ROW,), ())
    assert not changes((ROW, other), (other, ROW))


def test_an_agreement_counts_for_the_year_after_its_season() -> None:
    """Signed in November for the year that follows; in October still for this one."""
    assert has_agreement(ROW, 2026, 11)
    assert not has_agreement(ROW, 2027, 11)


def test_a_number_is_read_with_its_day() -> None:
    """As people write it; a number alone or a day alone is not enough."""
    assert read_number("№ 12-3/45, 28.11.2026") == ("12-3/45", date(2026, 11, 28))
    assert read_number("12-3/45 2026 жылғы 28 қараша") == ("12-3/45", date(2026, 11, 28))
    assert read_number("№ 12-3/45 46000") is None
    assert read_number("28.11.2026") is None
