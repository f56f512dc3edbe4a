"""Takes the due steps of requests: half-time, silence, warnings, overdue, the body's notice."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from domain.assignments.acts import Basis, warnings_at
from domain.assignments.machine import UNASSIGNED
from domain.assignments.requests import Offer, OfferSource, OfferState, Request, RequestState
from domain.civil import day_of
from domain.ids import OfferId, PersonId, RequestId
from domain.notices.assignments import (
    ActWaits,
    BodyNotTold,
    DeclineAsked,
    OfferPing,
    TellBody,
    Unassigned,
)
from domain.people import SYSTEM, Role
from domain.policy import POLICY
from services.assignments_appointing import (
    ACT_WAITS,
    BODY_LATE,
    OVERDUE,
    STAGES,
    TELL_BODY,
    WARN,
)
from services.assignments_ending import NOT_CALLED, SILENT, UNDELIVERED, pass_on
from services.assignments_moving import held
from services.assignments_offers import (
    DECISION,
    EXPIRE,
    PING,
    RETRY,
    offer_next,
)
from services.assignments_telephone import call_needed
from services.work import Tx, Work

# Who hears a warning, by its stage (D-20): the officer; from +12 h the presidium; +20 h the chair.
_PRESIDIUM_FROM = {Basis.DAY: 2, Basis.COURT: 1}
_CHAIR_FROM = {Basis.DAY: 3, Basis.COURT: 2}
_TELLS_BODY = frozenset(
    {RequestState.ACCEPTED, RequestState.ACT_HANDED, RequestState.NOTICE_DONE,
     RequestState.IN_WORK,
     # Who took an act himself has taken the case up, whatever the officer says of it later.
     RequestState.SELF_REPORTED, RequestState.FLAGGED}
)  # fmt: skip


async def ping(work: Work, number: int) -> None:
    """At half-time remind the one who was asked; the officers, where a call has to come first."""
    async with work.write() as tx:
        found = await _open(tx, number)
        if found is None:
            return
        offer, request = found
        if offer.awaits_call:
            await call_needed(tx, request, offer.person, silent=False,
                              first_until=offer.expires_at)  # fmt: skip
            return
        notice = OfferPing(offer=offer.id, label=request.label, expires_at=offer.expires_at)
        await tx.tell(offer.person, notice, occasion=f"ping:{offer.id}",
                      subject=f"ping:{offer.id}")  # fmt: skip


async def expire(work: Work, number: int) -> None:
    """Record silence, open a telephone task, and go on to the next in turn (D-23).

    Whom nobody called while the telephone came first was not silent.
    """
    async with work.write() as tx:
        found = await _open(tx, number)
        if found is None or found[0].expires_at > tx.now:
            return
        await pass_on(tx, *found, NOT_CALLED if found[0].awaits_call else SILENT)


async def undelivered(work: Work, number: int) -> None:
    """Go on at once when an offer cannot reach its reader; somebody has to telephone (¶26)."""
    async with work.write() as tx:
        found = await _open(tx, number)
        if found is None:
            return
        offer, request = found
        if offer.awaits_call:
            return
        if offer.source is OfferSource.CONTINUITY:
            # Nobody else is asked before the call: the case goes on with its advocate (¶4(3)).
            await tx.assignments.await_call(offer.id)
            await call_needed(tx, request, offer.person, silent=False,
                              first_until=offer.expires_at)  # fmt: skip
            return
        await pass_on(tx, offer, request, UNDELIVERED)


async def retry(work: Work, number: int) -> None:
    """On a new day ask those who are on duty now, if still nobody was asked or chosen."""
    async with work.write() as tx:
        request = await held(tx, RequestId(number))
        if request.state is RequestState.RECEIVED:
            await offer_next(tx, request)


async def warn(stage: int, work: Work, number: int) -> None:
    """While nobody has accepted, tell the officer, then the presidium, then the chair."""
    async with work.write() as tx:
        request = await tx.assignments.get(RequestId(number))
        if request is None or request.state not in UNASSIGNED or _outrun(request, stage, tx.now):
            return
        listeners = await _listeners(tx, request, stage)
        occasion = f"warn:{number}:{_search(request)}:{stage}"
        await _tell_clock(tx, request, listeners, occasion, late=False)


async def overdue(work: Work, number: int) -> None:
    """Record once that the due moment passed, tell everybody, ask the officer to explain."""
    async with work.write() as tx:
        request = await tx.assignments.hold(RequestId(number))
        if request is None or request.state not in UNASSIGNED:
            return
        if not await _mark_overdue(tx, request):
            return
        await tx.record(SYSTEM, "assignments", f"request:{number}", request.state, "overdue")
        everybody = await _listeners(tx, request, STAGES)
        occasion = f"overdue:{number}:{_search(request)}"
        await _tell_clock(tx, request, everybody, occasion, late=True)


async def act_waits(work: Work, number: int) -> None:
    """Remind the officer that an accepted request waits for its act (D-20, Ереже ¶10)."""
    async with work.write() as tx:
        request = await tx.assignments.get(RequestId(number))
        if request is None or request.state is not RequestState.ACCEPTED:
            return
        notice = ActWaits(request=request.id, label=request.label, due_at=request.search_until,
                          name=await tx.members.full_name(request.accepted_by))  # fmt: skip
        for officer in await tx.members.officers(request.unit, day_of(tx.now)):
            await tx.tell(officer.id, notice, subject=f"act:{number}",
                          occasion=f"act:{number}:{tx.now.timestamp():.0f}")  # fmt: skip


async def decision(work: Work, number: int) -> None:
    """Remind the officers that a valid reason waits for their decision; the clock runs on."""
    async with work.write() as tx:
        offer = await tx.assignments.offer(OfferId(number))
        if offer is None or offer.state is not OfferState.DECLINE_PENDING:
            return
        request = await tx.assignments.get(offer.request)
        if request is None or offer.ground is None:
            return
        notice = DeclineAsked(
            offer=offer.id, label=request.label, name=await tx.members.full_name(offer.person),
            ground=offer.ground, note=offer.note, due_at=request.search_until,
        )  # fmt: skip
        for officer in await tx.members.officers(request.unit, day_of(tx.now)):
            await tx.tell(officer.id, notice, occasion=f"decline:{offer.id}:again",
                          subject=f"decline:{offer.id}")  # fmt: skip


async def tell_body(work: Work, number: int) -> None:
    """Ask the advocate whether he has told the body that he took up the case (Ереже ¶47)."""
    async with work.write() as tx:
        request = await tx.assignments.get(RequestId(number))
        if request is None or request.accepted_by is None or not _owes_word(request):
            return
        notice = TellBody(request=request.id, label=request.label)
        await tx.tell(request.accepted_by, notice, occasion=f"body:{number}",
                      subject=f"body:{number}")  # fmt: skip


async def body_late(work: Work, number: int) -> None:
    """Tell the officer that no mark says that the body was told (D-30)."""
    async with work.write() as tx:
        request = await tx.assignments.get(RequestId(number))
        if request is None or request.accepted_by is None or not _owes_word(request):
            return
        again = TellBody(request=request.id, label=request.label)
        await tx.tell(request.accepted_by, again, occasion=f"body:{number}:again",
                      subject=f"body:{number}")  # fmt: skip
        notice = BodyNotTold(
            label=request.label, name=await tx.members.full_name(request.accepted_by)
        )
        for officer in await tx.members.officers(request.unit, day_of(tx.now)):
            await tx.tell(officer.id, notice, occasion=f"body:{number}:{request.accepted_by}")


def _owes_word(request: Request) -> bool:
    """Whether the body is still to be told, by somebody whom nobody is about to replace."""
    return request.state in _TELLS_BODY and request.body_notified_on is None


def _search(request: Request) -> str:
    """Names the search: the act's own first one, or a later one after a substitution."""
    return f"{request.searched_from.timestamp():.0f}"


