"""Draws the statistics of a period: how long acceptance took, and the loads of advocates."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from documents.plain_words import plain
from documents.typesetting import Given, set_picture
from domain.members import Unit
from domain.records.statistics import MOST, STEPS, Clock, Load, Statistics, StatisticsPage
from ui.formats import moment, tenths
from ui.records_words import length, period_words
from ui.statistics_words import basis_name, share, whose
from ui.translator import Translator

# So many names are legible on a telephone; a larger unit gets several pictures.
ROWS_MAX = 60


async def statistics_bars(
    t: Translator, page: StatisticsPage, *, by: str, at: datetime
) -> tuple[bytes, ...]:
    """PNG pictures: the times of the whole first, then the loads of each unit."""
    given = bars_values(t, page, by=by, at=at)
    return tuple([await set_picture("statistics.typ", one) for one in given])


def bars_values(
    t: Translator, page: StatisticsPage, *, by: str, at: datetime
) -> list[dict[str, Given]]:
    """All that each picture says, as its template reads it."""
    head: dict[str, Given] = {
        "lang": str(t.language),
        "title": plain(t("statistics-picture-title", period=period_words(t, page.whole.period))),
        "under": whose(t, page),
        "made": plain(t("records-made", name=by, when=moment(t, at))),
        "how": plain(t("statistics-how")),
        "median": plain(t("statistics-median")),
    }
    parts: list[tuple[Unit | None, Statistics, Sequence[Load]]] = [
        (unit, one, group) for unit, one in page.units for group in _groups(one.loads)
    ]
    first, *others = parts or [(None, page.whole, ())]
    clocks = [_clock(t, one) for one in page.whole.clocks if one.received]
    made = [{**head, "clocks": clocks, "load": _load(t, page, *first)}]
    made += [{**head, "clocks": [], "load": _load(t, page, *one)} for one in others]
    return made


def _groups(loads: Sequence[Load]) -> list[Sequence[Load]]:
    count = max(1, -(-len(loads) // ROWS_MAX))
    size = max(1, -(-len(loads) // count))
    return [loads[place * size : (place + 1) * size] for place in range(count)]


def _clock(t: Translator, clock: Clock) -> Given:
    """The bars of one basis: how many were accepted within how many hours."""
    names = [
        plain(t("statistics-upto", hours=STEPS[0])),
        *[plain(t("statistics-between", over=over, upto=upto)) for over, upto in pairwise(STEPS)],
        plain(t("statistics-longer", hours=STEPS[-1])),
    ]
    times = clock.times
    return {
        "title": plain(basis_name(t, clock.basis)),
        "says": plain(t("statistics-picture-times", median=length(t, times.median),
                        p95=length(t, times.p95), worst=length(t, times.worst),
                        count=times.count, share=share(t, clock), percent=MOST)),
        "bars": [{"name": name, "count": count}
                 for name, count in zip(names, times.bars, strict=True)],
        "longest": max(1, *times.bars),
    }  # fmt: skip


def _load(
    t: Translator, page: StatisticsPage, unit: Unit | None, one: Statistics, group: Sequence[Load]
) -> Given:
    _, whole, rest = tenths(one.median_load)
    said = str(whole) if not rest else plain(
        t("papers-number-tenths", whole=whole, tenths=rest)
    )  # fmt: skip
    return {
        "title": plain(t("statistics-picture-load", unit=unit.name if unit else "")),
        "says": plain(t("statistics-picture-median", median=said)),
        "middle": float(one.median_load),
        "longest": max((load.count for load in one.loads), default=0) or 1,
        "rows": [{"name": page.names.get(load.person, ""), "count": load.count}
                 for load in group],
        "nobody": "" if group else plain(t("papers-bars-nobody")),
    }  # fmt: skip
