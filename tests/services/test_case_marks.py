"""Promises of the search by marks: conflicts, siblings, continuity, and that no name is kept."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest
import structlog
from sqlalchemy import select, text, update

from db.tables.case_marks import case_marks
from db.tables.members import advocates
from domain.assignments.conflicts import CoDefendant, OppositeSide
from domain.assignments.marks import Party
from domain.assignments.requests import Ending, OfferSource, OfferState, Request
from domain.ids import PersonId
from services.case_marks import Earlier, conflicts_for, earlier, keep
from services.work import Tx, Work
from tests.kit.collegium import FIRST, SECOND, THIRD, settle
from tests.services.distribution import AT, Past, live

ALI, BEK = Party("Сейтқали Әли Маратұлы"), Party("Досанов Бек Ерланұлы")
CASE = "261900031000123"
ALL = (FIRST, SECOND, THIRD)


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people."""
    await settle(work)
    return work


async def a_case(
    tx: Tx, *asked: PersonId, client: Party = ALI, case: str = CASE, **past: object
) -> Request:
    """A request with its marks."""
    request = await live(tx, Past(asked=asked, **past))  # type: ignore[arg-type]
    await keep(tx, request, case, client, [], [])
    return request


async def test_whoever_defends_another_of_the_case_is_passed_over(house: Work) -> None:
    """The co-defendant's advocate has a conflict; the client's own and others have none."""
    async with house.write() as tx:
        his = await a_case(tx, FIRST, client=BEK)
        await a_case(tx, SECOND)
        new = await a_case(tx, client=Party("сейткали али  МАРАТУЛЫ"))

        assert await conflicts_for(tx, new, ALL) == {FIRST: CoDefendant(his.id, his.label)}
        assert await conflicts_for(tx, new, ()) == {}


async def test_whoever_stood_against_the_client_is_passed_over(house: Work) -> None:
    """In either direction, and after the other case is over."""
    async with house.write() as tx:
        against = await a_case(tx, FIRST, client=BEK, case="11-22/333")
        await keep(tx, against, opposites=[ALI])
        await tx.assignments.end_appointment(against.id, AT, Ending.COMPLETED)
        his = await a_case(tx, SECOND, client=Party("Ким Вера Ивановна"), case="44-55/666")
        new = await a_case(tx)
        await keep(tx, new, opposites=[Party("Вера Ивановна Ким")])

        assert await conflicts_for(tx, new, ALL) == {
            FIRST: OppositeSide(against.id, against.label),
            SECOND: OppositeSide(his.id, his.label),
        }


async def test_siblings_of_one_act_go_to_different_advocates(house: Work) -> None:
    """Who has one of them, or is being asked about one, is not asked about the other."""
    async with house.write() as tx:
        first = await live(tx, Past(asked=(FIRST,)))
        second = await live(tx, Past(act_of=first.id))
        third = await live(tx, Past(act_of=first.id))
        await tx.assignments.add_offer(
            second.id, SECOND, at=AT, until=AT, source=OfferSource.TURN, state=OfferState.OPEN
        )

        assert await conflicts_for(tx, third, ALL) == {
            FIRST: CoDefendant(first.id, first.label),
            SECOND: CoDefendant(second.id, second.label),
        }


async def test_what_is_not_known_is_left_to_the_advocate(house: Work) -> None:
    """No marks, no conflict; nor by a name that fits many."""
    async with house.write() as tx:
        await a_case(tx, FIRST, client=Party("Досанов Б."))
        new = await a_case(tx)

        assert await conflicts_for(tx, new, ALL) == {}
        assert await earlier(tx, new) is None


async def test_the_advocate_of_the_earlier_stage_is_found(house: Work) -> None:
    """By the same case and the same client, or by the officer's link (Ереже ¶4(3), R-007)."""
    async with house.write() as tx:
        before = await a_case(tx, FIRST)
        new = await a_case(tx, body="Есіл аудандық соты")
        assert await earlier(tx, new) == Earlier(FIRST, before.id, before.label, active=True)

        await tx.assignments.end_appointment(before.id, AT, Ending.SUBSTITUTED)
        await tx.assignments.appoint(before.id, SECOND, AT)
        linked = await a_case(tx, case="", continues=before.id)
        found = await earlier(tx, linked)
        assert found == Earlier(SECOND, before.id, before.label, active=True)
        assert found.askable


