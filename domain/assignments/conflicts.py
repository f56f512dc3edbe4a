"""Judges by marks whether an advocate may be asked: conflict, continuity, or neither (R-063)."""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.assignments.marks import same_person
from domain.ids import RequestId


@dataclass(frozen=True, slots=True)
class CaseMarks:
    """What is known of one request by marks alone; `act` is the first request of its act."""

    request: RequestId
    act: RequestId
    case: str | None = None
    client: str | None = None
    opposites: frozenset[str] = frozenset()
    co_defendants: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Held:
    """A request that an advocate has, had, or is being asked about now."""

    marks: CaseMarks
    label: str
    open: bool


@dataclass(frozen=True, slots=True)
class Clear:
    """Nothing is known that speaks against asking; the advocate's own word remains (¶36(1))."""


@dataclass(frozen=True, slots=True)
class SameClient:
    """The advocate acted for this client in this case: continuity, no conflict (¶4(3), R-007)."""

    request: RequestId
    label: str


@dataclass(frozen=True, slots=True)
class CoDefendant:
    """The advocate acts or acted for another person of this case, or has a sibling request."""

    request: RequestId
    label: str


@dataclass(frozen=True, slots=True)
class OppositeSide:
    """The new client stood against the advocate's client, or the other way round."""

    request: RequestId
    label: str


Conflict = CoDefendant | OppositeSide
Verdict = Clear | SameClient | Conflict
_GRAVITY: tuple[type[Verdict], ...] = (Clear, SameClient, CoDefendant, OppositeSide)


def judge(new: CaseMarks, held: Iterable[Held]) -> Verdict:
    """The gravest of what an advocate's own requests say about a new one (Law 33(8), R-063).

    A conflict outweighs continuity. Of two equally grave the request that is still open is
    named, then the newer one. Marks that are not known never make a conflict.
    """
    worst: tuple[int, bool, int] = (0, False, 0)
    verdict: Verdict = Clear()
    for one in held:
        found = _judge_one(new, one)
        weight = (_GRAVITY.index(type(found)), one.open, int(one.marks.request))
        if weight[0] and weight > worst:
            worst, verdict = weight, found
    return verdict


def _judge_one(new: CaseMarks, held: Held) -> Verdict:
    old = held.marks
    if old.request == new.request:
        return Clear()
    if _among(new.client, old.opposites) or _among(old.client, new.opposites):
        return OppositeSide(old.request, held.label)
    if _beside(new, held):
        return CoDefendant(old.request, held.label)
    if _same_case(new, old) and same_person(new.client, old.client):
        return SameClient(old.request, held.label)
    return Clear()


def _beside(new: CaseMarks, held: Held) -> bool:
    """Whether the two clients are different people of one case, as far as marks can say."""
    old = held.marks
    if old.act == new.act:
        # One act asks for several advocates so that each person has one of their own.
        return True
    if same_person(new.client, old.client):
        return False
    if _same_case(new, old) and new.client and old.client:
        return True
    named = _among(new.client, old.co_defendants) or _among(old.client, new.co_defendants)
    # Over and known to be another case, it is no case of theirs together.
    return named and (held.open or not _other_case(new, old))


def _same_case(new: CaseMarks, old: CaseMarks) -> bool:
    return new.case is not None and new.case == old.case


def _other_case(new: CaseMarks, old: CaseMarks) -> bool:
    return new.case is not None and old.case is not None and new.case != old.case


def _among(one: str | None, many: Iterable[str]) -> bool:
    return any(same_person(one, other) for other in many)
