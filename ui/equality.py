"""Hands over the report on how evenly duties were shared (Ереже ¶4(2), R-005)."""

from datetime import timedelta

from domain.ids import UnitId
from domain.rosters.balance import Fairness
from ui.callbacks import EQUALITY, Press
from ui.card import Button, Card, File
from ui.rosters_words import month_words
from ui.translator import Html, Translator

_DAY = timedelta(days=1)


def period(t: Translator, fair: Fairness) -> Html:
    """The months of the report, from the first to the last."""
    first, last = month_words(t, fair.first), month_words(t, fair.last - _DAY)
    if first == last:
        return t("equality-month", month=first)
    return t("equality-months", first=first, last=last)


def equality_card(t: Translator, fair: Fairness, content: bytes) -> Card:
    """The report as a spreadsheet."""
    name = f"tendik-{fair.unit.id}-{fair.first:%Y-%m}-{fair.last - _DAY:%Y-%m}.xlsx"
    file = File.made("document", name, content)
    text = t("equality-file", unit=fair.unit.name, period=period(t, fair),
             count=len(fair.people))  # fmt: skip
    return Card(text, file=file)


def equality_button(t: Translator, unit: UnitId, months: int) -> Button:
    """The way to the report of a unit over its last months."""
    return Button(t("equality-btn"), Press(EQUALITY, unit, str(months)))
