"""Shows an advocate's figures of a month, what stands behind each, and who has confirmed."""

from collections.abc import Sequence
from datetime import date

from domain.members import Unit
from domain.records.confirmations import Board, BoardLine, MonthPage, Remark, Standing
from domain.records.figures import CUTS, Figure, Figures, Key, nearest_rank
from domain.records.periods import month_of
from ui.callbacks import (
    FIGURE,
    FIGURES,
    FIGURES_BOARD,
    FIGURES_CONFIRM,
    FIGURES_REMARK,
    REMARK_ANSWER,
    Press,
)
from ui.card import Button, Card
from ui.formats import moment
from ui.records_notices import NOTICES
from ui.records_words import cut_name, figure_name, length, month_number, part_name
from ui.rosters_words import month_words
from ui.translator import Html, Translator

__all__ = ["NOTICES"]

Rows = tuple[tuple[Button, ...], ...]
_HALF = 50
_LABELS_MAX = 150
_LINES_MAX = 60


def page_card(t: Translator, page: MonthPage, seal: str, *, note: Html | None = None) -> Card:
    """A month: every figure with its parts, times, and whether its author stands for it."""
    figures = page.figures
    parts = [
        t("records-figures", month=month_words(t, figures.month), name=page.name),
        Html("\n".join(_lines(t, figures))) if not figures.empty else t("records-nothing"),
        *_times(t, figures),
        *_settlements(t, figures),
        _standing(t, page),
        *_remark(t, page.remark),
    ]
    if note is not None:
        parts.append(note)
    return Card(Html("\n\n".join(parts)), _buttons(t, page, seal))


def behind_card(t: Translator, page: MonthPage, figure: Figure) -> Card:
    """The numbers of the requests behind a figure, whole and by each cut."""
    figures = page.figures
    whole = figures.rows.get(Key(figure), ())
    parts = [
        t("records-behind", what=figure_name(t, figure), month=month_words(t, figures.month),
          count=len(whole)),
        _labels(t, whole) if whole else t("records-behind-none"),
    ]  # fmt: skip
    for cut in CUTS.get(figure, ()):
        lines = [
            t("records-behind-part", what=part_name(t, key), count=count,
              labels=_labels(t, figures.rows[key]))
            for key, count in figures.parts(figure, cut)
        ]  # fmt: skip
        if lines:
            parts.append(Html("\n".join([f"<b>{cut_name(t, cut)}</b>", *lines])))
    back = Button(t("common-back"), _open(page))
    return Card(Html("\n\n".join(parts)), ((back,),))


def ask_remark(t: Translator, month: date) -> Card:
    """Ask what is wrong, without the facts of any case."""
    return Card(t("records-ask-remark", month=month_words(t, month)))


def ask_answer(t: Translator, remark: Remark, name: str) -> Card:
    """Ask for the answer to a remark."""
    return Card(t("records-ask-answer", name=name, month=month_words(t, remark.month),
                  words=remark.text))  # fmt: skip


def text_needed(t: Translator) -> Card:
    """Ask for words where something else was sent."""
    return Card(t("records-text-needed"))


def choose_unit(t: Translator, units: Sequence[Unit], month: date) -> Card:
    """Ask whose board is meant."""
    if not units:
        return Card(t("records-no-units"))
    return Card(
        t("records-choose-unit"),
        tuple((Button(one.name, Press(FIGURES_BOARD, one.id, str(month_number(month)))),)
              for one in units),
    )  # fmt: skip


def board_card(t: Translator, board: Board) -> Card:
    """Who has confirmed the month, whose figures changed since, who has not."""
    groups = (
        (Standing.OPEN, t("records-board-open")),
        (Standing.CHANGED, t("records-board-changed")),
        (Standing.CONFIRMED, t("records-board-confirmed")),
    )
    parts = [t("records-board", unit=board.unit.name, month=month_words(t, board.month),
               confirmed=len(board.of(Standing.CONFIRMED)), count=len(board.lines))]  # fmt: skip
    for standing, title in groups:
        found = board.of(standing)
        if found:
            lines = [_board_line(t, one) for one in found[:_LINES_MAX]]
            parts.append(Html("\n".join([f"<b>{title}</b>", *lines])))
    return Card(Html("\n\n".join(parts)), _board_buttons(t, board))


def _lines(t: Translator, figures: Figures) -> list[str]:
    """Every figure that is not nought, and its parts under it."""
    lines: list[str] = []
    for figure in Figure:
        count = figures.count(figure)
        if not count:
            continue
        lines.append(t("records-line", what=figure_name(t, figure), count=count))
        for cut in CUTS.get(figure, ()):
            said = "; ".join(
                f"{part_name(t, key)}: {number}" for key, number in figures.parts(figure, cut)
            )
            lines.append(t("records-cut-line", cut=cut_name(t, cut), parts=Html(said)))
    return lines


