"""Shows what somebody who takes no part still holds, and what can be decided about each."""

from collections.abc import Sequence

from domain.holdings import HeldThing, HoldingKind, HoldingState
from domain.suspensions import SeenSuspension
from domain.swaps import Substitutes
from ui.callbacks import (
    HOLDING,
    HOLDING_DEFER,
    HOLDING_GIVE,
    HOLDING_NEXT,
    HOLDINGS,
    SUSPENSION,
    SUSPENSION_FORM,
    Press,
)
from ui.card import Button, Card
from ui.suspensions_words import thing_button, thing_state, thing_words
from ui.translator import Html, Translator

_MAX = 40
_IN_ROW = 2
Rows = tuple[tuple[Button, ...], ...]


def list_card(t: Translator, seen: SeenSuspension, things: Sequence[HeldThing]) -> Card:
    """Everything with what was decided about it; what waits has a button."""
    back = (Button(t("common-back"), Press(SUSPENSION, seen.one.id)),)
    name = seen.person.name.full
    if not things:
        return Card(t("suspensions-holdings-none", name=name), (back,))
    settled = sum(not one.holding.waits for one in things)
    lines = [str(t("suspensions-holdings", name=name, settled=settled, total=len(things)))]
    listed = "\n".join([*lines, *(f"• {_line(t, one)}" for one in things[:_MAX])])
    waiting = [one for one in things if one.holding.waits] if seen.keeps else []
    rows = [(Button(thing_button(t, one), Press(HOLDING, one.holding.id)),) for one in waiting]
    return Card(Html(listed), (*rows[:_MAX], back))


def thing_card(
    t: Translator,
    seen: SeenSuspension,
    thing: HeldThing,
    *,
    may_keep: bool,
    may_defer: bool,
    free: Substitutes | None,
    note: str = "",
) -> Card:
    """One thing with what can be decided about it by whoever may."""
    name = t("suspensions-btn-one", name=seen.person.name.full)
    parts = [note, f"<b>{name}</b>\n{_line(t, thing)}"]
    rows: list[tuple[Button, ...]] = []
    if thing.holding.waits and seen.keeps:
        says, own = _choices(t, thing, free, may_keep=may_keep)
        parts.append(says)
        rows += own
        if may_defer:
            press = Press(HOLDING_DEFER, thing.holding.id)
            rows.append((Button(t("suspensions-btn-defer"), press),))
    rows.append((Button(t("suspensions-btn-list"), Press(HOLDINGS, seen.one.id)),))
    return Card(Html("\n\n".join(part for part in parts if part)), tuple(rows))


def done_words(t: Translator, thing: HeldThing) -> Html:
    """What has just been decided."""
    if thing.holding.state is HoldingState.DEFERRED:
        return t("suspensions-done-deferred")
    if thing.holding.state is HoldingState.KEPT:
        return t("suspensions-done-kept")
    match thing.holding.kind:
        case HoldingKind.DUTY:
            return t("suspensions-done-given")
        case HoldingKind.REQUEST:
            return t("suspensions-done-substituted")
        case HoldingKind.OFFER:
            return t("suspensions-done-passed")


def _line(t: Translator, thing: HeldThing) -> Html:
    return t("suspensions-thing-line", what=thing_words(t, thing), state=thing_state(t, thing))


def _choices(
    t: Translator, thing: HeldThing, free: Substitutes | None, *, may_keep: bool
) -> tuple[Html, Rows]:
    number = thing.holding.id
    match thing.holding.kind:
        case HoldingKind.DUTY:
            if free is None or not free.free:
                return t("suspensions-thing-duty-none"), ()
            return t("suspensions-thing-duty-ask"), _people(t, number, free)
        case HoldingKind.OFFER:
            button = Button(t("suspensions-btn-pass"), Press(HOLDING_NEXT, number))
            return t("suspensions-thing-offer-ask"), ((button,),)
        case HoldingKind.REQUEST:
            replace = Button(t("suspensions-btn-substitute"),
                             Press(SUSPENSION_FORM, number, "substitute"))  # fmt: skip
            if not may_keep:
                return t("suspensions-thing-case-forced"), ((replace,),)
            keep = Button(t("suspensions-btn-keep"), Press(SUSPENSION_FORM, number, "keep"))
            return t("suspensions-thing-case-ask"), ((keep, replace),)


def _people(t: Translator, number: int, free: Substitutes) -> Rows:
    buttons = [
        Button(t("suspensions-btn-person", name=one.name.short, count=count),
               Press(HOLDING_GIVE, number, str(one.id)))
        for one, count in free.free[:_MAX]
    ]  # fmt: skip
    return tuple(tuple(buttons[n : n + _IN_ROW]) for n in range(0, len(buttons), _IN_ROW))
