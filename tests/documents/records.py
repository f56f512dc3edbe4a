"""A month of a collegium for the tests of registers, drafts and statistics."""

from datetime import date, timedelta

from domain.assignments.overrides import OverrideCode
from domain.assignments.requests import Ending, OfferSource, OfferState, Stage
from domain.deadlines import due_day
from domain.deadlines.table import DEADLINES, Code
from domain.ids import PersonId, UnitId
from domain.members import Unit
from domain.records.cases import Case, Picked, by_person
from domain.records.confirmations import Confirmation
from domain.records.consolidated import Draft, consolidate
from domain.records.figures import figures_of
from domain.records.periods import Period, Span, month_of
from domain.records.registers import (
    Column,
    Field,
    Register,
    RegisterKind,
    Template,
    default_template,
    rows_of,
)
from domain.records.statistics import StatisticsPage, reckon
from domain.rosters import RosterKind
from tests.documents.papers import HOUSE, UNIT, people
from tests.kit.cases import AUGUST, at, case, offer, part

NOW = at(5, month=9)
SECOND = Unit(UnitId(2), "№ 2 мамандандырылған заң консультациясы")
PEOPLE = list(people(14).values())
NAMES = {one.id: one.name.full for one in PEOPLE}
PLACES = {UNIT.id: UNIT.name, SECOND.id: SECOND.name}


def month(count: int = 60) -> list[Case]:
    """Decrees of all shapes, each with an advocate of its own turn."""
    return [_one(number) for number in range(1, count + 1)]


def register(count: int = 60, template: Template | None = None) -> Register:
    """The register of August."""
    period = month_of(AUGUST)
    kind = RegisterKind.DEFENCE
    return Register(kind, period, template or default_template(kind),
                    rows_of(month(count), period, NAMES, PLACES), HOUSE, UNIT)  # fmt: skip


def draft() -> Draft:
    """The draft of the half, with half of the advocates' words."""
    cases = month()
    period = Period(Span.HALF, date(2026, 7, 1))
    homes: dict[PersonId, UnitId | None] = {
        one.id: (UNIT, SECOND)[place % 2].id for place, one in enumerate(PEOPLE)
    }
    words = {}
    for person in list(by_person(cases))[:7]:
        found = figures_of(cases, person, AUGUST, NOW)
        words[person, AUGUST] = Confirmation(person, AUGUST, found.digest, found.text, NOW, person)
    sums, rural = consolidate(period, cases, homes, words, NOW)
    names: dict[UnitId | None, str] = {UNIT.id: UNIT.name, SECOND.id: SECOND.name}
    due = due_day(DEADLINES[Code.CONSOLIDATED], period.first)
    return Draft(period, sums, rural, names, HOUSE, over=False, due=due)


def statistics(count: int = 60) -> StatisticsPage:
    """The statistics of August for both units."""
    cases, period = month(count), month_of(AUGUST)
    own = {UNIT: [one.id for one in PEOPLE[::2]], SECOND: [one.id for one in PEOPLE[1::2]]}
    units = tuple(
        (unit, reckon([one for one in cases if one.unit == unit.id], period, group, NOW))
        for unit, group in own.items()
    )
    whole = reckon(cases, period, NAMES, NOW)
    return StatisticsPage(whole, (whole,), units, None, HOUSE,
                          {one.id: one.name.short for one in PEOPLE}, PLACES)  # fmt: skip


def hostile(text: str) -> Register:
    """A register whose every text a spreadsheet might take for a formula."""
    one = case(1, at(3), body=text, place=text, district=text, act_number=text,
               parts=(part(1, PEOPLE[0].id, at(3, 10), notice_number=text),))  # fmt: skip
    fields = (Field.BODY, Field.PLACE, Field.DISTRICT, Field.ACT_NUMBER, Field.NOTICE_NUMBER,
              Field.ADVOCATE, Field.UNIT)  # fmt: skip
    columns = tuple(Column(field, text, text) for field in fields)
    period = month_of(AUGUST)
    return Register(
        RegisterKind.DEFENCE, period, Template(RegisterKind.DEFENCE, columns, 1),
        rows_of([one], period, {PEOPLE[0].id: text}, {UnitId(1): text}), HOUSE,
        Unit(UnitId(1), text),
    )  # fmt: skip


def _one(number: int) -> Case:
    advocate = PEOPLE[number * number % 11].id
    received = at(1 + number % 28, number % 24)
    accepted = received + timedelta(minutes=7 * number % 1700 + 5)
    ended = number % 3 == 0
    rural = number % 5 == 0
    return case(
        number, received, kind=RosterKind.COURT if number % 4 == 0 else RosterKind.PRETRIAL,
        stage=Stage.FIRST_INSTANCE if number % 4 == 0 else Stage.INVESTIGATION,
        unit=(UNIT, SECOND)[number % 2].id, rural=rural,
        district="Целиноград ауданы, Қоянды ауылы" if rural else "Есіл ауданы",
        body="Астана қаласының полиция департаменті, № 3 тергеу бөлімі",
        overdue_reason="Телефонға жауап болмады" if number == 50 else "",
        parts=(part(
            number, advocate, accepted, handed_at=accepted + timedelta(hours=1),
            notice_number=f"ХБ-{number}", notice_date=accepted.date(),
            body_notified_on=accepted.date(),
            until_at=accepted + timedelta(days=2) if ended else None,
            ended=Ending.COMPLETED if ended else None,
        ),),
        offers=(
            *([offer(PEOPLE[12].id, received, OfferState.NO_ANSWER)] if number % 6 == 0 else []),
            offer(advocate, accepted - timedelta(minutes=5), answered_at=accepted,
                  source=OfferSource.OVERRIDE if number % 20 == 0 else OfferSource.TURN),
        ),
        picks=((Picked(OverrideCode.LANGUAGE if number % 40 == 0 else None, accepted),)
               if number % 20 == 0 else ()),
    )  # fmt: skip
