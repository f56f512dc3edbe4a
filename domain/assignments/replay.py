"""Plays a request again from its journal alone: every move, every ladder, everybody asked."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from domain.assignments.machine import FIRST, TRANSITIONS, Event
from domain.assignments.replay_turns import Turns
from domain.assignments.requests import Ground, OfferSource, RequestState, SkipWhy
from domain.assignments.rows import ALARM, ASKED_AGAIN, LADDER, PASSED_OVER, Entry, Frozen
from domain.assignments.turn import ladder
from domain.ids import OfferId, PersonId

_DECLARED = frozenset(ground for ground in Ground if ground.declared)


@dataclass(frozen=True, slots=True)
class ForeignMove:
    """A move that the machine does not have, or one that does not follow the one before."""

    at: datetime
    before: str
    event: str
    after: str


@dataclass(frozen=True, slots=True)
class LadderDiffers:
    """A frozen ladder is not the one that its own inputs make."""

    ladder: int
    written: tuple[PersonId, ...]
    computed: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class TurnsDiffer:
    """A ladder counts other turns for somebody than the journal of that day does."""

    ladder: int
    person: PersonId
    written: int
    counted: int


@dataclass(frozen=True, slots=True)
class OutOfTurn:
    """Somebody was asked in turn while the ladder names another (or nobody)."""

    offer: OfferId
    person: PersonId
    expected: PersonId | None


@dataclass(frozen=True, slots=True)
class NeverAsked:
    """Somebody accepted whom the journal does not know to have been asked."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class NoReason:
    """Somebody was picked by hand and no reason is written."""

    offer: OfferId
    person: PersonId


@dataclass(frozen=True, slots=True)
class LeftOut:
    """All on duty were asked at once, but for somebody whom nothing passes over."""

    ladder: int
    person: PersonId


Finding = ForeignMove | LadderDiffers | TurnsDiffer | OutOfTurn | NeverAsked | NoReason | LeftOut


@dataclass(frozen=True, slots=True)
class Asked:
    """One offer as the journal tells it: whom, why, when, and what came of it."""

    offer: OfferId
    person: PersonId
    source: OfferSource
    at: datetime
    reason: str = ""
    outcome: str = "open"
    ground: str = ""


@dataclass(slots=True)
class Story:
    """What the journal tells of one request."""

    state: RequestState | None = None
    charge: PersonId | None = None
    asked: list[Asked] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    ladders: int = 0
    # What a reading in progress has to remember.
    order: list[tuple[PersonId, SkipWhy | None]] = field(default_factory=list)
    named: set[PersonId] = field(default_factory=set)
    unreachable: set[PersonId] = field(default_factory=set)
    # Who was passed over for the next offer only: marks or siblings speak against it now.
    passed: set[PersonId] = field(default_factory=set)
    # Whom nobody called at night: they may be asked a second time when it is over.
    again: set[PersonId] = field(default_factory=set)
    # Where all are asked at once: who is to be asked before anything else happens.
    at_once: bool = False
    batch: list[PersonId] | None = None
    barred: set[PersonId] = field(default_factory=set)
    searched: int = 0


def replay(subject: str, entries: Sequence[Entry]) -> Story:
    """Read the rows about one request, its offers, and the turns of the others of its days.

    `subject` is `request:N`; `entries` are the rows of the topic in the order of the journal,
    those of other requests among them. Nothing but the journal is looked at (Ереже ¶16, R-033).
    """
    story, turns = Story(), Turns()
    for entry in entries:
        if entry.subject == subject:
            _read(story, entry, turns)
        elif entry.offer is not None:
            _end(story, entry, entry.offer)
        turns.read(entry)
    _end_batch(story)
    return story


def _read(story: Story, entry: Entry, turns: Turns) -> None:
    if entry.after == LADDER:
        _freeze(story, entry, turns)
    elif entry.after == PASSED_OVER:
        _pass_over(story, entry)
    elif entry.after == ALARM:
        # Nobody was left then; who stood aside for a sibling may be asked the next time.
        story.passed.clear()
    elif entry.after == ASKED_AGAIN:
        last = {one.person: one.outcome for one in story.asked[story.searched :]}
        story.again |= {person for person, outcome in last.items() if outcome == "not_called"}
    elif entry.event == "register":
        story.state = RequestState(entry.after)
        # Who took an act himself is in charge from the first row on (Ереже ¶27(1)).
        _charge(story, entry)
        if story.state not in FIRST:
            story.findings.append(_foreign(entry))
    elif entry.event in set(Event):
        _move(story, entry, Event(entry.event))


