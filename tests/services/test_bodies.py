"""Promises of the directory of bodies: it grows by itself, merged spellings keep their texts."""

from datetime import timedelta

import pytest

from demo.clock import TurnedClock
from domain.bodies import Body
from domain.ids import UnitId
from domain.refusals import Refusal
from services import bodies
from services.work import Work
from tests.kit.collegium import FIRST, OTHER_OFFICER, OTHER_UNIT, UNIT, advocate, officer, settle

pytestmark = pytest.mark.database
POLICE = "Арқа ауданының полиция бөлімі"


@pytest.fixture
async def house(work: Work) -> Work:
    """Two units with an officer each."""
    await settle(work)
    return work


async def learn(work: Work, name: str, times: int = 1, district: str = "") -> Body:
    for _ in range(times):
        async with work.write() as tx:
            found = await bodies.learn(tx, name, district, by=officer())
    return found


async def names(work: Work, typed: str = "", unit: UnitId = UNIT) -> list[str]:
    async with work.read() as tx:
        return [one.name for one in await bodies.suggest(tx, unit, typed)]


async def test_one_name_written_in_several_ways_is_one_body(house: Work) -> None:
    """Capitals, spaces, quotes and Kazakh letters do not count; the first spelling stays."""
    first = await learn(house, f"«{POLICE}»")
    for again in (
        POLICE.upper(),
        f"  {POLICE.replace(' ', '   ')} ",
        "арка ауданынын полиция бөлімі",
    ):
        assert (await learn(house, again)).id == first.id

    assert (await learn(house, POLICE)).used == 5
    assert await names(house) == [f"«{POLICE}»"]


async def test_what_was_typed_is_found(house: Work) -> None:
    """By pieces of words in any order; what begins so comes first."""
    for name in (POLICE, "Есіл ауданының № 2 соты", "Арқа ауданының соты"):
        await learn(house, name)

    assert await names(house, "арқа") == ["Арқа ауданының полиция бөлімі", "Арқа ауданының соты"]
    assert await names(house, "СОТЫ арка") == ["Арқа ауданының соты"]
    assert await names(house, "№2 сот") == ["Есіл ауданының № 2 соты"]
    assert await names(house, "100%_") == []


async def test_the_most_used_and_the_latest_are_offered(house: Work, clock: TurnedClock) -> None:
    """A unit sees its own; a unit without any sees the collegium's."""
    for number in range(9):
        await learn(house, f"Орган {'абвгдежзи'[number]}", times=9 - number)
    clock.turn(clock.now() + timedelta(hours=1))
    await learn(house, "Жаңа орган")

    offered = await names(house)
    assert len(offered) == 8
    assert offered[0] == "Орган а"
    assert "Жаңа орган" in offered
    assert (await names(house, unit=OTHER_UNIT))[0] == "Орган а"
    other = officer(OTHER_OFFICER, OTHER_UNIT)
    async with house.write() as tx:
        await bodies.learn(tx, POLICE, by=other)
    assert await names(house, unit=OTHER_UNIT) == [POLICE]


async def test_two_spellings_are_merged_and_taken_apart(house: Work) -> None:
    """With a reason; the old text leads to the body it was merged into, and is kept."""
    short, whole = await learn(house, "Арқа ПБ", 3), await learn(house, POLICE)
    page = await bodies.merge(house, short.id, whole.id, "Бір орган", by=officer())

    assert [one.name for one in page.spellings] == ["Арқа ПБ"]
    assert (await learn(house, "арқа пб")).id == whole.id
    assert await names(house, "пб") == [POLICE]
    assert await names(house) == [POLICE]
    into = (await bodies.look(house, short.id, by=officer())).into
    assert into is not None
    assert into.id == page.body.id
    page = await bodies.part(house, short.id, "Қате біріктірілген", by=officer())
    assert page.into is None
    assert await names(house, "пб") == ["Арқа ПБ"]


async def test_what_is_merged_is_not_merged_again(house: Work) -> None:
    """Nor into itself, nor without a reason; spellings of a merged body go with it."""
    one, two, three = [await learn(house, name) for name in ("Бір", "Екі", "Үш")]
    for other, why, reason in (
        (one, "bodies-same", "Бір орган"), (two, "bodies-reason-empty", "."),
    ):  # fmt: skip
        with pytest.raises(Refusal, match=why):
            await bodies.merge(house, one.id, other.id, reason, by=officer())
    await bodies.merge(house, one.id, two.id, "Бір орган", by=officer())
    with pytest.raises(Refusal, match="bodies-merged-before"):
        await bodies.merge(house, one.id, three.id, "Бір орган", by=officer())
    page = await bodies.merge(house, two.id, three.id, "Бір орган", by=officer())
    assert {found.name for found in page.spellings} == {"Бір", "Екі"}
    with pytest.raises(Refusal, match="bodies-not-merged"):
        await bodies.part(house, three.id, "Қате", by=officer())


async def test_a_body_is_corrected(house: Work) -> None:
    """Its name, its district and where the answer goes; a spelling that stands is not doubled."""
    body, other = await learn(house, "Арқа ПБ"), await learn(house, POLICE, district="Арқа")
    assert other.district == "Арқа"
    for field, text in (
        ("name", "Арқа ауданының ПБ"), ("district", "Арқа ауданы"), ("email", "arqa@example.kz"),
        ("address", "Бейбітшілік к-сі, 1"),
    ):  # fmt: skip
        page = await bodies.correct(house, body.id, field, text, by=officer())
    assert page.body.name == "Арқа ауданының ПБ"
    assert page.body.email == "arqa@example.kz"
    for field, text, why in (
        ("name", POLICE, "bodies-name-taken"), ("name", " ", "bodies-name-empty"),
        ("email", "arqa", "bodies-email-unclear"),
    ):  # fmt: skip
        with pytest.raises(Refusal, match=why):
            await bodies.correct(house, body.id, field, text, by=officer())
    assert (await bodies.correct(house, body.id, "email", "", by=officer())).body.email == ""


async def test_only_desks_keep_the_directory(house: Work) -> None:
    """An advocate neither reads nor changes it."""
    with pytest.raises(Refusal, match="members-no-permission"):
        await bodies.board(house, by=advocate(FIRST))
    await learn(house, POLICE)
    assert [one.name for one in await bodies.board(house, by=officer(), typed="арқа")] == [POLICE]
