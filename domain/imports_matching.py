"""Finds out which known person each row of a spreadsheet is about."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from domain.ids import PersonId
from domain.imports import Field, Reason, Said
from domain.names import fold
from domain.newcomers import Newcomer
from domain.people import Name

_ALIKE = 0.75
Known = Mapping[PersonId, Newcomer]


@dataclass(frozen=True, slots=True)
class Unclear:
    """A row that may not be taken: the lines or the persons that it cannot be told from."""

    reason: Reason
    lines: tuple[int, ...] = ()
    people: tuple[PersonId, ...] = ()


# Nobody known: None.
Matches = dict[int, PersonId | Unclear | None]


def match(rows: Sequence[Said], known: Known) -> Matches:
    """The person of each line; people of one name are told apart by their telephones."""
    found: Matches = {}
    for group in _by_name(rows):
        for row in group:
            twins = [one.line for one in group if one is not row and _same_phone(one, row)]
            if twins:
                found[row.line] = Unclear(Reason.TWICE, lines=tuple(twins))
        found |= _placed([row for row in group if row.line not in found], known)
    _renamed(rows, known, found)
    _nobody_twice(found)
    return found


def _by_name(rows: Sequence[Said]) -> Iterator[list[Said]]:
    groups: dict[str, list[Said]] = defaultdict(list)
    for row in rows:
        groups[fold(row.name.full)].append(row)
    yield from groups.values()


def _same_phone(one: Said, other: Said) -> bool:
    """Whether nothing tells two rows of one name apart."""
    phones = {one.record.get(Field.PHONE), other.record.get(Field.PHONE)}
    return len(phones) == 1 or None in phones


def _placed(group: list[Said], known: Known) -> Matches:
    """Place rows of one name among the known people of that name."""
    if not group:
        return {}
    free = _named(group[0].name, known)
    if len(group) == 1 and len(free) == 1:
        return {group[0].line: free[0]}
    found: Matches = {}
    for row in group:
        mine = [one for one in free if known[one].phone == row.record.get(Field.PHONE)]
        if len(mine) == 1 and known[mine[0]].phone:
            found[row.line] = mine[0]
            free.remove(mine[0])
    for row in group:
        if row.line not in found:
            found[row.line] = Unclear(Reason.SEVERAL_SUCH, people=tuple(free)) if free else None
    return found


def _named(name: Name, known: Known) -> list[PersonId]:
    """Known people of this name; a patronymic that one side lacks does not part them."""
    exact = [number for number, one in known.items() if fold(one.name.full) == fold(name.full)]
    return exact or [
        number for number, one in known.items()
        if _short(one.name) == _short(name) and not (one.name.patronymic and name.patronymic)
    ]  # fmt: skip


def _short(name: Name) -> tuple[str, str]:
    return fold(name.surname), fold(name.given)


def _renamed(rows: Sequence[Said], known: Known, found: Matches) -> None:
    """A row of nobody may be a known person whose name changed, or was mistyped."""
    taken = {one for one in found.values() if isinstance(one, int)}
    for row in rows:
        if found[row.line] is None:
            same = [
                number for number, one in known.items()
                if number not in taken and one.phone
                and one.phone == row.record.get(Field.PHONE) and _alike(one.name, row.name)
            ]  # fmt: skip
            if len(same) == 1:
                found[row.line] = same[0]
                taken.add(same[0])


def _alike(one: Name, other: Name) -> bool:
    """Whether a name may have become the other: by marriage, or by a letter put right."""
    if fold(one.given) == fold(other.given):
        patronymics = {fold(one.patronymic), fold(other.patronymic)} - {""}
        return len(patronymics) < 2  # noqa: PLR2004 - two different ones
    likeness = SequenceMatcher(None, fold(one.full), fold(other.full)).ratio()
    return fold(one.surname) == fold(other.surname) and likeness >= _ALIKE


def _nobody_twice(found: Matches) -> None:
    lines: dict[int, list[int]] = defaultdict(list)
    for line, person in found.items():
        if isinstance(person, int):
            lines[person].append(line)
    for same in lines.values():
        if len(same) > 1:
            for line in same:
                others = tuple(one for one in same if one != line)
                found[line] = Unclear(Reason.TWICE, lines=others)
