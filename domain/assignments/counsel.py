"""Describes an advocate who acts under contract and what the appointed one owes then (¶44-46)."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.assignments.requests import Request, Stage
from domain.ids import PersonId, RequestId, RetainedId
from domain.names import fold
from domain.rosters import RosterKind

_LABEL = re.compile(r"№?\s*(\d{1,6})\s*/\s*(\d{4})")
_HIGHER = frozenset({Stage.APPEAL, Stage.CASSATION})


class Source(StrEnum):
    """From whom it is known that an advocate under contract has joined (A-27: any channel)."""

    RETAINED = "retained"
    APPOINTED = "appointed"
    OFFICER = "officer"


class Informed(StrEnum):
    """Whom the advocate of a higher instance has notified (Ереже ¶46(2))."""

    ADVOCATE = "advocate"
    COLLEGIUM = "collegium"


class AtDesk(StrEnum):
    """Why the responsible persons are told of an advocate under contract."""

    UNPLACED = "unplaced"
    NOBODY = "nobody"
    UNDELIVERED = "undelivered"


class Settled(StrEnum):
    """How a note about an advocate under contract was settled."""

    HANDED = "handed"
    PERFORMED = "performed"
    DROPPED = "dropped"
    MISPLACED = "misplaced"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Lead:
    """By what an advocate under contract names the case: its number here, or body and act."""

    label: str = ""
    body: str = ""
    act: str = ""

    @property
    def words(self) -> str:
        """As the desk reads it."""
        return self.label or "; ".join(part for part in (self.body, self.act) if part)


@dataclass(frozen=True, slots=True)
class Joined:
    """What is known of the advocate under contract: who, how to reach him, since when."""

    counsel: str
    contact: str
    on: date


@dataclass(frozen=True, slots=True)
class Retained:
    """One advocate under contract in one case, with what the appointed one has done since."""

    id: RetainedId
    request: RequestId | None
    source: Source
    told_at: datetime
    told_by: PersonId
    words: str
    counsel: str
    contact: str
    joined_on: date
    noted_at: datetime | None = None
    delivered_at: datetime | None = None
    contacted_on: date | None = None
    reason: str = ""
    explained_on: date | None = None
    dropped_at: datetime | None = None

    @property
    def performed(self) -> bool:
        """Whether the duties of ¶44 and ¶46(1) are performed."""
        return self.contacted_on is not None and self.explained_on is not None

    @property
    def over(self) -> bool:
        """Whether nothing is to be done any more."""
        return self.performed or self.dropped_at is not None

    def is_about(self, joined: Joined) -> bool:
        """Whether this is the same advocate, however the name was typed."""
        return fold(self.counsel) == fold(joined.counsel)


@dataclass(frozen=True, slots=True)
class Earlier:
    """The duty of ¶46(2): to notify who acted under contract in the earlier instance."""

    request: RequestId
    opened_at: datetime
    done_at: datetime | None = None
    informed: Informed | None = None


def label_of(words: str) -> tuple[int, int] | None:
    """The number and year in «12/2026»; None for anything else."""
    match = _LABEL.fullmatch(words.strip())
    return (int(match[1]), int(match[2])) if match else None


def is_higher_instance(request: Request) -> bool:
    """Whether the duty of ¶46(2) arises: a court of a higher instance, or a case that goes on."""
    if request.kind is not RosterKind.COURT:
        return False
    return request.stage in _HIGHER or request.continues is not None
