"""Judges a call by the Bot API's own schema."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypedDict

from demo.shapes import Params, Upload

FILE = Path(__file__).with_name("schema.json")

ALSO = {  # what the documentation says in prose only
    "RichText": ["String", "Array of RichText"],
    "KeyboardButton": ["String"],
}


class Schema(TypedDict):
    """The stripped schema, as `demo.schema_strip` writes it."""

    version: str
    methods: dict[str, dict[str, str]]
    types: dict[str, dict[str, str]]
    unions: dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Violation:
    """Something in a call that Telegram does not describe."""

    method: str
    where: str
    says: str

    def __str__(self) -> str:
        """Name the place first."""
        return f"{self.where or self.method}: {self.says}"


@cache
def load() -> Schema:
    """Read the schema once."""
    schema: Schema = json.loads(FILE.read_text(encoding="utf-8"))

    return schema


def fields_of(method: str) -> dict[str, str] | None:
    """Return the parameters of a method, whose name Telegram reads in any case; None if none."""
    methods = load()["methods"]

    return methods.get(real_name(method))


@cache
def names() -> dict[str, str]:
    """Map lower case names of methods to the real ones."""
    return {name.lower(): name for name in load()["methods"]}


def real_name(method: str) -> str:
    """Return the method as the documentation spells it."""
    return names().get(method.lower(), method)


def check(method: str, params: Params) -> list[Violation]:
    """List what the schema does not allow in a call: names, presence and types at any depth."""
    fields = fields_of(method)
    if fields is None:
        return [Violation(method, "", "no such method in the Bot API")]

    return [
        Violation(method, where, says) for where, says in check_fields(fields, dict(params), "")
    ]


def check_fields(fields: dict[str, str], value: Params, where: str) -> list[tuple[str, str]]:
    """Check an object against the fields of a method or type."""
    found: list[tuple[str, str]] = []
    found.extend((join(where, name), "unknown field") for name in value if name not in fields)
    for name, written in fields.items():
        required, kind, constant = read_field(written)
        if name not in value:
            if required:
                found.append((join(where, name), "missing, and it is required"))
        elif constant and value[name] != constant:
            found.append((join(where, name), f"must be {constant}"))
        else:
            found.extend(check_value(kind, value[name], join(where, name)))

    return found


@cache
def read_field(written: str) -> tuple[bool, str, str]:
    """Take `!String=chat` apart."""
    kind, _, constant = written.removeprefix("!").partition("=")

    return written.startswith("!"), kind, constant


@cache
def alternatives(kind: str) -> tuple[str, ...]:
    """Spell out `A or B`, `A, B and C` and the unions that have a name."""
    result: list[str] = []
    for part in kind.replace(", ", " or ").replace(" and ", " or ").split(" or "):
        result.extend(load()["unions"].get(part, [part]))
        result.extend(ALSO.get(part, []))

    return tuple(result)


def check_value(kind: str, value: object, where: str) -> list[tuple[str, str]]:
    """Check a value against a type as the documentation writes types."""
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            return [(where, f"must be an array, not {name_of(value)}")]
        inner = kind.removeprefix("Array of ")
        return [
            trouble
            for index, item in enumerate(value)
            for trouble in check_value(inner, item, f"{where}[{index}]")
        ]
    kinds = alternatives(kind)
    meant = [each for each in kinds if constants_fit(each, value)] or kinds
    tried = [check_one(each, value, where) for each in meant]
    best = min(tried, key=len)
    if best and len(tried) > 1 and not isinstance(value, dict):
        return [(where, f"must be {kind}, not {name_of(value)}")]

    return best


def check_one(kind: str, value: object, where: str) -> list[tuple[str, str]]:
    """Check a value against one type."""
    if kind.startswith("Array of "):
        return check_value(kind, value, where)
    if kind in SIMPLE:
        return [] if SIMPLE[kind](value) else [(where, f"must be {kind}, not {name_of(value)}")]
    if not isinstance(value, dict):
        return [(where, f"must be {kind}, not {name_of(value)}")]

    return check_fields(load()["types"].get(kind, {}), value, where)


def constants_fit(kind: str, value: object) -> bool:
    """Tell whether the discriminator of an object names this very type."""
    if not isinstance(value, dict):
        return True
    written = {name: read_field(each)[2] for name, each in load()["types"].get(kind, {}).items()}

    return all(value.get(name) == constant for name, constant in written.items() if constant)


def is_whole(value: object) -> bool:
    """Tell a whole number from a truth value."""
    return isinstance(value, int) and not isinstance(value, bool)


SIMPLE: dict[str, Callable[[object], bool]] = {
    "String": lambda value: isinstance(value, str),
    "Integer": is_whole,
    "Float": lambda value: is_whole(value) or isinstance(value, float),
    "Boolean": lambda value: isinstance(value, bool),
    "True": lambda value: value is True,
    "InputFile": lambda value: isinstance(value, Upload),
}


def name_of(value: object) -> str:
    """Name the type of a value as the documentation would."""
    if value is None:
        return "null"

    return {"str": "String", "int": "Integer", "bool": "Boolean", "dict": "object"}.get(
        type(value).__name__, type(value).__name__
    )


def join(where: str, name: str) -> str:
    """Write the path to a field."""
    return f"{where}.{name}" if where else name
