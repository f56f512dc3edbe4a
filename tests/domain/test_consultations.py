"""Promises of the questionnaire: it ends, it stores nothing, it follows the table 4.4."""

import re

import pytest

from domain.consultations.decision import Facts, Said, Verdict, decide
from domain.consultations.law import CATEGORIES, DEFENDED, Condition
from domain.consultations.questions import Ask, Question, Result, back, next_question

_ALL = frozenset(one.code for one in CATEGORIES)


def _walk() -> dict[str, Question | Result]:
    """Every path that buttons can lead to, with what it leads to."""
    seen: dict[str, Question | Result] = {}
    waiting = [""]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        reached = next_question(path)
        assert reached is not None, path
        seen[path] = reached
        if isinstance(reached, Question):
            waiting += [reached.after(option) for option in reached.options]
        elif reached.other_matter is not None:
            waiting.append(reached.other_matter)
    return seen


WALK = _walk()
RESULTS = {path: end for path, end in WALK.items() if isinstance(end, Result)}


def _verdict(path: str) -> Verdict:
    end = next_question(path)
    assert isinstance(end, Result), (path, end)
    return end.decision.verdict


@pytest.mark.parametrize(
    ("facts", "verdict", "items", "paragraph"),
    [
        pytest.param(Facts(categories=frozenset({"C1"})), "likely", (1,), 2, id="1"),
        pytest.param(
            Facts(categories=frozenset({"C2"}), linked=Said.YES), "likely", (2,), 2, id="2"
        ),
        pytest.param(
            Facts(categories=frozenset({"C2"}), linked=Said.NO), "ask-advocate", (), 38, id="3"
        ),
        pytest.param(
            Facts(categories=frozenset({"C2", "C6"}), linked=Said.NO, business=Said.NO),
            "likely",
            (6,),
            2,
            id="3-tries-5-7",
        ),
        pytest.param(Facts(categories=frozenset({"C3"})), "likely", (3,), 2, id="4-c3"),
        pytest.param(Facts(categories=frozenset({"C4"})), "likely", (4,), 2, id="4-c4"),
        pytest.param(
            Facts(categories=frozenset({"C5"}), business=Said.NO), "likely", (5,), 2, id="5"
        ),
        pytest.param(
            Facts(categories=frozenset({"C6", "C7"}), business=Said.NO),
            "likely",
            (6, 7),
            2,
            id="5-two",
        ),
        pytest.param(
            Facts(categories=frozenset({"C5", "C7"}), business=Said.YES),
            "not-in-category",
            (5, 7),
            2,
            id="6",
        ),
        pytest.param(Facts(), "not-in-category", (1,), 38, id="7"),
        pytest.param(
            Facts(categories=_ALL, legal=Said.NO, earlier=Said.YES), "not-legal", (2,), 38, id="8"
        ),
        pytest.param(
            Facts(categories=frozenset({"C1"}), earlier=Said.YES), "already-given", (), 42, id="9"
        ),
        pytest.param(
            Facts(categories=frozenset({"C5"}), business=Said.UNKNOWN),
            "ask-advocate",
            (),
            38,
            id="10-business",
        ),
        pytest.param(Facts(listed=Said.UNKNOWN), "ask-advocate", (), 38, id="10-category"),
        pytest.param(
            Facts(categories=frozenset({"C1"}), legal=Said.UNKNOWN),
            "ask-advocate",
            (),
            38,
            id="10-legal",
        ),
        pytest.param(
            Facts(categories=frozenset({"C1"}), earlier=Said.UNKNOWN),
            "ask-advocate",
            (),
            38,
            id="10-earlier",
        ),
        pytest.param(Facts(entity=True), "not-in-category", (), 2, id="11"),
    ],
)
def test_each_row_of_the_decision_table_gives_its_result_and_its_basis(
    facts: Facts,
    verdict: str,
    items: tuple[int, ...],
    paragraph: int,
) -> None:
    """The table of domain.md 4.4, row by row."""
    decision = decide(facts)
    assert decision.verdict == verdict
    assert decision.basis[0].items == items
    assert decision.basis[0].paragraph == paragraph


