"""Describes what the presidium may wish to ask about a period, with figures; never accusations."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from domain.assignments.requests import OfferSource
from domain.ids import PersonId, RequestId, UnitId


@dataclass(frozen=True, slots=True)
class Taken:
    """A request that was accepted: on whose act, by whom, and who was asked before.

    `asked` are those who were offered it before, in order, each with whether they declined;
    `choices` is how many stood on the ladder of that day.
    """

    request: RequestId
    unit: UnitId
    body: str
    advocate: PersonId
    source: OfferSource
    accepted_at: datetime
    choices: int = 1
    officer: PersonId | None = None
    asked: tuple[tuple[PersonId, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Figures:
    """What was counted, out of how many, what was to be expected, and how often chance does it."""

    observed: int
    of: int
    expected: Fraction
    chance: Fraction


@dataclass(frozen=True, slots=True)
class PairOften:
    """One advocate has many of one body's requests (days and advocates are counted)."""

    unit: UnitId
    body: str
    advocate: PersonId
    figures: Figures


@dataclass(frozen=True, slots=True)
class PickedOften:
    """One officer picked one advocate many times by hand."""

    unit: UnitId
    officer: PersonId
    advocate: PersonId
    figures: Figures


@dataclass(frozen=True, slots=True)
class NextOften:
    """After the declines of one advocate it is often the same colleague's turn."""

    unit: UnitId
    decliner: PersonId
    advocate: PersonId
    figures: Figures


@dataclass(frozen=True, slots=True)
class Bunched:
    """One advocate accepted several requests within a short time while others stood ready."""

    unit: UnitId
    advocate: PersonId
    first_at: datetime
    last_at: datetime
    figures: Figures


Question = PairOften | PickedOften | NextOften | Bunched


@dataclass(frozen=True, slots=True)
class Inquiry:
    """The questions of a period, with how many figures were compared to find them."""

    taken: int
    compared: int
    level: int
    questions: tuple[Question, ...]
