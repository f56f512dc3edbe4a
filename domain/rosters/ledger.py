"""Says what became of each duty of a day: served, missed, stood in, or put right later."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction

from domain.ids import DutyId, EntryId, PersonId, RosterId, UnitId
from domain.policy import POLICY
from domain.rosters import RosterKind
from domain.words import clean

# The ledger counts in thousandths of a duty, so that nothing is ever rounded away.
DUTY = 1000
PLAIN = 100
_AMOUNT_MAX = 31 * DUTY
_DIGITS_MAX = 3
# What a duty of a kind weighs on a day, in percents of a working day.
Weigh = Callable[[RosterKind, date], int]


class Fact(StrEnum):
    """What an entry of the ledger says."""

    SERVED = "served"
    MISSED = "missed"
    STOOD_IN = "stood_in"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Seat:
    """One advocate on a duty day as the roster has it; positions above the posts are reserve."""

    duty: DutyId
    position: int
    person: PersonId


@dataclass(frozen=True, slots=True)
class Takeover:
    """Somebody stood in for one who did not answer; `seat` is the duty that this made, if any.

    Who is on duty that day anyway gets no second seat. `missed` tells whether two failed calls
    are still recorded: a record can be taken back within the day.
    """

    duty: DutyId
    missing: PersonId
    person: PersonId
    seat: DutyId | None
    missed: bool = True


@dataclass(frozen=True, slots=True)
class Happened:
    """What one advocate did of one duty."""

    duty: DutyId
    person: PersonId
    fact: Fact
    units: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger; it is never changed and never deleted.

    `units` are thousandths of a duty, `weight` percents of a plain working day, `actor` is
    whoever entered it (nobody: the house itself at the end of the day).
    """

    id: EntryId
    unit: UnitId
    kind: RosterKind
    day: date
    person: PersonId
    roster: RosterId | None
    duty: DutyId | None
    weight: int
    units: int
    fact: Fact
    actor: PersonId | None
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What the responsible person puts right, in thousandths, and why."""

    units: int
    reason: str


def units_of(position: int, posts: int) -> int:
    """How much a duty counts: the reserve less than those in turn."""
    return DUTY if position <= posts else DUTY * POLICY.reserve_weight // 100


def judge_day(
    seats: Sequence[Seat], takeovers: Sequence[Takeover], posts: int
) -> tuple[Happened, ...]:
    """What the ledger enters of a day, from what happened on it and never from the plan.

    Who was back on duty by the evening did not miss the day; who stood in and was relieved
    again did not stand in.
    """
    on = {seat.person for seat in seats}
    stood = [one for one in takeovers if one.person in on]
    made = {one.seat for one in stood}
    happened = [
        Happened(seat.duty, seat.person, Fact.SERVED, units_of(seat.position, posts))
        for seat in seats
        if seat.duty not in made
    ]
    happened += [Happened(one.duty, one.person, Fact.STOOD_IN, DUTY) for one in stood]
    happened += [
        Happened(one.duty, one.missing, Fact.MISSED, 0)
        for one in takeovers
        if one.missed and one.missing not in on
    ]
    return tuple(happened)


def owed_each(total: int, days: Mapping[PersonId, int]) -> dict[PersonId, int]:
    """Share what a month needs by the days on which each is there, in whole thousandths.

    Whoever was there equally long owes exactly the same: no odd thousandth decides anything.
    """
    whole = sum(days.values())
    return {person: total * own // whole if whole else 0 for person, own in days.items()}


def parse_correction(text: str) -> Correction | None:
    """Read «+1 reason» or «-0,5 reason»; None where the amount or the reason is missing.

    The sign is demanded: nobody should subtract by a slip.
    """
    first, _, rest = text.strip().partition(" ")
    sign, number = first[:1].replace("−", "-"), first[1:].replace(",", ".")
    whole, _, part = number.partition(".")
    digits = f"{whole}{part}"
    if sign not in {"+", "-"} or not digits.isascii() or not digits.isdecimal():
        return None
    if not whole or len(part) > _DIGITS_MAX or len(whole) > _DIGITS_MAX:
        return None
    units = int(Fraction(number.rstrip(".")) * DUTY)
    reason = clean(rest)
    if not 0 < units <= _AMOUNT_MAX or not reason:
        return None
    return Correction(units if sign == "+" else -units, reason)