@pytest.mark.parametrize(
    ("path", "verdict"),
    [
        ("i", Verdict.LEGAL_INFO),
        ("d1", Verdict.ASK_BODY),
        ("du", Verdict.ASK_BODY),
        ("csln1y", Verdict.LIKELY),
        ("csln2yy", Verdict.LIKELY),
        ("csln2n0y", Verdict.ASK_ADVOCATE),
        ("csln2n5ny", Verdict.LIKELY),
        ("csln2u6yy", Verdict.ASK_ADVOCATE),
        ("csln3y", Verdict.LIKELY),
        ("csln7nk", Verdict.LIKELY),
        ("csln5y", Verdict.NOT_IN_CATEGORY),
        ("csln5uy", Verdict.ASK_ADVOCATE),
        ("clsn", None),
        ("csln0", Verdict.NOT_IN_CATEGORY),
        ("cslnuy", Verdict.ASK_ADVOCATE),
        ("cslnm56.y", Verdict.NOT_IN_CATEGORY),
        ("cslnm15.y", Verdict.LIKELY),
        ("csh", Verdict.NOT_LEGAL),
        ("csb", Verdict.NOT_LEGAL),
        ("csly", Verdict.ALREADY_GIVEN),
        ("cslo1y", Verdict.LIKELY),
        ("crln1y", Verdict.LIKELY),
        ("ce", Verdict.NOT_IN_CATEGORY),
    ],
)
def test_paths_lead_where_the_questionnaire_says(path: str, verdict: Verdict | None) -> None:
    """Spot checks of 4.1 that a person can read; None is a path nobody can walk."""
    if verdict is None:
        assert next_question(path) is None
    else:
        assert _verdict(path) is verdict


def test_every_path_ends_and_none_is_longer_than_a_button_can_carry() -> None:
    """From every question a result can be reached, and the state fits twenty characters."""
    assert len(RESULTS) > 1000
    assert max(map(len, WALK)) <= 20
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]*", path) for path in WALK)
    ends = set(RESULTS)
    while True:
        more = {
            path
            for path, at in WALK.items()
            if path not in ends
            and isinstance(at, Question)
            and any(at.after(option) in ends for option in at.options)
        }
        if not more:
            break
        ends |= more
    assert ends == set(WALK)


def test_a_likely_right_always_names_the_items_it_stands_on() -> None:
    """No «you have a right» without its subparagraphs, and never under an unmet condition."""
    for path, end in RESULTS.items():
        decision = end.decision
        assert decision.basis, path
        if decision.verdict is Verdict.LIKELY:
            assert decision.found, path
            assert decision.basis[0].article == 26, path
            assert len(decision.basis[0].items) == len(decision.found), path


def test_every_verdict_can_be_reached() -> None:
    """No row of the table is dead."""
    assert {end.decision.verdict for end in RESULTS.values()} == set(Verdict)


def test_back_returns_to_a_path_that_can_be_walked() -> None:
    """The back button never leads to a stale screen, and ends at the first question."""
    for path in WALK:
        if path:
            assert back(path) in WALK, path
            assert len(back(path)) < len(path), path


@pytest.mark.parametrize(
    "path", ["x", "cc", "csln9", "cslnm", "cslnm.", "cslnm31", "i1", "csln1yy", "..", "Ж"]
)
def test_a_path_that_no_button_carries_is_not_read(path: str) -> None:
    """Old or forged paths are answered as stale, not guessed; `cslnm` is the empty list."""
    reached = next_question(path)
    if path == "cslnm":
        assert isinstance(reached, Question)
        assert reached.ask is Ask.SEVERAL
    else:
        assert reached is None


def test_the_representative_and_the_home_visit_are_carried_to_the_result() -> None:
    """¶52 and ¶40 concern the visit, not the right."""
    end = next_question("crln1g")
    assert isinstance(end, Result)
    assert end.representative
    assert end.visit_at_home


def test_the_table_of_the_law_is_whole() -> None:
    """Items are numbered without gaps, codes are unique, every row has a source with a day."""
    assert [one.item for one in CATEGORIES] == [1, 2, 3, 4, 5, 6, 7]
    assert [one.item for one in DEFENDED] == [1, 2, 3]
    assert [one.code for one in CATEGORIES if one.condition is Condition.NOT_BUSINESS] == [
        "C5",
        "C6",
        "C7",
    ]
    assert all(one.source.url.startswith("https://") for one in (*CATEGORIES, *DEFENDED))
