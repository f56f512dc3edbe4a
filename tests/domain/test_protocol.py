"""Promises of the protocol: one form only, read strictly, and no change stays unnoticed."""

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind
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
from domain.rosters.order import Candidate, MonthOrder, RestBroken, SpreadWide, Unfilled
from domain.rosters.protocol import (
    Draw,
    Edit,
    EngineId,
    Issued,
    Protocol,
    changes,
    from_text,
    seed_hash_of,
    to_text,
)
from domain.rosters.strict_json import BadProtocol, Fault
from domain.rosters.verifying import all_hold, verify
from domain.rosters.violations import SpreadUneven, TwoDuties
from tests.domain.months import candidates, wheel

COURT, PRETRIAL, CONSULT = RosterKind.COURT, RosterKind.PRETRIAL, RosterKind.CONSULT
FEBRUARY = date(2026, 2, 1)
GOLDEN = Path(__file__).parent / "golden" / "protocol.json"
WHEEL = EngineId("wheel", 3)
FAKE = {WHEEL: wheel}
SEED = "5eed"
FIRST, SECOND = PersonId(1), PersonId(2)
OFFICER = PersonId(9)
NAMES = {
    FIRST: "Ахметов Әлихан", SECOND: "Ғабитова Айгүл", PersonId(3): "Қасымов Дәурен",
    PersonId(4): "Өтегенов Нұрбол", OFFICER: "Сәрсенова Гүлнар",
}  # fmt: skip


def small(engine: EngineId = WHEEL) -> Protocol:
    """February for four advocates, with one change before publication."""
    people = tuple(
        replace(one, carried={COURT: Fraction(-1, 2)}, wishes=frozenset({date(2026, 2, 9)}))
        if one.person == FIRST else one
        for one in candidates(4)
    )  # fmt: skip
    order = MonthOrder(FEBRUARY, {COURT: 1}, people, rest=1, seed=SEED)
    drawn = ENGINES.get(engine, wheel)(order)
    published = list(drawn.duties[COURT])
    published[0] = replace(published[0], person=SECOND)
    issued = Issued(1, "Адвокаттың өтініші бойынша", tuple(published))
    edits = tuple(
        replace(one, reason="келісілді", by=OFFICER)
        for one in changes(1, COURT, drawn.duties[COURT], issued.duties)
    )
    made = Draw(order, seed_hash_of(SEED), engine, drawn)
    return Protocol(
        "Ақмола облыстық адвокаттар алқасы", "№ 1", FEBRUARY, 1, (made,), edits,
        {COURT: issued}, NAMES,
    )  # fmt: skip


def clean() -> Protocol:
    """The same February, published as it was drawn."""
    one = small()
    issued = Issued(1, "", one.draws[0].drawn.duties[COURT])
    return replace(one, edits=(), issued={COURT: issued})


def found(
    protocol: Protocol, engines: Mapping[EngineId, Callable[..., object]] = FAKE
) -> list[type[Finding]]:
    """The kinds of findings about a protocol that is whole."""
    return [type(one) for one in verify(to_text(protocol), engines)]  # type: ignore[arg-type]


def test_the_file_of_a_tiny_month() -> None:
    """The form of the file is a promise: a change of it is a new format."""
    text = to_text(small())
    if os.environ.get("KEZEKSHI_ACCEPT"):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(text, encoding="utf-8")

    assert text == GOLDEN.read_text(encoding="utf-8")
    assert json.loads(text)["protocol"]["unit"] == "№ 1"


def test_what_is_written_is_read_again() -> None:
    """Nothing is lost on the way, with relaxations and shares of every kind."""
    one = small()
    relaxed = (
        Unfilled(COURT, FEBRUARY, 1, (FIRST,)), RestBroken(FIRST, FEBRUARY, 0),
        SpreadWide(COURT, 3, 6),
    )  # fmt: skip
    made = one.draws[0]
    order = replace(
        made.order, reserve={COURT: 1}, weights={(COURT, FEBRUARY): 150},
        candidates=(*made.order.candidates, Candidate(
            PersonId(7), frozenset({COURT}), frozenset({FEBRUARY}), frozenset({FEBRUARY}),
            frozenset(), frozenset({date(2026, 2, 3)}), {COURT: Fraction(1, 3)}, Fraction(7, 2),
            date(2026, 1, 31),
        )),
    )  # fmt: skip
    drawn = replace(made.drawn, relaxed=relaxed, owed={(COURT, FIRST): Fraction(28, 5)})
    whole = replace(one, draws=(replace(made, order=order, drawn=drawn),))

    assert from_text(to_text(whole)) == whole


