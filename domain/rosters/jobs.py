"""Says what a drawing job is: a month that is drawn outside the loop, and how it ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.ids import DrawJobId, PersonId, UnitId
from domain.rosters import RosterKind


class Engine(StrEnum):
    """Which engine draws (ADR 14)."""

    DEFAULT = "default"
    EXACT = "exact"


class JobState(StrEnum):
    """Where a job stands; wanted and running ones are open, of which a month has one."""

    WANTED = "wanted"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    TIMED_OUT = "timed_out"


class JobResult(StrEnum):
    """How a job ended, as whoever wanted it is told."""

    DRAWN = "drawn"
    CHANGED = "changed"
    PUBLISHED = "published"
    TIMED_OUT = "timed_out"
    NO_SOLVER = "no_solver"
    FAILED = "failed"

    @property
    def state(self) -> JobState:
        """The state in which such a job is kept."""
        known = {JobResult.DRAWN: JobState.DONE, JobResult.TIMED_OUT: JobState.TIMED_OUT}
        return known.get(self, JobState.FAILED)


@dataclass(frozen=True, slots=True)
class DrawJob:
    """A month to draw; `posts` names the kinds and how many advocates each needs a day.

    `tries` counts how often it was begun: a job that ends every process is given up.
    """

    id: DrawJobId
    unit: UnitId
    month: date
    engine: Engine
    posts: Mapping[RosterKind, int]
    wanted_by: PersonId | None
    wanted_at: datetime
    state: JobState
    tries: int


def is_large(people: int, posts: Mapping[RosterKind, int], most: int) -> bool:
    """Whether a month is too large to be drawn between two answers."""
    return people * sum(posts.values()) > most


def posts_to_text(posts: Mapping[RosterKind, int]) -> str:
    """The kinds with their posts as one short text: «court=1,consult=2»."""
    return ",".join(f"{kind.value}={posts[kind]}" for kind in RosterKind if kind in posts)


def posts_from_text(text: str) -> dict[RosterKind, int]:
    """Read such a text back."""
    pairs = (one.partition("=") for one in text.split(","))
    return {RosterKind(kind): int(count) for kind, _, count in pairs}
