"""Draws how evenly a month lies on the advocates of a unit: a bar for each and each kind."""

from collections.abc import Sequence
from fractions import Fraction

from documents.plain_words import plain
from documents.typesetting import Given, set_picture
from domain.names import sort_key
from domain.rosters import RosterKind
from domain.rosters.fairness import Load, MonthLoads, PersonLoad
from ui.formats import month, tenths
from ui.rosters_words import kind_button
from ui.translator import Html, Translator

# So many names are legible on a telephone; a larger unit gets several pictures.
ROWS_MAX = 60


async def fairness_bars(t: Translator, fairness: MonthLoads) -> tuple[bytes, ...]:
    """PNG pictures, the most loaded advocates first; each fits Telegram's photo."""
    return tuple([await set_picture("bars.typ", one) for one in bars_values(t, fairness)])


def bars_values(t: Translator, fairness: MonthLoads) -> list[dict[str, Given]]:
    """All that each picture says, as its template reads it."""
    ranked = sorted(fairness.people, key=lambda one: (-one.all, sort_key(one.name.full)))
    count = max(1, -(-len(ranked) // ROWS_MAX))
    size = -(-len(ranked) // count)
    shared = _shared(t, fairness)
    return [
        {
            **shared,
            "under": _under(t, fairness, number + 1, count),
            "rows": _rows(t, fairness, ranked[number * size : (number + 1) * size]),
        }
        for number in range(count)
    ]


def _shared(t: Translator, fairness: MonthLoads) -> dict[str, Given]:
    on = fairness.month
    longest = max((_load(one, kind).all for one in fairness.people for kind in fairness.kinds),
                  default=1)  # fmt: skip
    return {
        "lang": str(t.language),
        "title": plain(t("papers-bars-title", year=on.year, month=month(t, on))),
        "served": plain(t("papers-bars-served")),
        "planned": plain(t("papers-bars-planned")),
        "median": plain(t("papers-bars-median")),
        "all": plain(t("papers-bars-total")),
        "carried": plain(t("papers-bars-carried")),
        "longest": max(1, longest),
        "kinds": [_kind(t, fairness, kind) for kind in fairness.kinds],
        "notes": _notes(t, fairness),
    }


def _kind(t: Translator, fairness: MonthLoads, kind: RosterKind) -> Given:
    middle = fairness.median(kind)
    return {
        "name": plain(kind_button(t, kind)),
        "colour": list(RosterKind).index(kind),
        "median": f"{plain(t('papers-bars-median'))} {_number(t, middle)}",
        "middle": float(middle),
    }


def _under(t: Translator, fairness: MonthLoads, part: int, parts: int) -> str:
    if parts == 1:
        return fairness.unit.name
    return f"{fairness.unit.name}. {plain(t('papers-bars-part', part=part, parts=parts))}"


def _notes(t: Translator, fairness: MonthLoads) -> list[str]:
    notes = [] if fairness.people else [t("papers-bars-nobody")]
    if fairness.drafts:
        kinds = Html(", ".join(kind_button(t, one) for one in fairness.drafts))
        notes.append(t("papers-bars-draft", kinds=kinds))
    return [plain(one) for one in (*notes, t("papers-bars-note"))]


def _rows(t: Translator, fairness: MonthLoads, people: Sequence[PersonLoad]) -> list[Given]:
    return [
        {
            "name": one.name.short,
            "loads": [_bar(_load(one, kind)) for kind in fairness.kinds],
            "all": str(one.all),
            "carried": _signed(t, one.carried),
        }
        for one in people
    ]


def _bar(load: Load) -> Given:
    return {"served": load.served, "planned": load.planned, "words": str(load.all)}


def _load(one: PersonLoad, kind: RosterKind) -> Load:
    return one.loads.get(kind, Load())


def _signed(t: Translator, number: Fraction) -> str:
    sign, whole, rest = tenths(number)
    return f"{sign}{plain(t('papers-number-tenths', whole=whole, tenths=rest))}"


def _number(t: Translator, number: Fraction) -> str:
    """A median is whole or a half; a whole one needs no tenths."""
    _, whole, rest = tenths(number)
    return str(whole) if not rest else plain(
        t("papers-number-tenths", whole=whole, tenths=rest)
    )  # fmt: skip
