"""Promises of names: found without Kazakh letters, sorted by the alphabet, written tidily."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.names import fold, sort_key, tidy

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"


def test_a_name_is_found_without_kazakh_letters() -> None:
    """Whoever types «Озгерис» finds «Өзгеріс»."""
    assert fold("Өзгеріс  ҒАЛЫМ") == fold("озгерис галым")


def test_names_are_in_the_order_of_the_kazakh_alphabet() -> None:
    """Ә follows А, and Latin names come after all."""
    names = ["Smith", "Яковлев", "Әлиев", "Азатов", "Қасымов", "Кенжеев", "Бекова"]

    assert sorted(names, key=sort_key) == [
        "Азатов", "Әлиев", "Бекова", "Кенжеев", "Қасымов", "Яковлев", "Smith",
    ]  # fmt: skip


@given(st.text(ALPHABET, min_size=1, max_size=8), st.text(ALPHABET, min_size=1, max_size=8))
def test_the_key_compares_as_the_alphabet_does(one: str, other: str) -> None:
    """Whatever collation a database has: the keys are digits."""
    places = [[ALPHABET.index(letter) for letter in name] for name in (one, other)]

    assert (sort_key(one) < sort_key(other)) == (places[0] < places[1])
    assert sort_key(one).isdecimal()


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("  Ахметов   Әлихан ", "Ахметов Әлихан"),
        ("ҚҰНАНБАЕВ-ОСПАНОВ", "Құнанбаев-Оспанов"),
        ("Axметов", "Ахметов"),
        ("O'Neill", "O'Neill"),
        ("Гасан оглы", "Гасан оглы"),
        ("Ә. Б.", "Ә. Б."),
        ("Ахметов1", None),
        ("<b>", None),
        ("", None),
        ("Ахmеdов", None),
    ],
)
def test_a_typed_name_is_mended_or_refused(typed: str, written: str | None) -> None:
    """Capitals become small, look-alike Latin letters Cyrillic; digits are no name."""
    assert tidy(typed) == written


@given(st.text(max_size=20))
def test_what_is_tidy_stays_so(typed: str) -> None:
    """Importing a name a second time changes nothing."""
    once = tidy(typed)

    assert once is None or tidy(once) == once
