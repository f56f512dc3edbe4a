"""Shows acts that advocates took from a body themselves: questions, the rule, decisions."""

from collections.abc import Callable, Mapping
from typing import Any

from domain.assignments.intakes import Declaration, Guard, Intake
from domain.assignments.requests import Flow, Request, RequestState
from domain.notices import Notice
from domain.notices import intakes as notices
from ui.assignments_words import act_line, state_name
from ui.callbacks import INTAKE, INTAKE_CONFIRM, INTAKE_FLAG, INTAKE_FORM, REQUEST, Press
from ui.card import Button, Card
from ui.formats import moment
from ui.translator import Translator

_WAITING = frozenset({RequestState.SELF_REPORTED, RequestState.FLAGGED})


def facts(t: Translator, one: Request) -> list[str]:
    """What a request's card says of an own intake."""
    if one.flow is not Flow.SELF_INTAKE:
        return []
    lines: list[str] = [t("intakes-card")]
    return lines if one.state in _WAITING else [*lines, t("intakes-card-late")]


def rows(t: Translator, one: Request) -> tuple[tuple[Button, ...], ...]:
    """The way from a request's card to the declaration."""
    if one.flow is not Flow.SELF_INTAKE:
        return ()
    return ((Button(t("intakes-btn-open"), Press(INTAKE, one.id)),),)


def question(t: Translator, field: str) -> Card:
    """One question of the declaration."""
    asks = {
        "urgent": t("intakes-ask-urgent"),
        "has": t("intakes-ask-act"),
        "number": t("decrees-ask-number"),
        "date": t("decrees-ask-date"),
        "body": t("intakes-ask-body"),
        "place": t("intakes-ask-place"),
        "received": t("intakes-ask-received"),
        "action": t("intakes-ask-action"),
        "why": t("intakes-ask-why"),
    }
    answers: Mapping[str, tuple[Button, ...]] = {
        "urgent": _yes_no(t, "urgent"),
        "has": _yes_no(t, "has"),
        "date": (
            _choice(t("decrees-btn-today"), "date.today"),
            _choice(t("decrees-btn-yesterday"), "date.yesterday"),
        ),
        "received": (_choice(t("common-btn-now"), "received.now"),),
    }
    return Card(asks[field], (answers[field],) if field in answers else ())


def summary(t: Translator, said: Declaration) -> Card:
    """All that was entered, before it is declared."""
    lines = [
        t("decrees-summary"),
        act_line(t, said.act),
        t("assignments-card-place", place=said.act.place),
        *_told(t, said.action, said.why),
        t("intakes-received", at=moment(t, said.received_at)),
        "",
        t("intakes-no-turn"),
    ]
    return Card("\n".join(lines), (
        (Button(t("intakes-btn-send"), Press(INTAKE_FORM, 0, "send"), style="success"),),
        (Button(t("decrees-btn-change"), Press(INTAKE_FORM, 0, "change")),),
    ))  # fmt: skip


def declared(t: Translator, one: Request) -> Card:
    """Confirm a declaration: aid goes on, the officers know, no turn is used."""
    at = moment(t, one.accepted_at or one.received_at)
    text = f"{t('intakes-declared-you', number=one.label, at=at)}\n{t('intakes-no-turn')}"
    return Card(text, ((_open(t, one.id),),))


def outside(t: Translator, guard: Guard) -> Card:
    """The refusal: what is missing, the rule itself, and the way that is open."""
    missing = {
        Guard.NOT_ON_DUTY: t("intakes-outside-duty"),
        Guard.NOT_URGENT: t("intakes-outside-urgent"),
        Guard.NO_ACT: t("intakes-outside-act"),
    }[guard]
    return Card("\n\n".join([missing, t("intakes-law"), t("intakes-outside-next")]))


def same(t: Translator, one: Request) -> Card:
    """Say that the act is registered already."""
    return Card(t("intakes-same", number=one.label))