def _move(story: Story, entry: Entry, event: Event) -> None:
    known = {entry.before, entry.after} <= set(RequestState)
    ends = TRANSITIONS.get((RequestState(entry.before), event), frozenset()) if known else ()
    if entry.before != story.state or entry.after not in ends:
        story.findings.append(_foreign(entry))
    if event is not Event.OFFER:
        _end_batch(story)
    if entry.after in set(RequestState):
        story.state = RequestState(entry.after)
    match event:
        case Event.OFFER | Event.OFFER_CONTINUITY | Event.KEEP:
            _ask(story, entry, event)
        case Event.ACCEPT:
            _accept(story, entry)
        case Event.ACCEPT_IN_EIS:
            _charge(story, entry)
        case Event.APPROVE_SUBSTITUTION:
            # A new search: whoever did not declare a ground may be asked again.
            story.searched = len(story.asked)
            story.unreachable.clear()
            story.passed.clear()
            story.again.clear()
        case _:
            pass


def _ask(story: Story, entry: Entry, event: Event) -> None:
    offer, person = entry.number("offer"), entry.number("person")
    if offer is None or person is None:
        return
    source = OfferSource(entry.word("source") or OfferSource.TURN)
    one = Asked(OfferId(offer), PersonId(person), source, entry.at, entry.reason)
    # An offer that is made again after a reason was not accepted goes to the same advocate.
    if event is not Event.KEEP:
        _judge(story, one)
    story.asked.append(one)
    story.again.discard(one.person)


def _judge(story: Story, one: Asked) -> None:
    if one.source is OfferSource.OVERRIDE and not one.reason.strip():
        story.findings.append(NoReason(one.offer, one.person))
    if one.source is OfferSource.TURN and story.ladders:
        expected = next(iter(_expected(story)), None)
        if story.at_once or expected != one.person:
            story.findings.append(OutOfTurn(one.offer, one.person, expected))
        story.passed.clear()
    if one.source is OfferSource.TOGETHER:
        _judge_together(story, one)


def _judge_together(story: Story, one: Asked) -> None:
    if story.batch is None:
        story.batch = _expected(story) if story.at_once else []
    if one.person in story.batch:
        story.batch.remove(one.person)
    else:
        story.findings.append(OutOfTurn(one.offer, one.person, None))


def _end_batch(story: Story) -> None:
    """Everybody who had to be asked at once was, or somebody was left out."""
    if story.batch is not None:
        left = story.batch
        story.findings += [LeftOut(story.ladders, person) for person in left]
        story.batch = None
        story.passed.clear()


def _pass_over(story: Story, entry: Entry) -> None:
    unreachable = entry.reason in {"", SkipWhy.UNREACHABLE}
    passed = story.unreachable if unreachable else story.passed
    passed.add(PersonId(entry.number("person") or 0))


def _accept(story: Story, entry: Entry) -> None:
    person = PersonId(entry.number("person") or 0)
    # Whom an earlier ladder names may be reached by telephone a day later.
    known = {one.person for one in story.asked} | story.named
    if person not in known:
        story.findings.append(NeverAsked(person))
    story.charge = person
    story.barred.add(person)


def _charge(story: Story, entry: Entry) -> None:
    """Who is in charge without having been asked by the desk; most rows name nobody."""
    person = entry.number("person")
    if person is not None:
        story.charge = PersonId(person)
        story.barred.add(story.charge)


def _end(story: Story, entry: Entry, offer: int) -> None:
    """An offer's end; the offers of other requests are not known here."""
    for place, one in enumerate(story.asked):
        if one.offer == offer:
            story.asked[place] = replace(one, outcome=entry.after, ground=entry.reason)
            if entry.after == "declined" and entry.reason in _DECLARED:
                story.barred.add(one.person)


def _expected(story: Story) -> list[PersonId]:
    """Who is to be asked, in order: the first of them, or all where the unit asks at once."""
    asked = {one.person for one in story.asked[story.searched :]}
    out = (asked - story.again) | story.barred | story.unreachable | story.passed
    return [one for one, skip in story.order if skip is None and one not in out]


def _freeze(story: Story, entry: Entry, turns: Turns) -> None:
    written = Frozen.of(entry.evidence)
    story.ladders = written.number
    steps = ladder(written.on_duty, written.turns, written.skipped)
    computed = tuple(person for person, *_ in steps)
    if computed != written.order:
        story.findings.append(LadderDiffers(written.number, written.order, computed))
    counted = turns.counted(written, entry.at)
    for person in written.order:
        said, found = written.turns.get(person, 0), counted.get(person, 0)
        if said != found:
            story.findings.append(TurnsDiffer(written.number, person, said, found))
    story.order = [(person, written.skipped.get(person)) for person in written.order]
    story.named |= set(written.order)
    story.at_once = written.at_once
    story.unreachable.clear()
    story.passed.clear()


def _foreign(entry: Entry) -> ForeignMove:
    return ForeignMove(entry.at, entry.before, entry.event, entry.after)
