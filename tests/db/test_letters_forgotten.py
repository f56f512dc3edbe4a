"""What an answer said, and the file it carried, is not kept once it is settled and old."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.tables.engine_room import LetterState, letters
from demo.clock import TurnedClock
from domain.ids import LetterId
from domain.policy import POLICY
from services import housekeeping
from services.work import Work

pytestmark = pytest.mark.database


async def test_old_answers_lose_their_bodies_and_waiting_ones_keep_them(
    work: Work, clock: TurnedClock
) -> None:
    """A roster's file would else stay in the database for ever."""
    async with work.write() as tx:
        for chat in (1, 2):
            await tx.letters.answer(chat, "{}", at=tx.now)
        first = await tx.connection.scalar(select(letters.c.id).order_by(letters.c.id))
        await tx.queue.sent([(LetterId(first or 0), 7, tx.now)])
    clock.turn(clock.now() + POLICY.inbox_kept + timedelta(minutes=1))

    await housekeeping.forget(work, 0)

    async with work.read() as tx:
        rows = (await tx.connection.execute(select(letters).order_by(letters.c.id))).all()
    assert [(row.state, row.body) for row in rows] == [
        (LetterState.SENT, None), (LetterState.NEW, "{}"),
    ]  # fmt: skip
