"""Shows notes of what was done in the state's electronic system; nothing is done there."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from domain.assignments.acts import ActType
from domain.assignments.mirrors import Mirror, acts_of
from domain.assignments.requests import Flow, Ground, Request, RequestState
from domain.members import Member
from domain.policy import POLICY
from domain.rosters import RosterKind
from ui.assignments_words import (
    act_name,
    basis_line,
    ground_name,
    kind_name,
    state_name,
)
from ui.callbacks import (
    MIRROR,
    MIRROR_FOR,
    MIRROR_FORM,
    MIRROR_GROUND,
    MIRROR_MARK,
    MIRROR_NEW,
    REQUEST,
    Press,
)
from ui.card import Button, Card
from ui.formats import day, moment, span
from ui.mirrors_notices import NOTICES, a_note
from ui.translator import Html, Translator

__all__ = ["NOTICES"]
Rows = tuple[tuple[Button, ...], ...]


def facts(t: Translator, one: Request) -> list[str]:
    """What a request's card says of the state's flow: whose deed it was, and that it is a note."""
    return [a_note(t)] if one.flow is Flow.EIS else []


def rows(t: Translator, one: Request) -> Rows:
    """The way from a request's card to the note."""
    if one.flow is not Flow.EIS:
        return ()
    open_it = (Button(t("mirrors-btn-open"), Press(MIRROR, one.id)),)
    return (*_arrived(t, one), open_it)


def listed(
    t: Translator,
    waiting: Sequence[tuple[Mirror, RequestState, str]],
    kinds: Sequence[RosterKind],
) -> Card:
    """The notes that wait for a mark, and the way to a new one for who was on duty."""
    buttons = [
        (Button(_row(t, mirror, state, label), Press(MIRROR, mirror.request)),)
        for mirror, state, label in waiting
    ]
    if kinds:
        buttons.append((Button(t("mirrors-btn-new"), Press(MIRROR_NEW)),))
    lines = [t("mirrors-list", system=POLICY.eis_name)]
    if not waiting:
        lines.append(t("mirrors-list-empty"))
    if not kinds:
        lines.append(t("mirrors-list-off-duty"))
    lines.append(a_note(t))
    return Card("\n".join(lines), tuple(buttons))


def question(t: Translator, field: str, kinds: Sequence[RosterKind], kind: str = "") -> Card:
    """One question about a notification, or about the act that arrived."""
    asks = {
        "eis": t("mirrors-ask-number", system=POLICY.eis_name),
        "kind": t("decrees-ask-kind"),
        "type": t("mirrors-ask-type"),
        "term": t("decrees-ask-term"),
        "seen": t("mirrors-ask-seen"),
        "number": t("mirrors-ask-act-number"),
        "date": t("decrees-ask-date"),
        "body": t("intakes-ask-body"),
        "note": t("assignments-ask-other"),
    }
    answers: Mapping[str, Rows] = {
        "kind": tuple((_choice(kind_name(t, one), f"kind.{one}"),) for one in kinds),
        "seen": ((_choice(t("common-btn-now"), "seen.now"),),),
        "date": ((
            _choice(t("decrees-btn-today"), "date.today"),
            _choice(t("decrees-btn-yesterday"), "date.yesterday"),
        ),),
    }  # fmt: skip
    text = f"{asks[field]}\n{a_note(t)}" if field == "eis" else asks[field]
    if field == "type":
        return Card(text, _types(t, RosterKind(kind)))
    return Card(text, answers.get(field, ()))


def card(
    t: Translator,
    one: Request,
    mirror: Mirror,
    name: str,
    *,
    marks: bool,
    verifies: bool,
    detailed: bool,
    on_duty: Sequence[Member],
    own: bool,
    now: datetime,
    first: bool = False,
) -> Card:
    """One note: its number, its clock, what was said, and what its reader may mark."""
    lines = [
        *([t("mirrors-known")] if first else []),
        t("mirrors-card-head", number=one.label, eis=mirror.number, state=state_name(t, one)),
        a_note(t),
        t("assignments-card-kind", kind=kind_name(t, one.kind)),
        t("mirrors-card-type", act=act_name(t, one.act.type))
        if mirror.act_known or one.act.number else t("mirrors-card-type-unknown"),
        t("mirrors-card-seen", at=moment(t, mirror.seen_at)),
        *_clock(t, one, now),
        *(_said(t, one, mirror, name) if detailed else []),
    ]  # fmt: skip
    rows = _buttons(t, one, marks=marks, verifies=verifies, on_duty=on_duty)
    return Card("\n".join(lines), (*(_arrived(t, one) if own else ()), *rows))


