"""Cuts off a flood of one person before it reaches the database."""

from collections import OrderedDict
from dataclasses import dataclass
from enum import Enum, auto

_PEOPLE_MAX = 20_000


class Passage(Enum):
    """What becomes of an update: let in, answered once with "too many", or cut off."""

    IN = auto()
    TOLD = auto()
    CUT = auto()


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float
    told: bool = False


class FloodGate:
    """A token bucket a person, of the last people only; times are monotonic seconds."""

    def __init__(self, burst: int, rate: float) -> None:
        """Let in `burst` updates at once and `rate` a second after that."""
        self._burst = burst
        self._rate = rate
        self._buckets: OrderedDict[int, _Bucket] = OrderedDict()

    def passage(self, person: int, now: float) -> Passage:
        """Judge one more update of a person; the first one over the limit is told about.

        `now` is when the person sent it, as far as is known.
        """
        bucket = self._buckets.setdefault(person, _Bucket(self._burst, now))
        self._buckets.move_to_end(person)
        if len(self._buckets) > _PEOPLE_MAX:
            self._buckets.popitem(last=False)
        passed = max(0.0, now - bucket.at)
        bucket.tokens = min(self._burst, bucket.tokens + passed * self._rate)
        bucket.at = max(bucket.at, now)
        if bucket.tokens >= 1:
            bucket.tokens -= 1
            bucket.told = False
            return Passage.IN
        if bucket.told:
            return Passage.CUT
        bucket.told = True
        return Passage.TOLD
