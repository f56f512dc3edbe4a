"""Makes a register of legal aid as a workbook and as a paper (Ереже ¶31-32, R-061, R-062)."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from documents.book import Cell, Leaf, workbook
from documents.frame import frame
from documents.plain_words import plain
from documents.typesetting import Given, set_pdf
from domain.ids import UnitId
from domain.members import Unit
from domain.records.registers import Column, Field, Register, Value, value
from ui.formats import moment, number_day, number_moment, span
from ui.records_words import field_name, period_words, register_name, word, yes_no
from ui.translator import Html, Translator

_WIDE = {Field.ROW: 5.0, Field.ADVOCATE: 32.0, Field.BODY: 34.0, Field.PLACE: 30.0,
         Field.ACT_TYPE: 26.0, Field.UNIT: 24.0, Field.DISTRICT: 20.0, Field.STATE: 20.0,
         Field.ENDED_HOW: 18.0, Field.SOURCE: 20.0, Field.STAGE: 18.0}  # fmt: skip
_USUAL = 15.0
# A paper of so many rows is set in about two seconds; time and memory grow faster than rows.
PAPER_ROWS_MAX = 1000
# Parts of a sheet's width for a paper; a column is never narrower than a word of its heading.
_PAPER = {Field.ROW: 6, Field.ADVOCATE: 24, Field.BODY: 26, Field.PLACE: 24, Field.ACT_TYPE: 24,
          Field.UNIT: 22, Field.DISTRICT: 18, Field.ACT_DATE: 15, Field.NOTICE_DATE: 15,
          Field.BODY_TOLD_ON: 15}  # fmt: skip
_LETTER, _EDGES, _LONGEST = 1.55, 3, 16


def register_sheet(t: Translator, register: Register, *, by: str, at: datetime) -> bytes:
    """The workbook: a row an advocate's part, under the columns of the template."""
    columns = register.template.columns
    leaf = Leaf(
        plain(t("records-sheet-register")),
        titles(t, register, by=by, at=at),
        heads(t, columns),
        [_WIDE.get(one.field, _USUAL) for one in columns],
        ([_cell(t, value(one.field, row, place)) for one in columns]
         for place, row in enumerate(register.rows, 1)),
        notes=notes(t, register),
    )  # fmt: skip
    return workbook([leaf], at=at)


async def register_paper(t: Translator, register: Register, *, by: str, at: datetime) -> bytes:
    """The same as PDF."""
    return await set_pdf("records.typ", register_values(t, register, by=by, at=at), at=at)


def register_values(
    t: Translator, register: Register, *, by: str, at: datetime
) -> dict[str, Given]:
    """All that the paper says, as its template reads it."""
    columns = register.template.columns
    title, about, *_ = titles(t, register, by=by, at=at)
    unit = register.unit or Unit(UnitId(0), "")
    rows = [
        [_words(t, value(one.field, row, place)) for one in columns]
        for place, row in enumerate(register.rows, 1)
    ]
    return {
        **frame(t, register.collegium, unit, by=by, at=at),
        "title": title,
        "under": about,
        "facts": notes(t, register),
        "tables": [{
            "title": "", "heads": heads(t, columns), "rows": rows, "sums": [],
            "widths": fitting(heads(t, columns),
                              [_PAPER.get(one.field, 12) for one in columns], rows),
            "numbers": [],
        }],
        "nobody": "" if rows else plain(t("records-register-empty")),
    }  # fmt: skip


def fitting(
    heads: Sequence[str], widths: Sequence[float], rows: Sequence[Sequence[str]] = ()
) -> list[float]:
    """The widths of columns, each wide enough for the longest word in it."""
    columns = zip(heads, *rows, strict=True)
    return [
        max(width, min(_LONGEST, max(map(_longest, column))) * _LETTER + _EDGES)
        for width, column in zip(widths, columns, strict=True)
    ]


def _longest(words: str) -> int:
    """The letters of the longest word; a line may end after a hyphen."""
    return max(map(len, words.replace("-", " ").split()), default=0)


def titles(t: Translator, register: Register, *, by: str, at: datetime) -> list[str]:
    """The register, whose it is and of which period, who made it and when."""
    return [
        plain(register_name(t, register.kind)),
        plain(t("records-about", whose=whose(t, register),
                period=period_words(t, register.period))),
        plain(t("records-made", name=by, when=moment(t, at))),
    ]  # fmt: skip


def whose(t: Translator, register: Register) -> str:
    """The advocate, the unit or the whole collegium."""
    if register.advocate:
        return register.advocate
    return register.unit.name if register.unit is not None else t("records-whole")


def notes(t: Translator, register: Register) -> list[str]:
    """Whose columns these are, and where there is nothing why."""
    said = [t("records-form-ours") if not register.template.version else
            t("records-form-own", version=register.template.version)]  # fmt: skip
    if not register.rows:
        said.append(t("records-register-empty"))
    return [plain(one) for one in said]


def heads(t: Translator, columns: Sequence[Column]) -> list[str]:
    """What stands above the columns: the template's words, or ours."""
    return [one.heading(t.language) or plain(field_name(t, one.field)) for one in columns]


def _cell(t: Translator, found: Value) -> Cell:
    if isinstance(found, bool):
        return plain(yes_no(t, yes=found))
    if isinstance(found, StrEnum):
        return plain(Html(word(t, found)))
    return found


def _words(t: Translator, found: Value) -> str:
    match found:
        case None:
            return ""
        case datetime():
            return number_moment(found)
        case date():
            return number_day(found)
        case timedelta():
            return plain(span(t, found))
        case _:
            return str(_cell(t, found))
