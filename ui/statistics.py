"""Shows the statistics of a period in the chat, with the way to the picture and the workbook."""

import base64
from collections.abc import Mapping, Sequence
from typing import Any

from domain.ids import UnitId
from domain.members import Unit
from domain.people import Language
from domain.records.periods import Period, Span
from domain.records.statistics import MOST, Clock, Statistics, StatisticsPage, Times
from ui.assignments_words import ground_name, outcome_name
from ui.callbacks import STATISTICS, STATISTICS_FILE, Press
from ui.card import Button, Card, File
from ui.formats import tenths
from ui.independence_words import code_words
from ui.papers import Printing
from ui.records_words import length, period_words
from ui.statistics_words import basis_name, share, whose
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]
BARS = "b"
_LABELS_MAX = 10
_SPANS = {
    Span.MONTH: "records-span-month",
    Span.QUARTER: "records-span-quarter",
    Span.HALF: "records-span-half",
    Span.YEAR: "records-span-year",
}


def choose_unit(t: Translator, units: Sequence[Unit], period: Period, *, whole: bool) -> Card:
    """Ask which unit is meant; the presidium may ask about all of them at once."""
    every = ((Button(t("records-whole"), Press(STATISTICS, 0, period.word)),),) if whole else ()
    return Card(
        t("statistics-choose-unit"),
        (*every, *((Button(one.name, Press(STATISTICS, one.id, period.word)),)
                   for one in units)),
    )  # fmt: skip


def page_card(t: Translator, page: StatisticsPage) -> Card:
    """The figures of a period, each with what it is of."""
    one = page.whole
    parts = [
        t("statistics-title", whose=whose(t, page), period=period_words(t, one.period)),
        t("statistics-came", received=one.received, returned=one.returned,
          mirrored=one.mirrored, self_taken=one.self_taken),
        *[_clock(t, clock) for clock in one.clocks if clock.received],
        _substitutes(t, one),
        _late(t, one),
        t("statistics-asked", offers=one.offers, silent=one.silent,
          declines=_counted(t, one.declines, ground_name),
          picks=_counted(t, one.picks, code_words), calls=_counted(t, one.calls, outcome_name)),
        *[_load(t, unit, each) for unit, each in page.units],
        t("statistics-how"),
    ]  # fmt: skip
    return Card(Html("\n\n".join(part for part in parts if part)), _buttons(t, page))


def file_card(t: Translator, page: StatisticsPage, content: bytes) -> Card:
    """The workbook."""
    text = t("statistics-file", whose=whose(t, page),
             period=period_words(t, page.whole.period))  # fmt: skip
    name = f"statistika-{_of(page)}-{page.whole.period.word}-{t.language}.xlsx"
    return Card(text, file=_file("document", name, content))


def picture_cards(t: Translator, page: StatisticsPage, pictures: Sequence[bytes]) -> list[Card]:
    """The pictures, one after another."""
    text = t("statistics-file", whose=whose(t, page),
             period=period_words(t, page.whole.period))  # fmt: skip
    return [
        Card(text, file=_file(
            "photo", f"statistika-{_of(page)}-{page.whole.period.word}-{number}.png", content))
        for number, content in enumerate(pictures, 1)
    ]  # fmt: skip


def periods(t: Translator, action: str, subject: int, period: Period, tail: str = "") -> Rows:
    """The period before and after, and the other lengths."""
    before, after = period.moved(-1), period.moved(1)
    steps = (
        Button(f"◀ {period_words(t, before)}", Press(action, subject, f"{before.word}{tail}")),
        Button(f"{period_words(t, after)} ▶", Press(action, subject, f"{after.word}{tail}")),
    )
    spans = tuple(
        Button(t(_SPANS[span]), Press(action, subject, f"{period.of_span(span).word}{tail}"))
        for span in Span if span is not period.span
    )  # fmt: skip
    return (steps, spans)


def _clock(t: Translator, clock: Clock) -> Html:
    times = clock.times
    return t(
        "statistics-clock", basis=basis_name(t, clock.basis), received=clock.received,
        median=length(t, times.median), p95=length(t, times.p95), worst=length(t, times.worst),
        count=times.count, share=share(t, clock), waiting=clock.waiting, percent=MOST,
    )  # fmt: skip


def _substitutes(t: Translator, one: Statistics) -> Html:
    times: Times = one.substitutes
    if not times.count and not one.seeking:
        return Html("")
    return t("statistics-substitutes-line", median=length(t, times.median),
             p95=length(t, times.p95), worst=length(t, times.worst), count=times.count,
             seeking=one.seeking, percent=MOST)  # fmt: skip


def _late(t: Translator, one: Statistics) -> Html:
    if not one.late:
        return t("statistics-none-late")
    labels = ", ".join(late.label for late in one.late[:_LABELS_MAX])
    if len(one.late) > _LABELS_MAX:
        labels = f"{labels} …"
    return t("statistics-late-line", count=len(one.late), explained=one.explained,
             labels=labels)  # fmt: skip


def _counted(t: Translator, counted: Mapping[Any, int], says: Any) -> Html:
    """A sum with its parts in brackets: «3 (…: 2; …: 1)»."""
    parts = "; ".join(f"{says(t, word)}: {count}" for word, count in counted.items())
    total = sum(counted.values())
    return Html(f"{total} ({parts})" if parts else str(total))


def _load(t: Translator, unit: Unit, one: Statistics) -> Html:
    counts = [load.count for load in one.loads]
    if not counts:
        return Html("")
    _, whole, rest = tenths(one.median_load)
    middle = str(whole) if not rest else t("papers-number-tenths", whole=whole, tenths=rest)
    return t("statistics-load", unit=unit.name, accepted=one.accepted, people=len(counts),
             least=min(counts), middle=middle, most=max(counts))  # fmt: skip


def _buttons(t: Translator, page: StatisticsPage) -> Rows:
    period, subject = page.whole.period, page.unit.id if page.unit is not None else UnitId(0)
    files = tuple(
        Button(t("records-btn-xlsx-kk") if tongue is Language.KK else t("records-btn-xlsx-ru"),
               Press(STATISTICS_FILE, subject, f"{period.word}.{tongue}"))
        for tongue in (Language.KK, Language.RU)
    )  # fmt: skip
    bars = (Button(t("statistics-btn-picture"),
                   Press(STATISTICS_FILE, subject, f"{period.word}.{BARS}")),)  # fmt: skip
    return (*periods(t, STATISTICS, subject, period), *((bars,) if Printing.here else ()), files)


def _of(page: StatisticsPage) -> str:
    return str(page.unit.id) if page.unit is not None else "alqa"


def _file(kind: Any, name: str, content: bytes) -> File:
    return File(kind, name=name, content=base64.b64encode(content).decode())
