"""Makes the draft of the consolidated report as a workbook and as a paper (Ереже ¶5(4))."""

from collections.abc import Sequence
from datetime import datetime

from documents.book import Cell, Leaf, workbook
from documents.frame import frame
from documents.plain_words import plain
from documents.records_sheet import fitting
from documents.typesetting import Given, set_pdf
from domain.ids import UnitId
from domain.members import Unit
from domain.records.confirmations import Standing
from domain.records.consolidated import SUMMED, Draft, Split, UnitSums
from domain.records.figures import Figure
from domain.rosters import RosterKind
from ui.formats import day, moment
from ui.records_words import figure_name, period_words
from ui.rosters_words import kind_words
from ui.translator import Html, Translator

_KINDS = tuple(kind for kind in RosterKind if kind is not RosterKind.CONSULT)


def consolidated_sheet(t: Translator, draft: Draft, *, by: str, at: datetime) -> bytes:
    """The workbook: confirmed sums, those that nobody confirmed, and the rural section."""
    confirmed, rest, rural = tables(t, draft)
    above = titles(t, draft, by=by, at=at)
    heads = unit_heads(t)
    widths = [36, *[16] * (len(heads) - 1)]
    leaves = [
        Leaf(plain(t("records-draft-confirmed")),
             [*above, plain(t("records-draft-confirmed-says"))], heads, widths,
             confirmed, [_total(t, draft, sure=True)], notes(t, draft)),
        Leaf(plain(t("records-draft-rest")), [*above, plain(t("records-draft-rest-says"))],
             heads, widths, rest, [_total(t, draft, sure=False)],
             notes(t, draft)),
        Leaf(plain(t("records-draft-rural")), [*above, plain(t("records-draft-rural-says"))],
             rural_heads(t), [36, 28, 44, 16, 16], rural,
             [_rural_sums(t, draft)] if rural else (), notes(t, draft)),
    ]  # fmt: skip
    return workbook(leaves, at=at)


async def consolidated_paper(t: Translator, draft: Draft, *, by: str, at: datetime) -> bytes:
    """The same as PDF."""
    return await set_pdf("records.typ", consolidated_values(t, draft, by=by, at=at), at=at)


def consolidated_values(t: Translator, draft: Draft, *, by: str, at: datetime) -> dict[str, Given]:
    """All that the paper says, as its template reads it."""
    confirmed, rest, rural = tables(t, draft)
    title, about, *_ = titles(t, draft, by=by, at=at)
    heads = unit_heads(t)
    widths = fitting(heads, [40, *[18] * (len(heads) - 1)])
    shape: dict[str, Given] = {
        "heads": heads, "widths": widths, "numbers": list(range(1, len(heads))),
    }  # fmt: skip
    return {
        **frame(t, draft.collegium, Unit(UnitId(0), ""), by=by, at=at),
        "title": title,
        "under": about,
        "facts": notes(t, draft),
        "tables": [
            {"title": plain(t("records-draft-confirmed-says")), "rows": _texts(confirmed),
             "sums": _texts([_total(t, draft, sure=True)]), **shape},
            {"title": plain(t("records-draft-rest-says")), "rows": _texts(rest),
             "sums": _texts([_total(t, draft, sure=False)]), **shape},
            {"title": plain(t("records-draft-rural-says")), "rows": _texts(rural),
             "sums": _texts([_rural_sums(t, draft)]) if rural else [],
             "heads": rural_heads(t), "widths": [3, 2, 4, 1.6, 1.6], "numbers": [3, 4]},
        ],
        "nobody": "" if rural else plain(t("records-draft-rural-none")),
    }  # fmt: skip


def tables(
    t: Translator, draft: Draft
) -> tuple[list[list[Cell]], list[list[Cell]], list[list[Cell]]]:
    """The rows of what is confirmed, of the rest, and of the settlements."""
    return (
        [_unit_row(t, draft, one, sure=True) for one in draft.units],
        [_unit_row(t, draft, one, sure=False) for one in draft.units],
        [[_unit_name(t, draft, one.unit), one.district or plain(t("records-unnamed")), one.place,
          one.given.confirmed, one.given.rest] for one in draft.rural],
    )  # fmt: skip


def titles(t: Translator, draft: Draft, *, by: str, at: datetime) -> list[str]:
    """That it is a draft, of which period, who made it and when."""
    return [
        plain(t("records-draft-title")),
        plain(t("records-about", whose=t("records-whole") if len(draft.units) != 1
                else _unit_name(t, draft, draft.units[0].unit),
                period=period_words(t, draft.period))),
        plain(t("records-made", name=by, when=moment(t, at))),
    ]  # fmt: skip


def notes(t: Translator, draft: Draft) -> list[str]:
    """Preliminary; whose the form is; how it was counted; how many months are confirmed."""
    months = draft.total.months
    said = [
        t("records-draft-preliminary", due=day(t, draft.due)),
        t("records-draft-how"),
        t("records-draft-months", confirmed=months[Standing.CONFIRMED],
          changed=months[Standing.CHANGED], open=months[Standing.OPEN]),
    ]  # fmt: skip
    if not draft.over:
        said.append(t("records-draft-runs"))
    if draft.sent is not None:
        said.append(t("records-draft-sent", number=draft.sent.number,
                      on=day(t, draft.sent.sent_on), name=draft.sent.name))  # fmt: skip
    return [plain(one) for one in said]


def unit_heads(t: Translator) -> list[str]:
    """The headings of the sums."""
    first = [t("records-draft-unit"), figure_name(t, Figure.ACCEPTED)]
    kinds = [t("records-draft-kind", kind=kind_words(t, kind)) for kind in _KINDS]
    rest = [figure_name(t, one) for one in SUMMED[1:-1]]
    return [plain(one) for one in (*first, *kinds, *rest, t("records-draft-in-work"))]


def rural_heads(t: Translator) -> list[str]:
    """The headings of the rural section."""
    heads = (t("records-draft-unit"), t("records-field-district"), t("records-field-place"),
             t("records-draft-confirmed"), t("records-draft-rest"))  # fmt: skip
    return [plain(one) for one in heads]


def _unit_row(t: Translator, draft: Draft, one: UnitSums, *, sure: bool) -> list[Cell]:
    return [_unit_name(t, draft, one.unit), *_sums(one, sure=sure)]


def _total(t: Translator, draft: Draft, *, sure: bool) -> list[Cell]:
    return [plain(t("records-total")), *_sums(draft.total, sure=sure)]


def _sums(one: UnitSums, *, sure: bool) -> list[int]:
    figures = [_part(one.figures[figure], sure=sure) for figure in SUMMED]
    kinds = [_part(one.kinds[kind], sure=sure) for kind in _KINDS]
    return [figures[0], *kinds, *figures[1:]]


def _rural_sums(t: Translator, draft: Draft) -> list[Cell]:
    return [
        plain(t("records-total")), "", "", sum(one.given.confirmed for one in draft.rural),
        sum(one.given.rest for one in draft.rural),
    ]  # fmt: skip


def _part(split: Split, *, sure: bool) -> int:
    return split.confirmed if sure else split.rest


def _unit_name(t: Translator, draft: Draft, unit: UnitId | None) -> str:
    return draft.names.get(unit) or plain(Html(t("records-no-unit")))


def _texts(rows: Sequence[Sequence[Cell]]) -> list[list[str]]:
    return [["" if cell is None else str(cell) for cell in row] for row in rows]
