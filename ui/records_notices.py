"""Puts into cards what is told of figures, columns and the consolidated report."""

from collections.abc import Callable
from typing import Any

from domain.notices import Notice
from domain.notices.records import (
    ColumnsJudged,
    ConsolidatedDue,
    ConsolidatedSent,
    FiguresAnswered,
    FiguresRemarked,
)
from domain.records.periods import read_period
from domain.records.registers import KNOWN, Fault
from ui.callbacks import DRAFT, REMARK_ANSWER, Press
from ui.card import Button, Card
from ui.formats import day
from ui.records_words import field_name, period_words, register_name
from ui.rosters_words import month_words
from ui.translator import Html, Translator


def _remarked(t: Translator, notice: FiguresRemarked) -> Card:
    text = t("records-remarked", name=notice.name, month=month_words(t, notice.month),
             words=notice.words)  # fmt: skip
    button = Button(t("records-btn-answer-this"), Press(REMARK_ANSWER, notice.remark))
    return Card(text, ((button,),))


def _answered(t: Translator, notice: FiguresAnswered) -> Card:
    return Card(t("records-answered", name=notice.name, month=month_words(t, notice.month),
                  words=notice.words, answer=notice.answer, by=notice.by))  # fmt: skip


def _judged(t: Translator, notice: ColumnsJudged) -> Card:
    if notice.fault is None:
        return Card(t("records-columns-serve", file=notice.file_name,
                      register=register_name(t, notice.kind), version=notice.version))  # fmt: skip
    said = t("records-columns-refused", file=notice.file_name, why=_fault(t, notice))
    if notice.fault is not Fault.UNKNOWN:
        return Card(said)
    known = "\n".join(f"{one} — {field_name(t, one)}" for one in KNOWN[notice.kind])
    return Card(Html(f"{said}\n\n{t('records-columns-known', keys=Html(known))}"))


def _fault(t: Translator, notice: ColumnsJudged) -> Html:
    what = notice.what
    says = {
        Fault.NOT_A_TABLE: lambda: t("records-fault-not-a-table"),
        Fault.TOO_LARGE: lambda: t("records-fault-too-large"),
        Fault.NO_KEYS: lambda: t("records-fault-no-keys"),
        Fault.UNKNOWN: lambda: t("records-fault-unknown", key=what),
        Fault.TWICE: lambda: t("records-fault-twice", key=what),
        Fault.NO_HEADING: lambda: t("records-fault-no-heading", key=what),
        Fault.TOO_LONG: lambda: t("records-fault-too-long", key=what),
        Fault.TOO_MANY: lambda: t("records-fault-too-many", most=what),
        Fault.LOST: lambda: t("records-fault-lost"),
    }
    return says[notice.fault or Fault.LOST]()


def _due(t: Translator, notice: ConsolidatedDue) -> Card:
    text = t("records-draft-due", period=_period(t, notice.period), due=day(t, notice.due),
             confirmed=notice.confirmed, waiting=notice.waiting,
             left=_left(t, notice.days_left))  # fmt: skip
    return Card(text, ((Button(t("records-btn-draft"), Press(DRAFT, 0, notice.period)),),))


def _sent(t: Translator, notice: ConsolidatedSent) -> Card:
    period, on = _period(t, notice.period), day(t, notice.sent_on)
    if notice.late:
        return Card(t("records-draft-went-late", period=period, number=notice.number, on=on))
    return Card(t("records-draft-went", period=period, number=notice.number, on=on))


def _period(t: Translator, word: str) -> Html:
    period = read_period(word)
    return period_words(t, period) if period is not None else Html("")


def _left(t: Translator, days: int) -> Html:
    if days > 0:
        return t("deadlines-left", days=days)
    return t("participants-due-over", days=-days) if days < 0 else t("deadlines-last-day")


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    FiguresRemarked: _remarked,
    FiguresAnswered: _answered,
    ColumnsJudged: _judged,
    ConsolidatedDue: _due,
    ConsolidatedSent: _sent,
}
