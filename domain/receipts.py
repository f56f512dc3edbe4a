"""Recognises «Қабылданды» and moves the receipt of one advocate for one roster version."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from domain.civil import civil, moment_of
from domain.ids import PersonId, ReceiptId, RosterId
from domain.policy import POLICY, Policy

# The rule's own word; it is the same in every language (Ереже ¶22, R-049).
WORD = "Қабылданды"
_QUOTES = "«»\"“”„‟'‘’"
_CLOSING = ".!"
# Short answers that people give instead of the word; more are found by likeness.
_INSTEAD = frozenset(
    {
        "ok",
        "ок",
        "okay",
        "окей",
        "ok👍",
        "👍",
        "✅",
        "+",
        "да",
        "иә",
        "ия",
        "жарайды",
        "жақсы",
        "хорошо",
        "принято",
        "принял",
        "приняла",
        "принимаю",
        "согласен",
        "согласна",
        "ознакомлен",
        "ознакомлена",
        "келісемін",
        "таныстым",
        "танысты",
        "qabyldandy",
        "kabyldandy",
        "accepted",
        "yes",
        "қабыл",
        "қабылдадым",
    }
)
_LIKENESS = 2


class ReceiptState(StrEnum):
    """Where the acquaintance of one advocate with one version stands (domain.md 5.5)."""

    PENDING = "pending"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    OVERDUE = "overdue"
    CALL_TASK = "call_task"
    ACKED = "acked"
    # The version was called back before anybody had acknowledged it.
    CANCELLED = "cancelled"


ENDED = frozenset({ReceiptState.ACKED, ReceiptState.CANCELLED})
LATE = frozenset({ReceiptState.OVERDUE, ReceiptState.CALL_TASK})


class Method(StrEnum):
    """How the advocate was acquainted (Ереже ¶22, R-048); PHONE is a note of a call."""

    MOBILE = "mobile"
    EMAIL = "email"
    SIGNATURE = "signature"
    EIS = "eis"
    PHONE = "phone"


BY_OFFICER = (Method.SIGNATURE, Method.EMAIL, Method.EIS, Method.PHONE)


@dataclass(frozen=True, slots=True)
class Receipt:
    """The receipt of one advocate for one version, with its proof when it has one."""

    id: ReceiptId
    roster: RosterId
    version: int
    person: PersonId
    state: ReceiptState
    asked_at: datetime
    delivered_at: datetime | None = None
    acked_at: datetime | None = None
    method: Method | None = None
    text: str = ""
    message: int | None = None
    evidence: str = ""
    recorded_by: PersonId | None = None

    @property
    def is_open(self) -> bool:
        """Whether it still waits for an acquaintance."""
        return self.state not in ENDED


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows that the advocate was acquainted: the message itself, or what the officer saw."""

    method: Method
    at: datetime
    text: str = ""
    message: int | None = None
    evidence: str = ""
    recorded_by: PersonId | None = None


def is_receipt(text: str) -> bool:
    """Whether a text is the word the rule asks for, and nothing else (domain.md 5.5).

    Case, quotes around it, a final point or exclamation mark and spaces do not matter.
    """
    bare = text.strip()
    while bare and (bare[0] in _QUOTES or bare[-1] in _QUOTES + _CLOSING):
        bare = bare.lstrip(_QUOTES).rstrip(_QUOTES + _CLOSING).strip()
    return bare.lower() == WORD.lower()


def is_near_miss(text: str) -> bool:
    """Whether a text looks like an attempt at the word, so that a hint is of use."""
    bare = " ".join(text.lower().split()).strip(_QUOTES + _CLOSING + ",;: ")
    if is_receipt(text) or not bare:
        return False
    return bare in _INSTEAD or any(
        _is_like(word, WORD.lower()) for word in (bare, *bare.split()[:4])
    )


def delivered(receipt: Receipt, at: datetime) -> Receipt:
    """Telegram took the letter: the time of the answer runs from here."""
    if receipt.state not in {ReceiptState.PENDING, ReceiptState.UNDELIVERED}:
        return receipt
    return replace(receipt, state=ReceiptState.DELIVERED, delivered_at=at)


def undelivered(receipt: Receipt) -> Receipt:
    """The letter cannot reach the person: another way of ¶22 is needed."""
    if receipt.state is not ReceiptState.PENDING:
        return receipt
    return replace(receipt, state=ReceiptState.UNDELIVERED)


def overdue(receipt: Receipt) -> Receipt:
    """The time for the answer is over; the officer's list begins here."""
    if not receipt.is_open or receipt.state is ReceiptState.CALL_TASK:
        return receipt
    return replace(receipt, state=ReceiptState.OVERDUE)


def call_task(receipt: Receipt) -> Receipt:
    """Still no answer: somebody has to telephone."""
    if not receipt.is_open:
        return receipt
    return replace(receipt, state=ReceiptState.CALL_TASK)


def acknowledge(receipt: Receipt, proof: Proof) -> Receipt:
    """Close the receipt with its proof, from any open state; the first proof stays."""
    if not receipt.is_open:
        return receipt
    return replace(
        receipt,
        state=ReceiptState.ACKED,
        acked_at=proof.at,
        method=proof.method,
        text=proof.text,
        message=proof.message,
        evidence=proof.evidence,
        recorded_by=proof.recorded_by,
    )


def has_enough_evidence(method: Method, evidence: str) -> bool:
    """Whether the officer's record says what it rests on; an advocate's own word needs none."""
    return method is Method.MOBILE or any(sign.isalnum() for sign in evidence)


def out_of_quiet(at: datetime, policy: Policy = POLICY) -> datetime:
    """The moment itself, or the end of the quiet hours (22:00-08:00) that it falls into."""
    local = civil(at)
    if policy.quiet_until <= local.time() < policy.quiet_from:
        return at
    day = local.date() + (timedelta(days=1) if _is_evening(local.time(), policy) else timedelta())
    return moment_of(day, policy.quiet_until)


def _is_evening(at: time, policy: Policy) -> bool:
    return at >= policy.quiet_from


def _is_like(one: str, other: str) -> bool:
    # Words of other lengths need at least as many changes; a whole letter is not compared.
    return abs(len(one) - len(other)) <= _LIKENESS and _distance(one, other) <= _LIKENESS


def _distance(one: str, other: str) -> int:
    """How many letters must be changed, added or dropped to make one word of the other."""
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, start=1):
        above, row[0] = row[0], i
        for j, right in enumerate(other, start=1):
            above, row[j] = (
                row[j],
                min(
                    row[j] + 1,
                    row[j - 1] + 1,
                    above + (left != right),
                ),
            )
    return row[-1]
