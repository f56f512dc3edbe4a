"""Keeps applications for a substitute on a duty day; each state is written once."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.rosters import duties, rosters
from db.tables.swaps import swap_questions, swap_wishes, swaps
from domain.ids import DutyId, PersonId, RosterId, SwapId, UnitId
from domain.rosters import DayDuty, RosterKind
from domain.swaps import OPEN, QuestionState, Swap, SwapKind, SwapState


class SwapsRepo:
    """The applications inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(self, swap: Swap) -> Swap | None:
        """Write a new application; None when one is open for the duty already.

        Of two at once the second meets the unique index, behind a savepoint of its own.
        """
        values = {
            "duty": swap.duty.id, "applicant": swap.applicant, "state": swap.state,
            "reason": swap.reason, "applied_at": swap.applied_at, "refusal": "",
            "kind": swap.kind,
        }  # fmt: skip
        try:
            async with self._connection.begin_nested():
                key = (await self._connection.execute(insert(swaps), values)).inserted_primary_key
        except IntegrityError:
            return None
        number = SwapId(key[0] if key is not None else 0)
        if swap.wishes:
            await self._connection.execute(
                insert(swap_wishes), [{"swap": number, "duty": one} for one in swap.wishes]
            )
        return await self.one(number)

    async def one(self, number: SwapId, *, lock: bool = False) -> Swap | None:
        """One application in whatever state; locked, nobody else moves it meanwhile."""
        if lock:
            query = select(swaps.c.id).where(swaps.c.id == number).with_for_update()
            await self._connection.execute(query)
        return next(iter(await self._many(swaps.c.id == number)), None)

    async def save(self, after: Swap, before: Swap, at: datetime) -> bool:
        """Write a transition with its questions; False when somebody was faster."""
        statement = (
            update(swaps)
            .where(
                swaps.c.id == before.id, swaps.c.state == before.state,
                swaps.c.substitute.is_not_distinct_from(before.substitute),
            )
            .values(
                state=after.state, substitute=after.substitute, decided_by=after.decided_by,
                decided_at=after.decided_at, refusal=after.refusal,
                back=after.back.id if after.back else None,
            )
        )  # fmt: skip
        if (await self._connection.execute(statement)).rowcount != 1:
            return False
        await self._end_questions(after, before, at)
        fresh = [one for one in after.asked if one not in before.asked]
        if fresh:
            await self._connection.execute(
                insert(swap_questions),
                [
                    {"swap": after.id, "person": one, "state": QuestionState.OPEN, "asked_at": at}
                    for one in fresh
                ],
            )
        return True

    async def open_for(self, every: Iterable[DutyId]) -> dict[DutyId, Swap]:
        """The open applications for some duties; a duty has one at most."""
        found = await self._many(swaps.c.duty.in_(list(every)), swaps.c.state.in_(OPEN))
        return {one.duty.id: one for one in found}

    async def open_of_unit(self, unit: UnitId) -> list[Swap]:
        """What waits for the responsible person of a unit, the nearest day first."""
        return await self._many(rosters.c.unit == unit, swaps.c.state.in_(OPEN))

    async def asked_of(self, colleague: PersonId) -> list[Swap]:
        """The open applications in which somebody was asked, or agreed, to take the duty."""
        return await self._many(swaps.c.substitute == colleague, swaps.c.state.in_(OPEN))

    async def open_of_day(self, roster: RosterId, day: date, applicant: PersonId) -> list[Swap]:
        """The open applications of somebody for a day of a roster."""
        return await self._many(
            duties.c.roster == roster, duties.c.day == day, swaps.c.applicant == applicant,
            swaps.c.state.in_(OPEN),
        )  # fmt: skip

    async def for_back(self, roster: RosterId, day: date, owner: PersonId) -> list[Swap]:
        """The open applications in which somebody's day is to be taken in return."""
        back = select(duties.c.id).where(
            duties.c.roster == roster, duties.c.day == day, duties.c.person == owner
        )
        return await self._many(swaps.c.back.in_(back), swaps.c.state.in_(OPEN))

    async def _end_questions(self, after: Swap, before: Swap, at: datetime) -> None:
        """End what is asked no longer: by the one who answered, and by others for them."""
        for one in before.asked:
            if one in after.asked:
                continue
            state = QuestionState.CLOSED
            if after.state is SwapState.CONSENTED and after.substitute == one:
                state = QuestionState.CONSENTED
            elif after.state in {SwapState.REQUESTED, SwapState.SUBSTITUTE_ASKED} and (
                len(before.asked) - len(after.asked) == 1
            ):
                state = QuestionState.DECLINED
            await self._connection.execute(
                update(swap_questions)
                .where(
                    swap_questions.c.swap == before.id, swap_questions.c.person == one,
                    swap_questions.c.state == QuestionState.OPEN,
                )
                .values(state=state, ended_at=at)
            )  # fmt: skip

    async def _many(self, *conditions: Any) -> list[Swap]:
        query = (
            select(swaps)
            .join_from(swaps, duties, swaps.c.duty == duties.c.id)
            .join(rosters, duties.c.roster == rosters.c.id)
            .where(*conditions)
            .order_by(duties.c.day, swaps.c.id)
        )
        rows = (await self._connection.execute(query)).all()
        if not rows:
            return []
        known = await self._duties({number for row in rows for number in (row.duty, row.back)})
        asked = await self._listed(swap_questions.c.swap, swap_questions.c.person, rows,
                                   swap_questions.c.state == QuestionState.OPEN)  # fmt: skip
        wishes = await self._listed(swap_wishes.c.swap, swap_wishes.c.duty, rows)
        return [
            Swap(
                row.id, known[row.duty], row.applicant, SwapState(row.state), row.reason,
                row.applied_at, row.substitute, row.decided_by, row.decided_at, row.refusal,
                SwapKind(row.kind), known.get(row.back), tuple(asked.get(row.id, ())),
                tuple(wishes.get(row.id, ())),
            )
            for row in rows
        ]  # fmt: skip

    async def _duties(self, numbers: Iterable[int | None]) -> dict[int | None, DayDuty]:
        query = (
            select(duties, rosters.c.unit, rosters.c.kind)
            .join(rosters)
            .where(duties.c.id.in_([one for one in numbers if one is not None]))
        )
        return {row.id: _duty(row) for row in (await self._connection.execute(query)).all()}

    async def _listed(
        self, swap: Any, listed: Any, rows: Sequence[Row[Any]], *conditions: Any
    ) -> dict[int, list[Any]]:
        query = select(swap, listed).where(swap.in_([row.id for row in rows]), *conditions)
        found: dict[int, list[Any]] = {}
        for number, one in (await self._connection.execute(query.order_by(listed))).all():
            found.setdefault(number, []).append(one)
        return found


def _duty(row: Row[Any]) -> DayDuty:
    return DayDuty(
        row.id, row.roster, row.unit, RosterKind(row.kind), row.day, row.person,
        row.reachable_at, stands=row.until_version is None,
    )  # fmt: skip
