"""Puts the notices about advocates under contract into words."""

from collections.abc import Callable
from typing import Any

from domain.assignments.counsel import AtDesk, Informed, Settled
from domain.notices import Notice
from domain.notices import counsel as notices
from ui.callbacks import (
    COUNSEL,
    COUNSEL_EARLIER,
    COUNSEL_MARK,
    COUNSEL_PLACE,
    REQUEST,
    Press,
)
from ui.card import Button, Card
from ui.formats import day, moment
from ui.translator import Translator

Rows = tuple[tuple[Button, ...], ...]


def earlier_buttons(t: Translator, request: int) -> list[tuple[Button, ...]]:
    """The two ways to perform the duty of ¶46(2)."""
    press = Press(COUNSEL_EARLIER, request)
    return [
        (Button(t("counsel-btn-earlier-told"), press._replace(arg=Informed.ADVOCATE)),),
        (Button(t("counsel-btn-earlier-collegium"), press._replace(arg=Informed.COLLEGIUM)),),
    ]


def _joined(t: Translator, one: notices.CounselJoined) -> Card:
    text = t("counsel-joined", number=one.label, name=one.counsel, contact=one.contact or "—",
             joined=day(t, one.joined_on))  # fmt: skip
    press = Press(COUNSEL_MARK, one.retained)
    return Card(text, (
        (Button(t("counsel-btn-contacted", name=one.counsel), press._replace(arg="contacted")),),
        (Button(t("counsel-btn-explained", name=one.counsel), press._replace(arg="explained")),),
        (Button(t("counsel-btn-open"), Press(COUNSEL, one.request)),),
    ))  # fmt: skip


def _reminder(t: Translator, one: notices.CounselReminder) -> Card:
    lines = [
        t("counsel-reminder", number=one.label, name=one.counsel),
        *_missing(t, contacted=one.contacted, explained=one.explained),
    ]
    return Card("\n".join(lines), ((Button(t("counsel-btn-open"), Press(COUNSEL, one.request)),),))


def _at_desk(t: Translator, one: notices.CounselAtDesk) -> Card:
    who = t("counsel-page-who", name=one.counsel, contact=one.contact or "—")
    joined = t("counsel-desk-joined", joined=day(t, one.joined_on))
    heads = {
        AtDesk.UNPLACED: t("counsel-desk-unplaced", words=one.words),
        AtDesk.NOBODY: t("counsel-desk-nobody", number=one.words),
        AtDesk.UNDELIVERED: t("counsel-desk-undelivered", number=one.words),
    }
    press = Press(COUNSEL_PLACE, one.retained)
    buttons: Rows = ((_open(t, one.request),),)
    if one.why is AtDesk.UNPLACED:
        find = Button(t("counsel-btn-find"), press._replace(arg="find"), style="primary")
        buttons = ((find,), (Button(t("counsel-btn-drop"), press._replace(arg="drop")),))
    return Card(f"{heads[one.why]}\n{who}\n{joined}", buttons)


def _late(t: Translator, one: notices.CounselLate) -> Card:
    lines = [
        t("counsel-late", number=one.label, name=one.name),
        *_missing(t, contacted=one.contacted, explained=one.explained),
    ]
    return Card("\n".join(lines), ((_open(t, one.request),),))


def _settled(t: Translator, one: notices.CounselSettled) -> Card:
    return Card({
        Settled.HANDED: t("counsel-settled-handed", words=one.words),
        Settled.PERFORMED: t("counsel-settled-performed", words=one.words),
        Settled.DROPPED: t("counsel-settled-dropped", words=one.words),
        Settled.MISPLACED: t("counsel-settled-misplaced", words=one.words),
        Settled.PASSED: t("counsel-settled-passed", words=one.words),
    }[one.how])  # fmt: skip


def _earlier_due(t: Translator, one: notices.EarlierDue) -> Card:
    lines = [
        t("counsel-earlier-due", number=one.label),
        *([t("counsel-earlier-open")] if one.again else []),
    ]
    return Card("\n".join(lines), tuple(earlier_buttons(t, one.request)))


def _earlier_late(t: Translator, one: notices.EarlierLate) -> Card:
    text = t("counsel-earlier-late", number=one.label, name=one.name)
    return Card(text, ((_open(t, one.request),),))


def _earlier_collegium(t: Translator, one: notices.EarlierToCollegium) -> Card:
    text = t("counsel-earlier-collegium", number=one.label, name=one.name, at=moment(t, one.at))
    return Card(text, ((_open(t, one.request),),))


def _earlier_done(t: Translator, one: notices.EarlierDone) -> Card:
    return Card(t("counsel-earlier-done", number=one.label))


def _missing(t: Translator, *, contacted: bool, explained: bool) -> list[str]:
    return [
        *([] if contacted else [t("counsel-missing-contact")]),
        *([] if explained else [t("counsel-missing-explain")]),
    ]


def _open(t: Translator, request: int) -> Button:
    return Button(t("assignments-btn-open"), Press(REQUEST, request))


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    notices.CounselJoined: _joined,
    notices.CounselReminder: _reminder,
    notices.CounselAtDesk: _at_desk,
    notices.CounselLate: _late,
    notices.CounselSettled: _settled,
    notices.EarlierDue: _earlier_due,
    notices.EarlierLate: _earlier_late,
    notices.EarlierToCollegium: _earlier_collegium,
    notices.EarlierDone: _earlier_done,
}
