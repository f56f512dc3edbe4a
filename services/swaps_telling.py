"""Tells those concerned what became of an application for a substitute, and shows it to them."""

from dataclasses import dataclass

from domain import swaps as rules
from domain.civil import day_of
from domain.ids import PersonId, SwapId, UnitId
from domain.members import Member
from domain.notices.swaps import (
    SwapAsked,
    SwapAskedUrgent,
    SwapAskOver,
    SwapDecided,
    SwapDeskOver,
    SwapNews,
    SwapNotNeeded,
    SwapProgress,
    SwapToDecide,
    SwapToDecideUrgent,
)
from domain.people import Actor
from domain.permissions import Deed, may
from domain.refusals import Refusal
from domain.swaps import BackDay, Seen, Side, Swap, SwapKind, SwapState
from domain.swaps_pairs import days_left, tier_at
from services.rosters_verdict import judged
from services.swaps_trades import offers_to
from services.work import Tx

EVE, BEGINS, OVER = "swaps.eve", "swaps.day_begins", "swaps.day_over"
NUDGE_ASKED, NUDGE_DESK = "swaps.nudge_asked", "swaps.nudge_desk"


@dataclass(frozen=True, slots=True)
class Done:
    """The step was taken; this is the application now."""

    seen: Seen


@dataclass(frozen=True, slots=True)
class Stale:
    """The application had moved on before; this is its present state."""

    seen: Seen


async def demand_swap(tx: Tx, number: SwapId, *, lock: bool = False) -> Swap:
    """The application, or a refusal where there is none; locked for whoever will move it."""
    found = await tx.swaps.one(number, lock=lock)
    if found is None:
        raise Refusal("swaps-not-found")
    return found


async def seen(tx: Tx, swap: Swap, by: Actor, side: Side | None = None) -> Seen:
    """The application as the actor may see it; whoever it does not concern is refused."""
    side = side or _side(swap, by)
    if side is None:
        raise Refusal("swaps-not-asked")
    return Seen(
        swap, side, await tx.members.short_name(swap.applicant),
        await tx.members.short_name(swap.substitute),
        await tx.members.short_name(swap.decided_by),
        left=days_left(swap.duty.day, day_of(tx.now)),
        offers=await _offers(tx, swap, side, by),
        verdict=await judged(tx, swap) if side is Side.OFFICER and swap.is_open else None,
    )  # fmt: skip


async def save(tx: Tx, before: Swap, after: Swap, by: Actor) -> bool:
    """Write a transition and the journal; False when somebody was faster.

    What people wrote of their reasons stays out of the journal: it is sealed beside the swap.
    """
    if not await tx.swaps.save(after, before, tx.now):
        return False
    subject = f"swap:{before.id}"
    await tx.record(by, "swaps", subject, before.state, after.state,
                    evidence=f"substitute:{after.substitute or '-'}")  # fmt: skip
    return True


async def deciders(tx: Tx, unit: UnitId, applicant: PersonId) -> list[Member]:
    """The responsible persons who may decide on somebody's application: never the applicant."""
    officers = await tx.members.officers(unit, day_of(tx.now))
    return [one for one in officers if one.id != applicant]


async def tell_desk(tx: Tx, swap: Swap, news: SwapNews, colleague: PersonId | None) -> None:
    """Tell the responsible persons what an application waits for, and how soon its day is."""
    duty = swap.duty
    made = SwapToDecideUrgent if tier_at(duty.day, tx.now).urgent else SwapToDecide
    notice = made(
        swap.id, duty.kind, duty.day, news, await tx.members.short_name(swap.applicant),
        swap.reason, await tx.members.short_name(colleague), swap.substitute,
        days_left(duty.day, day_of(tx.now)),
        trade=swap.kind is SwapKind.TRADE, back=swap.back_day, asked=len(swap.asked),
        warns=bool((await judged(tx, swap)).worse),
    )  # fmt: skip
    for one in await deciders(tx, duty.unit, swap.applicant):
        await tx.tell(one.id, notice, occasion=_occasion(tx, swap, news),
                      subject=rules.desk_subject(swap.id))  # fmt: skip


async def tell_applicant(tx: Tx, swap: Swap, news: SwapNews, colleague: PersonId | None) -> None:
    """Tell the applicant how it goes."""
    duty = swap.duty
    notice = SwapProgress(duty.kind, duty.day, news, await tx.members.short_name(colleague),
                          swap.back_day, len(swap.asked))  # fmt: skip
    await tx.tell(swap.applicant, notice, occasion=_occasion(tx, swap, news))


