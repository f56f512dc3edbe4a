"""The word of Ереже ¶22 and the way of one receipt (domain.md 5.5)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import receipts as rules
from domain.civil import civil
from domain.ids import PersonId, ReceiptId, RosterId
from domain.policy import POLICY
from domain.receipts import WORD, Method, Proof, Receipt, ReceiptState

NOW = datetime(2026, 8, 25, 4, 0, tzinfo=UTC)
ASKED = Receipt(ReceiptId(1), RosterId(1), 1, PersonId(11), ReceiptState.PENDING, NOW)
PROOF = Proof(Method.MOBILE, NOW, text=WORD, message=7)
_OPENING, _CLOSING = "«\"“„'‘ \n\u00a0", "»\"”'’.! \n\u00a0"
_STATES = st.sampled_from(ReceiptState)
_MOVES: tuple[Callable[[Receipt], Receipt], ...] = (
    lambda one: rules.delivered(one, NOW), rules.undelivered, rules.overdue, rules.call_task,
)  # fmt: skip


@given(
    before=st.text(_OPENING, max_size=4),
    after=st.text(_CLOSING, max_size=4),
    case=st.sampled_from([str, str.lower, str.upper, str.swapcase]),
)
def test_quotes_case_marks_and_spaces_do_not_matter(
    before: str, after: str, case: Callable[[str], str]
) -> None:
    """However the word is dressed, it is the word."""
    assert rules.is_receipt(f"{before}{case(WORD)}{after}")


@given(st.text(max_size=20))
def test_no_text_is_both_the_word_and_a_miss(text: str) -> None:
    """A hint is never said to the word itself."""
    assert not (rules.is_receipt(text) and rules.is_near_miss(text))


@given(at=st.integers(0, len(WORD)), letter=st.characters(categories=["L", "N"]))
def test_a_letter_more_is_another_word(at: int, letter: str) -> None:
    """A typing error is not a receipt, but gets the hint."""
    typo = WORD[:at] + letter + WORD[at:]

    assert not rules.is_receipt(typo)
    assert rules.is_near_miss(typo)


@pytest.mark.parametrize(
    "text",
    ["ок", "OK", "Ок!", "принято", "Принято.", "Қабылдадым", "Кабылданды", "қабылдады",
     "Қабылданды, рақмет", "Қабылданды ма?", "Мен үшін қабылданды", "+", "👍", "қабылданбады"],
)  # fmt: skip
def test_an_attempt_at_the_word_is_a_near_miss(text: str) -> None:
    """What people write instead is not the word, and is answered with it."""
    assert not rules.is_receipt(text)
    assert rules.is_near_miss(text)


@pytest.mark.parametrize(
    "text", ["", "   ", "«»", "...", "/roster", "Сәлеметсіз бе", "Кестеде неге екі сенбі тұр?"]
)
def test_other_talk_is_neither(text: str) -> None:
    """What is no attempt at the word is left to whoever understands it."""
    assert not rules.is_receipt(text)
    assert not rules.is_near_miss(text)


@pytest.mark.parametrize("state", [one for one in ReceiptState if one not in rules.ENDED])
def test_the_word_closes_any_open_receipt(state: ReceiptState) -> None:
    """An acknowledgement may come from any state that is not the last."""
    acked = rules.acknowledge(replace(ASKED, state=state), PROOF)

    assert (acked.state, acked.acked_at, acked.method, acked.message) == (
        ReceiptState.ACKED, NOW, Method.MOBILE, 7,
    )  # fmt: skip
    assert not acked.is_open


@given(st.lists(st.sampled_from(_MOVES), max_size=6))
def test_what_was_acknowledged_stays_so(moves: list[Callable[[Receipt], Receipt]]) -> None:
    """Nothing that comes later opens a receipt again, nor changes its proof."""
    acked = rules.acknowledge(ASKED, PROOF)
    after = rules.acknowledge(acked, Proof(Method.EMAIL, NOW + timedelta(days=1), evidence="хат"))
    for move in moves:
        after = move(after)

    assert after == acked


@given(_STATES)
def test_the_way_goes_forward_only(state: ReceiptState) -> None:
    """A letter delivered late makes nobody punctual; a call task is not a mere delay again."""
    before = replace(ASKED, state=state)

    if state in rules.LATE:
        assert rules.delivered(before, NOW) == before
        assert rules.undelivered(before) == before
    if state is ReceiptState.CALL_TASK:
        assert rules.overdue(before) == before


def test_a_blocked_bot_is_not_the_end() -> None:
    """A letter that could not arrive may arrive after all, and is late all the same."""
    away = rules.undelivered(ASKED)

    assert away.state is ReceiptState.UNDELIVERED
    assert rules.delivered(away, NOW).delivered_at == NOW
    assert rules.overdue(away).state is ReceiptState.OVERDUE
    assert rules.call_task(rules.overdue(away)).state is ReceiptState.CALL_TASK


@pytest.mark.parametrize("method", rules.BY_OFFICER)
@pytest.mark.parametrize("evidence", ["", "   ", "...", "—"])
def test_an_officer_writes_what_the_record_rests_on(method: Method, evidence: str) -> None:
    """No record by signature, e-mail, АЖ or a call without words that say something."""
    assert not rules.has_enough_evidence(method, evidence)
    assert rules.has_enough_evidence(method, "парақ № 8")


def test_the_own_word_needs_no_evidence() -> None:
    """The advocate's message is itself the proof."""
    assert rules.has_enough_evidence(Method.MOBILE, "")


@given(st.integers(0, 366 * 24 * 60))
def test_nobody_is_reminded_at_night(minutes: int) -> None:
    """A reminder waits for the morning, and never longer than the night is."""
    at = NOW + timedelta(minutes=minutes)
    said = rules.out_of_quiet(at)

    assert POLICY.quiet_until <= civil(said).time() < POLICY.quiet_from
    assert timedelta() <= said - at <= timedelta(hours=10)
