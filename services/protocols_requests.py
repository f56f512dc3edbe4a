"""Gathers the protocol of a request: who was asked, when, what they said, and the term."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from domain.assignments.papers import (
    CallFact,
    CallLine,
    CorrectionFact,
    CorrectionLine,
    InChargeLine,
    LadderLine,
    OfferLine,
    RequestProtocol,
    Term,
)
from domain.assignments.requests import Appointment, Offer, Request, Rung
from domain.ids import PersonId, RequestId
from domain.people import Actor, Name
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services.assignments_moving import request_of
from services.work import Tx, Work

_UNKNOWN = Name("—", "")


@dataclass(frozen=True, slots=True)
class _Kept:
    """Everything that is kept about one request."""

    rungs: list[Rung]
    offers: list[Offer]
    calls: list[CallFact]
    corrections: list[CorrectionFact]
    charges: list[Appointment]

    def people(self) -> set[PersonId]:
        """Everybody who is named in it."""
        found: list[PersonId | None] = [one.person for one in self.rungs]
        for offer in self.offers:
            found += [offer.person, offer.answered_by]
        for call in self.calls:
            found += [call.person, call.closed_by]
        found += [one.by for one in self.corrections]
        found += [one.person for one in self.charges]
        return {one for one in found if one is not None}


async def protocol(work: Work, number: RequestId, *, by: Actor) -> RequestProtocol:
    """The protocol as it stands now, for the unit's desk and those who oversee it (R-033, R-103).

    It pins the journal: its last hash stands in it. No client's name is read here.
    """
    async with work.read() as tx:
        request = await request_of(tx, number)
        demand(by, Deed.READ_PROTOCOL, unit=request.unit)
        unit = await tx.members.unit(request.unit)
        if unit is None:
            raise Refusal("assignments-no-such-request")
        kept = await _kept(tx, number)
        people = await tx.members.people(kept.people())
        names = {one: member.name for one, member in people.items()}
        head, rows = await tx.journal_head()
        return RequestProtocol(
            collegium=await tx.members.collegium(), unit=unit, request=request,
            term=_term(request, kept.charges, tx), ladder=tuple(_ladder(kept.rungs, names)),
            offers=tuple(_offer(one, names) for one in kept.offers),
            calls=tuple(_call(one, names) for one in kept.calls),
            corrections=tuple(_correction(one, names) for one in kept.corrections),
            in_charge=tuple(_charge(one, names) for one in kept.charges), head=head, rows=rows,
        )  # fmt: skip


async def _kept(tx: Tx, number: RequestId) -> _Kept:
    return _Kept(
        await tx.assignments.rungs_of(number),
        await tx.assignments.offers_of(number),
        await tx.request_papers.calls_of(number),
        await tx.request_papers.corrections_of(number),
        await tx.assignments.appointments_of(number),
    )


def _term(request: Request, charges: Iterable[Appointment], tx: Tx) -> Term:
    """The act is executed by the first acceptance; a substitution later changes nothing of it."""
    first = min((one.from_at for one in charges), default=None)
    return Term(request.received_at, request.due_at, first, tx.now)


def _ladder(rungs: Iterable[Rung], names: Mapping[PersonId, Name]) -> Iterable[LadderLine]:
    for one in rungs:
        name = names.get(one.person, _UNKNOWN)
        yield LadderLine(one.ladder, one.position, name, one.source, one.turns, one.skipped)


def _offer(one: Offer, names: Mapping[PersonId, Name]) -> OfferLine:
    """An offer; `by` is named only where somebody else wrote the answer down."""
    other = one.answered_by if one.answered_by not in {None, one.person} else None
    return OfferLine(
        one.round, names.get(one.person, _UNKNOWN), one.source, one.offered_at, one.expires_at,
        one.state, one.answered_at, one.ground,
        names.get(other, _UNKNOWN) if other is not None else None, one.way, one.override_reason,
    )  # fmt: skip


def _call(one: CallFact, names: Mapping[PersonId, Name]) -> CallLine:
    by = names.get(one.closed_by, _UNKNOWN) if one.closed_by is not None else None
    return CallLine(names.get(one.person, _UNKNOWN), one.opened_at, one.outcome, one.closed_at, by)


def _correction(one: CorrectionFact, names: Mapping[PersonId, Name]) -> CorrectionLine:
    by = names.get(one.by, _UNKNOWN) if one.by is not None else None
    return CorrectionLine(one.field, one.before, one.after, one.reason, one.at, by)


def _charge(one: Appointment, names: Mapping[PersonId, Name]) -> InChargeLine:
    return InChargeLine(
        names.get(one.person, _UNKNOWN), one.from_at, one.handed_at, one.until_at, one.ended
    )
