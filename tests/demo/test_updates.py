"""Updates wait for the bot as long as Telegram lets them, and are handed out until confirmed."""

import asyncio
import json
from datetime import timedelta

from demo import acts
from demo.shapes import Params
from demo.telegram import Telegram
from tests.demo.box import AIGUL, DANIYAR, call, keyboard, make


async def poll(box: Telegram, **params: object) -> list[Params]:
    """Ask for updates."""
    result = (await call(box, "getUpdates", **params))["result"]
    assert isinstance(result, list)

    return result


async def test_an_update_comes_again_until_a_higher_offset_confirms_it() -> None:
    box = make()
    acts.say(box, AIGUL, "бір")
    acts.say(box, AIGUL, "екі")
    first, again = await poll(box), await poll(box)
    number = first[0]["update_id"]
    assert isinstance(number, int)
    assert first == again
    assert [each["update_id"] for each in await poll(box, offset=number + 1)] == [number + 1]
    assert await poll(box, offset=number + 2) == []


async def test_a_long_poll_wakes_as_soon_as_somebody_writes() -> None:
    box = make()
    waiting = asyncio.create_task(poll(box, timeout=30))
    await asyncio.sleep(0.01)
    acts.say(box, AIGUL, "сәлем")
    assert len(await asyncio.wait_for(waiting, 1)) == 1


async def test_a_second_poller_ends_the_first() -> None:
    box = make()
    first = asyncio.create_task(box.call(box.token, "getUpdates", {"timeout": 30}))
    await asyncio.sleep(0.01)
    second = asyncio.create_task(box.call(box.token, "getUpdates", {"timeout": 30}))
    answer = await asyncio.wait_for(first, 1)
    second.cancel()
    assert answer.status == 409
    assert "terminated by other getUpdates request" in answer.body


async def test_a_press_lives_150_seconds_and_a_message_a_day() -> None:
    box = make()
    markup = keyboard(callback_data="a")
    await call(box, "sendMessage", chat_id=AIGUL, text="x", reply_markup=markup)
    acts.say(box, AIGUL, "сәлем")
    acts.tap(box, AIGUL, 2, "a")
    assert len(await poll(box)) == 2
    box.clock.turn(box.clock.now() + timedelta(seconds=151))
    assert ["message" in each for each in await poll(box)] == [True]
    box.clock.turn(box.clock.now() + timedelta(hours=24))
    assert await poll(box) == []
    assert len(box.updates.dropped) == 2


async def test_only_the_kinds_that_the_bot_asked_for_come() -> None:
    box = make()
    await poll(box, allowed_updates=["callback_query"])
    acts.say(box, AIGUL, "сәлем")
    assert await poll(box) == []


async def test_polling_is_refused_while_a_webhook_is_set() -> None:
    box = make()
    await call(box, "setWebhook", url="http://127.0.0.1:1/hook")
    answer = await box.call(box.token, "getUpdates", {})
    await call(box, "deleteWebhook")
    assert answer.status == 409
    assert json.loads(answer.body)["description"].startswith("Conflict: can't use getUpdates")
    assert await poll(box) == []


async def test_a_bot_in_a_group_hears_commands_and_replies_only() -> None:
    box = make()
    group = acts.group(box, "Төралқа", [AIGUL, DANIYAR])
    await poll(box, offset=-1)
    box.updates.clear()
    acts.say(box, DANIYAR, "сәлем", chat=group.id)
    acts.say(box, DANIYAR, "/roster", chat=group.id)
    updates = await poll(box)
    assert [each["message"]["text"] for each in updates] == ["/roster"]  # type: ignore[index]
    await call(box, "leaveChat", chat_id=group.id)
    answer = await call(box, "sendMessage", chat_id=group.id, text="x")
    assert answer["error_code"] == 403
