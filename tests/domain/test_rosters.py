"""Promises of a roster: every hole in it is named, and the 25th is in time."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from domain.ids import PersonId, RosterId, UnitId
from domain.rosters import Duty, Roster, RosterKind, RosterState, days_of
from domain.rosters.completeness import (
    Doubled,
    Nameless,
    NoOfficer,
    NoOfficerPhone,
    NoPhone,
    NotParticipant,
    OutsideMonth,
    Shown,
    Unbalanced,
    Uncovered,
    due_day,
    is_late,
    is_phone,
    missing,
)

SEPTEMBER = date(2026, 9, 1)
PHONE = "+7 701 000 00 01"


def people(count: int) -> list[PersonId]:
    return [PersonId(number) for number in range(1, count + 1)]


def roster(duties: tuple[Duty, ...], **other: object) -> Roster:
    values: dict[str, object] = {
        "id": RosterId(1), "unit": UnitId(1), "kind": RosterKind.COURT, "month": SEPTEMBER,
        "state": RosterState.DRAFT, "version": 0, "posts": 1, "officer": PersonId(99),
        "officer_phone": PHONE, "published_at": None, "late": False, "reason": "",
    }  # fmt: skip
    return Roster(**(values | other), duties=duties)  # type: ignore[arg-type]  # made of words


def holes(one: Roster, shown: Mapping[int, Shown] | None = None, **more: object) -> list[object]:
    known = {person: Shown(named=True, phone=PHONE) for person in people(3)} | dict(shown or {})
    counts = dict(Counter(duty.person for duty in one.duties))
    everybody = {PersonId(number): how for number, how in known.items()}
    return list(missing(one, everybody, counts, **more))  # type: ignore[arg-type]  # made of words


WHOLE = tuple(Duty(day, 1, people(3)[place % 3]) for place, day in enumerate(days_of(SEPTEMBER)))


def test_a_drawn_roster_lacks_nothing() -> None:
    """A whole month of equal loads can be published as it stands."""
    assert holes(roster(WHOLE)) == []


def test_every_hole_is_named() -> None:
    """Days, names, telephones, the responsible person, doubles, strangers, unequal loads."""
    first = WHOLE[0]
    stranger = Duty(first.day, 1, PersonId(8))
    outside = Duty(date(2026, 10, 1), 1, PersonId(1))

    assert Uncovered(first.day) in holes(roster(WHOLE[1:]))
    assert Uncovered(first.day) in holes(roster(WHOLE, posts=2))
    assert OutsideMonth(outside.day) in holes(roster((*WHOLE, outside)))
    assert Nameless(PersonId(2)) in holes(roster(WHOLE), {2: Shown(named=False, phone=PHONE)})
    assert NoPhone(PersonId(2)) in holes(roster(WHOLE), {2: Shown(named=True, phone="жоқ")})
    assert NoOfficer() in holes(roster(WHOLE, officer=None))
    assert NoOfficerPhone() in holes(roster(WHOLE, officer_phone=""))
    assert NotParticipant(PersonId(8)) in holes(roster((stranger, *WHOLE[1:])))
    assert Doubled(first.person, first.day) in holes(
        roster(WHOLE), elsewhere=[(first.person, first.day)]
    )


def test_unequal_loads_need_a_reason() -> None:
    """One apart is equal; more is published only with a recorded reason (R-044)."""
    one = [duty for duty in WHOLE if duty.person == 1]
    given_away = {one[0], one[1]}
    duties = tuple(
        Duty(duty.day, 1, PersonId(2)) if duty in given_away else duty for duty in WHOLE
    )  # fmt: skip

    assert holes(roster(duties)) == [Unbalanced(8, 12)]
    assert holes(roster(duties, reason="Іссапар")) == []


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("+7 701 000 00 01", True),
        ("8 (7172) 00-00-01", True),
        ("+77010000001", True),
        ("", False),
        ("жоқ", False),
        ("701", False),
    ],
)
def test_a_telephone_is_one_that_can_be_called(text: str, good: bool) -> None:  # noqa: FBT001 - a row of the table
    """Ереже ¶21(2): contact telephones stand in the roster."""
    assert is_phone(text) is good


@pytest.mark.parametrize(
    ("month", "due"),
    [(SEPTEMBER, date(2026, 8, 25)), (date(2027, 1, 1), date(2026, 12, 25))],
)
def test_the_25th_is_in_time_and_the_26th_is_late(month: date, due: date) -> None:
    """Ереже ¶21; a weekend does not move it (A-14)."""
    assert due_day(month) == due
    assert not is_late(month, due)
    assert is_late(month, due + timedelta(days=1))
