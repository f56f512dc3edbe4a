"""What is shown of receipts fits into a message however large the unit is."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from domain.ids import PersonId, ReceiptId, RosterId, UnitId
from domain.members import Member, Unit
from domain.notices.rosters import ReceiptsOverdue, ReceiptsRedFlag, Waiting
from domain.people import Language, Name
from domain.receipts import Method, Receipt, ReceiptState
from domain.rosters import Duty, Roster, RosterKind, RosterState
from domain.rosters.views import Board, BoardRow
from ui.callbacks import RECEIPT_RECORD, RECEIPTS, Press
from ui.card import Card
from ui.notices import card_of
from ui.receipts_board import board_card
from ui.translator import Texts, Translator

TEXTS = Texts(Path(__file__).parents[2] / "locales", strict=True)
EVERY = pytest.mark.parametrize("t", [TEXTS.speaker(one) for one in Language], ids=list(Language))
NOW = datetime(2026, 8, 25, 4, 0, tzinfo=UTC)
SEPTEMBER = date(2026, 9, 1)
NAME = Name("Әбдірахманқызы-Нұрмұхамбетова", "Гүлбаршын", "Сейітжаппарқызы")
MESSAGE_MAX = 4096
PEOPLE = 60


def _board(*, acked: int, editable: bool = True) -> Board:
    days = tuple(SEPTEMBER + timedelta(days=one) for one in range(0, 30, 3))
    rows = tuple(
        BoardRow(_receipt(number, acked=number < acked), _member(number), days)
        for number in range(PEOPLE)
    )
    roster = Roster(
        RosterId(1), UnitId(1), RosterKind.PRETRIAL, SEPTEMBER, RosterState.PUBLISHED, 1, 6, None,
        "", NOW, late=False, reason="", duties=(Duty(SEPTEMBER, 1, PersonId(1)),),
    )  # fmt: skip
    return Board(Unit(UnitId(1), "№ 1"), roster, rows, editable=editable)


def _member(number: int) -> Member:
    return Member(PersonId(number), NAME, UnitId(1), "+77010000011", Language.KK, None)


def _receipt(number: int, *, acked: bool) -> Receipt:
    state = ReceiptState.ACKED if acked else ReceiptState.CALL_TASK
    return Receipt(
        ReceiptId(number), RosterId(1), 1, PersonId(number), state, NOW,
        acked_at=NOW if acked else None, method=Method.SIGNATURE if acked else None,
        evidence="Танысу парағы " * 20,
    )  # fmt: skip


def _presses(card: Card) -> list[Press]:
    return [button.press for row in card.buttons for button in row if button.press is not None]


@EVERY
@pytest.mark.parametrize("acked", [0, 20, PEOPLE])
def test_every_page_of_a_board_fits(t: Translator, acked: int) -> None:
    """Sixty people with long names and notes; everybody who is waited for has a button once."""
    recorded, page = set(), 0
    board = _board(acked=acked)
    while True:
        card = board_card(t, board, NOW, page=page)
        assert len(card.text) <= MESSAGE_MAX
        presses = _presses(card)
        recorded |= {one.subject for one in presses if one.action == RECEIPT_RECORD}
        if Press(RECEIPTS, 1, str(page + 1)) not in presses:
            break
        page += 1

    assert recorded == set(range(acked, PEOPLE))


@EVERY
def test_a_page_that_is_no_more_shows_the_last(t: Translator) -> None:
    """A button of a longer board opens what there is."""
    assert board_card(t, _board(acked=0), NOW, page=99) == board_card(
        t, _board(acked=0), NOW, page=3
    )


@EVERY
def test_who_only_reads_has_nothing_to_record(t: Translator) -> None:
    """The presidium has no button that records."""
    card = board_card(t, _board(acked=0, editable=False), NOW)

    assert RECEIPT_RECORD not in {one.action for one in _presses(card)}


@EVERY
def test_the_lists_of_the_silent_fit(t: Translator) -> None:
    """The officer's list and the red flag name as many as a message holds, and count the rest."""
    silent = (Waiting(NAME.full, "+77010000011", SEPTEMBER, unreachable=True),) * PEOPLE
    month = RosterKind.PRETRIAL, SEPTEMBER
    for notice in (
        ReceiptsOverdue(RosterId(1), *month, silent), ReceiptsRedFlag("№ 1", *month, silent),
    ):  # fmt: skip
        assert len(card_of(t, notice).text) <= MESSAGE_MAX
