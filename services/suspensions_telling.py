"""Shows suspensions to those whom they concern, and tells them what became of each."""

from collections.abc import Sequence
from datetime import date

from domain import suspensions as rules
from domain.civil import day_of
from domain.ids import PersonId, SuspensionId, UnitId
from domain.members import Member
from domain.notices.suspensions import (
    BackAsked,
    BackNews,
    BackSettled,
    Gap,
    SuspensionAnnounced,
    SuspensionAsked,
    SuspensionDecided,
    SuspensionSettled,
    TakesPartAgain,
)
from domain.people import Actor
from domain.permissions import Deed, may
from domain.refusals import Refusal
from domain.suspensions import SeenSuspension, Suspension
from services.work import Tx


async def demand_suspension(tx: Tx, number: SuspensionId) -> Suspension:
    """The suspension, or a refusal where there is none."""
    found = await tx.suspensions.one(number)
    if found is None:
        raise Refusal("suspensions-not-found")
    return found


async def demand_person(tx: Tx, number: PersonId) -> Member:
    """The person, or a refusal where there is none."""
    found = await tx.members.person(number)
    if found is None:
        raise Refusal("members-no-such-person")
    return found


async def seen(tx: Tx, one: Suspension, by: Actor) -> SeenSuspension:
    """A suspension as the actor may see it; whoever it does not concern is refused."""
    own = by.person is not None and by.person == one.person
    if not own and not may(by, Deed.READ_SUSPENSION, unit=one.unit):
        raise Refusal("members-no-permission")
    every = await tx.holdings.of(one.id)
    return SeenSuspension(
        one, await demand_person(tx, one.person),
        await tx.members.unit(one.unit) if one.unit is not None else None,
        await tx.members.short_name(one.noted_by), own=own,
        notes=not own and may(by, Deed.NOTE_SUSPENSION, unit=one.unit),
        decides=not own and may(by, Deed.DECIDE_SUSPENSION),
        keeps=not own and may(by, Deed.DECIDE_HOLDING, unit=one.unit),
        total=len(every), waiting=sum(each.waits for each in every),
    )  # fmt: skip


async def presidium(tx: Tx, but: PersonId) -> list[Member]:
    """Everybody who may decide about somebody: the presidium and its chair, never themselves."""
    return [one for one in await tx.members.presidium(day_of(tx.now)) if one.id != but]


async def officers(tx: Tx, unit: UnitId | None, but: PersonId) -> list[Member]:
    """The responsible persons of somebody's unit, never themselves."""
    if unit is None:
        return []
    return [one for one in await tx.members.officers(unit, day_of(tx.now)) if one.id != but]


async def tell_filed(tx: Tx, one: Suspension) -> None:
    """Put an application before the responsible persons and the presidium."""
    for person in await officers(tx, one.unit, one.person):
        await tx.tell(person.id, await _asked(tx, one, decides=False),
                      occasion=f"suspension-note:{one.id}",
                      subject=rules.note_subject(one.id))  # fmt: skip
    for person in await presidium(tx, one.person):
        await tx.tell(person.id, await _asked(tx, one, decides=True),
                      occasion=f"suspension-desk:{one.id}",
                      subject=rules.desk_subject(one.id))  # fmt: skip


async def tell_noted(tx: Tx, one: Suspension) -> None:
    """Put the opinion into what everybody was shown of an application."""
    occasion = f"suspension-noted:{one.id}:{tx.now:%Y%m%d%H%M%S%f}"
    for decides, subject in ((False, rules.note_subject), (True, rules.desk_subject)):
        notice = await _asked(tx, one, decides=decides)
        await tx.retell(subject(one.id), notice, occasion=occasion)


async def tell_settled(tx: Tx, one: Suspension) -> None:
    """End what was shown of an application."""
    number, on = _decision(one)
    period = one.period
    over = SuspensionSettled(
        (await demand_person(tx, one.person)).name.short, one.state, number, on,
        period.first if period else None, period.last if period else None,
    )  # fmt: skip
    for subject in (rules.note_subject, rules.desk_subject):
        await tx.retell(subject(one.id), over, occasion=f"suspension:{one.id}:{one.state}")


async def tell_decided(
    tx: Tx, one: Suspension, by: Actor, *, gaps: Sequence[Gap] = (), holdings: int = 0
) -> None:
    """Tell a decision to the advocate, the responsible persons and the rest of the presidium."""
    decision, period = one.decision, one.period
    if decision is None:
        return
    first, last = (period.first, period.last) if period is not None else (None, None)
    occasion = f"suspension:{one.id}:{one.state}"
    own = SuspensionDecided(
        one.kind, one.state, decision.number, decision.on, first, last, one.ground
    )
    await tx.tell(one.person, own, occasion=occasion)
    desk = await officers(tx, one.unit, one.person)
    keepers = {person.id for person in desk}
    unit = await tx.members.unit_name(one.unit)
    name = (await demand_person(tx, one.person)).name.short
    everybody = {each.id: each for each in (*desk, *await presidium(tx, one.person))}
    for person in everybody.values():
        # Whoever decided sees it on the screen; what is left to do is told to all who do it.
        if person.id == by.person and person.id not in keepers:
            continue
        notice = SuspensionAnnounced(
            one.id, one.kind, one.state, name, unit,
            decision.number, decision.on, first, last, one.ground, tuple(gaps), holdings,
            keeps=person.id in keepers, orphan=not keepers,
        )  # fmt: skip
        await tx.tell(person.id, notice, occasion=occasion)


async def tell_back_asked(tx: Tx, one: Suspension) -> None:
    """Tell the presidium that somebody asks to take part again."""
    if one.period is None:
        return
    name = (await demand_person(tx, one.person)).name.short
    notice = BackAsked(one.id, name, one.period.first, one.period.last)
    for person in await presidium(tx, one.person):
        await tx.tell(person.id, notice, occasion=f"back:{one.id}", subject=f"back:{one.id}")


async def tell_back(tx: Tx, one: Suspension, news: BackNews) -> None:
    """Tell the advocate and the responsible persons from which day they take part again."""
    if one.period is None or one.period.last is None:
        return
    back_on = rules.day_after(one.period.last)
    name = (await demand_person(tx, one.person)).name.short
    occasion = f"back:{one.id}:{news}:{back_on}"
    await tx.retell(f"back:{one.id}", BackSettled(name, back_on), occasion=occasion)
    decided = one.resumption
    number, on = (decided.number, decided.on) if decided is not None else ("", None)
    own = TakesPartAgain(name, news, back_on, number, on, own=True)
    await tx.tell(one.person, own, occasion=occasion)
    for person in await officers(tx, one.unit, one.person):
        told = TakesPartAgain(name, news, back_on, number, on, own=False)
        await tx.tell(person.id, told, occasion=occasion)


async def _asked(tx: Tx, one: Suspension, *, decides: bool) -> SuspensionAsked:
    wanted = one.wanted
    return SuspensionAsked(
        one.id, (await demand_person(tx, one.person)).name.full,
        await tx.members.unit_name(one.unit), one.reason,
        wanted.first if wanted else day_of(one.filed_at), wanted.last if wanted else None,
        one.note, await tx.members.short_name(one.noted_by), decides=decides,
    )  # fmt: skip


def _decision(one: Suspension) -> tuple[str, date | None]:
    return (one.decision.number, one.decision.on) if one.decision is not None else ("", None)
