"""Keeps what advocates record about their payment claims; the bot never sends one (Ереже ¶55)."""

from datetime import date

from domain import claims as rules
from domain.assignments.requests import Request
from domain.civil import day_of
from domain.claims import Claim, ClaimState, ClaimStep, DateFlaw, Entry, PaymentAct
from domain.claims_reading import read_label, read_number, read_reason
from domain.ids import ClaimId, PersonId, RequestId
from domain.notices.claims import ClaimBegun, ClaimOpened
from domain.people import SYSTEM, Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services.claims_board import demand_request, seen
from services.claims_results import Done, Stale
from services.claims_steps import follow
from services.work import Tx, Work

_FLAWS = {
    DateFlaw.FUTURE: "claims-date-future",
    DateFlaw.OLD: "claims-date-old",
    DateFlaw.EARLY: "claims-date-early",
    DateFlaw.LATE: "claims-date-after-sent",
}


async def open_for(tx: Tx, request: Request, person: PersonId) -> None:
    """Open a claim on a request that this advocate has completed, and tell them once.

    To be called in the transaction of the completion (domain.md 5.1 -> 5.8); where they have a
    claim on it already, nothing happens.
    """
    if await tx.claims.on(person, request.id):
        return
    claim = await tx.claims.add(Claim(ClaimId(0), person, request.id), tx.now)
    await tx.record(SYSTEM, "claims", f"claim:{claim.id}", "", claim.state,
                    evidence=f"request:{request.id}")  # fmt: skip
    await tx.tell(person, ClaimOpened(request.id, request.label), occasion=f"claim:{claim.id}",
                  subject=f"claim-open:{claim.id}")  # fmt: skip


async def record(
    work: Work, request: RequestId | None, label: str, act: PaymentAct, *, by: Actor
) -> Done | Stale:
    """Keep the act that payment rests on; from its date the month of the application runs.

    Without a request the claim is for a consultation or a case that is not kept here, and a
    few words say which.
    """
    async with work.write() as tx:
        person = demand_self(by)
        named = label if request is not None else demand_label(label)
        demand_act(act, day_of(tx.now))
        if request is None:
            before = Claim(ClaimId(0), person, None, named)
            return await _begin(tx, before, act, by)
        await tx.assignments.hold(request)
        await demand_request(tx, request, by)
        every = await tx.claims.on(person, request)
        same = next((one for one in every if one.act == act), None)
        if same is not None:
            return Stale(await seen(tx, same))
        opened = next((one for one in every if one.state is ClaimState.NONE), None)
        return await _begin(tx, opened or Claim(ClaimId(0), person, request), act, by)


async def send(work: Work, number: ClaimId, on: date, *, by: Actor) -> Done | Stale:
    """Keep the advocate's word that the application was sent in the state's system."""
    async with work.write() as tx:
        claim = await demand_own(tx, number, by)
        if claim.after(ClaimStep.SEND) is not None:
            demand_date(claim, ClaimStep.SEND, on, day_of(tx.now))
        return await _write(tx, claim, rules.send(claim, on), by)


async def send_back(
    work: Work, number: ClaimId, on: date, reason: str, *, by: Actor
) -> Done | Stale:
    """Keep that the justice body returned it, and why; it can be sent again."""
    async with work.write() as tx:
        claim = await demand_own(tx, number, by)
        if claim.after(ClaimStep.RETURN) is not None:
            demand_date(claim, ClaimStep.RETURN, on, day_of(tx.now))
        why = demand_reason(reason)
        return await _write(tx, claim, rules.send_back(claim, on, why), by)


async def pay(
    work: Work, number: ClaimId, on: date, amount_tiyn: int | None, *, by: Actor
) -> Done | Stale:
    """Keep that it was paid, with the amount if the advocate wishes to enter it."""
    async with work.write() as tx:
        claim = await demand_own(tx, number, by)
        if claim.after(ClaimStep.PAY) is not None:
            demand_date(claim, ClaimStep.PAY, on, day_of(tx.now))
        return await _write(tx, claim, rules.pay(claim, on, amount_tiyn), by)


async def correct_act(
    work: Work, number: ClaimId, label: str, act: PaymentAct, *, by: Actor
) -> Done | Stale:
    """Put a slip in the act right: the last day and the reminders are counted anew."""
    async with work.write() as tx:
        claim = await demand_own(tx, number, by)
        named = demand_label(label) if label else ""
        demand_act(act, day_of(tx.now), claim.sent_on)
        if claim.request is not None:
            every = await tx.claims.on(claim.person, claim.request)
            if any(one.act == act and one.id != claim.id for one in every):
                raise Refusal("claims-same-act")
        return await _write(tx, claim, rules.correct_act(claim, act, named), by, "act corrected")


