"""Puts what people are told of duty days, of the ledger and of objections into cards."""

from collections.abc import Callable
from typing import Any

from domain.notices import Notice
from domain.notices.ledger import (
    CallExplained,
    CallRecorded,
    CallTakenBack,
    DutyTaken,
    EntryCorrected,
    ObjectionAnswered,
    ObjectionMade,
    ObjectionOver,
    StandIn,
)
from ui.callbacks import CALL_EXPLAIN, DUTY_DAY, OBJECT, Press
from ui.card import Button, Card
from ui.formats import clock, day, moment, short_day
from ui.ledger_objections import answer_button
from ui.ledger_words import matter_words, thousandths, times
from ui.rosters_letters import KEYBOARD
from ui.rosters_words import kind_words
from ui.translator import Html, Translator


def _recorded(t: Translator, notice: CallRecorded) -> Card:
    text = t("ledger-call-recorded", day=short_day(t, notice.day), kind=kind_words(t, notice.kind),
             at=clock(notice.at), officer=notice.officer, phone=notice.phone)  # fmt: skip
    if notice.second:
        text = Html(f"{text}\n{t('ledger-call-second')}")
    explain = Button(t("ledger-btn-explain"), Press(CALL_EXPLAIN, notice.call))
    return Card(text, ((explain,),))


def _taken_back(t: Translator, notice: CallTakenBack) -> Card:
    return Card(t("ledger-taken-back", day=day(t, notice.day), kind=kind_words(t, notice.kind),
                  at=clock(notice.at), reason=notice.reason))  # fmt: skip


def _stand_in(t: Translator, notice: StandIn) -> Card:
    text = t("ledger-stand-in", day=short_day(t, notice.day), kind=kind_words(t, notice.kind),
             missing=notice.missing, version=notice.version, officer=notice.officer,
             officer_phone=notice.phone, phone=notice.own_phone)  # fmt: skip
    return Card(text, reply=KEYBOARD)


def _taken(t: Translator, notice: DutyTaken) -> Card:
    text = t("ledger-taken", day=day(t, notice.day), kind=kind_words(t, notice.kind),
             times=times(notice.calls))  # fmt: skip
    explain = Button(t("ledger-btn-explain"), Press(CALL_EXPLAIN, notice.call))
    against = Button(t("ledger-btn-object"), Press(OBJECT, notice.duty, "d"))
    return Card(text, ((explain,), (against,)))


def _explained(t: Translator, notice: CallExplained) -> Card:
    text = t("ledger-explained", name=notice.name, day=day(t, notice.day),
             kind=kind_words(t, notice.kind), at=clock(notice.at), text=notice.text)  # fmt: skip
    return Card(text, ((Button(t("ledger-btn-today"), Press(DUTY_DAY, notice.roster)),),))


def _corrected(t: Translator, notice: EntryCorrected) -> Card:
    text = t("ledger-corrected", amount=thousandths(t, notice.units),
             kind=kind_words(t, notice.kind), reason=notice.reason, by=notice.by)  # fmt: skip
    against = Button(t("ledger-btn-object"), Press(OBJECT, notice.entry, "e"))
    return Card(text, ((against,),))


def _made(t: Translator, notice: ObjectionMade) -> Card:
    if notice.days:
        news = t("ledger-objection-late", days=notice.days)
    elif notice.presidium:
        news = t("ledger-objection-presidium")
    else:
        news = t("ledger-objection-new")
    body = t("ledger-objection", name=notice.name, unit=notice.unit,
             matter=matter_words(t, notice.matter), at=moment(t, notice.at),
             text=notice.text)  # fmt: skip
    return Card(Html(f"{news}\n\n{body}"), ((answer_button(t, notice.objection),),))


def _over(t: Translator, notice: ObjectionOver) -> Card:
    return Card(t("ledger-objection-over", name=notice.name, text=notice.text,
                  answer=notice.answer, by=notice.by))  # fmt: skip


def _answered(t: Translator, notice: ObjectionAnswered) -> Card:
    return Card(t("ledger-answered", text=notice.text, answer=notice.answer, by=notice.by))


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    CallRecorded: _recorded,
    CallTakenBack: _taken_back,
    StandIn: _stand_in,
    DutyTaken: _taken,
    CallExplained: _explained,
    EntryCorrected: _corrected,
    ObjectionMade: _made,
    ObjectionOver: _over,
    ObjectionAnswered: _answered,
}
