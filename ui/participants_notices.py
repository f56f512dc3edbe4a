"""Puts what is told of the list of participants and of agreements into cards."""

from collections.abc import Callable
from typing import Any

from domain.notices import Notice
from domain.notices.participants import (
    AgreementDue,
    AgreementKept,
    AgreementsMissing,
    ListChanged,
    ListCheckDue,
    ListChecked,
    ListDue,
    ListSent,
)
from ui.callbacks import LIST, LIST_CHECKED, Press
from ui.card import Button, Card
from ui.formats import day
from ui.translator import Html, Translator

_LINES_MAX = 40


def _due(t: Translator, notice: ListDue) -> Card:
    if notice.days_left > 0:
        left = t("deadlines-left", days=notice.days_left)
    elif notice.days_left == 0:
        left = t("deadlines-last-day")
    else:
        left = t("participants-due-over", days=-notice.days_left)
    text = t("participants-due", year=notice.year, due=day(t, notice.due), left=left,
             people=notice.people, incomplete=notice.incomplete)  # fmt: skip
    return Card(text, _open(t))


def _sent(t: Translator, notice: ListSent) -> Card:
    number, on = notice.number, day(t, notice.sent_on)
    if notice.late:
        return Card(t("participants-sent-late", year=notice.year, number=number, on=on))
    return Card(t("participants-sent", year=notice.year, number=number, on=on))


def _check_due(t: Translator, notice: ListCheckDue) -> Card:
    seen = Button(t("participants-btn-checked"), Press(LIST_CHECKED), style="success")
    if notice.days_late > 0:
        return Card(
            t("participants-check-late", year=notice.year, days=notice.days_late), ((seen,),)
        )
    return Card(t("participants-check-due", year=notice.year), ((seen,),))


def _checked(t: Translator, notice: ListChecked) -> Card:
    return Card(t("participants-checked", year=notice.year, on=day(t, notice.on)))


def _changed(t: Translator, notice: ListChanged) -> Card:
    text = t("participants-changed", on=day(t, notice.sent_on), added=notice.added,
             dropped=notice.dropped, altered=notice.altered)  # fmt: skip
    return Card(text, _open(t))


def _agreement_due(t: Translator, notice: AgreementDue) -> Card:
    left = (
        t("deadlines-left", days=notice.days_left)
        if notice.days_left > 0
        else t("deadlines-last-day")
    )
    return Card(
        t("participants-agreement-due", year=notice.year, due=day(t, notice.due), left=left)
    )


def _agreement_kept(t: Translator, notice: AgreementKept) -> Card:
    return Card(
        t("participants-agreement-kept", year=notice.year, number=notice.number,
          on=day(t, notice.signed))
    )  # fmt: skip


def _missing(t: Translator, notice: AgreementsMissing) -> Card:
    lines = [t("participants-name", name=name) for name in notice.names[:_LINES_MAX]]
    if len(notice.names) > _LINES_MAX:
        lines.append(t("participants-more", count=len(notice.names) - _LINES_MAX))
    text = t("participants-agreements-missing", year=notice.year, due=day(t, notice.due),
             names=Html("\n".join(lines)))  # fmt: skip
    return Card(text, _open(t))


def _open(t: Translator) -> tuple[tuple[Button, ...], ...]:
    return ((Button(t("participants-btn-open"), Press(LIST)),),)


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    ListDue: _due,
    ListSent: _sent,
    ListCheckDue: _check_due,
    ListChecked: _checked,
    ListChanged: _changed,
    AgreementDue: _agreement_due,
    AgreementKept: _agreement_kept,
    AgreementsMissing: _missing,
}
