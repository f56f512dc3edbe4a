"""The registration of an act, as the responsible person sees it: the short way and the full."""

from datetime import date

import pytest
from sqlalchemy import insert

from db.tables.members import grants
from domain.assignments.routing import Asking
from domain.newcomers import RoleGround, UnitKind
from domain.people import Role
from domain.suspensions import Decision
from services import members, routing_deciding
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.decrees import enter, register

DECISION = Decision("1-2", date(2026, 1, 12))
CHAIR = 1022
# What an officer does from the command to the confirmation, the command counted.
TAPS_BEFORE = 12
SHORTEST = (
    "/decree", "[Соттың қаулысы (қылмыстық іс)]", "1-77/26 25.08.2026",
    "Астана қаласының № 2 аудандық соты", "Абай даңғылы, 40", "[Дәл қазір: Қолма-қол]",
    "[Тіркеу және жіберу]",
)  # fmt: skip


async def _does(officer: Person, steps: tuple[str, ...]) -> None:
    for step in steps:
        await (officer.taps(step[1:-1]) if step.startswith("[") else officer.says(step))


async def _districts(desk: Desk, *names: str) -> None:
    work = desk.house.work
    chair = await members.actor(work, CHAIR)
    page = await routing_deciding.add_districts(work, names, by=chair)
    chosen = [one.id for one in page.districts]
    unit = page.units[0].unit.id
    await routing_deciding.set_districts(work, unit, chosen, DECISION, by=chair)


async def test_the_short_way(story: Story, cast: Cast) -> None:
    """Seven steps from the command to the offer; the number and the date stand in one message."""
    assert len(SHORTEST) < TAPS_BEFORE
    await _does(cast.officer, SHORTEST)

    story.golden("decree_short")


@pytest.mark.parametrize(
    ("language", "kind", "came", "send"),
    [
        ("Русский", "Постановление суда (уголовное дело)", "Только что: Нарочно",
         "Зарегистрировать и направить"),
        ("English", "Decree of a court (criminal case)", "Just now: By hand",
         "Register and send"),
    ],
)  # fmt: skip
async def test_in_other_languages(
    story: Story, cast: Cast, language: str, kind: str, came: str, send: str
) -> None:
    """The short way in Russian and in English."""
    officer = cast.officer
    await officer.says("/language")
    await officer.taps(language)
    await officer.says("/decree")
    await officer.taps(kind)
    await officer.says("1-77/26 25.08.2026")
    await officer.says("Астана қаласының № 2 аудандық соты")
    await officer.says("Абай даңғылы, 40")
    await officer.taps(came)
    await officer.taps(send)

    story.golden("decree_ru" if language == "Русский" else "decree_en")


async def test_the_full_way(story: Story, desk: Desk, cast: Cast) -> None:
    """Everything that can be said of an act; names become marks, and no step is lost."""
    officer = cast.officer
    await register(officer)
    await _districts(desk, "Есіл ауданы", "Сарыарқа ауданы")
    await officer.says("/decree")
    await officer.sends_photo()
    await officer.taps("Соттың қаулысы (қылмыстық іс)")
    await officer.says("1-9/26")
    await officer.taps("Бүгін")
    await officer.says("Астана полиция")
    await officer.taps("Жазғанымдай қалдыру")
    await officer.says("сары")
    await officer.taps("Сарыарқа ауданы")
    await officer.says("Абай даңғылы, 40")
    await officer.says("08:30")
    await officer.taps("Пошта")
    await officer.taps("Сот сатысы")
    await officer.taps("апелляция")
    await officer.taps("Тең айыпталушылар саны")
    await officer.taps("2")
    await officer.taps("Адвокат саны")
    await officer.taps("2")
    await officer.taps("Клиенттің аты")
    await officer.says("Досанов Бек Ерланұлы\nТоқтар Әли Бейсенұлы")
    await officer.taps("Тең айыпталушылар")
    await officer.says("Сағынов Нұрлан Асқарұлы, Ким В.")
    await officer.taps("Қарсы тарап")
    await officer.taps("Артқа")
    await officer.taps("Іс нөмірі")
    await officer.says("261900031000123")
    await officer.taps("Бұрынғы сұрау салу")
    await officer.says("жетінші")
    await officer.says("7/2026")
    await officer.says("№ 1/2026")
    await officer.taps("Акт беттері")
    await officer.sends_document()
    await officer.taps("Дайын")
    await officer.taps("Ауылдық жер деп белгілеу")
    await officer.taps("Өзгерту")
    await officer.taps("Орган")
    await officer.taps("Астана қаласының полиция департаменті")
    await officer.taps("Тіркеу және жіберу")

    shown = [event.message.text for event in story.world.events
             if event.message and event.message.by_bot]  # fmt: skip
    assert not any(name in text for text in shown for name in ("Досанов", "Тоқтар", "Сағынов"))
    story.golden("decree_full")