def _times(t: Translator, figures: Figures) -> list[Html]:
    own = [one.from_offer for one in figures.took if one.from_offer is not None]
    whole = [one.from_receipt for one in figures.took if one.from_receipt is not None]
    if not own and not whole:
        return []
    return [
        t("records-times", receipt=length(t, nearest_rank(whole, _HALF)),
          receipt_worst=length(t, max(whole, default=None)), receipt_count=len(whole),
          offer=length(t, nearest_rank(own, _HALF)),
          offer_worst=length(t, max(own, default=None)), offer_count=len(own))
    ]  # fmt: skip


def _settlements(t: Translator, figures: Figures) -> list[Html]:
    if not figures.settlements:
        return []
    said = "; ".join(
        f"{district or t('records-unnamed')} (№ {label})"
        for label, district in figures.settlements[:_LABELS_MAX]
    )
    return [t("records-settlements", settlements=said)]


def _standing(t: Translator, page: MonthPage) -> Html:
    if not page.over:
        return t("records-runs")
    if page.confirmation is None:
        return t("records-open") if page.own else t("records-open-other")
    when = moment(t, page.confirmation.at)
    if page.standing is Standing.CONFIRMED:
        return t("records-confirmed", name=page.confirmer, when=when)
    return t("records-changed", name=page.confirmer, when=when, what=_changes(t, page))


def _changes(t: Translator, page: MonthPage) -> Html:
    """The figures that are not what was confirmed, each named once."""
    known = {str(figure): figure_name(t, figure) for figure in Figure}
    found = dict.fromkeys(name.partition("/")[0] for name in page.changes)
    said = [known.get(name) or t("records-changed-details") for name in found]
    return Html("; ".join(dict.fromkeys(said)))


def _remark(t: Translator, remark: Remark | None) -> list[Html]:
    if remark is None:
        return []
    if remark.answered_at is None:
        return [t("records-remark-waits", when=moment(t, remark.at), words=remark.text)]
    return [t("records-remark-answered", words=remark.text, answer=remark.answer,
              when=moment(t, remark.answered_at))]  # fmt: skip


def _buttons(t: Translator, page: MonthPage, seal: str) -> Rows:
    figures = page.figures
    subject, person = month_number(figures.month), figures.person
    each = [
        Button(t("records-btn-figure", what=figure_name(t, figure), count=figures.count(figure)),
               Press(FIGURE, subject, f"{figure}.{person}"))
        for figure in Figure if figures.count(figure)
    ]  # fmt: skip
    rows: list[tuple[Button, ...]] = [(one,) for one in each]
    if page.own:
        rows = [*_own(t, page, subject, seal), *rows]
    period = month_of(figures.month)
    steps = tuple(
        Button(month_words(t, one.first), Press(FIGURES, month_number(one.first), str(person)))
        for one in (period.moved(-1), period.moved(1))
    )
    return (*rows, steps)


def _own(t: Translator, page: MonthPage, subject: int, seal: str) -> list[tuple[Button, ...]]:
    """What only the author can do: stand for the figures, or say what is wrong."""
    rows: list[tuple[Button, ...]] = []
    if page.over and page.standing is not Standing.CONFIRMED:
        again = page.standing is Standing.CHANGED
        text = t("records-btn-confirm-again") if again else t("records-btn-confirm")
        rows.append((Button(text, Press(FIGURES_CONFIRM, subject, seal), style="success"),))
    if page.remark is None or page.remark.answered_at is not None:
        rows.append((Button(t("records-btn-remark"), Press(FIGURES_REMARK, subject)),))
    return rows


def _open(page: MonthPage) -> Press:
    return Press(FIGURES, month_number(page.figures.month), str(page.figures.person))


def _labels(t: Translator, labels: Sequence[str]) -> Html:
    said = ", ".join(f"№ {label}" for label in labels[:_LABELS_MAX])
    more = len(labels) - _LABELS_MAX
    return Html(said if more <= 0 else f"{said} {t('records-more', count=more)}")


def _board_line(t: Translator, one: BoardLine) -> Html:
    name = one.person.name.full
    parts = [t("records-board-at", name=name, when=moment(t, one.at)) if one.at is not None
             else t("records-board-name", name=name)]  # fmt: skip
    if one.nothing:
        parts.append(t("records-board-nothing"))
    if one.remark is not None and one.remark.answered_at is None:
        parts.append(t("records-board-remark"))
    return Html("; ".join(parts))


def _board_buttons(t: Translator, board: Board) -> Rows:
    waiting = tuple(
        (Button(t("records-btn-answer", name=one.person.name.short),
                Press(REMARK_ANSWER, one.remark.id)),)
        for one in board.lines
        if board.answers and one.remark is not None and one.remark.answered_at is None
    )  # fmt: skip
    pages = tuple(
        (Button(one.person.name.short,
                Press(FIGURES, month_number(board.month), str(one.person.id))),)
        for one in board.lines[:_LINES_MAX] if board.reads and not one.nothing
    )  # fmt: skip
    period = month_of(board.month)
    steps = tuple(
        Button(month_words(t, one.first),
               Press(FIGURES_BOARD, board.unit.id, str(month_number(one.first))))
        for one in (period.moved(-1), period.moved(1))
    )  # fmt: skip
    return (*waiting, *pages, steps)
