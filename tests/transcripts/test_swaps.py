"""An advocate who cannot be on duty asks for a substitute, and somebody decides."""

from datetime import date, datetime, time, timedelta

import pytest

from demo.views import ALMATY
from domain.rosters import RosterKind
from tests.kit.duties import button, free_for
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast, Desk

REASON = "Ол күні жақынымды ауруханаға жатқызамын"
SEPTEMBER = date(2026, 9, 1)
NOBODY = "Ешкімді ұсынбаймын"


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
async def chosen(desk: Desk, published: Cast) -> tuple[date, Person]:
    """A duty of Ахметов, and a colleague who reads Kazakh and is free to take it."""
    days = await free_for(desk.house.work, RosterKind.COURT, published.alikhan.id, SEPTEMBER)
    kazakh = (published.aigul, published.dauren, published.madina)
    return next((on, one) for on, free in sorted(days.items()) for one in kazakh if one.id in free)


@pytest.fixture
def day(chosen: tuple[date, Person]) -> date:
    """The day of that duty."""
    return chosen[0]


@pytest.fixture
def colleague(chosen: tuple[date, Person]) -> Person:
    """Who could take it."""
    return chosen[1]


@pytest.fixture
async def begun(story: Story, published: Cast, day: date) -> Cast:
    """The story begins where Ахметов writes why he cannot be on duty that day."""
    await published.alikhan.says("/roster")
    await published.alikhan.taps("Ауыстыру сұрау")
    await published.alikhan.taps(f"{day.day} қыркүйек: Сот")
    _begin_here(story)
    await published.alikhan.says(REASON)
    return published


async def test_approved_with_consent(story: Story, begun: Cast, colleague: Person) -> None:
    """A colleague is proposed and consents; the officer approves; both acknowledge anew."""
    await begun.alikhan.taps(button(begun.alikhan, colleague.name))
    withdraw = begun.alikhan.last
    await colleague.taps("Келісемін")
    await begun.officer.taps(f"Мақұлдау: {colleague.name}")
    await colleague.presses("Қабылданды")
    await begun.alikhan.taps("Өтінішті қайтарып алу", on=withdraw)
    story.golden("swaps_approved")


async def test_refused(story: Story, begun: Cast, day: date, colleague: Person) -> None:
    """Nobody is proposed; the officer asks one who declines, and refuses with a reason."""
    await begun.alikhan.taps(NOBODY)
    await begun.officer.taps("Орнына адвокат таңдау")
    await begun.officer.taps(button(begun.officer, colleague.name))
    await begun.officer.taps("Алдымен келісімін сұрау")
    await colleague.taps("Келіспеймін")
    await begun.officer.says("/roster")
    await begun.officer.taps("Ауыстыру туралы өтініштер: 1")
    await begun.officer.taps(f"{day.day} қыркүйек: Ахметов Ә. Б.")
    await begun.officer.taps("Бас тарту")
    await begun.officer.says("...")
    await begun.officer.says("Ол күні алмастыратын адвокат жоқ")
    story.golden("swaps_refused")


async def test_withdrawn(story: Story, published: Cast, day: date, colleague: Person) -> None:
    """What is no reason is not taken; a consent that is not needed any more is answered."""
    alikhan = published.alikhan
    _begin_here(story)
    await alikhan.says("/roster")
    await alikhan.taps("Ауыстыру сұрау")
    await alikhan.taps(f"{day.day} қыркүйек: Сот")
    await alikhan.says("??")
    await alikhan.sends_photo(caption="Анықтама")
    await alikhan.says(REASON)
    await alikhan.says("Ғабитова")
    await alikhan.taps(button(alikhan, colleague.name))
    await colleague.taps("Келісемін")
    await alikhan.taps("Ауыстыру сұрау")
    await alikhan.taps(f"{day.day} қыркүйек: Сот (өтініш берілген)")
    await alikhan.taps("Өтінішті қайтарып алу")
    story.golden("swaps_withdrawn")


async def test_undecided(story: Story, begun: Cast, day: date, colleague: Person) -> None:
    """On the eve and when the day begins the officer is alerted; the duty stays; it is closed."""
    await begun.alikhan.taps(button(begun.alikhan, colleague.name))
    midnight = datetime.combine(day, time(), ALMATY)
    await story.turn(midnight - timedelta(hours=7))
    _begin_here(story)
    await story.turn(midnight + timedelta(minutes=1))
    seen = len(story.transcript.lines)
    await story.turn(midnight + timedelta(hours=23, minutes=30))
    del story.transcript.lines[seen:]
    await story.turn(midnight + timedelta(days=1, minutes=1))
    await colleague.says("/roster")
    story.golden("swaps_undecided")
