"""Dates: the monthly report from its first reminder to the presidium, with every mark."""

from tests.kit.story import Story
from tests.transcripts.conftest import Cast


async def test_the_monthly_report(story: Story, cast: Cast) -> None:
    """Reminded from the last day of the month; marked, taken back, numbered; the rest is named."""
    await story.turn("2026-08-31 12:30")
    await cast.alikhan.taps("Есепті қалыптастырдым")
    await cast.alikhan.taps("Белгіні алып тастау")
    await story.turn("2026-09-01 10:30")
    await cast.alikhan.says("/dates")
    await cast.alikhan.taps("Есепті қалыптастырдым")
    await cast.alikhan.taps("Есептің нөмірін қосу")
    await cast.alikhan.says("2026-08/17")
    await story.turn("2026-09-06 09:30")
    await cast.officer.says("/dates")
    await story.turn("2026-09-07 09:30")
    await cast.aigul.says("/dates")
    await cast.aigul.taps("Есепті қалыптастырдым")
    story.golden("deadlines-monthly-report")


async def test_the_rosters_that_are_not_published(story: Story, cast: Cast) -> None:
    """The officer is reminded on the day, the presidium hears which kinds are missing."""
    await story.turn("2026-08-26 09:30")
    await cast.presidium.says("/dates")
    story.golden("deadlines-rosters")


async def test_the_calendar_of_working_days(story: Story, cast: Cast) -> None:
    """The administrator enters a transferred day, sees a date worked out, takes the day back."""
    await cast.admin.says("/calendar")
    await cast.admin.taps("Добавить день")
    await cast.admin.says("завтра выходной")
    await cast.admin.says("26.10.2026 рабочий день: постановление № 7 от 1 октября 2026 года")
    await cast.admin.taps("Рассчитать срок")
    await cast.admin.says("2026-10-23 3")
    await cast.admin.says("/calendar")
    await cast.admin.taps("Убрать: 26 октября")
    story.golden("calendar")
