"""Faults happen to the calls they name, as often as they say, and the same for the same seed."""

import pytest

from demo.faults import Faults, Kind, Limiter, Rule
from demo.shapes import ApiError
from tests.demo.box import AIGUL, DANIYAR, call, make


async def test_a_429_says_how_long_to_wait() -> None:
    box = make()
    box.faults.add(Rule(Kind.TOO_MANY, method="sendMessage", times=1, retry_after=7))
    refused = await call(box, "sendMessage", chat_id=AIGUL, text="x")
    assert refused["error_code"] == 429
    assert refused["parameters"] == {"retry_after": 7}
    assert (await call(box, "sendMessage", chat_id=AIGUL, text="x"))["ok"]


async def test_a_lost_answer_was_applied_and_a_lost_request_was_not() -> None:
    box = make()
    message = {"chat_id": AIGUL, "text": "x"}
    for kind, applied in ((Kind.LOST_ANSWER, 1), (Kind.LOST_REQUEST, 1)):
        box.faults.add(Rule(kind, times=1))
        answer = await box.call(box.token, "sendMessage", dict(message))
        assert answer.cut
        assert len(box.journal) == applied


async def test_a_gateway_answers_with_a_page_and_a_fault_keeps_to_its_chat() -> None:
    box = make()
    box.faults.add(Rule(Kind.HTML, chat=str(DANIYAR)))
    page = await box.call(box.token, "sendMessage", {"chat_id": DANIYAR, "text": "x"})
    other = await box.call(box.token, "sendMessage", {"chat_id": AIGUL, "text": "x"})
    assert (page.status, page.html) == (502, True)
    assert other.status == 200


def test_the_same_seed_makes_the_same_faults() -> None:
    def chances(seed: int) -> list[bool]:
        faults = Faults(seed)
        faults.add(Rule(Kind.BROKEN, probability=0.5))
        return [faults.pick("getMe", "") is not None for _ in range(50)]

    assert chances(7) == chances(7)
    assert chances(7) != chances(8)


def test_the_limiter_admits_thirty_a_second_and_one_in_a_chat() -> None:
    limiter = Limiter()
    for chat in range(30):
        limiter.admit(str(chat))
    with pytest.raises(ApiError, match="retry after 1"):
        limiter.admit("31")
    single = Limiter()
    single.admit("1")
    with pytest.raises(ApiError):
        single.admit("1")