def test_no_changed_byte_stays_unnoticed() -> None:
    """Every byte is flipped in turn: the file cannot be read, or something does not hold."""
    text = to_text(small())
    assert all_hold(verify(text, FAKE))
    data = bytearray(text.encode())

    unnoticed = []
    for place in range(len(data)):
        data[place] ^= 1
        if _passes(bytes(data)):
            unnoticed.append(place)
        data[place] ^= 1

    assert unnoticed == []


@pytest.mark.parametrize("end", [b"\n", b" ", b"\r\n", b"{}"])
def test_nothing_can_be_added_or_cut_off(end: bytes) -> None:
    """Not even an empty line."""
    data = to_text(small()).encode()

    assert not _passes(data + end)
    assert not _passes(end + data)
    assert not _passes(data[:-1])
    assert not _passes(data.replace(b"\n", b"\r\n"))
    assert not _passes(b"\xef\xbb\xbf" + data)


def _passes(data: bytes) -> bool:
    try:
        return all_hold(verify(data.decode(), FAKE))
    except (UnicodeDecodeError, BadProtocol):
        return False


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


Change = Callable[[dict[str, object]], object]


@pytest.mark.parametrize(
    ("change", "place", "fault"),
    [
        (lambda one: one.pop("unit"), "protocol.unit", Fault.MISSING),
        (lambda one: one.update(extra=1), "protocol.extra", Fault.UNKNOWN),
        (lambda one: one.update(made=True), "protocol.made", Fault.WRONG_TYPE),
        (lambda one: one.update(made="1"), "protocol.made", Fault.WRONG_TYPE),
        (lambda one: one.update(draws={}), "protocol.draws", Fault.WRONG_TYPE),
        (lambda one: one.update(month="2026-02-31"), "protocol.month", Fault.WRONG_VALUE),
        (lambda one: one.update(month="1 ақпан"), "protocol.month", Fault.WRONG_VALUE),
        (lambda one: one.update(format=2), "protocol.format", Fault.OTHER_FORMAT),
        (lambda one: one.update(names={"x": ""}), "protocol.names.x", Fault.WRONG_VALUE),
        (lambda one: one.update(issued={"x": {}}), "protocol.issued.x", Fault.WRONG_VALUE),
        (lambda one: one.update(edits=[7]), "protocol.edits[0]", Fault.WRONG_TYPE),
    ],
)  # fmt: skip
def test_the_place_of_a_fault_is_named(change: Change, place: str, fault: Fault) -> None:
    """Missing, unknown, of another type, impossible: where it stands."""
    tree = json.loads(to_text(small()))
    change(tree["protocol"])

    with pytest.raises(BadProtocol) as caught:
        from_text(json.dumps(tree, ensure_ascii=False))

    assert (caught.value.place, caught.value.fault) == (place, fault)


@pytest.mark.parametrize("text", ["", "{", "[]", "1" * 5000, "[" * 100_000, '"\\ud800"', "NaN"])
def test_what_is_no_protocol_at_all(text: str) -> None:
    """Whatever comes in a file, it is refused and nothing breaks."""
    with pytest.raises(BadProtocol):
        from_text(text)


def test_another_form_of_the_same_is_refused() -> None:
    """The line is named where the file departs from the one form."""
    text = to_text(small())

    with pytest.raises(BadProtocol) as caught:
        from_text(text.replace('"format": 1', '"format":  1'))

    assert caught.value.fault is Fault.OTHER_FORM
    assert '"format"' in text.split("\n")[int(caught.value.place) - 1]
