"""Puts the words of suspensions that several cards share: periods, decisions, states."""

from datetime import date

from domain.holdings import HeldThing, HoldingKind, HoldingState
from domain.members import Period
from domain.suspensions import Decision, Suspension, SuspensionKind, SuspensionState
from ui.formats import day, short_day
from ui.rosters_words import kind_button, kind_words
from ui.translator import Html, Translator


def period_words(t: Translator, first: date | None, last: date | None) -> Html:
    """The first and the last day, or that no last one is set."""
    if first is None:
        return Html("—")
    if last is None:
        return t("suspensions-period-open", first=day(t, first))
    return t("suspensions-period", first=day(t, first), last=day(t, last))


def of_period(t: Translator, period: Period | None) -> Html:
    """The same of a period."""
    return period_words(t, period.first if period else None, period.last if period else None)


def decision_words(t: Translator, number: str, on: date | None) -> Html:
    """The number and the date of a decision, or a dash where there is none."""
    return t("suspensions-decision", number=number, on=day(t, on)) if on else Html("—")


def of_decision(t: Translator, decision: Decision | None) -> Html:
    """The same of a decision."""
    return decision_words(t, decision.number, decision.on) if decision else Html("—")


def title_words(t: Translator, kind: SuspensionKind) -> Html:
    """What it is: an application, an act about a licence, the end of a membership."""
    return {
        SuspensionKind.APPLICATION: t("suspensions-title-application"),
        SuspensionKind.LICENCE: t("suspensions-title-licence"),
        SuspensionKind.LEFT: t("suspensions-title-left"),
    }[kind]


def state_words(t: Translator, state: SuspensionState) -> Html:
    """Where it stands."""
    return {
        SuspensionState.FILED: t("suspensions-state-filed"),
        SuspensionState.SUSPENDED: t("suspensions-state-suspended"),
        SuspensionState.RESUMED: t("suspensions-state-resumed"),
        SuspensionState.REFUSED: t("suspensions-state-refused"),
        SuspensionState.WITHDRAWN: t("suspensions-state-withdrawn"),
    }[state]


def standing_words(t: Translator, one: Suspension) -> Html:
    """Where it stands; a membership that ended is no suspension."""
    if one.kind is SuspensionKind.LEFT and one.stands:
        return t("suspensions-state-left")
    return state_words(t, one.state)


def thing_words(t: Translator, thing: HeldThing) -> Html:
    """What is held: a duty by its day, a case by its number; never a client's name."""
    if thing.holding.kind is HoldingKind.REQUEST:
        return t("suspensions-thing-request", label=thing.label)
    if thing.holding.kind is HoldingKind.OFFER:
        return t("suspensions-thing-offer", label=thing.label)
    on = day(t, thing.day) if thing.day is not None else Html("—")
    kind = kind_words(t, thing.roster_kind) if thing.roster_kind is not None else Html("—")
    return t("suspensions-thing-duty", day=on, kind=kind)


def thing_button(t: Translator, thing: HeldThing) -> Html:
    """The same, short enough for a button."""
    if thing.day is None or thing.roster_kind is None:
        return thing_words(t, thing)
    return t("swaps-btn-day", day=short_day(t, thing.day), kind=kind_button(t, thing.roster_kind))


def thing_state(t: Translator, thing: HeldThing) -> Html:
    """What was decided about it."""
    one = thing.holding
    match one.state:
        case HoldingState.OPEN:
            return t("suspensions-thing-open")
        case HoldingState.DEFERRED:
            return t("suspensions-thing-deferred")
        case HoldingState.KEPT:
            return t("suspensions-thing-kept")
        case HoldingState.GONE:
            return t("suspensions-thing-gone")
        case HoldingState.SUBSTITUTED:
            return _substituted(t, thing)


def _substituted(t: Translator, thing: HeldThing) -> Html:
    match thing.holding.kind:
        case HoldingKind.DUTY:
            return t("suspensions-thing-given", name=thing.taker)
        case HoldingKind.REQUEST:
            return t("suspensions-thing-substituted")
        case HoldingKind.OFFER:
            return t("suspensions-thing-passed")
