"""What may happen to an accepted case, as people see it: substitution, absence, waiver, stages."""

import pytest

from bot.flood import FloodGate, Passage
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast
from tests.transcripts.decrees import register

ACCEPT, ACCEPT_RU = "Қабылдаймын", "Принимаю"


@pytest.fixture(autouse=True)
def _no_flood_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    """A story is told faster than people tap."""
    monkeypatch.setattr(FloodGate, "passage", lambda *_: Passage.IN)


def _begin_here(story: Story) -> None:
    """Keep the title and the first moment of a story; what led to it is told elsewhere."""
    del story.transcript.lines[2:]


def _skip(story: Story, since: int) -> None:
    """Leave out what happened meanwhile and belongs to other stories."""
    del story.transcript.lines[since:]


async def _works(officer: Person, advocate: Person) -> None:
    """Take an accepted case to the work on it."""
    await officer.taps("Актіні беру")
    await advocate.taps("Хабарлама жазылды")
    await advocate.says("ХБ-14 25.08.2026")
    await advocate.taps("Органға хабарладым")


async def _in_work(story: Story, cast: Cast) -> None:
    await register(cast.officer, client="Тоқтар Бейсенұлы")
    await cast.alikhan.taps(ACCEPT)
    await _works(cast.officer, cast.alikhan)
    _begin_here(story)


async def _in_court(story: Story, cast: Cast) -> None:
    """A case in court that the officer gave to Алихан by hand, as nobody is on duty there."""
    officer = cast.officer
    await officer.says("/decree")
    await officer.taps("Соттың қаулысы (қылмыстық іс)")
    await officer.says("2-41")
    await officer.taps("Бүгін")
    await officer.says("Астана қаласының соты")
    await officer.says("Абай даңғылы, 1")
    await officer.taps("Дәл қазір: Қолма-қол")
    await officer.taps("Тіркеу және жіберу")
    await officer.taps("Адвокатты өзім таңдаймын")
    await officer.taps("Ахметов Әлихан Болатұлы")
    await officer.taps("Кестеде ешкім қалмаған")
    await cast.alikhan.taps(ACCEPT)
    await _works(officer, cast.alikhan)
    _begin_here(story)


async def _asks(advocate: Person, ground: str) -> None:
    await advocate.says("/cases")
    await advocate.taps("№ 1/2026 · іс жүргізілуде")
    await advocate.taps("Тағы")
    await advocate.taps("Ауыстыруды сұрау")
    await advocate.taps(ground)


async def test_replaced(story: Story, cast: Cast) -> None:
    """Ill: the officer approves, another accepts in Russian, and begins with the act anew."""
    await _in_work(story, cast)
    await _asks(cast.alikhan, "Ауруы")
    await cast.officer.taps("Ауыстыруды мақұлдау")
    await cast.alikhan.taps("Ашу")
    await cast.sergey.taps(ACCEPT_RU)
    await cast.alikhan.says("/cases")
    await cast.officer.taps("Актіні беру")
    await cast.officer.says("/requests")
    await cast.officer.taps("№ 1/2026 · акт берілді")
    await cast.sergey.says("/cases")
    await cast.sergey.taps("№ 1/2026 · акт передан")
    await cast.sergey.taps("Ещё")
    await cast.sergey.taps("Попросить о замене")
    await cast.sergey.taps("Командировка")

    story.golden("cases_replaced")


async def test_refused(story: Story, cast: Cast) -> None:
    """Another client counts only with an action fixed earlier; the refusal has its reason."""
    await _in_work(story, cast)
    await _asks(cast.alikhan, "Басқа клиенттің бұрын тағайындалған процестік әрекеті")
    await cast.alikhan.says("Сотқа барамын")
    await cast.alikhan.says("24.08.2026, Алматы ауданының соты")
    await cast.alikhan.says("26.08.2026, Алматы ауданының соты")
    await cast.officer.says("/requests")
    await cast.officer.taps("№ 1/2026 · ауыстыру сұралды")
    await cast.officer.taps("Бас тарту")
    await cast.officer.says("?")
    await cast.officer.says("Бұл әрекетті кейінге қалдыруға болады")
    await cast.alikhan.taps("Ашу")

    story.golden("cases_refused")


async def test_withdrawn(story: Story, cast: Cast) -> None:
    """Nobody decides for a day: reminders, the presidium hears of it; he withdraws it himself."""
    await _in_work(story, cast)
    await _asks(cast.alikhan, "Басқа дәлелді себеп")
    await cast.alikhan.says("—")
    await cast.alikhan.says("Отбасылық жағдай")
    await story.turn("+1d")
    await cast.presidium.says("/requests")
    await cast.presidium.taps("№ 1/2026 · ауыстыру сұралды")
    await cast.alikhan.taps("Ашу")
    await cast.alikhan.taps("Өтінішті қайтарып алу")

    story.golden("cases_withdrawn")


async def test_absent(story: Story, cast: Cast) -> None:
    """Four days lead to a substitution; five go to the body, and the officer chooses a way."""
    await _in_work(story, cast)
    alikhan = cast.alikhan
    await alikhan.says("/cases")
    await alikhan.taps("№ 1/2026 · іс жүргізілуде")
    await alikhan.taps("Тағы")
    await alikhan.taps("Қатыса алмайтын күндерім")
    await alikhan.says("ертеңнен бастап")
    await alikhan.says("30.08.2026 – 26.08.2026")
    await alikhan.says("26.08.2026 – 29.08.2026")
    await alikhan.taps("Қатыса алмайтын күндерім")
    await alikhan.says("26.08.2026 – 30.08.2026")
    await cast.officer.taps("Органның жаңа актісін күту")
    await alikhan.taps("Ашу")
    await cast.officer.taps("Қазір ауыстыру")
    await cast.sergey.taps(ACCEPT_RU)

    story.golden("cases_absent")


