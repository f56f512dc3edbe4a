"""Describes the sizes of payment as the administrator entered them (Ереже ¶59, R-097)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.ids import PersonId, RateId

NAME_MAX = 200
AMOUNT_MAX = 60
SOURCE_MAX = 200


@dataclass(frozen=True, slots=True)
class NewRate:
    """A size before it is kept: the amount is a text, for orders count in monthly indices."""

    name: str
    amount: str
    valid_from: date
    source: str


@dataclass(frozen=True, slots=True)
class Rate:
    """A size that the administrator entered; it is shown and never applied to a sum."""

    id: RateId
    name: str
    amount: str
    valid_from: date
    source: str
    entered_by: PersonId


def read_text(text: str, longest: int) -> str | None:
    """A line of a rate, spaces made single; None when it says nothing or is too long."""
    bare = " ".join(text.split())
    return bare if any(map(str.isalnum, bare)) and len(bare) <= longest else None


def in_force(rates: Iterable[Rate], today: date) -> list[Rate]:
    """Of each name the newest size whose day has come, in the order of names."""
    newest: dict[str, Rate] = {}
    for rate in sorted(rates, key=lambda one: (one.valid_from, one.id)):
        if rate.valid_from <= today:
            newest[rate.name.casefold()] = rate
    return sorted(newest.values(), key=lambda one: one.name.casefold())


def to_come(rates: Iterable[Rate], today: date) -> list[Rate]:
    """The sizes whose day has not come yet, the nearest first."""
    later = [rate for rate in rates if rate.valid_from > today]
    return sorted(later, key=lambda one: (one.valid_from, one.name.casefold()))
