"""Looks at what a rush left: requests lost or doubled, offers without end, letters not sent."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import select

from db import journal
from db.tables.assignments import appointments, offers
from db.tables.engine_room import letters
from demo.telegram import Telegram
from domain.assignments.machine import UNASSIGNED
from domain.assignments.replay import replay
from domain.assignments.requests import OfferState, RequestState
from domain.assignments.rows import Entry
from services.work import Work

_MINUTE = timedelta(minutes=1)


@dataclass(slots=True)
class Count:
    """What people did and what was found."""

    done: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


async def judge(work: Work, telegram: Telegram, count: Count, wanted: int) -> list[float]:
    """Look for lost, doubled and silently overdue requests; gives minutes to acceptance."""
    found = count.faults
    async with work.read() as tx:
        every = await tx.assignments.listed()
        rows = [Entry(*row) for row in await journal.entries(tx.connection, "assignments")]
        open_offers = (await tx.connection.execute(
            select(offers.c.id).where(offers.c.state == OfferState.OPEN)
        )).scalars().all()  # fmt: skip
        told = Counter((await tx.connection.execute(
            select(letters.c.kind).where(letters.c.kind.in_(("Unassigned", "DeskAlarm")))
        )).scalars().all())  # fmt: skip
        stuck = (await tx.connection.execute(
            select(letters.c.kind, letters.c.state, letters.c.error).where(
                letters.c.state.in_(("new", "sending", "failed"))
            )
        )).all()  # fmt: skip
        charge = Counter((await tx.connection.execute(
            select(appointments.c.request).where(appointments.c.until_at.is_(None))
        )).scalars().all())  # fmt: skip
    numbers = Counter(one.act.number for one in every)
    found += [f"act {one} is kept {numbers[one]} times" for one in map(str, range(wanted))
              if numbers[one] != 1]  # fmt: skip
    found += [f"offer {one} never ended" for one in open_offers]
    found += [f"a letter {kind} was never delivered" for kind in stuck]
    for one in every:
        story = replay(f"request:{one.id}", rows)
        found += [f"{one.label}: {finding}" for finding in story.findings]
        if story.state is not one.state:
            found.append(f"{one.label}: the journal says {story.state}, the table {one.state}")
        unassigned = one.state in UNASSIGNED
        if charge[one.id] != (0 if unassigned else 1):
            found.append(f"{one.label}: {charge[one.id]} advocates in charge, {one.state}")
        if unassigned and one.overdue_at is None:
            found.append(f"{one.label}: past its due moment without an alarm")
        if one.state is RequestState.RETURNED:
            found.append(f"{one.label}: returned by nobody")
    found += [f"the box refused: {violation}" for violation in telegram.violations]
    count.done |= Counter({f"letters {kind}": count for kind, count in told.items()})
    return [
        (one.accepted_at - one.received_at) / _MINUTE
        for one in every
        if one.accepted_at is not None
    ]
