"""Shows the questions about an act, each with the buttons that answer it."""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.assignments.acts import ACTS, PAPER_CHANNELS, ActType, Channel
from domain.assignments.requests import Stage
from domain.bodies import Body
from domain.rosters import RosterKind
from domain.territory import place_key
from ui.assignments_words import act_name, channel_name, kind_name, stage_name
from ui.callbacks import DECREE, Press
from ui.card import Button, Card
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]
# The instances that an act for a duty at court may belong to.
STAGES: Mapping[RosterKind, tuple[Stage, ...]] = {
    RosterKind.COURT: (Stage.FIRST_INSTANCE, Stage.APPEAL, Stage.CASSATION, Stage.EXECUTION),
    RosterKind.PRETRIAL: (Stage.INVESTIGATION,),
    RosterKind.CONSULT: (),
}
_COUNTS = 5


@dataclass(frozen=True, slots=True)
class Offered:
    """What of the collegium's own is offered as buttons; `typed` may be taken as it stands."""

    bodies: Sequence[Body] = ()
    places: Sequence[str] = ()
    needs: Sequence[str] = ()
    typed: str = ""


def code_of(name: str) -> str:
    """A name as a button can carry it."""
    return f"{zlib.crc32(place_key(name).encode()):08x}"


def question(
    t: Translator, field: str, data: Mapping[str, Any], offered: Offered | None = None
) -> Card:
    """One question; one that was asked out of the order can be left unanswered."""
    rows = _buttons(t, field, data, offered or Offered())
    if data.get("asking"):
        rows = (*rows, (Button(t("common-back"), Press(DECREE, 0, "summary")),))
    narrower = offered is not None and bool(offered.typed)
    return Card(t("decrees-which-one") if narrower else _asks(t, field), rows)


def page_added(t: Translator, count: int) -> Card:
    """Say how many pages there are, and wait for more."""
    done = Button(t("decrees-btn-done"), Press(DECREE, 0, "files.done"), style="success")
    return Card(t("decrees-page-added", count=count), ((done,),))


def marks_made(t: Translator, made: int, weak: int) -> Card:
    """Say how many names became marks, and that the names themselves are not kept."""
    lines = [t("decrees-marks-made", count=made)]
    if weak:
        lines.append(t("decrees-marks-weak", count=weak))
    return Card("\n".join(lines))


def _asks(t: Translator, field: str) -> Html:
    asks = {
        "type": t("decrees-ask-type"),
        "kind": t("decrees-ask-kind"),
        "number": t("decrees-ask-number"),
        "date": t("decrees-ask-date"),
        "body": t("decrees-ask-body"),
        "district": t("decrees-ask-district"),
        "remote": t("decrees-ask-remote"),
        "place": t("decrees-ask-place"),
        "received": t("decrees-ask-received"),
        "channel": t("decrees-ask-channel"),
        "term": t("decrees-ask-term"),
        "urgent": t("decrees-ask-urgent"),
        "stage": t("decrees-ask-stage"),
        "co_defendants": t("decrees-ask-co"),
        "advocates": t("decrees-ask-advocates"),
        "named": t("decrees-ask-named"),
        "case_number": t("decrees-ask-case"),
        "client": t("decrees-ask-client"),
        "co_names": t("decrees-ask-co-names"),
        "opposites": t("decrees-ask-opposites"),
        "continues": t("decrees-ask-continues"),
        "needs": t("decrees-ask-needs"),
        "files": t("decrees-ask-file"),
        "returned": t("decrees-ask-returned"),
    }
    return asks[field]


def _buttons(t: Translator, field: str, data: Mapping[str, Any], offered: Offered) -> Rows:
    if field == "body":
        return _bodies(t, offered)
    if field == "district":
        return _places(t, offered)
    if field == "needs":
        none = (_choice(t("routing-btn-no-needs"), field, "none"),)
        return (*((_choice(one, field, code_of(one)),) for one in offered.needs), none)
    chosen = _listed(t, field, data)
    if chosen:
        return tuple((_choice(text, field, word),) for word, text in chosen.items())
    return _plain(t, field, data)


def _listed(t: Translator, field: str, data: Mapping[str, Any]) -> dict[str, str]:
    """The answers of a question that has a closed list of them."""
    match field:
        case "type":
            return {act: act_name(t, act) for act in ACTS}
        case "kind":
            return {kind: kind_name(t, kind) for kind in ACTS[ActType(data["type"])].kinds}
        case "channel":
            return {way: channel_name(t, way) for way in PAPER_CHANNELS}
        case "received":
            return {way: _now_by(t, way) for way in PAPER_CHANNELS}
        case "stage":
            kind = RosterKind(data.get("kind", ACTS[ActType(data["type"])].kinds[0]))
            return {one: stage_name(t, one) for one in STAGES[kind]}
        case _:
            return {}


def _bodies(t: Translator, offered: Offered) -> Rows:
    rows = tuple((Button(one.name, Press(DECREE, one.id, "body.pick")),) for one in offered.bodies)
    if not offered.typed:
        return rows
    return (*rows, (_choice(t("decrees-btn-as-written"), "body", "typed"),))


def _places(t: Translator, offered: Offered) -> Rows:
    rows = tuple((_choice(one, "district", code_of(one)),) for one in offered.places)
    if offered.typed:
        return (*rows, (_choice(t("decrees-btn-as-written"), "district", "typed"),))
    return (*rows, (_choice(t("routing-btn-no-district"), "district", "none"),))


def _now_by(t: Translator, way: Channel) -> str:
    return t("decrees-btn-now", channel=channel_name(t, way))


def _plain(t: Translator, field: str, data: Mapping[str, Any]) -> Rows:
    """The buttons that need nothing but words; a given answer can be taken back."""
    yes_no = (_choice(t("common-yes"), field, "yes"), _choice(t("common-no"), field, "no"))
    clear = ((_choice(t("decrees-btn-none"), field, "none"),),) if data.get(field) else ()
    rows: dict[str, Rows] = {
        "date": ((_choice(t("decrees-btn-today"), field, "today"),
                  _choice(t("decrees-btn-yesterday"), field, "yesterday")),),
        "urgent": (yes_no,),
        "remote": (yes_no,),
        "co_defendants": (tuple(_choice(str(one), field, str(one)) for one in range(_COUNTS)),),
        "advocates": (tuple(_choice(str(one), field, str(one)) for one in range(1, _COUNTS)),),
        "files": ((Button(t("decrees-btn-done"), Press(DECREE, 0, "files.done")),),)
        if data.get("files") else (),
    }  # fmt: skip
    optional = ("named", "case_number", "client", "co_names", "opposites", "continues")
    return clear if field in optional else rows.get(field, ())


def _choice(text: str, field: str, word: str) -> Button:
    return Button(text, Press(DECREE, 0, f"{field}.{word}"))
