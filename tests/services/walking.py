"""Walks requests through steps chosen by hypothesis, each walk in a database of its own."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition

from db import journal
from db.connect import Database
from demo.clock import TurnedClock
from domain.assignments.machine import UNASSIGNED
from domain.assignments.replay import replay
from domain.assignments.requests import CallState, OfferState, Request, RequestState
from domain.assignments.rows import Entry
from domain.ids import RequestId
from domain.refusals import Refusal
from services.work import Work
from tests.conftest import START
from tests.kit.collegium import THIRD, advocate
from tests.services.promises import one_in_charge, told_the_end
from tests.services.requests import turn

CALLED = [one for one in CallState if one is not CallState.OPEN]
Step = TypeVar("Step", bound=Callable[..., None])


def when(*states: RequestState) -> Callable[[Step], Step]:
    """A step is tried when some request is in a state in which it means something."""
    asked: Callable[[Step], Step] = precondition(
        lambda self: any(one.state in states for one in self.every)
    )
    return asked


class Walking(RuleBasedStateMachine):
    """A collegium of its own with a clock; it looks at every promise after each step."""

    make: Callable[[int], Path | str]
    numbers = count()

    def __init__(self) -> None:
        """Open a collegium of its own."""
        super().__init__()
        self.runner = asyncio.Runner()
        self.clock = TurnedClock(START)
        self.database = Database(str(type(self).make(next(self.numbers))))
        self.work = Work(self.database, self.clock)
        self.every: list[Request] = []

    def do(self, step: Awaitable[Any]) -> Any:
        """Run one step; a refusal is an answer, and changes nothing."""

        async def run() -> Any:
            return await step

        try:
            return self.runner.run(run())
        except Refusal:
            return None

    def teardown(self) -> None:
        """Two days later nothing waits any more without an alarm."""
        self.runner.run(turn(self.work, self.clock, timedelta(days=2)))
        self.runner.run(self._rested())
        self.runner.run(self.database.close())
        self.runner.close()

    @invariant()
    def promises(self) -> None:
        """What holds after every step."""
        self.runner.run(self._hold())

    async def _hold(self) -> None:
        async with self.work.read() as tx:
            rows = [Entry(*row) for row in await journal.entries(tx.connection, "assignments")]
            self.every = await tx.assignments.listed()
            for one in self.every:
                await one_in_charge(tx, one)
                story = replay(f"request:{one.id}", rows)
                assert story.state is one.state, (story.state, one.state)
                assert story.findings == [], story.findings
            await told_the_end(tx)

    async def _rested(self) -> None:
        async with self.work.read() as tx:
            assert await tx.assignments.open_offers() == []
            for one in await tx.assignments.listed():
                if one.state in UNASSIGNED and one.search_until <= tx.now:
                    other = await tx.cases.live_substitution(one.id)
                    late = one if other is None else other
                    assert late.overdue_at is not None, late

    def request(self, which: int, *states: RequestState) -> Request:
        """One of them; usually one for which the step is meant, sometimes any."""
        meant = [one for one in self.every if one.state in states]
        every = meant if meant and which else self.every
        return every[which % len(every)]

    def offers(self, which: int, *states: RequestState) -> list[Any]:
        """Every offer of one of them."""
        number = self.request(which, *states).id

        async def load() -> list[Any]:
            async with self.work.read() as tx:
                return list(await tx.assignments.offers_of(number))

        found: list[Any] = self.do(load())
        return found

    def waiting(self, which: int, *states: RequestState) -> list[Any]:
        """The offers of one of them that wait for an answer."""
        return [one for one in self.offers(which, *states) if one.state is OfferState.OPEN]

    def charge(self, one: Request) -> Any:
        """Who is in charge, or somebody who is not."""
        return advocate(one.accepted_by or THIRD)

    async def _live(self, number: RequestId) -> Any:
        async with self.work.read() as tx:
            return await tx.cases.live_substitution(number)
