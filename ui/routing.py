"""Shows the policy of routing, and what the presidium prepares to decide about it."""

from collections.abc import Mapping, Sequence
from datetime import date

from domain.assignments.routing import CRITERIA, Asking, Criterion
from domain.assignments.routing_views import RoutingPage, UnitRouting
from domain.members import Unit
from ui.callbacks import (
    DISTRICTS,
    MOVES,
    NEIGHBOURS,
    ROUTING,
    ROUTING_DECIDE,
    ROUTING_DISTRICTS,
    ROUTING_ORDER,
    ROUTING_SPECIAL,
    ROUTING_TRY,
    ROUTING_UNIT,
    ROUTING_WAY,
    Press,
)
from ui.card import Button, Card
from ui.formats import number_day
from ui.routing_words import (
    criterion_words,
    decision_line,
    order_words,
    special_words,
    way_words,
)
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]


def home(t: Translator, page: RoutingPage, today: date, *, note: Html | None = None) -> Card:
    """The whole policy; with one unit only what may matter there."""
    lines = [*([note] if note else []), t("routing-title")]
    if not page.units:
        lines.append(t("routing-no-units"))
    elif page.simple:
        lines.append(t("routing-simple"))
    else:
        lines.append(t("routing-order-line", order=order_words(t, page.order.criteria)))
        decision = page.order.decision
        lines.append(decision_line(t, decision) if decision else t("routing-order-default"))
    lines += [_unit_line(t, page, one) for one in page.units]
    holding = [one for one in page.agreements if one.holds(today)]
    lines.append(t("routing-agreements-line", count=len(holding)))
    lines.append(t("routing-hint") if page.may_decide else t("routing-hint-read"))
    order = (Button(t("routing-btn-order"), Press(ROUTING_ORDER)),)
    rows: Rows = (
        *((order,) if page.may_decide and not page.simple else ()),
        *((Button(one.unit.name, Press(ROUTING_UNIT, one.unit.id)),) for one in page.units),
        (
            Button(t("routing-btn-districts", count=len(page.districts)), Press(DISTRICTS)),
            Button(t("routing-btn-agreements", count=len(page.agreements)), Press(NEIGHBOURS)),
        ),
        (Button(t("routing-btn-try"), Press(ROUTING_TRY)),),
        *(((Button(t("routing-btn-moves"), Press(MOVES)),),)
          if page.may_decide and not page.simple else ()),
    )  # fmt: skip
    return Card("\n".join(lines), rows)


def unit_card(t: Translator, page: RoutingPage, one: UnitRouting) -> Card:
    """One unit, with what may be decided about it."""
    unit = one.unit.id
    decision = one.way.decision
    lines = [
        _unit_line(t, page, one),
        t("routing-unit-load", open=one.open, advocates=one.advocates),
        *([decision_line(t, decision)] if decision else [t("routing-way-default")]),
    ]
    rows: list[tuple[Button, ...]] = []
    if page.may_decide:
        if not page.simple:
            rows = [
                (Button(t("routing-btn-unit-districts"), Press(ROUTING_DISTRICTS, unit)),),
                (Button(t("routing-btn-unit-special"), Press(ROUTING_SPECIAL, unit)),),
            ]
        other = Asking.IN_TURN if one.way.way is Asking.TOGETHER else Asking.TOGETHER
        text = t("routing-btn-together" if other is Asking.TOGETHER else "routing-btn-in-turn")
        rows.append((Button(text, Press(ROUTING_WAY, unit, other)),))
    return Card("\n".join(lines), (*rows, back(t)))


