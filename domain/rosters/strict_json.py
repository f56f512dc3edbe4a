"""Writes JSON in one form only, and reads it strictly, naming the place of every fault."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any, TypeVar

_FRACTION = re.compile(r"-?\d{1,18}(?:/\d{1,18})?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_FIRST_YEAR, _LAST_YEAR = "2000", "2200"
_T = TypeVar("_T")
_Word = TypeVar("_Word", bound=StrEnum)


class Fault(StrEnum):
    """What can be wrong with a text at a place."""

    NOT_JSON = "is not JSON"
    MISSING = "is missing"
    UNKNOWN = "is unknown"
    WRONG_TYPE = "is of another type"
    WRONG_VALUE = "has an impossible value"
    OTHER_FORM = "is not written in the one form"
    OTHER_FORMAT = "is a format that this program does not read"


class BadProtocol(Exception):
    """A file that is no protocol; `place` says where it goes wrong, `fault` how."""

    def __init__(self, place: str, fault: Fault) -> None:
        """Name the place and the fault."""
        super().__init__(f"{place}: {fault}")
        self.place = place
        self.fault = fault


def write(value: Any, margin: str = "") -> str:
    """The one form of a value: sorted keys, lists of plain values on one line."""
    inner = margin + " "
    if isinstance(value, dict) and any(_nests(one) for one in value.values()):
        rows = [
            f"{inner}{json.dumps(key, ensure_ascii=False)}: {write(one, inner)}"
            for key, one in sorted(value.items())
        ]
        return "{\n" + ",\n".join(rows) + f"\n{margin}}}"
    if isinstance(value, list) and any(_nests(one) for one in value):
        rows = [inner + write(one, inner) for one in value]
        return "[\n" + ",\n".join(rows) + f"\n{margin}]"
    return json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False)


def read(text: str) -> "Node":
    """The tree of a text; a text that is no JSON is a fault at its line."""
    try:
        return Node(json.loads(text), "")
    except json.JSONDecodeError as error:
        raise BadProtocol(f"{error.lineno}", Fault.NOT_JSON) from error
    except (ValueError, RecursionError) as error:
        raise BadProtocol("1", Fault.NOT_JSON) from error


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a JSON text, with the place where it stands."""

    value: Any
    place: str

    def fields(self, *names: str) -> list["Node"]:
        """The values of a table that has exactly these keys, in this order."""
        table = self._of(dict)
        for name in names:
            if name not in table:
                raise BadProtocol(self._at(name), Fault.MISSING)
        for name in table:
            if name not in names:
                raise BadProtocol(self._at(name), Fault.UNKNOWN)
        return [Node(table[name], self._at(name)) for name in names]

    def items(self) -> Iterator[tuple["Node", "Node"]]:
        """The keys of a table with their values."""
        for key, value in self._of(dict).items():
            yield Node(key, self._at(key)), Node(value, self._at(key))

    def list_of(self, each: Callable[["Node"], _T]) -> tuple[_T, ...]:
        """Every value of a list, read in the same way."""
        return tuple(
            each(Node(one, f"{self.place}[{number}]")) for number, one in enumerate(self._of(list))
        )

    def set_of(self, each: Callable[["Node"], _T]) -> frozenset[_T]:
        """A list in which nothing stands twice."""
        return frozenset(self.list_of(each))

    def row(self, length: int) -> list["Node"]:
        """The values of a list of exactly this length."""
        found = self.list_of(lambda one: one)
        if len(found) != length:
            raise BadProtocol(self.place, Fault.WRONG_VALUE)
        return list(found)

    def text(self) -> str:
        """A text."""
        return str(self._of(str))

    def number(self, least: int = 0, most: int = 10**18) -> int:
        """A whole number between two bounds, for a file must not keep a reader busy for years."""
        if not least <= self._of(int) <= most:
            raise BadProtocol(self.place, Fault.WRONG_VALUE)
        return int(self.value)

    def key_number(self) -> int:
        """A whole number that is the key of a table, so written as a text."""
        if not re.fullmatch(r"\d{1,18}", self.text()):
            raise BadProtocol(self.place, Fault.WRONG_VALUE)
        return int(self.value)

    def fraction(self) -> Fraction:
        """A fraction such as "3/4"."""
        if not _FRACTION.fullmatch(self.text()) or self.text().endswith("/0"):
            raise BadProtocol(self.place, Fault.WRONG_VALUE)
        return Fraction(self.text())

    def day(self) -> date:
        """A day such as "2026-09-01"."""
        try:
            if _DAY.fullmatch(self.text()) and _FIRST_YEAR <= self.text() < _LAST_YEAR:
                return date.fromisoformat(self.text())
        except ValueError:
            pass
        raise BadProtocol(self.place, Fault.WRONG_VALUE)

    def optional_day(self) -> date | None:
        """A day or nothing."""
        return None if self.value is None else self.day()

    def word(self, words: type[_Word]) -> _Word:
        """One of a closed set of words."""
        try:
            return words(self.text())
        except ValueError:
            raise BadProtocol(self.place, Fault.WRONG_VALUE) from None

    def _of(self, kind: type) -> Any:
        # `True` is an int to Python and none to a reader.
        if type(self.value) is not kind:
            raise BadProtocol(self.place or "1", Fault.WRONG_TYPE)
        return self.value

    def _at(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name


def _nests(value: Any) -> bool:
    return isinstance(value, dict | list)
