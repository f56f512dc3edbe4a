"""Describes what the system tells people on its own: notices and their urgency."""

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from typing import ClassVar


class Urgency(IntEnum):
    """The class of a letter; it is chosen when a sending slot opens, lowest first."""

    OFFER = 0
    ANSWER = 1
    TODAY = 2
    RECEIPT = 5
    BROADCAST = 9


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that must be told to one person; each kind is a subclass with plain fields.

    `lives` is the age after which an unsent letter is stale instead of sent;
    `repeatable` says whether it is sent again when the outcome of a sending is unknown.
    """

    urgency: ClassVar[Urgency] = Urgency.TODAY
    lives: ClassVar[timedelta | None] = timedelta(days=3)
    repeatable: ClassVar[bool] = True
