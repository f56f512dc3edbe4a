"""Shows what was entered about an act, what would follow, and what came of registering it."""

from collections.abc import Sequence

from domain.assignments.acts import due_at
from domain.assignments.drafts import Draft
from domain.assignments.requests import STAGE_OF, OfferSource, Request
from domain.assignments.routing import Outcome, Routed
from domain.assignments.routing_views import RoutingPage
from domain.policy import Policy
from domain.rosters import RosterKind
from ui.assignments_facts import place_lines
from ui.assignments_words import (
    act_line,
    basis_line,
    channel_name,
    kind_name,
    stage_name,
    state_name,
)
from ui.callbacks import DECREE, REQUEST, Press
from ui.card import Button, Card
from ui.decrees_parts import Foreseen
from ui.formats import moment
from ui.routing_words import outcome_words
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]


def summary(t: Translator, draft: Draft, seen: Foreseen, policy: Policy) -> Card:
    """All that was entered, what is missing, the due moment with its basis, who would be asked."""
    act = draft.act
    due = due_at(act.type, draft.received_at, draft.court_term, policy)
    lines = [
        t("decrees-summary"),
        act_line(t, act),
        t("assignments-card-kind", kind=kind_name(t, draft.kind)),
        *_stage(t, draft),
        *place_lines(t, draft.district, rural=draft.rural),
        t("assignments-card-place", place=act.place),
        t("assignments-card-received", received=moment(t, draft.received_at)),
        t("assignments-card-channel", channel=channel_name(t, draft.channel)),
        basis_line(t, act.type, draft.received_at, due),
        *([t("assignments-offer-urgent")] if draft.urgent else []),
        *_people(t, draft),
        *_beside(t, draft, seen),
        *_follows(t, seen),
    ]
    return Card("\n".join(lines), (*_heads(t, seen.outcome), *_more(t, draft, seen)))


def change(t: Translator, fields: Sequence[str]) -> Card:
    """Which of the given answers is to be given anew."""
    names = {
        "type": t("decrees-field-type"),
        "kind": t("decrees-field-kind"),
        "number": t("decrees-field-number"),
        "date": t("decrees-field-date"),
        "body": t("decrees-field-body"),
        "district": t("decrees-field-district"),
        "place": t("decrees-field-place"),
        "received": t("decrees-field-received"),
        "channel": t("decrees-field-channel"),
        "term": t("decrees-field-term"),
        "urgent": t("decrees-field-urgent"),
    }
    buttons = [Button(names[one], Press(DECREE, 0, f"ask.{one}")) for one in fields]
    back = (Button(t("common-back"), Press(DECREE, 0, "summary")),)
    return Card(t("decrees-change"), (*_pairs(buttons), back))


def duplicate(t: Translator, request: Request) -> Card:
    """Say that this act seems to be registered already, and ask."""
    return Card(t("decrees-duplicate", number=request.label), (
        (Button(t("decrees-btn-again"), Press(DECREE, 0, "again")),),
        (Button(t("decrees-btn-change"), Press(DECREE, 0, "change")),),
    ))  # fmt: skip


def not_taken(t: Translator, outcome: Outcome, page: RoutingPage) -> Card:
    """Why the act is not taken; nothing that was entered is lost."""
    text = Html("\n".join([outcome_words(t, outcome, page), t("decrees-not-taken")]))
    return Card(text, _heads(t, outcome))


def sent(t: Translator, request: Request, unit: str) -> Card:
    """Say that the act was registered for another unit, whose desk was told."""
    return Card(t("decrees-sent", number=request.label, unit=unit))


def many(t: Translator, every: Sequence[Request], unit: str) -> Card:
    """The requests of an act that needs several advocates."""
    head = t("decrees-many", count=len(every))
    if unit:
        labels = ", ".join(one.label for one in every)
        return Card("\n".join([head, t("decrees-sent", number=labels, unit=unit)]))
    return Card(head, tuple(
        (Button(t("assignments-row", number=one.label, state=state_name(t, one)),
                Press(REQUEST, one.id)),)
        for one in every
    ))  # fmt: skip


