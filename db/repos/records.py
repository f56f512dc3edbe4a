"""Reads requests as records need them, without a client's name or what anybody typed."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.repos.confirmations import ConfirmationsRepo
from db.repos.register_templates import RegisterTemplatesRepo
from db.tables.assignments import appointments, calls, offers, requests
from db.tables.engine_room import journal
from db.tables.independence import picks
from domain.assignments.acts import ActType, Basis, Channel
from domain.assignments.machine import Event
from domain.assignments.overrides import OverrideCode
from domain.assignments.requests import (
    Appointment,
    CallState,
    Ending,
    Flow,
    Ground,
    Offer,
    OfferSource,
    OfferState,
    RequestState,
    Stage,
    Way,
)
from domain.ids import PersonId, RequestId, UnitId
from domain.records.cases import Case, Phoned, Picked
from domain.rosters import RosterKind

_SUBJECT = "request:"
_CASE = [
    requests.c[name] for name in (
        "id", "number", "year", "unit", "kind", "act_type", "act_number", "act_date", "body",
        "place", "channel", "basis", "received_at", "registered_at", "due_at", "urgent", "state",
        "flow", "stage", "district", "rural", "co_defendants", "overdue_at", "overdue_reason",
    )
]  # fmt: skip
_OFFER = [
    offers.c[name] for name in (
        "id", "request", "round", "person", "state", "offered_at", "expires_at", "answered_at",
        "ground", "source", "answered_by", "way",
    )
]  # fmt: skip


class RecordsRepo:
    """What is counted of requests, inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection
        self.confirmations = ConfirmationsRepo(connection)
        self.templates = RegisterTemplatesRepo(connection)

    async def cases(
        self,
        begins: datetime,
        ends: datetime,
        *,
        units: Collection[UnitId] | None = None,
        person: PersonId | None = None,
    ) -> list[Case]:
        """The requests that came, were asked about, held or ended between two moments.

        `units` are those of the requests; `person` is an advocate who was asked or in charge.
        """
        where = [_touches(begins, ends)]
        if units is not None:
            where.append(requests.c.unit.in_(units))
        if person is not None:
            where.append(or_(
                requests.c.id.in_(select(offers.c.request).where(offers.c.person == person)),
                requests.c.id.in_(
                    select(appointments.c.request).where(appointments.c.person == person)
                ),
            ))  # fmt: skip
        rows = (await self._connection.execute(select(*_CASE).where(*where))).all()
        chosen = select(requests.c.id).where(*where)
        parts = await self._of(select(appointments).where(appointments.c.request.in_(chosen))
                               .order_by(appointments.c.id))  # fmt: skip
        asked = await self._of(
            select(*_OFFER, picks.c.code)
            .select_from(offers.outerjoin(picks, picks.c.offer == offers.c.id))
            .where(offers.c.request.in_(chosen)).order_by(offers.c.round, offers.c.id)
        )  # fmt: skip
        phoned = await self._of(
            select(calls.c.request, calls.c.state, calls.c.opened_at)
            .where(calls.c.request.in_(chosen)).order_by(calls.c.id)
        )  # fmt: skip
        searches = await self._searches()
        return [
            _case(row, parts[row.id], asked[row.id], phoned[row.id], searches[row.id])
            for row in rows
        ]

    async def _of(self, query: Select[Any]) -> defaultdict[RequestId, list[Any]]:
        found: defaultdict[RequestId, list[Any]] = defaultdict(list)
        for row in (await self._connection.execute(query)).all():
            found[row.request].append(row)
        return found

    async def _searches(self) -> defaultdict[RequestId, list[datetime]]:
        """When a search for a substitute began, as the journal has it: the request forgets."""
        query = (
            select(journal.c.subject, journal.c.at)
            .where(journal.c.topic == "assignments", journal.c.subject.startswith(_SUBJECT),
                   journal.c.evidence.startswith(Event.APPROVE_SUBSTITUTION))
            .order_by(journal.c.id)
        )  # fmt: skip
        found: defaultdict[RequestId, list[datetime]] = defaultdict(list)
        for row in (await self._connection.execute(query)).all():
            found[RequestId(int(row.subject.removeprefix(_SUBJECT)))].append(row.at)
        return found


def _touches(begins: datetime, ends: datetime) -> ColumnElement[bool]:
    """Whether a request has anything to do with a time: a new one, or one that went on in it."""
    held = select(appointments.c.request).where(
        appointments.c.from_at < ends,
        or_(appointments.c.until_at.is_(None), appointments.c.until_at >= begins),
    )
    asked = select(offers.c.request).where(
        offers.c.offered_at < ends,
        or_(offers.c.answered_at >= begins, offers.c.expires_at >= begins),
    )
    return (requests.c.received_at < ends) & or_(
        requests.c.received_at >= begins, requests.c.id.in_(held), requests.c.id.in_(asked)
    )


def _case(
    row: Any,
    parts: Iterable[Any],
    asked: Sequence[Any],
    phoned: Iterable[Any],
    searches: Iterable[datetime],
) -> Case:
    plain = {
        name: getattr(row, name) for name in (
            "id", "number", "year", "unit", "act_number", "act_date", "body", "place",
            "received_at", "registered_at", "due_at", "urgent", "district", "rural",
            "co_defendants", "overdue_at", "overdue_reason",
        )
    }  # fmt: skip
    return Case(
        **plain,
        kind=RosterKind(row.kind),
        act_type=ActType(row.act_type),
        channel=Channel(row.channel),
        basis=Basis(row.basis),
        state=RequestState(row.state),
        flow=Flow(row.flow),
        stage=Stage(row.stage) if row.stage else None,
        parts=tuple(_part(one) for one in parts),
        offers=tuple(_offer(one) for one in asked),
        calls=tuple(Phoned(CallState(one.state), one.opened_at) for one in phoned),
        picks=tuple(_picked(one) for one in asked if one.source == OfferSource.OVERRIDE),
        searches=tuple(searches),
    )


def _part(row: Any) -> Appointment:
    return Appointment(
        row.id, row.request, row.person, row.from_at, row.handed_at, row.act_received_at,
        row.notice_number, row.notice_date, row.body_notified_on, row.until_at,
        Ending(row.ended) if row.ended else None,
    )  # fmt: skip


def _picked(row: Any) -> Picked:
    return Picked(OverrideCode(row.code) if row.code else None, row.offered_at)


def _offer(row: Any) -> Offer:
    return Offer(
        row.id, row.request, row.round, row.person, OfferState(row.state), row.offered_at,
        row.expires_at, Ground(row.ground) if row.ground else None, "", OfferSource(row.source),
        row.answered_at, row.answered_by, Way(row.way),
    )  # fmt: skip