async def test_the_case_alone_never_makes_continuity(house: Work) -> None:
    """Another client of the same case, or one who is not known, leads to nobody."""
    async with house.write() as tx:
        await a_case(tx, FIRST, client=BEK)
        assert await earlier(tx, await a_case(tx)) is None
        assert await earlier(tx, await a_case(tx, client=Party(""))) is None


@pytest.mark.parametrize("how", [Ending.WAIVER, Ending.BY_BODY])
async def test_whom_the_client_waived_is_not_asked_first(house: Work, how: Ending) -> None:
    """Nor whom the body released (Ереже ¶4(3), ¶43)."""
    async with house.write() as tx:
        before = await a_case(tx, FIRST)
        await tx.assignments.end_appointment(before.id, AT, how)
        for next_one in (await a_case(tx), await a_case(tx, case="", continues=before.id)):
            found = await earlier(tx, next_one)
            assert found is not None
            assert (found.parted, found.askable) == (how, False)


async def test_who_takes_no_part_or_has_a_conflict_is_named_and_not_asked(house: Work) -> None:
    """The deviation can be recorded with its reason."""
    async with house.write() as tx:
        before = await a_case(tx, FIRST)
        other = await a_case(tx, FIRST, client=BEK)
        new = await a_case(tx)
        found = await earlier(tx, new)
        assert found is not None
        assert found.conflict == CoDefendant(other.id, other.label)
        assert not found.askable

        await tx.connection.execute(
            update(advocates).where(advocates.c.person == FIRST)
            .values(suspended_from=date(2026, 1, 1))
        )  # fmt: skip
        found = await earlier(tx, new)
        assert found is not None
        assert (found.person, found.request, found.active) == (FIRST, before.id, False)


async def test_a_correction_replaces_only_what_it_names(house: Work) -> None:
    """A mended client takes the place of the old one; the other sides stay."""
    async with house.write() as tx:
        new = await a_case(tx)
        await keep(tx, new, opposites=[BEK])
        before = await tx.case_marks.of(new.id)
        await keep(tx, new, client=BEK)
        after = await tx.case_marks.of(new.id)
        assert (after.case, after.opposites) == (before.case, before.opposites)
        assert after.client != before.client
        await keep(tx, new, case_number="", client=Party(""), opposites=[])
        assert await tx.case_marks.of(new.id) == type(after)(new.id, new.id)


async def test_no_name_and_no_number_is_kept_or_logged(house: Work) -> None:
    """The table holds marks alone; neither log nor journal hears of them."""
    with structlog.testing.capture_logs() as logs:
        async with house.write() as tx:
            new = await a_case(tx, client=Party("Сейтқали Әли", 1985))
            await keep(tx, new, opposites=[BEK], co_defendants=[BEK])
            rows = (await tx.connection.execute(select(case_marks))).all()
            journal = (await tx.connection.execute(text("SELECT count(*) FROM journal"))).scalar()
    assert logs == []
    assert journal == 0
    assert {row.side for row in rows} == {"case", "client", "opposite", "co_defendant"}
    assert all(set(row.mark) <= set("0123456789abcdef-") for row in rows)


async def test_nothing_of_a_name_is_in_the_file(house: Work, tmp_path: Path) -> None:
    """Whoever steals the database without the key reads no name there."""
    async with house.write() as tx:
        await a_case(tx, client=Party("Сейтқали Әли", 1985))
    path = tmp_path / "test.db"
    if not path.exists():
        pytest.skip("on PostgreSQL there is no file to look into")
    with sqlite3.connect(path) as raw:
        dump = "\n".join(raw.iterdump()).casefold()
    assert "сейтқали" not in dump
    assert CASE not in dump
