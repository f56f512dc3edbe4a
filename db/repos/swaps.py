"""Keeps applications for a substitute on a duty day; each state is written once."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.rosters import duties, rosters
from db.tables.swaps import swaps
from domain.ids import DutyId, PersonId, RosterId, SwapId, UnitId
from domain.rosters import DayDuty, RosterKind
from domain.swaps import OPEN, Swap, SwapState


class SwapsRepo:
    """The applications inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(self, swap: Swap) -> Swap:
        """Write a new application; gives it with its number."""
        statement = insert(swaps).values(
            duty=swap.duty.id, applicant=swap.applicant, state=swap.state, reason=swap.reason,
            applied_at=swap.applied_at, refusal="",
        )  # fmt: skip
        key = (await self._connection.execute(statement)).inserted_primary_key
        found = await self.one(SwapId(key[0] if key is not None else 0))
        return found or swap

    async def one(self, number: SwapId) -> Swap | None:
        """One application in whatever state."""
        return next(iter(await self._many(swaps.c.id == number)), None)

    async def save(self, after: Swap, before: Swap) -> bool:
        """Write a transition; False when somebody was faster."""
        statement = (
            update(swaps)
            .where(
                swaps.c.id == before.id, swaps.c.state == before.state,
                swaps.c.substitute.is_not_distinct_from(before.substitute),
            )
            .values(
                state=after.state, substitute=after.substitute, decided_by=after.decided_by,
                decided_at=after.decided_at, refusal=after.refusal,
            )
        )  # fmt: skip
        return (await self._connection.execute(statement)).rowcount == 1

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

    async def _many(self, *conditions: Any) -> list[Swap]:
        query = (
            select(
                swaps, duties.c.roster, duties.c.day, duties.c.person, duties.c.reachable_at,
                duties.c.until_version, rosters.c.unit, rosters.c.kind,
            )
            .join_from(swaps, duties, swaps.c.duty == duties.c.id)
            .join(rosters, duties.c.roster == rosters.c.id)
            .where(*conditions)
            .order_by(duties.c.day, swaps.c.id)
        )  # fmt: skip
        return [_swap(row) for row in (await self._connection.execute(query)).all()]


def _swap(row: Row[Any]) -> Swap:
    duty = DayDuty(
        row.duty, row.roster, row.unit, RosterKind(row.kind), row.day, row.person,
        row.reachable_at, stands=row.until_version is None,
    )  # fmt: skip
    return Swap(
        row.id, duty, row.applicant, SwapState(row.state), row.reason, row.applied_at,
        row.substitute, row.decided_by, row.decided_at, row.refusal,
    )  # fmt: skip
