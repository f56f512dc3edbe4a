"""Reads the locales as syntax trees: messages, their variables, their plain text."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from domain.people import Language
from tests.house.sources import ROOT

LOCALES = ROOT / "locales"


@dataclass(frozen=True)
class Said:
    """One message or term of one language."""

    id: str
    topic: str
    entry: ast.Message | ast.Term

    @property
    def patterns(self) -> Iterator[ast.Pattern]:
        """Every run of text and placeables, variants of selectors included."""
        return (node for node in walk(self.entry) if isinstance(node, ast.Pattern))

    @property
    def texts(self) -> Iterator[str]:
        """What is written out, without the placeables."""
        return (str(node.value) for node in walk(self.entry) if isinstance(node, ast.TextElement))


def walk(node: object) -> Iterator[ast.BaseNode]:
    """A node of Fluent's syntax with all nodes below it."""
    if isinstance(node, list):
        for one in node:
            yield from walk(one)
    elif isinstance(node, ast.BaseNode):
        yield node
        for value in vars(node).values():
            yield from walk(value)


def files(language: Language) -> list[Path]:
    """The files of one language."""
    return sorted((LOCALES / language).glob("*.ftl"))


@cache
def entries(path: Path) -> list[ast.EntryType]:
    """What stands in a file, junk included."""
    return FluentParser().parse(path.read_text(encoding="utf-8")).body


@cache
def said(language: Language) -> dict[str, Said]:
    """All messages and terms of a language by id; terms begin with a dash."""
    found = {}
    for path in files(language):
        for entry in entries(path):
            if isinstance(entry, ast.Message | ast.Term):
                dash = "-" if isinstance(entry, ast.Term) else ""
                one = Said(dash + entry.id.name, path.stem, entry)
                found[one.id] = one
    return found


def references(one: Said) -> set[str]:
    """The messages and terms that are named inside one."""
    found = set()
    for node in walk(one.entry):
        if isinstance(node, ast.MessageReference):
            found.add(node.id.name)
        elif isinstance(node, ast.TermReference):
            found.add(f"-{node.id.name}")
    return found


def variables(language: Language, message: str) -> set[str]:
    """The variables that a message needs, those of what it names included."""
    one = said(language)[message]
    own = {node.id.name for node in walk(one.entry) if isinstance(node, ast.VariableReference)}
    named = (variables(language, other) for other in references(one) if other in said(language))
    return own.union(*named)
