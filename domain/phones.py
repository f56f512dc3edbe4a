"""Says what becomes of a telephone number that somebody asked to change."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.ids import PersonId, PhoneChangeId, UnitId

PHONE_EXAMPLE = "+7 701 000 00 00"
_NATIONAL = 11


class PhoneState(StrEnum):
    """Where the change stands; a later one takes the place of one nobody has answered."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class PhoneChange:
    """One change that was asked for."""

    id: PhoneChangeId
    person: PersonId
    unit: UnitId | None
    phone: str
    state: PhoneState
    asked_at: datetime


def canonical(text: str) -> str:
    """The number without what people put between its digits: «8 701 ...» becomes «+7701...»."""
    digits = "".join(letter for letter in text if letter.isdigit())
    if len(digits) == _NATIONAL and digits.startswith("8"):
        digits = f"7{digits[1:]}"
    return f"+{digits}"


def phone_subject(one: PhoneChangeId) -> str:
    """The subject of the question to those who confirm."""
    return f"phone:{one}"
