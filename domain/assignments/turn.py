"""Chooses whom a request is offered to, and for how long the offer waits."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, time, timedelta

from domain.assignments.requests import OfferSource, OfferState, Rung, SkipWhy
from domain.civil import civil, day_of, moment_of
from domain.ids import PersonId
from domain.policy import Policy

Step = tuple[PersonId, OfferSource, int, SkipWhy | None]

# A turn is used by what an advocate did on that day: accepting, or not answering at all. A
# refusal on a ground of ¶36 costs nobody his place, and a case that only went on with its
# advocate, or a pick by hand, is nobody's turn.
USES_TURN: Mapping[OfferSource, frozenset[OfferState]] = {
    OfferSource.TURN: frozenset({OfferState.ACCEPTED, OfferState.NO_ANSWER}),
    OfferSource.TOGETHER: frozenset({OfferState.ACCEPTED}),
}


def ladder(
    on_duty: Sequence[PersonId],
    turns: Mapping[PersonId, int],
    skipped: Mapping[PersonId, SkipWhy],
    source: OfferSource = OfferSource.TURN,
) -> list[Step]:
    """In which turn the advocates of a day are asked (Ереже ¶16, ¶17(1), R-033, R-034).

    The order is that of the roster; whoever has had fewer turns on that day goes first.
    """
    order = sorted(range(len(on_duty)), key=lambda one: (turns.get(on_duty[one], 0), one))
    people = [on_duty[place] for place in order]
    return [(one, source, turns.get(one, 0), skipped.get(one)) for one in people]


def left_on(rungs: Sequence[Rung], out: Collection[PersonId]) -> list[PersonId]:
    """Who of a ladder is not passed over and can still be asked, in its order."""
    return [one.person for one in rungs if one.skipped is None and one.person not in out]


def answer_until(now: datetime, *, urgent: bool, policy: Policy) -> datetime:
    """Until when an offer waits (D-23; the law sets no limit)."""
    return now + (policy.offer_lives_urgent if urgent else policy.offer_lives)


def ping_at(offered_at: datetime, expires_at: datetime) -> datetime:
    """The half-time of an offer."""
    return offered_at + (expires_at - offered_at) / 2


def is_night(now: datetime, policy: Policy) -> bool:
    """Whether the telephone comes first: nobody is silent before he was called (D-23)."""
    hour = civil(now).time()
    return hour >= policy.night_from or hour < policy.night_until


def next_try(now: datetime, policy: Policy, *, uncalled: bool) -> datetime:
    """When a search in which nobody is left looks again: the next day, with those on duty then.

    Whom nobody called at night can be asked again when the night is over, if that is sooner.
    """
    midnight = moment_of(day_of(now) + timedelta(days=1), time())
    morning = moment_of(day_of(now), policy.night_until)
    return morning if uncalled and now < morning else midnight


def extended(expires_at: datetime, outage: timedelta, now: datetime, due: datetime) -> datetime:
    """An offer's end after an outage: later by the outage, never beyond the request's due moment.

    An advocate is not to answer for minutes in which the bot could not hear him: what was left
    of his time when the outage began is left of it now.
    """
    later = max(expires_at + outage, now)
    return min(later, due) if due > now else later
