"""A call that the Bot API does not describe is found, at any depth."""

import pytest

from demo.schema import check
from demo.shapes import Params, Upload
from tests.demo.box import keyboard

GOOD: list[tuple[str, Params]] = [
    ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": keyboard(callback_data="a")}),
    ("sendMessage", {"chat_id": "@x", "text": "x", "reply_markup": {"remove_keyboard": True}}),
    ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": {"keyboard": [["a"]]}}),
    ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": keyboard(disabled={})}),
    ("sendDocument", {"chat_id": 1, "document": Upload("a.pdf", b"x")}),
    ("sendDocument", {"chat_id": 1, "document": "file-id"}),
    ("setMyCommands", {"commands": [], "scope": {"type": "chat", "chat_id": 3}}),
    ("getUpdates", {"offset": 1, "timeout": 30, "allowed_updates": ["message"]}),
]
BAD: list[tuple[str, Params, str]] = [
    ("sendMesage", {}, "sendMesage: no such method"),
    ("sendMessage", {"chat_id": 1}, "text: missing"),
    ("sendMessage", {"chat_id": 1, "text": "x", "silent": True}, "silent: unknown field"),
    ("sendMessage", {"chat_id": 1, "text": 5}, "text: must be String, not Integer"),
    ("sendMessage", {"chat_id": True, "text": "x"}, "chat_id: must be Integer or String"),
    ("sendMessage", {"chat_id": 1, "text": None}, "text: must be String, not null"),
    (
        "sendMessage",
        {"chat_id": 1, "text": "x", "reply_markup": keyboard(callback="a")},
        "reply_markup.inline_keyboard[0][0].callback: unknown field",
    ),
    (
        "sendMessage",
        {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [{"text": "a"}]}},
        "reply_markup.inline_keyboard[0]: must be an array",
    ),
    (
        "setMyCommands",
        {"commands": [], "scope": {"type": "chat"}},
        "scope.chat_id: missing",
    ),
    ("setMyCommands", {"commands": [{"command": "a"}]}, "commands[0].description: missing"),
    ("getUpdates", {"allowed_updates": [1]}, "allowed_updates[0]: must be String"),
]


@pytest.mark.parametrize(("method", "params"), GOOD)
def test_a_described_call_has_no_violation(method: str, params: Params) -> None:
    assert check(method, params) == []


@pytest.mark.parametrize(("method", "params", "words"), BAD)
def test_a_violation_names_its_place(method: str, params: Params, words: str) -> None:
    assert [str(each) for each in check(method, params) if words in str(each)], words
    assert len(check(method, params)) == 1
