"""Puts into words what was registered for a unit, corrected, or added to an act."""

from collections.abc import Callable
from typing import Any

from domain.assignments.corrections import Field
from domain.assignments.routing import Criterion
from domain.notices import Notice
from domain.notices import decrees as notices
from ui.assignments_words import act_line
from ui.callbacks import REQUEST, Press
from ui.card import Button, Card, File
from ui.corrections import field_name, value_words
from ui.formats import moment
from ui.routing_words import criterion_words
from ui.translator import Translator


def _arrived(t: Translator, one: notices.RequestArrived) -> Card:
    text = t(
        "decrees-arrived", number=one.label, unit=one.from_unit, act=act_line(t, one.act),
        criterion=criterion_words(t, Criterion(one.routed_by)), due=moment(t, one.due_at),
        by=one.by,
    )  # fmt: skip
    return Card(text, (_open(t, one.request),))


def _corrected(t: Translator, one: notices.RequestCorrected) -> Card:
    field = field_name(t, one.field)
    if one.field.sealed:
        text = t("corrections-told-sealed", number=one.label, field=field, by=one.by)
    else:
        text = t(
            "corrections-told", number=one.label, field=field, by=one.by, reason=one.reason,
            before=value_words(t, one.field, one.before),
            after=value_words(t, one.field, one.after),
        )  # fmt: skip
    if one.field is Field.RECEIVED_AT:
        text = t("corrections-told-due", told=text, due=moment(t, one.due_at))
    return Card(text, (_open(t, one.request),))


def _page(t: Translator, one: notices.PageAdded) -> Card:
    text = t("decrees-page-told", number=one.label, act=one.act_number)
    file = File("photo" if one.file_kind == "photo" else "document", handle=one.file_ref)
    return Card(text, file=file, protect=True)


def _open(t: Translator, request: int) -> tuple[Button, ...]:
    return (Button(t("assignments-btn-open"), Press(REQUEST, request)),)


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    notices.RequestArrived: _arrived,
    notices.RequestCorrected: _corrected,
    notices.PageAdded: _page,
}