def grounds(t: Translator, request: int) -> Card:
    """Ask for the ground on which a request was not accepted in the system."""
    found = tuple(
        (Button(ground_name(t, one), Press(MIRROR_GROUND, request, one)),) for one in Ground
    )
    back = (Button(t("common-back"), Press(MIRROR, request)),)
    return Card(t("mirrors-grounds"), (*found, back))


def _types(t: Translator, kind: RosterKind) -> Rows:
    unknown = _choice(t("mirrors-btn-type-unknown"), "type.unknown")
    named: list[ActType] = list(acts_of(kind))
    return (*((_choice(act_name(t, one), f"type.{one}"),) for one in named), (unknown,))


def _clock(t: Translator, one: Request, now: datetime) -> list[str]:
    """The clock of D-20 runs in this flow too, though nobody is asked by the bot."""
    if one.state is not RequestState.EIS_NOTIFIED:
        return []
    left = one.due_at - now
    return [
        basis_line(t, one.act.type, one.received_at, one.due_at),
        t("mirrors-left", left=span(t, left)) if left > timedelta() else t("mirrors-left-none"),
    ]


def _said(t: Translator, one: Request, mirror: Mirror, name: str) -> list[str]:
    lines: list[str] = []
    if mirror.result_at is not None:
        at = moment(t, mirror.result_at)
        if mirror.ground is not None:
            ground = ground_name(t, mirror.ground)
            lines.append(t("mirrors-said-declined", name=name, at=at, ground=ground))
        elif one.state is RequestState.EIS_TAKEN:
            lines.append(t("mirrors-said-taken", at=at))
        else:
            lines.append(t("mirrors-said-accepted", name=name, at=at))
    if one.act.number:
        on = day(t, one.act.date)
        lines.append(t("mirrors-said-arrived", act=one.act.number, on=on, body=one.act.body))
    if mirror.verified_at is not None:
        lines.append(t("mirrors-verified", at=moment(t, mirror.verified_at)))
    elif lines:
        lines.append(t("mirrors-unverified"))
    return lines


def _buttons(
    t: Translator, one: Request, *, marks: bool, verifies: bool, on_duty: Sequence[Member]
) -> Rows:
    found: list[tuple[Button, ...]] = []
    press = Press(MIRROR_MARK, one.id)
    if one.state is RequestState.EIS_NOTIFIED and marks:
        found += [
            (Button(t("mirrors-btn-accepted-by", name=each.name.short),
                    Press(MIRROR_FOR, one.id, str(each.id))),)
            for each in on_duty
        ] or [
            (Button(t("mirrors-btn-accepted"), press._replace(arg="accepted"), style="success"),),
            (Button(t("mirrors-btn-declined"), press._replace(arg="declined"), style="danger"),),
        ]  # fmt: skip
        found.append((Button(t("mirrors-btn-taken"), press._replace(arg="taken")),))
    if verifies:
        found.append((Button(t("mirrors-btn-verify"), press._replace(arg="verify")),))
    if one.accepted_by is not None:
        found.append((Button(t("assignments-btn-open"), Press(REQUEST, one.id)),))
    return tuple(found)


def _arrived(t: Translator, one: Request) -> Rows:
    """What is marked next about a request that was confirmed in the system."""
    if one.state is not RequestState.EIS_ACCEPTED:
        return ()
    arrived = Press(MIRROR_MARK, one.id, "arrived")
    return ((Button(t("mirrors-btn-arrived"), arrived, style="primary"),),)


def _row(t: Translator, mirror: Mirror, state: RequestState, label: str) -> Html:
    waits = state is RequestState.EIS_NOTIFIED
    words = t("assignments-state-eis-notified" if waits else "assignments-state-eis-accepted")
    return t("mirrors-row", number=label, eis=mirror.number, state=words)


def _choice(text: str, word: str) -> Button:
    return Button(text, Press(MIRROR_FORM, 0, word))
