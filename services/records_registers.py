"""Makes registers of a period: an advocate's own, a unit's, the collegium's (Ереже ¶31-32)."""

from domain.ids import UnitId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.records.periods import Period
from domain.records.registers import Register, RegisterKind, default_template, rows_of
from services.records import demand_unit
from services.work import Work


async def register(
    work: Work,
    kind: RegisterKind,
    period: Period,
    *,
    by: Actor,
    unit: UnitId | None = None,
    own: bool = False,
) -> Register:
    """The rows of a period under the columns that serve; the journal keeps who took them out.

    `own` is an advocate's register; without a unit it is the whole collegium's.
    """
    async with work.write() as tx:
        demand(by, Deed.READ_REGISTER, unit=unit, owner=by.person if own else None)
        person = by.person if own else None
        place = await demand_unit(tx, unit) if unit is not None and not own else None
        cases = [] if kind is RegisterKind.CONSULT else await tx.records.cases(
            period.begins, period.ends, person=person,
            units=None if place is None else [place.id],
        )  # fmt: skip
        people = await tx.members.people({part.person for case in cases for part in case.parts})
        names = {one.id: one.name.full for one in people.values()}
        units = {one.id: one.name for one in await tx.members.units()}
        rows = rows_of(cases, period, names, units, person)
        whose = f"person:{person}" if own else f"unit:{unit}" if unit is not None else "all"
        await tx.record(by, "records", f"register:{kind}", "", "exported",
                        evidence=f"{period.word} {whose} rows:{len(rows)}")  # fmt: skip
        whose_name = await tx.members.full_name(by.person if own else None)
        return Register(
            kind, period, await tx.records.templates.serving(kind) or default_template(kind),
            rows, await tx.members.collegium(), place, whose_name,
        )  # fmt: skip
