"""Registers acts: finds doubles, routes them, keeps a request for each advocate, asks first."""

from dataclasses import dataclass

from domain.assignments.drafts import Draft
from domain.assignments.machine import Event
from domain.assignments.requests import Request
from domain.assignments.routing import NeedsAgreement, NotOurs, Routed
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services.assignments_appointing import start_clock
from services.assignments_arriving import tell_of_arrival
from services.assignments_keeping import keep, whither
from services.assignments_moving import move, request_of
from services.assignments_offers import begin
from services.cases_endings import continued
from services.work import Work


@dataclass(frozen=True, slots=True)
class Registered:
    """The request is kept and was offered, or the alarm was raised; and those of its act."""

    request: Request
    others: tuple[Request, ...] = ()
    # The unit that the policy sent it to, where that is not the desk which registered it.
    sent_to: str = ""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """An act with this number, date and body is registered already."""

    request: Request


@dataclass(frozen=True, slots=True)
class NotTaken:
    """The act is not the collegium's, or needs an agreement; nothing was kept (¶4(4))."""

    outcome: NotOurs | NeedsAgreement


async def register(
    work: Work, draft: Draft, *, by: Actor, again: bool = False, returned: str = ""
) -> Registered | Duplicate | NotTaken:
    """Keep an act, compute its due moment and offer it; `again` allows the same act twice.

    The policy chooses the unit. Where the act needs several advocates each gets a request of
    its own; the first is given back with the others beside it. An act that is not ours is kept
    as given back when the reason is given: `returned`.
    """
    async with work.write() as tx:
        demand(by, Deed.REGISTER_REQUEST, unit=draft.unit)
        if draft.received_at > tx.now:
            raise Refusal("decrees-received-in-future")
        same = await tx.assignments.same_act(draft.act)
        if same is not None and not again:
            return Duplicate(same)
        draft = await continued(tx, draft, by=by)
        outcome = await whither(tx, draft)
        if not isinstance(outcome, Routed) and not returned:
            return NotTaken(outcome)
        numbers = await keep(tx, draft, outcome, by=by)
        kept = [await request_of(tx, number) for number in numbers]
        sent_to = "" if returned else await tell_of_arrival(tx, kept, draft.unit, by=by)
        for number in numbers:
            request = await request_of(tx, number)
            if returned:
                await move(tx, request, Event.RETURN, by=by, reason=returned)
            else:
                await start_clock(tx, request)
                await begin(tx, request)
        every = [await request_of(tx, number) for number in numbers]
        return Registered(every[0], tuple(every[1:]), sent_to)
