"""Searches for conflicts and for the advocate of the earlier stage, by keyed marks alone."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from db.seal import current_seal
from domain.assignments.conflicts import (
    CaseMarks,
    CoDefendant,
    Conflict,
    Held,
    OppositeSide,
    judge,
)
from domain.assignments.marks import MarkKind, Party, Side, case_text, mark, same_person
from domain.assignments.requests import Appointment, Ending, Request
from domain.civil import day_of
from domain.ids import PersonId, RequestId
from services.work import Tx

_PURPOSE = b"kezekshi case marks"
# Whom the client waived or the body released is not asked first (Ереже ¶4(3), ¶43).
_NOT_AGAIN = frozenset({Ending.WAIVER, Ending.BY_BODY})
_CHAIN_MAX = 10


@dataclass(frozen=True, slots=True)
class Earlier:
    """The advocate of the earlier stage or instance, who is asked before the roster (R-007)."""

    person: PersonId
    request: RequestId
    label: str
    # Takes part today (agreement, place in the List, not suspended, not left) and is not absent.
    active: bool
    conflict: Conflict | None = None
    # The client waived them, or the body released them.
    parted: Ending | None = None

    @property
    def askable(self) -> bool:
        """Whether they are asked first; else the roster's turn, and the reason is recorded."""
        return self.active and self.conflict is None and self.parted is None


async def keep(
    tx: Tx,
    request: Request,
    case_number: str | None = None,
    client: Party | None = None,
    opposites: Iterable[Party] | None = None,
    co_defendants: Iterable[Party] | None = None,
) -> None:
    """Keep the marks of a request in the place of those it had; None leaves a side as it is.

    An empty text or an empty list takes marks away. The names and the number go no further:
    only keyed marks are written, and nothing of them is logged or recorded.
    """
    sides: dict[Side, list[str]] = {}
    if case_number is not None:
        text = case_text(case_number, request.act.body)
        sides[Side.CASE] = marks_of(MarkKind.CASE, [text])
    for side, people in (
        (Side.CLIENT, None if client is None else [client]),
        (Side.OPPOSITE, opposites),
        (Side.CO_DEFENDANT, co_defendants),
    ):
        if people is not None:
            sides[side] = marks_of(MarkKind.PERSON, [one.text for one in people])
    await tx.case_marks.keep(request.id, sides, tx.now)


async def conflicts_for(
    tx: Tx, request: Request, people: Collection[PersonId], *, asked: bool = True
) -> dict[PersonId, Conflict]:
    """Which of some people may not be asked about a request, and because of which other one.

    Whoever is not named has no conflict that marks know of (Law 33(8), Ереже ¶36(1), R-063);
    continuity is none. A request that one is asked about counts among siblings of one act,
    unless all on duty are `asked` about each of them at once.
    """
    if not people:
        return {}
    return await conflicts_of(tx, await tx.case_marks.of(request.id), people, asked=asked)


async def conflicts_of(
    tx: Tx, new: CaseMarks, people: Collection[PersonId], *, asked: bool = True
) -> dict[PersonId, Conflict]:
    """The same by marks alone, also of an act that is not registered yet."""
    if not people:
        return {}
    held = await tx.case_marks.held(people, new.act, asked=asked)
    verdicts = {person: judge(new, ones) for person, ones in held.items()}
    return {
        person: verdict
        for person, verdict in verdicts.items()
        if isinstance(verdict, CoDefendant | OppositeSide)
    }


async def earlier(tx: Tx, request: Request) -> Earlier | None:
    """The advocate of the earlier stage or instance of this very client's case (¶4(3), R-007).

    What the officer linked (`continues`) comes first; else a request with the same mark of the
    case and of the client, never the case alone. None where nobody was in charge.
    """
    return await earlier_of(tx, await tx.case_marks.of(request.id), request.continues)


async def earlier_of(tx: Tx, new: CaseMarks, continues: RequestId | None) -> Earlier | None:
    """The same by marks alone, also of an act that is not registered yet."""
    linked = await _linked(tx, new.request, continues)
    found = linked if linked is not None else await _marked(tx, new)
    if found is None:
        return None
    before, label = found
    today = day_of(tx.now)
    taking_part = {one.id for one in await tx.members.participants(on=today)}
    absent = await tx.cases.is_absent(before.person, today)
    active = before.person in taking_part and not absent
    conflicts = await conflicts_of(tx, new, [before.person])
    parted = before.ended if before.ended in _NOT_AGAIN else None
    return Earlier(before.person, before.request, label, active, conflicts.get(before.person),
                   parted)  # fmt: skip


async def _linked(
    tx: Tx, own: RequestId, number: RequestId | None
) -> tuple[Appointment, str] | None:
    """The last in charge along the chain of stages; one that nobody had is stepped over."""
    seen = {own}
    while number is not None and number not in seen and len(seen) <= _CHAIN_MAX:
        seen.add(number)
        one = await tx.assignments.get(number)
        if one is None:
            return None
        last = await tx.case_marks.last_appointment(number)
        if last is not None:
            return last, one.label
        number = one.continues
    return None


async def _marked(tx: Tx, new: CaseMarks) -> tuple[Appointment, str] | None:
    if new.case is None or new.client is None:
        return None
    same: list[Held] = [
        one
        for one in await tx.case_marks.same_case(new.case, new.request)
        if one.marks.act != new.act and same_person(one.marks.client, new.client)
    ]
    for one in same:
        last = await tx.case_marks.last_appointment(one.marks.request)
        if last is not None:
            return last, one.label
    return None


def marks_of(kind: MarkKind, texts: Iterable[str]) -> list[str]:
    """The keyed marks of some texts; those that fit many people or cases have none."""
    key = current_seal().key_for(_PURPOSE)
    found = (mark(key, kind, text) for text in texts)
    return [one for one in found if one is not None]
