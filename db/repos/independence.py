"""Reads how appointments were distributed in a period, and keeps the codes of picks by hand."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.assignments import appointments, offers, requests, rungs
from db.tables.bodies import bodies
from db.tables.independence import picks
from domain.assignments.independence import NamedAct, Pick
from domain.assignments.overrides import OverrideCode
from domain.assignments.questions import Taken
from domain.assignments.requests import OfferSource, OfferState
from domain.ids import OfferId, PersonId, RequestId


class IndependenceRepo:
    """The distribution of appointments inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def code_pick(
        self, offer: OfferId, code: OverrideCode, officer: PersonId | None, at: datetime
    ) -> None:
        """Keep why an offer was made by hand, and by whom."""
        await self._connection.execute(
            insert(picks).values(offer=offer, code=code, officer=officer, at=at)
        )

    async def taken(self, since: datetime, until: datetime) -> list[Taken]:
        """What was accepted between two moments after an offer of this house, in order.

        What the state's system distributed and what advocates took themselves has no offer.
        A body is called as the directory calls it, whatever spelling its acts were entered in.
        """
        accepted = (
            select(requests.c.id, requests.c.unit, _body(), offers.c.person,
                   offers.c.source, offers.c.round, offers.c.answered_at, picks.c.officer)
            .select_from(offers.join(requests).outerjoin(picks, picks.c.offer == offers.c.id))
            .where(offers.c.state == OfferState.ACCEPTED, offers.c.answered_at >= since,
                   offers.c.answered_at < until)
            .order_by(offers.c.answered_at, offers.c.id)
        )  # fmt: skip
        rows = (await self._connection.execute(accepted)).all()
        numbers = {row.id for row in rows}
        before = await self._offers_of(numbers)
        choices = await self._choices(numbers)
        return [
            Taken(
                row.id, row.unit, row.body, row.person, OfferSource(row.source), row.answered_at,
                _choice(choices.get(row.id, []), row.answered_at), row.officer,
                tuple(_asked(before[row.id], row.round)),
            )
            for row in rows
        ]  # fmt: skip

    async def named(self, since: datetime, until: datetime) -> list[NamedAct]:
        """The acts received between two moments that name an advocate."""
        charge = select(func.max(appointments.c.id)).where(appointments.c.request == requests.c.id)
        last = charge.correlate(requests).scalar_subquery()
        query = (
            select(requests, appointments.c.person)
            .select_from(requests.outerjoin(appointments, appointments.c.id == last))
            .where(requests.c.named != "", requests.c.received_at >= since,
                   requests.c.received_at < until)
            .order_by(requests.c.received_at, requests.c.id)
        )  # fmt: skip
        rows = (await self._connection.execute(query)).all()
        ways = await self._ways({row.id for row in rows})
        return [
            NamedAct(row.id, f"{row.number}/{row.year}", row.unit, row.body, row.named,
                     row.person, *ways.get((row.id, row.person), (None, None)))
            for row in rows
        ]  # fmt: skip

    async def picked(self, since: datetime, until: datetime) -> list[Pick]:
        """The offers that were made by hand between two moments."""
        query = (
            select(offers, requests.c.number, requests.c.year, requests.c.unit, requests.c.body,
                   picks.c.code, picks.c.officer)
            .select_from(offers.join(requests).outerjoin(picks, picks.c.offer == offers.c.id))
            .where(offers.c.source == OfferSource.OVERRIDE, offers.c.offered_at >= since,
                   offers.c.offered_at < until)
            .order_by(offers.c.offered_at, offers.c.id)
        )  # fmt: skip
        return [
            Pick(f"{row.number}/{row.year}", row.unit, row.body, row.person, row.officer,
                 row.offered_at, _code(row), row.state == OfferState.ACCEPTED)
            for row in (await self._connection.execute(query)).all()
        ]  # fmt: skip

    async def _offers_of(self, numbers: Collection[RequestId]) -> dict[RequestId, list[Any]]:
        query = (
            select(offers.c.request, offers.c.round, offers.c.person, offers.c.state)
            .where(offers.c.request.in_(list(numbers)))
            .order_by(offers.c.round, offers.c.id)
        )
        found: dict[RequestId, list[Any]] = defaultdict(list)
        for row in (await self._connection.execute(query)).all():
            found[row.request].append(row)
        return found

    async def _choices(
        self, numbers: Collection[RequestId]
    ) -> dict[RequestId, list[tuple[datetime, int]]]:
        """How many could be asked by each ladder of each request, the oldest ladder first."""
        query = (
            select(rungs.c.request, func.min(rungs.c.at).label("at"),
                   func.count().label("stood"))
            .where(rungs.c.request.in_(list(numbers)), rungs.c.skipped.is_(None))
            .group_by(rungs.c.request, rungs.c.ladder)
            .order_by(rungs.c.request, rungs.c.ladder)
        )  # fmt: skip
        found: dict[RequestId, list[tuple[datetime, int]]] = defaultdict(list)
        for row in (await self._connection.execute(query)).all():
            found[row.request].append((row.at, row.stood))
        return found

    async def _ways(
        self, numbers: Collection[RequestId]
    ) -> dict[tuple[RequestId, PersonId], tuple[OfferSource, OverrideCode | None]]:
        """Why each advocate was asked who accepted a request."""
        query = (
            select(offers.c.request, offers.c.person, offers.c.source, picks.c.code)
            .select_from(offers.outerjoin(picks, picks.c.offer == offers.c.id))
            .where(and_(offers.c.request.in_(list(numbers)),
                        offers.c.state == OfferState.ACCEPTED))
            .order_by(offers.c.round)
        )  # fmt: skip
        return {
            (row.request, row.person): (OfferSource(row.source), _code(row))
            for row in (await self._connection.execute(query)).all()
        }


def _asked(before: list[Any], accepted: int) -> Iterator[tuple[PersonId, bool]]:
    """Who was asked in this search before the acceptance: not those of an earlier search."""
    past = [row for row in before if row.round < accepted]
    since = max((row.round for row in past if row.state == OfferState.ACCEPTED), default=0)
    for row in past:
        if row.round > since:
            yield row.person, row.state == OfferState.DECLINED


def _choice(ladders: list[tuple[datetime, int]], at: datetime) -> int:
    """How many stood on the ladder that was the last before a moment."""
    return next((stood for frozen, stood in reversed(ladders) if frozen <= at), 1)


def _code(row: Any) -> OverrideCode | None:
    return OverrideCode(row.code) if row.code else None


def _body() -> ColumnElement[str]:
    """The body of a request: by its name in the directory, or as it was written."""
    own, kept = bodies.alias(), bodies.alias()
    root = func.coalesce(own.c.merged_into, own.c.id)
    name = (
        select(kept.c.name)
        .join_from(own, kept, kept.c.id == root)
        .where(own.c.id == requests.c.body_id)
        .correlate(requests)
        .scalar_subquery()
    )
    return func.coalesce(name, requests.c.body).label("body")
