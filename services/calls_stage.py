"""Reads where the guided month of a unit stands: what was asked and who has answered."""

from collections.abc import Collection, Mapping
from datetime import date

from domain.civil import day_of
from domain.ids import PersonId, UnitId
from domain.members import Member
from domain.rosters import Roster, RosterKind, first_of
from domain.rosters import calls as rules
from domain.rosters.absences import MarkKind, of_kind
from domain.rosters.calls import AnswerRow, Call, Stage
from services.work import Tx


async def stage_of(
    tx: Tx, unit: UnitId, month: date, rosters: Mapping[RosterKind, Roster],
    people: Collection[Member],
) -> Stage:  # fmt: skip
    """The stage of a month, with how many of the participants have answered."""
    month = first_of(month)
    call = await tx.calls.call(unit, month)
    guide = rules.guide(month, day_of(tx.now), call, rosters.values(), kinds=len(RosterKind))
    own_terms = (await tx.terms.of(unit)).own
    if call is None:
        return Stage(guide, rules.opens_on(month), own_terms=own_terms)
    answered = await tx.calls.answered(call.id)
    return Stage(
        guide, rules.opens_on(month), call.closes_on, sum(one.id in answered for one in people),
        len(people), called=True, own_terms=own_terms,
    )  # fmt: skip


async def rows_of(
    tx: Tx, call: Call | None, month: date, people: Collection[Member]
) -> tuple[AnswerRow, ...]:
    """What each participant has said, those who said nothing first."""
    answered = await tx.calls.answered(call.id) if call is not None else {}
    marks = await tx.calls.marks(month, among=[one.id for one in people])
    rows = []
    for one in people:
        own = marks.get(one.id, ())
        rows.append(AnswerRow(
            one.id, one.name.short, one.id in answered or bool(own),
            len(of_kind(own, MarkKind.CANNOT)), len(of_kind(own, MarkKind.PREFER)),
            late=any(rules.is_late(call, mark.entered_at) for mark in own),
            unreachable=one.unreachable,
        ))  # fmt: skip
    return tuple(sorted(rows, key=lambda row: row.answered))


async def silent(tx: Tx, call: Call, people: Collection[Member]) -> list[PersonId]:
    """Who takes part and has said nothing."""
    return [row.person for row in await rows_of(tx, call, call.month, people) if not row.answered]
