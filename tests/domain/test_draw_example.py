"""The example of docs/draw.md is what the engine draws, and its sample file verifies."""

import os
import re
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

from domain.ids import PersonId
from domain.rosters import RosterKind, days_of, loads
from domain.rosters.drawing import draw
from domain.rosters.engines import DEFAULT, ENGINES
from domain.rosters.order import Candidate, MonthOrder
from domain.rosters.protocol import Draw, Issued, Protocol, seed_hash_of, to_text
from domain.rosters.shares import lot
from domain.rosters.verifying import all_hold, verify
from tests.domain.months import SEPTEMBER

DOCS = Path(__file__).parents[2] / "docs"
COURT = RosterKind.COURT
SEED = "5eed"
PEOPLE = tuple(map(PersonId, (1, 2, 3, 4)))
NAMES = ("Ахметов Әлихан", "Ғабитова Айгүл", "Қасымов Дәурен", "Өтегенов Нұрбол")


def _order() -> MonthOrder:
    days = days_of(SEPTEMBER)
    carried = {1: Fraction(1, 2), 2: Fraction(-1, 2)}
    people = [
        Candidate(one, carried={COURT: carried.get(one, Fraction(0))}) for one in PEOPLE
    ]  # fmt: skip
    people[3] = replace(people[3], away=frozenset(days[:10]))
    weights = {(COURT, day): 150 for day in days if day.weekday() >= 5}
    return MonthOrder(SEPTEMBER, {COURT: 1}, tuple(people), weights=weights, seed=SEED)


def test_the_sample_is_the_example() -> None:
    """An engine that draws otherwise needs a new version, and the sample a new draw."""
    order = _order()
    drawn = draw(order)
    made = Draw(order, seed_hash_of(SEED), DEFAULT, drawn)
    text = to_text(Protocol(
        "Ақмола облыстық адвокаттар алқасы", "№ 1 заң консультациясы", SEPTEMBER, 1, (made,), (),
        {COURT: Issued(1, "", drawn.duties[COURT])}, dict(zip(PEOPLE, NAMES, strict=True)),
    ))  # fmt: skip
    sample = DOCS / "samples" / "protocol.json"
    if os.environ.get("KEZEKSHI_ACCEPT"):
        sample.write_text(text, encoding="utf-8")

    assert sample.read_text(encoding="utf-8") == text
    assert all_hold(verify(text, ENGINES))


def test_the_table_of_the_page() -> None:
    """Days, shares, what was carried over, duties and lots as the page has them."""
    order = _order()
    drawn = draw(order)
    page = (DOCS / "draw.md").read_text(encoding="utf-8")
    rows = re.findall(r"(?m)^\| (\d) \| (\d+) \|.*?([\d.]+) \| (\d) \|.*\| (\d+) \|$", page)

    counts = loads(drawn.duties[COURT], PEOPLE)
    expected = [
        (str(one.person), str(30 - len(one.away)), f"{float(owed):.2f}", str(int(owed)),
         str(counts[one.person]))
        for one in order.candidates
        for owed in [drawn.owed[COURT, one.person]]
    ]  # fmt: skip
    assert rows == expected
    assert date(2026, 9, 10) in order.candidates[3].away
    assert all(lot(SEED, one)[:8] in page for one in PEOPLE)
