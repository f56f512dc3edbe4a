"""Puts what rosters and receipts tell people into cards."""

from collections.abc import Callable
from typing import Any

from domain.notices import Notice
from domain.notices.rosters import (
    DutyMoved,
    DutyReminder,
    ReceiptCall,
    ReceiptCallOver,
    ReceiptRecorded,
    ReceiptReminder,
    ReceiptsOverdue,
    ReceiptsRedFlag,
    RosterAcknowledged,
    RosterChanged,
    RosterPublished,
    RosterRecalled,
    Waiting,
)
from domain.receipts import WORD, Method
from ui.callbacks import REACHABLE, RECEIPT_RECORD, RECEIPTS, Press
from ui.card import Button, Card
from ui.formats import day, days, moment, month, short_day
from ui.rosters_recall import recalled
from ui.rosters_words import days_words, kind_words
from ui.translator import Html, Translator

KEYBOARD = ((WORD,),)
# Fluent refuses an argument of more than 2500 letters.
_LINES_LENGTH = 2400


def published(t: Translator, notice: RosterPublished) -> Card:
    """An advocate's own days of a fresh roster, and the word that is waited for."""
    text = t("rosters-published", year=notice.month.year, month=month(t, notice.month),
             kind=kind_words(t, notice.kind), days=days_words(t, notice.days),
             officer=notice.officer, phone=notice.officer_phone)  # fmt: skip
    return Card(text, reply=KEYBOARD)


def _changed(t: Translator, notice: RosterChanged) -> Card:
    change = [
        t("rosters-change-added", days=days(t, notice.added)) if notice.added else "",
        t("rosters-change-dropped", days=days(t, notice.dropped)) if notice.dropped else "",
    ]
    text = t("rosters-changed", year=notice.month.year, month=month(t, notice.month),
             version=notice.version, kind=kind_words(t, notice.kind),
             change=Html("\n".join(filter(None, change))), days=days_words(t, notice.days),
             officer=notice.officer, phone=notice.officer_phone)  # fmt: skip
    return Card(text, reply=KEYBOARD)


def _reminder(t: Translator, notice: ReceiptReminder) -> Card:
    text = t("receipts-reminder", year=notice.month.year, month=month(t, notice.month),
             kind=kind_words(t, notice.kind), days=days_words(t, notice.days))  # fmt: skip
    return Card(text, reply=KEYBOARD)


def _recorded(t: Translator, notice: ReceiptRecorded) -> Card:
    text = t("receipts-saved", year=notice.month.year, month=month(t, notice.month),
             kind=kind_words(t, notice.kind), method=method_words(t, notice.method),
             when=moment(t, notice.at))  # fmt: skip
    if not notice.left:
        return Card(text, reply=())
    return Card(Html(f"{text}\n\n{t('receipts-saved-more')}"), reply=KEYBOARD)


def _overdue(t: Translator, notice: ReceiptsOverdue) -> Card:
    board = ((Button(t("rosters-btn-receipts"), Press(RECEIPTS, notice.roster)),),)
    if not notice.waiting:
        return Card(t("receipts-overdue-over", kind=kind_words(t, notice.kind),
                      year=notice.month.year, month=month(t, notice.month)))  # fmt: skip
    text = t("receipts-overdue", kind=kind_words(t, notice.kind), year=notice.month.year,
             month=month(t, notice.month), count=len(notice.waiting),
             lines=waiting_lines(t, notice.waiting))  # fmt: skip
    return Card(text, board)


def _call(t: Translator, notice: ReceiptCall) -> Card:
    one = notice.waiting
    text = t("receipts-call", kind=kind_words(t, notice.kind), year=notice.month.year,
             month=month(t, notice.month), name=one.name, phone=one.phone or "—",
             first=_first(t, one))  # fmt: skip
    record = Button(t("receipts-btn-record"), Press(RECEIPT_RECORD, notice.receipt))
    return Card(text, ((record,),))


def _call_over(t: Translator, notice: ReceiptCallOver) -> Card:
    return Card(t("receipts-call-over", kind=kind_words(t, notice.kind), year=notice.month.year,
                  month=month(t, notice.month), name=notice.name,
                  when=moment(t, notice.at)))  # fmt: skip


def _red_flag(t: Translator, notice: ReceiptsRedFlag) -> Card:
    if not notice.waiting:
        return Card(t("receipts-red-flag-over", unit=notice.unit, year=notice.month.year,
                      kind=kind_words(t, notice.kind), month=month(t, notice.month)))  # fmt: skip
    return Card(t("receipts-red-flag", unit=notice.unit, kind=kind_words(t, notice.kind),
                  year=notice.month.year, month=month(t, notice.month),
                  lines=waiting_lines(t, notice.waiting)))  # fmt: skip


def _acknowledged(t: Translator, notice: RosterAcknowledged) -> Card:
    return Card(t("rosters-acknowledged", kind=kind_words(t, notice.kind),
                  year=notice.month.year, month=month(t, notice.month),
                  count=notice.count))  # fmt: skip


def _duty(t: Translator, notice: DutyReminder) -> Card:
    on, kind = short_day(t, notice.day), kind_words(t, notice.kind)
    if notice.tomorrow:
        text = t("rosters-duty-tomorrow", day=on, kind=kind, phone=notice.phone)
    else:
        text = t("rosters-duty-today", day=on, kind=kind, phone=notice.phone)
    tap = Button(t("rosters-btn-reachable"), Press(REACHABLE, notice.duty), style="success")
    return Card(text, ((tap,),))


def _moved(t: Translator, notice: DutyMoved) -> Card:
    return Card(t("rosters-duty-not-yours", day=day(t, notice.day),
                  kind=kind_words(t, notice.kind)))  # fmt: skip


def method_words(t: Translator, method: Method) -> Html:
    """How somebody was acquainted with a roster."""
    return {
        Method.MOBILE: t("receipts-method-mobile"),
        Method.EMAIL: t("receipts-method-email"),
        Method.SIGNATURE: t("receipts-method-signature"),
        Method.EIS: t("receipts-method-eis"),
        Method.PHONE: t("receipts-method-phone"),
    }[method]


def waiting_lines(t: Translator, waiting: tuple[Waiting, ...]) -> Html:
    """Those who are waited for: name, telephone, first duty; as many as Fluent takes."""
    lines: list[str] = []
    for number, one in enumerate(waiting):
        line = t("receipts-waiting-line", name=one.name, phone=one.phone or "—",
                 first=_first(t, one))  # fmt: skip
        if sum(map(len, lines)) + len(lines) + len(line) > _LINES_LENGTH:
            lines.append(t("rosters-legend-more", count=len(waiting) - number))
            break
        lines.append(line)
    return Html("\n".join(lines))


def _first(t: Translator, one: Waiting) -> str:
    first = short_day(t, one.first_day) if one.first_day else t("rosters-no-days")
    return Html(f"{first}; {t('receipts-state-unreachable')}") if one.unreachable else first


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    RosterPublished: published,
    RosterRecalled: recalled,
    RosterChanged: _changed,
    ReceiptReminder: _reminder,
    ReceiptsOverdue: _overdue,
    ReceiptCall: _call,
    ReceiptCallOver: _call_over,
    ReceiptRecorded: _recorded,
    ReceiptsRedFlag: _red_flag,
    RosterAcknowledged: _acknowledged,
    DutyReminder: _duty,
    DutyMoved: _moved,
}
