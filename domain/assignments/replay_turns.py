"""Counts the turns of a day from the journal, as the ladder counts them from the tables."""

import json
from dataclasses import dataclass, replace
from datetime import datetime

from domain.assignments.machine import Event
from domain.assignments.requests import OfferSource
from domain.assignments.rows import LADDER, Entry, Frozen
from domain.civil import day_of
from domain.ids import PersonId

_ASKS = frozenset({Event.OFFER, Event.OFFER_CONTINUITY, Event.KEEP})
# What uses a turn, in the words of the journal; compare `USES_TURN` of turn.py.
_USED = {
    OfferSource.TURN: frozenset({"accepted", "no_answer"}),
    OfferSource.TOGETHER: frozenset({"accepted"}),
}


@dataclass(frozen=True, slots=True)
class _Made:
    request: str
    person: PersonId
    source: OfferSource
    at: datetime
    outcome: str


class Turns:
    """The offers of every request that the rows told of so far."""

    def __init__(self) -> None:
        """Begin before the first row."""
        self._places: dict[str, tuple[int, str]] = {}
        self._offers: dict[int, _Made] = {}

    def read(self, entry: Entry) -> None:
        """Learn from one row: where a request belongs, who was asked, what came of it."""
        if entry.after == LADDER:
            given = json.loads(entry.evidence)
            self._places[entry.subject] = (given["unit"], given["kind"])
        elif entry.offer is not None:
            self._end(entry.offer, entry.after)
        elif entry.event in _ASKS:
            self._make(entry, "open")
        elif entry.event == Event.ACCEPT:
            # What was accepted by telephone has no row of its own before.
            self._make(entry, "accepted")

    def counted(self, frozen: Frozen, at: datetime) -> dict[PersonId, int]:
        """How many turns each had used on the day of a moment, before it."""
        found: dict[PersonId, int] = {}
        for one in self._offers.values():
            here = self._places.get(one.request) == (frozen.unit, frozen.kind)
            used = one.outcome in _USED.get(one.source, frozenset())
            if here and used and day_of(one.at) == day_of(at):
                found[one.person] = found.get(one.person, 0) + 1
        return found

    def _end(self, offer: int, outcome: str) -> None:
        if offer in self._offers:
            self._offers[offer] = replace(self._offers[offer], outcome=outcome)

    def _make(self, entry: Entry, outcome: str) -> None:
        offer, person = entry.number("offer"), entry.number("person")
        if offer is None or person is None:
            return
        if offer in self._offers:
            self._end(offer, outcome)
            return
        source = OfferSource(entry.word("source") or OfferSource.TURN)
        self._offers[offer] = _Made(entry.subject, PersonId(person), source, entry.at, outcome)
