"""Who was let off a case for another client stands in the report on equality (A-06, ¶4(3))."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from documents.equality_sheet import equality_sheet
from domain.assignments.requests import Ground
from domain.cases import SubstitutionGround
from domain.ids import PersonId
from domain.people import Language
from services import assignments, cases_substitution, ledger
from services.work import Work
from tests.kit.collegium import FIRST, OTHER_UNIT, SECOND, UNIT, advocate, officer
from tests.services.cases import accepted, takes
from tests.services.published import presidium
from tests.services.requests import an_act, registered, waiting
from ui.translator import Texts

pytestmark = pytest.mark.database
WHEN = "25.08.2026, Алматы ауданының соты"
TEXTS = Texts(Path(__file__).parents[2] / "locales", strict=True)


async def declines(work: Work, ground: Ground, number: str, *, confirm: bool) -> None:
    """The first in turn has a reason; the officer decides; the other one takes the case."""
    one = await registered(work, an_act(number))
    offer = await waiting(work, one.id)
    await assignments.decline(work, offer.id, ground, note=WHEN, by=advocate(offer.person))
    await assignments.decide_decline(work, offer.id, by=officer(), confirm=confirm)
    await takes(work, one.id, (await waiting(work, one.id)).person)


async def test_only_what_was_granted_for_another_client_counts(work: Work) -> None:
    """An offer and a case; not an illness, not a reason that was not accepted."""
    one = await accepted(work)
    await cases_substitution.ask(
        work, one.id, SubstitutionGround.OTHER_CLIENT, note=WHEN, by=advocate(FIRST)
    )
    async with work.read() as tx:
        asked = await tx.cases.live_substitution(one.id)
    assert asked is not None
    assert await let_off(work) == {}

    await cases_substitution.approve(work, asked.id, by=officer())
    await takes(work, one.id, SECOND)
    await declines(work, Ground.OTHER_CLIENT, "16", confirm=True)
    await declines(work, Ground.OTHER_CLIENT, "17", confirm=False)
    await declines(work, Ground.ILLNESS, "18", confirm=True)
    found = await let_off(work)

    assert sum(found.values()) == 2
    assert found[FIRST] >= 1
    async with work.read() as tx:
        begins, ends = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
        assert await tx.cases.let_off(OTHER_UNIT, begins, ends) == {}
        assert await tx.cases.let_off(UNIT, ends, ends) == {}


async def test_the_sheet_names_it(work: Work) -> None:
    """The last column, with nought for everybody else."""
    await accepted(work)
    await declines(work, Ground.OTHER_CLIENT, "16", confirm=True)
    fair = await ledger.fairness(work, UNIT, 3, by=presidium())
    t = TEXTS.speaker(Language.KK)
    content = equality_sheet(
        t, fair, maker="Сәрсенова Г. М.", at=datetime(2026, 8, 25, tzinfo=UTC)
    )
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
    heads = next(row for row in rows if "№" in row)
    people = [row for row in rows if str(row[0]).isdigit()]

    assert heads[-1] == t("equality-elsewhere")
    assert sorted(row[-1] for row in people) == [0] * (len(people) - 1) + [1]


async def let_off(work: Work) -> dict[PersonId, int]:
    """The figure of the report, for those it counts at all."""
    return dict((await ledger.fairness(work, UNIT, 3, by=presidium())).elsewhere)
