"""Shows requests: the offer with its answers, the desk's board, what an advocate does next."""

from collections.abc import Sequence
from datetime import datetime

from domain.assignments.machine import UNASSIGNED
from domain.assignments.requests import Call, Flow, Ground, Offer, Request, RequestState
from domain.cases import CaseView
from domain.members import Member
from domain.notices.assignments import CallNeeded, OfferMade
from ui import counsel, intakes, mirrors, request_papers
from ui.assignments_facts import facts, named_line
from ui.assignments_notices import NOTICES
from ui.assignments_notices import call as call_card
from ui.assignments_notices import offer as offer_card
from ui.assignments_words import (
    ground_name,
    state_name,
)
from ui.callbacks import (
    CALL,
    OFFER_BACK,
    OFFER_GROUND,
    REQUEST,
    REQUEST_BACK,
    REQUEST_CHOOSE,
    REQUEST_CLIENT,
    REQUEST_EXPLAIN,
    REQUEST_REPLAY,
    REQUEST_STEP,
    Press,
)
from ui.card import Button, Card
from ui.cases import case_lines, case_rows, desk_rows, more_rows, release_rows
from ui.corrections import correction_rows
from ui.formats import span
from ui.translator import Translator

__all__ = ["NOTICES"]


def grounds(t: Translator, offer: int, label: str) -> Card:
    """Ask for the ground: two of ¶36, or one of the valid reasons; never for facts."""
    rows = tuple(
        (Button(ground_name(t, ground), Press(OFFER_GROUND, offer, ground)),) for ground in Ground
    )
    back = (Button(t("common-back"), Press(OFFER_BACK, offer)),)
    return Card(t("assignments-grounds", number=label), (*rows, back))


def offer_again(t: Translator, offer: Offer, request: Request, now: datetime) -> Card:
    """The offer as it was shown, or what became of it."""
    if offer.answered:
        return too_late(t, request)
    return offer_card(t, OfferMade.of(offer, request, now))


def is_answer(t: Translator, text: str) -> bool:
    """Whether a text is one of the two answers, as a whole, in any language."""
    return says_accept(t, text) or _plain(text) in {
        _plain(word) for word in t.everywhere("assignments-word-decline")
    }


def says_accept(t: Translator, text: str) -> bool:
    """Whether a text is the accepting answer, as a whole, in any language."""
    return _plain(text) in {_plain(word) for word in t.everywhere("assignments-word-accept")}


def which(t: Translator) -> Card:
    """Say that it is not clear which offer a typed answer is about."""
    return Card(t("assignments-which"))


def ask_words(t: Translator, ground: Ground) -> Card:
    """Ask for the few words that a valid reason needs."""
    if ground is Ground.OTHER_CLIENT:
        return Card(t("assignments-ask-other-client"))
    return Card(t("assignments-ask-other"))


def accepted(t: Translator, request: Request) -> Card:
    """Confirm an acceptance and say what comes next."""
    return Card(t("assignments-accepted", number=request.label), (_open(t, request),))


def declined(t: Translator, request: Request) -> Card:
    """Confirm a decline that was taken as declared."""
    return Card(t("assignments-declined", number=request.label))


def asked(t: Translator, request: Request) -> Card:
    """Say that the officer decides."""
    if request.state is RequestState.OFFERED:
        # Others were asked at once, and one of them may still accept.
        return Card(t("assignments-decline-asked-others", number=request.label))
    return Card(t("assignments-decline-asked-you", number=request.label))


def not_yours(t: Translator) -> Card:
    """Say that the offer was made to somebody else, naming nobody."""
    return Card(t("assignments-not-yours"))


def accepted_before(t: Translator, request: Request) -> Card:
    """A second press of the one who accepted."""
    return Card(t("assignments-offer-accepted", number=request.label), (_open(t, request),))


def too_late(t: Translator, request: Request) -> Card:
    """Say how the request stands now."""
    return Card(t("assignments-too-late", number=request.label, state=state_name(t, request)))


def board(t: Translator, every: Sequence[Request], now: datetime) -> Card:
    """The open requests with their states and what is left, those due first on top."""
    if not every:
        return Card(t("assignments-board-empty"))
    rows = tuple((Button(_row(t, one, now), Press(REQUEST, one.id)),) for one in every)
    return Card(t("assignments-board"), rows)


def cases(t: Translator, every: Sequence[Request]) -> Card:
    """What an advocate has accepted."""
    if not every:
        return Card(t("assignments-cases-empty"))
    rows = tuple(
        (Button(t("assignments-row", number=one.label, state=state_name(t, one)),
                Press(REQUEST, one.id)),)
        for one in every
    )  # fmt: skip
    return Card(t("assignments-cases"), rows)


