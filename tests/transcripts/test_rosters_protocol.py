"""The protocol of a draw as people get it: not before all is published, then as a file."""

from tests.kit.story import Story
from tests.transcripts.conftest import Cast


async def test_the_protocol_as_a_file(story: Story, cast: Cast) -> None:
    """Asked for too early, and again when the three rosters are published."""
    officer = cast.officer
    await officer.says("/roster")
    await officer.taps("Жобасын жасау: күніне 1 адвокат")
    await officer.taps("Сот")
    await officer.taps("Жариялау")
    await officer.taps("Иә, жариялау")
    await cast.alikhan.says("/roster")
    await cast.alikhan.taps("Бөлімше кестесі: Сот, 2026 жылғы қыркүйек")
    await cast.alikhan.taps("Құжаттар")
    await cast.alikhan.taps("Хаттама")
    await officer.taps("Жариялау: Консультация")
    await officer.taps("Иә, жариялау")
    await officer.taps("Жариялау: Сотқа дейінгі")
    await officer.taps("Иә, жариялау")
    await cast.alikhan.taps("Хаттама")
    story.golden("rosters_protocol")
