"""Shows an advocate their payment claims; counts of them to those who answer for others."""

from collections.abc import Sequence

from domain.assignments.requests import Request
from domain.claims import Claim, ClaimCounts, ClaimState, Entry, SeenClaim, entries
from domain.policy import POLICY
from ui.callbacks import (
    CLAIM,
    CLAIM_CONFIRM,
    CLAIM_FORM,
    CLAIM_LIST,
    CLAIM_NEW,
    CLAIM_SURE,
    CLAIMS,
    RATES,
    Press,
)
from ui.card import Button, Card
from ui.claims_notices import NOTICES
from ui.claims_words import amount_words, basis_words, request_title, state_words, title
from ui.formats import day, moment, number_day
from ui.translator import Html, Translator

__all__ = ["NOTICES"]

_FEW = 5
_PAGE = 8
_ORDER = (ClaimState.BASIS, ClaimState.RETURNED, ClaimState.SENT, ClaimState.PAID)
_GROUPS = {
    ClaimState.NONE: "claims-group-none",
    ClaimState.BASIS: "claims-group-basis",
    ClaimState.RETURNED: "claims-group-returned",
    ClaimState.SENT: "claims-group-sent",
    ClaimState.PAID: "claims-group-paid",
}
_ENTRIES = {
    Entry.SEND: "claims-btn-send",
    Entry.RETURN: "claims-btn-return",
    Entry.PAY: "claims-btn-pay",
    Entry.FIX_ACT: "claims-btn-fix-act",
    Entry.FIX_SENT: "claims-btn-fix-sent",
    Entry.FIX_PAID: "claims-btn-fix-paid",
}
Groups = dict[ClaimState, tuple[SeenClaim, ...]]


def board(t: Translator, unclaimed: Sequence[Request], groups: Groups) -> Card:
    """Everything by group: what is done and not claimed first, then what is to be sent."""
    parts = [t("claims-board")]
    rows: list[tuple[Button, ...]] = []
    if unclaimed:
        lines = [f"• {request_title(t, one.label)}" for one in unclaimed[:_FEW]]
        parts.append(_group(t, ClaimState.NONE, len(unclaimed), lines))
        rows += [(_begin_button(t, one),) for one in unclaimed[:_FEW]]
        rows += _all_row(t, ClaimState.NONE, len(unclaimed), _FEW)
    for state in _ORDER:
        found = groups.get(state, ())
        few = 0 if state is ClaimState.PAID else _FEW
        if found:
            parts.append(_group(t, state, len(found), [_line(t, one) for one in found[:few]]))
            rows += [(_button(t, one),) for one in found[:few]]
            rows += _all_row(t, state, len(found), few)
    if len(parts) == 1:
        parts.append(t("claims-board-none"))
    parts.append(t("claims-board-foot"))
    rows.append((Button(t("claims-btn-new"), Press(CLAIM_NEW)),))
    rows.append((Button(t("claims-btn-rates"), Press(RATES)),))
    return Card(Html("\n\n".join(parts)), tuple(rows))


