"""Shows balances of duties served: an advocate's own, a unit's, and one person's entries."""

from collections.abc import Mapping
from datetime import timedelta

from domain.ids import PersonId
from domain.members import Member, Unit
from domain.rosters import RosterKind
from domain.rosters.balance import Fairness, Figures, OwnBalance, spread_of
from domain.rosters.ledger import PLAIN, Entry
from ui.callbacks import (
    FAIRNESS,
    LEDGER_CORRECT,
    LEDGER_PERSON,
    OBJECT,
    OBJECTIONS,
    Press,
)
from ui.card import Button, Card
from ui.equality import equality_button
from ui.ledger_notices import NOTICES
from ui.ledger_words import amount, bars, ends, entry_line, fitting, signed
from ui.rosters_words import kind_button, kind_words, month_words
from ui.translator import Html, Translator

__all__ = ["NOTICES"]

Rows = tuple[tuple[Button, ...], ...]
ALL = "all"
_PEOPLE_MAX = 40
_IN_ROW = 2
_DAY = timedelta(days=1)
_MONTHS = 24


def balance_card(t: Translator, own: OwnBalance) -> Card:
    """The advocate's own account, with the unit's ends and middle, and what stands behind it."""
    kinds = "\n\n".join(_own_kind(t, own, kind) for kind in RosterKind)
    why = [t("ledger-balance-why"), _entries(t, own.entries)]
    if own.open_objections:
        why.append(t("ledger-balance-objections", count=own.open_objections))
    text = t("ledger-balance", unit=own.unit.name, months=_MONTHS, lines=Html(kinds),
             weighted=_own_weighted(t, own), why=Html("\n\n".join(why)))  # fmt: skip
    return Card(text, ((Button(t("ledger-btn-object"), Press(OBJECT, 0, "b")),),))


def choose_unit(t: Translator, units: list[Unit]) -> Card:
    """Ask which unit is meant."""
    if not units:
        return Card(t("rosters-no-unit"))
    return Card(t("ledger-choose-unit"), tuple(
        (Button(one.name, Press(FAIRNESS, one.id, f"{ALL}.{_MONTHS}")),) for one in units
    ))  # fmt: skip


def fairness_card(
    t: Translator,
    fair: Fairness,
    kind: RosterKind | None,
    months: int,
    *,
    objections: int,
    periods: tuple[int, ...],
) -> Card:
    """Who has served how much of a kind, beside what was theirs; sorted by name."""
    figures = {one.id: _sum(fair, one.id, kind) for one in fair.people}
    spread = fair.spreads[kind] if kind else spread_of(one.balance for one in figures.values())
    said, heavy = ends(t, spread), ends(t, fair.weighted_spread)
    lines = [_line(t, fair, one, figures[one.id]) for one in fair.people]
    text = t("ledger-fairness", unit=fair.unit.name, period=_period(t, fair),
             kind=kind_words(t, kind) if kind else t("ledger-fairness-all"),
             least=said["least"], middle=said["middle"], most=said["most"],
             width=amount(t, spread.width), weighted_least=heavy["least"],
             weighted_middle=heavy["middle"], weighted_most=heavy["most"],
             lines=fitting(t, lines) if lines else t("ledger-fairness-nobody"))  # fmt: skip
    paper = (equality_button(t, fair.unit.id, months),)
    rows = (*_choices(t, fair.unit, kind, months, periods), paper, *_people(fair))
    if objections:
        waits = Button(t("ledger-btn-objections", count=objections),
                       Press(OBJECTIONS, fair.unit.id))  # fmt: skip
        rows = ((waits,), *rows)
    return Card(text, rows)


