"""Describes the people of a collegium as the rest of the house reads them."""

from dataclasses import dataclass
from datetime import date, datetime

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
class Participation:
    """What lets an advocate take part in duty (Ереже ¶27, R-055)."""

    agreement_number: str
    listed_on: date | None
    suspended_from: date | None
    suspended_to: date | None

    def holds(self, on: date, until: date | None = None) -> bool:
        """Whether there is an agreement, a place in the List and no suspension on these days."""
        if not self.agreement_number or self.listed_on is None or self.listed_on > on:
            return False
        if self.suspended_from is None or self.suspended_from > (until or on):
            return True
        return self.suspended_to is not None and self.suspended_to < on
