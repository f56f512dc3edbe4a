"""Shows a person's own dates, and to officers what is open in their units."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.civil import day_of
from domain.deadlines.obligations import (
    Obligation,
    ObligationState,
    Own,
    UnitUnmarked,
    Unmarked,
)
from domain.deadlines.table import DEADLINES, Code, DoneWhen
from domain.policy import POLICY
from domain.records.consolidated import reported
from ui.callbacks import DATES, UNMARKED, Press
from ui.card import Button, Card
from ui.deadlines_notices import NOTICES, mark_button, marked_buttons
from ui.formats import day, moment, month
from ui.records_words import period_words
from ui.translator import Html, Translator

__all__ = ["FROM_LIST", "NOTICES"]

FROM_LIST = "l"
_LINES_MAX = 30
Rows = tuple[tuple[Button, ...], ...]


def dates(
    t: Translator, own: Sequence[Own], theirs: Sequence[UnitUnmarked] | None, now: datetime
) -> Card:
    """One's own dates with a tap to mark each, then the units one answers for, if any."""
    parts: list[str] = []
    if own or theirs is None:
        lines = [_own_line(t, one, now) for one in own] or [t("deadlines-own-none")]
        parts += [t("deadlines-own"), *lines]
    if theirs is not None:
        lines = [_count_line(t, one) for one in theirs] or [t("deadlines-theirs-none")]
        parts.append(Html("\n".join([t("deadlines-theirs"), *lines])))
    marks = tuple(row for one in own for row in _own_buttons(t, one.obligation))
    units = tuple(_unit_button(t, one) for one in theirs or ())
    return Card("\n\n".join(parts), (*marks, *units))


def unit_list(t: Translator, one: UnitUnmarked, now: datetime) -> Card:
    """What is open in a unit, with telephones."""
    unit = _unit_name(t, one)
    lines = [_their_line(t, row, now) for row in one.rows[:_LINES_MAX]]
    if len(one.rows) > _LINES_MAX:
        lines.append(t("deadlines-more", count=len(one.rows) - _LINES_MAX))
    text = t("deadlines-list", unit=unit, lines=Html("\n\n".join(lines)))
    return Card(text, _back(t))


def all_marked(t: Translator) -> Card:
    """Say that nothing is open any more where one looked."""
    return Card(t("deadlines-theirs-none"), _back(t))


def kept(t: Translator, state: ObligationState) -> str:
    """The short answer to the tap that marks."""
    late = state is ObligationState.LATE
    return t("deadlines-mark-kept-late") if late else t("deadlines-mark-kept")


def marked_already(t: Translator) -> str:
    """The short answer to a second tap."""
    return t("deadlines-marked-already")


def taken_back(t: Translator, *, done: bool) -> str:
    """The short answer to taking a mark back."""
    return t("deadlines-mark-taken-back") if done else t("deadlines-mark-not-there")


def ask_number(t: Translator) -> Card:
    """Ask for the report's number."""
    return Card(t("deadlines-ask-number"))


def number_kept(t: Translator, number: str, *, done: bool) -> Card:
    """Say that the number is kept, or that there is no mark it could belong to."""
    return Card(t("deadlines-number-kept", number=number) if done else taken_back(t, done=False))


def title(t: Translator, owed: Obligation) -> Html:
    """What an obligation is about."""
    period: date = owed.period
    match owed.code:
        case Code.POINTS:
            return t("deadlines-title-points", year=period.year)
        case Code.LIST:
            return t("participants-title-list", year=period.year)
        case Code.LIST_CHECK:
            return t("participants-title-check", year=period.year)
        case Code.AGREEMENTS:
            return t("participants-title-agreement", year=period.year + 1)
        case _:
            return _of_period(t, owed.code, period)


def _of_period(t: Translator, code: Code, period: date) -> Html:
    if code is Code.CONSOLIDATED:
        due = reported(period, POLICY.consolidated_january)
        return t("records-title-draft", period=period_words(t, due))
    if code is Code.MONTHLY:
        return t("deadlines-title-monthly", year=period.year, month=month(t, period))
    return t("deadlines-title-rosters", year=period.year, month=month(t, period))


def _own_line(t: Translator, one: Own, now: datetime) -> Html:
    owed = one.obligation
    lines = [t("deadlines-own-line", title=title(t, owed), due=day(t, one.due),
               state=_state(t, owed, now))]  # fmt: skip
    if one.last_working is not None and owed.is_open:
        lines.append(t("deadlines-not-working", day=day(t, one.last_working)))
    if owed.note:
        lines.append(t("deadlines-state-number", number=owed.note))
    return Html("\n".join(lines))


def _state(t: Translator, owed: Obligation, now: datetime) -> Html:
    if owed.done_at is None:
        overdue = now > owed.due_at
        return t("deadlines-state-overdue") if overdue else t("deadlines-state-open")
    when = moment(t, owed.done_at)
    if owed.state is ObligationState.LATE:
        return t("deadlines-state-late", when=when)
    return t("deadlines-state-done", when=when)


def _their_line(t: Translator, row: Unmarked, now: datetime) -> Html:
    owed = row.obligation
    who = t("deadlines-person", name=row.name, phone=row.phone or "—") if row.name else ""
    own = t("deadlines-own-line", title=title(t, owed), due=day(t, day_of(owed.due_at)),
            state=_state(t, owed, now))  # fmt: skip
    return Html("\n".join(part for part in (who, own) if part))


def _count_line(t: Translator, one: UnitUnmarked) -> Html:
    return t("deadlines-unit-count", unit=_unit_name(t, one), count=len(one.rows))


def _unit_button(t: Translator, one: UnitUnmarked) -> tuple[Button, ...]:
    return (Button(_unit_name(t, one), Press(UNMARKED, one.unit or 0)),)


def _unit_name(t: Translator, one: UnitUnmarked) -> str:
    return t("deadlines-consultants") if one.unit is None else one.name


def _own_buttons(t: Translator, owed: Obligation) -> Rows:
    if DEADLINES[owed.code].done_when is not DoneWhen.REPORTED:
        return ()
    if owed.is_open:
        return ((mark_button(t, owed.id, yearly=owed.code is Code.POINTS, arg=FROM_LIST),),)
    return (marked_buttons(t, owed.id, arg=FROM_LIST),)


def _back(t: Translator) -> Rows:
    return ((Button(t("deadlines-back-to-dates"), Press(DATES)),),)
