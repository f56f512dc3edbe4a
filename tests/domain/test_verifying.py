"""Promises of a verification: each way to cheat is found, what was not checked is said."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction

from domain.ids import PersonId
from domain.rosters import Duty
from domain.rosters.drawing import draw
from domain.rosters.engines import DEFAULT, ENGINES
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
    Repeated,
    SeedBound,
    SeedFree,
    SeedWrong,
)
from domain.rosters.protocol import (
    Edit,
    EngineId,
    Issued,
    Protocol,
    to_text,
)
from domain.rosters.verifying import all_hold, verify
from domain.rosters.violations import SpreadUneven, TwoDuties
from tests.domain.months import wheel
from tests.domain.protocols import (
    CONSULT,
    COURT,
    FAKE,
    FEBRUARY,
    FIRST,
    OFFICER,
    PRETRIAL,
    SECOND,
    WHEEL,
    clean,
    small,
)


def found(
    protocol: Protocol, engines: Mapping[EngineId, Callable[..., object]] = FAKE
) -> list[type[Finding]]:
    """The kinds of findings about a protocol that is whole."""
    return [type(one) for one in verify(to_text(protocol), engines)]  # type: ignore[arg-type]


def test_a_clean_protocol_holds() -> None:
    """Whole, bound to its seed, repeated, followed and judged."""
    assert found(clean()) == [DigestHolds, SeedBound, Repeated, Followed, Judged]


def test_a_change_before_publication_is_told_with_its_reason() -> None:
    """What it does to the loads is found, and the recorded reason accounts for it."""
    findings = verify(to_text(small()), FAKE)

    edits = [one.edit for one in findings if isinstance(one, Changed)]
    assert [(one.day, one.out, one.into, one.reason, one.by) for one in edits] == [
        (FEBRUARY, FIRST, SECOND, "келісілді", OFFICER)
    ]
    excused = [one.violation for one in findings if isinstance(one, Excused)]
    assert any(isinstance(one, SpreadUneven) for one in excused)
    assert all_hold(findings)


def test_loads_that_differ_without_a_reason_are_a_fault() -> None:
    """R-044 asks for a recorded reason."""
    one = small()
    silent = replace(one, issued={COURT: replace(one.issued[COURT], reason="")})

    assert Faulty in found(silent)


def test_a_digest_of_another_file() -> None:
    """The last line belongs to the lines before it."""
    text, other = to_text(small()), to_text(clean())
    mixed = text[: text.rindex('"sha256"')] + other[other.rindex('"sha256"') :]

    findings = verify(mixed, FAKE)

    assert isinstance(findings[0], DigestBroken)
    assert not all_hold(findings)


def test_a_changed_seed() -> None:
    """Whoever changes the seed and writes a new digest is found by the published hash."""
    one = clean()
    made = one.draws[0]
    other = replace(one, draws=(replace(made, order=replace(made.order, seed="0000")),))

    assert SeedWrong in found(other)


def test_a_seed_without_a_hash_is_said_openly() -> None:
    """It is no fault: there was no call for absences."""
    one = clean()

    findings = verify(to_text(replace(one, draws=(replace(one.draws[0], seed_hash=""),))), FAKE)

    assert SeedFree in map(type, findings)
    assert all_hold(findings)


def test_swapped_persons() -> None:
    """In what was drawn, and in what was published."""
    one = clean()
    made = one.draws[0]
    turned = _swapped(made.drawn.duties[COURT])
    drawn = replace(one, draws=(replace(made, drawn=replace(made.drawn, duties={COURT: turned})),))
    published = replace(one, issued={COURT: Issued(1, "", turned)})
    both = replace(drawn, issued={COURT: Issued(1, "", turned)})

    assert {DrawnOtherwise, NotFollowed} <= set(found(drawn))
    assert NotFollowed in found(published)
    assert DrawnOtherwise in found(both)


def _swapped(duties: tuple[Duty, ...]) -> tuple[Duty, ...]:
    first, second, *rest = duties
    return (replace(first, person=second.person), replace(second, person=first.person), *rest)


def test_a_dropped_edit() -> None:
    """A change that is not named is found with its day."""
    lost = [
        one.days for one in verify(to_text(replace(small(), edits=())), FAKE)
        if isinstance(one, NotFollowed)
    ]  # fmt: skip

    assert lost == [(FEBRUARY,)]


def test_an_edit_that_does_not_follow() -> None:
    """It names somebody who did not hold the place, or a version that is not there."""
    one = small()
    edit = one.edits[0]

    for wrong in (replace(edit, out=PersonId(3)), replace(edit, version=2)):
        assert NotFollowed in found(replace(one, edits=(wrong,)))


def test_other_shares_than_the_engine_gives() -> None:
    """The notes of a draw are repeated as well as its names."""
    one = clean()
    made = one.draws[0]
    drawn = replace(made.drawn, owed={(COURT, FIRST): Fraction(1)})

    findings = verify(to_text(replace(one, draws=(replace(made, drawn=drawn),))), FAKE)

    assert DrawnOtherwise(WHEEL) in findings


def test_an_engine_that_is_not_here() -> None:
    """It is said openly, the judge judges all the same, and not everything holds."""
    findings = verify(to_text(clean()), ENGINES)

    assert NotRepeated(WHEEL) in findings
    assert Judged((COURT,)) in findings
    assert not all_hold(findings)


def test_the_house_engine_is_repeated() -> None:
    """The default engine in its present version."""
    one = replace(small(DEFAULT), edits=())
    drawn = draw(one.draws[0].order)

    findings = verify(
        to_text(replace(one, issued={COURT: Issued(1, "", drawn.duties[COURT])})), ENGINES
    )

    assert Repeated(DEFAULT, (COURT,)) in findings
    assert all_hold(findings)


def test_a_kind_drawn_again_counts_by_its_last_draw() -> None:
    """The earlier draw is repeated too, and the file tells how many there were."""
    one = clean()
    first = one.draws[0]
    people = tuple(replace(each, person=each.person) for each in reversed(first.order.candidates))
    order = replace(first.order, candidates=people)
    second = replace(first, order=order, drawn=wheel(order))
    again = replace(
        one, made=3, draws=(second,), issued={COURT: Issued(1, "", second.drawn.duties[COURT])}
    )

    assert found(again) == [DigestHolds, SeedBound, Repeated, DrawnAgain, Followed, Judged]


def test_kinds_of_two_draws_are_judged_together() -> None:
    """One duty a day holds across kinds, whichever draw they come from."""
    one = clean()
    first = one.draws[0]
    order = replace(first.order, posts={CONSULT: 1})
    second = replace(first, order=order, drawn=wheel(order))
    both = replace(
        one, made=2, draws=(first, second),
        issued={**one.issued, CONSULT: Issued(1, "", second.drawn.duties[CONSULT])},
    )  # fmt: skip

    faults = [one.violation for one in verify(to_text(both), FAKE) if isinstance(one, Faulty)]

    assert TwoDuties(FEBRUARY, FIRST) in faults


def test_what_was_published_without_a_draw() -> None:
    """An imported roster has nothing to repeat."""
    one = clean()
    both = replace(one, issued={**one.issued, PRETRIAL: Issued(1, "", ())})

    assert NotDrawn(PRETRIAL) in verify(to_text(both), FAKE)


def test_a_draw_of_another_month() -> None:
    """The month of the file is the month of its draws."""
    assert OtherMonth in found(replace(clean(), month=date(2026, 3, 1)))


def test_changes_after_publication_say_no_reason() -> None:
    """A new version follows the one before, and its fault of loads is accounted for."""
    one = clean()
    later = _later()
    duties = tuple(sorted(
        replace(duty, person=SECOND) if duty.day == FEBRUARY else duty
        for duty in one.issued[COURT].duties
    ))  # fmt: skip
    second = replace(one, edits=(later,), issued={COURT: Issued(2, "", duties)})

    findings = verify(to_text(second), FAKE)

    assert Followed(COURT, 2, 1) in findings
    assert all_hold(findings)


def _later() -> Edit:
    return Edit(2, COURT, FEBRUARY, 1, FIRST, SECOND, "", OFFICER)
