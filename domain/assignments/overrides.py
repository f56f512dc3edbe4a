"""Names the reasons for which an officer picks an advocate by hand (R-004)."""

from enum import StrEnum


class OverrideCode(StrEnum):
    """Why the turn was left; each pick enters the independence report under its code."""

    NAMED_IN_ACT = "named_in_act"
    LANGUAGE = "language"
    REMOTE = "remote"
    PHONE = "phone"
    NO_ONE_LEFT = "no_one_left"
    OTHER = "other"

    @property
    def needs_words(self) -> bool:
        """Whether the code alone does not say the reason."""
        return self in {OverrideCode.OTHER, OverrideCode.NAMED_IN_ACT}
