"""All on duty are asked at once: one answers while another still thinks (¶26, ¶36, R-033)."""

import pytest

from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast
from tests.transcripts.decrees import enter
from tests.transcripts.trimming import keep

ACCEPTS, CANNOT, ILL = "Қабылдаймын", "Қабылдай алмаймын", "Ауырып жүрмін"
TRIP = "Іссапардамын"
VALID, NOT_VALID = "Себебі дәлелді", "Себебі дәлелді емес"


@pytest.fixture
async def both(story: Story, cast: Cast) -> Cast:
    """The presidium decided that the unit asks all of a day at once: Ахметов and Орлов today."""
    await cast.sergey.says("/language")
    await cast.sergey.taps("Қазақша")
    await cast.chair.says("/routing")
    await cast.chair.taps("№ 1 заң консультациясы")
    await cast.chair.taps("Барлығынан қатар сұрау")
    await cast.chair.says("№ 12-3/26, 20.08.2026")
    del story.transcript.lines[2:]
    return cast


async def _asks(story: Story, officer: Person, act: str, *, advocates: int = 1) -> None:
    """Register an act; both are asked, which is told elsewhere."""
    seen = len(story.transcript.lines)
    await enter(officer, act)
    if advocates > 1:
        await officer.taps("Адвокат саны")
        await officer.taps(str(advocates))
    await officer.taps("Тіркеу және жіберу")
    told = [line for line in story.transcript.lines[seen:] if line.startswith("=>")]
    story.transcript.lines[seen:] = [
        f"(№ {act} актісі {advocates} адвокатқа тіркелді: екі кезекшіден қатар сұралды.)"
    ]
    assert len(told) == 2 * advocates


async def _cannot(one: Person, ground: str) -> None:
    await one.taps(CANNOT)
    await one.taps(ground)


async def test_one_answers_first(story: Story, both: Cast) -> None:
    """A ground, or a reason of one: the other still thinks, whatever the officer decides of it."""
    alikhan, sergey, officer = both.alikhan, both.sergey, both.officer
    await _asks(story, officer, "15-77")
    await _cannot(alikhan, "Мүдделер қақтығысы бар")
    await sergey.taps(ACCEPTS)
    await _asks(story, officer, "15-78")
    await _cannot(alikhan, ILL)
    await officer.taps(NOT_VALID)
    await _cannot(alikhan, ILL)
    await officer.taps(VALID)
    await sergey.taps(ACCEPTS)

    story.golden("together_first")


async def test_both_have_reasons(story: Story, both: Cast) -> None:
    """One reason is decided while the other waits; a ground declared then leaves the reason."""
    alikhan, sergey, officer = both.alikhan, both.sergey, both.officer
    await _asks(story, officer, "15-77")
    await _cannot(alikhan, ILL)
    await _cannot(sergey, TRIP)
    await officer.taps(VALID, on=officer.message("Ахметов Әлихан Болатұлы"))
    await officer.taps(NOT_VALID)
    await sergey.taps(ACCEPTS)
    await _asks(story, officer, "15-78")
    await _cannot(sergey, TRIP)
    await _cannot(alikhan, "Мүдделер қақтығысы бар")
    await officer.taps(NOT_VALID)
    await sergey.taps(ACCEPTS)

    story.golden("together_reasons")


async def test_silence(story: Story, both: Cast) -> None:
    """Both are silent, or one is while the other's reason waits: the officer has to call."""
    await _asks(story, both.officer, "15-77")
    await _asks(story, both.officer, "15-78")
    await _cannot(both.sergey, TRIP)
    seen = len(story.transcript.lines)
    await story.turn("+30m")
    keep(story, seen, "№ 1/2026", "№ 2/2026", "=> request")

    story.golden("together_silence")


async def test_unreachable(story: Story, both: Cast) -> None:
    """Whose reason was not valid blocks the bot: he is to be called, the other thinks on."""
    alikhan, officer = both.alikhan, both.officer
    await _asks(story, officer, "15-77")
    await _cannot(alikhan, ILL)
    await alikhan.blocks()
    await officer.taps(NOT_VALID)
    await officer.taps("Телефонмен қабылдады")
    await officer.says("09:00, кестедегі нөмірі, қабылдайтынын айтты")

    story.golden("together_unreachable")


async def test_an_act_for_two(story: Story, both: Cast) -> None:
    """Both are asked about each request of an act; who has one is not asked about the other."""
    alikhan, sergey, officer = both.alikhan, both.sergey, both.officer
    await _asks(story, officer, "15-77", advocates=2)
    await alikhan.taps(ACCEPTS, on=alikhan.message("сұрау салу № 1/2026"))
    await sergey.taps(ACCEPTS, on=sergey.message("№ 2/2026"))
    await _asks(story, officer, "15-78", advocates=2)
    await sergey.taps(CANNOT, on=sergey.message("№ 4/2026"))
    await sergey.taps(TRIP)
    await alikhan.taps(ACCEPTS, on=alikhan.message("сұрау салу № 3/2026"))
    await officer.taps(NOT_VALID)
    await sergey.taps(ACCEPTS)

    story.golden("together_for_two")