async def correct_sent(work: Work, number: ClaimId, on: date, *, by: Actor) -> Done | Stale:
    """Put a slip in the day of sending right."""
    async with work.write() as tx:
        claim = await demand_own(tx, number, by)
        if Entry.FIX_SENT in rules.entries(claim):
            demand_date(claim, ClaimStep.SEND, on, day_of(tx.now))
        return await _write(tx, claim, rules.correct_sent(claim, on), by, "sending corrected")


async def correct_paid(
    work: Work, number: ClaimId, on: date, amount_tiyn: int | None, *, by: Actor
) -> Done | Stale:
    """Put a slip in the payment right."""
    async with work.write() as tx:
        claim = await demand_own(tx, number, by)
        if Entry.FIX_PAID in rules.entries(claim):
            demand_date(claim, ClaimStep.PAY, on, day_of(tx.now))
        after = rules.correct_paid(claim, on, amount_tiyn)
        return await _write(tx, claim, after, by, "payment corrected")


async def confirm(work: Work, number: ClaimId, revision: int, *, by: Actor) -> Done | Stale:
    """Keep that the author stands by the figures that were shown (Ереже ¶57, R-095).

    `revision` is what they looked at: figures that changed since are not confirmed by it.
    """
    async with work.write() as tx:
        claim = await demand_own(tx, number, by)
        after = rules.confirm(claim, tx.now) if claim.revision == revision else None
        return await _write(tx, claim, after, by, "figures confirmed")


async def demand_entry(work: Work, number: ClaimId, entry: Entry, *, by: Actor) -> Done | Stale:
    """Whether something can be entered about a claim now, before its parts are asked for."""
    async with work.read() as tx:
        claim = await demand_own(tx, number, by)
        fits = entry in rules.entries(claim)
        return Done(await seen(tx, claim)) if fits else Stale(await seen(tx, claim))


def demand_self(by: Actor) -> PersonId:
    """The advocate who acts; nobody records a claim for another."""
    demand(by, Deed.WORK_CLAIM, owner=by.person)
    if by.person is None:
        raise Refusal("members-no-permission")
    return by.person


async def demand_own(tx: Tx, number: ClaimId, by: Actor) -> Claim:
    """A claim of the actor's own; whose it is otherwise is not even said."""
    claim = await tx.claims.one(number)
    if claim is None:
        raise Refusal("claims-not-found")
    demand(by, Deed.WORK_CLAIM, owner=claim.person)
    return claim


def demand_label(text: str) -> str:
    """A few words that say what a claim is for."""
    label = read_label(text)
    if label is None:
        raise Refusal("claims-label-unclear")
    return label


def demand_number(text: str) -> str:
    """The number of an act."""
    number = read_number(text)
    if number is None:
        raise Refusal("claims-number-unclear")
    return number


def demand_reason(text: str) -> str:
    """Why it was returned, in words."""
    reason = read_reason(text)
    if reason is None:
        raise Refusal("claims-reason-unclear")
    return reason


def demand_act(act: PaymentAct, today: date, sent_on: date | None = None) -> None:
    """Refuse an act whose number or date cannot be right."""
    demand_number(act.number)
    _refuse(rules.act_flaw(act.issued_on, today, sent_on))


def demand_date(claim: Claim, step: ClaimStep, on: date, today: date) -> None:
    """Refuse a date that a step cannot have."""
    _refuse(rules.step_flaw(claim, step, on, today))


def _refuse(flaw: DateFlaw | None) -> None:
    if flaw is not None:
        raise Refusal(_FLAWS[flaw])


async def _begin(tx: Tx, before: Claim, act: PaymentAct, by: Actor) -> Done | Stale:
    after = rules.record(before, act)
    if after is None or after.until is None:
        raise Refusal("claims-not-found")
    if before.id:
        if not await tx.claims.save(after, before):
            return Stale(await seen(tx, await demand_own(tx, before.id, by)))
    else:
        after = await tx.claims.add(after, tx.now)
    await tx.record(by, "claims", f"claim:{after.id}", before.state, after.state)
    shown = await seen(tx, after)
    begun = ClaimBegun(after.id, shown.request_label, after.until or act.issued_on)
    await tx.retell(f"claim-open:{after.id}", begun, occasion=f"claim-open:{after.id}:over")
    await follow(tx, before, after)
    return Done(shown)


async def _write(
    tx: Tx, before: Claim, after: Claim | None, by: Actor, evidence: str = ""
) -> Done | Stale:
    """Write a change with its journal row; figures stay out of the journal, which others read."""
    if after is None or not await tx.claims.save(after, before):
        return Stale(await seen(tx, await demand_own(tx, before.id, by)))
    await tx.record(by, "claims", f"claim:{before.id}", before.state, after.state,
                    evidence=evidence)  # fmt: skip
    await follow(tx, before, after)
    return Done(await seen(tx, after))
