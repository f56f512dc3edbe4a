"""Makes offers: by continuity, in turn, to all on duty at once, or to whom the officer names."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from domain.assignments.machine import Event
from domain.assignments.requests import (
    Ending,
    Offer,
    OfferSource,
    OfferState,
    Request,
    RequestState,
    Rung,
    SkipWhy,
)
from domain.assignments.rows import ALARM, ASKED_AGAIN, PASSED_OVER
from domain.assignments.turn import answer_until, extended, left_on, next_try, ping_at
from domain.civil import day_of
from domain.ids import OfferId, PersonId
from domain.members import Member
from domain.notices.assignments import (
    DeclineDecided,
    DeskAlarm,
    OfferMade,
    OfferOver,
    Over,
    Trouble,
)
from domain.people import SYSTEM, Actor
from domain.policy import POLICY
from services import case_marks
from services.assignments_ladder import asked, conflicted, not_called, todays, with_stand_ins
from services.assignments_moving import move, request_of, rest, resting
from services.assignments_telephone import call_needed, comes_first
from services.work import Tx, Work

PING = "assignments.ping"
EXPIRE = "assignments.expire"
RETRY = "assignments.retry"
DECISION = "assignments.decision"
# The client or the body parted with that advocate: the next act is not his by continuity.
_PARTED = frozenset({Ending.WAIVER, Ending.BY_BODY})


async def begin(tx: Tx, request: Request) -> None:
    """Start a search: the advocate of the earlier stage first, then the roster (R-007)."""
    earlier = await _earlier(tx, request)
    if earlier is None:
        await offer_next(tx, request)
        return
    await offer_to(tx, request, earlier.id, by=SYSTEM, source=OfferSource.CONTINUITY)


async def offer_next(tx: Tx, request: Request) -> None:
    """Offer to the next in turn of the day's ladder, or raise the officer's alarm at once.

    Where the unit asks all of a day at once, everybody who is left gets an offer (R-033).
    """
    rungs = await todays(tx, request)
    chosen = await _turn_of(tx, request, rungs)
    if not chosen and (more := await with_stand_ins(tx, request, rungs)):
        rungs = more
        chosen = await _turn_of(tx, request, rungs)
    for person in chosen:
        request = await request_of(tx, request.id)
        await offer_to(tx, request, person, by=SYSTEM, source=rungs[0].source)
    if chosen:
        return
    left = await _away(tx, rungs) - await asked(tx, request)
    why = Trouble.UNREACHABLE if left else Trouble.NOBODY_LEFT
    uncalled = await not_called(tx, request) & {rung.person for rung in rungs}
    await alarm(tx, request, why if rungs else Trouble.NOBODY_ON_DUTY, uncalled=bool(uncalled))


async def _turn_of(tx: Tx, request: Request, rungs: Sequence[Rung]) -> list[PersonId]:
    """Whose turn it is; whoever the bot cannot reach is called by telephone instead (¶26)."""
    before, away = await asked(tx, request), await _away(tx, rungs)
    for person in sorted(away - before):
        if not await tx.assignments.was_called(request.id, person, request.searched_from):
            await tx.record(SYSTEM, "assignments", f"request:{request.id}", "", PASSED_OVER,
                            SkipWhy.UNREACHABLE, f"person:{person}")  # fmt: skip
            await call_needed(tx, request, person, silent=False)
    return await _clear(tx, request, rungs, left_on(rungs, before | away))


async def _clear(
    tx: Tx, request: Request, rungs: Sequence[Rung], left: Sequence[PersonId]
) -> list[PersonId]:
    """Who is asked now: the first without a conflict that arose since the ladder was frozen."""
    source = rungs[0].source if rungs else OfferSource.TURN
    out = await conflicted(tx, request, left, source)
    chosen: list[PersonId] = []
    for person in left:
        if person in out:
            await tx.record(SYSTEM, "assignments", f"request:{request.id}", "", PASSED_OVER,
                            out[person], f"person:{person}")  # fmt: skip
        else:
            chosen.append(person)
            if source is not OfferSource.TOGETHER:
                break
    if await not_called(tx, request) & set(chosen):
        await tx.record(SYSTEM, "assignments", f"request:{request.id}", "", ASKED_AGAIN)
    return chosen


async def _away(tx: Tx, rungs: Sequence[Rung]) -> set[PersonId]:
    people = await tx.members.people([rung.person for rung in rungs])
    return {one.id for one in people.values() if one.unreachable}


async def go_on(
    tx: Tx, request: Request, event: Event, *, by: Actor, reason: str = "", evidence: str = ""
) -> None:
    """Let the search rest after an offer ended; when nothing waits any more ask the next."""
    request = await rest(tx, request, event, by=by, reason=reason, evidence=evidence)
    if request.state is RequestState.RECEIVED:
        await offer_next(tx, request)


async def offer_to(
    tx: Tx,
    request: Request,
    person: PersonId,
    *,
    by: Actor,
    source: OfferSource,
    event: Event | None = None,
    reason: str = "",
) -> OfferId:
    """Open the next round's offer; its end is stored now and no later policy changes it.

    Where the telephone comes first it waits for the call until then (D-23).
    """
    until = answer_until(tx.now, urgent=request.urgent, policy=POLICY)
    number = await tx.assignments.add_offer(
        request.id, person, at=tx.now, until=until, source=source, override_reason=reason,
        awaits_call=await comes_first(tx, person),
    )  # fmt: skip
    by_continuity = source is OfferSource.CONTINUITY
    await move(
        tx, request, event or (Event.OFFER_CONTINUITY if by_continuity else Event.OFFER), by=by,
        to=RequestState.CONTINUITY_OFFER if by_continuity else RequestState.OFFERED,
        reason=reason, evidence=f"offer:{number} person:{person} source:{source}",
    )  # fmt: skip
    await tx.plan(PING, number, ping_at(tx.now, until))
    await tx.plan(EXPIRE, number, until)
    offer = await tx.assignments.offer(number)
    if offer is not None:
        await show(tx, request, offer, occasion=f"offer:{number}")
        if offer.awaits_call:
            await call_needed(tx, request, person, silent=False, first_until=until)
    return number


async def show(
    tx: Tx,
    request: Request,
    offer: Offer,
    *,
    occasion: str,
    outage: tuple[datetime, datetime] | None = None,
    corrected: bool = False,
) -> None:
    """Tell the advocate of an offer, with its buttons."""
    notice = replace(
        OfferMade.of(offer, request, tx.now), corrected=corrected,
        outage_from=outage[0] if outage else None, outage_to=outage[1] if outage else None,
    )  # fmt: skip
    await tx.tell(offer.person, notice, occasion=occasion, subject=f"offer:{offer.id}")


async def withdraw(tx: Tx, request: Request, *, by: Actor, why: str = "") -> Request:
    """Take back every offer of a search; it rests in «received» then."""
    await take_back(tx, request, by=by, why=why)
    if request.state is RequestState.RECEIVED:
        return request
    return await rest(tx, request, Event.WITHDRAW, by=by, reason=why)


async def take_back(
    tx: Tx, request: Request, *, by: Actor, why: str = "", winner: PersonId | None = None
) -> None:
    """End every offer that waits for an answer or a decision, and say so in its place.

    With a `winner` the others are told that it is taken: the first valid acceptance wins (A-11).
    """
    waits = (OfferState.OPEN, OfferState.DECLINE_PENDING)
    for offer in await tx.assignments.offers_of(request.id):
        if offer.state not in waits:
            continue
        if await tx.assignments.move_offer(offer.id, offer.state, OfferState.WITHDRAWN):
            word = Over.WITHDRAWN if winner is None else Over.TAKEN
            await close_offer(
                tx, request, offer, Over.ACCEPTED if offer.person == winner else word
            )
            await decided(tx, request, offer, Over.WITHDRAWN)
            before = offer.state
            await tx.record(by, "assignments", f"offer:{offer.id}", before, "withdrawn", why)


async def close_offer(tx: Tx, request: Request, offer: Offer, why: Over) -> None:
    """Stop the steps of an offer and redraw its card with what became of it."""
    await tx.unplan(PING, offer.id)
    await tx.unplan(EXPIRE, offer.id)
    notice = OfferOver(label=request.label, why=why, due_at=request.search_until)
    for subject in ("offer", "ping"):
        await tx.retell(f"{subject}:{offer.id}", notice, occasion=f"over:{offer.id}:{why}")


async def decided(tx: Tx, request: Request, offer: Offer, why: Over) -> None:
    """Redraw the question about a valid reason for every officer who was asked."""
    await tx.unplan(DECISION, offer.id)
    name = await tx.members.full_name(offer.person)
    rests = resting(request.state, await tx.assignments.offers_of(request.id))
    notice = DeclineDecided(label=request.label, name=name, why=why, rests=rests)
    await tx.retell(f"decline:{offer.id}", notice, occasion=f"decided:{offer.id}:{why}")


async def alarm(tx: Tx, request: Request, why: Trouble, *, uncalled: bool = False) -> None:
    """Tell the responsible persons at once that a decision is needed.

    If they take none, those on duty tomorrow are asked when their day begins, and who is
    `uncalled` when the night is over.
    """
    await tx.record(SYSTEM, "assignments", f"request:{request.id}", "", ALARM, why)
    await tx.plan(RETRY, request.id, next_try(tx.now, POLICY, uncalled=uncalled))
    notice = DeskAlarm(
        request=request.id, label=request.label, why=why, due_at=request.search_until
    )
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"alarm:{request.id}:{tx.now.timestamp():.0f}",
                      subject=f"request:{request.id}")  # fmt: skip


async def reshow_open_offers(work: Work, *, since: datetime) -> int:
    """After an outage show every open offer again, its end later by the outage.

    A press made while the bot was away is lost after Telegram's 150 seconds; nobody is to be
    recorded as silent for minutes in which he could not be heard.
    """
    async with work.write() as tx:
        waiting = await tx.assignments.open_offers()
        for offer in waiting:
            request = await request_of(tx, offer.request)
            until = extended(offer.expires_at, tx.now - since, tx.now, request.search_until)
            await tx.assignments.extend(offer.id, until)
            await tx.unplan(EXPIRE, offer.id)
            await tx.plan(EXPIRE, offer.id, max(until, tx.now))
            renewed = await tx.assignments.offer(offer.id)
            if renewed is not None:
                await show(tx, request, renewed, outage=(since, tx.now),
                           occasion=f"offer:{offer.id}:{tx.now.timestamp():.0f}")  # fmt: skip
        return len(waiting)


async def _earlier(tx: Tx, request: Request) -> Member | None:
    """The advocate of the earlier stage or instance, if he can be asked first (Ереже ¶4(3)).

    Why he is not stands in the journal: R-007 wants the reason of a deviation.
    """
    found = await case_marks.earlier(tx, request)
    if found is None:
        return None
    if not found.askable:
        away = "" if found.active else "no participant"
        why = found.parted or away or "conflict"
        await tx.record(SYSTEM, "assignments", f"request:{request.id}", "", "continuity_passed",
                        why, f"person:{found.person} request:{found.request}")  # fmt: skip
        return None
    return await tx.members.person(found.person)
