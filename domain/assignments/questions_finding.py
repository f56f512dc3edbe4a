"""Finds in the figures of a period what the presidium may wish to ask about (R-004, R-107)."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from itertools import pairwise

from domain.assignments.chances import at_least_by_draw, at_least_by_share, rare
from domain.assignments.questions import (
    Bunched,
    Figures,
    Inquiry,
    NextOften,
    PairOften,
    PickedOften,
    Question,
    Taken,
)
from domain.assignments.requests import OfferSource
from domain.civil import day_of
from domain.ids import PersonId, UnitId
from domain.names import fold
from domain.policy import Policy

Teams = Mapping[UnitId, frozenset[PersonId]]


@dataclass(frozen=True, slots=True)
class _Compared:
    """One family of figures: how many were looked at, and those that are many enough to ask.

    A figure below its expectation is no question, and its chance need not be reckoned.
    """

    count: int
    found: tuple[Question, ...]


def ask(taken: Sequence[Taken], teams: Teams, policy: Policy) -> Inquiry:
    """The questions that remain after correction for all the figures that were compared.

    The level holds for the whole report: a fair distribution gives any question at all with at
    most so many percent of chance (Holm). Whether a figure is compared depends on how much
    there was to see, never on what was seen. The rarest comes first.
    """
    least = policy.question_least
    families = [
        family
        for unit in sorted({one.unit for one in taken})
        for own in [[one for one in taken if one.unit == unit]]
        for team in [_team(own, teams.get(unit, frozenset()))]
        for family in (
            _pairs(own, least),
            _picks(own, len(team), least),
            _nexts(own, len(team), least),
            _bunches(own, least, policy.question_span),
        )
    ]
    found = [one for family in families for one in family.found]
    compared = sum(family.count for family in families)
    chances = [one.figures.chance for one in found]
    kept = rare(chances, compared, Fraction(policy.question_level, 100))
    questions = sorted((found[place] for place in kept), key=lambda one: one.figures.chance)
    return Inquiry(len(taken), compared, policy.question_level, tuple(_apart(questions)))


def _pairs(taken: Sequence[Taken], least: int) -> _Compared:
    """Bodies and advocates: what a body's share of the unit would give by draw.

    One body's requests of one day that went to one advocate count once, since they come
    together on one duty day; continuity is the law's own choice and does not count.
    """
    days = {
        (fold(one.body), one.advocate, day_of(one.accepted_at)): one.body
        for one in taken
        if one.source is not OfferSource.CONTINUITY
    }
    of_body = Counter(body for body, _, _ in days)
    of_advocate = Counter(advocate for _, advocate, _ in days)
    pairs = Counter((body, advocate) for body, advocate, _ in days)
    called = {body: name for (body, _, _), name in days.items()}
    total = len(days)
    count = sum(
        min(drawn, marked) >= least
        for drawn in of_body.values()
        for marked in of_advocate.values()
    )
    unit = taken[0].unit
    return _Compared(count, tuple(
        PairOften(unit, called[body], advocate, Figures(
            hits, of_body[body], Fraction(of_body[body] * of_advocate[advocate], total),
            at_least_by_draw(hits, of_body[body], of_advocate[advocate], total),
        ))
        for (body, advocate), hits in pairs.items()
        if hits >= least and hits * total > of_body[body] * of_advocate[advocate]
    ))  # fmt: skip


def _picks(taken: Sequence[Taken], team: int, least: int) -> _Compared:
    """Picks by hand: as if each officer picked every advocate of the unit equally often."""
    picked = [(one.officer, one.advocate) for one in taken
              if one.source is OfferSource.OVERRIDE and one.officer is not None]  # fmt: skip
    unit = taken[0].unit
    count, rows = _even(picked, team, least)
    return _Compared(
        count, tuple(PickedOften(unit, who, whom, figures) for who, whom, figures in rows)
    )


def _nexts(taken: Sequence[Taken], team: int, least: int) -> _Compared:
    """Declines: as if any other advocate of the unit were equally likely to be the next.

    The same two on one day count once.
    """
    pairs = {
        (before, after, day_of(one.accepted_at))
        for one in taken
        for before, after in _handed_on(one)
    }
    unit = taken[0].unit
    count, rows = _even([(before, after) for before, after, _ in pairs], team - 1, least)
    return _Compared(
        count, tuple(NextOften(unit, who, whom, figures) for who, whom, figures in rows)
    )


def _even(
    pairs: Sequence[tuple[PersonId, PersonId]], others: int, least: int
) -> tuple[int, list[tuple[PersonId, PersonId, Figures]]]:
    """Who led to whom how often, against all others alike: the tail of a binomial."""
    tries = Counter(who for who, _ in pairs)
    share = Fraction(1, max(others, 1))
    count = max(others, 1) * sum(number >= least for number in tries.values())
    return count, [
        (who, whom, Figures(hits, tries[who], tries[who] * share,
                            at_least_by_share(hits, tries[who], share)))
        for (who, whom), hits in sorted(Counter(pairs).items())
        if hits >= least and hits > tries[who] * share
    ]  # fmt: skip


def _bunches(taken: Sequence[Taken], least: int, span: timedelta) -> _Compared:
    """Acceptances that follow each other: as if each fell evenly on those who stood ready.

    From each acceptance on, the others of the span are looked at; only requests for which
    several stood ready count, and continuity does not.
    """
    free = sorted(
        (one for one in taken
         if one.choices > 1 and one.source is not OfferSource.CONTINUITY),
        key=lambda one: (one.accepted_at, one.request),
    )  # fmt: skip
    times = [one.accepted_at for one in free]
    count, found = 0, []
    for place, first in enumerate(free):
        window = free[place : bisect_right(times, first.accepted_at + span)]
        if len(window) < least:
            continue
        count += 1
        own = [one for one in window if one.advocate == first.advocate]
        if len(own) >= least:
            found.append(_bunch(window, own))
    return _Compared(count, tuple(found))


def _bunch(window: Sequence[Taken], own: Sequence[Taken]) -> Bunched:
    """The first one is given: the window begins with it, so chance speaks of the others only."""
    share = max(Fraction(1, one.choices) for one in window)
    chance = at_least_by_share(len(own) - 1, len(window) - 1, share)
    expected = 1 + (len(window) - 1) * share
    figures = Figures(len(own), len(window), expected, chance)
    first, last = own[0], own[-1]
    return Bunched(first.unit, first.advocate, first.accepted_at, last.accepted_at, figures)


def _handed_on(one: Taken) -> Iterator[tuple[PersonId, PersonId]]:
    """Who declined, and who was asked after them."""
    chain = [*one.asked, (one.advocate, False)]
    for (before, declined), (after, _) in pairwise(chain):
        if declined and before != after:
            yield before, after


def _team(taken: Iterable[Taken], known: frozenset[PersonId]) -> frozenset[PersonId]:
    seen = {one.advocate for one in taken} | {who for one in taken for who, _ in one.asked}
    return known | seen


def _apart(questions: Iterable[Question]) -> Iterator[Question]:
    """Each bunch once: windows that overlap show the same acceptances."""
    shown: list[Bunched] = []
    for one in questions:
        if isinstance(one, Bunched):
            if any(_overlap(one, other) for other in shown):
                continue
            shown.append(one)
        yield one


def _overlap(one: Bunched, other: Bunched) -> bool:
    same = (one.unit, one.advocate) == (other.unit, other.advocate)
    return same and one.first_at <= other.last_at and other.first_at <= one.last_at
