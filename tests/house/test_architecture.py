"""The shape of the house: short files, one sentence each, topics with one name everywhere."""

import ast
import re
import sys
from pathlib import Path

import pytest

from domain.people import Language
from tests.house.sources import ROOT, modules, name, packages, project, top_folders, tree

FILE_LINES = 300
FUNCTION_LINES = 60
# Names that say nothing about what is inside.
FORBIDDEN = {"utils", "util", "helpers", "helper", "common", "misc", "base", "core", "managers"}
# What the standard library offers and the rules may not know: loop, system, clock, chance.
OUT_OF_THE_DOMAIN = {"asyncio", "logging", "os", "random", "secrets", "sys", "threading", "time"}
# Services that are machinery; every other one is a topic with its words.
ENGINE_ROOM = {"case", "housekeeping", "letters", "work"}
EVERY = pytest.mark.parametrize("path", modules(), ids=name)


def test_every_folder_stands_in_the_contracts() -> None:
    """A new top-level package gets its place among the layers before its first import."""
    layers = project()["tool"]["importlinter"]["contracts"][0]["layers"]
    placed = {package for layer in layers for package in re.findall(r"\w+", layer)}
    folders = {folder.name for folder in top_folders()} - {"tests", "bench"}

    assert folders == packages() == placed


@EVERY
def test_a_module_opens_with_one_sentence(path: Path) -> None:
    """If the sentence needs a second one, the file does two jobs."""
    opening = (ast.get_docstring(tree(path)) or "").partition("\n\n")[0]

    assert opening.endswith("."), "a module opens with a sentence that says its job"
    assert not re.search(r"[.!?]\s+[A-ZӘ]", opening), "one sentence"


@EVERY
def test_files_and_functions_are_short(path: Path) -> None:
    """A file has at most 300 lines, a function at most 60."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= FILE_LINES
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= FUNCTION_LINES, f"{node.name} has {lines} lines"


@EVERY
def test_a_name_says_what_is_inside(path: Path) -> None:
    """No drawer for everything."""
    assert not FORBIDDEN & {part.removesuffix(".py") for part in path.relative_to(ROOT).parts}


@pytest.mark.parametrize("path", modules("domain"), ids=name)
def test_the_domain_needs_only_the_standard_library(path: Path) -> None:
    """Rules are pure: no library, no loop, no system, no clock."""
    allowed = (sys.stdlib_module_names | {"domain"}) - OUT_OF_THE_DOMAIN

    assert _imports(tree(path)) <= allowed


@pytest.mark.parametrize("path", modules("ui"), ids=name)
def test_only_one_file_of_what_people_see_knows_telegram(path: Path) -> None:
    """A card is data; `ui/methods.py` makes calls of it."""
    assert "aiogram" not in _imports(tree(path)) or path.name == "methods.py"


@pytest.mark.parametrize("language", Language)
def test_every_topic_has_its_words(language: Language) -> None:
    """A topic of services/ has its file in each locale."""
    topics = {path.stem.partition("_")[0] for path in modules("services")} - {""} - ENGINE_ROOM
    written = {path.stem for path in (ROOT / "locales" / language).glob("*.ftl")}

    assert topics <= written


@EVERY
def test_only_the_table_moves_a_request(path: Path) -> None:
    """A request changes its state in one place, which asks the machine and writes the journal."""
    moves = [
        node
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute)
        and node.attr == "move"
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "assignments"
    ]

    assert not moves or path.name == "assignments_moving.py" or "tests" in path.parts


def _imports(module: ast.Module) -> set[str]:
    """The top-level packages that a module imports, wherever it does."""
    found: set[str] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def test_every_dialog_has_a_name_of_its_own() -> None:
    """Aiogram keeps a state as «Group:state»: two groups of one name would answer each other."""
    groups = [
        node.name
        for path in modules("handlers")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "StatesGroup" for base in node.bases)
    ]

    assert len(groups) == len(set(groups))
