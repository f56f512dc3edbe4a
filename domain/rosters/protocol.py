"""Writes the protocol of a month: what was drawn from what, and what became of it."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.ids import PersonId
from domain.rosters import Duty, RosterKind
from domain.rosters.order import Drawn, MonthOrder
from domain.rosters.order_text import (
    drawn_json,
    drawn_of,
    duties_json,
    duties_of,
    order_json,
    order_of,
    person_of,
)
from domain.rosters.strict_json import BadProtocol, Fault, Node, read, write

FORMAT = 1
_HEAD = '{"protocol": '
_FOOT = re.compile(r'"sha256": "([0-9a-f]{64})"}\n')


@dataclass(frozen=True, slots=True, order=True)
class EngineId:
    """Which engine drew, and in which version: another version may draw otherwise."""

    name: str
    version: int


@dataclass(frozen=True, slots=True)
class Draw:
    """One draw: its inputs with the seed, the hash published before, the engine, the outcome.

    `seed_hash` is empty when no hash was published: then the seed was bound to nothing.
    """

    order: MonthOrder
    seed_hash: str
    engine: EngineId
    drawn: Drawn


@dataclass(frozen=True, slots=True)
class Edit:
    """One place of a day that went from one person to another.

    Version 1 is what was changed before publication, with the reason of the responsible
    person. Later versions follow applications of advocates (Ереже ¶23, ¶24): their reasons
    are nobody else's business and stay out.
    """

    version: int
    kind: RosterKind
    day: date
    position: int
    out: PersonId | None
    into: PersonId | None
    reason: str
    by: PersonId | None


@dataclass(frozen=True, slots=True)
class Issued:
    """A published roster as it stands, with the reason given for uneven loads (R-044)."""

    version: int
    reason: str
    duties: tuple[Duty, ...]


@dataclass(frozen=True, slots=True)
class Protocol:
    """All that anybody needs to repeat the draws of a month and to follow every change.

    `draws` are those that count, the earlier first: a kind drawn again counts by its last
    draw. `made` is how many draws there were in all.
    """

    collegium: str
    unit: str
    month: date
    made: int
    draws: tuple[Draw, ...]
    edits: tuple[Edit, ...]
    issued: Mapping[RosterKind, Issued]
    names: Mapping[PersonId, str]

    def drawn(self, kind: RosterKind) -> tuple[Duty, ...] | None:
        """What was drawn for a kind the last time; None where it was never drawn."""
        found = [one.drawn.duties[kind] for one in self.draws if kind in one.drawn.duties]
        return found[-1] if found else None


def to_text(protocol: Protocol) -> str:
    """The one text of a protocol; its last line holds the SHA-256 of all lines before it."""
    body = f"{_HEAD}{write(_protocol_json(protocol))},\n"
    return f'{body}"sha256": "{_digest(body)}"}}\n'


def from_text(text: str) -> Protocol:
    """Read a protocol; raise BadProtocol for a text that `to_text` would not have written.

    The digest need not be right: `digest_holds` says whether it is.
    """
    outer, _ = read(text).fields("protocol", "sha256")
    protocol = _protocol(outer)
    _demand_same(text, to_text(protocol))
    return protocol


def digest_of(text: str) -> str:
    """The digest that the last line states; empty where there is none."""
    found = _FOOT.fullmatch(_halves(text)[1])
    return found[1] if found else ""


def digest_holds(text: str) -> bool:
    """Whether the last line states the digest of all lines before it."""
    return digest_of(text) == _digest(_halves(text)[0])


def seed_hash_of(seed: str) -> str:
    """What is published with the call for absences: the SHA-256 of the seed's text."""
    return hashlib.sha256(seed.encode()).hexdigest()