async def test_waived_before_trial(story: Story, cast: Cast) -> None:
    """No statement, no waiver; a day typed wrong; taken back; then confirmed, and it is over."""
    await _in_work(story, cast)
    alikhan = cast.alikhan
    await alikhan.says("/cases")
    await alikhan.taps("№ 1/2026 · іс жүргізілуде")
    await alikhan.taps("Тағы")
    await alikhan.taps("Клиент бас тартты")
    await alikhan.says("кеше")
    await alikhan.taps("Бүгін")
    await alikhan.taps("Жоқ")
    await alikhan.taps("Клиент бас тартты")
    await alikhan.says("24.08.2026")
    await alikhan.taps("Иә")
    await alikhan.taps("Клиент бас тартты")
    await alikhan.taps("Бүгін")
    await alikhan.taps("Иә")
    await alikhan.taps("Қайтару")
    await alikhan.taps("Тағы")
    await alikhan.taps("Клиент бас тартты")
    await alikhan.taps("Бүгін")
    await alikhan.taps("Иә")
    await alikhan.taps("Бас тартуды растаймын")
    await cast.officer.taps("Ашу")

    story.golden("cases_waived")


async def test_waived_in_court(story: Story, cast: Cast) -> None:
    """The act of the court is awaited; not accepted once, then recorded by the officer."""
    await _in_court(story, cast)
    alikhan = cast.alikhan
    await alikhan.says("/cases")
    await alikhan.taps("№ 1/2026 · іс жүргізілуде")
    for _ in range(2):
        await alikhan.taps("Тағы")
        await alikhan.taps("Клиент бас тартты")
        await alikhan.taps("Бүгін")
        await alikhan.taps("Иә")
        await alikhan.taps("Бас тартуды растаймын")
        if _ == 0:
            await alikhan.taps("Орган бас тартуды қабылдамады")
    await cast.officer.taps("Бас тарту туралы актіні енгізу")
    await cast.officer.says("акт бар")
    await cast.officer.says("3-7 26.08.2026")
    await cast.officer.says("3-7 25.08.2026")

    story.golden("cases_waived_in_court")


async def test_released_by_the_body(story: Story, cast: Cast) -> None:
    """The officer records the act; the advocate is told that the part has ended."""
    await _in_work(story, cast)
    await cast.officer.says("/requests")
    await cast.officer.taps("№ 1/2026 · іс жүргізілуде")
    await cast.officer.taps("Орган босатты")
    await cast.officer.says("24.08.2026")
    await cast.officer.says("№ 18, 24.08.2026")
    await cast.officer.says("№ 18, 25.08.2026")
    await cast.alikhan.says("/cases")

    story.golden("cases_released")


async def test_the_next_stage(story: Story, cast: Cast) -> None:
    """A finished stage asks nothing; the court's act goes to the same advocate, name sealed."""
    await _in_work(story, cast)
    alikhan, officer = cast.alikhan, cast.officer
    await alikhan.says("/cases")
    await alikhan.taps("№ 1/2026 · іс жүргізілуде")
    await alikhan.taps("Тағы")
    await alikhan.taps("Саты аяқталды")
    await alikhan.says("айыптау актісі")
    await alikhan.says("45-1 25.08.2026")
    seen = len(story.transcript.lines)
    await story.turn("+2d")
    _skip(story, seen)
    await officer.taps("Келесі сатының актісін тіркеу")
    await officer.taps("Соттың қаулысы (қылмыстық іс)")
    await officer.says("2-41")
    await officer.taps("Бүгін")
    await officer.says("Астана қаласының соты")
    await officer.says("Абай даңғылы, 1")
    await officer.taps("Дәл қазір: Қолма-қол")
    await officer.taps("Тіркеу және жіберу")
    await alikhan.taps(ACCEPT)
    await alikhan.taps("Ашу")
    await alikhan.taps("Клиенттің аты")
    await alikhan.says("/cases")
    await alikhan.taps("№ 1/2026 · саты аяқталды")
    await alikhan.taps("Толық орындалды")

    assert not officer.sees("Тоқтар")
    story.golden("cases_next_stage")


async def test_in_english(story: Story, cast: Cast) -> None:
    """Орлов reads English: the pages of a substitution, an absence and a waiver."""
    sergey = cast.sergey
    await sergey.says("/language")
    await sergey.taps("English")
    await register(cast.officer)
    await cast.alikhan.taps("Қабылдай алмаймын")
    await cast.alikhan.taps("Мүдделер қақтығысы бар")
    await sergey.taps("Accept")
    _begin_here(story)
    await sergey.says("/cases")
    await sergey.taps("No. 1/2026 · accepted, act not handed over")
    await sergey.taps("More")
    await sergey.taps("Days when I cannot take part")
    await sergey.says("26.08.2026 – 05.09.2026")
    await sergey.taps("Open")
    await sergey.taps("More")
    await sergey.taps("Ask to be replaced")
    await sergey.taps("Another valid reason")
    await sergey.says("A family matter")
    await cast.officer.taps("Бас тарту")
    await cast.officer.says("Алдымен органның жауабын күтеміз")
    await sergey.taps("Open")
    await sergey.taps("More")
    await sergey.taps("The client waived")
    await sergey.taps("Today")
    await sergey.taps("Yes")

    story.golden("cases_english")
