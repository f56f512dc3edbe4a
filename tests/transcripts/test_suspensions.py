"""An advocate's participation is suspended, what they hold is settled, and they come back."""

import pytest

from tests.kit.choices import freest, offered
from tests.kit.story import Story
from tests.transcripts import decrees
from tests.transcripts.conftest import Cast

REASON = "Жүрегіме ота жасатып, одан кейін емделуім керек"
DECISION = "№ 14, 25.08.2026"
PERIOD = "02.09.2026 – 12.09.2026"


def _begin_here(story: Story) -> None:
    """Keep the title and the first moment of a story; what led to it is told elsewhere."""
    del story.transcript.lines[2:]


def _skip(story: Story, since: int) -> None:
    """Leave out what happened meanwhile and belongs to other stories."""
    del story.transcript.lines[since:]


@pytest.fixture
async def published(cast: Cast) -> Cast:
    """The courts' roster of September is in force, two others are drafts."""
    await cast.officer.says("/roster")
    await cast.officer.taps("Жобасын жасау: күніне 1 адвокат")
    await cast.officer.taps("Сот")
    await cast.officer.taps("Жариялау")
    await cast.officer.taps("Иә, жариялау")
    await cast.alikhan.presses("Қабылданды")
    return cast


@pytest.fixture
async def filed(story: Story, published: Cast) -> Cast:
    """Ахметов has applied; the story begins with his application."""
    _begin_here(story)
    await published.alikhan.says("/suspension")
    await published.alikhan.taps("Арыз беру")
    await published.alikhan.says("?")
    await published.alikhan.says(REASON)
    await published.alikhan.says("31.02.2026")
    await published.alikhan.says("01.08.2026 – 12.08.2026")
    await published.alikhan.says(PERIOD)
    await published.alikhan.taps("Жіберу")
    return published


async def test_granted_settled_and_resumed(story: Story, filed: Cast) -> None:
    """The officer gives an opinion, the presidium grants, each duty is settled, he comes back."""
    await filed.officer.taps("Пікір жазу")
    await filed.officer.says("Екі күнге алмастыратын адвокат бар, қарсы емеспін")
    await filed.presidium.taps("Қанағаттандыру")
    await filed.presidium.says("14")
    await filed.presidium.says("№ 14, 25.08.2027")
    await filed.presidium.says(DECISION)
    await filed.presidium.taps("Арыздағы мерзім бойынша")
    await filed.presidium.taps("Растау")
    await filed.officer.taps("Шешімді күтетін істер: 2")
    given, postponed = offered(filed.officer, r"\d+ қыркүйек: Сот")
    await filed.officer.taps(given)
    await filed.officer.taps(freest(filed.officer))
    await filed.officer.taps("Тізімге оралу")
    await filed.officer.taps(postponed)
    await filed.officer.taps("Кейінге қалдыру")
    eve = f"2026-09-{int(postponed.split()[0]) - 1:02}"
    seen = len(story.transcript.lines)
    await story.turn(f"{eve} 17:00")
    _skip(story, seen)
    await story.turn(f"{eve} 18:01")
    await filed.officer.taps("Алмастыру")
    await filed.officer.taps(freest(filed.officer))
    seen = len(story.transcript.lines)
    await story.turn("2026-09-12 23:00")
    _skip(story, seen)
    await story.turn("2026-09-13 00:06")
    await filed.alikhan.says("/suspension")
    await filed.alikhan.taps("Арыз № 1")
    story.golden("suspensions_granted")


async def test_refused(story: Story, filed: Cast) -> None:
    """The presidium refuses with a reason; the rosters stay binding; an old button says so."""
    _begin_here(story)
    grant = filed.presidium.last
    await filed.chair.taps("Бас тарту")
    await filed.chair.says(DECISION)
    await filed.chair.says("Растайтын құжат берілмеген")
    await filed.chair.taps("Растау")
    await filed.presidium.says("/suspension")
    await filed.alikhan.taps("Арызды қайтарып алу")
    assert not any("Қанағаттандыру" in str(row) for row in grant.buttons), (
        "what was decided is decided for everybody who was asked"
    )
    story.golden("suspensions_refused")


