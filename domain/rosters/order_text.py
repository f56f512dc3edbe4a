"""Turns an order and what was drawn into plain JSON values and back, losing nothing."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any, assert_never

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind
from domain.rosters.order import (
    Candidate,
    Drawn,
    MonthOrder,
    Relaxation,
    RestBroken,
    SpreadWide,
    Unfilled,
)
from domain.rosters.strict_json import BadProtocol, Fault, Node

_REST_MAX, _POSTS_MAX, _PERCENT_MAX = 31, 1000, 100_000


class _Rule(StrEnum):
    UNFILLED = "unfilled"
    REST = "rest"
    SPREAD = "spread"


def order_json(order: MonthOrder) -> dict[str, Any]:
    """All that a draw depends on; candidates keep their order, for it is an input too."""
    return {
        "month": order.month.isoformat(),
        "posts": _by_kind(order.posts),
        "reserve": _by_kind(order.reserve),
        "weights": [
            [kind.value, day.isoformat(), percent]
            for (kind, day), percent in sorted(order.weights.items())
        ],
        "rest": order.rest,
        "seed": order.seed,
        "candidates": [_candidate_json(one) for one in order.candidates],
    }


def order_of(node: Node) -> MonthOrder:
    """The order that `order_json` wrote."""
    month, posts, reserve, weights, rest, seed, candidates = node.fields(
        "month", "posts", "reserve", "weights", "rest", "seed", "candidates"
    )
    people = candidates.list_of(_candidate)
    if len({one.person for one in people}) != len(people):
        raise BadProtocol(candidates.place, Fault.WRONG_VALUE)
    return MonthOrder(
        month.day(), _kinds(posts), people, _kinds(reserve),
        dict(weights.list_of(_weight)), rest.number(most=_REST_MAX), seed.text(),
    )  # fmt: skip


def drawn_json(drawn: Drawn) -> dict[str, Any]:
    """What came out of a draw, by kind and by turn."""
    return {
        "duties": {kind.value: duties_json(every) for kind, every in drawn.duties.items()},
        "owed": [
            [kind.value, person, str(share)]
            for (kind, person), share in sorted(drawn.owed.items())
        ],
        "relaxed": [_relaxation_json(one) for one in drawn.relaxed],
    }


def drawn_of(node: Node) -> Drawn:
    """The outcome that `drawn_json` wrote."""
    duties, owed, relaxed = node.fields("duties", "owed", "relaxed")
    return Drawn(
        {key.word(RosterKind): duties_of(value) for key, value in duties.items()},
        dict(owed.list_of(_share)),
        relaxed.list_of(_relaxation),
    )


def duties_json(duties: Iterable[Duty]) -> list[Any]:
    """Duties as rows of day, turn and person, in the order of days."""
    return [[duty.day.isoformat(), duty.position, duty.person] for duty in sorted(duties)]


def duties_of(node: Node) -> tuple[Duty, ...]:
    """The duties that `duties_json` wrote."""

    def one(row: Node) -> Duty:
        day, position, person = row.row(3)
        return Duty(day.day(), position.number(), person_of(person))

    return node.list_of(one)


def person_of(node: Node) -> PersonId:
    """The number of a person."""
    return PersonId(node.number())


def _by_kind(numbers: Mapping[RosterKind, int]) -> dict[str, int]:
    return {kind.value: number for kind, number in numbers.items()}


def _kinds(node: Node) -> dict[RosterKind, int]:
    """Numbers by kind, in the order of the kinds whatever the order of the file."""
    found = {key.word(RosterKind): value.number(most=_POSTS_MAX) for key, value in node.items()}
    return {kind: found[kind] for kind in RosterKind if kind in found}


def _weight(node: Node) -> tuple[tuple[RosterKind, date], int]:
    kind, day, percent = node.row(3)
    return (kind.word(RosterKind), day.day()), percent.number(most=_PERCENT_MAX)


def _share(node: Node) -> tuple[tuple[RosterKind, PersonId], Fraction]:
    kind, person, share = node.row(3)
    return (kind.word(RosterKind), person_of(person)), share.fraction()


def _candidate_json(one: Candidate) -> dict[str, Any]:
    return {
        "person": one.person,
        "kinds": sorted(kind.value for kind in one.kinds),
        "away": _days_json(one.away),
        "soft": _days_json(one.soft),
        "wishes": _days_json(one.wishes),
        "busy": _days_json(one.busy),
        "carried": {kind.value: str(number) for kind, number in one.carried.items()},
        "carried_weight": str(one.carried_weight),
        "last": one.last.isoformat() if one.last else None,
    }


def _candidate(node: Node) -> Candidate:
    person, kinds, away, soft, wishes, busy, carried, weight, last = node.fields(
        "person", "kinds", "away", "soft", "wishes", "busy", "carried", "carried_weight", "last"
    )
    return Candidate(
        person=person_of(person),
        kinds=kinds.set_of(lambda one: one.word(RosterKind)),
        away=away.set_of(Node.day),
        soft=soft.set_of(Node.day),
        wishes=wishes.set_of(Node.day),
        busy=busy.set_of(Node.day),
        carried={key.word(RosterKind): value.fraction() for key, value in carried.items()},
        carried_weight=weight.fraction(),
        last=last.optional_day(),
    )


def _days_json(days: Iterable[date]) -> list[str]:
    return [day.isoformat() for day in sorted(days)]


def _relaxation_json(one: Relaxation) -> dict[str, Any]:
    match one:
        case Unfilled(kind, day, missing, ask):
            return {"rule": _Rule.UNFILLED.value, "kind": kind.value, "day": day.isoformat(),
                    "missing": missing, "ask": list(ask)}  # fmt: skip
        case RestBroken(person, day, free_days):
            return {"rule": _Rule.REST.value, "person": person, "day": day.isoformat(),
                    "free_days": free_days}  # fmt: skip
        case SpreadWide(kind, least, most):
            return {"rule": _Rule.SPREAD.value, "kind": kind.value, "least": least, "most": most}
        case _:
            assert_never(one)


def _relaxation(node: Node) -> Relaxation:
    rules = [value.word(_Rule) for key, value in node.items() if key.value == "rule"]
    match rules:
        case [_Rule.UNFILLED]:
            _, kind, day, missing, ask = node.fields("rule", "kind", "day", "missing", "ask")
            return Unfilled(
                kind.word(RosterKind), day.day(), missing.number(), ask.list_of(person_of)
            )
        case [_Rule.REST]:
            _, person, day, free = node.fields("rule", "person", "day", "free_days")
            return RestBroken(person_of(person), day.day(), free.number())
        case [_Rule.SPREAD]:
            _, kind, least, most = node.fields("rule", "kind", "least", "most")
            return SpreadWide(kind.word(RosterKind), least.number(), most.number())
        case _:
            raise BadProtocol(f"{node.place}.rule", Fault.MISSING)
