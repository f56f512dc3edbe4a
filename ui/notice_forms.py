"""Shows the form of the notice of defence, takes a new one, and says what became of it."""

import base64
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

from domain.assignments.notice_templates import Fault, FormPage
from domain.notices import Notice
from domain.notices.forms import FormJudged
from ui.callbacks import NOTICE_FORM, NOTICE_FORM_PLAIN, Press
from ui.card import Button, Card, File
from ui.formats import moment
from ui.translator import Html, Translator

OWN = "own"
_ENDING, _COMMAND, _EXAMPLE = ".docx", "/template", "{{ advocate }}"


class Writing:
    """Whether this server can make DOCX; decided once, when the house starts."""

    here: bool = find_spec("docxtpl") is not None


def form_card(t: Translator, page: FormPage) -> Card:
    """What serves now, how to send another, and which names may stand in it."""
    says: list[str] = [t("notices-form-head"), _serving(t, page)]
    if page.waiting:
        says.append(t("notices-form-waiting"))
    how = t("notices-form-how", ending=_ENDING, example=_EXAMPLE)
    says += ["", how, "", t("notices-form-names")]
    return Card("\n".join(says), _ways(t, page))


def taken_card(t: Translator) -> Card:
    """Say that a file is being looked at."""
    return Card(t("notices-form-waiting"))


def file_card(t: Translator, name: str, content: bytes) -> Card:
    """A form to begin with, or the one in use."""
    file = File("document", name=name, content=base64.b64encode(content).decode())
    return Card(t("notices-form-file", command=_COMMAND), file=file)


def send_file(t: Translator) -> Card:
    """Ask for a file where something else was sent; the dialog goes on."""
    return Card(t("notices-form-send", ending=_ENDING))


def not_here(t: Translator) -> Html:
    """Why a button of a better equipped day gives nothing now."""
    return t("notices-not-here")


def none_kept(t: Translator) -> Html:
    """Say that there is no form of the collegium to hand out."""
    return t("notices-form-none")


def _serving(t: Translator, page: FormPage) -> Html:
    form = page.serving
    if form is None:
        return t("notices-form-plain")
    return t("notices-form-serving", version=form.version, file=form.file_name,
             name=page.sender, at=moment(t, form.sent_at))  # fmt: skip


def _ways(t: Translator, page: FormPage) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = []
    if Writing.here:
        rows.append((Button(t("notices-form-btn-kk"), Press(NOTICE_FORM, 0, "kk")),))
        rows.append((Button(t("notices-form-btn-ru"), Press(NOTICE_FORM, 0, "ru")),))
    if page.serving is not None:
        rows.append((Button(t("notices-form-btn-own"), Press(NOTICE_FORM, 0, OWN)),))
        rows.append((Button(t("notices-form-btn-plain"), Press(NOTICE_FORM_PLAIN)),))
    return tuple(rows)


def _judged(t: Translator, one: FormJudged) -> Card:
    if one.version:
        return Card(t("notices-form-served", version=one.version, file=one.file_name))
    if one.fault is None:
        return Card(t("notices-form-lost", file=one.file_name))
    why = _fault(t, one.fault, one.what, one.near)
    return Card(t("notices-form-refused", file=one.file_name, why=why, command=_COMMAND))


def _fault(t: Translator, fault: Fault, what: str, near: str) -> Html:
    """What is wrong with a file, with the piece at fault."""
    if fault is Fault.UNKNOWN and near:
        return t("notices-fault-near", what=what, near=near)
    return {
        Fault.TOO_LARGE: t("notices-fault-large"),
        Fault.NOT_DOCX: t("notices-fault-broken"),
        Fault.NOT_INERT: t("notices-fault-inert"),
        Fault.NOT_PLAIN: t("notices-fault-tag", what=what),
        Fault.UNKNOWN: t("notices-fault-unknown", what=what),
        Fault.EMPTY: t("notices-fault-empty"),
    }[fault]


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {FormJudged: _judged}
