"""Compares versions of a roster: who got which day, who gave it up, and who took it over."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import PersonId
from domain.rosters import Duty


class VersionCause(StrEnum):
    """What made a version (Ереже ¶22-24)."""

    PUBLISH = "publish"
    MOVE = "move"
    EXCHANGE = "exchange"
    SWAP = "swap"
    SUSPENSION = "suspension"
    STAND_IN = "stand_in"


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a roster: when it was made, by whom, for which cause and reason.

    `recalled_at` is when it was called back before anybody had acknowledged it.
    """

    number: int
    made_at: datetime
    by: PersonId | None
    cause: VersionCause
    reason: str
    recalled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What is to change on one day: somebody leaves, somebody comes, or both."""

    day: date
    out: PersonId | None
    into: PersonId | None


@dataclass(frozen=True, slots=True)
class Diff:
    """What differs between two versions; handed over is who gave a day to whom."""

    handed: tuple[Change, ...]
    added: tuple[Change, ...]
    dropped: tuple[Change, ...]

    @property
    def every(self) -> tuple[Change, ...]:
        """Every change in the order of days."""
        return tuple(sorted((*self.handed, *self.added, *self.dropped), key=lambda one: one.day))

    def people(self) -> tuple[PersonId, ...]:
        """Those whose days changed, each once; nobody else is told of a version."""
        touched = (who for one in self.every for who in (one.out, one.into) if who is not None)
        return tuple(dict.fromkeys(touched))

    def taken_by(self, person: PersonId) -> tuple[date, ...]:
        """The days that somebody has now and had not before."""
        return tuple(one.day for one in self.every if one.into == person)

    def left_by(self, person: PersonId) -> tuple[date, ...]:
        """The days that somebody had before and has not now."""
        return tuple(one.day for one in self.every if one.out == person)


def diff(before: Iterable[Duty], after: Iterable[Duty]) -> Diff:
    """Compare two versions day by day; who comes on a day took over from who left it."""
    old, new = _by_day(before), _by_day(after)
    handed: list[Change] = []
    added: list[Change] = []
    dropped: list[Change] = []
    for day in sorted(old.keys() | new.keys()):
        was, now = old.get(day, []), new.get(day, [])
        gone = [one for one in was if one not in now]
        come = [one for one in now if one not in was]
        handed += [Change(day, out, into) for out, into in zip(gone, come, strict=False)]
        dropped += [Change(day, out, None) for out in gone[len(come) :]]
        added += [Change(day, None, into) for into in come[len(gone) :]]
    return Diff(tuple(handed), tuple(added), tuple(dropped))


def changed(duties: Iterable[Duty], changes: Sequence[Change]) -> tuple[Duty, ...] | None:
    """The duties after some changes, all at once; None when they do not fit what stands.

    Who takes a duty over takes its turn of the day too; who is added comes last.
    """
    standing = {(one.day, one.person): one for one in duties}
    come: list[Duty] = []
    for one in changes:
        left = standing.pop((one.day, one.out), None) if one.out is not None else None
        if one.out is not None and left is None:
            return None
        if one.into is not None:
            turn = (
                left.position
                if left is not None
                else _last_turn((*standing.values(), *come), one.day) + 1
            )
            come.append(Duty(one.day, turn, one.into))
    if not all(_put(standing, one) for one in come):
        return None
    return tuple(sorted(standing.values()))


def _last_turn(duties: Iterable[Duty], day: date) -> int:
    return max((one.position for one in duties if one.day == day), default=0)


def _put(standing: dict[tuple[date, PersonId], Duty], duty: Duty) -> bool:
    """Enter a duty, unless the person has one on that day already."""
    key = (duty.day, duty.person)
    return standing.setdefault(key, duty) is duty


def _by_day(duties: Iterable[Duty]) -> dict[date, list[PersonId]]:
    days: dict[date, list[PersonId]] = {}
    for one in sorted(duties):
        days.setdefault(one.day, []).append(one.person)
    return days