def person_card(
    t: Translator,
    unit: Unit,
    person: Member,
    own: Mapping[RosterKind, Figures],
    entries: tuple[Entry, ...],
    *,
    corrects: bool,
    is_self: bool,
    note: str = "",
) -> Card:
    """One advocate's figures and newest entries, and the way to put them right."""
    figures = "\n".join(
        t("ledger-person-kind", kind=kind_button(t, kind), served=amount(t, one.served),
          ahead=amount(t, one.ahead), owed=amount(t, one.owed), balance=signed(t, one.balance))
        for kind, one in own.items()
    )  # fmt: skip
    parts = [note, t("ledger-person", name=person.name.full, unit=unit.name,
                     figures=Html(figures), lines=_entries(t, entries))]  # fmt: skip
    back = (Button(t("common-back"), Press(FAIRNESS, unit.id, f"{ALL}.{_MONTHS}")),)
    rows: Rows = (back,)
    if corrects:
        parts.append(t("ledger-person-corrects"))
        buttons = tuple(
            (Button(t("ledger-btn-correct", kind=kind_button(t, kind)),
                    Press(LEDGER_CORRECT, unit.id, f"{person.id}.{kind}")),)
            for kind in RosterKind
        )  # fmt: skip
        rows = (*buttons, back)
    elif is_self:
        parts.append(t("ledger-person-own"))
    return Card(Html("\n\n".join(filter(None, parts))), rows)


def ask_correction(t: Translator, person: Member, kind: RosterKind) -> Card:
    """Ask for the amount and the reason in one message."""
    return Card(t("ledger-correct-ask", name=person.name.full, kind=kind_words(t, kind),
                  sample="+1"))  # fmt: skip


def _own_kind(t: Translator, own: OwnBalance, kind: RosterKind) -> Html:
    one, spread = own.own[kind], ends(t, own.spreads[kind])
    mine, share = bars((one.served + one.ahead, one.owed))
    return t("ledger-balance-kind", kind=kind_button(t, kind), own_bar=mine, owed_bar=share,
             own=amount(t, one.served + one.ahead), owed=amount(t, one.owed),
             served=amount(t, one.served), ahead=amount(t, one.ahead),
             balance=signed(t, one.balance), least=spread["least"], middle=spread["middle"],
             most=spread["most"])  # fmt: skip


def _own_weighted(t: Translator, own: OwnBalance) -> Html:
    spread = ends(t, own.weighted_spread)
    return t("ledger-balance-weighted", balance=signed(t, own.weighted), least=spread["least"],
             middle=spread["middle"], most=spread["most"], plain=PLAIN)  # fmt: skip


def _entries(t: Translator, entries: tuple[Entry, ...]) -> Html:
    if not entries:
        return t("ledger-balance-no-entries")
    lines = "\n".join(f"• {entry_line(t, one)}" for one in entries)
    return t("ledger-balance-entries", lines=Html(lines))


def _line(t: Translator, fair: Fairness, one: Member, own: Figures) -> str:
    return "• " + t("ledger-fairness-line", name=one.name.short, served=amount(t, own.served),
                    ahead=amount(t, own.ahead), owed=amount(t, own.owed),
                    balance=signed(t, own.balance),
                    weighted=signed(t, fair.weighted(one.id)))  # fmt: skip


def _sum(fair: Fairness, person: PersonId, kind: RosterKind | None) -> Figures:
    kinds = (kind,) if kind is not None else tuple(RosterKind)
    return sum((fair.figures.get((each, person), Figures()) for each in kinds), Figures())


def _period(t: Translator, fair: Fairness) -> str:
    first, last = month_words(t, fair.first), month_words(t, fair.last - _DAY)
    return first if first == last else t("ledger-period", first=first, last=last)


def _choices(
    t: Translator, unit: Unit, kind: RosterKind | None, months: int, periods: tuple[int, ...]
) -> Rows:
    """Other kinds and other periods; the present ones need no button."""
    kinds = [
        Button(kind_button(t, one) if one else t("ledger-btn-all"),
               Press(FAIRNESS, unit.id, f"{one or ALL}.{months}"))
        for one in (None, *RosterKind) if one is not kind
    ]  # fmt: skip
    spans = [
        Button(t("ledger-btn-period", months=one),
               Press(FAIRNESS, unit.id, f"{kind or ALL}.{one}"))
        for one in periods if one != months
    ]  # fmt: skip
    return (tuple(kinds), tuple(spans))


def _people(fair: Fairness) -> Rows:
    buttons = [
        Button(one.name.short, Press(LEDGER_PERSON, fair.unit.id, str(one.id)))
        for one in fair.people[:_PEOPLE_MAX]
    ]
    return tuple(tuple(buttons[n : n + _IN_ROW]) for n in range(0, len(buttons), _IN_ROW))
