"""Describes what the papers of a request say; no client's name has a place in any of them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.assignments.acts import Act
from domain.assignments.requests import (
    CallState,
    Ending,
    Ground,
    OfferSource,
    OfferState,
    Request,
    SkipWhy,
    Way,
)
from domain.civil import civil
from domain.ids import PersonId
from domain.members import Collegium, Unit
from domain.people import Name


@dataclass(frozen=True, slots=True)
class Answer:
    """What the appointing body is told: who accepted which act, when, and who answers for it."""

    collegium: Collegium | None
    unit: Unit
    label: str
    accepted_at: datetime
    act: Act
    advocate: Name
    # As the roster shows it (Ереже ¶21(2)).
    phone: str
    licence: str
    officer: Name
    code: str


@dataclass(frozen=True, slots=True)
class Licence:
    """An advocate's licence, as far as it was entered."""

    number: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """What a notice of defence is drafted from (Ереже ¶9, ¶17(3))."""

    collegium: Collegium | None
    unit: Unit
    label: str
    accepted_at: datetime
    act: Act
    advocate: Name
    phone: str
    licence: Licence


@dataclass(frozen=True, slots=True)
class CallFact:
    """A telephone task as it is kept."""

    person: PersonId
    opened_at: datetime
    outcome: CallState
    closed_at: datetime | None
    closed_by: PersonId | None


@dataclass(frozen=True, slots=True)
class CorrectionFact:
    """A correction as it is kept."""

    field: str
    before: str
    after: str
    reason: str
    at: datetime
    by: PersonId | None


@dataclass(frozen=True, slots=True)
class LadderLine:
    """A place of a frozen ladder; `ladder` tells the ladders of one request apart."""

    ladder: int
    position: int
    name: Name
    source: OfferSource
    turns: int
    skipped: SkipWhy | None = None


@dataclass(frozen=True, slots=True)
class OfferLine:
    """Who was asked, when, until when, and what they said; `by` is who recorded it for them."""

    round: int
    name: Name
    source: OfferSource
    shown_at: datetime
    until: datetime
    state: OfferState
    answered_at: datetime | None = None
    ground: Ground | None = None
    by: Name | None = None
    way: Way = Way.BOT
    override_reason: str = ""


@dataclass(frozen=True, slots=True)
class CallLine:
    """A telephone task: who was called, what came of it, who called."""

    name: Name
    opened_at: datetime
    outcome: CallState
    closed_at: datetime | None = None
    by: Name | None = None


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A corrected datum of the act, with what stood there before."""

    field: str
    before: str
    after: str
    reason: str
    at: datetime
    by: Name | None = None


@dataclass(frozen=True, slots=True)
class InChargeLine:
    """An advocate who had the case: from acceptance to the end of their part, if it ended."""

    name: Name
    from_at: datetime
    handed_at: datetime | None = None
    until_at: datetime | None = None
    ended: Ending | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """The sum of a term: from receipt to the due moment, and what was needed of it."""

    received_at: datetime
    due_at: datetime
    accepted_at: datetime | None
    now: datetime

    @property
    def given(self) -> timedelta:
        """How long the term is."""
        return self.due_at - self.received_at

    @property
    def taken(self) -> timedelta:
        """From receipt to acceptance; to this moment where nobody has accepted."""
        return (self.accepted_at or self.now) - self.received_at

    @property
    def rest(self) -> timedelta:
        """What was left at acceptance; below nothing where it came late."""
        return self.given - self.taken

    @property
    def inside(self) -> bool:
        """Whether the term was kept, or is not over yet."""
        return self.rest >= timedelta()

    def days_from(self, act_date: date) -> int:
        """Days of the calendar from the act's own date to acceptance, or to this day."""
        return (civil(self.accepted_at or self.now).date() - act_date).days


@dataclass(frozen=True, slots=True)
class RequestProtocol:
    """All that is recorded about how an advocate was found for one act."""

    collegium: Collegium | None
    unit: Unit
    request: Request
    # The first acceptance: a later substitution does not change when the act was executed.
    term: Term
    ladder: tuple[LadderLine, ...]
    offers: tuple[OfferLine, ...]
    calls: tuple[CallLine, ...]
    corrections: tuple[CorrectionLine, ...]
    in_charge: tuple[InChargeLine, ...]
    # The last hash of the journal, and how many rows it closes.
    head: str
    rows: int

    @property
    def overrides(self) -> tuple[OfferLine, ...]:
        """The offers that somebody made by hand, past the turn."""
        return tuple(one for one in self.offers if one.source is OfferSource.OVERRIDE)
