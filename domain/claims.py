"""Leads a payment claim from the act it rests on to the payment (Ереже ¶54-57, R-087..R-095)."""

import calendar
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from domain.assignments.requests import Request
from domain.ids import ClaimId, PersonId, RequestId, UnitId
from domain.policy import POLICY, Policy

_MONTHS = 12


class Basis(StrEnum):
    """The acts that payment rests on, the five of Ереже ¶56 (A-28)."""

    CRIM_PRETRIAL = "crim_pretrial"
    ADMIN_OFFENCE = "admin_offence"
    CRIM_COURT = "crim_court"
    CIVIL_ADMIN_CONST = "civil_admin_const"
    CONSULT_ACT = "consult_act"


class ClaimState(StrEnum):
    """Where a claim stands (domain.md 5.8)."""

    NONE = "none"
    BASIS = "basis"
    SENT = "sent"
    RETURNED = "returned"
    PAID = "paid"


class ClaimStep(StrEnum):
    """What an advocate records; nothing is done in the state's system by the bot (Ереже ¶55)."""

    RECORD = "record"
    SEND = "send"
    RETURN = "return"
    PAY = "pay"


# The whole machine; whatever is not here does not happen.
TRANSITIONS: Mapping[tuple[ClaimState, ClaimStep], ClaimState] = MappingProxyType(
    {
        (ClaimState.NONE, ClaimStep.RECORD): ClaimState.BASIS,
        (ClaimState.BASIS, ClaimStep.SEND): ClaimState.SENT,
        (ClaimState.SENT, ClaimStep.RETURN): ClaimState.RETURNED,
        (ClaimState.RETURNED, ClaimStep.SEND): ClaimState.SENT,
        (ClaimState.SENT, ClaimStep.PAY): ClaimState.PAID,
    }
)
# Until it is sent the month of the application runs (D-32).
UNSENT = frozenset({ClaimState.BASIS, ClaimState.RETURNED})


class Entry(StrEnum):
    """What can be entered about a claim: a step, or a slip put right."""

    SEND = "send"
    RETURN = "return"
    PAY = "pay"
    FIX_ACT = "fix_act"
    FIX_SENT = "fix_sent"
    FIX_PAID = "fix_paid"


_STEPS = {
    Entry.SEND: ClaimStep.SEND,
    Entry.RETURN: ClaimStep.RETURN,
    Entry.PAY: ClaimStep.PAY,
}


class DateFlaw(StrEnum):
    """Why a date cannot be right."""

    FUTURE = "future"
    OLD = "old"
    EARLY = "early"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class PaymentAct:
    """The act that payment rests on, as its advocate copied it."""

    basis: Basis
    number: str
    issued_on: date


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim of one advocate; `revision` counts its changes, so that nobody writes blindly."""

    id: ClaimId
    person: PersonId
    request: RequestId | None
    label: str = ""
    state: ClaimState = ClaimState.NONE
    act: PaymentAct | None = None
    until: date | None = None
    sent_on: date | None = None
    returned_on: date | None = None
    return_reason: str = ""
    paid_on: date | None = None
    amount_tiyn: int | None = None
    confirmed_at: datetime | None = None
    revision: int = 0

    @property
    def confirmed(self) -> bool:
        """Whether its author stands by every figure as it is now (Ереже ¶57, R-095)."""
        return self.confirmed_at is not None

    @property
    def waits(self) -> bool:
        """Whether an act is recorded and the application is not with the justice body."""
        return self.state in UNSENT

    def after(self, step: ClaimStep) -> ClaimState | None:
        """Where a step leads; None when it cannot be taken now."""
        return TRANSITIONS.get((self.state, step))


@dataclass(frozen=True, slots=True)
class SeenClaim:
    """A claim with the number of its request and how many days of its month are left."""

    claim: Claim
    request_label: str = ""
    left: int | None = None


@dataclass(frozen=True, slots=True)
class ClaimCounts:
    """How many claims of a unit stand where: all that anybody but the advocate ever sees."""

    unit: UnitId | None
    unit_name: str
    states: Mapping[ClaimState, int]
    unconfirmed: int


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the last day of a month that has no such day.

    Whatever runs from an event is counted without its own day, and the last day is whole
    (domain.md 3.2): 31 January + 1 month = 28 February.
    """
    years, month = divmod(day.month - 1 + months, _MONTHS)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def claim_until(issued_on: date, policy: Policy = POLICY) -> date:
    """The last whole day on which the application can be sent in time (D-32, R-E09)."""
    return add_months(issued_on, policy.claim_months)