def order_card(t: Translator, page: RoutingPage, draft: Sequence[Criterion]) -> Card:
    """The order that is being prepared: each criterion moves up, or is left out."""
    left_out = [one for one in CRITERIA if one not in draft]
    lines = [
        t("routing-order-title"),
        *(t("routing-order-place", place=place, criterion=criterion_words(t, one))
          for place, one in enumerate(draft, start=1)),
        *(t("routing-order-out", criterion=criterion_words(t, one)) for one in left_out),
        t("routing-order-hint"),
    ]  # fmt: skip
    rows: list[tuple[Button, ...]] = []
    for place, one in enumerate(draft):
        words = criterion_words(t, one)
        up = Button(t("routing-btn-up", criterion=words), Press(ROUTING_ORDER, 0, f"up.{one}"))
        out = Button(t("routing-btn-out", criterion=words), Press(ROUTING_ORDER, 0, f"out.{one}"))
        row = (*((up,) if place else ()), *((out,) if len(draft) > 1 else ()))
        rows.append(row)
    rows += [
        (Button(t("routing-btn-in", criterion=criterion_words(t, one)),
                Press(ROUTING_ORDER, 0, f"in.{one}")),)
        for one in left_out
    ]  # fmt: skip
    changed = tuple(draft) != page.order.criteria or page.order.decision is None
    return Card("\n".join(lines), (*filter(None, rows), *_decide(t, changed=changed), back(t)))


def districts_card(
    t: Translator, page: RoutingPage, unit: Unit, chosen: Sequence[int], *, changed: bool
) -> Card:
    """The districts that a unit will have, each a switch."""
    if not page.districts:
        return Card(t("routing-no-districts"), (
            (Button(t("routing-btn-districts", count=0), Press(DISTRICTS)),),
            back(t, unit),
        ))  # fmt: skip
    rows = tuple(
        (_switch(one.name, Press(ROUTING_DISTRICTS, unit.id, str(one.id)), on=one.id in chosen),)
        for one in page.districts
    )
    text = t("routing-unit-districts-title", unit=unit.name)
    return Card(text, (*rows, *_decide(t, changed=changed), back(t, unit)))


def special_card(t: Translator, unit: Unit, known: Mapping[str, bool], *, changed: bool) -> Card:
    """What a unit will be specialised in, each a switch; words of one's own can be added."""
    rows = tuple(
        (_switch(special_words(t, name), Press(ROUTING_SPECIAL, unit.id, str(place)), on=on),)
        for place, (name, on) in enumerate(known.items())
    )
    write = (Button(t("routing-btn-special-write"), Press(ROUTING_SPECIAL, unit.id, "write")),)
    text = t("routing-unit-special-title", unit=unit.name)
    return Card(text, (*rows, write, *_decide(t, changed=changed), back(t, unit)))


def ask_special(t: Translator) -> Card:
    """Ask for a specialisation in words."""
    return Card(t("routing-ask-special"))


def ask_decision(t: Translator, today: date) -> Card:
    """Ask by which decision of the presidium the change is made."""
    return Card(t("routing-ask-decision", example=decision_example(today)))


def ask_way(t: Translator, unit: Unit, way: Asking, today: date) -> Card:
    """Say how a unit would ask, and ask by which decision."""
    said = t("routing-way-new", unit=unit.name, way=way_words(t, way))
    return Card(f"{said}\n{ask_decision(t, today).text}")


def decision_example(today: date) -> str:
    """How a decision is written."""
    return f"№ 12-3/26, {number_day(today)}"


def back(t: Translator, unit: Unit | None = None) -> tuple[Button, ...]:
    """The way back: to the unit, or to the whole policy."""
    press = Press(ROUTING_UNIT, unit.id) if unit is not None else Press(ROUTING)
    return (Button(t("common-back"), press),)


def _unit_line(t: Translator, page: RoutingPage, one: UnitRouting) -> Html:
    way = way_words(t, one.way.way)
    if page.simple:
        return t("routing-unit-simple", unit=one.unit.name, way=way)
    districts = ", ".join(each.name for each in one.districts)
    special = ", ".join(special_words(t, name) for name in one.specialisations)
    return t(
        "routing-unit-line", unit=one.unit.name, way=way,
        districts=districts or t("routing-unit-everywhere"),
        special=special or t("routing-unit-everything"),
    )  # fmt: skip


def _switch(label: str, press: Press, *, on: bool) -> Button:
    return Button(f"✓ {label}" if on else label, press)


def _decide(t: Translator, *, changed: bool) -> Rows:
    if not changed:
        return ()
    return ((Button(t("routing-btn-decide"), Press(ROUTING_DECIDE), style="primary"),),)
