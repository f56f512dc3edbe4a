"""Chooses whom a request is offered to, and for how long the offer waits."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from domain.civil import civil
from domain.ids import PersonId
from domain.policy import Policy


def next_in_turn(
    on_duty: Sequence[PersonId], asked: Collection[PersonId], unreachable: Collection[PersonId]
) -> PersonId | None:
    """The first advocate of the day's roster who was not asked and can be reached.

    The order is that of the roster (Ереже ¶16, ¶17(1), R-033, R-034); None when nobody is left.
    """
    return next((one for one in on_duty if one not in asked and one not in unreachable), None)


def answer_until(now: datetime, *, urgent: bool, policy: Policy) -> datetime:
    """Until when an offer waits (D-23; the law sets no limit)."""
    return now + (policy.offer_lives_urgent if urgent else policy.offer_lives)


def ping_at(offered_at: datetime, expires_at: datetime) -> datetime:
    """The half-time of an offer."""
    return offered_at + (expires_at - offered_at) / 2


def is_night(now: datetime, policy: Policy) -> bool:
    """Whether an offer needs a telephone call beside it from the start (D-23)."""
    hour = civil(now).time()
    return hour >= policy.night_from or hour < policy.night_until


def extended(expires_at: datetime, outage: timedelta, now: datetime, due: datetime) -> datetime:
    """An offer's end after an outage: later by the outage, never beyond the request's due moment.

    An advocate is not to answer for minutes in which the bot could not hear him: what was left
    of his time when the outage began is left of it now.
    """
    later = max(expires_at + outage, now)
    return min(later, due) if due > now else later
