"""Shows the responsible person who has not answered, and asks what lies on paper."""

from collections.abc import Sequence
from datetime import datetime

from domain.members import Unit
from domain.receipts import BY_OFFICER, Method, Receipt, ReceiptState
from domain.rosters.views import Asked, Board, BoardRow
from ui import papers
from ui.callbacks import RECEIPT_METHOD, RECEIPT_RECORD, RECEIPTS, ROSTER, Press
from ui.card import Button, Card
from ui.formats import days, moment, month
from ui.rosters_letters import method_words
from ui.rosters_words import kind_button, kind_words, month_words
from ui.translator import Html, Translator

# In the place of a page's number: the subject is a unit, not a roster.
OF_UNIT = "unit"
# A line with a note is at most two hundred letters long; a message takes four thousand.
_ROWS = 15
_NOTE_MAX = 80

Rows = tuple[tuple[Button, ...], ...]


def choose_unit(t: Translator, units: Sequence[Unit]) -> Card:
    """Ask which unit is meant."""
    if not units:
        return Card(t("rosters-no-unit"))
    rows = tuple((Button(one.name, Press(RECEIPTS, one.id, OF_UNIT)),) for one in units)
    return Card(t("receipts-choose-unit"), rows)


def overview(t: Translator, boards: Sequence[Board]) -> Card:
    """The rosters of a unit in force, each with how many have confirmed."""
    if not boards:
        return Card(t("receipts-no-rosters"))
    rows = tuple((Button(_row_of(t, one), Press(RECEIPTS, one.roster.id)),) for one in boards)
    return Card(t("receipts-overview", unit=boards[0].unit.name), rows)


