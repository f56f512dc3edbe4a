"""Two advocates exchange days, or the system asks several at once; somebody decides."""

from datetime import date

import pytest

from demo import acts
from domain.rosters import RosterKind
from tests.kit.duties import Exchange, button, exchanges, free_for
from tests.kit.story import Story, buttons
from tests.transcripts.conftest import Cast, Desk

REASON = "Ол күні сот отырысы бар"
SEPTEMBER = date(2026, 9, 1)


def _begin_here(story: Story) -> None:
    """Keep the title and the first moment of a story; what led to it is told elsewhere."""
    del story.transcript.lines[2:]


@pytest.fixture
async def published(cast: Cast) -> Cast:
    """The courts' roster of September is in force."""
    await cast.officer.says("/roster")
    await cast.officer.taps("Жобасын жасау: күніне 1 адвокат")
    await cast.officer.taps("Сот")
    await cast.officer.taps("Жариялау")
    await cast.officer.taps("Иә, жариялау")
    return cast


async def _begins(story: Story, cast: Cast, day: date) -> None:
    """The story begins where Ахметов writes why he cannot be on duty that day."""
    await cast.alikhan.says("/roster")
    await cast.alikhan.taps("Ауыстыру сұрау")
    await cast.alikhan.taps(f"{day.day} қыркүйек: Сот")
    _begin_here(story)
    await cast.alikhan.says(REASON)


@pytest.fixture
async def pairs(desk: Desk, published: Cast) -> tuple[Exchange, Exchange]:
    """Two days of Нұрланова for one of Ахметов; the first makes something worse."""
    work, asked = desk.house.work, published.madina.id
    every = await exchanges(work, RosterKind.COURT, published.alikhan.id, SEPTEMBER)
    hers = [one for one in every if one.colleague.telegram_id == asked]
    return next(
        (one, other) for one in hers for other in hers
        if one.doubtful and one.day == other.day and one.back != other.back
    )  # fmt: skip


async def _wish(story: Story, cast: Cast, day: date, *wishes: date) -> None:
    await _begins(story, cast, day)
    await cast.alikhan.taps("Күн алмасу")
    await cast.alikhan.taps(button(cast.alikhan, "Нұрланова М. А.: "))
    for each in wishes:
        await cast.alikhan.taps(f"{each.day} қыркүйек: Сот")
    await cast.alikhan.taps("Өтінішті жіберу")


async def test_an_exchange_approved(
    story: Story, published: Cast, pairs: tuple[Exchange, Exchange]
) -> None:
    """Two of a colleague's days are wished for; she gives one; both are told of their own days."""
    one, other = pairs
    await _wish(story, published, one.day, one.back, other.back)
    given = f"{one.back.day} қыркүйек"
    await published.madina.taps(f"Келісемін, менің күнім: {given} (Сот)")
    await published.officer.taps(f"Алмасуды мақұлдау: Нұрланова М. А., {given}")
    story.golden("swaps_trade_approved")


async def test_an_exchange_refused(
    story: Story, published: Cast, pairs: tuple[Exchange, Exchange]
) -> None:
    """The colleague agrees, the officer does not; every day stays where it was."""
    one, _ = pairs
    await _wish(story, published, one.day)
    await published.madina.taps(f"Келісемін, менің күнім: {one.back.day} қыркүйек (Сот)")
    await published.officer.taps("Бас тарту")
    await published.officer.says("Нұрланова М. А. өз күнінде керек")
    story.golden("swaps_trade_refused")


async def test_two_consent_at_once(desk: Desk, story: Story, published: Cast) -> None:
    """The system asks two, who press in the same moment: the first is taken, the other freed."""
    days = await free_for(desk.house.work, RosterKind.COURT, published.alikhan.id, SEPTEMBER)
    await _begins(story, published, next(on for on, free in days.items() if len(free) > 1))
    await published.alikhan.taps("Жүйе ұсынсын")
    await published.alikhan.taps(button(published.alikhan, "Келісімін сұрау: "))
    asked = [one for one in (published.aigul, published.dauren, published.madina, published.sergey)
             if one.sees("алмастыра аласыз ба") or one.sees("Можете ли вы")]  # fmt: skip
    for one in asked[:2]:
        message = one.last
        data = str(buttons(message)[0]["callback_data"])
        acts.tap(story.world, one.id, message.id, data)
    await story.settle()
    story.golden("swaps_broadcast")
