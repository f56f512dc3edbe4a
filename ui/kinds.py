"""Shows in which kinds of roster an advocate is drawn."""

from collections.abc import Callable, Mapping
from typing import Any

from domain.ids import PersonId
from domain.members import Member
from domain.notices import Notice
from domain.notices.kinds import KindsChanged
from domain.rosters import RosterKind
from ui.callbacks import KIND_IN, KIND_OUT, KINDS, PERSON, Press
from ui.card import Button, Card
from ui.rosters_words import kind_button, kind_words
from ui.translator import Html, Translator


def kinds_card(t: Translator, person: Member, left_out: Mapping[RosterKind, str]) -> Card:
    """Each kind with whether the advocate is drawn in it, and the way to change that."""
    lines = [
        t("kinds-out", kind=kind_words(t, kind), reason=left_out[kind])
        if kind in left_out
        else t("kinds-in", kind=kind_words(t, kind))
        for kind in RosterKind
    ]
    text = t("kinds-card", name=person.name.full, lines=Html("\n".join(lines)))
    rows = tuple((_toggle(t, person.id, kind, out=kind in left_out),) for kind in RosterKind)
    return Card(text, (*rows, (Button(t("common-back"), Press(PERSON, person.id)),)))


def ask_reason(t: Translator, person: Member, kind: RosterKind) -> Card:
    """Ask why somebody is left out of a kind."""
    return Card(t("kinds-ask", name=person.name.full, kind=kind_words(t, kind)))


def kinds_button(t: Translator, person: PersonId) -> Button:
    """The way from the card of a person."""
    return Button(t("kinds-btn"), Press(KINDS, person))


def _toggle(t: Translator, person: PersonId, kind: RosterKind, *, out: bool) -> Button:
    if out:
        return Button(t("kinds-btn-in", kind=kind_button(t, kind)), Press(KIND_IN, person, kind))
    return Button(t("kinds-btn-out", kind=kind_button(t, kind)), Press(KIND_OUT, person, kind))


def _changed(t: Translator, notice: KindsChanged) -> Card:
    kind = kind_words(t, notice.kind)
    if not notice.left_out:
        return Card(t("kinds-told-in", kind=kind, officer=notice.officer))
    return Card(t("kinds-told-out", kind=kind, reason=notice.reason, officer=notice.officer))


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {KindsChanged: _changed}
