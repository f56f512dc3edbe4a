"""Leads the applicant to an exchange of days, or to colleagues whom the system proposes."""

from collections.abc import Collection, Sequence

from domain.ids import DutyId
from domain.members import Member
from domain.rosters import DayDuty
from domain.swaps import SwapKind
from domain.swaps_pairs import Exchangeable, Proposal, Proposed
from ui.callbacks import SWAP_KIND, SWAP_PROPOSE, SWAP_WISH, Press
from ui.card import Button, Card
from ui.formats import short_day
from ui.rosters_words import kind_button
from ui.swaps_words import duty_words
from ui.translator import Html, Translator

_MAX = 40
_IN_ROW = 2


def partners_card(t: Translator, found: Exchangeable) -> Card:
    """The colleagues with whom a day can be exchanged."""
    duty = found.duty
    cover = (Button(t("swaps-btn-cover"), Press(SWAP_KIND, duty.id, "cover")),)
    if not found.partners:
        return Card(t("swaps-trade-none", duty=duty_words(t, duty)), (cover,))
    buttons = [
        Button(t("swaps-btn-partner", name=one.name.short, count=len(days)),
               Press(SWAP_WISH, duty.id, str(one.id)))
        for one, days in found.partners[:_MAX]
    ]  # fmt: skip
    rows = [tuple(buttons[n : n + _IN_ROW]) for n in range(0, len(buttons), _IN_ROW)]
    system = (Button(t("swaps-btn-system"), Press(SWAP_KIND, duty.id, "any")),)
    return Card(t("swaps-trade-ask", duty=duty_words(t, duty)), (*rows, system, cover))


def wishes_card(
    t: Translator,
    duty: DayDuty,
    partner: Member,
    days: Sequence[DayDuty],
    wishes: Collection[DutyId],
) -> Card:
    """The colleague's days: those that the applicant would take are marked."""
    buttons = [
        Button(_day_words(t, one, marked=one.id in wishes),
               Press(SWAP_WISH, duty.id, f"{partner.id}.{one.id}"))
        for one in days[:_MAX]
    ]  # fmt: skip
    rows = [tuple(buttons[n : n + _IN_ROW]) for n in range(0, len(buttons), _IN_ROW)]
    send = Button(t("swaps-btn-send"), Press(SWAP_PROPOSE, duty.id, f"{partner.id}.t"),
                  style="success")  # fmt: skip
    back = Button(t("common-back"), Press(SWAP_KIND, duty.id, "trade"))
    text = t("swaps-wishes", duty=duty_words(t, duty), name=partner.name.short)
    return Card(text, (*rows, (send,), (back,)))


def proposed_card(t: Translator, found: Proposed) -> Card:
    """Whom the system would ask at once, and why in this order."""
    duty, trade = found.duty, found.kind is SwapKind.TRADE
    back = (Button(t("common-back"), Press(SWAP_KIND, duty.id, "trade" if trade else "cover")),)
    if not found.people:
        return Card(t("swaps-proposed-none", duty=duty_words(t, duty)), (back,))
    lines = Html("\n".join("• " + _proposal(t, one) for one in found.people))
    text = t("swaps-proposed", duty=duty_words(t, duty), lines=lines)
    arg = "any" if trade else "sys"
    ask = Button(t("swaps-btn-ask-all", count=len(found.people)),
                 Press(SWAP_PROPOSE, duty.id, arg), style="success")  # fmt: skip
    return Card(text, ((ask,), back))


def _proposal(t: Translator, one: Proposal) -> Html:
    if one.rested:
        return t("swaps-proposal-rested", name=one.member.name.short, count=one.count)
    return t("swaps-proposal-close", name=one.member.name.short, count=one.count)


def _day_words(t: Translator, one: DayDuty, *, marked: bool) -> str:
    on, kind = short_day(t, one.day), kind_button(t, one.kind)
    if marked:
        return t("swaps-btn-wished", day=on, kind=kind)
    return t("swaps-btn-day", day=on, kind=kind)
