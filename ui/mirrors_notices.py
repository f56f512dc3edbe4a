"""Puts the notices about the state's electronic system into words."""

from collections.abc import Callable
from typing import Any

from domain.assignments.requests import RequestState
from domain.notices import Notice
from domain.notices import mirrors as notices
from domain.policy import POLICY
from ui.assignments_words import due_line, ground_name
from ui.callbacks import MIRROR, Press
from ui.card import Button, Card
from ui.formats import moment
from ui.translator import Html, Translator


def a_note(t: Translator) -> Html:
    """Say that this is a note of what people did there, and that nothing was sent there."""
    return t("mirrors-note", system=POLICY.eis_name)


def _seen(t: Translator, one: notices.MirrorSeen) -> Card:
    lines = [
        t("mirrors-seen", number=one.label, eis=one.number, name=one.name,
          at=moment(t, one.seen_at)),
        due_line(t, one.due_at, one.due_at - one.noted_at),
        a_note(t),
    ]  # fmt: skip
    return Card("\n".join(lines), (_open(t, one.request),))


def _moved(t: Translator, one: notices.MirrorMoved) -> Card:
    number, eis, name = one.label, one.number, one.name
    if one.ground is not None:
        ground = ground_name(t, one.ground)
        text = t("mirrors-moved-declined", number=number, eis=eis, name=name, ground=ground,
                 note=one.note or "—")  # fmt: skip
    elif one.state is RequestState.EIS_TAKEN:
        text = t("mirrors-moved-taken", number=number, eis=eis, name=name)
    elif one.state is RequestState.EIS_ACCEPTED:
        text = t("mirrors-moved-accepted", number=number, eis=eis, name=name)
    else:
        text = t("mirrors-moved-arrived", number=number, eis=eis, name=name)
    return Card(f"{text}\n{a_note(t)}", (_open(t, one.request),))


def _recorded(t: Translator, one: notices.MirrorRecorded) -> Card:
    text = t("mirrors-recorded", number=one.label, eis=one.number)
    return Card(f"{text}\n{a_note(t)}", (_open(t, one.request),))


def _open(t: Translator, request: int) -> tuple[Button, ...]:
    return (Button(t("mirrors-btn-open"), Press(MIRROR, request)),)


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    notices.MirrorSeen: _seen,
    notices.MirrorMoved: _moved,
    notices.MirrorRecorded: _recorded,
}
