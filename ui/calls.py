"""Shows the guided month to the officer: its stage, the call for absences, who has answered."""

from collections.abc import Callable
from datetime import date
from typing import Any

from domain.ids import UnitId
from domain.notices import Notice
from domain.notices.calls import (
    AbsencesJudged,
    CallClosed,
    CallNudge,
    DaysAsked,
    DaysEntered,
    DaysReminder,
    DraftDrawn,
    ManyAbsences,
    MarkedLate,
)
from domain.rosters.absences import Judged
from domain.rosters.calls import AnswerRow, Answers, Choice, Guide
from domain.rosters.views import Desk
from ui.callbacks import CALL_OPEN, CALL_STATE, ROSTER_DRAW, ROSTERS, TERMS, Press
from ui.calls_days import how_button, how_words, judge_buttons, mark_buttons
from ui.card import Button, Card
from ui.formats import day, short_day
from ui.rosters_words import month_words
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]
_NAMES_MAX = 40
_PLAIN_STAGES = {
    Guide.CALLABLE: "calls-stage-callable",
    Guide.UNCALLED: "calls-stage-uncalled",
    Guide.DRAFT: "calls-stage-draft",
    Guide.PUBLISHED: "calls-stage-published",
}
_BUTTONS_MAX = 80


def stage_line(t: Translator, desk: Desk) -> Html:
    """Where the guided month stands, in one line."""
    stage = desk.stage
    if stage.guide is Guide.EARLY:
        return t("calls-stage-early", day=day(t, stage.opens_on))
    if stage.guide is Guide.OPEN:
        until = short_day(t, stage.closes_on) if stage.closes_on else ""
        return t("calls-stage-open", day=until, answered=stage.answered, asked=stage.asked)
    if stage.guide is Guide.CLOSED:
        return t("calls-stage-closed", answered=stage.answered, asked=stage.asked)
    return t(_PLAIN_STAGES[stage.guide])


def next_step(t: Translator, desk: Desk) -> Rows:
    """The next step of the guided month as the first button."""
    if not desk.editable or desk.month_over:
        return ()
    arg = f"{desk.month:%Y%m}"
    if desk.stage.guide is Guide.CALLABLE:
        ask = Button(t("calls-btn-open"), Press(CALL_OPEN, desk.unit.id, arg), style="primary")
        return ((ask,),)
    if desk.stage.guide is Guide.OPEN:
        return ((_answers_button(t, desk),),)
    if desk.stage.guide is Guide.CLOSED:
        draw = Button(t("calls-btn-draw"), Press(ROSTER_DRAW, desk.unit.id, f"{arg}.0"),
                      style="primary")  # fmt: skip
        return ((draw,), (_answers_button(t, desk),))
    return ()


def further(t: Translator, desk: Desk) -> Rows:
    """The answers once the draft is there, and the terms of the rosters."""
    terms = Button(t("terms-btn"), Press(TERMS, desk.unit.id, f"{desk.month:%Y%m}"))
    if desk.editable and desk.stage.called and desk.rosters:
        return ((_answers_button(t, desk),), (terms,))
    return ((terms,),)


def draws_by_terms(desk: Desk) -> bool:
    """Whether posts are a matter of the unit's own terms, so no button asks for them."""
    return desk.stage.own_terms or desk.stage.guide is Guide.CLOSED


def terms_draw(t: Translator, desk: Desk) -> Rows:
    """The one button that draws by the terms of the unit."""
    if desk.stage.guide is Guide.CLOSED:
        return ()
    arg = f"{desk.month:%Y%m}.0"
    return ((Button(t("calls-btn-draw"), Press(ROSTER_DRAW, desk.unit.id, arg)),),)


def choose_card(t: Translator, choice: Choice) -> Card:
    """Ask until when answers are awaited."""
    month = month_words(t, choice.month)
    text = (
        t("calls-choose", month=month, unit=choice.unit_name, count=choice.participants)
        if choice.call is None
        else t("calls-choose-again", month=month, unit=choice.unit_name,
               day=day(t, choice.call.closes_on))
    )  # fmt: skip
    rows = tuple(
        (Button(t("calls-btn-until", day=short_day(t, on)),
                Press(CALL_OPEN, choice.unit, f"{choice.month:%Y%m}.{on:%Y%m%d}")),)
        for on in choice.days
    )  # fmt: skip
    return Card(text, (*rows, (_desk_button(t, choice.unit, choice.month),)))


def opened_note(t: Translator, told: int, *, moved: bool) -> Html:
    """Say that the question has gone out."""
    return t("calls-moved", count=told) if moved else t("calls-opened", count=told)


def answers_card(t: Translator, answers: Answers, today: date, *, note: str = "") -> Card:
    """Who has answered, silent ones first; each name leads to the person's month."""
    call = answers.call
    until = (
        t("calls-deadline-none") if call is None
        else t("calls-deadline", day=day(t, call.closes_on)) if call.is_open(today)
        else t("calls-deadline-over", day=day(t, call.closes_on))
    )  # fmt: skip
    parts = [note] if note else []
    parts.append(t("calls-answers", month=month_words(t, answers.month), unit=answers.unit_name,
                   deadline=until, answered=answers.answered, asked=len(answers.rows),
                   days=answers.cannot))  # fmt: skip
    if call is not None:
        parts.append(t("calls-seed", hash=call.seed_hash))
    rows = [
        (how_button(row.person, answers.month, _row(t, row)),)
        for row in answers.rows[:_BUTTONS_MAX]
    ]
    if call is not None and call.is_open(today):
        change = Press(CALL_OPEN, answers.unit, f"{answers.month:%Y%m}")
        rows.append((Button(t("calls-btn-change"), change),))
    rows.append((_desk_button(t, answers.unit, answers.month),))
    return Card(Html("\n".join(parts)), tuple(rows))


