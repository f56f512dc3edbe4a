"""Puts what is told of deadlines into cards; a mark is called the person's own word."""

from collections.abc import Callable, Iterable
from typing import Any

from domain.ids import ObligationId
from domain.notices import Notice
from domain.notices.deadlines import (
    MonthlyReportDue,
    PointsReportDue,
    ReportMarked,
    ReportsUnmarked,
    ReportsUnmarkedEverywhere,
    RostersDone,
    RostersDue,
    RostersOverdue,
)
from domain.rosters import RosterKind
from ui.callbacks import FIGURES, MARK, NUMBER, UNMARK, Press
from ui.card import Button, Card
from ui.formats import day, moment, month
from ui.records_words import month_number
from ui.rosters_words import kind_words
from ui.translator import Html, Translator

_LINES_MAX = 40


def mark_button(t: Translator, owed: ObligationId, *, yearly: bool, arg: str = "") -> Button:
    """The one tap: the person's own word that it is done."""
    text = t("deadlines-btn-points") if yearly else t("deadlines-btn-monthly")
    return Button(text, Press(MARK, owed, arg), style="success")


def marked_buttons(t: Translator, owed: ObligationId, *, arg: str = "") -> tuple[Button, ...]:
    """After the tap: add the number, or take the mark back."""
    return (
        Button(t("deadlines-btn-number"), Press(NUMBER, owed)),
        Button(t("deadlines-btn-unmark"), Press(UNMARK, owed, arg)),
    )


def _rosters_due(t: Translator, notice: RostersDue) -> Card:
    text = t("deadlines-rosters-due", year=notice.month.year, month=month(t, notice.month),
             due=day(t, notice.due), unit=notice.unit, missing=_kinds(t, notice.missing),
             left=_left(t, notice.days_left))  # fmt: skip
    return Card(text)


def _rosters_done(t: Translator, notice: RostersDone) -> Card:
    year, name = notice.month.year, month(t, notice.month)
    if notice.late:
        return Card(t("deadlines-rosters-done-late", year=year, month=name, unit=notice.unit))
    return Card(t("deadlines-rosters-done", year=year, month=name, unit=notice.unit))


def _rosters_overdue(t: Translator, notice: RostersOverdue) -> Card:
    text = t("deadlines-rosters-overdue", year=notice.month.year, month=month(t, notice.month),
             unit=notice.unit, due=day(t, notice.due),
             missing=_kinds(t, notice.missing))  # fmt: skip
    return Card(text)


def _monthly_due(t: Translator, notice: MonthlyReportDue) -> Card:
    text = t("deadlines-monthly-due", year=notice.month.year, month=month(t, notice.month),
             due=day(t, notice.due), left=_left(t, notice.days_left))  # fmt: skip
    figures = Button(t("records-btn-open"), Press(FIGURES, month_number(notice.month)))
    return Card(text, ((figures,), (mark_button(t, notice.obligation, yearly=False),)))


def _points_due(t: Translator, notice: PointsReportDue) -> Card:
    text = t("deadlines-points-due", year=notice.year, due=day(t, notice.due),
             left=_left(t, notice.days_left))  # fmt: skip
    return Card(text, ((mark_button(t, notice.obligation, yearly=True),),))


def _marked(t: Translator, notice: ReportMarked) -> Card:
    return Card(_marked_words(t, notice), (marked_buttons(t, notice.obligation),))


def _marked_words(t: Translator, notice: ReportMarked) -> Html:
    when, period = moment(t, notice.at), notice.period
    if notice.yearly and notice.late:
        return t("deadlines-marked-points-late", when=when, year=period.year)
    if notice.yearly:
        return t("deadlines-marked-points", when=when, year=period.year)
    name = month(t, period)
    if notice.late:
        return t("deadlines-marked-monthly-late", when=when, year=period.year, month=name)
    return t("deadlines-marked-monthly", when=when, year=period.year, month=name)


def _unmarked(t: Translator, notice: ReportsUnmarked) -> Card:
    people = _cut(t, [
        t("deadlines-person", name=one.name, phone=one.phone or "—") for one in notice.people
    ])  # fmt: skip
    due = day(t, notice.due)
    if notice.yearly:
        return Card(t("deadlines-unmarked-points", year=notice.period.year, due=due,
                      people=people))  # fmt: skip
    text = t("deadlines-unmarked-monthly", year=notice.period.year, month=month(t, notice.period),
             unit=notice.unit, due=due, people=people)  # fmt: skip
    return Card(text)


def _everywhere(t: Translator, notice: ReportsUnmarkedEverywhere) -> Card:
    units = _cut(t, [
        t("deadlines-unit-count", unit=one.unit, count=one.count) for one in notice.units
    ])  # fmt: skip
    text = t("deadlines-unmarked-everywhere", year=notice.period.year,
             month=month(t, notice.period), due=day(t, notice.due), units=units)  # fmt: skip
    return Card(text)


def _left(t: Translator, days_left: int) -> Html:
    return t("deadlines-left", days=days_left) if days_left > 0 else t("deadlines-last-day")


def _kinds(t: Translator, kinds: Iterable[RosterKind]) -> Html:
    return Html("; ".join(kind_words(t, kind) for kind in kinds))


def _cut(t: Translator, lines: list[Html]) -> Html:
    """As many lines as a message holds, and how many more there are."""
    shown = list(lines[:_LINES_MAX])
    if len(lines) > _LINES_MAX:
        shown.append(t("deadlines-more", count=len(lines) - _LINES_MAX))
    return Html("\n".join(shown))


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    RostersDue: _rosters_due,
    RostersDone: _rosters_done,
    RostersOverdue: _rosters_overdue,
    MonthlyReportDue: _monthly_due,
    PointsReportDue: _points_due,
    ReportMarked: _marked,
    ReportsUnmarked: _unmarked,
    ReportsUnmarkedEverywhere: _everywhere,
}
