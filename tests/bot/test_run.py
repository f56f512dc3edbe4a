"""Who is told to stop finishes what was begun: no update without effect, no letter unsent."""

import asyncio
import base64
from collections import Counter

import pytest
from sqlalchemy import func, select

from bot.app import build
from bot.run import Stop, serve
from bot.settings import load
from db.connect import Database
from db.tables.engine_room import letters, updates
from demo import acts
from demo.clock import TurnedClock
from demo.session import BoxSession
from demo.telegram import Telegram
from services.work import Tx
from tests.conftest import KEY

CITIZENS, MESSAGES = 12, 5


async def _states(tx: Tx) -> tuple[Counter[str], Counter[str]]:
    found = []
    for table in (updates, letters):
        query = select(table.c.state, func.count()).group_by(table.c.state)
        rows = (await tx.connection.execute(query)).all()
        found.append(Counter({str(state): count for state, count in rows}))
    return found[0], found[1]


@pytest.mark.parametrize("seen", [1, 20, CITIZENS * MESSAGES])
async def test_a_stop_finishes_what_was_begun(
    database: Database, clock: TurnedClock, seen: int
) -> None:
    """Wherever it comes: what was taken is answered once, the rest stays with Telegram."""
    telegram = Telegram(clock)
    for citizen in range(CITIZENS):
        telegram.person(citizen + 1, "A")
        for number in range(MESSAGES):
            acts.say(telegram, citizen + 1, f"сұрақ {number}")
    settings = load(
        {
            "KEZEKSHI_BOT_TOKEN": telegram.token,
            "KEZEKSHI_ENCRYPTION_KEY": base64.urlsafe_b64encode(KEY).decode(),
            "KEZEKSHI_DATABASE_URL": database.url.render_as_string(hide_password=False),
            "KEZEKSHI_SEND_RATE": "1000",
            "KEZEKSHI_CHAT_GAP_MS": "0",
        }
    )
    house, stop = build(settings, clock, BoxSession(telegram)), Stop()
    serving = asyncio.create_task(serve(house, stop))
    while sum(call.method == "sendMessage" for call in telegram.journal) < seen:  # noqa: ASYNC110
        await asyncio.sleep(0)
    stop.event.set()
    await serving
    async with house.work.read() as tx:
        inbox, outbox = await _states(tx)
    await house.close()

    taken = inbox["done"]
    assert inbox == Counter(done=taken)
    assert outbox == Counter(sent=taken)
    assert Counter(call.method for call in telegram.journal)["sendMessage"] == taken
    # A last answer of getUpdates may be stored and not yet confirmed; it is known by its number.
    assert taken + len(telegram.updates.alive()) >= CITIZENS * MESSAGES
