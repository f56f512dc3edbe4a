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
_T = TypeVar("_T")
_Word = TypeVar("_Word", bound=StrEnum)


class BadProtocol(Exception):
    """A file that is no protocol; `place` says where it goes wrong, `fault` how."""

    def __init__(self, place: str, fault: str) -> None:
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
        raise BadProtocol(f"line {error.lineno}", error.msg) from error
    except (ValueError, RecursionError) as error:
        raise BadProtocol("file", "this is not JSON that can be read") from error


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a JSON text, with the place where it stands."""

    value: Any
    place: str

    def fields(self, *names: str) -> list["Node"]:
        """The values of a table that has exactly these keys, in this order."""
        table = self._of(dict, "a table")
        for name in names:
            if name not in table:
                raise BadProtocol(self._at(name), "is missing")
        for name in table:
            if name not in names:
                raise BadProtocol(self._at(name), "is unknown here")
        return [Node(table[name], self._at(name)) for name in names]

    def items(self) -> Iterator[tuple["Node", "Node"]]:
        """The keys of a table with their values."""
        for key, value in self._of(dict, "a table").items():
            yield Node(key, self._at(key)), Node(value, self._at(key))

    def list_of(self, each: Callable[["Node"], _T]) -> tuple[_T, ...]:
        """Every value of a list, read in the same way."""
        return tuple(
            each(Node(one, f"{self.place}[{number}]"))
            for number, one in enumerate(self._of(list, "a list"))
        )

    def set_of(self, each: Callable[["Node"], _T]) -> frozenset[_T]:
        """A list in which nothing stands twice."""
        return frozenset(self.list_of(each))

    def row(self, length: int) -> list["Node"]:
        """The values of a list of exactly this length."""
        found = self.list_of(lambda one: one)
        if len(found) != length:
            raise BadProtocol(self.place, f"has {len(found)} values, not {length}")
        return list(found)

    def text(self) -> str:
        """A text."""
        return str(self._of(str, "a text"))

    def number(self) -> int:
        """A whole number."""
        return int(self._of(int, "a whole number"))

    def key_number(self) -> int:
        """A whole number that is the key of a table, so written as a text."""
        if not re.fullmatch(r"\d{1,18}", self.text()):
            raise BadProtocol(self.place, "is not a whole number")
        return int(self.value)

    def fraction(self) -> Fraction:
        """A fraction such as "3/4"."""
        if not _FRACTION.fullmatch(self.text()) or self.text().endswith("/0"):
            raise BadProtocol(self.place, "is not a fraction")
        return Fraction(self.text())

    def day(self) -> date:
        """A day such as "2026-09-01"."""
        try:
            if _DAY.fullmatch(self.text()):
                return date.fromisoformat(self.text())
        except ValueError:
            pass
        raise BadProtocol(self.place, "is not a day")

    def optional_day(self) -> date | None:
        """A day or nothing."""
        return None if self.value is None else self.day()

    def word(self, words: type[_Word]) -> _Word:
        """One of a closed set of words."""
        try:
            return words(self.text())
        except ValueError:
            raise BadProtocol(self.place, "is not one of the words for it") from None

    def _of(self, kind: type, name: str) -> Any:
        # `True` is an int to Python and none to a reader.
        if type(self.value) is not kind:
            raise BadProtocol(self.place or "file", f"is not {name}")
        return self.value

    def _at(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name


def _nests(value: Any) -> bool:
    return isinstance(value, dict | list)
