"""Stories of draws outside the loop: asked for, waited for, told."""

import pytest

from bot import drawing_room
from services.rosters_exact import TimedOut
from tests.kit.story import Story
from tests.transcripts.conftest import Cast


async def test_the_exact_engine_draws_the_drafts_anew(story: Story, cast: Cast) -> None:
    """The officer asks for the exact engine, is told what it costs, and hears how it ended."""
    await cast.officer.says("/roster")
    await cast.officer.taps("Жобасын жасау: күніне 1 адвокат")
    await cast.officer.taps("Дәл есептеу")
    await cast.officer.taps("Иә, есептеу")
    await cast.officer.taps("Айдың кестелері")

    story.golden("drawings_exact")


async def test_no_result_in_time(
    story: Story, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Time is up: the drafts stay, and the officer learns what can be done."""

    async def too_slow(*_order: object, **_engine: object) -> TimedOut:
        return TimedOut()

    monkeypatch.setattr(drawing_room, "solve", too_slow)
    await cast.officer.says("/roster")
    await cast.officer.taps("Жобасын жасау: күніне 1 адвокат")
    await cast.officer.taps("Дәл есептеу")
    await cast.officer.taps("Иә, есептеу")

    story.golden("drawings_timed_out")
