"""What routing and the directory of bodies refuse, as people see it: slips, and what moved on."""

import pytest

from domain.newcomers import UnitKind
from domain.people import Actor, Role
from services import bodies
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.decrees import declined_by_all, register

SECOND = "№ 2 заң консультациясы"
DECISION = "№ 12-3/26, 20.08.2026"
DECIDE = "Төралқа шешімін енгізу"
LONG = (
    "Көршілес облыстың аумағында қызмет ететін адвокаттардың коммерциялық емес ұйымы болып "
    "табылатын Көршілес облыстық адвокаттар алқасы"
)


@pytest.fixture
async def second(desk: Desk, cast: Cast) -> Cast:
    """A collegium with a second unit, which has no advocates of its own yet."""
    async with desk.house.work.write() as tx:
        await tx.people.add_unit(SECOND, UnitKind.OFFICE)
    return cast


def _begin_here(story: Story) -> None:
    """Keep the title and the first moment; what led to it is told elsewhere."""
    del story.transcript.lines[2:]


async def _enters(who: Person, *answers: str) -> None:
    await who.says("/routing")
    await who.taps("Келісімдер: 0")
    await who.taps("Келісім енгізу")
    for answer in answers:
        await who.says(answer)


async def test_an_agreement_is_answered_wrongly(story: Story, second: Cast) -> None:
    """Each slip is said at its question; of two who enter one agreement the second is told."""
    presidium, chair = second.presidium, second.chair
    rest = ("№ 7, 01.03.2026", "Төралқа төрағасы Жұмабаев Е. Т.",
            "Төралқа төрағасы Әбенов С. К.")  # fmt: skip
    await _enters(presidium, LONG, "Көршілес облыстық адвокаттар алқасы",
                  f"{'7' * 61} 01.03.2026", *rest, ",", "Тасөткел ауылы", "жыл соңына дейін",
                  "31.12.2025", "31.12.2026", "біріншісі")  # fmt: skip
    await presidium.taps(SECOND)
    await presidium.says(DECISION)
    seen = len(story.transcript.lines)
    await _enters(chair, "Көршілес облыстық адвокаттар алқасы", *rest, "Тасөткел ауылы",
                  "31.12.2026")  # fmt: skip
    await chair.taps(SECOND)
    await chair.says(DECISION)
    del story.transcript.lines[seen:]
    async with story.at_once():
        await presidium.taps("Енгізу")
        await chair.taps("Енгізу")
    await presidium.taps("№ 7, 01.03.2026, Көршілес облыстық адвокаттар алқасы")
    await presidium.taps("Қолданылуын тоқтату")
    await presidium.says("28.02.2026")
    await presidium.says("25.08.2026")
    await presidium.says("№ 15-3/26, 25.08.2026")

    story.golden("routing_agreement_wrong")


async def test_districts_change_meanwhile(story: Story, second: Cast) -> None:
    """A district of a unit is not closed; one that was closed is given to nobody."""
    admin, presidium = second.admin, second.presidium
    await admin.says("/language")
    await admin.taps("Қазақша")
    await admin.says("/routing")
    await admin.taps("Аудандар: 0")
    await admin.taps("Аудан қосу")
    await admin.says("Арқа ауданы, Есіл ауданы")
    await presidium.says("/routing")
    _begin_here(story)
    await presidium.taps(SECOND)
    await presidium.taps("Аумағын өзгерту")
    await presidium.taps("Арқа ауданы")
    await presidium.says("тек Арқа")
    await presidium.taps(DECIDE)
    await presidium.says(DECISION)
    await admin.taps("Арқа ауданы: жабу")
    await presidium.taps(SECOND)
    await presidium.taps("Аумағын өзгерту")
    await presidium.taps("Есіл ауданы")
    await presidium.taps(DECIDE)
    await admin.taps("Есіл ауданы: жабу")
    await presidium.says(DECISION)
    await presidium.says("/routing")

    story.golden("routing_districts_moved_on")


async def test_two_move_one_request(story: Story, second: Cast, desk: Desk) -> None:
    """Whoever comes second is told that it stands there already."""
    await register(second.officer)
    await declined_by_all(desk.house.work)
    await story.settle()
    await story.turn("+10m")
    del story.transcript.lines[1:-1]
    for who in (second.presidium, second.chair):
        await who.says("/routing")
        await who.taps("Сұрау салуды басқа бөлімшеге беру")
        await who.taps("№ 1/2026, № 1 заң консультациясы")
        await who.taps(SECOND)
        _begin_here(story)
        await who.taps("біркелкілік")
    await second.presidium.says("Бірінші бөлімшенің жүктемесі екі есе көп")
    await second.chair.says("Екінші бөлімше бос тұр")

    story.golden("routing_moved_twice")


async def test_bodies_refused(story: Story, cast: Cast, desk: Desk) -> None:
    """A name of nothing; a screen from before a merger, and one from before it was undone."""
    officer = cast.officer
    by = Actor(officer.id, None, frozenset({Role.OFFICER}))
    async with desk.house.work.write() as tx:
        for name in ("Арқа ауданының полиция бөлімі", "Арқа ПБ", "Есіл ауданының № 2 соты"):
            await bodies.learn(tx, name, by=by)
    await officer.says("/bodies")
    await officer.taps("Арқа ПБ")
    card = officer.last
    await officer.taps("Атауы")
    await officer.says("-")
    await officer.taps("Басқа органмен біріктіру")
    await officer.says("полиция")
    await officer.taps("Арқа ауданының полиция бөлімі")
    await officer.says("Бір орган, қысқаша жазылған")
    await officer.taps("Басқа органмен біріктіру", on=card)
    await officer.taps("Арқа ПБ")
    merged = officer.message("Бұл жазылым мына органға біріктірілген")
    await officer.taps("Қайта бөлу", on=merged)
    await officer.says("Басқа бөлімше екен")
    await officer.taps("Қайта бөлу", on=merged)

    story.golden("bodies_refused")
