"""Shapes the register of receipts: who was asked which version of a roster, and the answer."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.ids import PersonId
from domain.members import Collegium, Member, Unit
from domain.names import sort_key
from domain.receipts import Receipt, ReceiptState
from domain.rosters import Roster


@dataclass(frozen=True, slots=True)
class Entry:
    """One receipt of one version; a `past` one was replaced by a later version."""

    receipt: Receipt
    person: Member
    past: bool

    @property
    def waits(self) -> bool:
        """Whether an answer is still waited for."""
        return self.receipt.is_open and not self.past

    @property
    def unreachable(self) -> bool:
        """Whether the bot cannot ask: another way of ¶22 is needed."""
        silent = self.person.unreachable or self.receipt.state is ReceiptState.UNDELIVERED
        return self.waits and silent


@dataclass(frozen=True, slots=True)
class Register:
    """Every receipt of a roster by Kazakh order of names, then by version."""

    unit: Unit
    roster: Roster
    officer: str
    entries: tuple[Entry, ...]
    recorders: Mapping[PersonId, Member]
    collegium: Collegium | None = None

    @property
    def latest(self) -> tuple[Entry, ...]:
        """What counts today, one a person."""
        return tuple(one for one in self.entries if not one.past)


def entries_of(receipts: list[Receipt], people: Mapping[PersonId, Member]) -> tuple[Entry, ...]:
    """The rows of a register: a person's latest version counts, those before it are past."""
    latest: dict[PersonId, int] = {}
    for one in receipts:
        latest[one.person] = max(one.version, latest.get(one.person, 0))
    rows = [
        Entry(one, people[one.person], past=one.version < latest[one.person])
        for one in receipts
        if one.person in people
    ]
    return tuple(sorted(rows, key=_order))


def _order(one: Entry) -> tuple[str, PersonId, int]:
    return sort_key(one.person.name.full), one.person.id, one.receipt.version
