"""Keeps advocates' words for their figures, their remarks, and the reports that went."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.members import persons
from db.tables.records import consolidated_reports, figure_confirmations, figure_remarks
from domain.ids import PersonId, RemarkId
from domain.people import Name
from domain.records.confirmations import Confirmation, Latest, Remark
from domain.records.consolidated import Sent
from domain.records.figures import Figures
from domain.records.periods import Period


class ConfirmationsRepo:
    """Confirmations and remarks inside one transaction; none is ever changed or taken away."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def confirm(self, figures: Figures, *, at: datetime) -> None:
        """Keep the author's word with a frozen copy of what was seen."""
        await self._connection.execute(
            insert(figure_confirmations).values(
                person=figures.person, month=figures.month, digest=figures.digest,
                figures=figures.text, confirmed_at=at, confirmed_by=figures.person,
            )
        )  # fmt: skip

    async def latest(
        self, first: date, last: date, people: Collection[PersonId] | None = None
    ) -> Latest:
        """The last word of each advocate for each month between two, these too."""
        newest = (
            select(func.max(figure_confirmations.c.id))
            .where(figure_confirmations.c.month >= first, figure_confirmations.c.month <= last)
            .group_by(figure_confirmations.c.person, figure_confirmations.c.month)
        )
        query = select(figure_confirmations).where(figure_confirmations.c.id.in_(newest))
        if people is not None:
            query = query.where(figure_confirmations.c.person.in_(list(people)))
        rows = (await self._connection.execute(query)).all()
        return {(row.person, row.month): _confirmation(row) for row in rows}

    async def remark(
        self, person: PersonId, month: date, words: str, *, at: datetime
    ) -> RemarkId | None:
        """Keep what an advocate says is wrong; None while an earlier word waits."""
        if await self._remarks(
            figure_remarks.c.person == person, figure_remarks.c.month == month,
            figure_remarks.c.answered_at.is_(None),
        ):  # fmt: skip
            return None
        statement = (
            insert(figure_remarks)
            .values(person=person, month=month, words=words, at=at)
            .returning(figure_remarks.c.id)
        )
        return RemarkId((await self._connection.execute(statement)).scalar_one())

    async def one_remark(self, number: RemarkId) -> Remark | None:
        """A remark by its number."""
        return next(iter(await self._remarks(figure_remarks.c.id == number)), None)

    async def remarks(self, month: date, people: Collection[PersonId]) -> dict[PersonId, Remark]:
        """The newest remark of each of some people about a month."""
        found = await self._remarks(
            figure_remarks.c.month == month, figure_remarks.c.person.in_(list(people))
        )
        return {one.person: one for one in found}

    async def answer(self, number: RemarkId, words: str, *, at: datetime, by: PersonId) -> bool:
        """Answer a remark; False when it is answered already."""
        statement = (
            update(figure_remarks)
            .where(figure_remarks.c.id == number, figure_remarks.c.answered_at.is_(None))
            .values(answer=words, answered_at=at, answered_by=by)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def send(
        self, period: Period, number: str, on: date, sums: str, *, at: datetime, by: PersonId
    ) -> bool:
        """Write down that the report of a period went; False when that is written already."""
        if await self.sent(period) is not None:
            return False
        await self._connection.execute(
            insert(consolidated_reports).values(
                span=period.span, first=period.first, number=number, sent_on=on, sums=sums,
                recorded_at=at, recorded_by=by,
            )
        )  # fmt: skip
        return True

    async def sent(self, period: Period) -> Sent | None:
        """Under which number the report of a period went, and who wrote that down."""
        query = (
            select(consolidated_reports, persons.c.surname, persons.c.given, persons.c.patronymic)
            .join_from(consolidated_reports, persons,
                       persons.c.id == consolidated_reports.c.recorded_by)
            .where(consolidated_reports.c.span == period.span,
                   consolidated_reports.c.first == period.first)
        )  # fmt: skip
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        name = Name(row.surname, row.given, row.patronymic)
        return Sent(row.number, row.sent_on, row.recorded_at, name.short)

    async def _remarks(self, *where: Any) -> list[Remark]:
        query = select(figure_remarks).where(*where).order_by(figure_remarks.c.id)
        return [
            Remark(row.id, row.person, row.month, row.words, row.at, row.answer or "",
                   row.answered_at, row.answered_by)
            for row in (await self._connection.execute(query)).all()
        ]  # fmt: skip


def _confirmation(row: Any) -> Confirmation:
    return Confirmation(
        row.person, row.month, row.digest, row.figures, row.confirmed_at, row.confirmed_by
    )
