"""Names what a verification of a protocol finds, and how grave each finding is."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from domain.rosters import RosterKind
from domain.rosters.protocol import Edit, EngineId
from domain.rosters.violations import Remark, Violation


class Verdict(IntEnum):
    """How a finding stands, the gravest last."""

    HOLDS = 0
    NOTED = 1  # no fault, and something a reader should know
    UNPROVEN = 2  # could not be checked here
    BROKEN = 3


@dataclass(frozen=True, slots=True)
class DigestHolds:
    """The last line states the digest of the file."""

    digest: str
    verdict: Verdict = Verdict.HOLDS


@dataclass(frozen=True, slots=True)
class DigestBroken:
    """The file was changed after it was written."""

    stated: str
    verdict: Verdict = Verdict.BROKEN


@dataclass(frozen=True, slots=True)
class SeedBound:
    """The seed is the one whose hash the protocol says was published beforehand."""

    seed_hash: str
    verdict: Verdict = Verdict.HOLDS


@dataclass(frozen=True, slots=True)
class SeedFree:
    """No hash was published beforehand: nothing bound the choice of the seed."""

    verdict: Verdict = Verdict.NOTED


@dataclass(frozen=True, slots=True)
class SeedWrong:
    """The seed is not the one whose hash was published."""

    verdict: Verdict = Verdict.BROKEN


@dataclass(frozen=True, slots=True)
class Repeated:
    """The draw was repeated and gave the same."""

    engine: EngineId
    kinds: tuple[RosterKind, ...]
    verdict: Verdict = Verdict.HOLDS


@dataclass(frozen=True, slots=True)
class NotRepeated:
    """This program does not have the engine in the version that drew."""

    engine: EngineId
    verdict: Verdict = Verdict.UNPROVEN


@dataclass(frozen=True, slots=True)
class DrawnOtherwise:
    """The draw was repeated and gave something else, first on this day where it is a duty."""

    engine: EngineId
    kind: RosterKind | None = None
    day: date | None = None
    verdict: Verdict = Verdict.BROKEN


@dataclass(frozen=True, slots=True)
class OtherMonth:
    """A draw is of another month than the protocol."""

    month: date
    verdict: Verdict = Verdict.BROKEN


@dataclass(frozen=True, slots=True)
class DrawnAgain:
    """More draws were made than count: each later one replaced an earlier one."""

    made: int
    counted: int
    verdict: Verdict = Verdict.NOTED


@dataclass(frozen=True, slots=True)
class NotDrawn:
    """A roster was published that was never drawn here."""

    kind: RosterKind
    verdict: Verdict = Verdict.UNPROVEN


@dataclass(frozen=True, slots=True)
class Followed:
    """What was drawn and the named changes together make the published roster."""

    kind: RosterKind
    version: int
    changes: int
    verdict: Verdict = Verdict.HOLDS


@dataclass(frozen=True, slots=True)
class NotFollowed:
    """Days on which the drawn roster with its changes is not the published one."""

    kind: RosterKind
    days: tuple[date, ...]
    verdict: Verdict = Verdict.BROKEN


@dataclass(frozen=True, slots=True)
class Changed:
    """A place that somebody changed after the draw."""

    edit: Edit
    verdict: Verdict = Verdict.NOTED


@dataclass(frozen=True, slots=True)
class Judged:
    """The judge finds no rule broken in these kinds."""

    kinds: tuple[RosterKind, ...]
    verdict: Verdict = Verdict.HOLDS


@dataclass(frozen=True, slots=True)
class Faulty:
    """The judge finds a rule broken, and nothing in the protocol accounts for it."""

    violation: Violation
    verdict: Verdict = Verdict.BROKEN


@dataclass(frozen=True, slots=True)
class Excused:
    """A rule could not be kept, and the protocol says so: the draw, a reason or a change."""

    violation: Violation
    verdict: Verdict = Verdict.NOTED


@dataclass(frozen=True, slots=True)
class Remarked:
    """Something worth a look that breaks no rule."""

    remark: Remark
    verdict: Verdict = Verdict.NOTED


FileFinding = DigestHolds | DigestBroken | SeedBound | SeedFree | SeedWrong
DrawFinding = Repeated | NotRepeated | DrawnOtherwise | OtherMonth | DrawnAgain
ChangeFinding = NotDrawn | Followed | NotFollowed | Changed
RuleFinding = Judged | Faulty | Excused | Remarked
Finding = FileFinding | DrawFinding | ChangeFinding | RuleFinding