def group_card(
    t: Translator, state: ClaimState, unclaimed: Sequence[Request], found: Sequence[SeenClaim],
    page: int,
) -> Card:  # fmt: skip
    """One group in full, a page at a time."""
    of_requests = state is ClaimState.NONE
    total = len(unclaimed) if of_requests else len(found)
    page = max(0, min(page, (total - 1) // _PAGE))
    here = slice(page * _PAGE, (page + 1) * _PAGE)
    lines = (
        [f"• {request_title(t, one.label)}" for one in unclaimed[here]] if of_requests
        else [_line(t, one) for one in found[here]]
    )  # fmt: skip
    rows = (
        [(_begin_button(t, one),) for one in unclaimed[here]] if of_requests
        else [(_button(t, one),) for one in found[here]]
    )  # fmt: skip
    turns = []
    if page:
        turns.append(Button(t("claims-btn-before"), Press(CLAIM_LIST, page - 1, state)))
    if (page + 1) * _PAGE < total:
        turns.append(Button(t("claims-btn-after"), Press(CLAIM_LIST, page + 1, state)))
    back = (Button(t("claims-btn-board"), Press(CLAIMS)),)
    return Card(_group(t, state, total, lines), (*rows, tuple(turns), back))


def card(t: Translator, seen: SeenClaim, *, note: str = "") -> Card:
    """A claim in its present state, with what comes next and what can be put right."""
    claim = seen.claim
    parts = [note, "\n".join(_details(t, seen))]
    if claim.waits:
        parts.append(t("claims-checklist", order=POLICY.payment_order))
    rows = [
        (Button(t(_ENTRIES[entry]), Press(CLAIM_FORM, claim.id, entry)),)
        for entry in entries(claim)
    ]
    if claim.act is not None and not claim.confirmed:
        confirm = Button(t("claims-btn-confirm"), Press(CLAIM_CONFIRM, claim.id), style="primary")
        rows.insert(0, (confirm,))
    rows.append((Button(t("claims-btn-board"), Press(CLAIMS)),))
    return Card(Html("\n\n".join(part for part in parts if part)), tuple(rows))


def sure(t: Translator, seen: SeenClaim) -> Card:
    """The figures once more, with the responsibility that confirming them means."""
    claim = seen.claim
    figures = "\n".join(_details(t, seen)[:-1])
    text = Html("\n\n".join([t("claims-sure"), figures]))
    yes = Button(t("claims-btn-sure"), Press(CLAIM_SURE, claim.id, str(claim.revision)))
    return Card(text, ((yes,), (Button(t("common-back"), Press(CLAIM, claim.id)),)))


def choose(t: Translator, requests: Sequence[Request]) -> Card:
    """For which of one's cases an act is recorded, or for something that is not kept here."""
    rows = [(_begin_button(t, one),) for one in requests]
    rows.append((Button(t("claims-btn-other"), Press(CLAIM_FORM, 0, "record")),))
    rows.append((Button(t("claims-btn-board"), Press(CLAIMS)),))
    return Card(t("claims-choose"), tuple(rows))


def counts(t: Translator, found: Sequence[ClaimCounts]) -> Card:
    """How many claims stand where in each unit, and nothing else."""
    units = [
        t("claims-counts-unit", unit=one.unit_name, none=one.states[ClaimState.NONE],
          basis=one.states[ClaimState.BASIS], sent=one.states[ClaimState.SENT],
          returned=one.states[ClaimState.RETURNED], paid=one.states[ClaimState.PAID],
          loose=one.unconfirmed)
        for one in found
    ]  # fmt: skip
    return Card(Html("\n\n".join([t("claims-counts"), *units, t("claims-counts-foot")])))


def _details(t: Translator, seen: SeenClaim) -> list[Html]:
    claim = seen.claim
    lines = [t("claims-card", title=title(t, seen), state=state_words(t, claim.state))]
    if claim.act is not None:
        lines.append(t("claims-card-basis", basis=basis_words(t, claim.act.basis)))
        lines.append(t("claims-card-act", number=claim.act.number,
                       day=day(t, claim.act.issued_on)))  # fmt: skip
    lines += _days(t, seen)
    if claim.paid_on is not None:
        lines.append(t("claims-card-paid", day=day(t, claim.paid_on)))
        if claim.amount_tiyn is not None:
            lines.append(t("claims-card-amount", amount=amount_words(t, claim.amount_tiyn)))
    lines.append(_confirmed(t, claim))
    return lines


def _days(t: Translator, seen: SeenClaim) -> list[Html]:
    claim = seen.claim
    lines: list[Html] = []
    if claim.until is not None:
        lines.append(t("claims-card-until", day=day(t, claim.until)))
    if seen.left is not None:
        over = seen.left < 0
        lines.append(t("claims-card-over") if over else t("claims-card-left", days=seen.left))
    if claim.sent_on is not None:
        lines.append(t("claims-card-sent", day=day(t, claim.sent_on)))
        if claim.state is not ClaimState.RETURNED and claim.until and claim.sent_on > claim.until:
            lines.append(t("claims-card-late"))
    if claim.returned_on is not None:
        lines.append(t("claims-card-returned", day=day(t, claim.returned_on),
                       reason=claim.return_reason))  # fmt: skip
    return lines


def _confirmed(t: Translator, claim: Claim) -> Html:
    if claim.confirmed_at is None:
        return t("claims-card-loose")
    return t("claims-card-confirmed", at=moment(t, claim.confirmed_at))


def _group(t: Translator, state: ClaimState, total: int, lines: Sequence[str]) -> Html:
    return Html("\n".join([t(_GROUPS[state], count=total), *lines]))


def _line(t: Translator, seen: SeenClaim) -> str:
    claim = seen.claim
    name, mark = title(t, seen), "" if claim.confirmed else t("claims-line-loose")
    if claim.waits and claim.until is not None:
        over = seen.left is not None and seen.left < 0
        said = (
            t("claims-line-over", title=name, day=day(t, claim.until)) if over
            else t("claims-line-until", title=name, day=day(t, claim.until))
        )  # fmt: skip
    elif claim.paid_on is not None:
        said = t("claims-line-paid", title=name, day=day(t, claim.paid_on))
    else:
        on = day(t, claim.sent_on) if claim.sent_on is not None else "—"
        said = t("claims-line-sent", title=name, day=on)
    return f"• {said}{mark}"


def _button(t: Translator, seen: SeenClaim) -> Button:
    act = seen.claim.act
    name = title(t, seen)
    text = f"{name}: № {act.number}, {number_day(act.issued_on)}" if act is not None else name
    return Button(text, Press(CLAIM, seen.claim.id))


def _begin_button(t: Translator, request: Request) -> Button:
    text = t("claims-btn-record", label=request.label)
    return Button(text, Press(CLAIM_FORM, request.id, "record"))


def _all_row(t: Translator, state: ClaimState, total: int, shown: int) -> list[tuple[Button, ...]]:
    if total <= shown:
        return []
    text = t("claims-btn-paid", count=total) if not shown else t("claims-btn-all", count=total)
    return [(Button(text, Press(CLAIM_LIST, 0, state)),)]
