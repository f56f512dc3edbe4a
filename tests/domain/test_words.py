"""Promises of words: a reason holds a word at least, and is kept tidy and short."""

import pytest

from domain.words import WORDS_MAX, clean, dated


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  Емделуге \n жатамын ", "Емделуге жатамын"),
        ("сот", "сот"),
        ("", ""),
        ("..", ""),
        ("?!", ""),
        ("12 34", ""),
        ("да", ""),
        ("a b c", ""),
        ("№1а2б3в", "№1а2б3в"),
        ("а" * 900, "а" * WORDS_MAX),
        (". " * 900 + "себебі", ""),
    ],
)
def test_a_reason_says_something_in_words(text: str, kept: str) -> None:
    """A word of three letters at least, among what is kept."""
    assert clean(text) == kept


def test_a_text_keeps_its_lines_where_it_may_have_some() -> None:
    """An objection may have paragraphs; a reason is one line."""
    said = "  Бір   себеп.\n\n Екінші  себеп. \n"
    assert clean(said, lines=True) == "Бір себеп.\n\nЕкінші себеп."
    assert clean(said) == "Бір себеп. Екінші себеп."
    assert clean("себебі мынау", 6) == "себебі"
    assert clean("себебі мынау", 7) == "себебі"
    assert clean(".\n..\n", lines=True) == ""


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("15-77 25.08.2026", ("15-77", "25.08.2026")),
        ("№ 15-77/Т,  5.8.2026", ("15-77/Т", "5.8.2026")),
        ("№15 қосымша 31.02.2026", ("15 қосымша", "31.02.2026")),
        ("25.08.2026", None),
        ("№ 25.08.2026", None),
        ("15-77", None),
        ("15-77 кеше", None),
    ],
)
def test_a_number_is_taken_apart_from_its_day(text: str, both: tuple[str, str] | None) -> None:
    """Whoever writes both at once is not asked for the day again."""
    assert dated(text) == both
