"""Promises of routing: the presidium's order decides, and territory comes before every order."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.assignments.acts import ActType
from domain.assignments.routing import (
    CRITERIA,
    Criterion,
    Incoming,
    NeedsAgreement,
    NotOurs,
    Outside,
    Routed,
    Rules,
    UnitFacts,
    act_tag,
    route,
)
from domain.ids import AgreementId, UnitId
from domain.territory import Agreement, AgreementTerms, place_key, settlements_of

ON = date(2026, 8, 25)
CRIMINAL, OFFENCE = ActType.CRIMINAL, ActType.ADMIN_OFFENCE
NORTH, SOUTH, YOUTH = UnitId(1), UnitId(2), UnitId(3)
ARQA, ESIL = place_key("Арқа ауданы"), place_key("Есіл ауданы")
OURS = frozenset({ARQA, ESIL})
UNITS = [
    UnitFacts(NORTH, frozenset({ARQA}), frozenset(), 4, 2),
    UnitFacts(SOUTH, frozenset({ESIL}), frozenset({act_tag(OFFENCE)}), 1, 2),
    UnitFacts(YOUTH, frozenset(), frozenset({place_key("Кәмелетке толмағандар")}), 0, 1),
]
TERMS = AgreementTerms(
    "Көрші облыстық адвокаттар алқасы", "7", date(2026, 3, 1), "Жұмабаев Е. Т.", "Әбенов С. К.",
    ("Тасөткел ауылы", "Қызылжар"), date(2026, 12, 31),
)  # fmt: skip
AGREEMENT = Agreement(AgreementId(9), TERMS)


def rules(
    *order: Criterion, districts: frozenset[str] = OURS, agreements: tuple[Agreement, ...] = ()
) -> Rules:
    return Rules(order or CRITERIA, districts, agreements)


_DISTRICTS = st.sampled_from(["", "Арқа ауданы", "Есіл ауданы", "Басқа аудан"])
_KEYS = st.frozensets(st.sampled_from([ARQA, ESIL, place_key("Басқа аудан")]))
_TAGS = st.frozensets(
    st.sampled_from([place_key("жасөспірім"), act_tag(CRIMINAL), act_tag(OFFENCE)])
)
_ACTS = st.builds(
    Incoming, st.sampled_from([CRIMINAL, OFFENCE]), _DISTRICTS, st.just(""), st.booleans(),
    st.frozensets(st.sampled_from(["жасөспірім", "экология"])),
)  # fmt: skip
_ORDERS = st.permutations(CRITERIA).flatmap(
    lambda every: st.integers(0, 3).map(lambda length: tuple(every[:length]))
)
_UNITS = st.lists(
    st.builds(
        UnitFacts, st.integers(1, 9).map(UnitId), _KEYS, _TAGS,
        st.integers(0, 30), st.integers(0, 5),
    ),
    min_size=1, max_size=6, unique_by=lambda one: one.unit,
)  # fmt: skip


@given(_ACTS, _UNITS, _ORDERS, _KEYS, st.data())
def test_the_same_facts_give_the_same_unit(
    act: Incoming,
    units: list[UnitFacts],
    order: tuple[Criterion, ...],
    districts: frozenset[str],
    data: st.DataObject,
) -> None:
    """In whatever order the units are named; and the steps lead to the one that is given."""
    decided = Rules(order, districts)
    first = route(act, units, decided, ON)
    shuffled = data.draw(st.permutations(units))

    assert route(act, shuffled, decided, ON) == first
    if isinstance(first, Routed):
        left = {one.unit for one in units}
        assert first.unit in left
        for _, after in first.considered:
            assert after
            assert set(after) <= left
            left = set(after)
        assert first.unit in left
        assert (first.criterion is Criterion.ONLY) == (len(units) == 1)
        if first.considered:
            assert first.considered[-1] == (first.criterion, (first.unit,))


@given(_ACTS, _UNITS, _ORDERS, _KEYS)
def test_outside_its_districts_a_collegium_sends_nobody(
    act: Incoming, units: list[UnitFacts], order: tuple[Criterion, ...], districts: frozenset[str]
) -> None:
    """No order of criteria leads past the territory (Ереже ¶4(4), R-009)."""
    outcome = route(act, units, Rules(order, districts), ON)
    ours = not districts or not act.district or place_key(act.district) in districts

    assert isinstance(outcome, Routed) == ours
    assert isinstance(outcome, NeedsAgreement) == (not ours and act.rural)


@given(_ACTS, _UNITS)
def test_evenness_gives_to_the_least_loaded(act: Incoming, units: list[UnitFacts]) -> None:
    """Open requests for each participating advocate decide, not open requests."""
    outcome = route(act, units, Rules((Criterion.EVENNESS,)), ON)

    assert isinstance(outcome, Routed)
    loads = {one.unit: Fraction(one.open, one.advocates) for one in units if one.advocates}
    if loads:
        assert loads[outcome.unit] == min(loads.values())


@given(_ACTS, _UNITS, _ORDERS, st.integers(1, 50))
def test_more_load_elsewhere_changes_nothing(
    act: Incoming, units: list[UnitFacts], order: tuple[Criterion, ...], more: int
) -> None:
    """A unit that was not chosen is not chosen for having more to do."""
    first = route(act, units, Rules(order), ON)
    assert isinstance(first, Routed)
    heavier = [
        one if one.unit == first.unit
        else UnitFacts(
            one.unit, one.districts, one.specialisations, one.open + more, one.advocates
        )
        for one in units
    ]  # fmt: skip
    second = route(act, heavier, Rules(order), ON)

    assert isinstance(second, Routed)
    assert second.unit == first.unit


@pytest.mark.parametrize(
    ("act", "unit", "criterion"),
    [
        (Incoming(CRIMINAL, "Арқа ауданы"), NORTH, Criterion.SPECIALISATION),
        (Incoming(CRIMINAL, "«ЕСІЛ  ауданы»"), SOUTH, Criterion.SPECIALISATION),
        (Incoming(CRIMINAL), SOUTH, Criterion.EVENNESS),
        (Incoming(OFFENCE), SOUTH, Criterion.SPECIALISATION),
        (Incoming(CRIMINAL, "Есіл ауданы", needs=frozenset({"Кәмелетке толмағандар"})),
         YOUTH, Criterion.SPECIALISATION),
    ],
)  # fmt: skip
def test_the_default_order(act: Incoming, unit: UnitId, criterion: Criterion) -> None:
    """Territory, then specialisation, then evenness (A-09)."""
    outcome = route(act, UNITS, rules(), ON)

    assert isinstance(outcome, Routed)
    assert (outcome.unit, outcome.criterion) == (unit, criterion)


def test_the_presidium_orders_otherwise() -> None:
    """With evenness first the specialised consultation may get an ordinary act."""
    outcome = route(Incoming(CRIMINAL, "Арқа ауданы"), UNITS, rules(Criterion.EVENNESS), ON)

    assert outcome == Routed(YOUTH, Criterion.EVENNESS, ((Criterion.EVENNESS, (YOUTH,)),))
    assert outcome.steps == "evenness=3"


def test_a_unit_without_districts_serves_the_rest() -> None:
    """A district of one unit is not another's; what is nobody's goes to who has none."""
    units = [UNITS[0], UnitFacts(SOUTH, advocates=5)]
    for district, unit in (("Арқа ауданы", NORTH), ("Есіл ауданы", SOUTH)):
        outcome = route(Incoming(CRIMINAL, district), units, rules(), ON)
        assert isinstance(outcome, Routed)
        assert (outcome.unit, outcome.criterion) == (unit, Criterion.TERRITORY)


def test_a_tie_goes_to_the_lowest_number() -> None:
    """What the criteria leave is decided by load and number, and is called so."""
    pair = [UnitFacts(SOUTH, open=2, advocates=2), UnitFacts(NORTH, open=1, advocates=1)]
    outcome = route(Incoming(CRIMINAL), pair, rules(), ON)

    assert isinstance(outcome, Routed)
    assert (outcome.unit, outcome.criterion) == (NORTH, Criterion.TIE)


def test_a_remote_settlement_needs_an_agreement() -> None:
    """Without one nobody is sent; with one in force the act is routed, and it is named."""
    act = Incoming(CRIMINAL, "Тасөткел ауылы", rural=True)

    assert route(act, UNITS, rules(), ON) == NeedsAgreement("Тасөткел ауылы")
    outcome = route(act, UNITS, rules(agreements=(AGREEMENT,)), ON)
    assert isinstance(outcome, Routed)
    assert outcome.agreement == AGREEMENT.id
    assert outcome.considered[0][0] is Criterion.AGREEMENT


def test_an_agreement_that_ended_names_itself() -> None:
    """After its last day, after its end and before its own day it does not hold."""
    act = Incoming(CRIMINAL, "Көрші аудан", "Қызылжар, Абай к-сі, 1")
    ended = Agreement(AGREEMENT.id, TERMS, date(2026, 8, 25))

    for one, on in ((AGREEMENT, date(2027, 1, 1)), (AGREEMENT, date(2026, 2, 28)), (ended, ON)):
        assert route(act, UNITS, rules(agreements=(one,)), on) == NeedsAgreement(
            "Көрші аудан", AGREEMENT.id
        )
    assert isinstance(route(act, UNITS, rules(agreements=(AGREEMENT,)), ON), Routed)


def test_another_town_is_not_ours() -> None:
    """The exception is for remote settlements only; the rest goes back."""
    act = Incoming(CRIMINAL, "Басқа қала")

    assert route(act, UNITS, rules(agreements=(AGREEMENT,)), ON) == NotOurs(
        Outside.TERRITORY, "Басқа қала"
    )


def test_the_nearest_unit_of_an_agreement_comes_first() -> None:
    """The advocate nearest to the place is sent (Ереже ¶4(4))."""
    terms = AgreementTerms(
        TERMS.collegium, "8", TERMS.on, TERMS.ours, TERMS.theirs, TERMS.settlements, None, NORTH
    )
    act = Incoming(CRIMINAL, "Қызылжар", rural=True)
    outcome = route(act, UNITS, rules(agreements=(Agreement(AgreementId(1), terms),)), ON)

    assert isinstance(outcome, Routed)
    assert (outcome.unit, outcome.criterion) == (NORTH, Criterion.AGREEMENT)


def test_one_unit_is_never_a_question() -> None:
    """A collegium with one unit and no districts entered routes everything to it."""
    only = [UnitFacts(NORTH)]

    assert route(Incoming(CRIMINAL, "Кез келген жер", rural=True), only, Rules(), ON) == Routed(
        NORTH, Criterion.ONLY
    )


def test_a_list_of_settlements_is_read() -> None:
    """By commas, semicolons or lines; a name said twice is one."""
    assert settlements_of("Тасөткел ауылы, Қызылжар;\n тасөткел  ауылы.\n") == (
        "Тасөткел ауылы", "Қызылжар",
    )  # fmt: skip
