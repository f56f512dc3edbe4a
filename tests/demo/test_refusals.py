"""What Telegram refuses, the box refuses with the same code and the same words."""

from datetime import timedelta

import pytest

from demo import acts
from demo.shapes import Params, Upload
from tests.demo.box import AIGUL, DANIYAR, STRANGER, call, done, keyboard, make, said

A = {"chat_id": AIGUL}
SENDING: list[tuple[Params, str]] = [
    ({**A, "text": "  "}, "Bad Request: message text is empty"),
    ({**A, "text": "ә" * 4097}, "Bad Request: message is too long"),
    (
        {**A, "text": "<b>x", "parse_mode": "HTML"},
        "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    (
        {**A, "text": "x", "reply_markup": keyboard(callback_data="ә" * 33)},
        "Bad Request: BUTTON_DATA_INVALID",
    ),
    (
        {**A, "text": "x", "reply_markup": keyboard()},
        (
            "Bad Request: can't parse inline keyboard button:"
            " Text buttons are unallowed in the inline keyboard"
        ),
    ),
    (
        {**A, "text": "x", "reply_parameters": {"message_id": 99}},
        "Bad Request: message to be replied not found",
    ),
    ({"chat_id": STRANGER, "text": "x"}, "Bad Request: chat not found"),
    (
        {"chat_id": DANIYAR, "text": "x"},
        "Forbidden: bot can't initiate conversation with a user",
    ),
]


@pytest.mark.parametrize(("params", "words"), SENDING)
async def test_a_message_is_refused_in_telegrams_words(params: Params, words: str) -> None:
    assert await said(make(), "sendMessage", **params) == words


async def test_a_text_may_be_4096_long_after_its_marks_are_read() -> None:
    marked = f"<b>{'ә' * 4096}</b>"
    assert await said(make(), "sendMessage", **A, text=marked, parse_mode="HTML") == ""


async def test_a_blocked_bot_is_forbidden_to_write_until_it_is_unblocked() -> None:
    box = make()
    acts.block(box, AIGUL, blocked=True)
    blocked = await call(box, "sendMessage", **A, text="x")
    acts.block(box, AIGUL, blocked=False)
    assert blocked["error_code"] == 403
    assert blocked["description"] == "Forbidden: bot was blocked by the user"
    assert await said(box, "sendMessage", **A, text="x") == ""


async def test_an_edit_must_change_something_that_is_the_bots_and_still_there() -> None:
    box = make()
    sent = await done(box, "sendMessage", **A, text="x", reply_markup=keyboard(callback_data="a"))
    here = {**A, "message_id": sent["message_id"]}
    same = await said(
        box, "editMessageText", **here, text="x", reply_markup=keyboard(callback_data="a")
    )
    assert same.startswith("Bad Request: message is not modified: specified new message content")
    assert await said(box, "editMessageText", **here, text="y") == ""
    assert box.chats[AIGUL].messages[2].buttons == []
    gone = await said(box, "editMessageText", **A, message_id=99, text="y")
    assert gone == "Bad Request: message to edit not found"
    foreign = await said(box, "editMessageText", **A, message_id=1, text="y")
    assert foreign == "Bad Request: message can't be edited"
    caption = await said(box, "editMessageCaption", **here, caption="y")
    assert caption == "Bad Request: there is no caption in the message to edit"


async def test_a_message_that_brought_a_reply_keyboard_cannot_be_edited() -> None:
    box = make()
    sent = await done(box, "sendMessage", **A, text="x", reply_markup={"keyboard": [["a"]]})
    refusal = await said(box, "editMessageText", **A, message_id=sent["message_id"], text="y")
    assert refusal == "Bad Request: message can't be edited"


async def test_a_press_is_answered_once_and_within_fifteen_seconds() -> None:
    box = make()
    await done(box, "sendMessage", **A, text="x", reply_markup=keyboard(callback_data="a"))
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    query = acts.tap(box, AIGUL, 2, "a")
    assert await said(box, "answerCallbackQuery", callback_query_id=query, text="ok") == ""
    assert await said(box, "answerCallbackQuery", callback_query_id=query) == old
    late = acts.tap(box, AIGUL, 2, "a")
    box.clock.turn(box.clock.now() + timedelta(seconds=16))
    assert await said(box, "answerCallbackQuery", callback_query_id=late) == old
    assert [each.text for each in box.chats[AIGUL].toasts] == ["ok"]


async def test_only_young_messages_are_deleted() -> None:
    box = make()
    sent = await done(box, "sendMessage", **A, text="x")
    box.clock.turn(box.clock.now() + timedelta(hours=49))
    old = await said(box, "deleteMessage", **A, message_id=sent["message_id"])
    missing = await said(box, "deleteMessage", **A, message_id=99)
    assert old == "Bad Request: message can't be deleted for everyone"
    assert missing == "Bad Request: message to delete not found"


async def test_a_broken_picture_and_a_foreign_token_are_refused() -> None:
    box = make()
    picture = await said(box, "sendPhoto", **A, photo=Upload("a.png", b"no picture"))
    token = await box.call("1:wrong", "getMe", {})
    unknown = await box.call(box.token, "sendMesage", {})
    assert picture == "Bad Request: IMAGE_PROCESS_FAILED"
    assert token.status == 401
    assert unknown.status == 404
    assert [str(each) for each in box.violations] == ["sendMesage: no such method in the Bot API"]
