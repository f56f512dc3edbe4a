"""A flood of one person is cut off before the database; others do not notice."""

from bot.flood import FloodGate, Passage


def test_a_flooder_is_told_once_and_then_cut_off() -> None:
    """After the burst comes one "too many", then silence, until there is room again."""
    gate = FloodGate(burst=3, rate=1.0)

    seen = [gate.passage(1, 0.0) for _ in range(6)]

    assert seen == [Passage.IN] * 3 + [Passage.TOLD] + [Passage.CUT] * 2
    assert gate.passage(2, 0.0) is Passage.IN
    assert gate.passage(1, 1.0) is Passage.IN