async def test_a_changed_answer_asks_what_it_leaves_open(story: Story, cast: Cast) -> None:
    """Another kind of act needs another roster and the court's term; nothing begins anew."""
    officer = cast.officer
    await enter(officer)
    await officer.taps("Өзгерту")
    await officer.taps("Акт түрі")
    await officer.taps("Соттың ұйғарымы (азаматтық, әкімшілік іс)")
    await officer.says("29.08.2026 18:00")
    await officer.taps("Өзгерту")
    await officer.taps("Түскен уақыты")
    await officer.says("24.08.2026 18:00")
    await officer.taps("Артқа")
    await officer.taps("Өзгерту")
    await officer.taps("Акт күні")
    await officer.taps("Кеше")
    await officer.taps("Адвокат саны")
    await officer.says("жүз")
    await officer.taps("Артқа")
    await officer.says("тіркеу")

    story.golden("decree_changed")


async def test_a_double_is_found_before_it_is_drawn(story: Story, cast: Cast) -> None:
    """The summary says it, and only another act is registered all the same."""
    officer = cast.officer
    await register(officer)
    await enter(officer, "№ 15 - 77")
    await officer.taps("Тіркеу және жіберу")
    await officer.taps("Өзгерту")
    await officer.taps("Акт нөмірі")
    await officer.says("15-77")
    await officer.taps("Тіркеу және жіберу")
    await officer.taps("Бұл басқа акт, тіркеу")

    story.golden("decree_double")


async def test_an_act_that_is_not_ours(story: Story, desk: Desk, cast: Cast) -> None:
    """Outside the districts nothing is offered: the place is changed, or it is given back."""
    officer = cast.officer
    await _districts(desk, "Есіл ауданы")
    await officer.says("/decree")
    await officer.taps("Соттың қаулысы (қылмыстық іс)")
    await officer.says("1-9/26")
    await officer.taps("Бүгін")
    await officer.says("Ақкөл аудандық соты")
    await officer.says("Ақкөл ауданы")
    await officer.taps("Жоқ")
    await officer.says("Ақкөл қаласы")
    await officer.taps("Дәл қазір: Пошта")
    await officer.taps("Ауданын өзгерту")
    await officer.says("Тасөткел ауылы")
    await officer.taps("Иә")
    await officer.taps("Қайтарылған деп тіркеу")
    await officer.says("Іргелес алқаның аумағы, келісім жоқ")

    story.golden("decree_not_ours")


async def test_an_act_of_another_unit(story: Story, desk: Desk, cast: Cast) -> None:
    """The policy sends it there: its desk is told, and who registered it reads where it went."""
    work = desk.house.work
    async with work.write() as tx:
        unit = await tx.people.add_unit("№ 2 заң консультациясы", UnitKind.OFFICE)
        helper = await members.actor(work.within(tx), cast.consultant.id)
        await tx.connection.execute(insert(grants).values(
            person=helper.person, role=Role.OFFICER, unit=unit, starts_on=DECISION.on,
            ground=RoleGround.STAFF, decision_number="1", decision_date=DECISION.on,
        ))  # fmt: skip
    await _districts(desk, "Сарыарқа ауданы")
    chair = await members.actor(work, CHAIR)
    page = await routing_deciding.add_districts(work, ["Есіл ауданы"], by=chair)
    esil = next(one.id for one in page.districts if one.name == "Есіл ауданы")
    await routing_deciding.set_districts(work, unit, [esil], DECISION, by=chair)
    await _does(cast.officer, SHORTEST[:4])
    await _does(cast.officer, ("[Есіл ауданы]", *SHORTEST[4:]))

    story.golden("decree_sent")


async def test_all_on_duty_are_asked_at_once(story: Story, desk: Desk, cast: Cast) -> None:
    """Where the presidium decided so: the first who accepts has it, the others are told."""
    work = desk.house.work
    async with work.read() as tx:
        (unit,) = await tx.members.units()
    chair = await members.actor(work, CHAIR)
    await routing_deciding.set_way(work, unit.id, Asking.TOGETHER, DECISION, by=chair)
    await register(cast.officer)
    asked = [one for one in (cast.alikhan, cast.aigul, cast.dauren, cast.madina, cast.sergey)
             if one.sees("№ 1/2026")]  # fmt: skip
    assert len(asked) > 1
    async with story.at_once():
        for one in reversed(asked):
            await one.taps("Принимаю" if one is cast.sergey else "Қабылдаймын")
    await cast.officer.says("/requests")
    await cast.officer.taps("№ 1/2026 · қабылданды, акт берілмеген")
    await cast.officer.taps("Кім, қашан, неге сұралды")

    story.golden("decree_together")


async def test_an_act_that_names_an_advocate(story: Story, cast: Cast) -> None:
    """It is flagged and goes by the roster; picking that advocate needs a code and words."""
    officer = cast.officer
    await enter(officer)
    await officer.taps("Актіде аталған адвокат")
    await officer.says("Қасымов Дәурен")
    await officer.taps("Тіркеу және жіберу")
    await officer.taps("Адвокатты өзім таңдаймын")
    await officer.taps("Қасымов Дәурен Ержанұлы")
    await officer.says("жай")
    await officer.taps("Адвокат актіде аталған")
    await officer.says("!")
    await officer.says("Клиент осы адвокатпен бұрын келісім жасаған")
    await cast.presidium.says("/independence")

    story.golden("decree_named")
