"""Asks for the parts of an application, an opinion or a decision, and previews the whole."""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.members import Period
from domain.suspensions import Decision
from ui.callbacks import SUSPENSION_SEND, SUSPENSION_WANTED, Press
from ui.card import Button, Card
from ui.formats import day
from ui.suspensions_words import of_decision, of_period
from ui.translator import Html, Translator

_WEEK, _MONTH = timedelta(days=7), timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Filled:
    """What has been answered so far, about whom, with what the application asked for."""

    what: str
    subject: int
    today: date
    name: str = ""
    label: str = ""
    words: str = ""
    decision: Decision | None = None
    period: Period | None = None
    day: date | None = None
    wanted: Period | None = None


def ask(t: Translator, field: str, so_far: Filled) -> Card:
    """The question for one part."""
    match field:
        case "words":
            return Card(_words(t, so_far))
        case "decision":
            example = decision_example(so_far.today)
            if so_far.what == "licence":
                return Card(t("suspensions-ask-act", example=example))
            return Card(t("suspensions-ask-decision", example=example))
        case "day":
            example = _date(so_far.today + _WEEK)
            if so_far.what == "close":
                return Card(t("suspensions-ask-close-day", example=example))
            return Card(t("suspensions-ask-resume-day", example=example))
        case _:
            return _period(t, so_far)


def preview(t: Translator, form: Filled) -> Card:
    """The whole, to be confirmed with a button."""
    send = t("suspensions-btn-send") if form.what == "apply" else t("suspensions-btn-confirm")
    button = Button(send, Press(SUSPENSION_SEND, form.subject, form.what))
    return Card(_preview(t, form), ((button,),))


def not_text(t: Translator) -> Card:
    """Something else than a text was sent; the dialog goes on."""
    return Card(t("suspensions-not-text"))


def decision_example(today: date) -> str:
    """How a decision may be written."""
    return f"№ 12, {_date(today)}"


def period_example(today: date) -> str:
    """How a period may be written."""
    return f"{_date(today + _WEEK)} – {_date(today + _MONTH)}"


def day_example(today: date) -> str:
    """How a day may be written."""
    return _date(today + _WEEK)


def _words(t: Translator, form: Filled) -> Html:
    match form.what:
        case "apply":
            return t("suspensions-ask-apply-words")
        case "note":
            return t("suspensions-ask-note-words")
        case "keep":
            return t("suspensions-ask-keep-words", label=form.label)
        case "substitute":
            return t("suspensions-ask-substitute-words", label=form.label)
        case _:
            return t("suspensions-ask-refuse-words")


def _period(t: Translator, form: Filled) -> Card:
    example = period_example(form.today)
    if form.what == "apply":
        return Card(t("suspensions-ask-apply-period", example=example))
    if form.what == "licence":
        return Card(t("suspensions-ask-licence-period", example=example))
    text = t("suspensions-ask-grant-period", wanted=of_period(t, form.wanted), example=example)
    button = Button(t("suspensions-btn-wanted"), Press(SUSPENSION_WANTED, form.subject))
    return Card(text, ((button,),))


def _preview(t: Translator, form: Filled) -> Html:
    cited, period = of_decision(t, form.decision), of_period(t, form.period)
    on = day(t, form.day) if form.day is not None else "—"
    match form.what:
        case "apply":
            return t("suspensions-preview-apply", words=form.words, period=period)
        case "grant":
            return t("suspensions-preview-grant", name=form.name, decision=cited, period=period)
        case "refuse":
            return t("suspensions-preview-refuse", name=form.name, decision=cited,
                     words=form.words)  # fmt: skip
        case "resume":
            return t("suspensions-preview-resume", name=form.name, decision=cited, day=on)
        case "licence":
            return t("suspensions-preview-licence", name=form.name, decision=cited,
                     period=period)  # fmt: skip
        case _:
            return t("suspensions-preview-close", name=form.name, decision=cited, day=on)


def _date(on: date) -> str:
    return f"{on:%d.%m.%Y}"
