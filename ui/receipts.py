"""Shows receipts: the advocate's confirmation and hints, the officer's board and records."""

from collections.abc import Sequence
from datetime import datetime

from domain.receipts import BY_OFFICER, Method, Receipt, ReceiptState
from domain.rosters import DayDuty
from domain.rosters.views import Asked, Board, BoardRow
from ui.callbacks import (
    RECEIPT_METHOD,
    RECEIPT_PICK,
    RECEIPT_RECORD,
    RECEIPTS,
    ROSTER,
    Press,
)
from ui.card import Button, Card
from ui.formats import days, moment, month, short_day
from ui.rosters_letters import KEYBOARD
from ui.rosters_words import kind_button, kind_words, month_words
from ui.translator import Html, Translator

_LINES_MAX = 40


def acknowledged(t: Translator, asked: Asked, at: datetime, left: Sequence[Asked]) -> Card:
    """The word is recorded; the keyboard goes when nothing else waits for it."""
    roster = asked.roster
    text = t("receipts-acked", kind=kind_words(t, roster.kind), year=roster.month.year,
             month=month(t, roster.month), when=moment(t, at))  # fmt: skip
    if not left:
        return Card(text, reply=())
    more = t("receipts-more", lines=_lines(t, left))
    return Card(Html(f"{text}\n\n{more}"), _picks(t, left))


def choose(t: Translator, waiting: Sequence[Asked]) -> Card:
    """Ask which of several rosters the word is for; each is confirmed by itself."""
    return Card(t("receipts-choose", lines=_lines(t, waiting)), _picks(t, waiting))


def nothing_waits(t: Translator, acked_at: datetime | None) -> Card:
    """There is nothing to confirm, or it was confirmed before."""
    if acked_at is None:
        return Card(t("receipts-nothing"), reply=())
    return Card(t("receipts-before", when=moment(t, acked_at)), reply=())


def hint(t: Translator) -> Card:
    """How the receipt is given, with the keyboard that holds the word."""
    return Card(t("receipts-hint"), reply=KEYBOARD)


def overview(t: Translator, boards: Sequence[Board]) -> Card:
    """The rosters in force, each with how many have confirmed."""
    if not boards:
        return Card(t("receipts-no-rosters"))
    rows = tuple((Button(_row_of(t, one), Press(RECEIPTS, one.roster.id)),) for one in boards)
    return Card(t("receipts-overview"), rows)


def board_card(t: Translator, board: Board, now: datetime, *, note: str = "") -> Card:
    """Who is waited for with telephones, then who has confirmed and how."""
    roster = board.roster
    waiting = [row for row in board.rows if row.receipt.is_open]
    done = [row for row in board.rows if not row.receipt.is_open]
    text = t("receipts-board", kind=kind_words(t, roster.kind), year=roster.month.year,
             month=month(t, roster.month), unit=board.unit.name, acked=len(done),
             asked=len(board.rows), waiting=_waiting(t, waiting), done=_done(t, done),
             now=moment(t, now))  # fmt: skip
    records = tuple(
        (Button(t("receipts-btn-record-of", name=row.person.name.short),
                Press(RECEIPT_RECORD, row.receipt.id)),)
        for row in waiting[:_LINES_MAX]
        if board.editable
    )  # fmt: skip
    refresh = Button(t("receipts-btn-refresh"), Press(RECEIPTS, roster.id))
    calendar = Button(month_words(t, roster.month), Press(ROSTER, roster.id))
    return Card(Html(f"{note}\n\n{text}") if note else text, (*records, (refresh, calendar)))


def ask_method(t: Translator, asked: Asked, name: str) -> Card:
    """Ask how the advocate was acquainted."""
    rows = tuple(
        (Button(method_name(t, method), Press(RECEIPT_METHOD, asked.receipt.id, method)),)
        for method in BY_OFFICER
    )
    back = (Button(t("common-back"), Press(RECEIPTS, asked.roster.id)),)
    return Card(t("receipts-ask-method", name=name), (*rows, back))


