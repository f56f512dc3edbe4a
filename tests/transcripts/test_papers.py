"""Papers and pictures as people get them: who, in which language, and where they are made."""

import pytest

from tests.kit.story import Story
from tests.transcripts.conftest import Cast
from ui.papers import Printing


@pytest.fixture
async def published(cast: Cast) -> Cast:
    """The officer has drawn September and published the roster of the courts."""
    await cast.officer.says("/roster")
    await cast.officer.taps("Жобасын жасау: күніне 1 адвокат")
    await cast.officer.taps("Сот")
    await cast.officer.taps("Жариялау")
    await cast.officer.taps("Иә, жариялау")
    return cast


async def test_papers_to_print(story: Story, published: Cast) -> None:
    """The officer prints the month and looks at loads; the presidium takes the register."""
    officer, presidium = published.officer, published.presidium
    await officer.taps("2026 жылғы қыркүйек")
    await officer.taps("Сот")
    await officer.taps("Құжаттар")
    await officer.taps("PDF орысша")
    await officer.taps("Тек бір түрі: Сот")
    await officer.taps("Теңдік суреті")
    await officer.taps("Артқа")
    await officer.taps("Танысқандар")
    await published.alikhan.says("/roster")
    await published.alikhan.taps("Бөлімше кестесі: Сот, 2026 жылғы қыркүйек")
    await published.alikhan.taps("Құжаттар")
    await published.alikhan.taps("PDF қазақша")
    await presidium.says("/roster")
    await presidium.taps("Сот")
    await presidium.taps("Танысқандар")
    await presidium.taps("Танысу тіркелімі, PDF")
    await presidium.taps("PDF орысша")
    story.golden("papers")


async def test_papers_where_nothing_can_be_set(
    story: Story, published: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An old button says so and names another way; a new page has no such button."""
    officer = published.officer
    await officer.taps("2026 жылғы қыркүйек")
    await officer.taps("Сот")
    await officer.taps("Құжаттар")
    monkeypatch.setattr(Printing, "here", False)
    await officer.taps("PDF қазақша")
    await officer.taps("Теңдік суреті")
    await officer.taps("Артқа")
    await officer.taps("Құжаттар")
    story.golden("papers_not_here")
