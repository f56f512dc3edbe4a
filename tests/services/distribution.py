"""Requests with their past, written down as if they had been lived through."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import insert

from db.tables.assignments import offers, rungs
from domain.assignments.acts import ActType, Basis, Channel
from domain.assignments.overrides import OverrideCode
from domain.assignments.requests import Flow, OfferSource, OfferState, Request, Stage, Way
from domain.ids import OfferId, PersonId, RequestId
from domain.rosters import RosterKind
from services.independence import code_pick
from services.work import Tx
from tests.kit.collegium import UNIT, officer

AT = datetime(2026, 8, 3, 5, 0, tzinfo=UTC)
BODY = "Алматы ауданының ПБ"


@dataclass(frozen=True, slots=True)
class Past:
    """What happened to one request; the last of `asked` accepted, those before declined."""

    asked: tuple[PersonId, ...] = ()
    at: datetime = AT
    body: str = BODY
    source: OfferSource = OfferSource.TURN
    code: OverrideCode | None = None
    named: str = ""
    act_of: RequestId | None = None
    continues: RequestId | None = None
    ladder: tuple[PersonId, ...] = field(default=())


async def live(tx: Tx, past: Past) -> Request:
    """Write a request with its offers, its ladder and its appointment."""
    number = await tx.assignments.add(_values(past), past.at.year)
    for place, person in enumerate(past.ladder, 1):
        await tx.connection.execute(insert(rungs).values(
            request=number, ladder=1, position=place, person=person, source=OfferSource.TURN,
            turns=0, at=past.at,
        ))  # fmt: skip
    for turn, person in enumerate(past.asked, 1):
        await _offer(tx, number, past, turn, person)
    if past.asked:
        await tx.assignments.appoint(number, past.asked[-1], past.at)
    found = await tx.assignments.get(number)
    assert found is not None
    return found


async def _offer(tx: Tx, number: RequestId, past: Past, turn: int, person: PersonId) -> None:
    last = turn == len(past.asked)
    at = past.at + timedelta(minutes=turn)
    statement = insert(offers).values(
        request=number, round=turn, person=person, offered_at=at, expires_at=at, answered_at=at,
        state=OfferState.ACCEPTED if last else OfferState.DECLINED, way=Way.BOT,
        source=past.source if last else OfferSource.TURN, answered_by=person,
    )  # fmt: skip
    key = (await tx.connection.execute(statement)).inserted_primary_key
    if last and past.code is not None and key is not None:
        await code_pick(tx, OfferId(key[0]), past.code, by=officer())


def _values(past: Past) -> dict[str, object]:
    return {
        "unit": UNIT, "kind": RosterKind.PRETRIAL, "act_type": ActType.CRIMINAL,
        "act_number": "15", "act_date": date(2026, 8, 3), "body": past.body, "place": "к-сі, 1",
        "channel": Channel.COURIER, "basis": Basis.DAY, "received_at": past.at,
        "registered_at": past.at, "due_at": past.at + timedelta(days=1),
        "searched_from": past.at, "search_until": past.at + timedelta(days=1), "urgent": False,
        "flow": Flow.PAPER, "stage": Stage.INVESTIGATION, "named": past.named,
        "act_of": past.act_of, "continues": past.continues,
    }  # fmt: skip
