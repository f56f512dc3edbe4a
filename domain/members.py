"""Describes the people of a collegium as the rest of the house reads them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.ids import PersonId, UnitId
from domain.people import Language, Name


@dataclass(frozen=True, slots=True)
class Collegium:
    """The collegium itself, with its name in each language and the telephone to call."""

    name_kk: str
    name_ru: str
    name_en: str
    phone: str

    def name(self, language: Language) -> str:
        """The name in a language."""
        return {Language.KK: self.name_kk, Language.RU: self.name_ru, Language.EN: self.name_en}[
            language
        ]


@dataclass(frozen=True, slots=True)
class Unit:
    """A legal consultation, or the whole collegium where it has none."""

    id: UnitId
    name: str
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the collegium; `unit` is the unit the question was about, or their own."""

    id: PersonId
    name: Name
    unit: UnitId | None
    phone: str
    language: Language | None
    telegram_id: int | None
    unreachable_since: datetime | None = None

    @property
    def unreachable(self) -> bool:
        """Whether the bot cannot reach them: never linked, or it was blocked."""
        return self.telegram_id is None or self.unreachable_since is not None


@dataclass(frozen=True, slots=True)
class Period:
    """Days from the first to the last, both among them; without a last one it is open."""

    first: date
    last: date | None = None

    def covers(self, day: date) -> bool:
        """Whether a day lies in the period."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Participation:
    """What lets an advocate take part in duty (Ереже ¶27, R-055), and on which days."""

    agreement_number: str
    listed_on: date | None
    closed_on: date | None = None
    suspended: tuple[Period, ...] = ()

    def on(self, day: date) -> bool:
        """Whether there is an agreement, a place in the List and no suspension on a day.

        Whoever leaves the collegium takes part until the day before.
        """
        if not self.agreement_number or self.listed_on is None or self.listed_on > day:
            return False
        if self.closed_on is not None and self.closed_on <= day:
            return False
        return not any(period.covers(day) for period in self.suspended)

    def holds(self, on: date, until: date | None = None) -> bool:
        """Whether they take part on each of these days."""
        return not self.away(on, until or on)

    def away(self, first: date, last: date) -> frozenset[date]:
        """The days between two days, these too, on which they do not take part."""
        every = (first + timedelta(days=n) for n in range((last - first).days + 1))
        return frozenset(day for day in every if not self.on(day))
