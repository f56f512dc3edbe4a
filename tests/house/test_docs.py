"""Docs say what is so: generated pages are current, links lead somewhere, commands exist."""

import re
from pathlib import Path

import pytest

from bot.cli import _parser
from bot.handbook import render
from services.housekeeping import Health
from tests.house.sources import ROOT, name, packages

PAGES = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))
FOLDERS = {*packages(), "locales", "docs", "tests", "bench"}
EVERY = pytest.mark.parametrize("page", PAGES, ids=name)


@pytest.mark.parametrize("path", render())
def test_a_generated_page_is_current(path: str) -> None:
    """`make docs` writes it anew."""
    assert (ROOT / path).read_text(encoding="utf-8") == render()[path]


@EVERY
def test_links_lead_somewhere(page: Path) -> None:
    """Inside the checkout every link has a file, and its anchor a heading."""
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        goal = (page.parent / path).resolve() if path else page
        assert goal.exists(), target
        if anchor:
            assert anchor in _anchors(goal), target


@EVERY
def test_files_that_are_named_exist(page: Path) -> None:
    """`domain/policy.py` in a page means that there is such a file."""
    for word in re.findall(r"`([\w*{},./-]+)`", page.read_text(encoding="utf-8")):
        top, slash, _ = word.partition("/")
        if slash and top in FOLDERS:
            assert any(ROOT.glob(_glob(word))), word


@EVERY
def test_commands_that_are_named_exist(page: Path) -> None:
    """`make …` and `python -m bot …` can be typed as they stand."""
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"))
    commands = {name for action in _parser()._actions for name in action.choices or ()}

    assert set(re.findall(r"(?:^|`)make ([a-z]+)", text, re.MULTILINE)) <= set(targets)
    assert set(re.findall(r"python -m bot ([a-z]+)", text)) <= commands


def test_the_glossary_knows_where_its_words_live() -> None:
    """`Name` in `path` means that the path has the name."""
    text = (ROOT / "docs/glossary.md").read_text(encoding="utf-8")
    lost = [
        f"{word} in {path}"
        for word, path in re.findall(r"`(\w+)` in `([\w./]+)`", text)
        if word not in (ROOT / path).read_text(encoding="utf-8")
    ]

    assert lost == []


def test_every_alarm_is_explained() -> None:
    """Whoever is woken by an alarm finds its name among the headings of operations.md."""
    text = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"(?m)^### `(\w+)`$", text))

    assert set(_alarms()) <= explained


def test_decisions_are_numbered_without_a_gap() -> None:
    """A superseded decision stays, so no number is missing."""
    numbers = [int(path.name[:4]) for path in sorted((ROOT / "docs/adr").glob("[0-9]*.md"))]

    assert numbers == list(range(1, len(numbers) + 1))


def _alarms() -> tuple[str, ...]:
    source = (ROOT / "services/housekeeping.py").read_text(encoding="utf-8")
    assert Health.alarms.__doc__
    return tuple(re.findall(r'found\.append\("(\w+)"\)', source))


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"(?m)^#+ (.+)$", page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w -]", "", one).strip().lower().replace(" ", "-") for one in headings}


def _glob(word: str) -> str:
    return re.sub(r"\{[^}]*\}", "*", word).rstrip("/")
