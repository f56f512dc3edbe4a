"""Shows before publication who will be told what, whoever cannot be reached first."""

from domain.ids import RosterId
from domain.notices.rosters import RosterPublished
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.rosters.changes_views import Promised, Promises
from services.rosters_pages import load_page, officer_name
from services.work import Work


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
