"""Shows advocates under contract in appointed cases: the questions and the marks."""

from datetime import datetime

from domain.assignments.counsel import (
    Earlier,
    Informed,
    Retained,
    Source,
    is_higher_instance,
)
from domain.assignments.machine import HELD, UNASSIGNED
from domain.assignments.requests import Request
from ui.callbacks import (
    COUNSEL,
    COUNSEL_FORM,
    COUNSEL_MARK,
    COUNSEL_RECORD,
    REQUEST,
    Press,
)
from ui.card import Button, Card
from ui.counsel_notices import NOTICES, earlier_buttons
from ui.formats import day, moment
from ui.translator import Translator

__all__ = ["NOTICES"]
Rows = tuple[tuple[Button, ...], ...]


def rows(t: Translator, one: Request) -> Rows:
    """The way from a request's card to its advocates under contract."""
    if one.state not in HELD | UNASSIGNED or one.accepted_by is None:
        return ()
    words = t("counsel-btn-earlier" if is_higher_instance(one) else "counsel-btn-open")
    return ((Button(words, Press(COUNSEL, one.id)),),)


def question(t: Translator, what: str, field: str) -> Card:
    """One question of a form, with the buttons that answer it."""
    asks = {
        "tell.label": t("counsel-tell-label"),
        "tell.body": t("counsel-tell-body"),
        "tell.act": t("counsel-tell-act"),
        "tell.joined": t("counsel-tell-joined"),
        "record.counsel": t("counsel-record-counsel"),
        "record.contact": t("counsel-record-contact"),
        "record.joined": t("counsel-record-joined"),
        "contacted.on": t("counsel-contacted-on"),
        "contacted.reason": t("counsel-contacted-reason"),
        "explained.on": t("counsel-explained-on"),
        "place.label": t("counsel-place-label"),
    }
    buttons: tuple[Button, ...] = ()
    if (what, field) == ("tell", "label"):
        buttons = (_choice(t("counsel-btn-unknown"), field, "unknown"),)
    elif field in {"joined", "on"}:
        buttons = (
            _choice(t("decrees-btn-today"), field, "today"),
            _choice(t("decrees-btn-yesterday"), field, "yesterday"),
        )
    return Card(asks[f"{what}.{field}"], (buttons,) if buttons else ())


def told(t: Translator, at: datetime) -> Card:
    """The one answer to whoever acts under contract: it says nothing of any case."""
    return Card(t("counsel-told", at=moment(t, at)))


def page(
    t: Translator,
    one: Request,
    notes: tuple[Retained, ...],
    earlier: Earlier | None,
    *,
    marks: bool,
    records: bool,
) -> Card:
    """The advocates under contract of a request with what was marked about each."""
    lines: list[str] = [t("counsel-page-head", number=one.label)]
    buttons: list[tuple[Button, ...]] = []
    for each in notes:
        lines += ["", *_note(t, each)]
        buttons += _marks(t, each) if marks and not each.over else []
    if not notes:
        lines.append(t("counsel-page-empty"))
    elif marks:
        lines += ["", t("counsel-page-waiver")]
    if earlier is not None:
        lines += ["", _earlier_line(t, earlier)]
        buttons += earlier_buttons(t, one.id) if marks and earlier.done_at is None else []
    if records:
        buttons.append((Button(t("counsel-btn-record"), Press(COUNSEL_RECORD, one.id)),))
    buttons.append((_open(t, one.id),))
    return Card("\n".join(lines), tuple(buttons))


def given_back(t: Translator, one: Request) -> Card:
    """Confirm that a note went back to the responsible persons."""
    return Card(t("counsel-settled-misplaced", words=one.label), ((_open(t, one.id),),))


def placed(t: Translator, one: Request) -> Card:
    """Confirm that a note was joined with its request."""
    return Card(t("counsel-placed", number=one.label), ((_open(t, one.id),),))


def dropped(t: Translator, one: Retained) -> Card:
    """Confirm that a note was closed, its case being none of the collegium's."""
    return Card(t("counsel-settled-dropped", words=one.words))


def _note(t: Translator, one: Retained) -> list[str]:
    source = {
        Source.RETAINED: t("counsel-source-retained"),
        Source.APPOINTED: t("counsel-source-appointed"),
        Source.OFFICER: t("counsel-source-officer"),
    }[one.source]
    return [
        t("counsel-page-who", name=one.counsel, contact=one.contact or "—"),
        t("counsel-page-joined", joined=day(t, one.joined_on), source=source),
        t("counsel-page-contacted", on=day(t, one.contacted_on), reason=one.reason)
        if one.contacted_on is not None else t("counsel-missing-contact"),
        t("counsel-page-explained", on=day(t, one.explained_on))
        if one.explained_on is not None else t("counsel-missing-explain"),
    ]  # fmt: skip


def _marks(t: Translator, one: Retained) -> list[tuple[Button, ...]]:
    found: list[tuple[Button, ...]] = []
    if one.contacted_on is None:
        press = Press(COUNSEL_MARK, one.id, "contacted")
        found.append((Button(t("counsel-btn-contacted", name=one.counsel), press),))
    if one.explained_on is None:
        press = Press(COUNSEL_MARK, one.id, "explained")
        found.append((Button(t("counsel-btn-explained", name=one.counsel), press),))
    if one.source is Source.RETAINED:
        found.append((Button(t("counsel-btn-not-mine"), Press(COUNSEL_MARK, one.id, "not_mine")),))
    return found


def _earlier_line(t: Translator, one: Earlier) -> str:
    if one.done_at is None:
        return t("counsel-earlier-open")
    at = moment(t, one.done_at)
    collegium = one.informed is Informed.COLLEGIUM
    return t("counsel-earlier-to-collegium" if collegium else "counsel-earlier-to-advocate", at=at)


def _choice(text: str, field: str, word: str) -> Button:
    return Button(text, Press(COUNSEL_FORM, 0, f"{field}.{word}"))


def _open(t: Translator, request: int) -> Button:
    return Button(t("assignments-btn-open"), Press(REQUEST, request))
