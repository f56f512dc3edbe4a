"""Shows an advocate their own days: of this month and those to come, or of one that is over."""

from datetime import date

from domain.receipts import ReceiptState
from domain.rosters.views import OwnDuties, OwnRoster
from ui.callbacks import BALANCE, ROSTER, ROSTER_CALENDAR, ROSTER_OWN, ROSTER_WHY, SWAP_DAYS, Press
from ui.card import Button, Card
from ui.formats import month
from ui.rosters_words import days_words, kind_button, kind_words, month_words
from ui.translator import Html, Translator


def own_card(t: Translator, own: OwnDuties) -> Card:
    """An advocate's own days with the responsible person's telephone (Ереже ¶21(3))."""
    months: dict[date, list[OwnRoster]] = {}
    for one in own.rosters:
        months.setdefault(one.roster.month, []).append(one)
    line = _line if own.month is None else _line_over
    texts = [
        t("rosters-own", year=on.year, month=month(t, on),
          lines=Html("\n\n".join(line(t, one) for one in parts)))
        for on, parts in sorted(months.items())
    ]  # fmt: skip
    text = Html("\n\n".join(texts)) if texts else t("rosters-own-none")
    return Card(text, tuple((button,) for button in (*_buttons(t, own), *_months(t, own))))


def _buttons(t: Translator, own: OwnDuties) -> tuple[Button, ...]:
    """What can be done with these days; what is over is only looked at."""
    rosters = tuple(
        Button(t("rosters-btn-of-unit", kind=kind_button(t, one.roster.kind),
                 month=month_words(t, one.roster.month)), Press(ROSTER, one.roster.id))
        for one in own.rosters
    )  # fmt: skip
    if own.month is not None or not rosters:
        return rosters
    asks = tuple(
        Button(t("whys-btn-own", kind=kind_button(t, one.roster.kind),
                 month=month_words(t, one.roster.month)), Press(ROSTER_WHY, one.roster.id))
        for one in own.rosters
    )  # fmt: skip
    file = Button(t("rosters-btn-calendar"), Press(ROSTER_CALENDAR))
    swap = Button(t("swaps-btn-apply"), Press(SWAP_DAYS))
    balance = Button(t("ledger-btn-balance"), Press(BALANCE))
    return (file, *rosters, *asks, swap, balance)


def _months(t: Translator, own: OwnDuties) -> list[Button]:
    """The ways to the month before, and back from one that is over."""
    found = []
    if own.before is not None:
        text = t("rosters-btn-own-before", month=month_words(t, own.before))
        found.append(Button(text, Press(ROSTER_OWN, arg=f"{own.before:%Y%m}")))
    if own.month is not None:
        found.append(Button(t("rosters-btn-own-now"), Press(ROSTER_OWN)))
    return found


def _line(t: Translator, one: OwnRoster) -> Html:
    acked = one.receipt is not None and one.receipt.state is ReceiptState.ACKED
    receipt = t("rosters-own-acked") if acked else t("rosters-own-waiting")
    return t("rosters-own-line", kind=kind_words(t, one.roster.kind), days=days_words(t, one.days),
             officer=one.officer, phone=one.roster.officer_phone, receipt=receipt)  # fmt: skip


def _line_over(t: Translator, one: OwnRoster) -> Html:
    acked = one.receipt is not None and one.receipt.state is ReceiptState.ACKED
    receipt = t("rosters-own-acked") if acked else t("rosters-own-not-acked")
    return t("rosters-own-line-over", kind=kind_words(t, one.roster.kind),
             days=days_words(t, one.days), receipt=receipt)  # fmt: skip
