"""Lets an advocate ask to be replaced, and opens the search that an approval begins (¶27(2))."""

from datetime import datetime

from domain.assignments.machine import SUBSTITUTED_FROM, Event
from domain.assignments.requests import Appointment, Request, RequestState
from domain.cases import (
    NAMED,
    Substitution,
    SubstitutionGround,
    SubstitutionState,
    fixed_action,
)
from domain.civil import day_of
from domain.ids import RequestId, SubstitutionId
from domain.notices.cases import (
    DecisionWaits,
    NoMore,
    StepNoMore,
    SubstitutionAnswered,
    SubstitutionAsked,
)
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.policy import POLICY
from domain.refusals import Refusal
from domain.words import clean
from services.assignments_appointing import ACT_WAITS, BODY_LATE, TELL_BODY, start_clock
from services.assignments_moving import held, move, request_of
from services.assignments_offers import offer_next
from services.cases import charge_of, deciders, not_own, own_case, presidium
from services.cases_handover import WAITS, settled
from services.work import Tx, Work


async def ask(
    work: Work, number: RequestId, ground: SubstitutionGround, *, by: Actor, note: str = ""
) -> Request:
    """Ask to be replaced for a valid reason; until another accepts the case stays his (¶4(3))."""
    async with work.write() as tx:
        request, charge = await own_case(tx, number, Deed.ASK_SUBSTITUTION, by=by)
        note = _note(ground, note, tx.now)
        was = request.state
        request = await move(tx, request, Event.ASK_SUBSTITUTION, by=by, reason=ground)
        made = await _add(tx, request, charge, ground, was, note=note)
        one = await _of(tx, made)
        await tell_deciders(tx, request, one, occasion=f"substitution:{made}")
        for after in POLICY.substitution_reminders:
            await tx.plan(WAITS, made, tx.now + after)
        return request


async def withdraw(work: Work, number: RequestId, *, by: Actor) -> Request:
    """Take the application back before it was decided."""
    async with work.write() as tx:
        request, _ = await own_case(tx, number, Deed.ASK_SUBSTITUTION, by=by, working=False)
        one = await tx.cases.live_substitution(number)
        if one is None or one.state is not SubstitutionState.ASKED:
            raise Refusal("cases-decided-already", number=request.label)
        await _settle(tx, one, SubstitutionState.WITHDRAWN, by)
        return await _back(tx, request, one, Event.WITHDRAW_SUBSTITUTION, by)


async def refuse(work: Work, number: SubstitutionId, reason: str, *, by: Actor) -> Request:
    """Refuse for a reason that the advocate is told; the case goes on where it stood."""
    async with work.write() as tx:
        request, one = await _decidable(tx, number, by)
        said = clean(reason)
        if not said:
            raise Refusal("cases-reason-needed")
        state = SubstitutionState.REFUSED
        await _settle(tx, one, state, by, decided_by=by.person, decided_at=tx.now, reason=said)
        request = await _back(tx, request, one, Event.REFUSE_SUBSTITUTION, by)
        answer = SubstitutionAnswered(request=request.id, label=request.label, state=state,
                                      reason=said)  # fmt: skip
        await tx.tell(one.person, answer, occasion=f"substitution:{number}:{state}")
        return request


async def approve(work: Work, number: SubstitutionId, *, by: Actor) -> Request:
    """Approve: another advocate is looked for at once, by the roster (Ереже ¶4(3), ¶27(2))."""
    async with work.write() as tx:
        request, one = await _decidable(tx, number, by)
        return await _approved(tx, request, one, by)


async def decidable(work: Work, number: SubstitutionId, *, by: Actor) -> None:
    """Refuse whoever may not decide about it now, before a reason is asked for."""
    async with work.write() as tx:
        await _decidable(tx, number, by)


async def opened(
    tx: Tx, request: Request, ground: SubstitutionGround, *, by: Actor, reason: str = ""
) -> bool:
    """Replace who is in charge by the officer's own decision; False where it is under way.

    An application that waits is approved by the same decision. A case that is mirrored from the
    state's system is passed on there.
    """
    request = await held(tx, request.id)
    live = await tx.cases.live_substitution(request.id)
    if live is not None:
        if live.state is SubstitutionState.ASKED:
            await _approved(tx, request, live, by, tell=ground is SubstitutionGround.ABSENCE)
        return live.state is SubstitutionState.ASKED
    charge = await tx.assignments.open_appointment(request.id)
    if charge is None or request.state not in SUBSTITUTED_FROM:
        return False
    not_own(by, charge.person)
    was = request.state
    request = await move(tx, request, Event.ASK_SUBSTITUTION, by=by, reason=ground)
    made = await _add(tx, request, charge, ground, was)
    await _approved(tx, request, await _of(tx, made), by, reason=reason,
                    tell=ground is SubstitutionGround.ABSENCE)  # fmt: skip
    return True


