"""Tells officers what the presidium decided on routing."""

from collections.abc import Callable
from typing import Any

from domain.notices import Notice
from domain.notices.routing import (
    AgreementEnded,
    AgreementEntered,
    DistrictsDecided,
    OrderDecided,
    PolicyNotice,
    RequestLeft,
    RequestRerouted,
    SpecialisationsDecided,
    WayDecided,
)
from domain.suspensions import Decision
from ui.callbacks import ROUTING, Press
from ui.card import Button, Card
from ui.formats import day, moment
from ui.routing_words import (
    criterion_words,
    decision_line,
    order_words,
    special_words,
    way_words,
)
from ui.translator import Html, Translator


def _order(t: Translator, notice: OrderDecided) -> Card:
    return _decided(t, notice, t("routing-told-order", order=order_words(t, notice.criteria)))


def _districts(t: Translator, notice: DistrictsDecided) -> Card:
    names = ", ".join(notice.districts) or t("routing-unit-everywhere")
    return _decided(t, notice, t("routing-told-districts", unit=notice.unit, districts=names))


def _special(t: Translator, notice: SpecialisationsDecided) -> Card:
    names = ", ".join(special_words(t, one) for one in notice.specialisations)
    words = t("routing-told-special", unit=notice.unit,
              special=names or t("routing-unit-everything"))  # fmt: skip
    return _decided(t, notice, words)


def _way(t: Translator, notice: WayDecided) -> Card:
    words = t("routing-told-way", unit=notice.unit, way=way_words(t, notice.way))
    return _decided(t, notice, words)


def _entered(t: Translator, notice: AgreementEntered) -> Card:
    until = notice.valid_until
    lines = [
        t("routing-told-agreement", collegium=notice.collegium, number=notice.agreement,
          on=day(t, notice.agreed_on), settlements=", ".join(notice.settlements)),
        t("routing-agreement-until", until=day(t, until)) if until
        else t("routing-agreement-no-end"),
        *([t("routing-agreement-unit", unit=notice.unit)] if notice.unit else []),
    ]  # fmt: skip
    return _decided(t, notice, Html("\n".join(lines)))


def _ended(t: Translator, notice: AgreementEnded) -> Card:
    words = t("routing-told-ended", collegium=notice.collegium, number=notice.agreement,
              on=day(t, notice.ended_on),
              settlements=", ".join(notice.settlements))  # fmt: skip
    return _decided(t, notice, words)


def _rerouted(t: Translator, notice: RequestRerouted) -> Card:
    return Card(t(
        "routing-told-moved", label=notice.label, origin=notice.from_unit, unit=notice.to_unit,
        criterion=criterion_words(t, notice.criterion), reason=notice.reason,
        due=moment(t, notice.due_at), by=notice.by,
    ))  # fmt: skip


def _left(t: Translator, notice: RequestLeft) -> Card:
    return Card(t("routing-told-left", label=notice.label, unit=notice.unit))


def _decided(t: Translator, notice: PolicyNotice, words: Html) -> Card:
    decision = decision_line(t, Decision(notice.number, notice.on))
    return Card(f"{words}\n{decision}", ((Button(t("routing-btn-open"), Press(ROUTING)),),))


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    OrderDecided: _order,
    DistrictsDecided: _districts,
    SpecialisationsDecided: _special,
    WayDecided: _way,
    AgreementEntered: _entered,
    AgreementEnded: _ended,
    RequestRerouted: _rerouted,
    RequestLeft: _left,
}
