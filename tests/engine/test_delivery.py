"""Each letter leaves once, in its order and class, and every outcome of Telegram is kept."""

import base64
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update
from structlog.testing import capture_logs

import services.letters
from bot.app import House, build
from bot.settings import load
from db.connect import Database
from db.tables.engine_room import LetterForm, LetterState, letters
from db.tables.members import persons
from demo.clock import TurnedClock
from demo.faults import Kind, Rule
from demo.session import BoxSession
from demo.telegram import Telegram
from domain.notices import Urgency
from services.letters import Claim, Exchanged, Outcome
from services.work import Work
from tests.conftest import KEY
from tests.kit import collegium
from ui.card import Card, card_to_json

pytestmark = pytest.mark.database
MANY = 12


class Post:
    """A house whose outbox a test fills by hand."""

    def __init__(self, house: House, telegram: Telegram) -> None:
        """Join the house and the box."""
        self.house = house
        self.telegram = telegram

    async def put(self, chat: int | None, text: str, **more: Any) -> None:
        """Write a letter."""
        now = self.house.clock.now()
        row = {
            "chat": chat, "kind": "card", "form": LetterForm.CARD, "urgency": Urgency.ANSWER,
            "body": card_to_json(Card(text)), "state": LetterState.NEW, "repeatable": True,
            "created_at": now, "not_before": now, "subject": "", "tries": 0,
        } | more  # fmt: skip
        async with self.house.work.write() as tx:
            await tx.connection.execute(insert(letters).values(row))

    async def states(self) -> list[str]:
        """The states of all letters, in the order of writing."""
        async with self.house.work.read() as tx:
            query = select(letters.c.state).order_by(letters.c.id)
            return [str(one) for one in (await tx.connection.execute(query)).scalars().all()]

    def sent(self) -> list[str]:
        """The texts in the order in which Telegram took them."""
        calls = [call for call in self.telegram.journal if call.method == "sendMessage"]
        return [str(call.params["text"]) for call in calls]

    def break_for(self, chat: int, kind: Kind, **more: Any) -> None:
        """Let something go wrong with one chat."""
        self.telegram.faults.add(Rule(kind, chat=str(chat), **more))


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """The errors here are meant; nobody reads them."""
    with capture_logs():
        yield


@pytest.fixture
async def post(database: Database, clock: TurnedClock) -> AsyncIterator[Post]:
    """A post office of a box with three people."""
    telegram = Telegram(clock)
    for user in (1, 2, 3):
        telegram.person(user, str(user)).started = True
    settings = load(
        {
            "KEZEKSHI_BOT_TOKEN": telegram.token,
            "KEZEKSHI_ENCRYPTION_KEY": base64.urlsafe_b64encode(KEY).decode(),
            "KEZEKSHI_DATABASE_URL": database.url.render_as_string(hide_password=False),
            "KEZEKSHI_SEND_RATE": "1000",
            "KEZEKSHI_CHAT_GAP_MS": "0",
        }
    )
    house = build(settings, clock, BoxSession(telegram))
    yield Post(house, telegram)
    await house.close()


async def test_the_queue_keeps_its_order(post: Post) -> None:
    """However many leave together, and however slow Telegram is with one of them."""
    post.break_for(1, Kind.DELAY, delay_ms=30, times=1)
    for number in range(MANY):
        await post.put(1 + number % 2, f"{1 + number % 2}-{number:02}")
    await post.house.delivery.drain()

    for chat in "12":
        texts = [text for text in post.sent() if text.startswith(chat)]
        assert texts == sorted(texts)
    assert await post.states() == ["sent"] * MANY


async def test_the_urgent_leave_first(post: Post) -> None:
    """The class is looked at when a letter may leave, not when it was written."""
    for urgency in (Urgency.BROADCAST, Urgency.RECEIPT, Urgency.ANSWER, Urgency.OFFER):
        await post.put(1, urgency.name, urgency=urgency)
    await post.house.delivery.drain()

    assert post.sent() == ["OFFER", "ANSWER", "RECEIPT", "BROADCAST"]


async def test_429_holds_one_chat_only(post: Post, clock: TurnedClock) -> None:
    """The others go on, and the held one gets its letter when its time has come."""
    post.break_for(1, Kind.TOO_MANY, times=1)
    await post.put(1, "held")
    await post.put(2, "free")
    await post.house.delivery.drain()
    assert (post.sent(), await post.states()) == (["free"], ["new", "sent"])

    clock.turn(clock.now() + timedelta(seconds=1))
    await post.house.delivery.drain()
    assert (post.sent(), await post.states()) == (["free", "held"], ["sent", "sent"])


async def test_a_letter_that_is_refused_holds_nobody(post: Post) -> None:
    """400 ends a letter; the next to the same chat leaves."""
    await post.put(1, "<b>broken")
    await post.put(1, "whole")
    await post.house.delivery.drain()

    assert (post.sent(), await post.states()) == (["whole"], ["failed", "sent"])


async def test_a_lost_answer_is_decided_by_the_kind(post: Post, clock: TurnedClock) -> None:
    """What may come twice is sent again; what may not stays with an unknown outcome."""
    for chat in (1, 2):
        post.break_for(chat, Kind.LOST_ANSWER, times=1)
    await post.put(1, "again")
    await post.put(2, "once", repeatable=False)
    await post.house.delivery.drain()
    clock.turn(clock.now() + timedelta(minutes=1))
    post.house.delivery._pacer._chats.clear()
    await post.house.delivery.drain()

    assert sorted(post.sent()) == ["again", "again", "once"]
    assert await post.states() == ["sent", "ambiguous"]


