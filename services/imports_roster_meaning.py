"""Finds the people, units and months that the cells of a roster mean."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from domain.ids import RosterId, UnitId
from domain.imports_naming import alike, meant
from domain.imports_rosters import RosterFault, Slip
from domain.members import Member, Unit
from domain.rosters import Duty, RosterKind, first_of
from services.imports_roster_rows import About, Told
from services.imports_units import form_of


@dataclass(frozen=True, slots=True)
class Group:
    """Everything that a file says of one roster; `line` is where it begins."""

    line: int
    unit: Unit
    kind: RosterKind
    month: date
    duties: tuple[Duty, ...]

    @property
    def posts(self) -> int:
        """How many advocates most days have."""
        counts = Counter(Counter(duty.day for duty in self.duties).values())
        return max(counts, key=lambda many: (counts[many], many))

    @property
    def number(self) -> RosterId:
        """No roster of the house yet."""
        return RosterId(0)


@dataclass(slots=True)
class Meant:
    """The rosters of a file, and every cell that means nothing, or too much."""

    groups: list[Group] = field(default_factory=list)
    faults: list[RosterFault] = field(default_factory=list)


def mean(told: Sequence[Told], units: Sequence[Unit], people: Sequence[Member]) -> Meant:
    """Sort what a file says into rosters; of what all rows lack only the first is named."""
    found = Meant()
    kept: dict[tuple[UnitId, RosterKind, date], list[tuple[Told, Member]]] = {}
    places = {unit.id: unit for unit in units}
    for one in told:
        unit, kind = unit_of(one.about, units), one.about.kind
        if unit is None:
            slip = Slip.UNKNOWN_UNIT if one.about.unit else Slip.NO_UNIT
            _once(found, RosterFault(one.line, slip, value=one.about.unit))
        elif kind is None:
            _once(found, RosterFault(one.line, Slip.NO_KIND))
        else:
            who = _who(one, unit, people, places, found)
            if who is not None:
                key = (unit.id, kind, first_of(one.day))
                kept.setdefault(key, []).append((one, who))
    for (number, kind, month), every in kept.items():
        duties = _duties(every, found)
        found.groups.append(Group(every[0][0].line, places[number], kind, month, duties))
    return found


def unit_of(about: About, units: Sequence[Unit]) -> Unit | None:
    """The unit of a row: named, or mentioned by the nearest title, or the only one there is."""
    forms = {unit.id: f" {form_of(unit.name)} " for unit in units}
    if about.unit:
        said = f" {form_of(about.unit)} "
        for fits in (
            [unit for unit in units if forms[unit.id] == said],
            [unit for unit in units if said in forms[unit.id]],
        ):
            if len(fits) == 1:
                return fits[0]
        return None
    titled = {f" {form_of(title)} " for title in about.titles}
    named = [unit for unit in units if forms[unit.id] in titled]
    if len(named) == 1:
        # A title that is just the unit's name; «№ 2» would be found in «2026», too.
        return named[0]
    for title in reversed(about.titles):
        said = f" {form_of(title)} "
        # A title may go on with an ending: «№ 1 заң консультациясының кестесі».
        fits = [unit for unit in units if forms[unit.id].rstrip() in said]
        if len(fits) == 1:
            return fits[0]
    return units[0] if len(units) == 1 else None


def _who(
    one: Told, unit: Unit, people: Sequence[Member], units: dict[UnitId, Unit], found: Meant
) -> Member | None:
    """The one advocate of the unit whom a cell means."""
    own = [each for each in people if each.unit == unit.id]
    means = meant(one.name, own)
    if len(means) == 1:
        return means[0]
    slip, detail = Slip.SEVERAL_SUCH, _listed(means)
    if not means:
        others = meant(one.name, people)
        close = alike(one.name, own)
        slip = Slip.OTHER_UNIT if others else Slip.UNKNOWN_NAME
        detail = close.name.full if close is not None else ""
        if others:
            detail = "; ".join(
                f"{each.name.full}, {units[each.unit].name}" for each in others if each.unit
            )
    fault = RosterFault(one.line, slip, one.place, one.name, detail)
    if fault not in found.faults:
        found.faults.append(fault)
    return None


def _duties(every: list[tuple[Told, Member]], found: Meant) -> tuple[Duty, ...]:
    """The duties in the order of each day: as the grid numbers them, else as they stand."""
    days: dict[date, list[tuple[Told, Member]]] = {}
    for one, who in every:
        if any(who.id == other.id for _, other in days.setdefault(one.day, [])):
            day = f"{one.day:%d.%m.%Y}"
            found.faults.append(RosterFault(one.line, Slip.TWICE, one.place, one.name, day))
        else:
            days[one.day].append((one, who))
    return tuple(
        Duty(day, position, who.id)
        for day, mine in sorted(days.items())
        for position, (_, who) in enumerate(sorted(mine, key=lambda pair: pair[0].turn))
    )


def _once(found: Meant, fault: RosterFault) -> None:
    if not any((one.slip, one.value) == (fault.slip, fault.value) for one in found.faults):
        found.faults.append(fault)


def _listed(people: Iterable[Member]) -> str:
    return "; ".join(f"{one.name.full}, {one.phone}" for one in people)
