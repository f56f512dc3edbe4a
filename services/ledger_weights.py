"""Says what a day weighs by the unit's terms, and writes each one's share of a roster."""

from datetime import date

from domain.civil import day_of
from domain.ids import UnitId
from domain.rosters import Roster, RosterKind, days_of, first_of, next_month
from domain.rosters.ledger import Weigh, owed_each, units_of
from services.calendar import calendar_for
from services.work import Tx


async def weigher(tx: Tx, unit: UnitId, first: date, last: date) -> Weigh:
    """What a duty weighs on each day between two days, in percents of a working day."""
    terms = await tx.terms.of(unit)
    calendar = await calendar_for(tx, first, last)

    def weigh(kind: RosterKind, day: date) -> int:
        return terms.weight(kind, day, calendar)

    return weigh


async def share_out(tx: Tx, roster: Roster) -> None:
    """Write what each participant owes of a published roster (R-044).

    Days on which somebody was away are not theirs to share, as in the draw.
    """
    total = sum(units_of(duty.position, roster.posts) for duty in roster.duties)
    people = sorted(await tx.rosters.participants(roster.id))
    marked = await tx.calls.of_month(roster.unit, roster.month)
    days = days_of(roster.month)
    out = await tx.members.away_days(roster.unit, days[0], days[-1])
    there = {}  # whoever takes part on no day of the month is not named in `out`
    for one in people:
        away = out.get(one, frozenset(days)) | (marked[one].away if one in marked else frozenset())
        there[one] = len(frozenset(days) - away)
    await tx.served.share(roster.id, owed_each(total, there))


async def share_again(tx: Tx, unit: UnitId) -> None:
    """Share out anew what is in force in a unit: somebody will be away who was to be there.

    Days of a suspension are owed by nobody, also when it was granted after publication.
    """
    month = first_of(day_of(tx.now))
    for each in (month, next_month(month)):
        for roster in (await tx.rosters.of_month(unit, each)).values():
            if roster.binds:
                await share_out(tx, roster)
