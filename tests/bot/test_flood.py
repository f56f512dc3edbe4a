"""A flood of one person is cut off before the database; others do not notice."""

from datetime import UTC, datetime, timedelta

from aiogram.types import CallbackQuery, Chat, Message, Update, User

from bot.flood import FloodGate, Passage
from bot.inbox import waited


def test_a_flooder_is_told_once_and_then_cut_off() -> None:
    """After the burst comes one "too many", then silence, until there is room again."""
    gate = FloodGate(burst=3, rate=1.0)

    seen = [gate.passage(1, 0.0) for _ in range(6)]

    assert seen == [Passage.IN] * 3 + [Passage.TOLD] + [Passage.CUT] * 2
    assert gate.passage(2, 0.0) is Passage.IN
    assert gate.passage(1, 1.0) is Passage.IN


def test_what_waited_during_an_outage_is_no_flood() -> None:
    """Forty messages of a patient person are all let in, fetched together or not."""
    gate = FloodGate(burst=3, rate=1.0)

    assert {gate.passage(1, float(2 * sent)) for sent in range(40)} == {Passage.IN}
    # A press without a time of its own came now; what comes before it in time adds nothing.
    assert gate.passage(1, 100.0) is Passage.IN
    assert [gate.passage(1, 90.0) for _ in range(3)][-1] is Passage.TOLD


def test_a_message_is_judged_by_when_it_was_sent() -> None:
    """Telegram says when; of a press it does not."""
    now = datetime(2026, 8, 25, 4, 1, tzinfo=UTC)
    someone = User(id=7, is_bot=False, first_name="А")
    message = Message(
        message_id=1, date=now - timedelta(seconds=50), chat=Chat(id=7, type="private"),
        from_user=someone, text="а",
    )  # fmt: skip
    press = CallbackQuery(id="1", from_user=someone, chat_instance="1", data="x")

    assert waited(Update(update_id=1, message=message), now) == timedelta(seconds=50)
    assert waited(Update(update_id=2, callback_query=press), now) == timedelta()
