"""Says how a number of the house is written down: with its sentence and its source."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

_HOUR = timedelta(hours=1)


def rule(default: Any, says: str, source: str) -> Any:
    """Make a field of the policy: its default, one sentence, and where the number comes from."""
    return field(default=default, metadata={"says": says, "source": source})


@dataclass(frozen=True, slots=True)
class SwapTier:
    """How an undecided application is pressed while less than `within` is left to the day.

    The colleague who was asked and the responsible person are reminded so often, outside the
    quiet hours; urgent letters go first.
    """

    within: timedelta
    colleague: timedelta
    officer: timedelta
    urgent: bool = False

    def __str__(self) -> str:
        """One line of the rulebook."""
        within, colleague, officer = (
            f"{one // _HOUR} h" for one in (self.within, self.colleague, self.officer)
        )
        urgent = " (urgent)" if self.urgent else ""
        return f"under {within}: colleague {colleague}, officer {officer}{urgent}"
