"""Decides whether a protocol accounts for a rule that was not kept."""

from typing import assert_never

from domain.ids import PersonId
from domain.rosters import RosterKind
from domain.rosters.order import Drawn, RestBroken, SpreadWide, Unfilled
from domain.rosters.protocol import Protocol
from domain.rosters.violations import (
    NotInKind,
    OffMonth,
    OnAwayDay,
    RestShort,
    ShareMissed,
    SpreadUneven,
    Stranger,
    TurnsBroken,
    TwoDuties,
    Unmanned,
    Violation,
    WeightUneven,
)


def is_excused(protocol: Protocol, drawn: Drawn, fault: Violation) -> bool:
    """Whether the draw named it, a reason was recorded (R-044), or an application led to it.

    Who may be on duty, one duty a day and the month itself are never excused.
    """
    match fault:
        case OffMonth() | TurnsBroken() | Stranger() | NotInKind() | OnAwayDay() | TwoDuties():
            return False
        case Unmanned(kind, day, missing):
            return any(
                isinstance(one, Unfilled) and (one.kind, one.day) == (kind, day)
                and one.missing >= missing
                for one in drawn.relaxed
            )  # fmt: skip
        case RestShort():
            return _rest_named(drawn, fault) or _moved(protocol, fault.person)
        case SpreadUneven(kind):
            return _spread_named(drawn, fault) or _reasoned(protocol, kind)
        case ShareMissed(kind):
            return not fault.curable or _open_posts(drawn, kind) or _reasoned(protocol, kind)
        case WeightUneven(more, less, _, kind):
            moved = _moved(protocol, more) or _moved(protocol, less)
            return moved or _reasoned(protocol, kind)
        case _:
            assert_never(fault)


def _open_posts(drawn: Drawn, kind: RosterKind) -> bool:
    """Where posts stay open, what is missing is nobody's share."""
    return any(isinstance(one, Unfilled) and one.kind is kind for one in drawn.relaxed)


def _rest_named(drawn: Drawn, fault: RestShort) -> bool:
    return any(
        isinstance(one, RestBroken) and one.person == fault.person
        and one.day in {fault.first, fault.second}
        for one in drawn.relaxed
    )  # fmt: skip


def _spread_named(drawn: Drawn, fault: SpreadUneven) -> bool:
    return any(
        isinstance(one, SpreadWide) and one.kind is fault.kind
        and one.most - one.least >= fault.most - fault.least
        for one in drawn.relaxed
    )  # fmt: skip


def _reasoned(protocol: Protocol, kind: RosterKind) -> bool:
    """A reason stands on the roster, or advocates' applications changed it since."""
    issued = protocol.issued.get(kind)
    return issued is not None and (
        bool(issued.reason)
        or any(edit.kind is kind and edit.version > 1 for edit in protocol.edits)
    )


def _moved(protocol: Protocol, person: PersonId) -> bool:
    """Somebody was put on a day with a reason, or following an application."""
    return any(
        edit.into == person and (edit.version > 1 or edit.reason) for edit in protocol.edits
    )
