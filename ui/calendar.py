"""Shows the transferred days of a year and how a date is worked out."""

from collections.abc import Sequence
from datetime import date

from domain.calendar import Explained, Skipped, Transfer, Why
from ui.callbacks import DAY_ADD, DAY_COUNT, DAY_REMOVE, YEAR, Press
from ui.card import Button, Card
from ui.formats import day, days, short_day, weekday
from ui.translator import Html, Translator


def year(t: Translator, number: int, transfers: Sequence[Transfer]) -> Card:
    """The transfers of a year, each with a button that takes it back."""
    lines = [_line(t, one) for one in transfers] or [t("calendar-year-none")]
    removals = tuple(
        (Button(t("calendar-btn-remove", day=short_day(t, one.day)), _remove(one.day)),)
        for one in transfers
    )
    years = tuple(
        Button(t("calendar-btn-year", year=one), Press(YEAR, one))
        for one in (number - 1, number + 1)
    )
    actions = (
        Button(t("calendar-btn-add"), Press(DAY_ADD), style="primary"),
        Button(t("calendar-btn-count"), Press(DAY_COUNT)),
    )
    text = t("calendar-year", year=number, lines=Html("\n".join(lines)))
    return Card(text, (*removals, actions, years))


def ask_day(t: Translator, number: int) -> Card:
    """Ask for a transfer, with examples in words that will be understood."""
    source = t("calendar-example-source")
    on = date(number, 5, 10).isoformat()
    working = f"{on} {t('calendar-kind-working')}: {source}"
    free = f"{on} {t('calendar-kind-free')}: {source}"
    return Card(t("calendar-ask-day", working=Html(working), free=Html(free)))


def day_wrong(t: Translator) -> Card:
    """Say what an entry needs."""
    return Card(t("calendar-day-wrong"))


def day_kept(t: Translator, transfer: Transfer) -> Card:
    """Say which day was kept as what."""
    return Card(t("calendar-day-kept", day=day(t, transfer.day), kind=_kind(t, transfer)))


def removed(t: Translator, on: date, *, there: bool) -> str:
    """Say whether a day was taken out."""
    return t("calendar-day-removed", day=day(t, on)) if there else t("calendar-day-gone")


def ask_count(t: Translator, today: date) -> Card:
    """Ask from which day, and how many working days."""
    return Card(t("calendar-ask-count", example=f"{today.isoformat()} 3"))


def count_wrong(t: Translator) -> Card:
    """Say what a calculation needs."""
    return Card(t("calendar-count-wrong"))


def counted(t: Translator, found: Explained) -> Card:
    """A date with every day that was counted and every day that was not."""
    parts = [
        t(
            "calendar-counted",
            end=day(t, found.end),
            start=day(t, found.start),
            count=len(found.counted),
            counted=days(t, found.counted),
        )
    ]
    if found.skipped:
        lines = Html("\n".join(_skipped(t, one) for one in found.skipped))
        parts.append(t("calendar-skipped", lines=lines))
    return Card("\n".join(parts))


def _line(t: Translator, one: Transfer) -> Html:
    return t(
        "calendar-line",
        day=day(t, one.day),
        weekday=weekday(t, one.day),
        kind=_kind(t, one),
        source=one.source,
    )


def _kind(t: Translator, one: Transfer) -> Html:
    return t("calendar-kind-working") if one.working else t("calendar-kind-free")


def _skipped(t: Translator, one: Skipped) -> Html:
    match one.why:
        case Why.WEEKEND:
            why = t("calendar-why-weekend")
        case Why.HOLIDAY:
            why = t("calendar-why-holiday", name=one.name)
        case Why.TRANSFER:
            why = t("calendar-why-transfer")
    return t("calendar-skipped-line", day=day(t, one.day), weekday=weekday(t, one.day), why=why)


def _remove(on: date) -> Press:
    return Press(DAY_REMOVE, arg=on.isoformat())