def page(t: Translator, one: Request, intake: Intake, name: str, *, decides: bool) -> Card:
    """A declaration with its decisions, and the buttons of who decides."""
    lines = [
        t("assignments-card-head", number=one.label, state=state_name(t, one)),
        *facts(t, one),
        t("assignments-card-person", name=name),
        act_line(t, one.act),
        *_told(t, intake.action, intake.why),
        t("intakes-received", at=moment(t, one.received_at)),
        t("intakes-declared-at", at=moment(t, intake.declared_at)),
    ]
    if intake.flagged_at is not None:
        at = moment(t, intake.flagged_at)
        lines.append(t("intakes-flagged-at", at=at, reason=intake.flag_reason))
    if intake.confirmed_at is not None:
        lines.append(t("intakes-confirmed-at", at=moment(t, intake.confirmed_at)))
    buttons = _decisions(t, one.id, flagged=intake.flagged_at is not None)
    waits = decides and intake.confirmed_at is None
    return Card("\n".join(lines), (*(buttons if waits else ()), (_open(t, one.id),)))


def ask_reason(t: Translator) -> Card:
    """Ask why no urgency was found."""
    return Card(t("intakes-ask-reason"))


def _told(t: Translator, action: str, why: str) -> list[str]:
    return [t("intakes-action", action=action), t("intakes-why", why=why)]


def _decisions(t: Translator, request: int, *, flagged: bool) -> tuple[tuple[Button, ...], ...]:
    confirm = Button(t("intakes-btn-confirm"), Press(INTAKE_CONFIRM, request), style="success")
    if flagged:
        return ((confirm,),)
    return ((confirm,), (Button(t("intakes-btn-flag"), Press(INTAKE_FLAG, request)),))


def _declared(t: Translator, one: notices.IntakeDeclared) -> Card:
    lines = [
        t("intakes-declared-again", number=one.label, name=one.name)
        if one.again else t("intakes-declared", number=one.label, name=one.name),
        act_line(t, one.act),
        t("assignments-card-place", place=one.act.place),
        *_told(t, one.action, one.why),
        t("intakes-received", at=moment(t, one.received_at)),
        t("intakes-declared-at", at=moment(t, one.declared_at)),
        t("intakes-decide"),
    ]  # fmt: skip
    return Card("\n".join(lines), _decisions(t, one.request, flagged=False))


def _decided(t: Translator, one: notices.IntakeDecided) -> Card:
    key = one.confirmed
    return Card(
        t("intakes-decided-confirmed", number=one.label, name=one.name) if key
        else t("intakes-decided-flagged", number=one.label, name=one.name)
    )  # fmt: skip


def _answer(t: Translator, one: notices.IntakeAnswer) -> Card:
    text = (
        t("intakes-answer-confirmed", number=one.label) if one.confirmed
        else t("intakes-answer-flagged", number=one.label, reason=one.reason)
    )  # fmt: skip
    return Card(text, ((_open(t, one.request),),))


def _flagged(t: Translator, one: notices.IntakeFlagged) -> Card:
    text = t("intakes-flagged", number=one.label, name=one.name, reason=one.reason)
    return Card(text, ((Button(t("assignments-btn-open"), Press(INTAKE, one.request)),),))


def _same(t: Translator, one: notices.SameActTwice) -> Card:
    text = t("intakes-same-desk", number=one.label, name=one.name)
    return Card(text, ((_open(t, one.request),),))


def _yes_no(t: Translator, field: str) -> tuple[Button, ...]:
    return (
        _choice(t("common-yes"), f"{field}.yes"),
        _choice(t("common-no"), f"{field}.no"),
    )


def _choice(text: str, word: str) -> Button:
    return Button(text, Press(INTAKE_FORM, 0, word))


def _open(t: Translator, request: int) -> Button:
    return Button(t("assignments-btn-open"), Press(REQUEST, request))


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    notices.IntakeDeclared: _declared,
    notices.IntakeDecided: _decided,
    notices.IntakeAnswer: _answer,
    notices.IntakeFlagged: _flagged,
    notices.SameActTwice: _same,
}
