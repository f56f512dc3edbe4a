"""Puts the notices about requests into words."""

from collections.abc import Callable
from typing import Any

from domain.assignments.requests import RequestState
from domain.notices import Notice
from domain.notices import assignments as notices
from domain.notices.assignments import Over, Trouble
from ui.assignments_words import (
    act_line,
    basis_line,
    due_line,
    ground_name,
    kind_name,
    outcome_name,
)
from ui.callbacks import (
    CALL,
    DECLINE_NO,
    DECLINE_YES,
    DUTY_DAY_TASK,
    OFFER_ACCEPT,
    OFFER_DECLINE,
    REQUEST,
    REQUEST_CHOOSE,
    REQUEST_EXPLAIN,
    REQUEST_STEP,
    Press,
)
from ui.card import Button, Card, File
from ui.formats import clock, day, moment, span
from ui.translator import Html, Translator


def offer(t: Translator, one: notices.OfferMade) -> Card:
    """The offer: all that is needed to decide and no client's name."""
    lines = [
        t("assignments-offer-head", number=one.label),
        *([t("assignments-offer-urgent")] if one.urgent else []),
        *([t("assignments-offer-continues")] if one.continues else []),
        *([t("cases-offer-replaces")] if one.replaces else []),
        *([t("assignments-offer-together")] if one.together else []),
        *([t("assignments-offer-corrected")] if one.corrected else []),
        act_line(t, one.act),
        t("assignments-card-kind", kind=kind_name(t, one.kind)),
        t("assignments-card-place", place=one.act.place),
        t("assignments-card-received", received=moment(t, one.received_at)),
        due_line(t, one.due_at, one.left),
        "",
        _ask(t, one),
    ]
    if one.outage_from is not None and one.outage_to is not None:
        gap = t("common-outage", since=clock(one.outage_from), until=clock(one.outage_to))
        lines = [gap, "", *lines]
    return Card("\n".join(lines), (offer_buttons(t, one.offer),))


def _ask(t: Translator, one: notices.OfferMade) -> Html:
    if one.awaits_call:
        return t("assignments-offer-ask-call")
    return t("assignments-offer-ask", until=clock(one.expires_at))


def offer_buttons(t: Translator, number: int) -> tuple[Button, Button]:
    """The two answers."""
    return (
        Button(t("assignments-btn-accept"), Press(OFFER_ACCEPT, number), style="success"),
        Button(t("assignments-btn-decline"), Press(OFFER_DECLINE, number), style="danger"),
    )


def _ping(t: Translator, one: notices.OfferPing) -> Card:
    text = t("assignments-ping", number=one.label, until=clock(one.expires_at))
    return Card(text, (offer_buttons(t, one.offer),))


def _offer_over(t: Translator, one: notices.OfferOver) -> Card:
    texts = {
        Over.ACCEPTED: t("assignments-offer-accepted", number=one.label),
        Over.DECLINED: t("assignments-offer-declined", number=one.label),
        Over.PENDING: t("assignments-offer-pending", number=one.label),
        Over.RELEASED: t("assignments-offer-released", number=one.label),
        Over.NOT_ACCEPTED: t("assignments-offer-not-accepted", number=one.label),
        Over.NO_ANSWER: t("assignments-offer-no-answer", number=one.label),
        Over.NOT_CALLED: t("assignments-offer-not-called", number=one.label),
        Over.WITHDRAWN: t("assignments-offer-withdrawn", number=one.label),
        Over.TAKEN: t("assignments-offer-taken", number=one.label),
        Over.RETURNED: t("assignments-offer-withdrawn", number=one.label),
    }
    return Card(texts[one.why])


def _accepted(t: Translator, one: notices.RequestAccepted) -> Card:
    at = moment(t, one.accepted_at)
    if one.by_phone:
        text = t("assignments-accepted-phone", number=one.label, name=one.name, at=at)
    else:
        text = t("assignments-accepted-desk", number=one.label, name=one.name, at=at)
    hand = Press(REQUEST_STEP, one.request, "act_handed")
    return Card(text, ((Button(t("assignments-btn-hand-act"), hand, style="primary"),),))


