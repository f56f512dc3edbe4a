"""«Why me, why this day», as an advocate and as the responsible person ask it."""

from tests.kit.story import Story
from tests.transcripts.conftest import Cast


async def test_why_this_day(story: Story, cast: Cast) -> None:
    """The officer sees each reason by name; an advocate sees how many, and nobody's reason."""
    officer = cast.officer
    await officer.says("/roster")
    await officer.taps("Жобасын жасау: күніне 1 адвокат")
    await officer.taps("Сот")
    await officer.taps("3 АӘ")
    await officer.taps("Неге осы адвокат")
    await officer.taps("Осы күнге оралу")
    await officer.taps("Артқа")
    await officer.taps("Жариялау")
    await officer.taps("Иә, жариялау")
    await cast.alikhan.says("/roster")
    await cast.alikhan.taps("Неге менің күндерім: Сот, 2026 жылғы қыркүйек")
    await cast.alikhan.taps("3 қыркүйек")
    await cast.alikhan.taps("Басқа күнім")
    await cast.alikhan.taps("Бөлімше кестесі")
    story.golden("whys")


async def test_why_in_russian(story: Story, cast: Cast) -> None:
    """The same for an advocate who reads Russian."""
    officer = cast.officer
    await officer.says("/roster")
    await officer.taps("Жобасын жасау: күніне 1 адвокат")
    await officer.taps("Консультация")
    await officer.taps("Жариялау")
    await officer.taps("Иә, жариялау")
    await cast.sergey.says("/roster")
    await cast.sergey.taps("Почему мои дни: Консультация, сентябрь 2026 года")
    await cast.sergey.taps("10 сентября")
    story.golden("whys_ru")
