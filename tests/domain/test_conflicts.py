"""Promises of the conflict search: who may be asked, as far as marks can say."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.assignments.conflicts import (
    CaseMarks,
    Clear,
    CoDefendant,
    Held,
    OppositeSide,
    SameClient,
    Verdict,
    judge,
)
from domain.ids import RequestId

ME, OLD = RequestId(9), RequestId(4)
ALI, BEK, CAN, DOS = ("a" * 32, "b" * 32, "c" * 32, "d" * 32)
ONE, TWO = "1" * 32, "2" * 32


def new(
    case: str | None = ONE, client: str | None = ALI, *, opposites: str = "", beside: str = ""
) -> CaseMarks:
    """The new request: Ali's, in case one."""
    return CaseMarks(ME, ME, case, client, _some(opposites), _some(beside))


def held(
    case: str | None = ONE,
    client: str | None = BEK,
    *,
    opposites: str = "",
    beside: str = "",
    is_open: bool = True,
    act: RequestId = OLD,
) -> Held:
    """What the advocate has or had."""
    marks = CaseMarks(OLD, act, case, client, _some(opposites), _some(beside))
    return Held(marks, "4/2026", is_open)


def _some(one: str) -> frozenset[str]:
    return frozenset({one} if one else ())


CO, OPPOSITE, SAME = CoDefendant(OLD, "4/2026"), OppositeSide(OLD, "4/2026"), SameClient(OLD, "4/2026")  # fmt: skip # noqa: E501
TABLE: list[tuple[str, CaseMarks, Held, Verdict]] = [
    ("another person of the same case", new(), held(), CO),
    ("another person of a case that is over for him", new(), held(is_open=False), CO),
    ("the same client in the same case", new(), held(client=ALI), SAME),
    ("the same, over", new(), held(client=ALI, is_open=False), SAME),
    ("the same client in another case", new(), held(TWO, ALI), Clear()),
    ("another client in another case", new(), held(TWO, BEK), Clear()),
    ("the client is not known", new(client=None), held(), Clear()),
    ("his client is not known", new(), held(client=None), Clear()),
    ("no number of the case is known", new(None), held(None), Clear()),
    ("the client stood against his client", new(), held(TWO, BEK, opposites=ALI), OPPOSITE),
    ("the same, over", new(), held(TWO, BEK, opposites=ALI, is_open=False), OPPOSITE),
    ("his client stands against the client", new(opposites=BEK), held(TWO, BEK), OPPOSITE),
    ("the same, over", new(opposites=BEK), held(TWO, BEK, is_open=False), OPPOSITE),
    ("opposite outweighs the same case", new(opposites=BEK), held(ONE, BEK), OPPOSITE),
    ("named beside his client, number unknown", new(None), held(ONE, BEK, beside=ALI), CO),
    ("his client is named beside, number unknown", new(beside=BEK), held(None, BEK), CO),
    ("named beside in his open other case", new(), held(TWO, BEK, beside=ALI), CO),
    ("named beside in his other case that is over", new(),
     held(TWO, BEK, beside=ALI, is_open=False), Clear()),
    ("a sibling of one act", new(None, None), held(None, None, act=ME), CO),
    ("a sibling of one act, over", new(), held(TWO, BEK, act=ME, is_open=False), CO),
    ("a sibling is never continuity", new(), held(client=ALI, act=ME), CO),
]  # fmt: skip


@pytest.mark.parametrize(("why", "fresh", "has", "verdict"), TABLE)
def test_the_table_of_verdicts(why: str, fresh: CaseMarks, has: Held, verdict: Verdict) -> None:
    """Each line is one way in which a new request may touch one that an advocate has or had."""
    assert judge(fresh, [has]) == verdict, why


def test_the_same_request_is_no_conflict_with_itself() -> None:
    """An advocate who had this very request before is judged by the ladder, not here."""
    mine = Held(replace(held(client=BEK).marks, request=ME, act=ME), "9/2026", open=False)

    assert judge(new(), [mine]) == Clear()


def test_a_conflict_outweighs_continuity_and_the_open_one_is_named() -> None:
    """Who acted for the client and for a co-defendant is not asked."""
    same = Held(replace(held(client=ALI).marks, request=RequestId(7)), "7/2026", open=True)
    over = Held(replace(held().marks, request=RequestId(8)), "8/2026", open=False)

    assert judge(new(), [same, over, held()]) == CO
    assert judge(new(), [same, over]) == CoDefendant(RequestId(8), "8/2026")
    assert judge(new(), [same]) == SameClient(RequestId(7), "7/2026")
    assert judge(new(), []) == Clear()


PERSONS = st.sampled_from([ALI, BEK, CAN, DOS])
SIDES = st.frozensets(PERSONS, max_size=2)
CASES = st.sampled_from([None, ONE, TWO])
FRESH = st.builds(
    CaseMarks, st.just(ME), st.just(ME), CASES, st.none() | PERSONS, SIDES, SIDES
)  # fmt: skip
NUMBERS = st.integers(1, 8).map(RequestId)
HAS = st.builds(
    lambda number, case, client, against, beside, is_open: Held(
        CaseMarks(number, number, case, client, against, beside), f"{number}/2026", is_open
    ),
    NUMBERS, CASES, st.none() | PERSONS, SIDES, SIDES, st.booleans(),
)  # fmt: skip
MANY = st.lists(HAS, max_size=5)


@given(FRESH, MANY, st.randoms(use_true_random=False))
def test_the_order_does_not_matter(fresh: CaseMarks, has: list[Held], chance: object) -> None:
    """The same requests in any order give the same verdict, but for two of one number."""
    unique = list({one.marks.request: one for one in has}.values())
    mixed = list(unique)
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis gives a random.Random

    assert judge(fresh, unique) == judge(fresh, mixed)


@given(FRESH, MANY, HAS)
def test_knowing_more_requests_never_clears(fresh: CaseMarks, has: list[Held], more: Held) -> None:
    """A further request can only make a verdict graver."""
    grave = [Clear, SameClient, CoDefendant, OppositeSide]

    assert grave.index(type(judge(fresh, [*has, more]))) >= grave.index(type(judge(fresh, has)))


@given(FRESH, HAS)
def test_conflict_is_mutual(fresh: CaseMarks, has: Held) -> None:
    """Who may not take the second after the first may not take the first after the second."""
    one = judge(fresh, [has])
    back = judge(has.marks, [Held(fresh, "9/2026", has.open)])

    assert type(one) is type(back)


@given(FRESH, MANY)
def test_a_client_without_any_mark_makes_no_conflict(fresh: CaseMarks, has: list[Held]) -> None:
    """What is not known is left to the advocate."""
    unknown = CaseMarks(fresh.request, fresh.act, fresh.case)

    assert judge(unknown, has) == Clear()
