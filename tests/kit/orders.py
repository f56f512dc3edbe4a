"""Makes months to draw: whole units, and months of every shape for hypothesis."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind, days_of
from domain.rosters.order import Candidate, Drawn, MonthOrder

SEPTEMBER = date(2026, 9, 1)
MONTHS = st.dates(date(2024, 1, 1), date(2029, 12, 31)).map(lambda day: day.replace(day=1))
ONE_EACH = dict.fromkeys(RosterKind, 1)


def order_of(count: int, month: date = SEPTEMBER, **more: object) -> MonthOrder:
    """A month for so many advocates who are all there."""
    people = tuple(Candidate(PersonId(number)) for number in range(1, count + 1))
    values: dict[str, object] = {"posts": ONE_EACH, "candidates": people, "seed": "5e"}
    return MonthOrder(month, **(values | more))  # type: ignore[arg-type]  # made of words


_ALL = (1 << 31) - 1
_MASKS = st.integers(0, _ALL)
_SHARES = st.integers(-18, 18).map(lambda sixths: Fraction(sixths, 6))


def _days(month: date, mask: int) -> frozenset[date]:
    return frozenset(day for place, day in enumerate(days_of(month)) if mask >> place & 1)


@st.composite
def candidates(draw_: st.DrawFn, month: date, person: int) -> Candidate:
    """An advocate with absences, wishes, debts and a duty before the month."""
    shape, one, two = draw_(st.integers(0, 15)), draw_(_MASKS), draw_(_MASKS)
    away = (0, one & two, one & two >> 3 & two, _ALL ^ (1 << shape))[shape % 4 if shape else 3]
    debt = draw_(_SHARES)
    return Candidate(
        PersonId(person), frozenset(RosterKind) if shape < 13 else frozenset({RosterKind.COURT}),
        _days(month, away), soft=_days(month, away & one >> 5),
        wishes=_days(month, two & one >> 7 & two >> 11),
        busy=_days(month, one & two >> 5 & one >> 9) if shape & 1 else frozenset(),
        carried={kind: debt * (place - 1) for place, kind in enumerate(RosterKind)},
        carried_weight=debt, last=month - timedelta(days=shape) if 0 < shape < 9 else None,
    )  # fmt: skip


@st.composite
def orders(draw_: st.DrawFn, most: int = 40) -> MonthOrder:
    """Months of every shape: nobody at all, too few, enough, and more than enough."""
    month = draw_(MONTHS)
    kinds = draw_(st.lists(st.sampled_from(RosterKind), min_size=1, max_size=3, unique=True))
    size = draw_(st.integers(0, most))
    return MonthOrder(
        month,
        {kind: draw_(st.integers(1, 3)) for kind in kinds},
        tuple(draw_(candidates(month, person)) for person in range(1, size + 1)),
        {kind: draw_(st.integers(0, 1)) for kind in kinds},
        {
            (kind, day): 150 if day.weekday() < 6 else 200
            for kind in kinds for day in days_of(month) if day.weekday() > 4
        },
        draw_(st.integers(0, 3)), draw_(st.text("0123456789abcdef", max_size=8)),
    )  # fmt: skip


def every(drawn: Drawn) -> Iterator[tuple[RosterKind, Duty]]:
    for kind, duties in drawn.duties.items():
        for duty in duties:
            yield kind, duty


def loads(order: MonthOrder, drawn: Drawn, kind: RosterKind) -> dict[PersonId, int]:
    """Duties in turn of a kind."""
    own = Counter(duty.person for duty in drawn.duties[kind] if duty.position <= order.posts[kind])
    return {one.person: own[one.person] for one in order.candidates}