def _row(t: Translator, row: AnswerRow) -> Html:
    if not row.answered:
        if row.unreachable:
            return t("calls-row-unreachable", name=row.name)
        return t("calls-row-silent", name=row.name)
    if not row.cannot and not row.prefer:
        return t("calls-row-nothing", name=row.name)
    said = t("calls-row", name=row.name, cannot=row.cannot, prefer=row.prefer)
    return Html(f"{said}, {t('calls-row-late')}") if row.late else said


def _answers_button(t: Translator, desk: Desk) -> Button:
    stage = desk.stage
    return Button(t("calls-btn-answers", answered=stage.answered, asked=stage.asked),
                  Press(CALL_STATE, desk.unit.id, f"{desk.month:%Y%m}"))  # fmt: skip


def _all_button(t: Translator, unit: UnitId, on: date) -> Button:
    return Button(t("calls-btn-all"), Press(CALL_STATE, unit, f"{on:%Y%m}"))


def _desk_button(t: Translator, unit: UnitId, on: date) -> Button:
    return Button(t("calls-btn-desk"), Press(ROSTERS, unit, f"{on:%Y%m}"))


def _asked(t: Translator, notice: DaysAsked) -> Card:
    month, until = month_words(t, notice.month), day(t, notice.closes_on)
    text = (
        t("calls-asked-moved", month=month, day=until)
        if notice.moved
        else t("calls-asked", month=month, day=until)
    )
    if notice.starts_on is not None:
        text = Html(f"{text}\n{t('calls-asked-from', day=day(t, notice.starts_on))}")
    text = Html(f"{text}\n\n{t('calls-seed', hash=notice.seed_hash)}")
    if not notice.moved:
        text = Html(f"{text}\n{t('calls-seed-why')}")
    return Card(text, mark_buttons(t, notice.person, notice.month))


def _reminder(t: Translator, notice: DaysReminder) -> Card:
    text = t("calls-reminder", month=month_words(t, notice.month), day=day(t, notice.closes_on))
    return Card(text, mark_buttons(t, notice.person, notice.month))


def _nudge(t: Translator, notice: CallNudge) -> Card:
    text = t("calls-nudge", month=month_words(t, notice.month), unit=notice.name,
             day=day(t, notice.draft_on))  # fmt: skip
    ask = Button(t("calls-btn-open"), Press(CALL_OPEN, notice.unit, f"{notice.month:%Y%m}"),
                 style="primary")  # fmt: skip
    return Card(text, ((ask,),))


def _closed(t: Translator, notice: CallClosed) -> Card:
    text = t("calls-closed", month=month_words(t, notice.month), unit=notice.name,
             answered=notice.answered, asked=notice.asked, days=notice.days)  # fmt: skip
    if notice.silent:
        names = ", ".join(notice.silent[:_NAMES_MAX])
        text = Html(f"{text}\n{t('calls-closed-silent', names=names)}")
    rows = ((_all_button(t, notice.unit, notice.month),),
            (_desk_button(t, notice.unit, notice.month),))  # fmt: skip
    return Card(text, rows)


def _late(t: Translator, notice: MarkedLate) -> Card:
    month = month_words(t, notice.month)
    text = (
        t("calls-late-drafted", name=notice.name, month=month)
        if notice.drafted
        else t("calls-late", name=notice.name, month=month)
    )
    look = how_button(notice.person, notice.month, t("calls-btn-person"))
    return Card(text, ((look,),))


def _many(t: Translator, notice: ManyAbsences) -> Card:
    text = t("calls-many-ask", name=notice.name, month=month_words(t, notice.month),
             count=notice.days, limit=notice.limit)  # fmt: skip
    look = how_button(notice.person, notice.month, t("calls-btn-person"))
    return Card(text, (*judge_buttons(t, notice.person, notice.month), (look,)))


def _judged(t: Translator, notice: AbsencesJudged) -> Card:
    month = month_words(t, notice.month)
    if notice.judged is Judged.ACCEPTED:
        return Card(t("calls-judged-accepted", month=month))
    return Card(t("calls-judged-referred", month=month))


def _entered(t: Translator, notice: DaysEntered) -> Card:
    text = t("calls-entered", month=month_words(t, notice.month), how=how_words(t, notice.how),
             cannot=notice.cannot, prefer=notice.prefer)  # fmt: skip
    return Card(text, mark_buttons(t, notice.person, notice.month)[:1])


def _drawn(t: Translator, notice: DraftDrawn) -> Card:
    text = t("calls-drawn", month=month_words(t, notice.month), unit=notice.name,
             day=day(t, notice.due))  # fmt: skip
    if notice.asked:
        said = t("calls-drawn-answers", answered=notice.answered, asked=notice.asked)
        text = Html(f"{text}\n{said}")
    return Card(text, ((_desk_button(t, notice.unit, notice.month),),))


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    DaysAsked: _asked,
    DaysReminder: _reminder,
    CallNudge: _nudge,
    CallClosed: _closed,
    MarkedLate: _late,
    ManyAbsences: _many,
    AbsencesJudged: _judged,
    DaysEntered: _entered,
    DraftDrawn: _drawn,
}