def _appointed(t: Translator, one: notices.Appointed) -> Card:
    button = Button(t("assignments-btn-open"), Press(REQUEST, one.request))
    return Card(t("assignments-appointed", number=one.label), ((button,),))


def _decline_asked(t: Translator, one: notices.DeclineAsked) -> Card:
    text = t(
        "assignments-decline-asked", number=one.label, name=one.name,
        ground=ground_name(t, one.ground), note=one.note or "—", due=moment(t, one.due_at),
    )  # fmt: skip
    return Card(text, (
        (Button(t("assignments-btn-confirm"), Press(DECLINE_YES, one.offer)),),
        (Button(t("assignments-btn-not-accept"), Press(DECLINE_NO, one.offer)),),
    ))  # fmt: skip


def _decline_decided(t: Translator, one: notices.DeclineDecided) -> Card:
    label, name = one.label, one.name
    released = t("assignments-decided-released", number=label, name=name)
    texts = {
        Over.RELEASED: f"{released} {_rests(t, one.rests, t('assignments-went-on'))}",
        Over.NOT_ACCEPTED: t("assignments-decided-not-accepted", number=label, name=name),
    }
    needless = t("assignments-decided-needless", number=label, name=name)
    return Card(texts.get(one.why, needless))


def _decline_made(t: Translator, one: notices.DeclineMade) -> Card:
    ground = ground_name(t, one.ground)
    text = t("assignments-decline-made", number=one.label, name=one.name, ground=ground)
    return Card(f"{text} {_rests(t, one.rests, t('assignments-goes-on'))}")


def _rests(t: Translator, state: RequestState, following: str) -> str:
    """What is waited for after one answer: the others asked at once, or else the next in turn."""
    waited = {
        RequestState.OFFERED: t("assignments-rests-others"),
        RequestState.DECLINE_PENDING: t("assignments-rests-reason"),
    }
    return waited.get(state, following)


def call(t: Translator, one: notices.CallNeeded) -> Card:
    """A telephone task with what the call may give."""
    label, name, phone = one.label, one.name, one.phone or "—"
    text = t("assignments-call", number=label, name=name, phone=phone)
    if one.silent:
        text = t("assignments-call-silent", number=label, name=name, phone=phone)
    if one.first_until is not None:
        until = clock(one.first_until)
        text = t("assignments-call-first", number=label, name=name, phone=phone, until=until)
    return Card(text, (
        (Button(t("assignments-btn-call-accepts"), Press(CALL, one.task, "accepts"),
                style="success"),),
        (Button(t("assignments-btn-call-reached"), Press(CALL, one.task, "reached")),),
        (Button(t("assignments-btn-call-no-reply"), Press(CALL, one.task, "no_reply")),
         Button(t("assignments-btn-call-wrong"), Press(CALL, one.task, "wrong_number"))),
        (Button(t("ledger-btn-today"), Press(DUTY_DAY_TASK, one.task)),),
    ))  # fmt: skip


def _call_over(t: Translator, one: notices.CallOver) -> Card:
    outcome = outcome_name(t, one.outcome)
    return Card(t("assignments-call-over", number=one.label, name=one.name, outcome=outcome))


def _alarm(t: Translator, one: notices.DeskAlarm) -> Card:
    due = moment(t, one.due_at)
    texts = {
        Trouble.NOBODY_ON_DUTY: t("assignments-alarm-nobody-on-duty", number=one.label, due=due),
        Trouble.NOBODY_LEFT: t("assignments-alarm-nobody-left", number=one.label, due=due),
        Trouble.UNREACHABLE: t("assignments-alarm-unreachable", number=one.label, due=due),
    }
    choose = Button(t("assignments-btn-choose"), Press(REQUEST_CHOOSE, one.request))
    return Card(texts[one.why], ((choose,), (_open(t, one.request),)))


