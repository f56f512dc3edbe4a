"""Puts what people are told about accepted cases into words."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from domain.cases import SubstitutionState, WaiverState
from domain.notices import Notice
from domain.notices import cases as notices
from domain.notices.cases import NoMore
from ui.callbacks import CASE_NEXT_ACT, REQUEST, WAIVER_ACT, Press
from ui.card import Button, Card
from ui.cases import absence_buttons, substitution_buttons
from ui.cases_words import absence_words, ground_words, settled_words
from ui.formats import day, moment, number_day
from ui.translator import Html, Translator


def _asked(t: Translator, one: notices.SubstitutionAsked) -> Card:
    lines = [
        t("cases-told-asked", number=one.label, name=one.name, ground=ground_words(t, one.ground)),
        *([t("cases-line-note", note=one.note)] if one.note else []),
        t("cases-told-decide"),
    ]
    buttons = substitution_buttons(t, one.substitution)
    return Card(Html("\n".join(lines)), (*buttons, _open(t, one.request)))


def _settled(t: Translator, one: notices.SubstitutionSettled) -> Card:
    return Card(settled_words(t, one.label, one.name, one.state))


def _answered(t: Translator, one: notices.SubstitutionAnswered) -> Card:
    if one.state is SubstitutionState.REFUSED:
        text = t("cases-answered-refused", number=one.label, reason=one.reason)
    else:
        text = t("cases-answered-approved", number=one.label)
    return Card(text, (_open(t, one.request),))


def _waits(t: Translator, one: notices.DecisionWaits) -> Card:
    label, name = one.label, one.name
    if one.alone:
        return Card(t("cases-told-alone", number=label, name=name))
    return Card(t("cases-told-waits", number=label, name=name, since=moment(t, one.since)))


def _ended(t: Translator, one: notices.PartEnded) -> Card:
    return Card(t("cases-told-ended", number=one.label, name=one.successor,
                  phone=one.phone or "—", at=moment(t, one.at)))  # fmt: skip


def _took(t: Translator, one: notices.TookOver) -> Card:
    text = t("cases-told-took", number=one.label, name=one.before, phone=one.phone or "—")
    return Card(text, (_open(t, one.request),))


def _passed(t: Translator, one: notices.CasePassed) -> Card:
    return Card(t("cases-told-passed", number=one.label, before=one.before,
                  successor=one.successor, at=moment(t, one.at)))  # fmt: skip


def _absent(t: Translator, one: notices.AbsenceAnnounced) -> Card:
    text = t(
        "cases-told-absence", number=one.label, name=one.name, first=number_day(one.first),
        last=number_day(one.last), hours=int(one.limit / timedelta(hours=1)),
    )  # fmt: skip
    return Card(text, (*absence_buttons(t, one.absence), _open(t, one.request)))


def _absence_settled(t: Translator, one: notices.AbsenceSettled) -> Card:
    return Card(t("cases-told-absence-settled", number=one.label, name=one.name,
                  first=number_day(one.first), last=number_day(one.last),
                  state=absence_words(t, one.state)))  # fmt: skip


def _absence_answered(t: Translator, one: notices.AbsenceAnswered) -> Card:
    return Card(t("cases-told-absence-wait", number=one.label), (_open(t, one.request),))


def _waiver(t: Translator, one: notices.WaiverTold) -> Card:
    label, name, on = one.label, one.name, day(t, one.on)
    if one.state is WaiverState.WAITING:
        button = Button(t("cases-btn-waiver-act"), Press(WAIVER_ACT, one.request))
        text = t("cases-told-waiver-waits", number=label, name=name, on=on)
        return Card(text, ((button,), _open(t, one.request)))
    if one.state is WaiverState.NOT_ACCEPTED:
        text = t("cases-told-waiver-not-accepted", number=label, name=name)
        return Card(text, (_open(t, one.request),))
    lines = [t("cases-told-waiver", number=label, name=name, on=on)]
    if one.act_on is not None:
        lines.append(t("cases-act-waiver", act=one.act, on=day(t, one.act_on)))
    return Card(Html("\n".join(lines)), (_open(t, one.request),))


def _waiver_done(t: Translator, one: notices.WaiverDone) -> Card:
    on = day(t, one.act_on)
    return Card(t("cases-told-waiver-done", number=one.label, act=one.act, on=on))


def _released(t: Translator, one: notices.Released) -> Card:
    on = day(t, one.act_on)
    return Card(t("cases-told-released", number=one.label, act=one.act, on=on))


def _stage(t: Translator, one: notices.StageFinished) -> Card:
    lines = [t("cases-told-stage", number=one.label, name=one.name)]
    if one.act_on is not None:
        lines.append(t("cases-act-stage", act=one.act, on=day(t, one.act_on)))
    button = Button(t("cases-btn-next-act"), Press(CASE_NEXT_ACT, one.request))
    return Card(Html("\n".join(lines)), ((button,), _open(t, one.request)))


def _no_more(t: Translator, one: notices.StepNoMore) -> Card:
    ended = one.why is NoMore.ENDED
    return Card(t("cases-no-more-ended" if ended else "cases-no-more-replaced", number=one.label))


def _open(t: Translator, request: int) -> tuple[Button, ...]:
    return (Button(t("assignments-btn-open"), Press(REQUEST, request)),)


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    notices.SubstitutionAsked: _asked,
    notices.SubstitutionSettled: _settled,
    notices.SubstitutionAnswered: _answered,
    notices.DecisionWaits: _waits,
    notices.PartEnded: _ended,
    notices.TookOver: _took,
    notices.CasePassed: _passed,
    notices.AbsenceAnnounced: _absent,
    notices.AbsenceSettled: _absence_settled,
    notices.AbsenceAnswered: _absence_answered,
    notices.WaiverTold: _waiver,
    notices.WaiverDone: _waiver_done,
    notices.Released: _released,
    notices.StageFinished: _stage,
    notices.StepNoMore: _no_more,
}
