"""Leads an advocate's application for a substitute on a duty day from state to state (¶24)."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from domain.ids import DutyId, PersonId, RosterId, SwapId
from domain.members import Member
from domain.rosters import DayDuty, RosterKind
from domain.rosters.verdict import Verdict
from domain.words import clean


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


class SwapKind(StrEnum):
    """What is applied for: that somebody takes the day, or an exchange of two days."""

    COVER = "cover"
    TRADE = "trade"


class QuestionState(StrEnum):
    """Where the question to one colleague stands."""

    OPEN = "open"
    CONSENTED = "consented"
    DECLINED = "declined"
    # Somebody else was faster, another was asked, or the application is over.
    CLOSED = "closed"


OPEN = frozenset({SwapState.REQUESTED, SwapState.SUBSTITUTE_ASKED, SwapState.CONSENTED})


class Side(StrEnum):
    """Who looks at an application, and so what can be done with it."""

    APPLICANT = "applicant"
    SUBSTITUTE = "substitute"
    OFFICER = "officer"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Swap:
    """One application: whose duty, why, who would take it, and what was decided.

    `asked` are those whose answer is waited for: one of them is the substitute when only one
    is asked. `back` is the colleague's duty that the applicant takes in return, and `wishes`
    are those that they said they would take; no wishes means any.
    """

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
    kind: SwapKind = SwapKind.COVER
    back: DayDuty | None = None
    asked: tuple[PersonId, ...] = ()
    wishes: tuple[DutyId, ...] = ()

    @property
    def back_day(self) -> "BackDay | None":
        """The day that is taken in return, as letters and buttons carry it."""
        back = self.back
        return None if back is None else BackDay(back.id, back.day, back.kind)

    @property
    def is_open(self) -> bool:
        """Whether it still waits for a decision."""
        return self.state in OPEN

    def touches(self, roster: RosterId) -> bool:
        """Whether one of its days is in a roster."""
        return roster in {self.duty.roster, self.back.roster if self.back else None}


@dataclass(frozen=True, slots=True)
class BackDay:
    """A colleague's day that could be taken in return, and the rest that they would have.

    `free` are the free days beside the day they take, where they are fewer than the rule has.
    """

    duty: DutyId
    day: date
    kind: RosterKind
    free: int | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """An application as one of those concerned sees it, with the names that are shown."""

    swap: Swap
    side: Side
    applicant: str
    substitute: str
    decider: str
    left: int = 0  # days until the duty
    offers: tuple[BackDay, ...] = ()  # what the reader could give in return
    verdict: Verdict | None = None  # what approval would make worse or better


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


def can_apply(duty: DayDuty, person: PersonId | None, today: date) -> bool:
    """Whether a duty is the person's own, stands, and its day is not over (Ереже ¶24)."""
    return duty.stands and duty.person == person and duty.day >= today


def ask(swap: Swap, *colleagues: PersonId) -> Swap | None:
    """Ask colleagues for consent; whoever was asked before is asked no longer.

    Of several the first who consents becomes the substitute.
    """
    if not swap.is_open or not colleagues or swap.applicant in colleagues:
        return None
    if colleagues == (swap.substitute,):
        return None
    one = colleagues[0] if len(colleagues) == 1 else None
    return replace(
        swap, state=SwapState.SUBSTITUTE_ASKED, substitute=one, back=None, asked=colleagues
    )


def answer(
    swap: Swap, by: PersonId | None, *, consents: bool, back: DayDuty | None = None
) -> Swap | None:
    """Take a colleague's answer: consent to an exchange names the day that they give.

    When nobody is left to answer, the choice is the responsible person's again.
    """
    if swap.state is not SwapState.SUBSTITUTE_ASKED or by is None or by not in swap.asked:
        return None
    if not consents:
        left = tuple(one for one in swap.asked if one != by)
        state = SwapState.SUBSTITUTE_ASKED if left else SwapState.REQUESTED
        return replace(swap, state=state, substitute=None, asked=left)
    if (swap.kind is SwapKind.TRADE) is (back is None) or (back and not _offered(swap, by, back)):
        return None
    return replace(swap, state=SwapState.CONSENTED, substitute=by, back=back, asked=())


def approve(swap: Swap, into: PersonId, by: PersonId | None, at: datetime) -> Swap | None:
    """Decide for a substitute.

    Consent is good practice and no condition of the law, so silence does not hold a decision
    up; but a day is taken in return only from whoever consented to that very pair.
    """
    if not swap.is_open or into == swap.applicant or is_own(swap, by) or into == by:
        return None
    return replace(
        swap, state=SwapState.APPROVED, substitute=into, decided_by=by, decided_at=at,
        back=swap.back if into == swap.substitute else None, asked=(),
    )  # fmt: skip


def back_gone(swap: Swap) -> Swap | None:
    """The day to be taken in return is not the colleague's any more: nothing is agreed."""
    if not swap.is_open or swap.back is None:
        return None
    return replace(swap, state=SwapState.REQUESTED, substitute=None, back=None)


def refuse(swap: Swap, why: str, by: PersonId | None, at: datetime) -> Swap | None:
    """Decide against it, with a reason; the duty stays (Ереже ¶25)."""
    if not swap.is_open or not clean(why) or is_own(swap, by):
        return None
    return replace(
        swap, state=SwapState.REFUSED, refusal=clean(why), decided_by=by, decided_at=at,
        asked=(),
    )  # fmt: skip


def withdraw(swap: Swap, by: PersonId | None) -> Swap | None:
    """Take one's own application back before it is decided."""
    if not swap.is_open or swap.applicant != by:
        return None
    return replace(swap, state=SwapState.WITHDRAWN, asked=())


def free(swap: Swap) -> Swap | None:
    """Give the choice back where the colleague who was asked or agreed takes part no more."""
    if not swap.is_open or swap.substitute is None:
        return None
    return replace(swap, state=SwapState.REQUESTED, substitute=None)


def lapse(swap: Swap) -> Swap | None:
    """End an application that nobody decided in time."""
    return replace(swap, state=SwapState.LAPSED, asked=()) if swap.is_open else None


def exchanged(swap: Swap) -> tuple[tuple[DayDuty, PersonId], ...]:
    """Which duties an approval gives to whom: the applicant's, and the one taken in return."""
    if swap.substitute is None:
        return ()
    taken = ((swap.duty, swap.substitute),)
    return taken if swap.back is None else (*taken, (swap.back, swap.applicant))


def is_own(swap: Swap, by: PersonId | None) -> bool:
    """Whether somebody would decide on their own application (domain.md 2.2)."""
    return by is None or by == swap.applicant


def desk_subject(swap: SwapId) -> str:
    """The subject of what the responsible persons are told of an application."""
    return f"swap-desk:{swap}"


def ask_subject(swap: SwapId, colleague: PersonId) -> str:
    """The subject of the question to one colleague."""
    return f"swap-ask:{swap}:{colleague}"


def _offered(swap: Swap, by: PersonId, back: DayDuty) -> bool:
    """Whether a day is the colleague's own and one that the applicant would take."""
    return back.person == by and back.stands and (not swap.wishes or back.id in swap.wishes)