def ask_evidence(t: Translator, method: Method, name: str) -> Card:
    """Ask what shows it; a call is only noted and acquaints nobody."""
    if method is Method.PHONE:
        return Card(t("receipts-ask-call", name=name))
    return Card(t("receipts-ask-evidence", name=name, method=method_name(t, method)))


def recorded(t: Translator, *, closed: bool) -> Html:
    """One line on what was kept."""
    return t("receipts-recorded") if closed else t("receipts-call-noted")


def reachable(t: Translator, duty: DayDuty, at: datetime) -> Card:
    """The advocate's word that he can be reached is kept."""
    return Card(t("rosters-reachable", when=moment(t, at), day=short_day(t, duty.day)))


def not_on_duty(t: Translator, duty: DayDuty) -> Card:
    """The duty went to somebody else since the reminder."""
    return Card(t("rosters-duty-not-yours", day=short_day(t, duty.day),
                  kind=kind_words(t, duty.kind)))  # fmt: skip


def method_name(t: Translator, method: Method) -> Html:
    """How somebody was acquainted with a roster."""
    return {
        Method.MOBILE: t("receipts-method-mobile"),
        Method.EMAIL: t("receipts-method-email"),
        Method.SIGNATURE: t("receipts-method-signature"),
        Method.EIS: t("receipts-method-eis"),
        Method.PHONE: t("receipts-method-phone"),
    }[method]


def _picks(t: Translator, waiting: Sequence[Asked]) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        (Button(t("receipts-btn-pick", kind=kind_button(t, one.roster.kind),
                  month=month(t, one.roster.month)),
                Press(RECEIPT_PICK, one.receipt.id), style="success"),)
        for one in waiting
    )  # fmt: skip


def _lines(t: Translator, waiting: Sequence[Asked]) -> Html:
    return Html("\n".join(
        "• " + t("receipts-asked-line", kind=kind_words(t, one.roster.kind),
                 month=month_words(t, one.roster.month),
                 days=days(t, one.roster.own_days(one.receipt.person)))
        for one in waiting
    ))  # fmt: skip


def _row_of(t: Translator, board: Board) -> Html:
    acked = sum(not row.receipt.is_open for row in board.rows)
    return t("receipts-btn-board", kind=kind_button(t, board.roster.kind), acked=acked,
             month=month(t, board.roster.month), asked=len(board.rows))  # fmt: skip


def _waiting(t: Translator, rows: Sequence[BoardRow]) -> Html:
    if not rows:
        return t("receipts-board-all")
    lines = [
        t("receipts-board-waiting", name=row.person.name.short, phone=row.person.phone or "—",
          state=_state(t, row.receipt), days=_days(t, row))
        for row in rows[:_LINES_MAX]
    ]  # fmt: skip
    if len(rows) > _LINES_MAX:
        lines.append(t("rosters-legend-more", count=len(rows) - _LINES_MAX))
    return Html("\n".join(lines))


def _done(t: Translator, rows: Sequence[BoardRow]) -> Html:
    if not rows:
        return t("receipts-board-none")
    lines = [
        t("receipts-board-done", name=row.person.name.short,
          method=method_name(t, row.receipt.method or Method.MOBILE),
          when=moment(t, row.receipt.acked_at) if row.receipt.acked_at else "—")
        for row in rows[:_LINES_MAX]
    ]  # fmt: skip
    if len(rows) > _LINES_MAX:
        lines.append(t("rosters-legend-more", count=len(rows) - _LINES_MAX))
    return Html("\n".join(lines))


def _days(t: Translator, row: BoardRow) -> str:
    return days(t, row.days) if row.days else t("rosters-no-days")


def _state(t: Translator, one: Receipt) -> Html:
    return {
        ReceiptState.PENDING: t("receipts-state-pending"),
        ReceiptState.DELIVERED: t("receipts-state-delivered"),
        ReceiptState.UNDELIVERED: t("receipts-state-undelivered"),
        ReceiptState.OVERDUE: t("receipts-state-overdue"),
        ReceiptState.CALL_TASK: t("receipts-state-call"),
        ReceiptState.ACKED: t("receipts-state-acked"),
    }[one.state]