def board_card(
    t: Translator, board: Board, now: datetime, *, page: int = 0, note: str = ""
) -> Card:
    """Who is waited for with telephones, then who has confirmed and how; a page at a time."""
    roster, rows = board.roster, sorted(board.rows, key=_order)
    pages = max(1, -(-len(rows) // _ROWS))
    page = min(page, pages - 1)
    shown = rows[page * _ROWS : (page + 1) * _ROWS]
    waiting = [row for row in shown if row.receipt.is_open]
    acked = sum(not row.receipt.is_open for row in rows)
    head = t("receipts-board", kind=kind_words(t, roster.kind), year=roster.month.year,
             month=month(t, roster.month), unit=board.unit.name, acked=acked,
             asked=len(rows))  # fmt: skip
    lists = _lists(t, waiting, shown[len(waiting) :])
    parts = [note, head, *lists, t("receipts-board-now", now=moment(t, now))]
    records = tuple(_record(t, row) for row in waiting if board.editable)
    paper = papers.register_buttons(t, roster.id)
    ways = (*records, *_pages(t, board, page, pages), *paper, _foot(t, board, page))
    return Card(Html("\n\n".join(filter(None, parts))), ways)


def ask_method(t: Translator, asked: Asked, name: str) -> Card:
    """Ask how the advocate was acquainted."""
    words = {
        Method.SIGNATURE: t("receipts-btn-signature"),
        Method.EMAIL: t("receipts-btn-email"),
        Method.EIS: t("receipts-btn-eis"),
        Method.PHONE: t("receipts-btn-phone"),
    }
    rows = tuple(
        (Button(words[method], Press(RECEIPT_METHOD, asked.receipt.id, method)),)
        for method in BY_OFFICER
    )
    back = (Button(t("common-back"), Press(RECEIPTS, asked.roster.id)),)
    return Card(t("receipts-ask-method", name=name), (*rows, back))


def ask_evidence(t: Translator, method: Method, name: str) -> Card:
    """Ask what shows it; a call is only noted and acquaints nobody."""
    if method is Method.PHONE:
        return Card(t("receipts-ask-call", name=name))
    return Card(t("receipts-ask-evidence", name=name, method=method_words(t, method)))


def text_needed(t: Translator) -> Card:
    """Evidence is written, not photographed."""
    return Card(t("receipts-text-needed"))


def recorded(t: Translator, *, closed: bool) -> Html:
    """One line on what was kept."""
    return t("receipts-recorded") if closed else t("receipts-call-noted")


def not_waited_for(t: Translator) -> Html:
    """One line on why nothing was recorded."""
    return t("receipts-closed")


def _order(row: BoardRow) -> tuple[bool, bool, tuple[int, ...]]:
    """Whoever is waited for comes first, and among them whose duty is nearest."""
    first = row.days[0].toordinal() if row.days else 0
    return (not row.receipt.is_open, not row.days, (first, row.receipt.id))


def _row_of(t: Translator, board: Board) -> Html:
    acked = sum(not row.receipt.is_open for row in board.rows)
    return t("receipts-btn-board", kind=kind_button(t, board.roster.kind), acked=acked,
             month=month(t, board.roster.month), asked=len(board.rows))  # fmt: skip


def _record(t: Translator, row: BoardRow) -> tuple[Button, ...]:
    says = t("receipts-btn-record-of", name=row.person.name.short)
    return (Button(says, Press(RECEIPT_RECORD, row.receipt.id)),)


def _pages(t: Translator, board: Board, page: int, pages: int) -> Rows:
    if pages == 1:
        return ()
    other = (one for one in (page - 1, page + 1) if 0 <= one < pages)
    return (
        tuple(
            Button(t("receipts-btn-page", page=one + 1, pages=pages),
                   Press(RECEIPTS, board.roster.id, str(one)))
            for one in other
        ),
    )  # fmt: skip


def _foot(t: Translator, board: Board, page: int) -> tuple[Button, ...]:
    roster = board.roster
    return (
        Button(t("receipts-btn-refresh"), Press(RECEIPTS, roster.id, str(page) if page else "")),
        Button(month_words(t, roster.month), Press(ROSTER, roster.id)),
        Button(t("common-back"), Press(RECEIPTS, roster.unit, OF_UNIT)),
    )


def _lists(t: Translator, waiting: Sequence[BoardRow], done: Sequence[BoardRow]) -> list[Html]:
    """The two lists; a list without people is left out. Fluent takes no such long argument."""
    lists = []
    if waiting:
        lines = (t("receipts-board-waiting"), *(_waiting(t, row) for row in waiting))
        lists.append(Html("\n".join(lines)))
    if done:
        lines = (t("receipts-board-done"), *(_done(t, row) for row in done))
        lists.append(Html("\n".join(lines)))
    return lists


def _waiting(t: Translator, row: BoardRow) -> Html:
    state = state_words(t, row.receipt, unreachable=row.person.unreachable)
    line = t("receipts-board-waiting-line", name=row.person.name.short,
             phone=row.person.phone or "—", state=state,
             days=days(t, row.days) if row.days else t("rosters-no-days"))  # fmt: skip
    if not row.receipt.evidence:
        return line
    note = t("receipts-board-note", note=_short(row.receipt.evidence))
    return Html(f"{line}\n{note}")


def _done(t: Translator, row: BoardRow) -> Html:
    one = row.receipt
    line = t("receipts-board-done-line", name=row.person.name.short,
             method=method_words(t, one.method or Method.MOBILE),
             when=moment(t, one.acked_at or one.asked_at))  # fmt: skip
    if one.method is Method.MOBILE:
        return line
    return Html(f"{line}\n{t('receipts-board-evidence', evidence=_short(one.evidence))}")


def _short(text: str) -> str:
    return text if len(text) <= _NOTE_MAX else f"{text[:_NOTE_MAX].rstrip()}…"


def state_words(t: Translator, one: Receipt, *, unreachable: bool) -> Html:
    """Why an answer is still missing."""
    if unreachable or one.state is ReceiptState.UNDELIVERED:
        return t("receipts-state-unreachable")
    return {
        ReceiptState.PENDING: t("receipts-state-pending"),
        ReceiptState.DELIVERED: t("receipts-state-delivered"),
        ReceiptState.OVERDUE: t("receipts-state-overdue"),
        ReceiptState.CALL_TASK: t("receipts-state-call"),
    }[one.state]
