"""Plays a request again from the journal, and compares with what the tables say of it."""

from dataclasses import dataclass
from datetime import time

from db import journal
from domain.assignments.replay import Story, replay
from domain.assignments.requests import Request
from domain.assignments.rows import Entry
from domain.civil import day_of, moment_of
from domain.ids import PersonId, RequestId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services.assignments_moving import request_of
from services.work import Tx, Work

_TOPIC = "assignments"


@dataclass(frozen=True, slots=True)
class Replayed:
    """A request, what its journal tells, the names in it, and whether the two agree."""

    request: Request
    story: Story
    names: dict[PersonId, str]
    agrees: bool

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong; a request without a ladder was never asked in turn."""
        return self.agrees and not self.story.findings


async def of_request(work: Work, number: RequestId, *, by: Actor) -> Replayed:
    """The replay of a request, for who may read it."""
    async with work.read() as tx:
        request = await request_of(tx, number)
        demand(by, Deed.READ_REQUEST, unit=request.unit)
        return await _replayed(tx, request)


async def of_label(work: Work, number: int, year: int) -> Replayed:
    """The replay of the request «number/year», for the operator of the program."""
    async with work.read() as tx:
        request = await tx.assignments.labelled(number, year)
        if request is None:
            raise Refusal("assignments-no-such-request")
        return await _replayed(tx, request)


async def _replayed(tx: Tx, request: Request) -> Replayed:
    subject = f"request:{request.id}"
    began = await journal.began(tx.connection, subject) or request.received_at
    # The turns of a day are those of all its requests, so its rows are read from its beginning.
    rows = await journal.entries(tx.connection, _TOPIC, moment_of(day_of(began), time()))
    story = replay(subject, [Entry(*row) for row in rows])
    seen = {one.person for one in story.asked} | {person for person, _ in story.order}
    people = await tx.members.people([*seen, *([story.charge] if story.charge else [])])
    charge = await tx.assignments.open_appointment(request.id)
    agrees = story.state == request.state and (charge is None or charge.person == story.charge)
    return Replayed(request, story, {one: people[one].name.full for one in people}, agrees)
