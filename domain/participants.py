"""Says what the yearly list of participants shows, what it lacks, and how it changed (R-013)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import PersonId
from domain.imports_days import parse_date
from domain.people import Name

_NUMBER_MAX = 60


class Column(StrEnum):
    """What the list shows of an advocate (Law 28(3), R-E03)."""

    NAME = "name"
    LICENCE = "licence"
    FORM = "form"
    PLACE = "place"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class Listed:
    """One advocate as the list shows them."""

    person: PersonId
    name: Name
    unit: str
    licence_number: str
    licence_date: date | None
    form: str
    place: str
    complex_aid: bool
    agreement_number: str
    agreement_date: date | None

    @property
    def lacks(self) -> tuple[Column, ...]:
        """What must be written before the list is whole."""
        filled = {
            Column.NAME: bool(self.name.surname and self.name.given),
            Column.LICENCE: bool(self.licence_number and self.licence_date),
            Column.FORM: bool(self.form),
            Column.PLACE: bool(self.place),
            Column.AGREEMENT: bool(self.agreement_number and self.agreement_date),
        }
        return tuple(column for column, there in filled.items() if not there)


@dataclass(frozen=True, slots=True)
class Sent:
    """A list as it was sent to the justice body: when, under which number, with which rows."""

    year: int
    sent_on: date
    number: str
    recorded_at: datetime
    rows: tuple[Listed, ...]
    checked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """How the list of today differs from the one that was sent (Ереже ¶5(3), R-014)."""

    added: tuple[Listed, ...] = ()
    dropped: tuple[Listed, ...] = ()
    altered: tuple[Listed, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is any difference."""
        return bool(self.added or self.dropped or self.altered)


@dataclass(frozen=True, slots=True)
class ListPage:
    """The list of today, what is wrong with it, and what was sent."""

    year: int
    due: date
    rows: tuple[Listed, ...]
    sent: Sent | None  # for this year
    changes: Changes  # since the latest that was sent, of whichever year
    before: Sent | None  # that latest one
    editable: bool

    @property
    def incomplete(self) -> tuple[Listed, ...]:
        """Those of whom something is missing."""
        return tuple(row for row in self.rows if row.lacks)


def changes(before: Sequence[Listed], now: Sequence[Listed]) -> Changes:
    """Compare two lists person by person; the order does not matter."""
    old = {row.person: row for row in before}
    new = {row.person: row for row in now}
    return Changes(
        added=tuple(row for row in now if row.person not in old),
        dropped=tuple(row for row in before if row.person not in new),
        altered=tuple(row for row in now if row.person in old and old[row.person] != row),
    )


def has_agreement(row: Listed, year: int, season_from: int) -> bool:
    """Whether the advocate's agreement is for a year.

    Agreements are concluded yearly until 15 December (Law 28(5), R-E01); those dated from the
    month `season_from` on count for the year that follows.
    """
    signed = row.agreement_date
    if not row.agreement_number or signed is None:
        return False
    return signed >= date(year - 1, season_from, 1)


def without_agreement(rows: Iterable[Listed], year: int, season_from: int) -> tuple[Listed, ...]:
    """Who has no agreement for a year yet."""
    return tuple(row for row in rows if not has_agreement(row, year, season_from))


def read_number(text: str) -> tuple[str, date] | None:
    """A number with its day, as people write them: «№ 12-3/45, 28.11.2026»; None if unreadable."""
    words = text.replace(",", " ").replace(";", " ").split()
    for place in range(1, len(words)):
        tail = " ".join(words[place:])
        day = None if tail.isdecimal() else parse_date(tail)
        number = " ".join(words[:place]).removeprefix("№").strip()
        if day is not None and number and len(number) <= _NUMBER_MAX:
            return number, day
    return None
