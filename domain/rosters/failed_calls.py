"""Says when a failed call counts, who missed a duty, and who is next in turn (Ереже ¶26, D-03)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from domain.ids import CallId, DutyId, PersonId, RosterId, UnitId
from domain.members import Member, Unit
from domain.policy import POLICY
from domain.rosters import RosterKind
from domain.rosters.ledger import Seat, Takeover


@dataclass(frozen=True, slots=True)
class FailedCall:
    """One call to an advocate on duty that nobody answered; it can be taken back that day."""

    id: CallId
    duty: DutyId
    at: datetime
    recorded_by: PersonId
    taken_back_at: datetime | None = None

    @property
    def counts(self) -> bool:
        """Whether the record still stands."""
        return self.taken_back_at is None


@dataclass(frozen=True, slots=True)
class Post:
    """One duty of the day as the responsible person sees it."""

    seat: Seat
    member: Member
    reachable_at: datetime | None
    calls: tuple[FailedCall, ...]
    stands: bool  # False when somebody stood in
    replaced_by: Member | None = None

    @property
    def missed(self) -> bool:
        """Whether enough failed calls are recorded for the next in turn to stand in."""
        return is_missed(self.calls)


@dataclass(frozen=True, slots=True)
class DutyDay:
    """A duty day of one roster: who is on it, who was called in vain, who stood in."""

    unit: Unit
    roster: RosterId
    kind: RosterKind
    day: date
    posts: tuple[Post, ...]
    next: Member | None  # in turn for the first who is missing
    editable: bool

    def post(self, duty: DutyId) -> Post | None:
        """One duty of the day."""
        return next((one for one in self.posts if one.seat.duty == duty), None)


@dataclass(frozen=True, slots=True)
class CallOn:
    """A failed call with the duty it was about."""

    call: FailedCall
    person: PersonId
    unit: UnitId
    roster: RosterId
    kind: RosterKind
    day: date


def standing(calls: Sequence[FailedCall]) -> tuple[FailedCall, ...]:
    """The records that were not taken back, in order."""
    return tuple(sorted((one for one in calls if one.counts), key=lambda one: one.at))


def is_missed(calls: Sequence[FailedCall]) -> bool:
    """Whether two calls in vain are recorded (D-03)."""
    return len(standing(calls)) >= POLICY.failed_calls


def too_soon(calls: Sequence[FailedCall], now: datetime) -> datetime | None:
    """From when the next call counts; None when it counts at once."""
    last = standing(calls)[-1:]
    free = last[0].at + POLICY.failed_calls_apart if last else now
    return free if free > now else None


def next_in_turn(
    seats: Sequence[Seat],
    missing: Seat,
    takeovers: Sequence[Takeover],
    silent: frozenset[PersonId],
) -> PersonId | None:
    """Who stands in: the next position of the day, then the reserve behind it.

    Whoever is silent too, or stands in for somebody already, is passed over; with nobody left
    the responsible person chooses among those who are free.
    """
    taken = {one.person for one in takeovers}
    later = sorted(
        (seat for seat in seats if seat.position > missing.position), key=lambda one: one.position
    )
    return next(
        (one.person for one in later if one.person not in silent and one.person not in taken), None
    )
