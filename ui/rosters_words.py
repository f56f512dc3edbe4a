"""Puts the words of rosters that several cards share: kinds, states, names, holes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import assert_never

from domain.ids import PersonId
from domain.members import Member
from domain.rosters import Roster, RosterKind, RosterState
from domain.rosters.completeness import (
    Doubled,
    Hole,
    Nameless,
    NoOfficer,
    NoOfficerPhone,
    NoPhone,
    NotParticipant,
    OutsideMonth,
    Unbalanced,
    Uncovered,
)
from domain.rosters.views import Answered
from ui.formats import days
from ui.formats import month as month_name
from ui.translator import Html, Translator

_KINDS = {
    RosterKind.PRETRIAL: "rosters-kind-pretrial",
    RosterKind.COURT: "rosters-kind-court",
    RosterKind.CONSULT: "rosters-kind-consult",
}
_BUTTONS = {
    RosterKind.PRETRIAL: "rosters-btn-pretrial",
    RosterKind.COURT: "rosters-btn-court",
    RosterKind.CONSULT: "rosters-btn-consult",
}


def kind_words(t: Translator, kind: RosterKind) -> Html:
    """The kind as it stands in a sentence."""
    return t(_KINDS[kind])


def kind_button(t: Translator, kind: RosterKind) -> Html:
    """The kind as a button says it."""
    return t(_BUTTONS[kind])


def month_words(t: Translator, month: date) -> Html:
    """The month with its year."""
    return t("rosters-month", year=month.year, month=month_name(t, month))


def days_words(t: Translator, own: Iterable[date]) -> str:
    """The days of a person, or that there are none."""
    every = tuple(own)
    return days(t, every) if every else t("rosters-no-days")


def state_words(t: Translator, roster: Roster | None, answered: Answered) -> str:
    """Where a roster stands, how many have acknowledged it, and that it came late."""
    if roster is None:
        return t("rosters-state-none")
    said: str
    match roster.state:
        case RosterState.DRAFT:
            return t("rosters-state-draft")
        case RosterState.PUBLISHED:
            said = t("rosters-state-published", version=roster.version,
                     acked=answered.acked, asked=answered.asked)  # fmt: skip
        case RosterState.ACTIVE:
            said = t("rosters-state-active", version=roster.version,
                     acked=answered.acked, asked=answered.asked)  # fmt: skip
        case RosterState.CLOSED:
            said = t("rosters-state-closed")
        case _:
            assert_never(roster.state)
    return Html(f"{said}; {t('rosters-late-mark')}") if roster.late else said


def hole_lines(t: Translator, holes: Iterable[Hole], people: Mapping[PersonId, Member]) -> Html:
    """Everything that is missing, one line a kind of hole, with names and days."""
    groups: dict[type[Hole], list[Hole]] = defaultdict(list)
    for hole in holes:
        groups[type(hole)].append(hole)
    return Html("\n".join(f"• {line}" for group in groups.values()
                          for line in _group(t, group, people)))  # fmt: skip


def _group(t: Translator, group: list[Hole], people: Mapping[PersonId, Member]) -> list[Html]:
    """The lines of one kind of hole: of days, of people, or of the roster as a whole."""
    first = group[0]
    match first:
        case Uncovered() | OutsideMonth():
            return [_of_days(t, first, days(t, _days(group)))]
        case NotParticipant():
            return _strangers(t, group, people)
        case Nameless() | NoPhone():
            return [_of_people(t, first, _names(group, people))]
        case Doubled():
            return _doubled(t, group, people)
        case NoOfficer() | NoOfficerPhone():
            return [_of_officer(t, first)]
        case Unbalanced(least=least, most=most):
            return [t("rosters-hole-unbalanced", least=least, most=most)]
        case _:
            assert_never(first)


def _of_days(t: Translator, hole: Uncovered | OutsideMonth, every: str) -> Html:
    if isinstance(hole, Uncovered):
        return t("rosters-hole-days", days=every)
    return t("rosters-hole-outside", days=every)


def _of_people(t: Translator, hole: Nameless | NoPhone, names: str) -> Html:
    match hole:
        case Nameless():
            return t("rosters-hole-name", names=names)
        case NoPhone():
            return t("rosters-hole-phone", names=names)
        case _:
            assert_never(hole)


def _of_officer(t: Translator, hole: NoOfficer | NoOfficerPhone) -> Html:
    if isinstance(hole, NoOfficer):
        return t("rosters-hole-officer")
    return t("rosters-hole-officer-phone")


def _strangers(t: Translator, group: list[Hole], people: Mapping[PersonId, Member]) -> list[Html]:
    """Those who take no part at all in one line, and those of some days each in their own."""
    every = [hole for hole in group if isinstance(hole, NotParticipant)]
    never = [hole for hole in every if not hole.days]
    lines = [t("rosters-hole-participant", names=_names(never, people))] if never else []
    return lines + [
        t("suspensions-hole-days", name=_name(hole.person, people), days=days(t, hole.days))
        for hole in every if hole.days
    ]  # fmt: skip


def _doubled(t: Translator, group: list[Hole], people: Mapping[PersonId, Member]) -> list[Html]:
    own: dict[PersonId, list[date]] = defaultdict(list)
    for hole in group:
        if isinstance(hole, Doubled):
            own[hole.person].append(hole.day)
    return [
        t("rosters-hole-doubled", name=_name(one, people), days=days(t, every))
        for one, every in own.items()
    ]


def _days(group: Iterable[Hole]) -> list[date]:
    return [hole.day for hole in group if isinstance(hole, Uncovered | OutsideMonth)]


def _names(group: Iterable[Hole], people: Mapping[PersonId, Member]) -> str:
    return ", ".join(
        _name(hole.person, people)
        for hole in group
        if isinstance(hole, Nameless | NoPhone | NotParticipant)
    )


def _name(person: PersonId, people: Mapping[PersonId, Member]) -> str:
    return people[person].name.short or f"№ {person}" if person in people else f"№ {person}"