async def _mark_overdue(tx: Tx, request: Request) -> bool:
    """Note once a search that passed its due moment: the act's own, or a substitution's."""
    again = await tx.cases.live_substitution(request.id)
    if again is not None:
        return await tx.cases.mark_overdue(again.id, tx.now)
    return await tx.assignments.mark_overdue(request.id, tx.now)


async def _open(tx: Tx, number: int) -> tuple[Offer, Request] | None:
    """An offer that still waits, with its held request; steps may come after the fact."""
    known = await tx.assignments.offer(OfferId(number))
    request = await held(tx, known.request) if known is not None else None
    offer = await tx.assignments.offer(OfferId(number))
    if offer is None or request is None or offer.state is not OfferState.OPEN:
        return None
    return offer, request


def _outrun(request: Request, stage: int, now: datetime) -> bool:
    """Whether a later warning (or the due moment) came meanwhile and says all of this one."""
    act = request.act.type
    moments = warnings_at(act, request.searched_from, request.search_until, POLICY)
    later = [*moments[stage + 1 :], request.search_until]
    return min(later) <= now


async def _listeners(tx: Tx, request: Request, stage: int) -> list[PersonId]:
    today = day_of(tx.now)
    people = list(await tx.members.officers(request.unit, today))
    if stage >= _PRESIDIUM_FROM[request.basis]:
        people += await tx.members.holders(Role.PRESIDIUM, today)
    if stage >= _CHAIR_FROM[request.basis]:
        people += await tx.members.holders(Role.CHAIR, today)
    return list(dict.fromkeys(one.id for one in people))


async def _tell_clock(
    tx: Tx, request: Request, people: list[PersonId], occasion: str, *, late: bool
) -> None:
    officers = {one.id for one in await tx.members.officers(request.unit, day_of(tx.now))}
    for person in people:
        notice = Unassigned(
            request=request.id, label=request.label, passed=tx.now - request.searched_from,
            received_at=request.searched_from, due_at=request.search_until, act=request.act.type,
            overdue=late, explains=person in officers, again=request.accepted_by is not None,
        )  # fmt: skip
        await tx.tell(person, notice, occasion=occasion, subject=f"request:{request.id}")


STEPS: dict[str, Callable[[Work, int], Awaitable[None]]] = {
    PING: ping,
    EXPIRE: expire,
    RETRY: retry,
    DECISION: decision,
    ACT_WAITS: act_waits,
    OVERDUE: overdue,
    TELL_BODY: tell_body,
    BODY_LATE: body_late,
    **{f"{WARN}.{stage}": partial(warn, stage) for stage in range(STAGES)},
}