def _unassigned(t: Translator, one: notices.Unassigned) -> Card:
    if one.overdue:
        explain = Button(t("assignments-btn-explain"), Press(REQUEST_EXPLAIN, one.request))
        text = t("assignments-overdue", number=one.label, due=moment(t, one.due_at))
        rows = ((_open(t, one.request),), (explain,))
        return Card(text, rows if one.explains else rows[:1])
    passed = span(t, one.passed)
    text = t("assignments-unassigned", number=one.label, passed=passed)
    if one.again:
        # A search after a substitution has a due moment of its own.
        basis: str = t("cases-search-due", due=moment(t, one.due_at))
    else:
        basis = basis_line(t, one.act, one.received_at, one.due_at)
    return Card(f"{text}\n{basis}", ((_open(t, one.request),),))


def _request_over(t: Translator, one: notices.RequestOver) -> Card:
    if one.why is Over.RETURNED:
        return Card(t("assignments-over-returned", number=one.label, at=moment(t, one.at)))
    return Card(t("assignments-over-accepted", number=one.label, at=moment(t, one.at)))


def _act(t: Translator, one: notices.ActHanded) -> Card:
    text = t("assignments-act-handed", number=one.label, act=one.act_number, at=moment(t, one.at))
    file = None
    if one.file_kind:
        file = File("photo" if one.file_kind == "photo" else "document", handle=one.file_ref)
    if one.page > 1:
        # Further pages say which they are and ask nothing again.
        page = t("assignments-act-page", number=one.label, act=one.act_number, page=one.page,
                 pages=one.pages)  # fmt: skip
        return Card(page, file=file, protect=True)
    received = Press(REQUEST_STEP, one.request, "received")
    notice = Press(REQUEST_STEP, one.request, "notice_done")
    return Card(text, (
        (Button(t("assignments-btn-act-received"), received, style="primary"),),
        (Button(t("assignments-btn-notice"), notice),),
    ), file=file, protect=True)  # fmt: skip


def _act_waits(t: Translator, one: notices.ActWaits) -> Card:
    text = t("assignments-act-waits", number=one.label, name=one.name, due=moment(t, one.due_at))
    hand = Press(REQUEST_STEP, one.request, "act_handed")
    return Card(text, ((Button(t("assignments-btn-hand-act"), hand, style="primary"),),))


def _act_gone(t: Translator, one: notices.ActGone) -> Card:
    return Card(t("assignments-act-gone", number=one.label, at=moment(t, one.at)))


def _case_moved(t: Translator, one: notices.CaseMoved) -> Card:
    if one.state is RequestState.IN_WORK:
        return Card(t("assignments-moved-body", number=one.label, name=one.name))
    return Card(t("assignments-moved-notice", number=one.label, name=one.name))


def _body_told(t: Translator, one: notices.BodyTold) -> Card:
    return Card(t("assignments-body-told", number=one.label, on=day(t, one.on)))


def _tell_body(t: Translator, one: notices.TellBody) -> Card:
    return Card(t("assignments-tell-body", number=one.label), ((_open(t, one.request),),))


def _body_not_told(t: Translator, one: notices.BodyNotTold) -> Card:
    return Card(t("assignments-body-not-told", number=one.label, name=one.name))


def _open(t: Translator, request: int) -> Button:
    return Button(t("assignments-btn-open"), Press(REQUEST, request))


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    notices.OfferMade: offer,
    notices.OfferPing: _ping,
    notices.OfferOver: _offer_over,
    notices.RequestAccepted: _accepted,
    notices.Appointed: _appointed,
    notices.DeclineAsked: _decline_asked,
    notices.DeclineDecided: _decline_decided,
    notices.DeclineMade: _decline_made,
    notices.CallNeeded: call,
    notices.CallOver: _call_over,
    notices.DeskAlarm: _alarm,
    notices.Unassigned: _unassigned,
    notices.RequestOver: _request_over,
    notices.ActHanded: _act,
    notices.ActWaits: _act_waits,
    notices.ActGone: _act_gone,
    notices.CaseMoved: _case_moved,
    notices.BodyTold: _body_told,
    notices.TellBody: _tell_body,
    notices.BodyNotTold: _body_not_told,
}
