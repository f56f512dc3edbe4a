"""Tells an advocate in which kinds of roster they are drawn from now on."""

from dataclasses import dataclass

from domain.notices import Notice
from domain.rosters import RosterKind


@dataclass(frozen=True, slots=True)
class KindsChanged(Notice):
    """To the advocate: left out of a kind with a reason, or taken in again."""

    kind: RosterKind
    left_out: bool
    reason: str
    officer: str
