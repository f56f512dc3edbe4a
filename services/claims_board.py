"""Reads claims for their advocate, and counts them for those who answer for others."""

from collections.abc import Collection
from dataclasses import dataclass

from domain.assignments.requests import Request
from domain.civil import day_of
from domain.claims import Claim, ClaimCounts, ClaimState, SeenClaim, done_not_claimed
from domain.ids import ClaimId, PersonId, RequestId, UnitId
from domain.people import Actor
from domain.permissions import Deed, demand, may
from domain.refusals import Refusal
from services.work import Tx, Work

_FAR = 10**6
_LISTED_MAX = 30


@dataclass(frozen=True, slots=True)
class Board:
    """The claims of one advocate: what is done and not claimed, and the rest by state."""

    unclaimed: tuple[Request, ...]
    groups: dict[ClaimState, tuple[SeenClaim, ...]]


@dataclass(frozen=True, slots=True)
class Openable:
    """On what an act of payment can be recorded: done and unclaimed requests come first."""

    requests: tuple[Request, ...]


async def board(work: Work, *, by: Actor) -> Board:
    """The actor's own claims, grouped; those whose month ends first are first."""
    async with work.read() as tx:
        demand(by, Deed.WORK_CLAIM, owner=by.person)
        claims = await tx.claims.of(by.person) if by.person is not None else []
        shown = await _seen(tx, [one for one in claims if one.state is not ClaimState.NONE])
        groups = {
            state: tuple(sorted((one for one in shown if one.claim.state is state), key=_order))
            for state in ClaimState
        }
        left = await _unclaimed(tx, by.person, claims) if by.person is not None else []
        return Board(tuple(left), groups)


async def openable(work: Work, *, by: Actor) -> Openable:
    """The requests on which the actor may record an act."""
    async with work.read() as tx:
        demand(by, Deed.WORK_CLAIM, owner=by.person)
        if by.person is None:
            return Openable(())
        done = await _unclaimed(tx, by.person, await tx.claims.of(by.person))
        numbers = [number for number, _ in await tx.claims.charged(by.person)]
        mine = await _requests(tx, numbers[:_LISTED_MAX])
        return Openable(tuple({one.id: one for one in (*done, *mine)}.values()))


async def own_request(work: Work, number: RequestId, *, by: Actor) -> str:
    """The number of a request that the actor has accepted, as people say it."""
    async with work.read() as tx:
        return (await demand_request(tx, number, by)).label


async def demand_request(tx: Tx, number: RequestId, by: Actor) -> Request:
    """A request that the actor has accepted; nobody claims on another's."""
    request = await tx.assignments.get(number)
    if request is None:
        raise Refusal("claims-not-found")
    # Whoever was substituted is paid for their own part, so everybody ever in charge counts.
    charges = await tx.assignments.appointments_of(number)
    own = any(one.person == by.person for one in charges)
    demand(by, Deed.WORK_CLAIM, owner=by.person if own else None)
    return request


async def look(work: Work, number: ClaimId, *, by: Actor) -> SeenClaim:
    """One claim, for its advocate alone."""
    async with work.read() as tx:
        claim = await tx.claims.one(number)
        if claim is None:
            raise Refusal("claims-not-found")
        demand(by, Deed.WORK_CLAIM, owner=claim.person)
        return await seen(tx, claim)


def counts_for(by: Actor) -> bool:
    """Whether somebody answers for others, and so sees how many claims stand where."""
    return any(may(by, Deed.COUNT_CLAIMS, unit=unit) for unit in (None, *by.units))


async def counts(work: Work, *, by: Actor) -> list[ClaimCounts]:
    """How many claims stand where, by unit; only confirmed figures count (R-095).

    Nobody learns from it whose they are, on what, or how much.
    """
    async with work.read() as tx:
        if not counts_for(by):
            raise Refusal("members-no-permission")
        everywhere = may(by, Deed.COUNT_CLAIMS)
        rows = await tx.claims.counts(None if everywhere else by.units)
        names = {unit.id: unit.name for unit in await tx.members.units()
                 if everywhere or unit.id in by.units}  # fmt: skip
    return [_counted(unit, name, rows) for unit, name in names.items()]


async def seen(tx: Tx, claim: Claim) -> SeenClaim:
    """A claim as it is shown."""
    return (await _seen(tx, [claim]))[0]


async def _seen(tx: Tx, claims: Collection[Claim]) -> list[SeenClaim]:
    labels = await tx.claims.labels({one.request for one in claims if one.request is not None})
    today = day_of(tx.now)
    return [
        SeenClaim(
            one, labels.get(one.request, "") if one.request is not None else "",
            (one.until - today).days if one.waits and one.until is not None else None,
        )
        for one in claims
    ]  # fmt: skip


async def _unclaimed(tx: Tx, person: PersonId, claims: Collection[Claim]) -> list[Request]:
    """What was done before claims were kept here counts as much as what opened one."""
    claimed = {one.request for one in claims if one.state is not ClaimState.NONE}
    opened = [one.request for one in claims
              if one.state is ClaimState.NONE and one.request is not None]  # fmt: skip
    done = [number for number, is_done in await tx.claims.charged(person)
            if is_done and number not in claimed]  # fmt: skip
    return done_not_claimed(await _requests(tx, (*opened, *done)), claims)


async def _requests(tx: Tx, numbers: Collection[RequestId]) -> list[Request]:
    found = [await tx.assignments.get(number) for number in numbers]
    return [one for one in found if one is not None]


def _order(one: SeenClaim) -> tuple[int, int]:
    newest_first = one.claim.state is ClaimState.PAID
    return (
        one.left if one.left is not None else _FAR,
        -one.claim.id if newest_first else one.claim.id,
    )


def _counted(
    unit: UnitId, name: str, rows: Collection[tuple[UnitId | None, ClaimState, bool, int]]
) -> ClaimCounts:
    own = [row for row in rows if row[0] == unit]
    states = {
        state: sum(
            number for _, one, confirmed, number in own
            if one is state and (confirmed or state is ClaimState.NONE)
        )
        for state in ClaimState
    }  # fmt: skip
    loose = sum(number for _, one, confirmed, number in own
                if not confirmed and one is not ClaimState.NONE)  # fmt: skip
    return ClaimCounts(unit, name, states, loose)
