"""Makes offers: to the next in turn, to whom the officer names, and again after an outage."""

from datetime import datetime, time, timedelta

from domain.assignments.requests import Offer, OfferState, Request, RequestState
from domain.assignments.turn import (
    answer_until,
    extended,
    is_night,
    next_in_turn,
    ping_at,
)
from domain.civil import day_of, moment_of
from domain.ids import OfferId, PersonId, RequestId
from domain.notices.assignments import (
    CallNeeded,
    DeclineDecided,
    DeskAlarm,
    OfferMade,
    OfferOver,
    Over,
    Trouble,
)
from domain.people import SYSTEM, Actor
from domain.policy import POLICY
from domain.refusals import Refusal
from services.work import Tx, Work

PING = "assignments.ping"
EXPIRE = "assignments.expire"
RETRY = "assignments.retry"
DECISION = "assignments.decision"


async def request_of(tx: Tx, number: RequestId) -> Request:
    """A request that exists; a refusal for a made-up number."""
    request = await tx.assignments.get(number)
    if request is None:
        raise Refusal("assignments-no-such-request")
    return request


async def held(tx: Tx, number: RequestId) -> Request:
    """A request that no other writer can move before this transaction ends."""
    request = await tx.assignments.hold(number)
    if request is None:
        raise Refusal("assignments-no-such-request")
    return request


async def offer_next(tx: Tx, request: Request) -> None:
    """Offer to the next in turn of the day's roster, or raise the officer's alarm at once."""
    today = day_of(tx.now)
    duty_list = await tx.rosters.on_duty(request.unit, request.kind, today)
    # A duty may still stand in the roster of one whose participation is suspended (Ереже ¶23).
    absent = await tx.members.absent(duty_list, today)
    on_duty = [person for person in duty_list if person not in absent]
    if not on_duty:
        await alarm(tx, request, Trouble.NOBODY_ON_DUTY)
        return
    asked = {offer.person for offer in await tx.assignments.offers_of(request.id)}
    people = await tx.members.people(on_duty)
    away = {one.id for one in people.values() if one.unreachable}
    for person in sorted(away - asked):
        if not await tx.assignments.was_called(request.id, person):
            await call_needed(tx, request, person, silent=False)
    chosen = next_in_turn(on_duty, asked, away)
    if chosen is None:
        await alarm(tx, request, Trouble.UNREACHABLE if away - asked else Trouble.NOBODY_LEFT)
        return
    await offer_to(tx, request, chosen, by=SYSTEM)


async def offer_to(
    tx: Tx, request: Request, person: PersonId, *, by: Actor, reason: str = ""
) -> OfferId:
    """Open the next round's offer; its end is stored now and no later policy changes it."""
    until = answer_until(tx.now, urgent=request.urgent, policy=POLICY)
    number = await tx.assignments.add_offer(
        request.id, person, at=tx.now, until=until, override_reason=reason
    )
    before = {RequestState.RECEIVED, RequestState.DECLINE_PENDING}
    await tx.assignments.move(request.id, before, RequestState.OFFERED)
    await tx.record(
        by, "assignments", f"request:{request.id}", request.state, RequestState.OFFERED, reason,
        f"offer:{number} person:{person}",
    )  # fmt: skip
    await tx.plan(PING, number, ping_at(tx.now, until))
    await tx.plan(EXPIRE, number, until)
    offer = await tx.assignments.offer(number)
    if offer is not None:
        await show(tx, request, offer, occasion=f"offer:{number}")
    if is_night(tx.now, POLICY):
        await call_needed(tx, request, person, silent=False)
    return number


async def show(
    tx: Tx,
    request: Request,
    offer: Offer,
    *,
    occasion: str,
    outage: tuple[datetime, datetime] | None = None,
) -> None:
    """Tell the advocate of an offer, with its buttons."""
    notice = OfferMade(
        offer=offer.id, label=request.label, kind=request.kind, act=request.act,
        received_at=request.received_at, due_at=request.due_at, expires_at=offer.expires_at,
        urgent=request.urgent, left=request.due_at - tx.now,
        outage_from=outage[0] if outage else None, outage_to=outage[1] if outage else None,
    )  # fmt: skip
    await tx.tell(offer.person, notice, occasion=occasion, subject=f"offer:{offer.id}")