async def tell_deciders(tx: Tx, request: Request, one: Substitution, *, occasion: str) -> None:
    """Put the question before those who may decide; where nobody may, tell the presidium."""
    name = await tx.members.full_name(one.person)
    notice = SubstitutionAsked(
        substitution=one.id, request=request.id, label=request.label, name=name,
        ground=one.ground, note=one.note,
    )  # fmt: skip
    people = await deciders(tx, request.unit, one.person)
    for officer in people:
        await tx.tell(officer.id, notice, occasion=occasion, subject=f"substitution:{one.id}")
    if people:
        return
    alone = DecisionWaits(label=request.label, name=name, since=one.asked_at, alone=True)
    for member in await presidium(tx, one.person):
        await tx.tell(member.id, alone, occasion=occasion)


async def _add(
    tx: Tx, request: Request, charge: Appointment, ground: SubstitutionGround, was: RequestState,
    *, note: str = "",
) -> SubstitutionId:  # fmt: skip
    return await tx.cases.add_substitution(
        request=request.id, appointment=charge.id, person=charge.person, ground=ground, note=note,
        state=SubstitutionState.ASKED, was=was, asked_at=tx.now,
    )  # fmt: skip


async def _approved(
    tx: Tx, request: Request, one: Substitution, by: Actor, *, reason: str = "",
    tell: bool = True,
) -> Request:  # fmt: skip
    """Open a new search; the old advocate answers for the case until another has accepted."""
    state = SubstitutionState.APPROVED
    await _settle(tx, one, state, by, decided_by=by.person, decided_at=tx.now, reason=reason)
    await settled(tx, request, one.id, one.person, state)
    for step in (ACT_WAITS, TELL_BODY, BODY_LATE):
        await tx.unplan(step, request.id)
    if one.was is RequestState.ACCEPTED:
        no_more = StepNoMore(label=request.label, why=NoMore.REPLACED)
        await tx.retell(f"act:{request.id}", no_more, occasion=f"replaced:{one.id}")
    request = await move(
        tx, request, Event.APPROVE_SUBSTITUTION, by=by, reason=one.ground,
        evidence=f"substitution:{one.id}",
        searched_from=tx.now, search_until=tx.now + POLICY.act_term,
    )  # fmt: skip
    if tell:
        answer = SubstitutionAnswered(request=request.id, label=request.label, state=state,
                                      reason="")  # fmt: skip
        await tx.tell(one.person, answer, occasion=f"substitution:{one.id}:{state}")
    await start_clock(tx, request)
    await offer_next(tx, request)
    return await request_of(tx, request.id)


async def _back(tx: Tx, request: Request, one: Substitution, event: Event, by: Actor) -> Request:
    """Give a case back to where it stood; what was due meanwhile is asked now."""
    state = (await _of(tx, one.id)).state
    await settled(tx, request, one.id, one.person, state)
    request = await move(tx, request, event, by=by, to=one.was,
                         evidence=f"substitution:{one.id}")  # fmt: skip
    if request.state is RequestState.ACCEPTED:
        await tx.plan(ACT_WAITS, request.id, tx.now + POLICY.act_handed)
    if request.body_notified_on is None and request.accepted_at is not None:
        for step, after in ((TELL_BODY, POLICY.body_told_first), (BODY_LATE, POLICY.body_told)):
            await tx.plan(step, request.id, max(request.accepted_at + after, tx.now))
    return request


async def _settle(
    tx: Tx, one: Substitution, state: SubstitutionState, by: Actor, **values: object
) -> None:
    if not await tx.cases.move_substitution(one.id, one.state, state, **values):
        request = await request_of(tx, one.request)
        raise Refusal("cases-decided-already", number=request.label)
    await tx.record(by, "cases", f"request:{one.request}", one.state, state, one.ground,
                    f"substitution:{one.id}")  # fmt: skip


async def _decidable(tx: Tx, number: SubstitutionId, by: Actor) -> tuple[Request, Substitution]:
    """An application that the actor may decide about now."""
    found = await _of(tx, number)
    request = await held(tx, found.request)
    demand(by, Deed.DECIDE_SUBSTITUTION, unit=request.unit)
    not_own(by, found.person)
    one = await _of(tx, number)
    if one.state is not SubstitutionState.ASKED:
        raise Refusal("cases-decided-already", number=request.label)
    await charge_of(tx, request, working=False)
    return request, one


async def _of(tx: Tx, number: SubstitutionId) -> Substitution:
    found = await tx.cases.substitution(number)
    if found is None:
        raise Refusal("cases-not-found")
    return found


def _note(ground: SubstitutionGround, text: str, now: datetime) -> str:
    """The words of a ground: an action fixed earlier for another client (A-06), or a reason."""
    if ground not in NAMED:
        raise Refusal("cases-not-found")
    note = clean(text)
    if ground is SubstitutionGround.OTHER_CLIENT:
        action = fixed_action(note)
        if action is None:
            raise Refusal("cases-action-unclear")
        if action[0] < day_of(now):
            raise Refusal("cases-action-past")
    elif ground.needs_words and not note:
        raise Refusal("cases-reason-needed")
    return note if ground.needs_words else ""
