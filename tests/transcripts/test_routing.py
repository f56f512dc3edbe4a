"""Routing between units and the directory of bodies, as people see them."""

import pytest

from domain.newcomers import UnitKind
from domain.people import Actor, Role
from services import bodies
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.decrees import declined_by_all, register

FIRST, SECOND = "№ 1 заң консультациясы", "№ 2 заң консультациясы"
DECISION = "№ 12-3/26, 20.08.2026"
DECIDE = "Төралқа шешімін енгізу"
TRY = "Акт қай бөлімшеге түседі?"
CRIMINAL = "Қылмыстық процесті жүргізетін органның қаулысы"


@pytest.fixture
async def second(desk: Desk, cast: Cast) -> Cast:
    """A collegium with a second unit, which has no advocates of its own yet."""
    async with desk.house.work.write() as tx:
        await tx.people.add_unit(SECOND, UnitKind.OFFICE)
    return cast


async def _tries(who: Person, place: str, *more: str) -> None:
    await who.taps(TRY)
    await who.taps(CRIMINAL)
    await who.says(place)
    for answer in more:
        await who.taps(answer)


async def _has_districts(admin: Person, names: str) -> None:
    await admin.says("/routing")
    await admin.taps("Районы: 0")
    await admin.taps("Добавить район")
    await admin.says(names)


async def test_the_presidium_sets_the_order(story: Story, second: Cast) -> None:
    """Criteria move up and out; nothing holds before the decision is named."""
    await second.presidium.says("/routing")
    await second.presidium.taps("Қағидаттар реті")
    await second.presidium.taps("↑ біркелкілік")
    await second.presidium.taps("↑ біркелкілік")
    await second.presidium.taps("Алып тастау: мамандану")
    await second.presidium.taps(DECIDE)
    await second.presidium.says("жиырмасы күнгі шешім")
    await second.presidium.says("№ 12-3/26, 20.09.2026")
    await second.presidium.says(DECISION)
    await second.officer.taps("Қазіргі тәртіпті көру")

    story.golden("routing_order")


async def test_a_unit_gets_its_territory(story: Story, second: Cast) -> None:
    """The administrator enters districts, the presidium gives them; every step is shown."""
    await _has_districts(second.admin, "Арқа ауданы, Есіл ауданы")
    await second.admin.taps("Есіл ауданы: сельский")
    await second.chair.says("/routing")
    await second.chair.taps(SECOND)
    await second.chair.taps("Аумағын өзгерту")
    await second.chair.taps("Есіл ауданы")
    await second.chair.taps(DECIDE)
    await second.chair.says(DECISION)
    await second.chair.taps(SECOND)
    await second.chair.taps("Мамандануын өзгерту")
    await second.chair.taps("Басқа мамандану жазу")
    await second.chair.says("Кәмелетке толмағандардың істері")
    await second.chair.taps(DECIDE)
    await second.chair.says("№ 14-3/26, 24.08.2026")
    await _tries(second.chair, "есіл ауданы", "Керек емес")

    story.golden("routing_territory")


async def test_an_agreement_opens_a_remote_settlement(story: Story, second: Cast) -> None:
    """Refused before it is entered, allowed while it holds, refused again after its end."""
    await _has_districts(second.admin, "Арқа ауданы")
    await second.presidium.says("/routing")
    await _tries(second.presidium, "Тасөткел ауылы", "Иә")
    await second.presidium.says("/routing")
    await second.presidium.taps("Келісімдер: 0")
    await second.presidium.taps("Келісім енгізу")
    await second.presidium.says("Көршілес облыстық адвокаттар алқасы")
    await second.presidium.says("№ 7, 01.03.2026")
    await second.presidium.says("Төралқа төрағасы Жұмабаев Е. Т.")
    await second.presidium.says("Төралқа төрағасы Әбенов С. К.")
    await second.presidium.says("Тасөткел ауылы, Қызылжар ауылы")
    await second.presidium.says("31.12.2026")
    await second.presidium.taps(FIRST)
    await second.presidium.says(DECISION)
    await second.presidium.taps("Енгізу")
    await second.officer.says("/routing")
    await second.officer.taps(TRY)
    await second.officer.taps(CRIMINAL)
    await second.officer.taps("Тасөткел ауылы")
    await second.presidium.taps("№ 7, 01.03.2026, Көршілес облыстық адвокаттар алқасы")
    await second.presidium.taps("Қолданылуын тоқтату")
    await second.presidium.says("25.08.2026")
    await second.presidium.says("№ 15-3/26, 25.08.2026")
    await second.officer.taps("Басқа актіні тексеру")
    await second.officer.taps(CRIMINAL)
    await second.officer.says("Тасөткел ауылы")
    await second.officer.taps("Иә")
    await _tries(second.officer, "Басқа қала", "Жоқ")

    story.golden("routing_agreement")


