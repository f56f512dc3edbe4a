"""Describes the territory of a collegium: its districts, and agreements with its neighbours."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.ids import AgreementId, DistrictId, UnitId
from domain.names import fold

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class District:
    """An administrative-territorial part as the collegium names it; rural ones are reported."""

    id: DistrictId
    name: str
    rural: bool = False


@dataclass(frozen=True, slots=True)
class AgreementTerms:
    """What two adjacent collegia agreed on (Ереже ¶4(4), R-010).

    `ours` and `theirs` are who signed for each side; `unit` is the one nearest to the
    settlements, whose advocates are sent, where there are several.
    """

    collegium: str
    number: str
    on: date
    ours: str
    theirs: str
    settlements: tuple[str, ...]
    valid_until: date | None = None
    unit: UnitId | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement that was entered; from `ended_on` it holds no more."""

    id: AgreementId
    terms: AgreementTerms
    ended_on: date | None = None

    def holds(self, on: date) -> bool:
        """Whether advocates may be sent by it on a day: the last valid day is among them."""
        until, ended = self.terms.valid_until, self.ended_on
        begun = self.terms.on <= on
        return begun and (until is None or on <= until) and (ended is None or on < ended)

    def names(self, *places: str) -> bool:
        """Whether one of its settlements is among these places, or stands in them as words."""
        wanted = [place_key(one) for one in self.terms.settlements]
        return any(f" {one} " in f" {place_key(place)} " for place in places for one in wanted)


def place_key(name: str) -> str:
    """The words of a place, small and plain: commas, quotes and hyphens do not count."""
    return " ".join(_WORD.findall(fold(name)))


def settlements_of(text: str) -> tuple[str, ...]:
    """The settlements in a typed list: by lines, commas or semicolons, each once."""
    found: dict[str, str] = {}
    for part in re.split(r"[\n;,]", text):
        name = " ".join(part.split()).strip(" .")
        if place_key(name):
            found.setdefault(place_key(name), name)
    return tuple(found.values())


def naming(agreements: Iterable[Agreement], *places: str) -> list[Agreement]:
    """The agreements that name one of the places, in force or not, the newest first."""
    found = [one for one in agreements if one.names(*places)]
    return sorted(found, key=lambda one: (one.terms.on, one.id), reverse=True)
