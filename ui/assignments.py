"""Shows requests: the offer with its answers, the desk's board, what an advocate does next."""

from collections.abc import Sequence

from domain.assignments.requests import UNASSIGNED, Ground, Offer, Request, RequestState
from domain.members import Member
from domain.notices.assignments import OfferMade
from ui.assignments_notices import NOTICES
from ui.assignments_notices import offer as offer_card
from ui.assignments_words import act_line, basis_line, ground_name, kind_name, state_name
from ui.callbacks import (
    OFFER_BACK,
    OFFER_GROUND,
    REQUEST,
    REQUEST_BACK,
    REQUEST_CHOOSE,
    REQUEST_CHOSEN,
    REQUEST_CLIENT,
    REQUEST_EXPLAIN,
    REQUEST_STEP,
    Press,
)
from ui.card import Button, Card
from ui.formats import moment, short_day, span
from ui.translator import Translator

__all__ = ["NOTICES"]


def grounds(t: Translator, offer: int, label: str) -> Card:
    """Ask for the ground: two of ¶36, or one of the valid reasons; never for facts."""
    rows = tuple(
        (Button(ground_name(t, ground), Press(OFFER_GROUND, offer, ground)),) for ground in Ground
    )
    back = (Button(t("common-back"), Press(OFFER_BACK, offer)),)
    return Card(t("assignments-grounds", number=label), (*rows, back))


def offer_again(t: Translator, offer: Offer, request: Request) -> Card:
    """The offer as it was shown, or what became of it."""
    if offer.answered:
        return too_late(t, request)
    return offer_card(t, OfferMade(
        offer=offer.id, label=request.label, kind=request.kind, act=request.act,
        received_at=request.received_at, due_at=request.due_at, expires_at=offer.expires_at,
        urgent=request.urgent,
    ))  # fmt: skip


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
    return Card(t("assignments-decline-asked-you", number=request.label))


def not_yours(t: Translator) -> Card:
    """Say that the offer was made to somebody else, naming nobody."""
    return Card(t("assignments-not-yours"))


def too_late(t: Translator, request: Request) -> Card:
    """Say how the request stands now."""
    return Card(t("assignments-too-late", number=request.label, state=state_name(t, request)))


def board(t: Translator, every: Sequence[Request]) -> Card:
    """The open requests, those due first on top."""
    if not every:
        return Card(t("assignments-board-empty"))
    rows = tuple(
        (Button(f"№ {one.label} · {state_name(t, one)}", Press(REQUEST, one.id)),) for one in every
    )
    return Card(t("assignments-board"), rows)


def cases(t: Translator, every: Sequence[Request]) -> Card:
    """What an advocate has accepted."""
    if not every:
        return Card(t("assignments-cases-empty"))
    rows = tuple(
        (Button(f"№ {one.label} · {state_name(t, one)}", Press(REQUEST, one.id)),) for one in every
    )
    return Card(t("assignments-cases"), rows)


def desk_card(t: Translator, one: Request, name: str) -> Card:
    """One request as the responsible person sees it."""
    rows: list[tuple[Button, ...]] = []
    if one.state in UNASSIGNED:
        rows.append((Button(t("assignments-btn-choose"), Press(REQUEST_CHOOSE, one.id)),))
        rows.append((Button(t("assignments-btn-give-back"), Press(REQUEST_BACK, one.id)),))
    if one.state is RequestState.ACCEPTED:
        hand = Press(REQUEST_STEP, one.id, RequestState.ACT_HANDED)
        rows.append((Button(t("assignments-btn-hand-act"), hand, style="primary"),))
    if one.overdue_at is not None and not one.overdue_reason:
        rows.append((Button(t("assignments-btn-explain"), Press(REQUEST_EXPLAIN, one.id)),))
    return Card(_facts(t, one, name), tuple(rows))


def case_card(t: Translator, one: Request) -> Card:
    """One appointment as its advocate sees it, with the next step as a button."""
    rows: list[tuple[Button, ...]] = []
    press = Press(REQUEST_STEP, one.id)
    if one.state is RequestState.ACT_HANDED:
        step = press._replace(arg=RequestState.NOTICE_DONE)
        rows.append((Button(t("assignments-btn-notice"), step, style="primary"),))
    elif one.state is RequestState.NOTICE_DONE:
        step = press._replace(arg=RequestState.IN_WORK)
        rows.append((Button(t("assignments-btn-body"), step, style="primary"),))
    elif one.state is RequestState.IN_WORK:
        step = press._replace(arg=RequestState.COMPLETED)
        rows.append((Button(t("assignments-btn-complete"), step),))
    rows.append((Button(t("assignments-btn-client"), Press(REQUEST_CLIENT, one.id)),))
    text = _facts(t, one, "")
    if one.state is RequestState.ACCEPTED:
        text += "\n\n" + t("assignments-act-wait")
    return Card(text, tuple(rows))


def client(t: Translator, request: Request, name: str) -> Card:
    """The client's name, in a message that cannot be forwarded."""
    if not name:
        return Card(t("assignments-client-unknown", number=request.label))
    return Card(t("assignments-client", number=request.label, name=name), protect=True)


def choose(t: Translator, one: Request, people: Sequence[Member]) -> Card:
    """Whom the officer may offer to by hand."""
    rows = tuple(
        (Button(member.name.full, Press(REQUEST_CHOSEN, one.id, str(member.id))),)
        for member in people
    )
    back = (Button(t("common-back"), Press(REQUEST, one.id)),)
    return Card(t("assignments-choose", number=one.label), (*rows, back))


def ask_reason(t: Translator) -> Card:
    """Ask why the turn is departed from, or why a request goes back."""
    return Card(t("assignments-ask-reason"))


def ask_notice(t: Translator, one: Request) -> Card:
    """Ask for the number and date of the notice of defence."""
    return Card(t("assignments-ask-notice", number=one.label))


def call_closed(t: Translator, one: Request) -> Card:
    """Confirm what was written down about a call."""
    return Card(
        t("assignments-call-closed-now", number=one.label, state=state_name(t, one)),
        (_open(t, one),),
    )


def _plain(text: str) -> str:
    return " ".join(text.casefold().strip(" «»\"'.!").split())


def _facts(t: Translator, one: Request, name: str) -> str:
    lines = [
        t("assignments-card-head", number=one.label, state=state_name(t, one)),
        act_line(t, one.act),
        t("assignments-card-kind", kind=kind_name(t, one.kind)),
        t("assignments-card-place", place=one.act.place),
        t("assignments-card-received", received=moment(t, one.received_at)),
        basis_line(t, one.basis, one.due_at),
    ]
    if name:
        lines.append(t("assignments-card-person", name=name))
    if one.accepted_at is not None:
        took = span(t, one.accepted_at - one.received_at)
        lines.append(t("assignments-card-accepted", at=moment(t, one.accepted_at), took=took))
    if one.notice_date is not None:
        on = short_day(t, one.notice_date)
        lines.append(t("assignments-card-notice", notice=one.notice_number, on=on))
    if one.overdue_at is not None:
        lines.append(t("assignments-card-overdue", at=moment(t, one.overdue_at)))
    if one.overdue_reason:
        lines.append(t("assignments-card-explained", reason=one.overdue_reason))
    return "\n".join(lines)


def _open(t: Translator, request: Request) -> tuple[Button, ...]:
    return (Button(t("assignments-btn-open"), Press(REQUEST, request.id)),)
