"""Reads the versions of a roster: who made each and why, and who was on duty by it."""

from dataclasses import replace

from domain.ids import RosterId
from domain.people import Actor
from domain.refusals import Refusal
from domain.rosters import RosterState
from domain.rosters.changes_views import AsOf, History, Past
from domain.rosters.history import Diff, Version, diff
from domain.rosters.views import Page
from services.rosters_pages import load_page
from services.work import Tx, Work


async def history(work: Work, roster: RosterId, *, by: Actor) -> History:
    """The versions of a roster, for everybody who may read it."""
    async with work.read() as tx:
        page = await load_page(tx, roster, by)
        every = await tx.rosters.versions.of(roster)
        found = [await _past(tx, roster, one, page) for one in reversed(every)]
        return History(page, tuple(found))


async def as_of(work: Work, roster: RosterId, number: int, *, by: Actor) -> AsOf:
    """The roster as it was by one version, with what that version changed."""
    async with work.read() as tx:
        page = await load_page(tx, roster, by)
        every = await tx.rosters.versions.of(roster)
        version = next((one for one in every if one.number == number), None)
        if version is None:
            raise Refusal("versions-not-found")
        duties = await tx.rosters.versions.duties(roster, number)
        shown = replace(
            page.roster, duties=duties, version=number, state=RosterState.CLOSED, reason=""
        )
        people = await tx.members.people({*page.people, *shown.people()})
        counts = {one: len(shown.own_days(one)) for one in {*page.counts, *shown.people()}}
        past = await _past(tx, roster, version, page)
        return AsOf(replace(page, roster=shown, people=people, counts=counts), past)


async def _past(tx: Tx, roster: RosterId, version: Version, page: Page) -> Past:
    """A version with its diff; why it was made is for those who keep or oversee rosters."""
    shown = version if page.watches else replace(version, reason="")
    before = await tx.rosters.versions.duties(roster, version.number - 1)
    after = await tx.rosters.versions.duties(roster, version.number)
    what = diff(before, after) if version.number > 1 else Diff((), (), ())
    return Past(shown, await tx.members.short_name(version.by), what)
