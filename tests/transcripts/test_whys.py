"""«Why me, why this day», as an advocate and as the responsible person ask it."""

from datetime import date

from domain.rosters import RosterKind
from tests.kit.duties import free_for
from tests.kit.story import Story
from tests.transcripts.conftest import Cast, Desk

SEPTEMBER = date(2026, 9, 1)


async def _first_day(desk: Desk, kind: RosterKind, user: int) -> int:
    return min(await free_for(desk.house.work, kind, user, SEPTEMBER)).day


async def test_why_this_day(desk: Desk, story: Story, cast: Cast) -> None:
    """The officer sees each reason by name; an advocate sees how many, and nobody's reason."""
    officer = cast.officer
    await officer.says("/roster")
    await officer.taps("Жобасын жасау: күніне 1 адвокат")
    await officer.taps("Сот")
    day = await _first_day(desk, RosterKind.COURT, cast.alikhan.id)
    await officer.taps(f"{day} АӘ")
    await officer.taps("Неге осы адвокат?")
    await officer.taps("Осы күнге оралу")
    await officer.taps("Артқа")
    await officer.taps("Жариялау")
    await officer.taps("Иә, жариялау")
    await cast.alikhan.says("/roster")
    await cast.alikhan.taps("Неге менің күндерім: Сот, 2026 жылғы қыркүйек")
    await cast.alikhan.taps(f"{day} қыркүйек")
    await cast.alikhan.taps("Басқа күнім")
    await cast.alikhan.taps("Бөлімше кестесі")
    story.golden("whys")


async def test_why_in_russian(desk: Desk, story: Story, cast: Cast) -> None:
    """The same for an advocate who reads Russian."""
    officer = cast.officer
    await officer.says("/roster")
    await officer.taps("Жобасын жасау: күніне 1 адвокат")
    await officer.taps("Консультация")
    await officer.taps("Жариялау")
    await officer.taps("Иә, жариялау")
    await cast.sergey.says("/roster")
    await cast.sergey.taps("Почему мои дни: Консультация, сентябрь 2026 года")
    day = await _first_day(desk, RosterKind.CONSULT, cast.sergey.id)
    await cast.sergey.taps(f"{day} сентября")
    story.golden("whys_ru")