def desk_card(
    t: Translator,
    one: Request,
    name: str,
    calls: Sequence[tuple[Call, Member]] = (),
    case: CaseView | None = None,
    *,
    decides: bool = True,
) -> Card:
    """One request as the desk sees it; only who decides gets buttons (domain.md 2.2)."""
    case = case or CaseView()
    lines = (facts(t, one, name), named_line(t, one), *case_lines(t, one, case))
    text = "\n".join(line for line in lines if line)
    if not decides:
        papers = request_papers.protocol_rows(t, one)
        return Card(text, (*papers, *intakes.rows(t, one), *mirrors.rows(t, one)))
    rows: list[tuple[Button, ...]] = [
        (Button(t("assignments-btn-call", name=member.name.short), Press(CALL, task.id, "show")),)
        for task, member in calls
    ]
    if one.state in UNASSIGNED:
        rows.append((Button(t("assignments-btn-choose"), Press(REQUEST_CHOOSE, one.id)),))
        if one.accepted_by is None:
            rows.append((Button(t("assignments-btn-give-back"), Press(REQUEST_BACK, one.id)),))
    if one.state is RequestState.ACCEPTED:
        hand = Press(REQUEST_STEP, one.id, RequestState.ACT_HANDED)
        rows.append((Button(t("assignments-btn-hand-act"), hand, style="primary"),))
    if one.overdue_at is not None and not one.overdue_reason:
        rows.append((Button(t("assignments-btn-explain"), Press(REQUEST_EXPLAIN, one.id)),))
    rows += [*mirrors.rows(t, one), *desk_rows(t, one, case), *intakes.rows(t, one)]
    # What is next stands on top, then what is to be read, and last what is rare.
    if one.flow is Flow.PAPER:
        rows.append((Button(t("replays-btn"), Press(REQUEST_REPLAY, one.id)),))
    rows += [*request_papers.desk_rows(t, one), *counsel.rows(t, one)]
    return Card(text, (*rows, *correction_rows(t, one), *release_rows(t, one, case)))


def case_card(t: Translator, one: Request, case: CaseView | None = None) -> Card:
    """One appointment as its advocate sees it, with the next step as a button."""
    case = case or CaseView(own=True)
    rows: list[tuple[Button, ...]] = []
    press = Press(REQUEST_STEP, one.id)
    if one.state is RequestState.ACT_HANDED:
        if one.act_received_at is None:
            received = press._replace(arg="received")
            rows.append((Button(t("assignments-btn-act-received"), received),))
        step = press._replace(arg=RequestState.NOTICE_DONE)
        rows.append((Button(t("assignments-btn-notice"), step, style="primary"),))
    elif one.state is RequestState.NOTICE_DONE:
        step = press._replace(arg=RequestState.IN_WORK)
        rows.append((Button(t("assignments-btn-body"), step, style="primary"),))
    elif one.state is RequestState.IN_WORK:
        if one.body_notified_on is None:
            # The state's system makes the notice; the body is told by the advocate all the same.
            told = press._replace(arg=RequestState.IN_WORK)
            rows.append((Button(t("assignments-btn-body"), told, style="primary"),))
        step = press._replace(arg=RequestState.COMPLETED)
        rows.append((Button(t("assignments-btn-complete"), step),))
    rows += [*mirrors.rows(t, one), *case_rows(t, one, case)]
    rows += [*request_papers.case_rows(t, one), *intakes.rows(t, one)]
    rows.append((Button(t("assignments-btn-client"), Press(REQUEST_CLIENT, one.id)),))
    rows += more_rows(t, one, case)
    text = "\n".join((facts(t, one, ""), *case_lines(t, one, case)))
    if one.state is RequestState.ACCEPTED and one.flow is not Flow.SELF_INTAKE:
        text += "\n\n" + t("assignments-act-wait")
    return Card(text, tuple(rows))


def client(t: Translator, request: Request, name: str) -> Card:
    """The client's name, in a message that cannot be forwarded."""
    if not name:
        return Card(t("assignments-client-unknown", number=request.label))
    return Card(t("assignments-client", number=request.label, name=name), protect=True)


def ask_reason(t: Translator) -> Card:
    """Ask why the turn is departed from, or why a request goes back."""
    return Card(t("assignments-ask-reason"))


def ask_notice(t: Translator, one: Request) -> Card:
    """Ask for the number and date of the notice of defence."""
    return Card(t("assignments-ask-notice", number=one.label))


def call(t: Translator, task: Call, one: Request, member: Member) -> Card:
    """A telephone task, opened from the desk's card."""
    return call_card(t, CallNeeded(
        task=task.id, label=one.label, name=member.name.full, phone=member.phone, silent=False,
    ))  # fmt: skip


def ask_call_note(t: Translator) -> Card:
    """Ask what was said in the call in which an appointment was accepted."""
    return Card(t("assignments-ask-call-note"))


def call_closed(t: Translator, one: Request) -> Card:
    """Confirm what was written down about a call."""
    return Card(
        t("assignments-call-closed-now", number=one.label, state=state_name(t, one)),
        (_open(t, one),),
    )


def _plain(text: str) -> str:
    return " ".join(text.casefold().strip(" «»\"'.!").split())


def _row(t: Translator, one: Request, now: datetime) -> str:
    state = state_name(t, one)
    if one.state not in UNASSIGNED | {RequestState.EIS_NOTIFIED}:
        return t("assignments-row", number=one.label, state=state)
    if one.search_until <= now:
        return t("assignments-row-late", number=one.label, state=state)
    left = span(t, one.search_until - now)
    return t("assignments-row-left", number=one.label, state=state, left=left)


def _open(t: Translator, request: Request) -> tuple[Button, ...]:
    return (Button(t("assignments-btn-open"), Press(REQUEST, request.id)),)
