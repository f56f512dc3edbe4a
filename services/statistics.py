"""Gathers what the statistics of a period are made of: requests, people, units."""

from datetime import timedelta

from domain.civil import day_of
from domain.ids import UnitId
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.records.periods import Period
from domain.records.statistics import StatisticsPage, reckon
from services.records import demand_unit
from services.work import Work


async def statistics(
    work: Work, period: Period, *, by: Actor, unit: UnitId | None = None
) -> StatisticsPage:
    """How requests went in a period: in one unit, or in all of them beside each other."""
    async with work.read() as tx:
        demand(by, Deed.READ_STATISTICS, unit=unit)
        place = await demand_unit(tx, unit) if unit is not None else None
        every = await tx.members.units()
        shown = [place] if place is not None else every
        cases = await tx.records.cases(
            period.begins, period.ends, units=None if place is None else [place.id]
        )
        day = min(day_of(tx.now), period.after - timedelta(days=1))
        own = {one.id: await tx.members.participants(one.id, day) for one in shown}
        people = [one.id for group in own.values() for one in group]
        months = [one for one in period.months() if one.begins <= tx.now]
        named = {part.person for case in cases for part in case.parts} | set(people)
        return StatisticsPage(
            whole=reckon(cases, period, people, tx.now),
            months=tuple(reckon(cases, one, people, tx.now) for one in months),
            units=tuple(
                (one, reckon([case for case in cases if case.unit == one.id], period,
                             [each.id for each in own[one.id]], tx.now))
                for one in shown
            ),
            unit=place, collegium=await tx.members.collegium(),
            names={one.id: one.name.short
                   for one in (await tx.members.people(named)).values()},
            places={one.id: one.name for one in every},
        )  # fmt: skip


def whole(by: Actor) -> bool:
    """Whether somebody sees the figures of every unit."""
    return may(by, Deed.READ_STATISTICS)
