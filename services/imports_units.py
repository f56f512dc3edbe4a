"""Recognises the units that a spreadsheet names, however they are abbreviated and spelt."""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from domain.ids import UnitId
from domain.imports import Doubt
from services.imports_tables import plain

_SHORT = (
    (r"\bзк\b", "зан консультациясы"),
    (r"\bюк\b", "юридическая консультация"),
)
_ALIKE = 0.85


class Names:
    """The names that units go by: those of the house, and new ones as they are first met."""

    def __init__(self, known: Iterable[str]) -> None:
        """Begin with the units that there are."""
        self.known = tuple(known)
        self._by_form = {form_of(name): name for name in self.known}

    def canonical(self, name: str) -> str:
        """The name as the house has it, or as the spreadsheet wrote it first."""
        return self._by_form.setdefault(form_of(name), name)

    def only(self, house: str) -> str | None:
        """The unit that needs no naming: the only one, or the collegium itself (Ереже ¶14)."""
        every = list(self._by_form.values())
        if not every:
            return house
        return every[0] if len(every) == 1 else None


def form_of(name: str) -> str:
    """A name in the form in which it is compared."""
    form = plain(re.sub(r"(\d)", r" \1", name, count=1))
    for short, whole in _SHORT:
        form = re.sub(short, whole, form)
    return form


def similar(new: Iterable[str], units: Mapping[UnitId, str]) -> Iterator[tuple[str, Doubt, str]]:
    """New units that may be known ones mistyped; units of different numbers are not alike."""
    for name in new:
        same = {form_of(one): one for one in units.values() if _digits(one) == _digits(name)}
        for form in get_close_matches(form_of(name), same, n=1, cutoff=_ALIKE):
            yield name, Doubt.SIMILAR_UNIT, same[form]


def _digits(name: str) -> list[str]:
    return re.findall(r"\d+", name)
