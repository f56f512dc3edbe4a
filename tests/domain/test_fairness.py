"""Promises of the figures of equality."""

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from domain.ids import PersonId, RosterId, UnitId
from domain.rosters import Duty, Roster, RosterKind, RosterState
from domain.rosters.fairness import Load, load_of, middle


@pytest.mark.parametrize(
    ("numbers", "median"),
    [([], 0), ([3], 3), ([5, 1, 2], 2), ([1, 2], Fraction(3, 2)), ([4, 4, 1, 4], 4)],
)
def test_the_median_is_exact(numbers: list[int], median: Fraction) -> None:
    """The middle one, or half-way between the two in the middle."""
    assert middle(numbers) == median


@pytest.mark.parametrize("published", [None, datetime(2026, 8, 25, 4, 0, tzinfo=UTC)])
def test_only_a_published_roster_has_been_served(published: datetime | None) -> None:
    """Today is still ahead; a draft binds nobody, whatever its days."""
    days = [date(2026, 9, day) for day in (1, 2, 3)]
    one = Roster(
        RosterId(1), UnitId(1), RosterKind.COURT, days[0],
        RosterState.DRAFT if published is None else RosterState.ACTIVE, 1, 1, None, "",
        published, late=False, reason="",
        duties=tuple(Duty(day, 1, PersonId(7)) for day in days),
    )  # fmt: skip

    assert load_of(one, PersonId(7), days[1]) == (Load(1, 2) if published else Load(0, 3))
    assert load_of(one, PersonId(8), days[1]) == Load()
