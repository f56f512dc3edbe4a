"""Shapes what people are shown of changes: versions, exchanges, letters before publication."""

from dataclasses import dataclass
from enum import StrEnum

from domain.ids import DutyId
from domain.members import Member
from domain.notices.rosters import RosterPublished
from domain.rosters import DayDuty, Roster
from domain.rosters.history import Diff, Version
from domain.rosters.verdict import Verdict
from domain.rosters.views import Page


class Hindrance(StrEnum):
    """Why a published roster is not called back to a draft."""

    ACKED = "acked"  # somebody has acknowledged it
    MONTH = "month"  # its month has begun
    SWAPS = "swaps"  # an application for a substitute waits


@dataclass(frozen=True, slots=True)
class Past:
    """One version: who made it, and what it changed against the one before."""

    version: Version
    maker: str
    what: Diff


@dataclass(frozen=True, slots=True)
class History:
    """Every version of a roster, the newest first."""

    page: Page
    versions: tuple[Past, ...]


@dataclass(frozen=True, slots=True)
class AsOf:
    """A roster as it was by one version; the page has that version's duties."""

    page: Page
    past: Past


@dataclass(frozen=True, slots=True)
class Exchanged:
    """Each has the other's day; in a draft `undo` are the two duties as they stand now."""

    page: Page
    one: DayDuty
    other: DayDuty
    told: bool
    verdict: Verdict
    undo: tuple[DutyId, DutyId] | None


@dataclass(frozen=True, slots=True)
class Partners:
    """With which duties of a roster one duty can be exchanged, and the ways to other kinds."""

    page: Page
    duty: DayDuty
    shown: Roster
    others: tuple[DayDuty, ...]
    kinds: tuple[Roster, ...]


@dataclass(frozen=True, slots=True)
class Promised:
    """One advocate and the letter that publication will send."""

    person: Member
    letter: RosterPublished


@dataclass(frozen=True, slots=True)
class Promises:
    """Everybody of a roster with their letters; those who cannot be reached come first."""

    page: Page
    every: tuple[Promised, ...]
