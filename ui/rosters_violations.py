"""Puts into words what a judge finds wrong with a roster, or worth a look."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import assert_never

from domain.ids import PersonId
from domain.rosters import RosterKind
from domain.rosters.violations import (
    Bunched,
    Crowded,
    NotInKind,
    OffMonth,
    OnAwayDay,
    Remark,
    RestShort,
    ShareMissed,
    SpreadUneven,
    Stranger,
    TurnsBroken,
    TwoDuties,
    Unmanned,
    Violation,
    WeightUneven,
)
from ui.formats import short_day
from ui.rosters_words import kind_button
from ui.translator import Html, Translator

Names = Mapping[PersonId, str]
_NAMES_MAX = 5
_MORE = "…"


def violation_words(t: Translator, names: Names, one: Violation) -> Html:
    """One broken rule in a sentence, with its people, its days and its paragraph."""
    match one:
        case Unmanned(kind, day, missing):
            return t("protocols-unmanned", kind=kind_button(t, kind), day=short_day(t, day),
                     count=missing)  # fmt: skip
        case TurnsBroken(kind, day, turns):
            return t("protocols-turns", kind=kind_button(t, kind), day=short_day(t, day),
                     turns=", ".join(map(str, turns)))  # fmt: skip
        case OffMonth() | Stranger() | NotInKind() | OnAwayDay():
            return _misplaced(t, names, one)
        case TwoDuties(day, person):
            return t("protocols-two", day=short_day(t, day), name=name_of(names, person))
        case RestShort(person, first, second, free, wanted):
            return t("protocols-rest", name=name_of(names, person), first=short_day(t, first),
                     second=short_day(t, second), free=free, wanted=wanted)  # fmt: skip
        case SpreadUneven() | ShareMissed() | WeightUneven():
            return _unequal(t, names, one)
        case _:
            assert_never(one)


def remark_words(t: Translator, names: Names, one: Remark) -> Html:
    """One remark in a sentence."""
    match one:
        case Crowded(kind, day, extra):
            return t("protocols-crowded", kind=kind_button(t, kind), day=short_day(t, day),
                     count=extra)  # fmt: skip
        case Bunched(person, first, second, kind, other, given, taken):
            return t("protocols-bunched", name=name_of(names, person), first=short_day(t, first),
                     second=short_day(t, second), other=name_of(names, other),
                     given=short_day(t, given), taken=short_day(t, taken),
                     kind=kind_button(t, kind))  # fmt: skip
        case _:
            assert_never(one)


def name_of(names: Names, person: PersonId) -> str:
    """The name of a person, or the number where the protocol does not name them."""
    return names.get(person, f"№ {person}")


def _misplaced(
    t: Translator, names: Names, one: OffMonth | Stranger | NotInKind | OnAwayDay
) -> Html:
    kind, day, name = _place(t, names, one.kind, one.day, one.person)
    match one:
        case OffMonth():
            return t("protocols-off-month", kind=kind, day=day, name=name)
        case Stranger():
            return t("protocols-stranger", kind=kind, day=day, name=name)
        case NotInKind():
            return t("protocols-not-in-kind", kind=kind, day=day, name=name)
        case OnAwayDay():
            return t("protocols-away", kind=kind, day=day, name=name)
        case _:
            assert_never(one)


def _unequal(t: Translator, names: Names, one: SpreadUneven | ShareMissed | WeightUneven) -> Html:
    match one:
        case SpreadUneven(kind, least, most, lowest, highest):
            return t("protocols-spread", kind=kind_button(t, kind), least=least, most=most,
                     lowest=_several(names, lowest), highest=_several(names, highest))  # fmt: skip
        case ShareMissed(kind, person, count, owed):
            tenths = round(owed * 10)
            return t("protocols-share", kind=kind_button(t, kind), name=name_of(names, person),
                     count=count, whole=tenths // 10, tenths=tenths % 10)  # fmt: skip
        case WeightUneven(more, less, _, kind, heavy, light):
            return t("protocols-weight", more=name_of(names, more), less=name_of(names, less),
                     heavy=short_day(t, heavy), light=short_day(t, light),
                     kind=kind_button(t, kind))  # fmt: skip
        case _:
            assert_never(one)


def _place(
    t: Translator, names: Names, kind: RosterKind, day: date, person: PersonId
) -> tuple[Html, str, str]:
    return kind_button(t, kind), short_day(t, day), name_of(names, person)


def _several(names: Names, people: Iterable[PersonId]) -> str:
    every = [name_of(names, person) for person in people]
    return ", ".join(every[:_NAMES_MAX]) + (f", {_MORE}" if len(every) > _NAMES_MAX else "")
