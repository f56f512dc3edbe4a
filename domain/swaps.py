"""Leads an advocate's application for a substitute on a duty day from state to state (¶24)."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from domain.ids import PersonId, SwapId
from domain.members import Member
from domain.rosters import DayDuty

_WORD_LENGTH = 3
_REASON_MAX = 500


class SwapState(StrEnum):
    """Where an application stands (domain.md 5.6)."""

    REQUESTED = "requested"
    SUBSTITUTE_ASKED = "substitute_asked"
    CONSENTED = "consented"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    # The day is over or went to somebody else while nobody had decided; the duty stayed (¶25).
    LAPSED = "lapsed"


OPEN = frozenset({SwapState.REQUESTED, SwapState.SUBSTITUTE_ASKED, SwapState.CONSENTED})


class Side(StrEnum):
    """Who looks at an application, and so what can be done with it."""

    APPLICANT = "applicant"
    SUBSTITUTE = "substitute"
    OFFICER = "officer"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Swap:
    """One application: whose duty, why, who would take it, and what was decided."""

    id: SwapId
    duty: DayDuty
    applicant: PersonId
    state: SwapState
    reason: str
    applied_at: datetime
    substitute: PersonId | None = None
    decided_by: PersonId | None = None
    decided_at: datetime | None = None
    refusal: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it still waits for a decision."""
        return self.state in OPEN


@dataclass(frozen=True, slots=True)
class Seen:
    """An application as one of those concerned sees it, with the names that are shown."""

    swap: Swap
    side: Side
    applicant: str
    substitute: str
    decider: str


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A coming duty of an advocate, with the application that is open for it."""

    duty: DayDuty
    swap: Swap | None


@dataclass(frozen=True, slots=True)
class Substitutes:
    """Who is free on the day of a duty, least loaded first, with the duties of the month."""

    duty: DayDuty
    free: tuple[tuple[Member, int], ...]


def clean_reason(text: str) -> str:
    """The reason as it is kept: spaces made single, at most so long; empty if it says nothing."""
    bare = " ".join(text.split())
    says = any(sum(map(str.isalpha, word)) >= _WORD_LENGTH for word in bare.split())
    return bare[:_REASON_MAX] if says else ""


def can_apply(duty: DayDuty, person: PersonId | None, today: date) -> bool:
    """Whether a duty is the person's own, stands, and its day is not over (Ереже ¶24)."""
    return duty.stands and duty.person == person and duty.day >= today


def ask(swap: Swap, colleague: PersonId) -> Swap | None:
    """Ask a colleague for consent; whoever was asked before is asked no longer."""
    if not swap.is_open or colleague in {swap.applicant, swap.substitute}:
        return None
    return replace(swap, state=SwapState.SUBSTITUTE_ASKED, substitute=colleague)


def answer(swap: Swap, by: PersonId | None, *, consents: bool) -> Swap | None:
    """Take the colleague's answer; a refusal gives the choice back to the responsible person."""
    if swap.state is not SwapState.SUBSTITUTE_ASKED or swap.substitute != by:
        return None
    if consents:
        return replace(swap, state=SwapState.CONSENTED)
    return replace(swap, state=SwapState.REQUESTED, substitute=None)


def approve(swap: Swap, into: PersonId, by: PersonId | None, at: datetime) -> Swap | None:
    """Decide for a substitute.

    Consent is good practice and no condition of the law, so silence does not hold a decision up.
    """
    if not swap.is_open or into == swap.applicant or is_own(swap, by) or into == by:
        return None
    return replace(
        swap, state=SwapState.APPROVED, substitute=into, decided_by=by, decided_at=at
    )  # fmt: skip


def refuse(swap: Swap, why: str, by: PersonId | None, at: datetime) -> Swap | None:
    """Decide against it, with a reason; the duty stays (Ереже ¶25)."""
    if not swap.is_open or not clean_reason(why) or is_own(swap, by):
        return None
    return replace(
        swap, state=SwapState.REFUSED, refusal=clean_reason(why), decided_by=by, decided_at=at
    )


def withdraw(swap: Swap, by: PersonId | None) -> Swap | None:
    """Take one's own application back before it is decided."""
    if not swap.is_open or swap.applicant != by:
        return None
    return replace(swap, state=SwapState.WITHDRAWN)


def free(swap: Swap) -> Swap | None:
    """Give the choice back where the colleague who was asked or agreed takes part no more."""
    if not swap.is_open or swap.substitute is None:
        return None
    return replace(swap, state=SwapState.REQUESTED, substitute=None)


def lapse(swap: Swap) -> Swap | None:
    """End an application that nobody decided in time."""
    return replace(swap, state=SwapState.LAPSED) if swap.is_open else None


def is_own(swap: Swap, by: PersonId | None) -> bool:
    """Whether somebody would decide on their own application (domain.md 2.2)."""
    return by is None or by == swap.applicant


def desk_subject(swap: SwapId) -> str:
    """The subject of what the responsible persons are told of an application."""
    return f"swap-desk:{swap}"


def ask_subject(swap: SwapId, colleague: PersonId) -> str:
    """The subject of the question to one colleague."""
    return f"swap-ask:{swap}:{colleague}"
