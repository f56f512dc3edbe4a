"""Tells those concerned of objections, and shows an objection to whoever may read it."""

from domain.civil import day_of
from domain.ids import PersonId, UnitId
from domain.members import Member
from domain.notices.ledger import ObjectionAnswered, ObjectionMade, ObjectionOver
from domain.people import Actor, Role
from domain.permissions import Deed, may
from domain.rosters.objections import About, Matter, Objection, SeenObjection, desk_subject
from services.work import Tx


async def seen(tx: Tx, one: Objection, by: Actor) -> SeenObjection:
    """An objection with its names; an officer never answers their own."""
    answers = one.is_open and one.person != by.person
    return SeenObjection(
        one, await tx.members.unit_name(one.unit), await tx.members.short_name(one.person),
        await matter_of(tx, one.about), await tx.members.short_name(one.answered_by),
        answers and may(by, Deed.ANSWER_OBJECTION, unit=one.unit),
    )  # fmt: skip


async def matter_of(tx: Tx, about: About) -> Matter:
    """What an objection is against, in words that can be shown."""
    if about.entry is not None:
        entry = await tx.served.one(about.entry)
        return Matter(entry.kind, day=entry.day) if entry is not None else Matter()
    if about.duty is not None:
        duty = await tx.rosters.duty(about.duty)
        return Matter(duty.kind, day=duty.day) if duty is not None else Matter()
    if about.roster is not None:
        roster = await tx.rosters.load(about.roster)
        return Matter(roster.kind, month=roster.month) if roster is not None else Matter()
    return Matter()


async def tell_unit(tx: Tx, one: Objection, *, days: int = 0) -> None:
    """Ask the responsible persons for an answer; where only the objector is one, the presidium."""
    officers = await answering(tx, one.unit, one.person)
    if not officers:
        await tell_presidium(tx, one, days=days)
        return
    notice = await _made(tx, one, days=days, presidium=False)
    for each in officers:
        await tx.tell(each.id, notice, occasion=f"objection:{one.id}:unit:{days}",
                      subject=desk_subject(one.id))  # fmt: skip


async def tell_presidium(tx: Tx, one: Objection, *, days: int) -> None:
    """Tell the presidium that the unit has not answered, or cannot."""
    notice = await _made(tx, one, days=days, presidium=True)
    for each in await tx.members.holders(Role.PRESIDIUM, day_of(tx.now)):
        if each.id != one.person:
            await tx.tell(each.id, notice, occasion=f"objection:{one.id}:presidium:{days}",
                          subject=desk_subject(one.id))  # fmt: skip


async def tell_answered(tx: Tx, one: Objection) -> None:
    """Give the advocate the answer, and end the question to everybody who was asked."""
    by = await tx.members.short_name(one.answered_by)
    occasion = f"objection:{one.id}:answered"
    await tx.tell(one.person, ObjectionAnswered(by, one.text, one.answer), occasion=occasion)
    over = ObjectionOver(await tx.members.short_name(one.person), by, one.text, one.answer)
    await tx.retell(desk_subject(one.id), over, occasion=occasion)


async def answering(tx: Tx, unit: UnitId, objector: PersonId) -> list[Member]:
    """The responsible persons who may answer somebody's objection: never the objector."""
    officers = await tx.members.officers(unit, day_of(tx.now))
    return [one for one in officers if one.id != objector]


async def _made(tx: Tx, one: Objection, *, days: int, presidium: bool) -> ObjectionMade:
    return ObjectionMade(
        one.id, await tx.members.unit_name(one.unit), await tx.members.short_name(one.person),
        await matter_of(tx, one.about), one.text, one.at, days, presidium,
    )  # fmt: skip
