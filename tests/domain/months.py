"""Makes months of every shape, and clean rosters for them, without the help of an engine."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind, days_of
from domain.rosters.order import Candidate, Drawn, MonthOrder

SEPTEMBER = date(2026, 9, 1)
Rosters = dict[RosterKind, list[Duty]]


def candidates(count: int) -> tuple[Candidate, ...]:
    """Advocates who are there all month."""
    return tuple(Candidate(PersonId(number)) for number in range(1, count + 1))


def wheel(order: MonthOrder) -> Drawn:
    """An engine for tests: people follow each other through the days and the kinds.

    With at least (rest + 1) times as many people as places a day it keeps every rule.
    """
    duties: Rosters = {kind: [] for kind in order.posts}
    people = [one.person for one in order.candidates]
    turn = 0
    for day in days_of(order.month):
        for kind in order.posts:
            for position in range(1, order.places(kind) + 1):
                duties[kind].append(Duty(day, position, people[turn % len(people)]))
                turn += 1
    return Drawn({kind: tuple(every) for kind, every in duties.items()}, {})


@st.composite
def clean_months(draw: st.DrawFn) -> tuple[MonthOrder, Rosters]:
    """A month with a faultless roster for it: one kind, everybody there, days of equal weight."""
    month = date(draw(st.integers(2024, 2030)), draw(st.integers(1, 12)), 1)
    kind = draw(st.sampled_from(RosterKind))
    posts, rest = draw(st.integers(1, 3)), draw(st.integers(0, 3))
    people = draw(st.integers(posts * (rest + 1) + 1, posts * (rest + 1) + 12))
    last = month - timedelta(days=rest + 1 + draw(st.integers(0, 9)))
    rested = tuple(replace(one, last=last) for one in candidates(people))
    order = MonthOrder(month, {kind: posts}, rested, rest=rest, seed="00")
    return order, {kind: list(wheel(order).duties[kind])}
