"""Writes an order and what was drawn as JSON, and reads them back exactly."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
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


def order_to_text(order: MonthOrder) -> str:
    """The canonical text of an order: equal orders have equal texts."""
    return _text({
        "month": order.month.isoformat(),
        "posts": _counts(order.posts),
        "reserve": _counts(order.reserve),
        "weights": sorted(
            [kind.value, day.isoformat(), percent]
            for (kind, day), percent in order.weights.items()
        ),
        "rest": order.rest,
        "seed": order.seed,
        "candidates": [_candidate(one) for one in order.candidates],
    })  # fmt: skip


def order_from_text(text: str) -> MonthOrder:
    """The order of a text that this file wrote; a ValueError or KeyError for anything else."""
    data = json.loads(text)
    return MonthOrder(
        month=date.fromisoformat(data["month"]),
        posts=_read_counts(data["posts"]),
        candidates=tuple(_read_candidate(one) for one in data["candidates"]),
        reserve=_read_counts(data["reserve"]),
        weights={
            (RosterKind(kind), date.fromisoformat(day)): percent
            for kind, day, percent in data["weights"]
        },
        rest=data["rest"],
        seed=data["seed"],
    )


def drawn_to_text(drawn: Drawn) -> str:
    """The canonical text of what was drawn."""
    return _text({
        "duties": {
            kind.value: [[one.day.isoformat(), one.position, one.person] for one in duties]
            for kind, duties in drawn.duties.items()
        },
        "owed": sorted([kind.value, person, str(share)]
                       for (kind, person), share in drawn.owed.items()),
        "relaxed": [_relaxation(one) for one in drawn.relaxed],
    })  # fmt: skip


def drawn_from_text(text: str) -> Drawn:
    """What was drawn, from a text that this file wrote; a ValueError or KeyError otherwise."""
    data = json.loads(text)
    return Drawn(
        duties={
            RosterKind(kind): tuple(
                Duty(date.fromisoformat(day), position, PersonId(person))
                for day, position, person in duties
            )
            for kind, duties in data["duties"].items()
        },
        owed={
            (RosterKind(kind), PersonId(person)): Fraction(share)
            for kind, person, share in data["owed"]
        },
        relaxed=tuple(_read_relaxation(one) for one in data["relaxed"]),
    )


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def _counts(counts: Mapping[RosterKind, int]) -> dict[str, int]:
    return {kind.value: count for kind, count in counts.items()}


def _read_counts(counts: Mapping[str, int]) -> dict[RosterKind, int]:
    # In the order of the law, whatever the text's: equal orders are drawn alike.
    return {kind: counts[kind.value] for kind in RosterKind if kind.value in counts}


def _days(days: Iterable[date]) -> list[str]:
    return sorted(day.isoformat() for day in days)


def _read_days(days: Iterable[str]) -> frozenset[date]:
    return frozenset(date.fromisoformat(day) for day in days)


def _candidate(one: Candidate) -> dict[str, Any]:
    return {
        "person": one.person,
        "kinds": [kind.value for kind in RosterKind if kind in one.kinds],
        "away": _days(one.away),
        "soft": _days(one.soft),
        "wishes": _days(one.wishes),
        "busy": _days(one.busy),
        "carried": {kind.value: str(debt) for kind, debt in one.carried.items()},
        "carried_weight": str(one.carried_weight),
        "last": one.last.isoformat() if one.last else None,
    }


def _read_candidate(data: Mapping[str, Any]) -> Candidate:
    return Candidate(
        person=PersonId(data["person"]),
        kinds=frozenset(RosterKind(kind) for kind in data["kinds"]),
        away=_read_days(data["away"]),
        soft=_read_days(data["soft"]),
        wishes=_read_days(data["wishes"]),
        busy=_read_days(data["busy"]),
        carried={RosterKind(kind): Fraction(debt) for kind, debt in data["carried"].items()},
        carried_weight=Fraction(data["carried_weight"]),
        last=date.fromisoformat(data["last"]) if data["last"] else None,
    )


def _relaxation(one: Relaxation) -> list[Any]:
    match one:
        case Unfilled(kind=kind, day=day, missing=missing, ask=ask):
            return ["unfilled", kind.value, day.isoformat(), missing, list(ask)]
        case RestBroken(person=person, day=day, free_days=free_days):
            return ["rest", person, day.isoformat(), free_days]
        case SpreadWide(kind=kind, least=least, most=most):
            return ["spread", kind.value, least, most]
        case _:
            assert_never(one)


def _read_relaxation(data: list[Any]) -> Relaxation:
    match data:
        case ["unfilled", kind, day, missing, ask]:
            people = tuple(PersonId(one) for one in ask)
            return Unfilled(RosterKind(kind), date.fromisoformat(day), missing, people)
        case ["rest", person, day, free_days]:
            return RestBroken(PersonId(person), date.fromisoformat(day), free_days)
        case ["spread", kind, least, most]:
            return SpreadWide(RosterKind(kind), least, most)
        case _:
            message = f"no relaxation is called {data[:1]}"
            raise ValueError(message)
