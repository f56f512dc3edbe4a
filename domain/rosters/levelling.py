"""Repairs a drawn month: levels loads by chains of hand-overs, then parts days in a row."""

from collections import deque
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise

from domain.ids import PersonId
from domain.rosters import RosterKind

_ROUNDS_MAX = 12
_SOON = (3, 1)  # the price of a duty one day, two days after another


class Plan:
    """Who is on duty in each kind on each day, while a month is being drawn."""

    def __init__(
        self,
        days: tuple[date, ...],
        posts: dict[RosterKind, int],
        people: tuple[PersonId, ...],
        busy: Mapping[PersonId, frozenset[date]],
    ) -> None:
        """Begin with an empty month."""
        self.days = days
        self.posts = posts
        self.people = people
        self._busy = busy
        self._seats: dict[date, dict[PersonId, RosterKind]] = {day: {} for day in days}
        self._loads = {kind: dict.fromkeys(people, 0) for kind in posts}
        self._own: dict[PersonId, set[date]] = {person: set() for person in people}

    def is_free(self, person: PersonId, day: date) -> bool:
        """Whether a person has no duty of any kind that day."""
        return person not in self._seats[day] and day not in self._busy.get(person, ())

    def kind_on(self, person: PersonId, day: date) -> RosterKind | None:
        """In which of the drawn kinds a person is on duty that day."""
        return self._seats[day].get(person)

    def give(self, kind: RosterKind, day: date, person: PersonId) -> None:
        """Put a person on duty."""
        self._seats[day][person] = kind
        self._loads[kind][person] += 1
        self._own[person].add(day)

    def take(self, day: date, person: PersonId) -> RosterKind:
        """Free a person from the duty of a day."""
        kind = self._seats[day].pop(person)
        self._loads[kind][person] -= 1
        self._own[person].discard(day)
        return kind

    def hand(self, day: date, giver: PersonId, taker: PersonId) -> None:
        """Hand a duty over; a taker who has another kind that day gives that one in return."""
        kind = self.take(day, giver)
        if taker in self._seats[day]:
            self.give(self.take(day, taker), day, giver)
        self.give(kind, day, taker)

    def on(self, kind: RosterKind, day: date) -> list[PersonId]:
        """Who is on duty in a kind that day."""
        return [person for person, own in self._seats[day].items() if own is kind]

    def load(self, kind: RosterKind, person: PersonId) -> int:
        """How many duties of a kind a person has."""
        return self._loads[kind][person]

    def total(self, person: PersonId) -> int:
        """How many duties of all kinds a person has."""
        return len(self._own[person])

    def own_days(self, person: PersonId) -> set[date]:
        """The days on which a person is on duty, in the drawn kinds or before them."""
        return self._own[person] | set(self._busy.get(person, ()))

    def last_before(self, person: PersonId, day: date) -> date | None:
        """A person's last duty before a day of this month."""
        return max((own for own in self.own_days(person) if own < day), default=None)


Quotas = Mapping[RosterKind, Mapping[PersonId, int]]


def level(plan: Plan, quotas: Quotas) -> None:
    """Bring loads to their quotas by the shortest chains of hand-overs there are."""
    for _ in range(_ROUNDS_MAX):
        moved = False
        for kind, posts in plan.posts.items():
            for _ in range(posts * len(plan.days)):
                if not _shift_one(plan, kind, quotas):
                    break
                moved = True
        if not moved:
            return


def _shift_one(plan: Plan, kind: RosterKind, quotas: Quotas) -> bool:
    """Move one duty of a kind from someone above the quota to someone below it."""
    own = quotas[kind]
    over = [one for one in plan.people if plan.load(kind, one) > own[one]]
    under = {one for one in plan.people if plan.load(kind, one) < own[one]}
    if not over or not under:
        return False
    came: dict[PersonId, tuple[PersonId, date] | None] = dict.fromkeys(over)
    queue = deque(over)
    while queue:
        giver = queue.popleft()
        if giver in under:
            _walk_back(plan, giver, came)
            return True
        for taker, day in _steps(plan, kind, giver, quotas):
            if taker not in came:
                came[taker] = (giver, day)
                queue.append(taker)
    return False


