"""Tells desks and advocates what was registered for them, added or corrected."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from domain.assignments.acts import Act
from domain.assignments.corrections import Field
from domain.notices import Notice, Urgency


@dataclass(frozen=True, slots=True)
class RequestArrived(Notice):
    """To the officers of a unit: another desk registered an act that the policy sent to it."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    lives: ClassVar[timedelta | None] = None

    request: int
    label: str
    from_unit: str
    act: Act
    routed_by: str
    due_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class RequestCorrected(Notice):
    """To the officers and the advocate in charge: a datum of the act was mistaken.

    The words of a sealed field are never here: `before` and `after` are empty then.
    """

    urgency: ClassVar[Urgency] = Urgency.TODAY
    lives: ClassVar[timedelta | None] = None

    request: int
    label: str
    field: Field
    before: str
    after: str
    reason: str
    due_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class PageAdded(Notice):
    """To the advocate in charge: a further page of an act that he has already."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    lives: ClassVar[timedelta | None] = None

    label: str
    act_number: str
    file_kind: str
    file_ref: str
