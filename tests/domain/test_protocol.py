"""Promises of the protocol: one form only, read strictly, and no change stays unnoticed."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from domain.ids import PersonId
from domain.rosters.order import Candidate, RestBroken, SpreadWide, Unfilled
from domain.rosters.protocol import (
    from_text,
    to_text,
)
from domain.rosters.strict_json import BadProtocol, Fault
from domain.rosters.verifying import all_hold, verify
from tests.domain.protocols import (
    COURT,
    FAKE,
    FEBRUARY,
    FIRST,
    small,
)

GOLDEN = Path(__file__).parent / "golden" / "protocol.json"


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
        (lambda one: one.update(month="9999-12-01"), "protocol.month", Fault.WRONG_VALUE),
        (lambda one: one.update(made=-1), "protocol.made", Fault.WRONG_VALUE),
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
