"""Says which data of a request may be corrected, and how each is read, written and shown."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.assignments.machine import OPEN
from domain.assignments.requests import Flow, Request, Stage
from domain.civil import civil


class Field(StrEnum):
    """A datum that somebody may have mistyped; the protocol prints those of the act itself."""

    ACT_NUMBER = "act_number"
    ACT_DATE = "act_date"
    BODY = "body"
    PLACE = "place"
    RECEIVED_AT = "received_at"
    DISTRICT = "district"
    RURAL = "rural"
    STAGE = "stage"
    CO_DEFENDANTS = "co_defendants"
    CLIENT = "client"
    CASE_NUMBER = "case_number"

    @property
    def sealed(self) -> bool:
        """Whether its words are shown to nobody but who may read them in the request."""
        return self in {Field.CLIENT, Field.CASE_NUMBER}

    @property
    def of_act(self) -> bool:
        """Whether the other requests of the same act have it too: all are corrected at once."""
        return self not in {Field.CLIENT, Field.CO_DEFENDANTS}


def fields_of(request: Request) -> tuple[Field, ...]:
    """What can be corrected in a request: nothing when it is over, or was noted in the system.

    When an advocate took an act himself, the moment of it was judged by Ереже ¶27(1) and stays.
    """
    if request.state not in OPEN or request.flow is Flow.EIS:
        return ()
    own = request.flow is Flow.SELF_INTAKE
    return tuple(one for one in Field if not (own and one is Field.RECEIVED_AT))


Value = str | int | bool | date | datetime | Stage


@dataclass(frozen=True, slots=True)
class Sealed:
    """What only the database knows of a request, read for a correction alone."""

    client: str = ""
    case_number: str = ""

    def __repr__(self) -> str:
        """Say nothing: neither must get into a log by way of an error."""
        return "Sealed()"


def value_of(field: Field, word: str) -> Value:
    """Read a new value as dialogs keep it; ValueError for what cannot be one."""
    match field:
        case Field.ACT_DATE:
            return date.fromisoformat(word)
        case Field.RECEIVED_AT:
            return datetime.fromisoformat(word)
        case Field.RURAL:
            return word == "yes"
        case Field.STAGE:
            return Stage(word)
        case Field.CO_DEFENDANTS:
            return int(word)
        case _:
            return word


def present(request: Request, field: Field, sealed: Sealed) -> Value:
    """What stands in a request now."""
    act = request.act
    values: dict[Field, Value] = {
        Field.ACT_NUMBER: act.number,
        Field.ACT_DATE: act.date,
        Field.BODY: act.body,
        Field.PLACE: act.place,
        Field.RECEIVED_AT: request.received_at,
        Field.DISTRICT: request.district,
        Field.RURAL: request.rural,
        Field.STAGE: request.stage or "",
        Field.CO_DEFENDANTS: request.co_defendants,
        Field.CLIENT: sealed.client,
        Field.CASE_NUMBER: sealed.case_number,
    }
    return values[field]


def written(value: Value) -> str:
    """A value as it is kept beside the reason: days and hours as people write them here."""
    if isinstance(value, datetime):
        return f"{civil(value):%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
