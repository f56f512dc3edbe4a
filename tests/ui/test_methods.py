"""What is sent is what Telegram takes."""

from pathlib import Path

import pytest

from domain.people import Language
from ui.callbacks import ButtonSeal
from ui.card import Card
from ui.methods import sending
from ui.translator import Html, Texts

SEAL = ButtonSeal(b"k" * 32)
TEXTS = Texts(Path(__file__).parents[2] / "locales", strict=True)
LONGEST = 4096


@pytest.mark.parametrize("count", [1, 60, 90, 400])
def test_a_long_text_is_cut_between_lines(count: int) -> None:
    """Whole lines are kept, a mark says that there was more, and every tag is closed."""
    line = "<b>Ахметов Әлихан Болатұлы</b>, +77010000011 👤"
    sent = sending(Card("\n".join([line] * count)), 1, SEAL)
    text = str(sent.text)  # type: ignore[attr-defined]  # it has no file, so it is a message

    assert len(text.encode("utf-16-le")) // 2 <= LONGEST
    assert text.count("<b>") == text.count("</b>")
    assert text.endswith("…") is (count * (len(line) + 2) > LONGEST)


def test_a_list_of_names_may_be_long() -> None:
    """A list of people inside a text is longer than Fluent's own guard allows."""
    lines = Html("\n".join(["Ахметов Әлихан Болатұлы"] * 300))

    assert TEXTS.speaker(Language.KK)("receipts-more", lines=lines).count("Әлихан") == 300
