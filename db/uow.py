"""Hands out transactions: everything one step reads, changes, tells and records."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from functools import cached_property
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncConnection

from db import journal
from db.connect import Database
from db.dialogs import Dialogs
from db.inbox import Inbox
from db.letter_queue import LetterQueue
from db.letters import Letters
from db.repos.assignments import AssignmentsRepo
from db.repos.calendar import CalendarRepo
from db.repos.calls import CallsRepo
from db.repos.deadlines import DeadlinesRepo
from db.repos.draw_jobs import DrawJobsRepo
from db.repos.draws import DrawsRepo
from db.repos.duty_days import DutyDaysRepo
from db.repos.engine_room import EngineRoomRepo
from db.repos.holdings import HoldingsRepo
from db.repos.invites import InvitesRepo
from db.repos.kinds import KindsRepo
from db.repos.members import MembersRepo
from db.repos.objections import ObjectionsRepo
from db.repos.participant_lists import ParticipantListsRepo
from db.repos.people import PeopleRepo
from db.repos.phones import PhonesRepo
from db.repos.records import RecordsRepo
from db.repos.rosters import RostersRepo
from db.repos.served import ServedRepo
from db.repos.suspensions import SuspensionsRepo
from db.repos.swaps import SwapsRepo
from db.repos.terms import TermsRepo
from db.steps import Steps
from domain.ids import PersonId
from domain.notices import Notice
from domain.people import Actor


class Clock(Protocol):
    """Whatever says what time it is: the system's clock, or the demo's that people turn."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class Tx:
    """One open transaction at one moment."""

    def __init__(self, connection: AsyncConnection, now: datetime) -> None:
        """Bind a connection to the moment at which the transaction began."""
        self.connection = connection
        self.now = now

    @cached_property
    def members(self) -> MembersRepo:
        """People, units and roles."""
        return MembersRepo(self.connection)

    @cached_property
    def people(self) -> PeopleRepo:
        """People, for writing."""
        return PeopleRepo(self.connection)

    @cached_property
    def participant_lists(self) -> ParticipantListsRepo:
        """The list of participants, and those that were sent."""
        return ParticipantListsRepo(self.connection)

    @cached_property
    def invites(self) -> InvitesRepo:
        """Joining links."""
        return InvitesRepo(self.connection)

    @cached_property
    def rosters(self) -> RostersRepo:
        """Rosters, duties and receipts."""
        return RostersRepo(self.connection)

    @cached_property
    def draws(self) -> DrawsRepo:
        """The draws of months, as they were made."""
        return DrawsRepo(self.connection)

    @cached_property
    def draw_jobs(self) -> DrawJobsRepo:
        """Months that are drawn outside the loop."""
        return DrawJobsRepo(self.connection)

    @cached_property
    def swaps(self) -> SwapsRepo:
        """Applications for a substitute on a duty day."""
        return SwapsRepo(self.connection)

    @cached_property
    def served(self) -> ServedRepo:
        """The ledger of duties served."""
        return ServedRepo(self.connection)

    @cached_property
    def duty_days(self) -> DutyDaysRepo:
        """Failed calls on duty days, and who stood in."""
        return DutyDaysRepo(self.connection)

    @cached_property
    def objections(self) -> ObjectionsRepo:
        """Objections of advocates."""
        return ObjectionsRepo(self.connection)

    @cached_property
    def calls(self) -> CallsRepo:
        """Calls for absences, and the days people marked."""
        return CallsRepo(self.connection)

    @cached_property
    def kinds(self) -> KindsRepo:
        """Who is left out of which kinds of roster."""
        return KindsRepo(self.connection)

    @cached_property
    def terms(self) -> TermsRepo:
        """The terms on which a unit's rosters are drawn."""
        return TermsRepo(self.connection)

    @cached_property
    def suspensions(self) -> SuspensionsRepo:
        """Suspensions of participation, and who has left."""
        return SuspensionsRepo(self.connection)

    @cached_property
    def holdings(self) -> HoldingsRepo:
        """What those who take no part still hold."""
        return HoldingsRepo(self.connection)

    @cached_property
    def phones(self) -> PhonesRepo:
        """Changes of telephone."""
        return PhonesRepo(self.connection)

    @cached_property
    def assignments(self) -> AssignmentsRepo:
        """Requests, offers and telephone tasks."""
        return AssignmentsRepo(self.connection)

    @cached_property
    def records(self) -> RecordsRepo:
        """What is counted of requests, who stands for it, and under which columns."""
        return RecordsRepo(self.connection)

    @cached_property
    def deadlines(self) -> DeadlinesRepo:
        """Obligations with their dates."""
        return DeadlinesRepo(self.connection)

    @cached_property
    def calendar(self) -> CalendarRepo:
        """Transferred working days."""
        return CalendarRepo(self.connection)

    @cached_property
    def engine_room(self) -> EngineRoomRepo:
        """Heartbeats and what health asks."""
        return EngineRoomRepo(self.connection)

    @cached_property
    def letters(self) -> Letters:
        """The outbox, for writing."""
        return Letters(self.connection)

    @cached_property
    def queue(self) -> LetterQueue:
        """The outbox, for delivery."""
        return LetterQueue(self.connection)

    @cached_property
    def inbox(self) -> Inbox:
        """Updates between receipt and effect."""
        return Inbox(self.connection)

    @cached_property
    def steps(self) -> Steps:
        """The due steps."""
        return Steps(self.connection)

    @cached_property
    def dialogs(self) -> Dialogs:
        """Half-finished dialogs."""
        return Dialogs(self.connection)

    async def tell(
        self,
        person: PersonId,
        notice: Notice,
        *,
        occasion: str,
        subject: str = "",
        not_before: datetime | None = None,
    ) -> None:
        """Promise a letter; (person, kind of notice, occasion) is promised once only."""
        await self.letters.tell(
            person, notice, at=self.now, occasion=occasion, subject=subject, not_before=not_before
        )

    async def retell(self, subject: str, notice: Notice, *, occasion: str) -> None:
        """Redraw every message sent under a subject; what was not sent yet becomes stale."""
        await self.letters.retell(subject, notice, at=self.now, occasion=occasion)

    async def record(
        self,
        by: Actor,
        topic: str,
        subject: str,
        before: str,
        after: str,
        reason: str = "",
        evidence: str = "",
    ) -> None:
        """Write one transition into the journal: who, in which role, from, to, why."""
        await journal.append(
            self.connection,
            self.now,
            by,
            {
                "topic": topic,
                "subject": subject,
                "before": before,
                "after": after,
                "reason": reason,
                "evidence": evidence,
            },
        )

    async def plan(self, step: str, subject: int, due_at: datetime) -> None:
        """Promise that a step is taken at a moment."""
        await self.steps.plan(step, subject, due_at)

    async def unplan(self, step: str, subject: int) -> None:
        """Withdraw the promises of a step that did not come due yet."""
        await self.steps.unplan(step, subject)


class Work:
    """The way into the database for services: each opens its own transaction."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Join a database and a clock."""
        self.database = database
        self.clock = clock

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Tx]:
        """A transaction that changes something; an exception undoes all of it."""
        async with self.database.write() as connection:
            yield Tx(connection, self.clock.now())

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """A transaction that only reads."""
        async with self.database.read() as connection:
            yield Tx(connection, self.clock.now())

    def within(self, tx: Tx) -> "Work":
        """The same way in, but inside a transaction that is open already."""
        return JoinedWork(self, tx)


class JoinedWork(Work):
    """Work that takes part in one open transaction, each write behind a savepoint.

    An update's effect, its answer and its end commit together through this, so that the
    same update has its effect exactly once (ADR 0009).
    """

    def __init__(self, outer: Work, tx: Tx) -> None:
        """Join an open transaction."""
        super().__init__(outer.database, outer.clock)
        self._tx = tx

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Tx]:
        """A savepoint: an exception undoes what was done since, and no more."""
        async with self._tx.connection.begin_nested():
            yield self._tx

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """The open transaction itself."""
        yield self._tx
