"""Sends a thousand acts in an hour through a bad network, and counts what was lost."""

import argparse
import asyncio
import logging
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import structlog

from bench.collegium import Cast, settle
from bench.ground import Figure, environment
from bench.rush_verdict import Count, judge
from bot.app import House, build, prepare
from bot.settings import load
from db.tables.assignments import requests
from demo import acts, faults
from demo.clock import TurnedClock
from demo.faults import Kind, Rule
from demo.host import Turning
from demo.session import BoxSession
from demo.telegram import Telegram
from demo.views import label
from demo.world import Message
from domain.assignments.acts import Act, ActType
from domain.assignments.drafts import Draft
from domain.assignments.machine import UNASSIGNED
from domain.assignments.requests import CallState
from domain.ids import PersonId, PhoneTaskId, RequestId, UnitId
from domain.people import Actor, Role
from domain.rosters import RosterKind
from services import assignments, assignments_calls

BEGINNING = datetime(2026, 8, 25, 4, 0, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_HOUR = 60  # minutes of acts
_PAUSE = 10  # minutes between looks when the hour is over
_DESKS, _EACH = 20, 10
_AFTER = 26 * 60  # minutes: past the last due moment
_CHANCE = 0.05
_BLOCKED, _BACK_AFTER = 0.05, 20
_ACCEPT, _DECLINE = "Қабылдаймын", "Қабылдай алмаймын"
# What an advocate does with an offer, in percent; the rest stays silent.
_WAYS = {"accept": 74, "twice": 5, "conflict": 5, "reason": 6}
_GROUNDS = {"conflict": "Мүдделер қақтығысы бар", "reason": "Ауырып жүрмін"}
_CALLS = {"accepts": 60, "no_reply": 25, "reached": 15}


class Rush:
    """A collegium under a thousand acts; the same seed gives the same hour."""

    def __init__(self, house: House, clock: TurnedClock, telegram: Telegram, seed: int) -> None:
        """Join the house, its box and its clock."""
        self._house, self._clock, self._telegram = house, clock, telegram
        self._chance = random.Random(seed)  # noqa: S311 - a bench, not a secret
        self._turning = Turning(house, clock, self._settle)
        self._seen: set[tuple[int, int]] = set()
        self._blocked: dict[int, int] = {}
        self._grounds: dict[tuple[int, int], str] = {}
        self.count = Count()

    async def live(self, cast: Cast, acts_wanted: int) -> None:
        """An hour of acts, then the time until every due moment has passed."""
        every = [(self._chance.randrange(_HOUR), number) for number in range(acts_wanted)]
        for minute in range(_HOUR + _AFTER):
            quiet = minute > _HOUR and minute % _PAUSE
            if not quiet:
                self._come_and_go(cast, minute)
                for number in (number for at, number in every if at == minute):
                    await self._register(number, cast)
                await self._settle()
                self._answer(cast)
                await self._settle()
                await self._telephone(cast)
            await self._turning.on(_MINUTE)

    async def _settle(self) -> None:
        """Fetch what people did, through the same bad network, until all is quiet."""
        while self._telegram.updates.alive():
            try:
                updates = await self._house.bot.get_updates(timeout=0)
                await self._house.inbox.receive(updates)
                await self._house.inbox.drain()
                if updates:
                    last = updates[-1].update_id
                    await self._house.bot.get_updates(offset=last + 1, timeout=0, limit=1)
            except Exception as error:  # noqa: BLE001 - the network is bad on purpose
                self.count.done[f"polls failed: {type(error).__name__}"] += 1
        await self._house.settle()

    async def _register(self, number: int, cast: Cast) -> None:
        unit = number % len(cast.officers)
        act = Act(ActType.CRIMINAL, f"{number}", date(2026, 8, 25), f"Орган {unit}", "Алматы")
        urgent = self._chance.random() < _CHANCE
        draft = Draft(UnitId(unit + 1), RosterKind.PRETRIAL, act, self._clock.now(), urgent=urgent)
        await assignments.register(self._house.work, draft, by=_officer(cast, unit))
        self.count.done["registered"] += 1

    def _come_and_go(self, cast: Cast, minute: int) -> None:
        """One in twenty blocks the bot for a while, and comes back."""
        for user, since in list(self._blocked.items()):
            if minute - since >= _BACK_AFTER:
                acts.block(self._telegram, user, blocked=False)
                acts.say(self._telegram, user, "/start")
                del self._blocked[user]
        if minute < _HOUR:
            for user in cast.advocates:
                if user not in self._blocked and self._chance.random() < _BLOCKED / _HOUR:
                    acts.block(self._telegram, user, blocked=True)
                    self._blocked[user] = minute
                    self.count.done["blocked the bot"] += 1

    def _answer(self, cast: Cast) -> None:
        for user in (*cast.advocates, *cast.officers):
            if user in self._blocked:
                continue
            for message in list(self._telegram.chats[user].messages.values()):
                if message.by_bot and (user, message.id) not in self._seen:
                    self._react(user, message)

    def _react(self, user: int, message: Message) -> None:
        """Press what a person would, once for each state of a message."""
        buttons = dict(_buttons(message))
        ground = self._grounds.get((user, message.id))
        if ground is not None and ground in buttons:
            self._press(user, message, buttons[ground])
        elif _ACCEPT in buttons and ground is None:
            self._decide(user, message, buttons)
        for words in ("Себебі дәлелді", "Актіні беру", "Акт қолымда"):
            if words in buttons and self._press(user, message, buttons[words]):
                self._seen.add((user, message.id))
                self.count.done[words] += 1

    def _decide(self, user: int, message: Message, buttons: dict[str, str]) -> None:
        draw, way = self._chance.uniform(0, 100), "silent"
        for name, weight in _WAYS.items():
            if draw < weight:
                way = name
                break
            draw -= weight
        self.count.done[way] += 1
        if way in _GROUNDS:
            # The grounds are shown in the same message: it is looked at again.
            self._grounds[user, message.id] = _GROUNDS[way]
            self._press(user, message, buttons[_DECLINE])
            return
        self._seen.add((user, message.id))
        for _ in range({"accept": 1, "twice": 2}.get(way, 0)):
            self._press(user, message, buttons[_ACCEPT])

    def _press(self, user: int, message: Message, data: str) -> bool:
        try:
            acts.tap(self._telegram, user, message.id, data)
        except acts.Impossible:
            return False
        return True

    async def _telephone(self, cast: Cast) -> None:
        """The officers work through their telephone tasks."""
        async with self._house.work.read() as tx:
            waiting = [
                (one, call.id)
                for one in await tx.assignments.listed(requests.c.state.in_(UNASSIGNED))
                for call in await tx.assignments.open_calls(one.id)
            ]
        for request, task in waiting:
            await self._call(request.id, task, _officer(cast, request.unit - 1))

    async def _call(self, _request: RequestId, task: PhoneTaskId, by: Actor) -> None:
        (way,) = self._chance.choices(list(_CALLS), list(_CALLS.values()))
        outcome = {"accepts": CallState.REACHED, "no_reply": CallState.NO_REPLY,
                   "reached": CallState.REACHED}[way]  # fmt: skip
        try:
            await assignments_calls.close(
                self._house.work, task, outcome, by=by, accepts=way == "accepts", note="қоңырау"
            )
        except Exception as error:  # noqa: BLE001 - an earlier call may have ended it
            self.count.done[f"call too late: {type(error).__name__}"] += 1
        else:
            self.count.done[f"call {way}"] += 1


def _buttons(message: Message) -> Iterator[tuple[str, str]]:
    for row in message.buttons:
        for button in row:
            if "callback_data" in button:
                yield label(button), str(button["callback_data"])


def _officer(cast: Cast, unit: int) -> Actor:
    user = cast.officers[unit]
    return Actor(user, PersonId(user), frozenset({Role.OFFICER}),
                 units=frozenset({UnitId(unit + 1)}))  # fmt: skip


async def live(folder: Path, wanted: int, seed: int) -> tuple[Rush, list[float], Telegram]:
    """Live through the hour and what follows."""
    faults.HANG_SECONDS = 0  # a call that hangs is a call that is cut, only later
    clock = TurnedClock(BEGINNING)
    telegram = Telegram(clock)
    settings = load(environment(0, folder / "rush.db", bot_token=telegram.token,
                                send_rate="1000", chat_gap_ms="0"))  # fmt: skip
    await prepare(settings)
    house = build(settings, clock, BoxSession(telegram))
    # A chat that Telegram holds waits by the clock of the box; seconds of ours would be hours.
    house.delivery._pacer.hold = lambda *_: None  # type: ignore[method-assign]  # noqa: SLF001
    cast = await settle(house.work, telegram, desks=_DESKS, citizens=0, each=_EACH)
    await house.wake()
    telegram.faults.seed(seed)
    # Nobody's chat is really forbidden by chance: people block and come back instead.
    for kind in set(Kind) - {Kind.FORBIDDEN}:
        telegram.faults.add(Rule(kind, probability=_CHANCE, delay_ms=1))
    rush = Rush(house, clock, telegram, seed)
    await rush.live(cast, wanted)
    telegram.faults.clear()
    took = await judge(house.work, telegram, rush.count, wanted)
    await house.close()
    return rush, took, telegram


def main() -> None:
    """Print the figures; what was broken goes to the error stream."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--acts", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        rush, took, telegram = asyncio.run(live(Path(folder), given.acts, given.seed))
    seconds = time.perf_counter() - began
    for name, number in sorted(rush.count.done.items()):
        print(f"rush: {name}: {number}", file=sys.stderr)
    for fault in rush.count.faults:
        print(f"rush: {fault}", file=sys.stderr)
    took.sort()
    used = len([call for call in telegram.journal if call.method.startswith("send")])
    for figure in (
        Figure("rush: promises broken", len(rush.count.faults), "", "0", 0),
        Figure("rush: accepted of all", 100 * len(took) / given.acts, "%", "all, or alarmed", 1),
        Figure("rush: time to acceptance, median", statistics.median(took), "min", ""),
        Figure("rush: time to acceptance, p95", took[int(len(took) * 0.95)], "min", ""),
        Figure("rush: time to acceptance, worst", took[-1], "min", "<= 1440"),
        Figure("rush: messages sent", used, "", "", 0),
        Figure("rush: wall time", seconds, "s", "", 0),
    ):
        print(figure, flush=True)


if __name__ == "__main__":
    main()
