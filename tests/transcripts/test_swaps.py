"""An advocate who cannot be on duty asks for a substitute, and somebody decides."""

import pytest

from tests.kit.story import Story
from tests.transcripts.conftest import Cast

REASON = "3 қыркүйекте жақынымды ауруханаға жатқызамын"
DAY = "3 қыркүйек: Сот"
NOBODY = "Ешкімді ұсынбаймын"
AIGUL = "Ғабитова А. С."


def _begin_here(story: Story) -> None:
    """Keep the title and the first moment of a story; what led to it is told elsewhere."""
    del story.transcript.lines[2:]


@pytest.fixture
async def published(cast: Cast) -> Cast:
    """The courts' roster of September is in force, and Ахметов has acknowledged it."""
    await cast.officer.says("/roster")
    await cast.officer.taps("Жобасын жасау: күніне 1 адвокат")
    await cast.officer.taps("Сот")
    await cast.officer.taps("Жариялау")
    await cast.officer.taps("Иә, жариялау")
    await cast.alikhan.presses("Қабылданды")
    return cast


@pytest.fixture
async def begun(story: Story, published: Cast) -> Cast:
    """The story begins where Ахметов writes why he cannot be on duty on 3 September."""
    await published.alikhan.says("/roster")
    await published.alikhan.taps("Ауыстыру сұрау")
    await published.alikhan.taps(DAY)
    _begin_here(story)
    await published.alikhan.says(REASON)
    return published


async def test_approved_with_consent(story: Story, begun: Cast) -> None:
    """A colleague is proposed and consents; the officer approves; both acknowledge anew."""
    await begun.alikhan.taps(f"{AIGUL} (5)")
    withdraw = begun.alikhan.last
    await begun.aigul.taps("Келісемін")
    await begun.officer.taps(f"Мақұлдау: {AIGUL}")
    await begun.aigul.presses("Қабылданды")
    await begun.alikhan.taps("Өтінішті қайтарып алу", on=withdraw)
    story.golden("swaps_approved")


async def test_refused(story: Story, begun: Cast) -> None:
    """Nobody is proposed; the officer asks one who declines, and refuses with a reason."""
    await begun.alikhan.taps(NOBODY)
    await begun.officer.taps("Орнына адвокат таңдау")
    await begun.officer.taps(f"{AIGUL} (5)")
    await begun.officer.taps("Алдымен келісімін сұрау")
    await begun.aigul.taps("Келіспеймін")
    await begun.officer.says("/roster")
    await begun.officer.taps("Ауыстыру туралы өтініштер: 1")
    await begun.officer.taps("3 қыркүйек: Ахметов Ә. Б.")
    await begun.officer.taps("Бас тарту")
    await begun.officer.says("...")
    await begun.officer.says("Ол күні алмастыратын адвокат жоқ")
    story.golden("swaps_refused")


async def test_withdrawn(story: Story, published: Cast) -> None:
    """What is no reason is not taken; a consent that is not needed any more is answered."""
    alikhan = published.alikhan
    _begin_here(story)
    await alikhan.says("/roster")
    await alikhan.taps("Ауыстыру сұрау")
    await alikhan.taps(DAY)
    await alikhan.says("??")
    await alikhan.sends_photo(caption="Анықтама")
    await alikhan.says(REASON)
    await alikhan.says("Ғабитова")
    await alikhan.taps("Орлов С. П. (5)")
    await published.sergey.taps("Могу заменить")
    await alikhan.taps("Ауыстыру сұрау")
    await alikhan.taps("3 қыркүйек: Сот (өтініш берілген)")
    await alikhan.taps("Өтінішті қайтарып алу")
    story.golden("swaps_withdrawn")


async def test_undecided(story: Story, begun: Cast) -> None:
    """On the eve and when the day begins the officer is alerted; the duty stays; it is closed."""
    await begun.alikhan.taps(f"{AIGUL} (5)")
    await story.turn("2026-09-02 17:00")
    _begin_here(story)
    await story.turn("2026-09-03 00:01")
    seen = len(story.transcript.lines)
    await story.turn("2026-09-03 23:30")
    del story.transcript.lines[seen:]
    await story.turn("2026-09-04 00:01")
    await begun.aigul.says("/roster")
    story.golden("swaps_undecided")
