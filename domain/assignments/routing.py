"""Says which unit an act goes to: by the presidium's ordered criteria (Ереже ¶15, ¶4(4))."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from domain.assignments.acts import ActType
from domain.ids import AgreementId, UnitId
from domain.territory import Agreement, naming, place_key


class Criterion(StrEnum):
    """By what a unit was chosen; the first three are what the presidium puts in order."""

    TERRITORY = "territory"
    SPECIALISATION = "specialisation"
    EVENNESS = "evenness"
    AGREEMENT = "agreement"  # the unit that an agreement of adjacent collegia names
    ONLY = "only"  # the collegium has one unit
    RECEIVED = "received"  # nobody decided an order: the desk that received the act keeps it
    TIE = "tie"  # the criteria left several: the least loaded, then the lowest number


# the order until the presidium decides another one.
CRITERIA = (Criterion.TERRITORY, Criterion.SPECIALISATION, Criterion.EVENNESS)


class Asking(StrEnum):
    """How a unit asks its duty advocates: one after another, or all of the day at once."""

    IN_TURN = "in_turn"
    TOGETHER = "together"


class Outside(StrEnum):
    """Why an act is not the collegium's (domain.md 5.1, R-009)."""

    TERRITORY = "territory"


@dataclass(frozen=True, slots=True)
class Incoming:
    """What of an act decides where it goes; an empty district is one that nobody named."""

    type: ActType
    district: str = ""
    place: str = ""
    rural: bool = False
    needs: frozenset[str] = frozenset()

    @property
    def tags(self) -> frozenset[str]:
        """The specialisations it needs, by their keys; without any, that of its own type."""
        return frozenset(map(place_key, self.needs)) or frozenset({act_tag(self.type)})


@dataclass(frozen=True, slots=True)
class UnitFacts:
    """A unit as the criteria see it, its districts and specialisations by their keys.

    A unit without districts serves those that are no other unit's; with specialisations
    besides, it is a specialised consultation (Ереже ¶15): it serves all of them and takes
    nothing else.
    """

    unit: UnitId
    districts: frozenset[str] = frozenset()
    specialisations: frozenset[str] = frozenset()
    open: int = 0
    advocates: int = 0

    @property
    def specialised_only(self) -> bool:
        """Whether it takes nothing but what it is specialised in."""
        return bool(self.specialisations) and not self.districts

    @property
    def load(self) -> tuple[int, Fraction]:
        """Open requests for each participating advocate; without advocates the heaviest."""
        if not self.advocates:
            return (1, Fraction(self.open))
        return (0, Fraction(self.open, self.advocates))


@dataclass(frozen=True, slots=True)
class Rules:
    """What the collegium has decided: the order, its districts (keys), its agreements."""

    order: Sequence[Criterion] = CRITERIA
    districts: Collection[str] = ()
    agreements: Collection[Agreement] = ()


@dataclass(frozen=True, slots=True)
class Routed:
    """The unit, the criterion that decided, and whom each criterion left."""

    unit: UnitId
    criterion: Criterion
    considered: tuple[tuple[Criterion, tuple[UnitId, ...]], ...] = ()
    agreement: AgreementId | None = None

    @property
    def steps(self) -> str:
        """The steps as the journal keeps them: «territory=1,2 evenness=2»."""
        return " ".join(
            f"{one}={','.join(str(unit) for unit in left)}" for one, left in self.considered
        )


@dataclass(frozen=True, slots=True)
class NotOurs:
    """The act is for another collegium."""

    why: Outside
    district: str


@dataclass(frozen=True, slots=True)
class NeedsAgreement:
    """A remote settlement outside, and no agreement in force; `lapsed` named it before."""

    settlement: str
    lapsed: AgreementId | None = None


Outcome = Routed | NotOurs | NeedsAgreement


def route(act: Incoming, units: Iterable[UnitFacts], rules: Rules, on: date) -> Outcome:
    """Choose the unit of an act; the same facts always give the same unit (R-032).

    Territoriality comes before every order: outside its districts a collegium sends nobody
    but into a remote settlement of an agreement (R-009, R-010). A collegium that entered no
    districts is not asked about them. A criterion that would leave nobody leaves everybody.
    """
    agreement = None
    if not _is_ours(act, rules):
        named = naming(rules.agreements, act.district, act.place)
        agreement = next((one for one in named if one.holds(on)), None)
        if agreement is None and (act.rural or named):
            lapsed = named[0].id if named else None
            return NeedsAgreement(act.district, lapsed)
        if agreement is None:
            return NotOurs(Outside.TERRITORY, act.district)
    return _among(act, sorted(units, key=lambda one: one.unit), rules.order, agreement)


def _is_ours(act: Incoming, rules: Rules) -> bool:
    district = place_key(act.district)
    return not rules.districts or not district or district in rules.districts


def _among(
    act: Incoming, left: list[UnitFacts], order: Sequence[Criterion], agreement: Agreement | None
) -> Routed:
    if not left:
        message = "a collegium without units takes no acts"
        raise ValueError(message)
    by = agreement.id if agreement else None
    if len(left) == 1:
        return Routed(left[0].unit, Criterion.ONLY, agreement=by)
    considered: list[tuple[Criterion, tuple[UnitId, ...]]] = []
    if agreement is not None:
        nearest = [one for one in left if one.unit == agreement.terms.unit]
        left = nearest or left
        considered.append((Criterion.AGREEMENT, _numbers(left)))
    for criterion in order:
        if len(left) == 1:
            break
        left = _left(criterion, act, left) or left
        considered.append((criterion, _numbers(left)))
    if len(left) > 1:
        left = [min(left, key=lambda one: (one.load, one.unit))]
        considered.append((Criterion.TIE, _numbers(left)))
    return Routed(left[0].unit, considered[-1][0], tuple(considered), by)


def _left(criterion: Criterion, act: Incoming, units: list[UnitFacts]) -> list[UnitFacts]:
    match criterion:
        case Criterion.TERRITORY:
            return _of_the_place(act, units)
        case Criterion.SPECIALISATION:
            special = [one for one in units if act.tags <= one.specialisations]
            return special or [one for one in units if not one.specialised_only]
        case _:
            least = min(one.load for one in units)
            return [one for one in units if one.load == least]


def _of_the_place(act: Incoming, units: list[UnitFacts]) -> list[UnitFacts]:
    district = place_key(act.district)
    if not district:
        return units
    if any(district in one.districts for one in units):
        return [one for one in units if district in one.districts or one.specialised_only]
    return [one for one in units if not one.districts]


def _numbers(units: Iterable[UnitFacts]) -> tuple[UnitId, ...]:
    return tuple(one.unit for one in units)


def act_tag(act: ActType) -> str:
    """The specialisation in a type of act, as a key among the written ones."""
    return f"act:{act}"
