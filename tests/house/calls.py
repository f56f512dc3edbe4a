"""Finds every message that the program says, with the arguments it gives."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.house.sources import modules, name, packages, tree

# They hand on what others have said: the translator itself, and the words for a refusal.
PASS_ON = {"bot/middlewares.py", "ui/translator.py"}


@dataclass(frozen=True)
class Call:
    """A place where a message is said; `message` is None where it cannot be read."""

    where: str
    message: str | None
    arguments: frozenset[str]


def calls() -> Iterator[Call]:
    """Every `t(…)`, `t.everywhere(…)` and `Refusal(…)` of the program."""
    for path in modules(*packages()):
        if name(path) not in PASS_ON:
            yield from _calls(path)


def _calls(path: Path) -> Iterator[Call]:
    tables = _tables(tree(path))
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and node.args and _speaks(node.func):
            where = f"{name(path)}:{node.lineno}"
            given = frozenset(str(one.arg) for one in node.keywords)
            for message in _messages(node.args[0], tables):
                yield Call(where, message, given)


def _speaks(function: ast.expr) -> bool:
    match function:
        case ast.Name(id="t" | "Refusal") | ast.Attribute(attr="t" | "_t" | "everywhere"):
            return True
    return False


def _messages(said: ast.expr, tables: dict[str, list[str]]) -> list[str | None]:
    """The ids that an expression may stand for: a literal, one of two, or a row of a table."""
    match said:
        case ast.Constant(value=str(message)):
            return [message]
        case ast.IfExp(body=body, orelse=otherwise):
            return [*_messages(body, tables), *_messages(otherwise, tables)]
        case ast.Subscript(value=ast.Name(id=table)) if table in tables:
            return list(tables[table])
    return [None]


def _tables(module: ast.Module) -> dict[str, list[str]]:
    """The module's own dictionaries whose values are all literal texts."""
    found = {}
    for node in module.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=table)], value=value):
                pass
            case ast.AnnAssign(target=ast.Name(id=table), value=value):
                pass
            case _:
                continue
        if isinstance(value, ast.Dict):
            texts = [one.value for one in value.values if isinstance(one, ast.Constant)]
            if len(texts) == len(value.values):
                found[table] = [text for text in texts if isinstance(text, str)]
    return found