async def test_licence_suspended(story: Story, cast: Cast) -> None:
    """A recorded act about the licence: the case must be substituted, and nothing is claimed."""
    await decrees.register(cast.officer)
    await cast.alikhan.taps("Қабылдаймын")
    _begin_here(story)
    await cast.presidium.says("/people")
    await cast.presidium.says("Ахметов")
    await cast.presidium.taps("Ахметов Әлихан Болатұлы")
    await cast.presidium.taps("Мүшелігі мен қатысуы")
    await cast.presidium.taps("Лицензияның тоқтатыла тұруын тіркеу")
    await cast.presidium.says("№ 301-б, 24.08.2026")
    await cast.presidium.says("25.08.2026")
    await cast.presidium.taps("Растау")
    await cast.officer.taps("Шешімді күтетін істер: 8")
    await cast.officer.taps("Қабылданған іс: № 1/2026")
    await cast.officer.taps("Алмастыру")
    await cast.officer.says("Лицензиясының қолданысы тоқтатылды")
    story.golden("suspensions_licence")


async def test_left_the_collegium(story: Story, published: Cast) -> None:
    """Closed by date: the duties come before the officer, and then they are a polite stranger."""
    _begin_here(story)
    await published.chair.says("/suspension")
    await published.chair.taps("Адамды іздеу")
    await published.chair.says("Ахметов")
    await published.chair.taps("Ахметов Әлихан Болатұлы")
    await published.chair.taps("Алқадан шығуын тіркеу")
    await published.chair.says("шешім № 7 от 20.08.2026")
    await published.chair.says("27.08.2026")
    await published.chair.taps("Растау")
    await published.officer.taps("Шешімді күтетін істер: 10")
    seen = len(story.transcript.lines)
    await story.turn("2026-08-26 23:00")
    assert published.officer.sees("Шешілмегені: 10")
    assert not published.alikhan.sees("Ертең, 27 тамыз")
    _skip(story, seen)
    await story.turn("2026-08-27 00:06")
    await published.alikhan.says("/roster")
    await published.alikhan.says("/suspension")
    story.golden("suspensions_left")


async def test_back_early_in_other_languages(story: Story, published: Cast) -> None:
    """Орлов applies in Russian, reads English, and comes back early by a decision."""
    sergey = published.sergey
    _begin_here(story)
    await sergey.says("/suspension")
    await sergey.taps("Подать заявление")
    await sergey.says("Ухаживаю за больным отцом")
    await sergey.says("26.08.2026")
    await sergey.taps("Отправить")
    await published.presidium.taps("Қанағаттандыру")
    await published.presidium.says(DECISION)
    await published.presidium.says("26.08.2026")
    await published.presidium.taps("Растау")
    seen = len(story.transcript.lines)
    await sergey.says("/language")
    await sergey.taps("English")
    _skip(story, seen)
    await sergey.says("/suspension")
    await sergey.taps("Application No. 1")
    await sergey.taps("Ask to take part again early")
    await published.presidium.taps("Қатысуды қайта бастау туралы шешім")
    await published.presidium.taps("Қатысуды қайта бастау туралы шешім")
    await published.presidium.says("№ 15, 25.08.2026")
    await published.presidium.says("01.09.2026")
    await published.presidium.taps("Растау")
    story.golden("suspensions_languages")


async def test_changed_telephone(story: Story, published: Cast) -> None:
    """The officer confirms; colleagues of the same days hear of it; reminders use it."""
    _begin_here(story)
    await published.alikhan.says("/phone")
    await published.alikhan.says("жаңа нөмір")
    await published.alikhan.says("8 701 222 33 44")
    await published.officer.taps("Растау")
    await published.alikhan.says("/phone")
    story.golden("suspensions_phone")
