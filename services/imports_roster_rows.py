"""Reads a roster row by row: who is said to be on duty, when, where and in which kind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from domain.imports import Place
from domain.imports_days import parse_days, parse_month
from domain.imports_rosters import RosterFault, Slip
from domain.refusals import Refusal
from domain.rosters import RosterKind
from services import sheets
from services.imports_roster_layout import Grid, Layout, Rows, layout_of, place_name
from services.imports_roster_words import Head, kind_of, mark
from services.sheets import Row, Sheet

_BETWEEN = re.compile(r"[,;/\n]|\s(?:және|мен|и|and)\s")
_PHONE = re.compile(r"(?:тел\w*\.?:?\s*)?\+?\d[\d\s()-]{5,}", re.IGNORECASE)
_NUMBERING = re.compile(r"^\s*\d+[.)]\s*")


@dataclass(frozen=True, slots=True)
class About:
    """What rows are about: by an option, by their own columns, or by the titles above them."""

    unit: str = ""
    kind: RosterKind | None = None
    month: date | None = None
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """One advocate on one day, as the file says it."""

    line: int
    place: Place
    name: str
    day: date
    turn: int
    about: About


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A roster as it was read, before anybody asks who is meant."""

    name: str
    told: tuple[Told, ...]
    faults: tuple[RosterFault, ...]
    ignored: tuple[int, ...]


def parse(path: Path, given: About) -> RosterFile:
    """Read a file; options go before what the file says of itself.

    Further sheets belong to it where they say that they are of the same month and another
    kind: other months and copies are left alone, and an option speaks of the first sheet.
    """
    sheet = sheets.read(path)
    reading = _Reading(given)
    for row in sheet.rows:
        reading.take(row)
    if reading.layout is None:
        raise Refusal("imports-no-roster", name=sheet.name)
    if given.kind is None and given.month is None:
        for further in sheets.read_further(path):
            reading.join(further)
    return RosterFile(
        sheet.name, tuple(reading.told), tuple(reading.faults), tuple(reading.ignored)
    )


class _Reading:
    """What has been read so far, and what the rows below are about."""

    def __init__(self, given: About) -> None:
        self.told: list[Told] = []
        self.faults: list[RosterFault] = []
        self.ignored: list[int] = []
        self.layout: Layout | None = None
        self._given = given
        self._about = given
        # Of a merged block only the first cell is filled.
        self._above: dict[Head, str] = {}

    def take(self, row: Row) -> None:
        """Read one row: headers, a title, or duties."""
        layout = layout_of(row)
        if layout is not None:
            self.layout = layout
            self._above = {}
        elif not self._is_title(row):
            match self.layout:
                case Rows():
                    self._take_dates(row, self.layout)
                case Grid():
                    self._take_marks(row, self.layout)

    def join(self, sheet: Sheet) -> None:
        """Add what another sheet says, where it is of the same month and of other kinds."""
        other = _Reading(self._given)
        for row in sheet.rows:
            other.take(row)
        month, kinds = other._about.month, {one.about.kind for one in other.told}
        known = {one.about.kind for one in self.told}
        if month is not None and month == self._about.month and not kinds & known:
            self.told += other.told
            self.faults += other.faults

    def _is_title(self, row: Row) -> bool:
        """Whether a row speaks of the rows below; what it says is kept."""
        texts = [text for text in row.cells if text]
        if self.layout is not None and len(texts) > 1:
            return False
        line = " ".join(" ".join(texts).split())
        kind, month = kind_of(line), parse_month(line)
        self._about = About(
            self._given.unit,
            self._given.kind or kind or self._about.kind,
            self._given.month or month or self._about.month,
            (*self._about.titles, line),
        )
        return self.layout is None or kind is not None or month is not None

    def _take_dates(self, row: Row, layout: Rows) -> None:
        about = self._row_about(row, layout)
        if about is None:
            return
        named = [(column, kind) for column, kind in layout.names() if row.cell(column)]
        column = layout.column(Head.DATE)
        text = self._carried(row, Head.DATE, column)
        days = parse_days(text, about.month)
        if not named:
            self.ignored += [] if days else [row.line]
        elif days is None:
            bare = about.month is None and parse_days(text, date.min) is not None
            slip = Slip.NO_MONTH if bare else Slip.BAD_DAY
            self._fault(RosterFault(row.line, slip, layout.place(column), text))
        else:
            for name_column, kind in named:
                place = layout.place(name_column)
                own = replace(about, kind=kind or about.kind)
                for name in _names(row.cell(name_column)):
                    self.told += [Told(row.line, place, name, day, 0, own) for day in days]

    def _take_marks(self, row: Row, layout: Grid) -> None:
        about = self._row_about(row, layout.rest)
        if about is None:
            return
        names = list(_names(row.cell(layout.name)))
        marked = [(column, day) for column, day in layout.days if row.cell(column)]
        if not names or not marked:
            self.ignored.append(row.line)
        elif about.month is None:
            self._fault(RosterFault(row.line, Slip.NO_MONTH))
        else:
            for column, number in marked:
                for duty in self._marked(row, column, number, about):
                    place = layout.rest.place(layout.name)
                    self.told += [replace(duty, place=place, name=name) for name in names]

    def _marked(self, row: Row, column: int, number: int, about: About) -> Iterator[Told]:
        """The duty of a marked cell; a mark may name the kind, or the turn of that day."""
        text = row.cell(column)
        turn, kind = mark(text), kind_of(text)
        place = Place(place_name(row, column), str(number))
        days = parse_days(str(number), about.month)
        if turn is None and kind is None:
            self._fault(RosterFault(row.line, Slip.BAD_MARK, place, text))
        elif turn != 0 and days is None:
            self._fault(RosterFault(row.line, Slip.OUTSIDE_MONTH, place, text))
        elif turn != 0 and days is not None:
            own = replace(about, kind=kind or about.kind)
            yield Told(row.line, place, "", days[0], turn or 1, own)

    def _row_about(self, row: Row, layout: Rows) -> About | None:
        """What a row is about: its own columns go before titles, options before both.

        None for a row of a kind that there is not.
        """
        unit = self._carried(row, Head.UNIT, layout.column(Head.UNIT))
        month = parse_month(self._carried(row, Head.MONTH, layout.column(Head.MONTH)))
        column = layout.column(Head.KIND)
        said = self._carried(row, Head.KIND, column)
        kind = kind_of(said)
        if said and kind is None and self._given.kind is None:
            self._fault(RosterFault(row.line, Slip.BAD_KIND, layout.place(column), said))
            return None
        return replace(
            self._about,
            unit=self._given.unit or unit,
            kind=self._given.kind or kind or self._about.kind,
            month=self._given.month or month or self._about.month,
        )

    def _carried(self, row: Row, what: Head, column: int | None) -> str:
        text = row.cell(column) if column is not None else ""
        if text:
            self._above[what] = text
        return text or self._above.get(what, "")

    def _fault(self, fault: RosterFault) -> None:
        """Note a fault; of what every row lacks only the first is named."""
        if fault.slip is not Slip.NO_MONTH or all(
            one.slip is not Slip.NO_MONTH for one in self.faults
        ):
            self.faults.append(fault)


def _names(text: str) -> Iterator[str]:
    """The names in a cell, without telephones and numbering."""
    for part in _BETWEEN.split(_PHONE.sub(" ", text)):
        name = " ".join(_NUMBERING.sub("", part).split()).strip(" ,-–—")
        if name:
            yield name
