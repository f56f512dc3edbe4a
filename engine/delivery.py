"""Sends everything that is sent: takes letters by urgency, paces them, keeps each outcome."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    RestartingTelegram,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import TelegramMethod
from aiogram.types import Message

from domain.people import Language
from domain.policy import Policy
from engine.pacer import Pacer
from services import letters
from services.letters import (
    Claim,
    Gone,
    Later,
    Letter,
    LetterForm,
    Outcome,
    Refused,
    Sent,
    Unknown,
)
from services.work import Work
from ui.callbacks import ButtonSeal
from ui.card import Card, card_from_json
from ui.methods import editing, sending
from ui.notices import KINDS, card_of
from ui.translator import Texts

_IN_FLIGHT = 8
# A sender that may be faster than Telegram's limit has the letters of this time in flight.
_IN_FLIGHT_S = 0.05
_TIMEOUT_S = 10
_RETRY_MAX = timedelta(seconds=30)
_IDLE_S = 1.0
# What Telegram says when an edit is no longer needed or no longer possible.
_EDIT_DONE = ("message is not modified",)
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Mail:
    """What delivery needs to put a letter into words and onto the wire."""

    bot: Bot
    texts: Texts
    seal: ButtonSeal
    policy: Policy


class Delivery:
    """The only sender of the house; one runs at a time, held by the leader."""

    def __init__(self, work: Work, mail: Mail, pacer: Pacer) -> None:
        """Join the outbox, the bot and the pace."""
        self._work = work
        self._mail = mail
        self._pacer = pacer
        self._in_flight = max(_IN_FLIGHT, int(pacer.rate * _IN_FLIGHT_S))
        self._wake = asyncio.Event()
        self._finished: list[Outcome] = []
        # A chat gets its letters one after another, however long Telegram takes.
        self._writing_to: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._extra: list[TelegramMethod[bool]] = []
        # What drains beside the run must not overlook letters that a round has just taken.
        self._turn = asyncio.Lock()

    def nudge(self) -> None:
        """Look at the outbox at once instead of at the next round."""
        self._wake.set()

    def say(self, method: TelegramMethod[bool]) -> None:
        """Send a call that is useless later (the answer to a press) before anything else."""
        self._extra.append(method)
        self.nudge()

    async def run(self, stopping: Callable[[], bool]) -> None:
        """Send until told to stop; what is in flight then is waited for and written down."""
        while not stopping():
            try:
                pause = await self._next_round()
            except Exception:
                log.exception("delivery_round_failed")
                pause = _IDLE_S
            await self._sleep(pause)
        await self.finish()

    async def finish(self) -> None:
        """Wait for the calls in flight and keep their outcomes."""
        while self._tasks or self._finished or self._extra:
            if self._tasks:
                await asyncio.wait(self._tasks)
            await self._exchange(claiming=False)
            self._start_extra()

    async def drain(self) -> None:
        """Send until nothing is due any more; for the demo's clock and the tests."""
        while True:
            pause = await self._next_round()
            if pause >= _IDLE_S and not self._tasks and not self._finished:
                return
            await self._sleep(min(pause, _IDLE_S))

    async def _next_round(self) -> float:
        async with self._turn:
            return await self._round()

    async def _round(self) -> float:
        """Keep outcomes, take what may leave now; gives the seconds until the next round."""
        self._wake.clear()
        self._start_extra()
        if not self._slots() and not self._finished:
            return self._rest()
        limit, taken = await self._exchange(claiming=True)
        for letter in taken:
            self._launch(letter)
        if taken:
            return 0.0
        if not limit:
            # Only outcomes were kept: what waits was not looked at, so look when the slot opens.
            return self._rest()
        now = asyncio.get_running_loop().time()
        ends = self._pacer.busy_chats(now).values()
        return min([_IDLE_S, *(max(0.005, end - now) for end in ends)])

    def _slots(self) -> int:
        """How many letters may leave now."""
        free = self._in_flight - len(self._tasks)
        return self._pacer.ready_together(asyncio.get_running_loop().time(), free)

    def _rest(self) -> float:
        """Until a slot opens; the end of a call in flight wakes in any case."""
        if len(self._tasks) >= self._in_flight:
            return _IDLE_S
        now = asyncio.get_running_loop().time()
        return max(0.0, min(self._pacer.ready_at(now) - now, _IDLE_S))

    async def _exchange(self, *, claiming: bool) -> tuple[int, list[Letter]]:
        """One transaction; gives how many letters were asked for, and those that there were."""
        outcomes: list[Outcome] = []
        limit = 0

        def ask() -> tuple[Sequence[Outcome], Claim]:
            # Asked when the database is ours: much may have happened while others wrote.
            nonlocal outcomes, limit
            outcomes, self._finished = self._finished, []
            limit = self._slots() if claiming else 0
            resting = self._pacer.busy_chats(asyncio.get_running_loop().time())
            busy = frozenset([*resting, *self._writing_to])
            return outcomes, Claim(limit, busy, self._mail.policy.letter_tries)

        try:
            done = await letters.exchange(self._work, ask)
        except BaseException:
            # Nothing was written: what is known about these letters must not be lost.
            self._finished = [*outcomes, *self._finished]
            raise
        for failure in done.failures:
            log.error("outcome_without_consequence", exc_info=failure)
        return limit, done.taken

    async def _sleep(self, pause: float) -> None:
        if pause > 0 and not self._finished:
            try:
                async with asyncio.timeout(pause):
                    await self._wake.wait()
            except TimeoutError:
                pass
        else:
            await asyncio.sleep(0)

    def _start_extra(self) -> None:
        while self._extra:
            self._spawn(self._call_extra(self._extra.pop(0)))

    def _launch(self, letter: Letter) -> None:
        self._pacer.left(letter.chat, asyncio.get_running_loop().time())
        self._writing_to.add(letter.chat)
        self._spawn(self._send(letter))

    def _spawn(self, call: Coroutine[object, object, None]) -> None:
        task = asyncio.get_running_loop().create_task(call)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        self._wake.set()

    async def _call_extra(self, method: TelegramMethod[bool]) -> None:
        try:
            await self._mail.bot(method, request_timeout=_TIMEOUT_S)
        except AiogramError as error:
            # The press is answered by the redrawn card as well; nothing is lost here.
            log.info("press_answer_refused", error=type(error).__name__)

    async def _send(self, letter: Letter) -> None:
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            outcome = await self._attempt(letter)
        except Exception as error:
            log.exception("letter_failed", letter=letter.id, kind=letter.kind)
            outcome = Refused(letter, type(error).__name__)
        finally:
            self._pacer.replied(started, loop.time())
            self._writing_to.discard(letter.chat)
        if isinstance(outcome, Later | Unknown):
            wait = (outcome.until - self._work.clock.now()).total_seconds()
            self._pacer.hold(letter.chat, loop.time() + wait)
        self._finished.append(outcome)

    async def _attempt(self, letter: Letter) -> Outcome:
        try:
            result = await self._mail.bot(self._method(letter), request_timeout=_TIMEOUT_S)
        except TelegramAPIError as error:
            return self._judged(letter, error)
        except ClientDecodeError:
            # A proxy's page in the place of an answer (a 502): what became of the call is unknown.
            return Unknown(letter, self._later(letter), "net: no answer of Telegram's")
        message = result.message_id if isinstance(result, Message) else None
        return Sent(letter, message, self._work.clock.now())

    def _judged(self, letter: Letter, error: TelegramAPIError) -> Outcome:
        """What an error of Telegram means for a letter."""
        now, later = self._work.clock.now(), self._later(letter)
        match error:
            case TelegramRetryAfter():
                return Later(letter, now + timedelta(seconds=error.retry_after), "429")
            case TelegramServerError() | RestartingTelegram():
                return Later(letter, later, "5xx")
            case TelegramNetworkError():
                return Unknown(letter, later, "net: answer lost")
            case TelegramForbiddenError():
                return Gone(letter, error.message)
            case TelegramBadRequest() | TelegramNotFound():
                return self._bad(letter, error)
        return Later(letter, later, type(error).__name__)

    def _later(self, letter: Letter) -> datetime:
        wait = min(_RETRY_MAX, timedelta(seconds=2 ** min(letter.tries, 5)))
        return self._work.clock.now() + wait

    def _bad(self, letter: Letter, error: TelegramAPIError) -> Outcome:
        if letter.edits is not None and any(word in error.message for word in _EDIT_DONE):
            return Sent(letter, letter.edits, self._work.clock.now())
        log.warning("letter_refused", letter=letter.id, kind=letter.kind, error=error.message)
        return Refused(letter, error.message)

    def _method(self, letter: Letter) -> TelegramMethod[Any]:
        card = self._card(letter)
        if letter.edits is not None:
            return editing(card, letter.chat, letter.edits, self._mail.seal)
        return sending(card, letter.chat, self._mail.seal)

    def _card(self, letter: Letter) -> Card:
        if letter.form == LetterForm.CARD:
            return card_from_json(letter.body)
        t = self._mail.texts.speaker(Language(letter.language or Language.KK))
        return card_of(t, letters.notice_of(KINDS[letter.kind], letter.body))
