"""Says which days two advocates can exchange, who is proposed first, and how urgent it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from fractions import Fraction

from domain.civil import moment_of
from domain.ids import PersonId
from domain.members import Member
from domain.policy import POLICY, Policy, SwapTier
from domain.rosters import DayDuty
from domain.swaps import SwapKind


@dataclass(frozen=True, slots=True)
class Proposal:
    """A colleague as the system proposes them: their load, and the rest they would keep."""

    member: Member
    count: int
    carried: Fraction
    rested: bool


@dataclass(frozen=True, slots=True)
class Exchangeable:
    """The colleagues who could exchange a day, each with the days they could give."""

    duty: DayDuty
    partners: tuple[tuple[Member, tuple[DayDuty, ...]], ...]


@dataclass(frozen=True, slots=True)
class Proposed:
    """Whom the system would ask at once."""

    duty: DayDuty
    kind: SwapKind
    people: tuple[Proposal, ...]


def tradable(
    own: DayDuty, others: Iterable[DayDuty], around: Iterable[DayDuty], today: date
) -> tuple[DayDuty, ...]:
    """The duties of colleagues that can be exchanged for one's own.

    Both days are not over, of one unit, and nobody is on duty twice a day after it; `around`
    are all duties that count for that, drafts among them.
    """
    every = list(around)
    my_days = {one.day for one in every if one.person == own.person and one.id != own.id}
    taken = {(one.person, one.id) for one in every if one.day == own.day}
    return tuple(
        one
        for one in others
        if one.stands
        and one.unit == own.unit
        and one.person != own.person
        and one.day >= today
        and one.day not in my_days
        and not any(who == one.person and number != one.id for who, number in taken)
        and (one.day, one.kind) != (own.day, own.kind)
    )


def ranked(every: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """Whom to ask first: whose rest is kept, then who has least behind them, then by name."""
    return tuple(
        sorted(every, key=lambda one: (not one.rested, one.count + one.carried,
                                       one.member.name.full))
    )  # fmt: skip


def is_rested(day: date, duties: Iterable[date], policy: Policy = POLICY) -> bool:
    """Whether one more duty on a day leaves the free days that the rule has."""
    return all(abs((day - one).days) > policy.roster_rest for one in duties)


def free_beside(day: date, duties: Iterable[date]) -> int | None:
    """How many free days lie between a day and the nearest duty; None without any duty."""
    return min((abs((day - one).days) - 1 for one in duties if one != day), default=None)


def tier_at(day: date, now: datetime, policy: Policy = POLICY) -> SwapTier:
    """How urgent an application is by the time that is left until its day begins."""
    left = moment_of(day, time()) - now
    tiers: Sequence[SwapTier] = policy.swap_tiers
    return next((one for one in tiers if left < one.within), tiers[-1])


def days_left(day: date, today: date) -> int:
    """How many days are left; none on the day itself."""
    return max(0, (day - today).days)


def next_nudges(day: date, now: datetime, policy: Policy = POLICY) -> tuple[datetime, datetime]:
    """When colleagues, and when the responsible persons, are reminded next."""
    tier = tier_at(day, now, policy)
    return now + tier.colleague, now + tier.officer


def of_person(every: Iterable[DayDuty], person: PersonId) -> tuple[DayDuty, ...]:
    """The duties of one person."""
    return tuple(one for one in every if one.person == person)
