"""Makes the statistics of a period as a workbook for the presidium."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from documents.book import Cell, Leaf, workbook
from documents.plain_words import plain
from domain.records.statistics import MOST, Clock, Statistics, StatisticsPage, Times
from ui.assignments_words import ground_name, outcome_name
from ui.formats import moment
from ui.independence_words import code_words
from ui.records_words import period_words
from ui.statistics_words import basis_name, share, whose
from ui.translator import Html, Translator


def statistics_sheet(t: Translator, page: StatisticsPage, *, by: str, at: datetime) -> bytes:
    """The workbook: figures by month and by unit, late requests, loads; how it is reckoned."""
    above = [
        plain(t("statistics-sheet-title")),
        plain(t("records-about", whose=whose(t, page),
                period=period_words(t, page.whole.period))),
        plain(t("records-made", name=by, when=moment(t, at))),
    ]  # fmt: skip
    notes = [plain(t("statistics-how")), plain(t("statistics-how-share"))]
    return workbook(
        [
            _figures(t, page, above, notes),
            _late(t, page, above),
            _loads(t, page, above),
            _counted(t, page, above),
        ],
        at=at,
    )


def _figures(t: Translator, page: StatisticsPage, above: list[str], notes: list[str]) -> Leaf:
    columns: list[tuple[str, Statistics]] = [
        (plain(t("statistics-whole-period")), page.whole),
        *[
            (plain(period_words(t, one.period)), one)
            for one in page.months
            if len(page.months) > 1
        ],
        *[(unit.name, one) for unit, one in page.units if len(page.units) > 1],
    ]
    rows = zip(*[_column(t, one) for _, one in columns], strict=True)
    names = [name for name, _ in _lines(t, page.whole)]
    return Leaf(
        plain(t("statistics-sheet-figures")), above,
        [plain(t("statistics-head-figure")), *[name for name, _ in columns]],
        [52, *[18] * len(columns)],
        [[name, *cells] for name, cells in zip(names, rows, strict=True)], notes=notes,
    )  # fmt: skip


def _column(t: Translator, one: Statistics) -> list[Cell]:
    return [cell for _, cell in _lines(t, one)]


def _lines(t: Translator, one: Statistics) -> Iterator[tuple[str, Cell]]:
    yield plain(t("statistics-received")), one.received
    yield plain(t("statistics-returned")), one.returned
    for clock in one.clocks:
        yield from _clock(t, clock)
    yield from _times(t, t("statistics-substitutes"), one.substitutes)
    yield plain(t("statistics-seeking")), one.seeking
    yield plain(t("statistics-late")), len(one.late)
    yield plain(t("statistics-explained")), one.explained
    yield plain(t("statistics-accepted")), one.accepted
    yield plain(t("statistics-substituted")), one.substituted
    yield plain(t("statistics-offers")), one.offers
    yield plain(t("statistics-declined")), sum(one.declines.values())
    yield plain(t("statistics-silent")), one.silent
    yield plain(t("statistics-picked")), sum(one.picks.values())
    yield plain(t("statistics-calls")), sum(one.calls.values())
    yield plain(t("statistics-mirrored")), one.mirrored
    yield plain(t("statistics-self-taken")), one.self_taken
    yield plain(t("statistics-median-load")), one.median_load


def _clock(t: Translator, clock: Clock) -> Iterator[tuple[str, Cell]]:
    name = basis_name(t, clock.basis)
    yield _under(name, t("statistics-received")), clock.received
    yield from _times(t, name, clock.times)
    yield _under(name, t("statistics-in-time")), clock.in_time
    yield _under(name, t("statistics-not-in-time")), clock.late
    yield _under(name, t("statistics-waiting")), clock.waiting
    yield _under(name, t("statistics-share")), share(t, clock)


def _times(t: Translator, name: Html, times: Times) -> Iterator[tuple[str, Cell]]:
    for says, minutes in (
        (t("statistics-median"), times.median),
        (t("statistics-p95", percent=MOST), times.p95),
        (t("statistics-worst"), times.worst),
    ):
        yield _under(name, says), None if minutes is None else timedelta(minutes=minutes)
    yield _under(name, t("statistics-count")), times.count


def _under(name: Html, says: Html) -> str:
    return plain(Html(f"{name}: {says}"))


def _late(t: Translator, page: StatisticsPage, above: list[str]) -> Leaf:
    heads = (t("records-field-request"), t("records-field-unit"), t("records-field-due-at"),
             t("records-field-accepted-at"), t("statistics-head-reason"))  # fmt: skip
    return Leaf(
        plain(t("statistics-sheet-late")), above, [plain(one) for one in heads],
        [14, 34, 18, 18, 70],
        [[one.label, page.places.get(one.unit, ""), one.due_at, one.accepted_at, one.reason]
         for one in page.whole.late],
    )  # fmt: skip


def _loads(t: Translator, page: StatisticsPage, above: list[str]) -> Leaf:
    heads = (t("records-field-unit"), t("records-field-advocate"), t("statistics-accepted"),
             t("statistics-head-difference"))  # fmt: skip
    rows: list[list[Cell]] = [
        [unit.name, page.names.get(load.person, ""), load.count, load.count - one.median_load]
        for unit, one in page.units for load in one.loads
    ]  # fmt: skip
    return Leaf(
        plain(t("statistics-sheet-loads")), above, [plain(one) for one in heads],
        [34, 34, 14, 18], rows,
    )  # fmt: skip


def _counted(t: Translator, page: StatisticsPage, above: list[str]) -> Leaf:
    """Declines by ground, picks by their code, calls by outcome."""
    one = page.whole
    declined, picked = plain(t("statistics-declined")), plain(t("statistics-picked"))
    called = plain(t("statistics-calls"))
    counted: list[tuple[str, str, int]] = [
        *[(declined, ground_name(t, ground), count) for ground, count in one.declines.items()],
        *[(picked, plain(code_words(t, code)), count) for code, count in one.picks.items()],
        *[(called, outcome_name(t, state), count) for state, count in one.calls.items()],
    ]
    heads = (t("statistics-head-figure"), t("statistics-head-reason"), t("statistics-count"))
    return Leaf(plain(t("statistics-sheet-counted")), above, [plain(one) for one in heads],
                [34, 60, 12], counted)  # fmt: skip
