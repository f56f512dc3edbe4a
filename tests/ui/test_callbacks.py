"""A button's payload works for its reader only, and only as it was written."""

from hypothesis import given
from hypothesis import strategies as st

from ui.callbacks import ButtonSeal, Press

SEAL = ButtonSeal(b"k" * 32)
PRESSES = st.builds(
    Press,
    st.from_regex(r"[a-z]{2,3}", fullmatch=True),
    st.integers(0, 10**18),
    st.from_regex(r"[A-Za-z0-9_.-]{0,20}", fullmatch=True),
)


@given(PRESSES, st.integers(1, 10**12))
def test_what_was_written_is_read_and_fits(press: Press, reader: int) -> None:
    """Every press survives the way through Telegram's 64 bytes."""
    payload = SEAL.write(press, reader)

    assert len(payload.encode()) <= 64
    assert SEAL.read(payload, reader) == press


@given(PRESSES, st.integers(1, 10**12), st.integers(1, 10**12))
def test_another_reader_cannot_use_it(press: Press, reader: int, thief: int) -> None:
    """A payload shown to one person is nothing in the hands of another."""
    if reader != thief:
        assert SEAL.read(SEAL.write(press, reader), thief) is None


@given(st.text(max_size=64), st.integers(1, 10**12))
def test_made_up_payloads_are_refused(payload: str, reader: int) -> None:
    """Anyone can send any bytes; none of them is taken for a press."""
    assert SEAL.read(payload, reader) is None
