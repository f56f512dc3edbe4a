"""What becomes of a roster after it is drawn: exchanged, previewed, recalled, looked back at."""

from datetime import date

import pytest

from domain.rosters import RosterKind
from tests.kit.duties import Exchange, exchanges
from tests.kit.story import Story
from tests.transcripts.conftest import Cast, Desk

SEPTEMBER = date(2026, 9, 1)


def _begin_here(story: Story) -> None:
    """Keep the title and the first moment of a story; what led to it is told elsewhere."""
    del story.transcript.lines[2:]


@pytest.fixture
async def drawn(story: Story, cast: Cast) -> Cast:
    """The courts' draft of September lies before the officer."""
    await cast.officer.says("/roster")
    await cast.officer.taps("Жобасын жасау: күніне 1 адвокат")
    await cast.officer.taps("Сот")
    _begin_here(story)
    return cast


@pytest.fixture
async def published(story: Story, drawn: Cast) -> Cast:
    """The same roster, published a moment ago."""
    await drawn.officer.taps("Жариялау")
    await drawn.officer.taps("Иә, жариялау")
    await drawn.officer.taps("2026 жылғы қыркүйек")
    await drawn.officer.taps("Сот")
    _begin_here(story)
    return drawn


@pytest.fixture
async def doubtful(desk: Desk, drawn: Cast) -> Exchange:
    """An exchange of Ахметов's day that makes something worse."""
    work, one = desk.house.work, drawn.alikhan.id
    every = await exchanges(work, RosterKind.COURT, one, SEPTEMBER)
    return next(each for each in every if each.doubtful and not each.colleague.unreachable)


async def test_two_duties_exchanged_with_a_verdict(
    story: Story, drawn: Cast, doubtful: Exchange
) -> None:
    """In a draft: the verdict asks once, one tap takes it back; then it is previewed by letter."""
    officer = drawn.officer
    await officer.taps(f"{doubtful.day.day} АӘ")
    await officer.taps("Екі кезекшілікті алмастыру")
    await officer.taps(f"{doubtful.back.day} қыркүйек: {doubtful.colleague.name.short}")
    await officer.taps("Иә, өзгерту")
    await officer.taps("Соңғы өзгерісті қайтару")
    await officer.taps("Жариялау")
    await officer.taps("Кімге не жіберілетінін көру")
    await officer.taps("Хабарламаларды оқу")
    await officer.taps("Келесісі")
    story.golden("versions_exchanged")


async def test_exchanged_after_publication(
    story: Story, published: Cast, doubtful: Exchange
) -> None:
    """At an application: one version, two letters; an advocate reads the history."""
    officer = published.officer
    await officer.taps(f"{doubtful.day.day} АӘ")
    await officer.taps("Екі кезекшілікті алмастыру")
    await officer.taps(f"{doubtful.back.day} қыркүйек: {doubtful.colleague.name.short}")
    await officer.taps("Иә, өзгерту")
    await officer.says("Екеуінің 25.08.2026 өтініші: сот отырысы бар")
    await officer.taps("Нұсқалар тарихы")
    await officer.taps("2-нұсқа")
    await published.dauren.says("/roster")
    await published.dauren.taps("Бөлімше кестесі: Сот, 2026 жылғы қыркүйек")
    await published.dauren.taps("Нұсқалар тарихы")
    await published.dauren.taps("1-нұсқа")
    story.golden("versions_history")


async def test_recalled_before_the_first_receipt(story: Story, published: Cast) -> None:
    """Nobody has acknowledged yet: those told are told, the keyboard goes, it comes again."""
    officer = published.officer
    await officer.taps("Жобаға қайтару")
    await officer.taps("Иә, жобаға қайтару")
    await published.alikhan.says("Қабылданды")
    await officer.taps("Жариялау")
    await officer.taps("Иә, жариялау")
    await published.alikhan.presses("Қабылданды")
    story.golden("versions_recalled")


async def test_not_recalled_after_the_first_receipt(story: Story, published: Cast) -> None:
    """One advocate was faster than the officer: it is refused in words."""
    officer = published.officer
    await officer.taps("Жобаға қайтару")
    await published.alikhan.presses("Қабылданды")
    await officer.taps("Иә, жобаға қайтару")
    story.golden("versions_not_recalled")


@pytest.mark.parametrize("language", ["Русский", "English"])
async def test_in_another_language(story: Story, published: Cast, language: str) -> None:
    """The officer reads the history and calls the roster back."""
    officer = published.officer
    await officer.says("/language")
    await officer.taps(language)
    await officer.says("/roster")
    russian = language == "Русский"
    await officer.taps("Суд" if russian else "Court")
    await officer.taps("История версий" if russian else "History of versions")
    await officer.taps("Версия 1" if russian else "Version 1")
    await officer.taps("Назад" if russian else "Back")
    await officer.taps("Назад" if russian else "Back")
    await officer.taps("Вернуть в проект" if russian else "Call back to a draft")
    _begin_here(story)
    await officer.taps("Да, вернуть в проект" if russian else "Yes, call back")
    story.golden(f"versions_{'ru' if russian else 'en'}")
