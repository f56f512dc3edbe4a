"""The box keeps what a real chat keeps: keyboards, commands, files, a journal of every call."""

from datetime import timedelta

import pytest

from demo import acts, views
from demo.clock import BadMoment, TurnedClock
from demo.schema import check_value
from demo.shapes import Params, Upload
from tests.demo.box import AIGUL, DANIYAR, START, call, done, keyboard, make
from tests.kit.story import PHOTO


async def test_the_answers_of_the_box_are_what_the_schema_describes() -> None:
    box = make()
    markup = keyboard(callback_data="a")
    for each in (
        await done(box, "sendMessage", chat_id=AIGUL, text="<b>x</b>", parse_mode="HTML"),
        await done(box, "sendMessage", chat_id=AIGUL, text="x", reply_markup=markup),
        await done(box, "sendPhoto", chat_id=AIGUL, photo=Upload("a.png", PHOTO)),
        await done(box, "sendDocument", chat_id=AIGUL, document=Upload("a.pdf", b"%PDF")),
    ):
        assert check_value("Message", each, "") == []
    acts.say(box, AIGUL, "жауап", reply_to=3)
    acts.tap(box, AIGUL, 3, "a")
    acts.block(box, AIGUL, blocked=True)
    updates = (await call(box, "getUpdates"))["result"]
    assert check_value("Array of Update", updates, "") == []
    assert check_value("User", await done(box, "getMe"), "") == []
    chat = await done(box, "getChat", chat_id=AIGUL)
    assert check_value("ChatFullInfo", chat, "") == []
    assert check_value("WebhookInfo", await done(box, "getWebhookInfo"), "") == []


async def test_a_reply_keyboard_stays_until_it_is_removed() -> None:
    box = make()
    keys: Params = {"keyboard": [[{"text": "Қабылданды"}]], "resize_keyboard": True}
    await call(box, "sendMessage", chat_id=AIGUL, text="x", reply_markup=keys)
    await call(box, "sendMessage", chat_id=AIGUL, text="y")
    assert views.chat(box, box.chats[AIGUL])["reply_keyboard"] == [["Қабылданды"]]
    gone = {"remove_keyboard": True}
    await call(box, "sendMessage", chat_id=AIGUL, text="z", reply_markup=gone)
    assert views.chat(box, box.chats[AIGUL])["reply_keyboard"] == []


async def test_the_narrower_menu_wins_and_the_own_language_before_any() -> None:
    box = make()
    for name, extra in (
        ("default", {}),
        ("kazakh", {"language_code": "kk"}),
        ("private", {"scope": {"type": "all_private_chats"}}),
        ("own", {"scope": {"type": "chat", "chat_id": AIGUL}}),
    ):
        commands = [{"command": name, "description": "x"}]
        assert (await call(box, "setMyCommands", commands=commands, **extra))["ok"]
    menu = [views.chat(box, box.chats[each])["commands"] for each in (AIGUL, DANIYAR)]
    assert [each[0]["command"] for each in menu] == ["own", "private"]  # type: ignore[index]
    await call(box, "deleteMyCommands", scope={"type": "all_private_chats"})
    left = views.chat(box, box.chats[DANIYAR])["commands"]
    assert left == [{"command": "kazakh", "description": "x"}]


async def test_a_file_that_a_person_sent_can_be_fetched_and_sent_on() -> None:
    box = make()
    acts.upload(box, AIGUL, Upload("қаулы.pdf", b"%PDF-1"), caption="акт")
    updates = (await call(box, "getUpdates"))["result"]
    document = updates[-1]["message"]["document"]  # type: ignore[index]
    file = await done(box, "getFile", file_id=document["file_id"])
    sent = await done(box, "sendDocument", chat_id=AIGUL, document=document["file_id"])
    wrong = await call(box, "sendPhoto", chat_id=AIGUL, photo=document["file_id"])
    assert box.files.download(str(file["file_path"])) == b"%PDF-1"
    assert sent["document"] == document
    assert wrong["description"] == "Bad Request: can't use file of type Document as Photo"


async def test_the_journal_holds_accepted_calls_and_nothing_else() -> None:
    box = make()
    await call(box, "sendMessage", chat_id=AIGUL, text="x")
    await call(box, "sendMessage", chat_id=AIGUL, text="")
    await call(box, "getUpdates")
    assert [each.method for each in box.journal] == ["sendMessage"]
    assert [each.status for each in box.refusals] == [400]
    assert len(box.violations) == 1


async def test_a_person_may_press_what_was_on_the_screen_a_moment_ago() -> None:
    box = make()
    markup = keyboard(callback_data="a")
    await call(box, "sendMessage", chat_id=AIGUL, text="x", reply_markup=markup)
    await call(box, "editMessageText", chat_id=AIGUL, message_id=2, text="y")
    acts.tap(box, AIGUL, 2, "a")
    with pytest.raises(acts.Impossible, match="has no button with 'b'"):
        acts.tap(box, AIGUL, 2, "b")
    acts.tap(box, AIGUL, 2, "b", forged=True)
    assert len(box.updates.alive()) == 2


def test_the_clock_turns_forward_only_and_knows_its_steps() -> None:
    clock = TurnedClock(START)
    assert clock.after("+30m") - clock.now() == timedelta(minutes=30)
    clock.turn(clock.after("1d"))
    assert clock.now() - START == timedelta(days=1)
    with pytest.raises(BadMoment, match="only turns forward"):
        clock.turn(START)
    with pytest.raises(BadMoment, match="no step of time"):
        clock.after("tomorrow")
    with pytest.raises(BadMoment, match="no time zone"):
        TurnedClock(START.replace(tzinfo=None))


def test_a_running_clock_goes_on_by_itself() -> None:
    clock = TurnedClock(START, running=True)
    assert clock.now() < clock.now() + timedelta(seconds=1)
    assert clock.now() >= START
