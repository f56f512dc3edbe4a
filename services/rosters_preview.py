"""Shows before publication what it would do: who is told what, and what the judge finds."""

from domain.civil import day_of
from domain.ids import RosterId
from domain.notices.rosters import RosterPublished
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.rosters.changes_views import Promised, Promises
from domain.rosters.completeness import due_day, is_late
from domain.rosters.views import Preview
from services.rosters_judging import judged
from services.rosters_pages import load_page, officer_name
from services.work import Work


async def preview(work: Work, roster: RosterId, *, by: Actor) -> Preview:
    """How many people publication would tell, what forbids it, and what the judge finds."""
    async with work.read() as tx:
        shown = await load_page(tx, roster, by)
        demand(by, Deed.PUBLISH_ROSTER, unit=shown.roster.unit)
        people = [shown.people[one] for one in shown.roster.people() if one in shown.people]
        silent = tuple(one for one in people if one.unreachable)
        month = shown.roster.month
        return Preview(
            shown, len(people) - len(silent), silent, is_late(month, day_of(tx.now)),
            due_day(month), await judged(tx, shown.roster),
        )  # fmt: skip


async def promises(work: Work, roster: RosterId, *, by: Actor) -> Promises:
    """Exactly what publication would tell each, as of now."""
    async with work.read() as tx:
        page = await load_page(tx, roster, by)
        one = page.roster
        demand(by, Deed.PUBLISH_ROSTER, unit=one.unit)
        name = await officer_name(tx, one)
        every = [
            Promised(
                page.people[person],
                RosterPublished(
                    one.kind, one.month, one.own_days(person), name, one.officer_phone
                ),
            )
            for person in one.people()
        ]
        every.sort(key=lambda each: not each.person.unreachable)
        return Promises(page, tuple(every))