async def test_evenness_is_used_and_recorded(story: Story, second: Cast, desk: Desk) -> None:
    """A request that nobody is asked about moves by evenness; both desks read by what and why."""
    await register(second.officer)
    await declined_by_all(desk.house.work)
    await story.settle()
    await story.turn("+10m")
    story.transcript.lines = [story.transcript.lines[0], story.transcript.lines[-1]]
    await second.presidium.says("/routing")
    await second.presidium.taps("Сұрау салуды басқа бөлімшеге беру")
    await second.presidium.taps(f"№ 1/2026, {FIRST}")
    await second.presidium.taps(SECOND)
    await second.presidium.taps("біркелкілік")
    await second.presidium.says("?")
    await second.presidium.says("Бірінші бөлімшенің жүктемесі екі есе көп")
    await second.presidium.taps("Сұрау салуды басқа бөлімшеге беру")

    async with desk.house.work.read() as tx:
        moved = await tx.routing.open_requests()
    assert list(moved) == [2]
    story.golden("routing_moved")


async def test_a_unit_asks_all_at_once(story: Story, cast: Cast) -> None:
    """With one unit the card is short: how it asks, districts, agreements."""
    await cast.chair.says("/routing")
    await cast.chair.taps(FIRST)
    await cast.chair.taps("Барлығынан қатар сұрау")
    await cast.chair.says(DECISION)
    await cast.alikhan.says("/routing")

    story.golden("routing_way")


async def test_in_russian(story: Story, cast: Cast) -> None:
    """The administrator reads the policy and enters districts, and decides nothing."""
    await _has_districts(cast.admin, "Арқа ауданы")
    await cast.admin.taps("Назад")
    await cast.admin.taps(FIRST)

    story.golden("routing_ru")


async def test_in_english(story: Story, second: Cast) -> None:
    """The same in English."""
    await second.presidium.says("/language")
    await second.presidium.taps("English")
    await second.presidium.says("/routing")
    await second.presidium.taps("Which unit would an act go to?")
    await second.presidium.taps("Decree of a body conducting criminal proceedings")
    await second.presidium.taps("District not named")

    story.golden("routing_en")


async def test_bodies(story: Story, cast: Cast, desk: Desk) -> None:
    """The directory is searched, corrected, and two spellings of one body are merged."""
    officer = Actor(cast.officer.id, None, frozenset({Role.OFFICER}))
    async with desk.house.work.write() as tx:
        for name in ("Арқа ауданының полиция бөлімі", "Арқа ПБ", "Есіл ауданының № 2 соты"):
            await bodies.learn(tx, name, by=officer)
    await cast.officer.says("/bodies")
    await cast.officer.says("арка")
    await cast.officer.taps("Арқа ПБ")
    await cast.officer.taps("Басқа органмен біріктіру")
    await cast.officer.says("«АРҚА»  полиция")
    await cast.officer.taps("Арқа ауданының полиция бөлімі")
    await cast.officer.says("!")
    await cast.officer.says("Бір орган, қысқаша жазылған")
    await cast.officer.taps("Поштасы")
    await cast.officer.says("arqa")
    await cast.officer.says("arqa@example.kz")
    await cast.officer.taps("Атауы")
    await cast.officer.says("есіл ауданының №2 соты")
    await cast.officer.says("/cancel")
    await cast.officer.taps("Арқа ПБ")
    await cast.officer.taps("Қайта бөлу")
    await cast.officer.says("Басқа бөлімше екен")
    await cast.presidium.says("/bodies")

    story.golden("bodies")
