"""Shows the questions about an act and the summary to confirm."""

from collections.abc import Mapping
from typing import Any

from domain.assignments.acts import ACTS, PAPER_CHANNELS, ActType, due_at
from domain.assignments.drafts import Draft
from domain.assignments.requests import Request
from domain.policy import Policy
from ui.assignments_words import act_line, act_name, basis_line, channel_name, kind_name
from ui.callbacks import DECREE, Press
from ui.card import Button, Card
from ui.formats import moment
from ui.translator import Translator


def question(t: Translator, field: str, data: Mapping[str, Any]) -> Card:
    """One question, with the buttons that answer it."""
    asks = {
        "type": t("decrees-ask-type"),
        "kind": t("decrees-ask-kind"),
        "number": t("decrees-ask-number"),
        "date": t("decrees-ask-date"),
        "body": t("decrees-ask-body"),
        "place": t("decrees-ask-place"),
        "received": t("decrees-ask-received"),
        "channel": t("decrees-ask-channel"),
        "term": t("decrees-ask-term"),
        "urgent": t("decrees-ask-urgent"),
        "client": t("decrees-ask-client"),
        "file": t("decrees-ask-file"),
    }
    return Card(asks[field], _buttons(t, field, data))


def summary(t: Translator, draft: Draft, proposed: str, policy: Policy) -> Card:
    """All that was entered, the due moment with its basis, and whom the turn would ask."""
    act = draft.act
    due = due_at(act.type, draft.received_at, draft.court_term, policy)
    lines = [
        t("decrees-summary"),
        act_line(t, act),
        t("assignments-card-kind", kind=kind_name(t, draft.kind)),
        t("assignments-card-place", place=act.place),
        t("assignments-card-received", received=moment(t, draft.received_at)),
        t("assignments-card-channel", channel=channel_name(t, draft.channel)),
        basis_line(t, act.type, draft.received_at, due),
        *([t("assignments-offer-urgent")] if draft.urgent else []),
        t("decrees-has-file") if draft.files else t("decrees-no-file"),
        _client_line(t, draft),
        _next_line(t, draft, proposed),
    ]
    return Card("\n".join(lines), (
        (Button(t("decrees-btn-confirm"), Press(DECREE, 0, "confirm"), style="success"),),
        (Button(t("decrees-btn-change"), Press(DECREE, 0, "change")),),
    ))  # fmt: skip


def duplicate(t: Translator, request: Request) -> Card:
    """Say that this act seems to be registered already, and ask."""
    return Card(t("decrees-duplicate", number=request.label), (
        (Button(t("decrees-btn-again"), Press(DECREE, 0, "again")),),
    ))  # fmt: skip


def _next_line(t: Translator, draft: Draft, proposed: str) -> str:
    if not proposed:
        return t("decrees-next-nobody")
    if draft.continues is not None:
        return t("cases-next-first", name=proposed)
    return t("decrees-next", name=proposed)


def _client_line(t: Translator, draft: Draft) -> str:
    if draft.continues is not None:
        return t("cases-client-carried")
    return t("decrees-has-client") if draft.client else t("decrees-no-client")


def _buttons(t: Translator, field: str, data: Mapping[str, Any]) -> tuple[tuple[Button, ...], ...]:
    if field == "type":
        return tuple((_choice(act_name(t, act), field, act),) for act in ACTS)
    if field == "kind":
        kinds = ACTS[ActType(data["type"])].kinds
        return tuple((_choice(kind_name(t, kind), field, kind),) for kind in kinds)
    if field == "channel":
        return tuple((_choice(channel_name(t, way), field, way),) for way in PAPER_CHANNELS)
    rows = {
        "date": (
            _choice(t("decrees-btn-today"), field, "today"),
            _choice(t("decrees-btn-yesterday"), field, "yesterday"),
        ),
        "received": (_choice(t("decrees-btn-now"), field, "now"),),
        "urgent": (
            _choice(t("common-yes"), field, "yes"),
            _choice(t("common-no"), field, "no"),
        ),
        "client": (_choice(t("common-skip"), field, "skip"),),
        "file": (_choice(t("common-skip"), field, "skip"),),
    }
    return (rows[field],) if field in rows else ()


def _choice(text: str, field: str, word: str) -> Button:
    return Button(text, Press(DECREE, 0, f"{field}.{word}"))
