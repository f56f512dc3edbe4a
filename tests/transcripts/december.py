"""December of a unit for the story of a whole month: what stands, and what is left untold."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from sqlalchemy import select

from db.tables.members import persons, units
from demo.views import ALMATY, label
from domain.ids import PersonId, UnitId
from domain.newcomers import Calling, Newcomer
from domain.people import SYSTEM, Language, Name
from domain.receipts import WORD
from domain.rosters import Roster, RosterKind
from services import members_writing
from tests.kit.story import Person, Story, buttons
from tests.transcripts.conftest import Cast, Desk

MONTH = date(2026, 12, 1)
LISTED = date(2026, 12, 15)
KINDS = {
    RosterKind.PRETRIAL: "Сотқа дейінгі",
    RosterKind.COURT: "Сот",
    RosterKind.CONSULT: "Консультация",
}
_NEWCOMER = Name("Бекова", "Жанар", "Тимурқызы")
_NEWCOMER_ID = 1017
_PLAIN_DAYS = re.compile(r"(?: *\[(?:\d+|·)\])+")


class December:
    """The unit in that month: its people and its rosters as the database has them."""

    def __init__(self, desk: Desk, story: Story, cast: Cast) -> None:
        """Join a story; the newcomer comes with `join`."""
        self.desk = desk
        self.story = story
        self.cast = cast
        four = (cast.alikhan, cast.aigul, cast.dauren, cast.madina)
        self.writers = {one.name: one for one in four}

    def chapter(self, title: str) -> None:
        """Say for the reader what comes next."""
        self.story.transcript.lines += ["", f"## {title}"]

    async def join(self) -> Person:
        """An advocate is listed from the middle of the month."""
        async with self.desk.house.work.read() as tx:
            unit = UnitId((await tx.connection.execute(select(units.c.id))).scalar_one())
        calling = Calling(
            unit=unit, licence_number="0001017", licence_date=date(2026, 10, 5),
            practice_form="Заң консультациясы", practice_place="Астана қ., Бейбітшілік к-сі, 10",
            agreement_number="2026/1017", agreement_date=date(2026, 11, 9), listed_on=LISTED,
        )  # fmt: skip
        one = Newcomer(
            name=_NEWCOMER, phone="+77010000017", language=Language.KK,
            telegram_id=_NEWCOMER_ID, calling=calling,
        )  # fmt: skip
        await members_writing.add(self.desk.house.work, [one], by=SYSTEM)
        person = self.story.person(_NEWCOMER.short, _NEWCOMER_ID, role="Адвокат")
        self.story.world.people[_NEWCOMER_ID].started = True
        self.writers[person.name] = person
        return person

    async def roster(self, kind: RosterKind) -> Roster:
        """A roster of the month as it stands now."""
        async with self.desk.house.work.read() as tx:
            unit = UnitId((await tx.connection.execute(select(units.c.id))).scalar_one())
            return (await tx.rosters.of_month(unit, MONTH))[kind]

    async def number(self, person: Person) -> PersonId:
        """The number of a person in the database."""
        async with self.desk.house.work.read() as tx:
            asked = select(persons.c.id).where(persons.c.telegram_id == person.id)
            return PersonId((await tx.connection.execute(asked)).scalar_one())

    async def days(self, person: Person, kind: RosterKind) -> tuple[date, ...]:
        """The days of a person in a roster of the month."""
        return (await self.roster(kind)).own_days(await self.number(person))

    async def writer_on(self, day: date) -> tuple[RosterKind, Person]:
        """A roster of that day whose advocate writes to the bot in Kazakh, and who it is."""
        for kind in KINDS:
            for one in self.writers.values():
                if day in await self.days(one, kind):
                    return kind, one
        message = f"nobody who writes Kazakh is on duty on {day}"
        raise AssertionError(message)

    async def waits(self, *people: Person) -> None:
        """Each acknowledges everything that waits, in the same words as before."""
        with self.untold():
            for one in people:
                await self.story.turn("+1m")
                if one.keyboard:
                    await acknowledge(one)
        self._date()

    async def live(self, until: str) -> None:
        """Live through days whose reminders are of other stories."""
        with self.untold():
            await self.story.turn(until)
        self._date()

    @contextmanager
    def untold(self) -> Iterator[None]:
        """Let something happen that other stories tell."""
        seen = len(self.story.transcript.lines)
        yield
        del self.story.transcript.lines[seen:]

    @contextmanager
    def marked_days_only(self) -> Iterator[None]:
        """Leave out the rows of a calendar where nothing is marked."""
        seen = len(self.story.transcript.lines)
        yield
        lines = self.story.transcript.lines
        lines[seen:] = [one for one in lines[seen:] if not _PLAIN_DAYS.fullmatch(one)]

    def _date(self) -> None:
        local = self.story.clock.now().astimezone(ALMATY)
        self.story.transcript.lines.append(f"-- {local:%Y-%m-%d %H:%M}")


async def acknowledge(one: Person) -> None:
    """Say the word, and press it for each roster where several wait."""
    await one.presses(WORD)
    while one.keyboard:
        await one.taps(offered(one, f"{WORD}: "))


def offered(person: Person, pattern: str) -> str:
    """The first button that begins so, on the newest message that has one."""
    found = (label(one) for message in reversed(person.messages) for one in buttons(message))
    result = next((one for one in found if re.match(pattern, one)), None)
    assert result is not None, f"{person.name} is offered nothing like «{pattern}»"
    return result
