"""Verifies the protocol of a month from its text alone: repeats, follows, judges."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind
from domain.rosters.checking import check, remarks
from domain.rosters.excuses import is_excused
from domain.rosters.findings import (
    Changed,
    DigestBroken,
    DigestHolds,
    DrawnAgain,
    DrawnOtherwise,
    Excused,
    Faulty,
    Finding,
    Followed,
    Judged,
    NotDrawn,
    NotFollowed,
    NotRepeated,
    OtherMonth,
    Remarked,
    Repeated,
    SeedBound,
    SeedFree,
    SeedWrong,
    Verdict,
)
from domain.rosters.order import Candidate, Drawn, MonthOrder
from domain.rosters.protocol import (
    Draw,
    EngineId,
    Protocol,
    digest_holds,
    digest_of,
    from_text,
    seed_hash_of,
)

Engine = Callable[[MonthOrder], Drawn]


def verify(text: str, engines: Mapping[EngineId, Engine]) -> tuple[Finding, ...]:
    """Everything that can be checked from the file alone, in the order of a reader's questions.

    `engines` are those that this program has. Raises BadProtocol for what is no protocol.
    """
    protocol = from_text(text)
    digest = digest_of(text)
    return (
        DigestHolds(digest) if digest_holds(text) else DigestBroken(digest),
        *_draws(protocol, engines),
        *_changes(protocol),
        *_verdicts(protocol),
    )


def all_hold(findings: tuple[Finding, ...]) -> bool:
    """Whether everything was checked and nothing is broken."""
    return all(one.verdict <= Verdict.NOTED for one in findings)


def _draws(protocol: Protocol, engines: Mapping[EngineId, Engine]) -> Iterator[Finding]:
    for draw in protocol.draws:
        if draw.order.month != protocol.month:
            yield OtherMonth(draw.order.month)
        yield _seed(draw)
        engine = engines.get(draw.engine)
        yield NotRepeated(draw.engine) if engine is None else _repeat(draw, engine)
    if protocol.made != len(protocol.draws):
        yield DrawnAgain(protocol.made, len(protocol.draws))


def _seed(draw: Draw) -> Finding:
    if not draw.seed_hash:
        return SeedFree()
    if seed_hash_of(draw.order.seed) != draw.seed_hash:
        return SeedWrong()
    return SeedBound(draw.seed_hash)


def _repeat(draw: Draw, engine: Engine) -> Finding:
    again = engine(draw.order)
    for kind in RosterKind:
        old, new = set(draw.drawn.duties.get(kind, ())), set(again.duties.get(kind, ()))
        if old != new:
            return DrawnOtherwise(draw.engine, kind, min(duty.day for duty in old ^ new))
    same = (draw.drawn.owed, draw.drawn.relaxed) == (again.owed, again.relaxed)
    if not same or draw.drawn.duties.keys() != again.duties.keys():
        return DrawnOtherwise(draw.engine)
    return Repeated(draw.engine, tuple(kind for kind in RosterKind if kind in again.duties))


def _changes(protocol: Protocol) -> Iterator[Finding]:
    for kind in RosterKind:
        issued, drawn = protocol.issued.get(kind), protocol.drawn(kind)
        if issued is None:
            continue
        if drawn is None:
            yield NotDrawn(kind)
            continue
        edits = [edit for edit in protocol.edits if edit.kind is kind]
        days = _lost_days(protocol, kind, drawn)
        if days:
            yield NotFollowed(kind, days)
        else:
            yield Followed(kind, issued.version, len(edits))
        yield from (Changed(edit) for edit in edits)


def _lost_days(protocol: Protocol, kind: RosterKind, drawn: tuple[Duty, ...]) -> tuple[date, ...]:
    """The days on which the drawn roster with its changes is not the published one."""
    issued = protocol.issued[kind]
    places: dict[tuple[date, int], PersonId | None] = {
        (duty.day, duty.position): duty.person for duty in drawn
    }
    lost: set[date] = set()
    version = 1
    for edit in (edit for edit in protocol.edits if edit.kind is kind):
        place = edit.day, edit.position
        if places.get(place) != edit.out or not version <= edit.version <= issued.version:
            lost.add(edit.day)
        places[place] = edit.into
        version = edit.version
    made = {
        Duty(day, position, person)
        for (day, position), person in places.items()
        if person is not None
    }
    return tuple(sorted(lost | {duty.day for duty in made ^ set(issued.duties)}))


def _verdicts(protocol: Protocol) -> Iterator[Finding]:
    for number, draw in enumerate(protocol.draws):
        later = {kind for one in protocol.draws[number + 1 :] for kind in one.drawn.duties}
        kinds = tuple(
            kind for kind in RosterKind
            if kind in draw.drawn.duties and kind in protocol.issued and kind not in later
        )  # fmt: skip
        order = _as_issued(protocol, draw.order, kinds)
        duties = {kind: protocol.issued[kind].duties for kind in kinds}
        faults = check(order, duties)
        if kinds and not faults:
            yield Judged(kinds)
        for fault in faults:
            excused = is_excused(protocol, draw.drawn, fault)
            yield Excused(fault) if excused else Faulty(fault)
        yield from (Remarked(one) for one in remarks(order, duties))


def _as_issued(protocol: Protocol, order: MonthOrder, kinds: tuple[RosterKind, ...]) -> MonthOrder:
    """The order of these kinds alone, with the other kinds as they were published since."""
    was = {
        (duty.person, duty.day)
        for draw in protocol.draws
        for every in draw.drawn.duties.values()
        for duty in every
    }
    now = {
        (duty.person, duty.day)
        for kind, issued in protocol.issued.items()
        if kind not in kinds
        for duty in issued.duties
    }

    def with_others(one: Candidate) -> Candidate:
        kept = {day for day in one.busy if (one.person, day) not in was}
        return replace(one, busy=frozenset(kept | {day for who, day in now if who == one.person}))

    return replace(
        order,
        posts={kind: posts for kind, posts in order.posts.items() if kind in kinds},
        candidates=tuple(with_others(one) for one in order.candidates),
    )
