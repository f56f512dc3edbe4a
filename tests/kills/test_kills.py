"""A busy bot is killed and ended, and nothing is lost; `bench/kills.py` does it thirty times."""

from pathlib import Path

import pytest

from bench.kills import Plan, live

# Faster than Telegram allows: the pace plays no part here, and a test has no time for it.
SHORT = Plan(kills=3, terms=1, seed=7, rate=300, gap_ms=50, works_s=1.0)


@pytest.mark.timeout(300)
async def test_nothing_is_lost_when_the_process_dies(tmp_path: Path) -> None:
    """Updates have one effect, requests one advocate, letters arrive, the journal holds.

    No letter comes twice but those that were in the air when `kill -9` came.
    """
    outcome = await live(tmp_path, SHORT)

    assert outcome.faults == []
    assert outcome.verdict.requests > 0
    assert outcome.verdict.letters > 0
