"""Keeps the recurring deadlines as data: what, who, when, reminders, escalation, source."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from domain.people import Role
from domain.policy import POLICY


class Code(StrEnum):
    """The number of a deadline in the calendar of the rulebook (domain.md 3.1)."""

    ROSTERS = "D-01"
    DUTY = "D-03"
    MONTHLY = "D-04"
    CONSOLIDATED = "D-05"
    LIST = "D-06"
    AGREEMENTS = "D-07"
    LIST_CHECK = "D-08"
    POINTS = "D-09"


class Owes(StrEnum):
    """Who owes: the collegium, a unit through its officers, or each person of a kind."""

    COLLEGIUM = "collegium"
    UNIT = "unit"
    ADVOCATE = "advocate"
    UNAGREED = "unagreed"  # participants without an agreement for the next year
    ON_DUTY = "on-duty"
    CONSULTANT = "consultant"


class Covers(StrEnum):
    """The period that a deadline is about, seen from its due day."""

    NEXT_MONTH = "next-month"
    SAME_DAY = "same-day"
    PREVIOUS_MONTH = "previous-month"
    PREVIOUS_HALF = "previous-half"
    PREVIOUS_YEAR = "previous-year"
    SAME_YEAR = "same-year"


class DoneWhen(StrEnum):
    """What ends it: the system's own knowledge, one tap of the person, or nothing at all."""

    PUBLISHED = "published"
    REPORTED = "reported"
    RECORDED = "recorded"  # what was sent, seen or signed is written down, with its number
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class MonthDay:
    """This day of every month."""

    day: int


@dataclass(frozen=True, slots=True)
class YearDay:
    """This day of every year."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class HalfYearDay:
    """This day of the month after each half of a year: of July and of January."""

    day: int


@dataclass(frozen=True, slots=True)
class EveryDuty:
    """Each duty day of the published rosters."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """So many days before the due day, at this hour in Almaty."""

    before: int
    at: time


@dataclass(frozen=True, slots=True)
class Escalation:
    """So many days after the due day (negative: before it), a role's holders are told."""

    after: int
    at: time
    to: Role


@dataclass(frozen=True, slots=True)
class Deadline:
    """One row of the calendar; `source` is where the duty itself comes from."""

    code: Code
    owes: Owes
    when: MonthDay | YearDay | HalfYearDay | EveryDuty
    covers: Covers
    source: str
    reminders: tuple[Reminder, ...]
    done_when: DoneWhen
    escalations: tuple[Escalation, ...] = ()


_NINE, _TEN, _NOON, _SIXTEEN, _SEVENTEEN = time(9), time(10), time(12), time(16), time(17)

DEADLINES: dict[Code, Deadline] = {
    one.code: one
    for one in (
        Deadline(
            Code.ROSTERS,
            Owes.UNIT,
            MonthDay(POLICY.roster_day),
            Covers.NEXT_MONTH,
            "Ереже ¶20-21",
            (
                Reminder(POLICY.roster_draft_lead.days, _TEN),
                Reminder(3, _TEN),
                Reminder(1, _TEN),
                Reminder(0, _NINE),
                Reminder(0, _SIXTEEN),
            ),
            DoneWhen.PUBLISHED,
            (Escalation(1, _NINE, Role.PRESIDIUM),),
        ),
        Deadline(
            Code.DUTY,
            Owes.ON_DUTY,
            EveryDuty(),
            Covers.SAME_DAY,
            "Ереже ¶26",
            (Reminder(1, POLICY.duty_eve), Reminder(0, POLICY.duty_morning)),
            DoneWhen.NOTHING,
        ),
        Deadline(
            Code.MONTHLY,
            Owes.ADVOCATE,
            MonthDay(5),
            Covers.PREVIOUS_MONTH,
            "Ереже ¶33; Law 28(10)",
            (
                Reminder(5, _NOON),  # the last day of the month that is reported
                Reminder(4, _TEN),
                Reminder(2, _TEN),
                Reminder(1, _TEN),
                Reminder(0, _NINE),
                Reminder(0, _SEVENTEEN),
            ),
            DoneWhen.REPORTED,
            (Escalation(1, _NINE, Role.OFFICER), Escalation(2, _NINE, Role.PRESIDIUM)),
        ),
        Deadline(
            Code.CONSOLIDATED,
            Owes.COLLEGIUM,
            HalfYearDay(5),
            Covers.PREVIOUS_HALF,
            "Ереже ¶5(4); Law 28(11)",
            (
                Reminder(30, _TEN),
                Reminder(14, _TEN),
                Reminder(7, _TEN),
                Reminder(3, _TEN),
                Reminder(1, _TEN),
                Reminder(0, _NINE),
            ),
            DoneWhen.RECORDED,
            (Escalation(-2, _NINE, Role.CHAIR), Escalation(1, _NINE, Role.CHAIR)),
        ),
        Deadline(
            Code.LIST,
            Owes.COLLEGIUM,
            YearDay(12, 1),
            Covers.SAME_YEAR,
            "Ереже ¶5(2); Law 28(1)",
            (
                Reminder(30, _TEN),  # 1 November: what is missing can still be asked for
                Reminder(14, _TEN),
                Reminder(7, _TEN),
                Reminder(3, _TEN),
                Reminder(1, _TEN),
                Reminder(0, _NINE),
            ),
            DoneWhen.RECORDED,
            (Escalation(-2, _NINE, Role.CHAIR), Escalation(1, _NINE, Role.CHAIR)),
        ),
        Deadline(
            Code.AGREEMENTS,
            Owes.UNAGREED,
            YearDay(12, 15),
            Covers.SAME_YEAR,
            "Law 28(5)",
            (Reminder(13, _TEN), Reminder(5, _TEN), Reminder(1, _TEN)),
            DoneWhen.RECORDED,
            (Escalation(1, _NINE, Role.PRESIDIUM),),
        ),
        Deadline(
            # The list is placed by others until 25 December; the collegium looks the day after.
            Code.LIST_CHECK,
            Owes.COLLEGIUM,
            YearDay(12, 26),
            Covers.SAME_YEAR,
            "Ереже ¶6(3); Law 28(6)",
            (Reminder(0, _TEN),),
            DoneWhen.RECORDED,
            (Escalation(4, _TEN, Role.PRESIDIUM),),
        ),
        Deadline(
            Code.POINTS,
            Owes.CONSULTANT,
            YearDay(2, 15),
            Covers.PREVIOUS_YEAR,
            "Қағидалар 3.2, 7.6",
            (
                Reminder(62, _TEN),  # 15 December: the year can still be made good
                Reminder(36, _TEN),  # 10 January
                Reminder(14, _TEN),
                Reminder(7, _TEN),
                Reminder(3, _TEN),
                Reminder(1, _TEN),
                Reminder(0, _NINE),
            ),
            DoneWhen.REPORTED,
            # The list belongs to the chamber's officer, who is not the collegium's and
            # has no account yet: the presidium is told and passes it on.
            (Escalation(1, _NINE, Role.PRESIDIUM),),
        ),
    )
}
"""The deadlines that are live; the others of domain.md 3.1 come with what they are about."""
