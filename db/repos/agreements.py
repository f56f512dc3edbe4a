"""Keeps the agreements of the collegium with its neighbours (Ереже ¶4(4), R-010)."""

from datetime import date
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.routing import agreements
from domain.assignments.routing_views import Decided
from domain.ids import AgreementId
from domain.territory import Agreement, AgreementTerms


class AgreementsRepo:
    """Agreements on remote settlements, inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def agreements(self) -> tuple[Agreement, ...]:
        """Every agreement there was, the newest first."""
        query = select(agreements).order_by(agreements.c.agreed_on.desc(), agreements.c.id.desc())
        return tuple(_agreement(row) for row in (await self._connection.execute(query)).all())

    async def agreement(self, number: AgreementId) -> Agreement | None:
        """One agreement."""
        query = select(agreements).where(agreements.c.id == number)
        row = (await self._connection.execute(query)).one_or_none()
        return _agreement(row) if row else None

    async def add_agreement(self, terms: AgreementTerms, decided: Decided) -> AgreementId:
        """Keep an agreement with the decision by which it was entered."""
        statement = (
            insert(agreements)
            .values(
                collegium=terms.collegium, number=terms.number, agreed_on=terms.on,
                ours=terms.ours, theirs=terms.theirs, settlements="\n".join(terms.settlements),
                valid_until=terms.valid_until, unit=terms.unit,
                decision_number=decided.decision.number, decision_date=decided.decision.on,
                decided_by=decided.by, from_at=decided.at,
            )
            .returning(agreements.c.id)
        )  # fmt: skip
        return AgreementId((await self._connection.execute(statement)).scalar_one())

    async def end_agreement(self, number: AgreementId, on: date, decided: Decided) -> bool:
        """Let an agreement hold no more from a day on; False when it has ended before."""
        statement = (
            update(agreements)
            .where(agreements.c.id == number, agreements.c.ended_at.is_(None))
            .values(
                ended_on=on, ended_number=decided.decision.number,
                ended_date=decided.decision.on, ended_by=decided.by, ended_at=decided.at,
            )
        )  # fmt: skip
        return (await self._connection.execute(statement)).rowcount == 1


def _agreement(row: Any) -> Agreement:
    terms = AgreementTerms(
        row.collegium, row.number, row.agreed_on, row.ours, row.theirs,
        tuple(row.settlements.split("\n")), row.valid_until, row.unit,
    )  # fmt: skip
    return Agreement(row.id, terms, row.ended_on)