def changes(
    version: int, kind: RosterKind, before: tuple[Duty, ...], after: tuple[Duty, ...]
) -> tuple[Edit, ...]:
    """Every place that differs between two versions of a roster, reasons not yet known."""
    old = {(duty.day, duty.position): duty.person for duty in before}
    new = {(duty.day, duty.position): duty.person for duty in after}
    return tuple(
        Edit(version, kind, day, position, old.get((day, position)), new.get((day, position)), "",
             by=None)
        for day, position in sorted(old.keys() | new.keys())
        if old.get((day, position)) != new.get((day, position))
    )  # fmt: skip


def _halves(text: str) -> tuple[str, str]:
    """All lines but the last, and the last."""
    end = text.rfind("\n", 0, len(text) - 1) + 1
    return text[:end], text[end:]


def _digest(body: str) -> str:
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def _demand_same(text: str, canonical: str) -> None:
    """The text is the canonical one, but for what its digest says."""
    lines, wanted = text.split("\n"), canonical.split("\n")
    for number, (line, right) in enumerate(zip(lines, wanted, strict=False), start=1):
        if line != right and not _FOOT.fullmatch(f"{line}\n"):
            raise BadProtocol(str(number), Fault.OTHER_FORM)
    if len(lines) != len(wanted):
        raise BadProtocol(str(min(len(lines), len(wanted))), Fault.OTHER_FORM)


def _protocol_json(protocol: Protocol) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "collegium": protocol.collegium,
        "unit": protocol.unit,
        "month": protocol.month.isoformat(),
        "made": protocol.made,
        "draws": [_draw_json(one) for one in protocol.draws],
        "edits": [_edit_json(one) for one in protocol.edits],
        "issued": {kind.value: _issued_json(one) for kind, one in protocol.issued.items()},
        "names": {str(person): name for person, name in protocol.names.items()},
    }


def _protocol(node: Node) -> Protocol:
    form, collegium, unit, month, made, draws, edits, issued, names = node.fields(
        "format", "collegium", "unit", "month", "made", "draws", "edits", "issued", "names"
    )
    if form.number() != FORMAT:
        raise BadProtocol(form.place, Fault.OTHER_FORMAT)
    return Protocol(
        collegium.text(), unit.text(), month.day(), made.number(),
        draws.list_of(_draw), edits.list_of(_edit),
        {key.word(RosterKind): _issued(value) for key, value in issued.items()},
        {PersonId(key.key_number()): value.text() for key, value in names.items()},
    )  # fmt: skip


def _draw_json(draw: Draw) -> dict[str, Any]:
    return {
        "order": order_json(draw.order),
        "seed_hash": draw.seed_hash,
        "engine": [draw.engine.name, draw.engine.version],
        "drawn": drawn_json(draw.drawn),
    }


def _draw(node: Node) -> Draw:
    order, seed_hash, engine, drawn = node.fields("order", "seed_hash", "engine", "drawn")
    name, version = engine.row(2)
    return Draw(
        order_of(order), seed_hash.text(), EngineId(name.text(), version.number()), drawn_of(drawn)
    )


def _edit_json(edit: Edit) -> dict[str, Any]:
    return {
        "version": edit.version, "kind": edit.kind.value, "day": edit.day.isoformat(),
        "position": edit.position, "out": edit.out, "into": edit.into, "reason": edit.reason,
        "by": edit.by,
    }  # fmt: skip


def _edit(node: Node) -> Edit:
    version, kind, day, position, out, into, reason, by = node.fields(
        "version", "kind", "day", "position", "out", "into", "reason", "by"
    )
    return Edit(
        version.number(), kind.word(RosterKind), day.day(), position.number(),
        _somebody(out), _somebody(into), reason.text(), _somebody(by),
    )  # fmt: skip


def _somebody(node: Node) -> PersonId | None:
    return None if node.value is None else person_of(node)


def _issued_json(one: Issued) -> dict[str, Any]:
    return {"version": one.version, "reason": one.reason, "duties": duties_json(one.duties)}


def _issued(node: Node) -> Issued:
    version, reason, duties = node.fields("version", "reason", "duties")
    return Issued(version.number(), reason.text(), duties_of(duties))
