"""Says what a day weighs by the calendar, and writes each one's share of a published roster."""

from collections.abc import Callable
from datetime import date

from domain.rosters import Roster, RosterKind, days_of
from domain.rosters.ledger import owed_each, units_of, weight_of
from services.calendar import calendar_for
from services.work import Tx

Weigh = Callable[[RosterKind, date], int]


async def weigher(tx: Tx, first: date, last: date) -> Weigh:
    """What a duty weighs on each day between two days, in percents of a working day."""
    calendar = await calendar_for(tx, first, last)

    def weigh(_kind: RosterKind, day: date) -> int:
        return weight_of(calendar.skipped(day))

    return weigh


async def share_out(tx: Tx, roster: Roster) -> None:
    """Write what each participant owes of a roster that was just published (R-044).

    Everybody who takes part counts the whole month.
    """
    total = sum(units_of(duty.position, roster.posts) for duty in roster.duties)
    people = sorted(await tx.rosters.participants(roster.id))
    days = len(days_of(roster.month))
    await tx.served.share(roster.id, owed_each(total, dict.fromkeys(people, days)))