async def withdraw(tx: Tx, request: Request, *, by: Actor, why: str = "") -> None:
    """Take back the offer that waits for an answer or a decision, and say so in its place."""
    waits = (OfferState.OPEN, OfferState.DECLINE_PENDING)
    for offer in await tx.assignments.offers_of(request.id):
        if offer.state not in waits:
            continue
        if await tx.assignments.move_offer(offer.id, offer.state, OfferState.WITHDRAWN):
            await close_offer(tx, request, offer, Over.WITHDRAWN)
            await decided(tx, request, offer, Over.WITHDRAWN)
            before = offer.state
            await tx.record(by, "assignments", f"offer:{offer.id}", before, "withdrawn", why)


async def close_offer(tx: Tx, request: Request, offer: Offer, why: Over) -> None:
    """Stop the steps of an offer and redraw its card with what became of it."""
    await tx.unplan(PING, offer.id)
    await tx.unplan(EXPIRE, offer.id)
    notice = OfferOver(label=request.label, why=why, due_at=request.due_at)
    for subject in ("offer", "ping"):
        await tx.retell(f"{subject}:{offer.id}", notice, occasion=f"over:{offer.id}:{why}")


async def decided(tx: Tx, request: Request, offer: Offer, why: Over) -> None:
    """Redraw the question about a valid reason for every officer who was asked."""
    await tx.unplan(DECISION, offer.id)
    member = await tx.members.person(offer.person)
    name = member.name.full if member else ""
    notice = DeclineDecided(label=request.label, name=name, why=why)
    await tx.retell(f"decline:{offer.id}", notice, occasion=f"decided:{offer.id}:{why}")


async def alarm(tx: Tx, request: Request, why: Trouble) -> None:
    """Tell the responsible persons at once that a decision is needed.

    If they take none, those on duty tomorrow are asked when their day begins.
    """
    await tx.record(SYSTEM, "assignments", f"request:{request.id}", request.state, "alarm", why)
    await tx.assignments.move(request.id, {RequestState.DECLINE_PENDING}, RequestState.RECEIVED)
    tomorrow = moment_of(day_of(tx.now) + timedelta(days=1), time())
    await tx.plan(RETRY, request.id, tomorrow)
    notice = DeskAlarm(request=request.id, label=request.label, why=why, due_at=request.due_at)
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"alarm:{request.id}:{tx.now.timestamp():.0f}",
                      subject=f"request:{request.id}")  # fmt: skip


async def call_needed(tx: Tx, request: Request, person: PersonId, *, silent: bool) -> None:
    """Open a telephone task: the telephone stays the binding channel (Ереже ¶26)."""
    task = await tx.assignments.add_call(request.id, person, tx.now)
    member = await tx.members.person(person)
    if member is None:
        return
    notice = CallNeeded(task=task, label=request.label, name=member.name.full,
                        phone=member.phone, silent=silent)  # fmt: skip
    for officer in await tx.members.officers(request.unit, day_of(tx.now)):
        await tx.tell(officer.id, notice, occasion=f"call:{task}:{silent}",
                      subject=f"call:{task}")  # fmt: skip


async def reshow_open_offers(work: Work, *, since: datetime) -> int:
    """After an outage show every open offer again, its end later by the outage.

    A press made while the bot was away is lost after Telegram's 150 seconds; nobody is to be
    recorded as silent for minutes in which he could not be heard.
    """
    async with work.write() as tx:
        waiting = await tx.assignments.open_offers()
        for offer in waiting:
            request = await request_of(tx, offer.request)
            until = extended(offer.expires_at, tx.now - since, tx.now, request.due_at)
            await tx.assignments.extend(offer.id, until)
            await tx.unplan(EXPIRE, offer.id)
            await tx.plan(EXPIRE, offer.id, max(until, tx.now))
            renewed = await tx.assignments.offer(offer.id)
            if renewed is not None:
                await show(tx, request, renewed, outage=(since, tx.now),
                           occasion=f"offer:{offer.id}:{tx.now.timestamp():.0f}")  # fmt: skip
        return len(waiting)
