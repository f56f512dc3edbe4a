"""Every step and every refusal of a request is told to people by some story in Kazakh."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from domain.assignments.machine import TRANSITIONS
from domain.claims import TRANSITIONS as CLAIMS
from tests.kit.moves import in_kazakh, moves, steps
from tests.kit.story import GOLDEN

ROOT = Path(__file__).parents[2]
TOPICS = (
    "answers", "assignments", "bodies", "cases", "claims", "corrections", "counsel", "decrees",
    "independence", "intakes", "mirrors", "notices", "records", "routing", "statistics",
)  # fmt: skip
# No button and no word of a person leads to these; they guard against numbers and steps that
# only a program could send, for buttons are sealed and show only what is there.
NEVER_SEEN = {
    "bodies-no-such": "bodies are never deleted",
    "bodies-same": "the list of bodies to merge with leaves out the body itself",
    "intakes-criminal-only": "the dialog writes no other act",
    "records-no-such-remark": "remarks are never deleted",
    "records-no-such-unit": "units are never deleted",
    "records-period-runs": "the button exists only when the period is over",
    "routing-no-such-agreement": "agreements are never deleted",
    "routing-no-such-unit": "units are never deleted",
    "routing-order-empty": "the last criterion has no button that takes it out",
}


def test_every_step_of_a_request_is_told() -> None:
    """Each row of 5.1-5.3, from each state that it may start in, to each end."""
    table = {(before, event, end) for (before, event), ends in TRANSITIONS.items() for end in ends}

    assert sorted(map(str, table - set(moves(GOLDEN)))) == []


def test_every_step_of_a_claim_is_told() -> None:
    """Each row of 5.8."""
    table = {(before, end) for (before, _), end in CLAIMS.items()}

    assert sorted(map(str, table - set(steps(GOLDEN)))) == []


@pytest.fixture(scope="module")
def told() -> str:
    """All that was ever said in the stories in Kazakh, on one line."""
    texts = (path.read_text(encoding="utf-8") for path in in_kazakh(GOLDEN))
    return re.sub(r"\s+", " ", " ".join(texts))


@pytest.fixture(scope="module")
def patterns() -> dict[str, list[str]]:
    """What each message may look like in Kazakh, as patterns: one for each of its variants."""
    parser, found = FluentParser(), {}
    for path in (ROOT / "locales" / "kk").glob("*.ftl"):
        for entry in parser.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Message) and entry.value is not None:
                found[entry.id.name] = list(_shapes(entry.value))
    return found


def _refusals() -> list[str]:
    """The names of all refusals of these topics, as the code gives them."""
    found: set[str] = set()
    for folder in ("domain", "services", "handlers"):
        for path in (ROOT / folder).rglob("*.py"):
            found |= set(_named(ast.parse(path.read_text(encoding="utf-8"))))
    return sorted(one for one in found if one.partition("-")[0] in TOPICS)


def _named(module: ast.Module) -> Iterator[str]:
    """What a module refuses with: by name, or through a table of its own."""
    tables = {
        target.id: node.value
        for node in module.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in ast.walk(module):
        if not isinstance(call, ast.Call) or getattr(call.func, "id", "") != "Refusal":
            continue
        for node in ast.walk(call):
            table = tables.get(node.id) if isinstance(node, ast.Name) else None
            for one in ast.walk(table) if table is not None else [node]:
                if isinstance(one, ast.Constant) and isinstance(one.value, str):
                    yield one.value


@pytest.mark.parametrize("name", _refusals())
def test_every_refusal_is_told(name: str, told: str, patterns: dict[str, list[str]]) -> None:
    """Whatever the desk refuses, a story shows to whom it is said and in which words."""
    seen = any(re.search(shape, told) for shape in patterns[name])

    assert seen is (name not in NEVER_SEEN)


def _shapes(pattern: ftl.Pattern) -> Iterator[str]:
    """The texts a message can become; what is put in its place may be any short text."""
    shapes = [""]
    for part in pattern.elements:
        if isinstance(part, ftl.TextElement):
            ends = [re.escape(re.sub(r"\s+", " ", part.value))]
        elif isinstance(part.expression, ftl.SelectExpression):
            ends = [one for way in part.expression.variants for one in _shapes(way.value)]
        else:
            ends = [".{0,90}?"]
        shapes = [shape + end for shape in shapes for end in ends]
    return iter(shapes)
