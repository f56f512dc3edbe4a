"""Keeps what happens to accepted cases; each state is written once, by who is first."""

from collections import Counter
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, insert, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.assignments import offers, requests
from db.tables.cases import case_absences, case_acts, substitutions, waivers
from domain.assignments.requests import Ground, OfferState, RequestState, Stage
from domain.cases import (
    AbsenceState,
    CaseAbsence,
    CaseAct,
    CaseActKind,
    Substitution,
    SubstitutionGround,
    SubstitutionState,
    Waiver,
    WaiverState,
)
from domain.ids import CaseAbsenceId, PersonId, RequestId, SubstitutionId, UnitId, WaiverId

_LIVE = (SubstitutionState.ASKED, SubstitutionState.APPROVED)
_STANDS = (AbsenceState.ANNOUNCED, AbsenceState.WAITING)
_OPEN = (WaiverState.DECLARED, WaiverState.WAITING)


class CasesRepo:
    """Substitutions, long absences, waivers and acts of bodies inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add_substitution(self, **values: Any) -> SubstitutionId:
        """Keep an application or a decision; the database refuses a second live one."""
        values = {"note": "", "reason": "", "overdue_reason": "", **values}
        statement = insert(substitutions).values(**values).returning(substitutions.c.id)
        return SubstitutionId((await self._connection.execute(statement)).scalar_one())

    async def substitution(self, number: SubstitutionId) -> Substitution | None:
        """One substitution in whatever state."""
        return await self._substitution(substitutions.c.id == number)

    async def live_substitution(self, request: RequestId) -> Substitution | None:
        """The one of a case that is asked for, or approved and not done."""
        return await self._substitution(
            substitutions.c.request == request, substitutions.c.state.in_(_LIVE)
        )

    async def move_substitution(
        self, number: SubstitutionId, before: SubstitutionState, after: SubstitutionState,
        **values: Any,
    ) -> bool:  # fmt: skip
        """Write a transition; False when somebody was faster."""
        statement = (
            update(substitutions)
            .where(substitutions.c.id == number, substitutions.c.state == before)
            .values(state=after, **values)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def let_off(self, unit: UnitId, since: datetime, until: datetime) -> dict[PersonId, int]:
        """How often each advocate was let off for another client: an offer, or a case (A-06)."""
        offered = select(offers.c.person).where(
            offers.c.request == requests.c.id, requests.c.unit == unit,
            offers.c.state == OfferState.DECLINED, offers.c.ground == Ground.OTHER_CLIENT,
            offers.c.offered_at >= since, offers.c.offered_at < until,
        )  # fmt: skip
        replaced = select(substitutions.c.person).where(
            substitutions.c.request == requests.c.id, requests.c.unit == unit,
            substitutions.c.state.in_((SubstitutionState.APPROVED, SubstitutionState.DONE)),
            substitutions.c.ground == SubstitutionGround.OTHER_CLIENT,
            substitutions.c.decided_at >= since, substitutions.c.decided_at < until,
        )  # fmt: skip
        found = (await self._connection.execute(union_all(offered, replaced))).scalars()
        return dict(Counter(found))

    async def mark_overdue(self, number: SubstitutionId, at: datetime) -> bool:
        """Note once that the search of a substitution passed its due moment."""
        statement = (
            update(substitutions)
            .where(substitutions.c.id == number, substitutions.c.overdue_at.is_(None))
            .values(overdue_at=at)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def explain_overdue(self, number: SubstitutionId, reason: str) -> None:
        """Keep the officer's explanation of that."""
        await self._connection.execute(
            update(substitutions).where(substitutions.c.id == number).values(overdue_reason=reason)
        )

    async def add_absence(
        self, request: RequestId, person: PersonId, first: date, last: date, at: datetime
    ) -> CaseAbsenceId:
        """Keep an announced long absence; the database refuses a second live one."""
        statement = (
            insert(case_absences)
            .values(request=request, person=person, first=first, last=last,
                    state=AbsenceState.ANNOUNCED, announced_at=at)
            .returning(case_absences.c.id)
        )  # fmt: skip
        return CaseAbsenceId((await self._connection.execute(statement)).scalar_one())

    async def absence(self, number: CaseAbsenceId) -> CaseAbsence | None:
        """One absence in whatever state."""
        return await self._absence(case_absences.c.id == number)

    async def live_absence(self, request: RequestId) -> CaseAbsence | None:
        """The absence of a case that waits for a decision or for a new act."""
        return await self._absence(
            case_absences.c.request == request, case_absences.c.state.in_(_STANDS)
        )

    async def is_absent(self, person: PersonId, on: date) -> bool:
        """Whether somebody announced a long absence that covers a day."""
        found = await self._absence(
            case_absences.c.person == person, case_absences.c.first <= on,
            case_absences.c.last >= on,
        )  # fmt: skip
        return found is not None

    async def move_absence(
        self, number: CaseAbsenceId, before: AbsenceState, after: AbsenceState, **values: Any
    ) -> bool:
        """Write a transition; False when somebody was faster."""
        statement = (
            update(case_absences)
            .where(case_absences.c.id == number, case_absences.c.state == before)
            .values(state=after, **values)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def add_waiver(
        self, request: RequestId, person: PersonId, on: date, at: datetime
    ) -> WaiverId:
        """Keep a declared waiver; the database refuses a second live one."""
        statement = (
            insert(waivers)
            .values(request=request, person=person, on=on, state=WaiverState.DECLARED,
                    declared_at=at)
            .returning(waivers.c.id)
        )  # fmt: skip
        return WaiverId((await self._connection.execute(statement)).scalar_one())

    async def waiver(self, number: WaiverId) -> Waiver | None:
        """One waiver in whatever state."""
        return await self._waiver(waivers.c.id == number)

    async def live_waiver(self, request: RequestId) -> Waiver | None:
        """The waiver of a case that waits for its confirmation or for the act of the body."""
        return await self._waiver(waivers.c.request == request, waivers.c.state.in_(_OPEN))

    async def move_waiver(
        self, number: WaiverId, before: WaiverState, after: WaiverState, at: datetime
    ) -> bool:
        """Write a transition; False when somebody was faster."""
        statement = (
            update(waivers)
            .where(waivers.c.id == number, waivers.c.state == before)
            .values(state=after, settled_at=at)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def add_act(
        self, request: RequestId, kind: CaseActKind, number: str, on: date | None, *,
        at: datetime, by: PersonId | None, stage: Stage | None = None,
    ) -> None:  # fmt: skip
        """Keep an act of a body."""
        await self._connection.execute(
            insert(case_acts).values(
                request=request, kind=kind, number=number, on=on, at=at, by=by, stage=stage
            )
        )

    async def acts_of(self, request: RequestId) -> list[CaseAct]:
        """The acts of bodies about a case, in order."""
        query = select(case_acts).where(case_acts.c.request == request).order_by(case_acts.c.id)
        rows = (await self._connection.execute(query)).all()
        return [CaseAct(CaseActKind(row.kind), row.number, row.on, row.at) for row in rows]

    async def _substitution(self, *where: Any) -> Substitution | None:
        row = await self._first(select(substitutions).where(*where).order_by(substitutions.c.id))
        if row is None:
            return None
        return Substitution(
            row.id, row.request, row.appointment, row.person, SubstitutionGround(row.ground),
            row.note, SubstitutionState(row.state), RequestState(row.was), row.asked_at,
            row.decided_by, row.decided_at, row.reason, row.overdue_at, row.overdue_reason,
        )  # fmt: skip

    async def _absence(self, *where: Any) -> CaseAbsence | None:
        row = await self._first(select(case_absences).where(*where).order_by(case_absences.c.id))
        if row is None:
            return None
        return CaseAbsence(row.id, row.request, row.person, row.first, row.last,
                           AbsenceState(row.state), row.announced_at)  # fmt: skip

    async def _waiver(self, *where: Any) -> Waiver | None:
        row = await self._first(select(waivers).where(*where).order_by(waivers.c.id))
        if row is None:
            return None
        return Waiver(row.id, row.request, row.person, row.on, WaiverState(row.state),
                      row.declared_at)  # fmt: skip

    async def _first(self, query: Any) -> Row[Any] | None:
        return (await self._connection.execute(query.limit(1))).first()