async def test_a_page_of_a_proxy_is_no_refusal(post: Post, clock: TurnedClock) -> None:
    """A 502 in HTML says nothing about the letter: it is sent again, not given up."""
    post.break_for(1, Kind.HTML, times=1)
    await post.put(1, "kept")
    await post.house.delivery.drain()
    assert (post.sent(), await post.states()) == ([], ["new"])

    clock.turn(clock.now() + timedelta(minutes=1))
    post.house.delivery._pacer._chats.clear()
    await post.house.delivery.drain()
    assert (post.sent(), await post.states()) == (["kept"], ["sent"])


async def test_a_dead_process_leaves_the_same_question(post: Post) -> None:
    """A letter that was being sent when the process died is judged in the same way."""
    await post.put(1, "again", state=LetterState.SENDING)
    await post.put(2, "once", state=LetterState.SENDING, repeatable=False)
    await post.house.wake()
    await post.house.delivery.drain()

    assert post.sent() == ["again"]
    assert await post.states() == ["sent", "ambiguous"]


async def test_what_is_too_old_is_not_sent(post: Post, clock: TurnedClock) -> None:
    await post.put(1, "old", stale_at=clock.now())
    await post.put(1, "good", stale_at=clock.now() + timedelta(minutes=1))
    await post.house.delivery.drain()

    assert (post.sent(), await post.states()) == (["good"], ["stale", "sent"])


async def test_nothing_leaves_before_its_time(post: Post, clock: TurnedClock) -> None:
    later = clock.now() + timedelta(hours=1)
    await post.put(1, "later", not_before=later)
    await post.house.delivery.drain()
    assert post.sent() == []

    clock.turn(later)
    await post.house.delivery.drain()
    assert post.sent() == ["later"]


async def test_who_blocked_the_bot_is_unreachable_and_the_officer_is_told(post: Post) -> None:
    """403 is kept together with what follows from it."""
    await collegium.settle(post.house.work)
    post.telegram.person(1000 + collegium.FIRST, "Ә").blocked = True
    post.telegram.person(1000 + collegium.OFFICER, "Г").started = True
    await post.put(None, "?", person=collegium.FIRST)
    await post.house.delivery.drain()

    async with post.house.work.read() as tx:
        query = select(persons.c.unreachable_since).where(persons.c.id == collegium.FIRST)
        assert (await tx.connection.execute(query)).scalar() is not None
    assert await collegium.told(post.house.work, collegium.OFFICER) == ["MemberUnreachable"]
    assert await post.states() == ["failed", "sent"]


async def test_a_failing_consequence_loses_no_letter(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The outcome is kept, the error is logged, the others go on."""

    async def broken(_work: Work, _person: object) -> None:
        raise ValueError("broken")

    monkeypatch.setattr("services.members.unreachable", broken)
    await collegium.settle(post.house.work)
    post.telegram.person(1000 + collegium.FIRST, "Ә").blocked = True
    await post.put(None, "?", person=collegium.FIRST)
    await post.put(2, "good")
    await post.house.delivery.drain()

    assert (post.sent(), await post.states()) == (["good"], ["failed", "sent"])


async def test_an_outcome_survives_a_database_that_fails(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Telegram took is not sent again because it could not be written down at once."""
    exchange = services.letters.exchange
    failed: list[Sequence[Outcome]] = []

    async def failing(work: Work, ask: Callable[[], tuple[Sequence[Outcome], Claim]]) -> Exchanged:
        outcomes, claim = ask()
        if outcomes and not failed:
            failed.append(outcomes)
            raise OSError("the disk is full")
        return await exchange(work, lambda: (outcomes, claim))

    monkeypatch.setattr("services.letters.exchange", failing)
    await post.put(1, "once")
    with pytest.raises(OSError, match="full"):
        await post.house.delivery.drain()
    await post.house.delivery.drain()

    assert (post.sent(), await post.states()) == (["once"], ["sent"])


async def test_an_edit_waits_for_what_it_edits(post: Post) -> None:
    """The edit of a letter leaves after it; of one that was never sent, not at all."""
    await post.put(1, "first")
    await post.put(2, "<b>broken")
    await post.put(1, "edit", edits_letter=1)
    await post.put(2, "edit", edits_letter=2)
    await post.house.delivery.drain()

    edits = [call for call in post.telegram.journal if call.method == "editMessageText"]
    assert [call.params["chat_id"] for call in edits] == [1]
    assert await post.states() == ["sent", "failed", "sent", "stale"]


async def test_a_message_that_is_so_already_counts_as_edited(post: Post) -> None:
    """Telegram refuses an edit that changes nothing; nothing is wrong with it."""
    await post.put(1, "same")
    await post.put(1, "same", edits_letter=1)
    await post.house.delivery.drain()

    assert await post.states() == ["sent", "sent"]


async def test_nobody_is_written_to_while_unreachable(post: Post) -> None:
    """A letter waits until the person is back."""
    await collegium.settle(post.house.work)
    async with post.house.work.write() as tx:
        await tx.connection.execute(update(persons).values(unreachable_since=tx.now))
    await post.put(None, "waits", person=collegium.FIRST)
    await post.house.delivery.drain()

    assert (post.sent(), await post.states()) == ([], ["new"])
