"""Shows with which duties one duty can be exchanged, and what came of it."""

from domain.rosters import DayDuty
from domain.rosters.changes_views import Exchanged, Partners
from domain.rosters.views import Page
from ui.callbacks import EXCHANGE, EXCHANGE_WITH, ROSTER, Press
from ui.card import Button, Card
from ui.formats import day, short_day
from ui.rosters_days import name_of
from ui.rosters_verdict import changed_card
from ui.rosters_words import kind_button, kind_words
from ui.translator import Translator

_IN_ROW = 2
_ON_PAGE = 40


def partners_card(t: Translator, found: Partners, part: int = 0) -> Card:
    """The days of colleagues that could be taken in return, a kind at a time."""
    duty, page = found.duty, found.page
    said = t("versions-exchange-ask", day=day(t, duty.day), kind=kind_words(t, duty.kind),
             name=name_of(page, duty.person), other=kind_words(t, found.shown.kind))  # fmt: skip
    text = said if found.others else t("versions-exchange-none", day=day(t, duty.day),
                                       name=name_of(page, duty.person))  # fmt: skip
    shown = found.others[part * _ON_PAGE : (part + 1) * _ON_PAGE]
    buttons = [_partner(t, found, one) for one in shown]
    rows = [tuple(buttons[n : n + _IN_ROW]) for n in range(0, len(buttons), _IN_ROW)]
    if len(found.others) > (part + 1) * _ON_PAGE:
        arg = f"{found.shown.id}.{part + 1}"
        rows.append((Button(t("versions-btn-more"), Press(EXCHANGE, duty.id, arg)),))
    kinds = tuple(
        Button(kind_button(t, one.kind), Press(EXCHANGE, duty.id, str(one.id)))
        for one in found.kinds
        if one.id != found.shown.id
    )
    back = Button(t("common-back"), Press(ROSTER, duty.roster))
    return Card(text, (*rows, *((kinds,) if kinds else ()), (back,)))


def ask_application(t: Translator, page: Page, one: DayDuty, other: DayDuty) -> Card:
    """Published duties are exchanged at an application only (Ереже ¶24)."""
    return Card(
        t("versions-exchange-reason", first=day(t, one.day), name=name_of(page, one.person),
          second=day(t, other.day), other=name_of(page, other.person))
    )  # fmt: skip


def exchanged_card(t: Translator, done: Exchanged, *, undone: bool = False) -> Card:
    """The calendar after an exchange."""
    if undone:
        return changed_card(t, done.page, t("versions-undone"), done.verdict, None)
    first, second = day(t, done.one.day), day(t, done.other.day)
    one, other = name_of(done.page, done.one.person), name_of(done.page, done.other.person)
    if done.told:
        note = t("versions-exchanged-told", first=first, second=second, name=other, other=one)
    else:
        note = t("versions-exchanged", first=first, second=second, name=other, other=one)
    undo = None
    if done.undo is not None:
        undo = Press(EXCHANGE_WITH, done.undo[0], f"{done.undo[1]}.u")
    return changed_card(t, done.page, note, done.verdict, undo)


def _partner(t: Translator, found: Partners, one: DayDuty) -> Button:
    label = t("versions-btn-partner", day=short_day(t, one.day),
              name=name_of(found.page, one.person))  # fmt: skip
    return Button(label, Press(EXCHANGE_WITH, found.duty.id, str(one.id)))
