"""Makes small protocols: February for four advocates, drawn by the engine of the tests."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from domain.ids import PersonId
from domain.rosters import RosterKind
from domain.rosters.engines import ENGINES
from domain.rosters.order import MonthOrder
from domain.rosters.protocol import (
    Draw,
    EngineId,
    Issued,
    Protocol,
    changes,
    seed_hash_of,
)
from tests.domain.months import candidates, wheel

COURT, PRETRIAL, CONSULT = RosterKind.COURT, RosterKind.PRETRIAL, RosterKind.CONSULT
FEBRUARY = date(2026, 2, 1)
WHEEL = EngineId("wheel", 3)
FAKE = {WHEEL: wheel}
SEED = "5eed"
FIRST, SECOND = PersonId(1), PersonId(2)
OFFICER = PersonId(9)
NAMES = {
    FIRST: "Ахметов Әлихан", SECOND: "Ғабитова Айгүл", PersonId(3): "Қасымов Дәурен",
    PersonId(4): "Өтегенов Нұрбол", OFFICER: "Сәрсенова Гүлнар",
}  # fmt: skip


def small(engine: EngineId = WHEEL) -> Protocol:
    """February for four advocates, with one change before publication."""
    people = tuple(
        replace(one, carried={COURT: Fraction(-1, 2)}, wishes=frozenset({date(2026, 2, 9)}))
        if one.person == FIRST else one
        for one in candidates(4)
    )  # fmt: skip
    order = MonthOrder(FEBRUARY, {COURT: 1}, people, rest=1, seed=SEED)
    drawn = ENGINES.get(engine, wheel)(order)
    published = list(drawn.duties[COURT])
    published[0] = replace(published[0], person=SECOND)
    issued = Issued(1, "Адвокаттың өтініші бойынша", tuple(published))
    edits = tuple(
        replace(one, reason="келісілді", by=OFFICER)
        for one in changes(1, COURT, drawn.duties[COURT], issued.duties)
    )
    made = Draw(order, seed_hash_of(SEED), engine, drawn)
    return Protocol(
        "Ақмола облыстық адвокаттар алқасы", "№ 1", FEBRUARY, 1, (made,), edits,
        {COURT: issued}, NAMES,
    )  # fmt: skip


def clean() -> Protocol:
    """The same February, published as it was drawn."""
    one = small()
    issued = Issued(1, "", one.draws[0].drawn.duties[COURT])
    return replace(one, edits=(), issued={COURT: issued})
