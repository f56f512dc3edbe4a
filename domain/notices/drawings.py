"""Tells the responsible person how a draw outside the loop ended."""

from dataclasses import dataclass
from datetime import date

from domain.ids import UnitId
from domain.notices import Notice
from domain.rosters.jobs import Engine, JobResult


@dataclass(frozen=True, slots=True)
class DrawEnded(Notice):
    """To whoever wanted a month drawn: what came out, and what to do next.

    `open_posts` and `short_rests` count what the month could not keep.
    """

    unit: UnitId
    unit_name: str
    month: date
    engine: Engine
    result: JobResult
    open_posts: int
    short_rests: int