def _walk_back(
    plan: Plan,
    taker: PersonId,
    came: Mapping[PersonId, tuple[PersonId, date] | None],
) -> None:
    """Make the hand-overs of a chain from its end to its beginning.

    Each link gives away a duty before it takes one, so a day never holds a person twice:
    the days of two neighbouring links may be equal only when the chain could be shorter.
    """
    while (link := came[taker]) is not None:
        giver, day = link
        if plan.kind_on(giver, day) is not None:
            plan.hand(day, giver, taker)
        taker = giver


def _steps(
    plan: Plan,
    kind: RosterKind,
    giver: PersonId,
    quotas: Quotas,
) -> Iterator[tuple[PersonId, date]]:
    """To whom a person can hand a duty of a kind, and on which day."""
    for day in sorted(plan.own_days(giver)):
        if day not in plan.days or plan.kind_on(giver, day) is not kind:
            continue
        for taker in plan.people:
            if plan.is_free(taker, day) or _can_trade(plan, (giver, taker), (kind, day), quotas):
                yield taker, day


def _can_trade(
    plan: Plan,
    pair: tuple[PersonId, PersonId],
    seat: tuple[RosterKind, date],
    quotas: Quotas,
) -> bool:
    """Whether a taker's other kind of that day may go back without spoiling its quotas."""
    giver, taker = pair
    kind, day = seat
    other = plan.kind_on(taker, day)
    if other is None or other is kind:
        return False
    return (
        plan.load(other, taker) > quotas[other][taker]
        or plan.load(other, giver) < quotas[other][giver]
    )


def unbunch(plan: Plan, recent: Mapping[PersonId, date]) -> None:
    """Exchange days between people while that parts duties which follow each other."""
    for _ in range(_ROUNDS_MAX):
        bunched = [person for person in plan.people if _price(plan, person, recent)]
        relieved = [_relieve(plan, person, recent) for person in bunched]
        if not any(relieved):
            return


def _relieve(plan: Plan, person: PersonId, recent: Mapping[PersonId, date]) -> bool:
    """Make the best exchange of one of the person's duties, if any helps."""
    best: tuple[int, date, PersonId, date] | None = None
    for day in sorted(plan.own_days(person)):
        if day not in plan.days or (kind := plan.kind_on(person, day)) is None:
            continue
        if not _is_bunched(plan, person, day, recent):
            continue
        for other_day in plan.days:
            for other in plan.on(kind, other_day):
                gain = _gain(plan, recent, (person, day), (other, other_day))
                if gain > 0 and (best is None or gain > best[0]):
                    best = (gain, day, other, other_day)
    if best is None:
        return False
    _, day, other, other_day = best
    _exchange(plan, (person, day), (other, other_day))
    return True


def _gain(
    plan: Plan,
    recent: Mapping[PersonId, date],
    mine: tuple[PersonId, date],
    theirs: tuple[PersonId, date],
) -> int:
    """By how much an exchange of two duties parts them; nothing where it is impossible."""
    (person, day), (other, other_day) = mine, theirs
    if other == person or not plan.is_free(other, day) or not plan.is_free(person, other_day):
        return 0
    before = _price(plan, person, recent) + _price(plan, other, recent)
    _exchange(plan, mine, theirs)
    after = _price(plan, person, recent) + _price(plan, other, recent)
    _exchange(plan, (person, other_day), (other, day))
    return before - after


def _exchange(
    plan: Plan,
    mine: tuple[PersonId, date],
    theirs: tuple[PersonId, date],
) -> None:
    (person, day), (other, other_day) = mine, theirs
    plan.give(plan.take(day, person), day, other)
    plan.give(plan.take(other_day, other), other_day, person)


def _price(plan: Plan, person: PersonId, recent: Mapping[PersonId, date]) -> int:
    """How much a person's duties follow each other: days in a row weigh most."""
    days = plan.own_days(person)
    if person in recent:
        days.add(recent[person])
    return sum(_cost(second - first) for first, second in pairwise(sorted(days)))


def _is_bunched(
    plan: Plan,
    person: PersonId,
    day: date,
    recent: Mapping[PersonId, date],
) -> bool:
    days = plan.own_days(person) | ({recent[person]} if person in recent else set())
    return any(other != day and _cost(abs(other - day)) for other in days)


def _cost(gap: timedelta) -> int:
    return _SOON[gap.days - 1] if 0 < gap.days <= len(_SOON) else 0
