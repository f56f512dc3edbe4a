"""What the rules of an accepted case read and count."""

from datetime import date

import pytest

from domain.assignments.requests import Stage
from domain.cases import fixed_action, next_stage


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("26.08.2026, Алматы ауданының соты", (date(2026, 8, 26), "Алматы ауданының соты")),
        ("Соттың отырысы 1.9.2026", (date(2026, 9, 1), "Соттың отырысы")),
        ("26.08.2026", None),
        ("26.08.2026 — 7", None),
        ("31.02.2026 сот", None),
        ("26.08.2026, 27.08.2026 сот", None),
        ("ертең сот", None),
    ],
)
def test_an_action_fixed_earlier_has_one_date_and_a_body(
    text: str, read: tuple[date, str] | None
) -> None:
    """A paid case alone frees nobody from a duty (A-06)."""
    assert fixed_action(text) == read


def test_stages_follow_each_other_and_the_last_one_stays() -> None:
    """What nobody named is followed by the first instance."""
    assert next_stage(Stage.INVESTIGATION) is Stage.FIRST_INSTANCE
    assert next_stage(Stage.EXECUTION) is Stage.EXECUTION
    assert next_stage(None) is Stage.FIRST_INSTANCE
