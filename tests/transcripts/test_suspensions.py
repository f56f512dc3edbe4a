"""An advocate's participation is suspended, what they hold is settled, and they come back."""

import pytest

from tests.kit.story import Story
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
    await filed.officer.taps("Кезекшілік: 2026 жылғы 3 қыркүйек (Сот)")
    await filed.officer.taps("Нұрланова М. А. (5)")
    await filed.officer.taps("Тізімге оралу")
    await filed.officer.taps("Кезекшілік: 2026 жылғы 9 қыркүйек (Сот)")
    await filed.officer.taps("Кейінге қалдыру")
    story.golden("suspensions_granted")