async def tell_asked(tx: Tx, swap: Swap, colleague: PersonId, *, again: bool = False) -> None:
    """Ask a colleague for consent; to an exchange, for one of the days they could give."""
    duty = swap.duty
    made = SwapAskedUrgent if tier_at(duty.day, tx.now).urgent else SwapAsked
    notice = made(
        swap.id, duty.kind, duty.day, await tx.members.short_name(swap.applicant),
        await offers_to(tx, swap, colleague), several=len(swap.asked) > 1, again=again,
    )  # fmt: skip
    await tx.tell(colleague, notice, occasion=_occasion(tx, swap, SwapNews.ASKED),
                  subject=rules.ask_subject(swap.id, colleague))  # fmt: skip


async def tell_over(tx: Tx, before: Swap, after: Swap, *, taker: PersonId | None = None) -> None:
    """End what was said of an application, and tell the applicant the outcome.

    Who takes the duty hears of it with the new version of the roster, and acknowledges that.
    """
    duty = after.duty
    colleague = await tx.members.short_name(taker or after.substitute)
    over = SwapDeskOver(
        duty.kind, duty.day, after.state, await tx.members.short_name(after.applicant), colleague
    )
    occasion = f"swap:{after.id}:{after.state}"
    await tx.retell(rules.desk_subject(after.id), over, occasion=occasion)
    await release(tx, before, after, taker=taker)
    if after.state is not SwapState.WITHDRAWN:
        told = colleague if taker or after.state is SwapState.APPROVED else ""
        back = after.back_day if after.state is SwapState.APPROVED else None
        notice = SwapDecided(duty.kind, duty.day, after.state, told, after.refusal, back)
        await tx.tell(after.applicant, notice, occasion=occasion)
    for step in (EVE, BEGINS, OVER, NUDGE_ASKED, NUDGE_DESK):
        await tx.unplan(step, after.id)


async def release(
    tx: Tx,
    before: Swap,
    after: Swap,
    *,
    taker: PersonId | None = None,
    but: PersonId | None = None,
) -> None:
    """End the questions to colleagues who are waited for no longer; a consent is answered.

    `but` has just answered, and sees it on their own screen.
    """
    kept = {*after.asked, after.substitute, but} if after.is_open else {but}
    for colleague in dict.fromkeys((*before.asked, before.substitute)):
        if colleague is not None and colleague not in kept:
            approved = after.state is SwapState.APPROVED and after.substitute == colleague
            await _end_question(tx, before, colleague, yours=approved or taker == colleague,
                                back=after.back_day if approved else None)  # fmt: skip


async def _end_question(
    tx: Tx, before: Swap, colleague: PersonId, *, yours: bool, back: BackDay | None
) -> None:
    duty, name = before.duty, await tx.members.short_name(before.applicant)
    occasion = _occasion(tx, before, SwapNews.ASKED)
    over = SwapAskOver(duty.kind, duty.day, name, yours, back)
    await tx.retell(rules.ask_subject(before.id, colleague), over, occasion=occasion)
    if before.state is SwapState.CONSENTED and not yours:
        notice = SwapNotNeeded(duty.kind, duty.day, name)
        await tx.tell(colleague, notice, occasion=occasion)


async def _offers(tx: Tx, swap: Swap, side: Side, by: Actor) -> tuple[BackDay, ...]:
    """The days that the reader could give, where an exchange is asked of them."""
    asked = side is Side.SUBSTITUTE and by.person in swap.asked
    return await offers_to(tx, swap, by.person) if asked and by.person is not None else ()


def _side(swap: Swap, by: Actor) -> Side | None:
    if by.person is not None and by.person == swap.applicant:
        return Side.APPLICANT
    if by.person is not None and by.person in {swap.substitute, *swap.asked}:
        return Side.SUBSTITUTE
    if may(by, Deed.DECIDE_SWAP, unit=swap.duty.unit):
        return Side.OFFICER
    return Side.READER if may(by, Deed.READ_SWAP, unit=swap.duty.unit) else None


def _occasion(tx: Tx, swap: Swap, news: SwapNews) -> str:
    # The same colleague may be asked twice; each question is an occasion of its own.
    return f"swap:{swap.id}:{news}:{tx.now:%Y%m%d%H%M%S%f}"
