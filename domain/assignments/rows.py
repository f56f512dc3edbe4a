"""Reads the rows that the journal keeps about requests: moves, offers, frozen ladders."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.assignments.requests import OfferSource, SkipWhy
from domain.ids import PersonId

# Rows about a request that move nothing: whom the ladder froze, who was passed over later.
LADDER = "ladder"
PASSED_OVER = "passed_over"
ALARM = "alarm"
# The night is over: those whom nobody called in it may be asked again.
ASKED_AGAIN = "asked_again"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the journal."""

    at: datetime
    subject: str
    before: str
    after: str
    reason: str = ""
    evidence: str = ""

    @property
    def event(self) -> str:
        """What happened, for a row that moved a request."""
        return self.evidence.partition(" ")[0]

    def number(self, name: str) -> int | None:
        """The number after `name:` in the evidence: of an offer, of a person."""
        return _number(self.word(name))

    def word(self, name: str) -> str:
        """The word after `name:` in the evidence."""
        marked = (one.partition(":") for one in self.evidence.split())
        return next((value for key, mark, value in marked if mark and key == name), "")

    @property
    def offer(self) -> int | None:
        """The offer that the row is about, for a row about one."""
        name, _, number = self.subject.partition(":")
        return _number(number) if name == "offer" else None


@dataclass(frozen=True, slots=True)
class Frozen:
    """A ladder as the journal keeps it."""

    number: int
    unit: int
    kind: str
    on_duty: tuple[PersonId, ...]
    order: tuple[PersonId, ...]
    turns: Mapping[PersonId, int]
    skipped: Mapping[PersonId, SkipWhy]
    at_once: bool = False

    @classmethod
    def of(cls, text: str) -> "Frozen":
        """Read what `services/assignments_ladder.py` wrote."""
        given = json.loads(text)
        rows = given["order"]
        return cls(
            number=given["ladder"], unit=given["unit"], kind=given["kind"],
            on_duty=tuple(PersonId(one) for one in given["on_duty"]),
            order=tuple(PersonId(row["person"]) for row in rows),
            turns={PersonId(row["person"]): row["turns"] for row in rows},
            skipped={PersonId(row["person"]): SkipWhy(row["skipped"])
                     for row in rows if row["skipped"]},
            at_once=any(row["source"] == OfferSource.TOGETHER for row in rows),
        )  # fmt: skip


def _number(word: str) -> int | None:
    return int(word) if word.isdigit() else None