def reminder_days(until: date, policy: Policy = POLICY) -> list[date]:
    """The days on which the advocate is reminded of an application that was not sent."""
    return [until - timedelta(days=before) for before in policy.claim_reminders]


def done_not_claimed(done: Iterable[Request], claims: Collection[Claim]) -> list[Request]:
    """Of what was done, the requests on which no act of payment is recorded yet."""
    claimed = {one.request for one in claims if one.state is not ClaimState.NONE}
    return list({one.id: one for one in done if one.id not in claimed}.values())


def entries(claim: Claim) -> list[Entry]:
    """What can be entered about a claim now, the next step first."""
    found = [entry for entry, step in _STEPS.items() if claim.after(step) is not None]
    if claim.state is ClaimState.SENT:
        found.append(Entry.FIX_SENT)
    if claim.state is ClaimState.PAID:
        found.append(Entry.FIX_PAID)
    elif claim.act is not None:
        found.append(Entry.FIX_ACT)
    return found


def act_flaw(
    issued_on: date, today: date, sent_on: date | None = None, policy: Policy = POLICY
) -> DateFlaw | None:
    """Why an act cannot have this date: nor can it be younger than its application."""
    if issued_on > today:
        return DateFlaw.FUTURE
    if issued_on < today - policy.decision_age:
        return DateFlaw.OLD
    return DateFlaw.LATE if sent_on is not None and issued_on > sent_on else None


def step_flaw(claim: Claim, step: ClaimStep, on: date, today: date) -> DateFlaw | None:
    """Why a step cannot have this date: none comes before the one that it follows."""
    if on > today:
        return DateFlaw.FUTURE
    before = {
        ClaimStep.SEND: claim.returned_on or (claim.act.issued_on if claim.act else None),
        ClaimStep.RETURN: claim.sent_on,
        ClaimStep.PAY: claim.sent_on,
    }.get(step)
    return DateFlaw.EARLY if before is not None and on < before else None


def record(claim: Claim, act: PaymentAct, policy: Policy = POLICY) -> Claim | None:
    """Keep the act; from its date the month runs."""
    after = claim.after(ClaimStep.RECORD)
    if after is None:
        return None
    return replace(_touched(claim), state=after, act=act, until=claim_until(act.issued_on, policy))


def send(claim: Claim, on: date) -> Claim | None:
    """Keep the advocate's word that the application was sent in the state's system."""
    after = claim.after(ClaimStep.SEND)
    return None if after is None else replace(_touched(claim), state=after, sent_on=on)


def send_back(claim: Claim, on: date, reason: str) -> Claim | None:
    """Keep that the justice body returned it, and why."""
    after = claim.after(ClaimStep.RETURN)
    if after is None:
        return None
    return replace(_touched(claim), state=after, returned_on=on, return_reason=reason)


def pay(claim: Claim, on: date, amount_tiyn: int | None) -> Claim | None:
    """Keep that it was paid; the amount is the advocate's own word, never a computed one."""
    after = claim.after(ClaimStep.PAY)
    if after is None:
        return None
    return replace(_touched(claim), state=after, paid_on=on, amount_tiyn=amount_tiyn)


def correct_act(
    claim: Claim, act: PaymentAct, label: str, policy: Policy = POLICY
) -> Claim | None:
    """Put a slip in the act right; the month is counted anew. What is paid stays."""
    if claim.act is None or claim.state is ClaimState.PAID:
        return None
    until = claim_until(act.issued_on, policy)
    return replace(_touched(claim), act=act, until=until, label=label or claim.label)


def correct_sent(claim: Claim, on: date) -> Claim | None:
    """Put a slip in the day of sending right, while it waits for the justice body."""
    return replace(_touched(claim), sent_on=on) if claim.state is ClaimState.SENT else None


def correct_paid(claim: Claim, on: date, amount_tiyn: int | None) -> Claim | None:
    """Put a slip in the payment right."""
    if claim.state is not ClaimState.PAID:
        return None
    return replace(_touched(claim), paid_on=on, amount_tiyn=amount_tiyn)


def confirm(claim: Claim, at: datetime) -> Claim | None:
    """Keep that the author stands by every figure; any later change takes it back."""
    if claim.act is None or claim.confirmed:
        return None
    return replace(claim, confirmed_at=at, revision=claim.revision + 1)


def _touched(claim: Claim) -> Claim:
    return replace(claim, confirmed_at=None, revision=claim.revision + 1)