def _stage(t: Translator, draft: Draft) -> list[str]:
    stage = draft.stage or STAGE_OF[draft.kind]
    shown = draft.kind is RosterKind.COURT and stage is not None
    return [t("decrees-stage-line", stage=stage_name(t, stage))] if shown and stage else []


def _people(t: Translator, draft: Draft) -> list[str]:
    lines: list[str] = []
    if draft.co_defendants:
        lines.append(t("decrees-co-line", count=draft.co_defendants))
    if draft.advocates > 1:
        lines.append(t("decrees-advocates-line", count=draft.advocates))
    if draft.named:
        lines.append(t("decrees-named-line", name=draft.named))
    if draft.client or draft.continues is None:
        lines.append(t("decrees-has-client") if draft.client else t("decrees-no-client"))
    else:
        lines.append(t("cases-client-carried"))
    if draft.case_number:
        lines.append(t("decrees-case-line"))
    if draft.co_marks or draft.opposites:
        lines.append(t("decrees-marks-line", co=len(draft.co_marks),
                       opposites=len(draft.opposites)))  # fmt: skip
    return lines


def _beside(t: Translator, draft: Draft, seen: Foreseen) -> list[str]:
    lines: list[str] = []
    if seen.linked:
        lines.append(t("decrees-continues-line", number=seen.linked))
    if draft.needs:
        lines.append(t("decrees-needs-line", needs=", ".join(draft.needs)))
    pages = len(draft.files)
    lines.append(t("decrees-has-file", count=pages) if pages else t("decrees-no-file"))
    return lines


def _follows(t: Translator, seen: Foreseen) -> list[str]:
    lines: list[str] = []
    if seen.same:
        lines.append(t("decrees-same-line", number=seen.same))
    if not isinstance(seen.outcome, Routed):
        return [*lines, outcome_words(t, seen.outcome, seen.page)]
    if not seen.page.simple:
        lines.append(outcome_words(t, seen.outcome, seen.page))
    if seen.passed:
        lines.append(t("decrees-next-passed", name=seen.passed, number=seen.continues))
    names = ", ".join(seen.names)
    if not names:
        return [*lines, t("decrees-next-nobody")]
    if seen.source is OfferSource.CONTINUITY:
        return [*lines, t("decrees-next-continuity", name=names, number=seen.continues)]
    if seen.source is OfferSource.TOGETHER:
        return [*lines, t("decrees-next-together", names=names)]
    return [*lines, t("decrees-next", name=names)]


def _heads(t: Translator, outcome: Outcome) -> Rows:
    change_it = (Button(t("decrees-btn-change"), Press(DECREE, 0, "change")),)
    if isinstance(outcome, Routed):
        confirm = Button(t("decrees-btn-confirm"), Press(DECREE, 0, "confirm"), style="success")
        return ((confirm,), change_it)
    return (
        (Button(t("decrees-btn-place"), Press(DECREE, 0, "ask.district"), style="primary"),),
        (Button(t("decrees-btn-returned"), Press(DECREE, 0, "ask.returned")),),
        change_it,
    )


def _more(t: Translator, draft: Draft, seen: Foreseen) -> Rows:
    """What may be added in any order, or left out."""
    rural = t("decrees-btn-town") if draft.rural else t("decrees-btn-rural")
    flip = Press(DECREE, 0, "rural.no" if draft.rural else "rural.yes")
    names = {
        "client": t("decrees-field-client"),
        "files": t("decrees-field-files"),
        "case_number": t("decrees-field-case"),
        "continues": t("decrees-field-continues"),
        "stage": t("decrees-field-stage"),
        "co_defendants": t("decrees-field-co"),
        "advocates": t("decrees-field-advocates"),
        "named": t("decrees-field-named"),
        "co_names": t("decrees-field-co-names"),
        "opposites": t("decrees-field-opposites"),
        "needs": t("decrees-field-needs"),
    }
    left_out = {"stage"} if draft.kind is not RosterKind.COURT else set()
    left_out |= set() if seen.needs else {"needs"}
    buttons = [Button(words, Press(DECREE, 0, f"ask.{one}"))
               for one, words in names.items() if one not in left_out]  # fmt: skip
    return _pairs([*buttons, Button(rural, flip)])


def _pairs(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))
