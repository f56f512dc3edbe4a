"""Two advocates exchange days, or the system asks several at once; somebody decides."""

import pytest

from demo import acts
from tests.kit.story import Story, buttons
from tests.transcripts.conftest import Cast

REASON = "3 қыркүйекте сот отырысы бар"


def _begin_here(story: Story) -> None:
    """Keep the title and the first moment of a story; what led to it is told elsewhere."""
    del story.transcript.lines[2:]


@pytest.fixture
async def begun(story: Story, cast: Cast) -> Cast:
    """The story begins where Ахметов has written why he cannot be on duty on 3 September."""
    await cast.officer.says("/roster")
    await cast.officer.taps("Жобасын жасау: күніне 1 адвокат")
    await cast.officer.taps("Сот")
    await cast.officer.taps("Жариялау")
    await cast.officer.taps("Иә, жариялау")
    await cast.alikhan.says("/roster")
    await cast.alikhan.taps("Ауыстыру сұрау")
    await cast.alikhan.taps("3 қыркүйек: Сот")
    _begin_here(story)
    await cast.alikhan.says(REASON)
    return cast


async def _wish(begun: Cast, *days: str) -> None:
    await begun.alikhan.taps("Күн алмасу")
    await begun.alikhan.taps("Нұрланова М. А.: 4 күн")
    for day in days:
        await begun.alikhan.taps(f"{day}: Сот")
    await begun.alikhan.taps("Өтінішті жіберу")


async def test_an_exchange_approved(story: Story, begun: Cast) -> None:
    """Two of a colleague's days are wished for; she gives one; both are told of their own days."""
    await _wish(begun, "6 қыркүйек", "18 қыркүйек")
    await begun.madina.taps("Келісемін, менің күнім: 6 қыркүйек (Сот)")
    await begun.officer.taps("Алмасуды мақұлдау: Нұрланова М. А., 6 қыркүйек")
    story.golden("swaps_trade_approved")


async def test_an_exchange_refused(story: Story, begun: Cast) -> None:
    """The colleague agrees, the officer does not; every day stays where it was."""
    await _wish(begun)
    await begun.madina.taps("Келісемін, менің күнім: 6 қыркүйек (Сот)")
    await begun.officer.taps("Бас тарту")
    await begun.officer.says("6 қыркүйекте Нұрланова М. А. керек")
    story.golden("swaps_trade_refused")


async def test_two_consent_at_once(story: Story, begun: Cast) -> None:
    """The system asks two, who press in the same moment: the first is taken, the other freed."""
    await begun.alikhan.taps("Жүйе ұсынсын")
    await begun.alikhan.taps("Келісімін сұрау: 2 адвокат")
    asked = [one for one in (begun.aigul, begun.dauren, begun.madina, begun.sergey)
             if one.sees("алмастыра аласыз ба") or one.sees("Можете ли вы")]  # fmt: skip
    for one in asked[:2]:
        message = one.last
        data = str(buttons(message)[0]["callback_data"])
        acts.tap(story.world, one.id, message.id, data)
    await story.settle()
    story.golden("swaps_broadcast")
