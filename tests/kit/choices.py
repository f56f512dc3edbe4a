"""Reads what a person of a story may choose from, so that stories outlive another draw."""

import re
from datetime import date

from demo.views import label
from domain.rosters import RosterKind
from services.work import Work
from tests.kit.story import Person, buttons

_LOAD = re.compile(r"(?P<name>.+) \((?P<count>\d+)\)")


def offered(person: Person, pattern: str) -> list[str]:
    """The buttons of this shape, in reading order, on the newest message that has any."""
    for message in reversed(person.messages):
        labels = [label(each) for each in buttons(message) if "callback_data" in each]
        if found := [each for each in labels if re.fullmatch(pattern, each)]:
            return found
    raise AssertionError(f"{person.name} has no button like [{pattern}]")


def days_of(person: Person, name: str) -> list[int]:
    """The days of somebody in the month that this person looks at."""
    cells = offered(person, rf"\d+ {initials(name)}(\+\d+)?")

    return [int(each.split()[0]) for each in cells]


def cell(day: int, name: str) -> str:
    """A day of a month as its button says it, with whoever is on duty."""
    return f"{day} {initials(name)}"


def initials(name: str) -> str:
    """The two letters by which a month shows somebody called «Ахметов Ә. Б.»."""
    surname, given, *_ = name.split()

    return surname[0] + given[0]


def busiest(person: Person) -> str:
    """Who of those offered for a day has most duties already: loads will differ by two."""
    return max(_loads(person), key=lambda found: int(found["count"]))[0]


def freest(person: Person) -> str:
    """Who of those offered for a day has fewest duties."""
    return min(_loads(person), key=lambda found: int(found["count"]))[0]


def colleague(person: Person, *known: Person) -> tuple[Person, str]:
    """The first of these people who is offered for a day, with the button."""
    free = {found["name"]: found[0] for found in _loads(person)}

    return next((each, free[each.name]) for each in known if each.name in free)


async def on_duty(work: Work, day: date, kind: RosterKind) -> list[str]:
    """The advocates of a day of the first unit, as they are in turn."""
    async with work.read() as tx:
        unit = min(one.id for one in await tx.members.units())
        roster = (await tx.rosters.of_month(unit, day.replace(day=1)))[kind]
        return [
            one.name.short for each in roster.on(day)
            if (one := await tx.members.person(each)) is not None
        ]  # fmt: skip


def _loads(person: Person) -> list[re.Match[str]]:
    found = (_LOAD.fullmatch(each) for each in offered(person, _LOAD.pattern))

    return [each for each in found if each is not None]
