"""Changes somebody's telephone: they ask, the responsible person confirms, colleagues are told."""

from dataclasses import dataclass
from datetime import date

from domain.civil import day_of
from domain.ids import PersonId, PhoneChangeId
from domain.members import Member
from domain.notices.suspensions import PhoneAsked, PhoneDecided, PhoneNews, PhoneSettled
from domain.people import Actor
from domain.permissions import Deed, demand, demand_self
from domain.phones import PHONE_EXAMPLE, PhoneChange, PhoneState, canonical, phone_subject
from domain.refusals import Refusal
from domain.rosters.completeness import is_phone
from services.suspensions_telling import demand_person, officers, presidium
from services.work import Tx, Work


@dataclass(frozen=True, slots=True)
class OwnPhone:
    """The actor's telephone, and the one that waits to be confirmed."""

    member: Member
    waiting: PhoneChange | None


@dataclass(frozen=True, slots=True)
class Answered:
    """A change that waited was confirmed or refused; `told` colleagues hear of it."""

    member: Member
    change: PhoneChange
    told: int


@dataclass(frozen=True, slots=True)
class AnsweredBefore:
    """Somebody was faster, or a later change took its place."""

    member: Member
    change: PhoneChange


async def own(work: Work, *, by: Actor) -> OwnPhone:
    """What the rosters say of the actor now."""
    async with work.read() as tx:
        person = demand_self(by, Deed.CHANGE_PHONE)
        return OwnPhone(await demand_person(tx, person), await tx.phones.waiting(person))


async def ask(work: Work, text: str, *, by: Actor) -> OwnPhone:
    """Ask for another telephone; until it is confirmed the present one holds."""
    async with work.write() as tx:
        person = demand_self(by, Deed.CHANGE_PHONE)
        if not is_phone(text):
            raise Refusal("suspensions-phone-unclear", example=PHONE_EXAMPLE)
        member, phone = await demand_person(tx, person), canonical(text)
        if phone == member.phone:
            raise Refusal("suspensions-phone-same")
        unit = member.unit or next(iter(sorted(by.units)), None)
        confirmers = await officers(tx, unit, person) or await presidium(tx, person)
        if not confirmers:
            raise Refusal("suspensions-nobody-decides")
        known = await tx.phones.waiting(person)
        if known is not None:
            await _settle(tx, known, member, confirmed=False)
        change = await tx.phones.ask(person, unit, phone, tx.now)
        await tx.record(by, "suspensions", f"person:{person}", "phone", "phone asked")
        notice = PhoneAsked(change.id, member.name.full, member.phone, phone)
        for one in confirmers:
            await tx.tell(one.id, notice, occasion=f"phone:{change.id}",
                          subject=phone_subject(change.id))  # fmt: skip
        return OwnPhone(member, change)


async def answer(
    work: Work, number: PhoneChangeId, *, confirms: bool, by: Actor
) -> Answered | AnsweredBefore:
    """Confirm or refuse a change; rosters show the new number at once, reminders use it."""
    async with work.write() as tx:
        change = await tx.phones.one(number)
        if change is None:
            raise Refusal("suspensions-not-found")
        demand(by, Deed.CONFIRM_PHONE, unit=change.unit)
        if change.person == by.person:
            raise Refusal("suspensions-own")
        state = PhoneState.CONFIRMED if confirms else PhoneState.REFUSED
        if not await tx.phones.decide(change, state, by.person, tx.now):
            return AnsweredBefore(await demand_person(tx, change.person), change)
        member = await demand_person(tx, change.person)
        await tx.record(by, "suspensions", f"person:{change.person}", "phone asked", state)
        await _settle(tx, change, member, confirmed=confirms)
        await tx.tell(change.person, PhoneDecided(change.phone, confirms),
                      occasion=f"phone:{number}:{state}")  # fmt: skip
        told = await _tell_colleagues(tx, change, member, by) if confirms else 0
        return Answered(member, change, told)


async def _settle(tx: Tx, change: PhoneChange, member: Member, *, confirmed: bool) -> None:
    over = PhoneSettled(member.name.short, change.phone, confirmed)
    await tx.retell(phone_subject(change.id), over, occasion=f"phone:{change.id}:over")


async def _tell_colleagues(tx: Tx, change: PhoneChange, member: Member, by: Actor) -> int:
    """Tell the unit's responsible persons, and who is on duty on the same coming days."""
    today = day_of(tx.now)
    mine = await tx.rosters.day_duties(today, date.max, person=member.id)
    shared: dict[PersonId, list[date]] = {}
    for day in sorted({duty.day for duty in mine}):
        for duty in await tx.rosters.day_duties(day, day):
            if duty.unit == change.unit and duty.person != member.id:
                shared.setdefault(duty.person, []).append(day)
    for officer in await officers(tx, change.unit, member.id):
        if officer.id != by.person:
            shared.setdefault(officer.id, [])
    for person, days in shared.items():
        own_days = tuple(dict.fromkeys(days))
        await tx.tell(person, PhoneNews(member.name.full, member.phone, own_days),
                      occasion=f"phone:{change.id}")  # fmt: skip
    return len(shared)
