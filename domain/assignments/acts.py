"""Lists the acts of appointment and says which roster and which term each has."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from domain.policy import Policy
from domain.rosters import RosterKind


class ActType(StrEnum):
    """The closed list of Ереже ¶3(3), R-003."""

    CRIMINAL = "criminal"
    CRIMINAL_COURT = "criminal_court"
    ADMIN_OFFENCE = "admin_offence"
    COURT_RULING = "court_ruling"
    CONSTITUTIONAL = "constitutional"
    CONCILIATION = "conciliation"


class Channel(StrEnum):
    """How an act came: everything outside the state's system is the paper flow (A-10)."""

    COURIER = "courier"
    POST = "post"
    EMAIL = "email"
    MESSENGER = "messenger"
    # Only in a mirror of what came in the state's system (domain.md 5.2).
    EIS = "eis"


PAPER_CHANNELS = tuple(one for one in Channel if one is not Channel.EIS)


class Basis(StrEnum):
    """Where a due moment comes from; shown beside it."""

    DAY = "day"
    COURT = "court"


@dataclass(frozen=True, slots=True)
class ActRule:
    """Which rosters an act may go to (the first is usual) and whose term it has."""

    kinds: tuple[RosterKind, ...]
    basis: Basis


_COURT = (RosterKind.COURT,)
ACTS: Mapping[ActType, ActRule] = MappingProxyType(
    {
        ActType.CRIMINAL: ActRule((RosterKind.PRETRIAL,), Basis.DAY),
        ActType.CRIMINAL_COURT: ActRule(_COURT, Basis.DAY),
        ActType.ADMIN_OFFENCE: ActRule(
            (RosterKind.COURT, RosterKind.PRETRIAL), Basis.DAY
        ),
        ActType.COURT_RULING: ActRule(_COURT, Basis.COURT),
        ActType.CONSTITUTIONAL: ActRule(_COURT, Basis.COURT),
        ActType.CONCILIATION: ActRule(_COURT, Basis.COURT),
    }
)


@dataclass(frozen=True, slots=True)
class Act:
    """An act as it was received: what, number, date, whose, and where the advocate must be."""

    type: ActType
    number: str
    date: date
    body: str
    place: str


def due_at(
    act: ActType, received_at: datetime, court_term: datetime | None, policy: Policy
) -> datetime:
    """When an advocate must be ensured; civil acts have the court's own term and no default.

    The day is counted from receipt, by night and on holidays too (R-103, R-120, A-37, A-40).
    Raises ValueError where the court's term is missing or lies before the receipt.
    """
    if ACTS[act].basis is Basis.DAY:
        return received_at + policy.act_term
    if court_term is None or court_term <= received_at:
        message = "the court's term is mandatory and lies after the receipt"
        raise ValueError(message)
    return court_term


def warnings_at(
    act: ActType, received_at: datetime, due: datetime, policy: Policy
) -> list[datetime]:
    """The moments of the warnings while nobody has accepted (D-20, D-21, D-22)."""
    if ACTS[act].basis is Basis.DAY:
        return [received_at + after for after in policy.act_warnings]
    term = due - received_at
    return [received_at + term * percent / 100 for percent in policy.court_warnings]
