"""Reads a list of people row by row: what each says, and every cell that cannot be taken."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from domain.imports import NAME, PAIRS, Doubt, Fault, Field, Place, Reason, Record, Remark, Said
from domain.refusals import Refusal
from services import imports_cells as cells
from services import sheets
from services.imports_headers import HEADERS, NEEDLESS
from services.imports_tables import Table, find
from services.sheets import Row

_NEEDED = frozenset({Field.FULL_NAME, Field.SURNAME})
# The column in which a field stands when it has none of its own.
_WITHIN = {
    **dict.fromkeys(NAME, Field.FULL_NAME),
    **{part: pair for pair, parts in PAIRS.items() for part in parts},
    Field.FULL_NAME: Field.SURNAME,
    Field.OFFICE_UNIT: Field.UNIT,
}


@dataclass(frozen=True, slots=True)
class PeopleFile:
    """A list of people as it was read, before anybody asks who they are."""

    name: str
    table: Table[Field]
    rows: tuple[Said, ...]
    faults: tuple[Fault, ...]
    remarks: tuple[Remark, ...]

    @property
    def has_roles(self) -> bool:
        """Whether a column tells the roles; without one everybody new is an advocate."""
        return bool(self.table.all_of(Field.ROLE))

    def place(self, field: Field) -> Place:
        """Where a field stands, or would."""
        return _place(self.table, field)

    def text(self, line: int, field: Field) -> str:
        """What stands there on a line."""
        column = _column(self.table, field)
        row = next(row for row in self.table.rows if row.line == line)
        return "" if column is None else row.cell(column)


def parse(path: Path) -> PeopleFile:
    """Read a file; refused when no row of it heads a column of names, or one is there twice."""
    sheet = sheets.read(path)
    table = find(sheet, HEADERS, _NEEDED, NEEDLESS)
    if table is None:
        raise Refusal("imports-no-header", name=sheet.name)
    _demand_once(table)
    reading = _Reading(table)
    for row in table.rows:
        reading.take(row)
    return PeopleFile(
        sheet.name, table, tuple(reading.rows), tuple(reading.faults),
        (*_ignored(table), *reading.remarks),
    )  # fmt: skip


class _Reading:
    """What has been read so far."""

    def __init__(self, table: Table[Field]) -> None:
        self.rows: list[Said] = []
        self.faults: list[Fault] = []
        self.remarks: list[Remark] = []
        self._table = table

    def take(self, row: Row) -> None:
        """Read one row; without any name there is nobody to speak of."""
        record: Record = {}
        bad = len(self.faults)
        for field, what in _cells(self._table, row, self.remarks):
            if isinstance(what, Reason):
                self._fault(row, field, what)
            else:
                record |= what
        if any(record.get(one) for one in NAME):
            roles = record.pop(Field.ROLE, None)
            said = roles if isinstance(roles, frozenset) else frozenset()
            self.rows.append(Said(row.line, record, said))
        elif len(self.faults) == bad:
            self._fault(row, Field.FULL_NAME, Reason.NO_NAME)

    def _fault(self, row: Row, field: Field, reason: Reason) -> None:
        text = _text(self._table, row, field)
        self.faults.append(Fault(row.line, _place(self._table, field), field, reason, text))


def _ignored(table: Table[Field]) -> Iterator[Remark]:
    for column in table.ignored:
        place = table.place(column)
        yield Remark(0, f"{place.column} «{place.header}»", Doubt.COLUMN_IGNORED)


def _cells(
    table: Table[Field], row: Row, remarks: list[Remark]
) -> Iterator[tuple[Field, Record | Reason]]:
    """What every cell of a row says; several columns of telephones are one."""
    for field in dict.fromkeys(field for _, field in table.columns):
        text = _text(table, row, field)
        if text:
            said = cells.read(field, text)
            yield field, said
            if field is Field.PHONE and not isinstance(said, Reason):
                every = cells.phones(text) or []
                if len(every) > 1:
                    kept = Remark(row.line, every[0], Doubt.ONE_PHONE_KEPT, ", ".join(every[1:]))
                    remarks.append(kept)


def _demand_once(table: Table[Field]) -> None:
    for field in {field for _, field in table.columns} - {Field.PHONE}:
        columns = table.all_of(field)
        if len(columns) > 1:
            letters = ", ".join(table.place(one).column for one in columns)
            raise Refusal("imports-twice-headed", columns=letters)


def _text(table: Table[Field], row: Row, field: Field) -> str:
    return "; ".join(row.cell(one) for one in table.all_of(field) if row.cell(one))


def _place(table: Table[Field], field: Field) -> Place:
    column = _column(table, field)
    return Place() if column is None else table.place(column)


def _column(table: Table[Field], field: Field) -> int | None:
    own = table.all_of(field) or table.all_of(_WITHIN.get(field, field))
    return own[0] if own else None
