"""Gives the sample collegium a past: a roster of August, made in July, acknowledged on paper."""

from datetime import UTC, date, datetime

from demo.clock import TurnedClock
from domain.receipts import Method
from services import members, receipts, rosters
from services.work import Work

_MADE = datetime(2026, 7, 23, 5, 0, tzinfo=UTC)
_MONTH = date(2026, 8, 1)
_POSTS = 2
_EVIDENCE = "Танысу парағы № 7, жеке қолдары қойылған"


async def remember(work: Work, clock: TurnedClock, officer: int) -> None:
    """Publish August on its own day in July; the letters of that day are stale by now."""
    present = clock.now()
    if present < _MADE or present.date() >= date(2026, 9, 1):
        return
    clock.jump(_MADE)
    try:
        actor = await members.actor(work, officer)
        unit = min(actor.units)
        desk = await rosters.draw_drafts(work, unit, _MONTH, posts=_POSTS, by=actor)
        for roster in desk.rosters.values():
            await rosters.publish(work, roster.id, by=actor)
            board = await receipts.board(work, roster.id, by=actor)
            for row in board.rows:
                await receipts.record(work, row.receipt.id, Method.SIGNATURE, _EVIDENCE, by=actor)
    finally:
        clock.jump(present)
