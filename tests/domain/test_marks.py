"""Promises of marks: what is the same is found, what is not stays apart, nothing is read back."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.assignments.marks import MarkKind, Party, case_text, mark, same_person

KEY, OTHER = b"k" * 32, b"o" * 32
LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя"
WORDS = st.lists(st.text(LETTERS, min_size=2, max_size=9), min_size=2, max_size=3)


def person(text: str) -> str | None:
    """The mark of a person."""
    return mark(KEY, MarkKind.PERSON, text)


def case(number: str, body: str = "Алматы ауданының ПБ") -> str | None:
    """The mark of a case."""
    return mark(KEY, MarkKind.CASE, case_text(number, body))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Қасымов Дәурен Ержанұлы", "касымов даурен ержанулы"),
        ("Семёнов Пётр", "СЕМЕНОВ  Петр"),
        ("Әлиев Нұр Асан", "Нұр Асан Әлиев"),
        ("Ким-Ли Анна", "Ким Ли Анна"),
        ("Axметов Әлихан", "Ахметов Алихан"),
    ],
)
def test_one_person_written_in_two_ways_has_one_mark(one: str, other: str) -> None:
    """Capitals, spaces, hyphens, ё, Kazakh letters and the order of the words do not count."""
    assert person(one) == person(other) is not None


@pytest.mark.parametrize("weak", ["", "Ахметов", "Ахметов Ә. Б.", "Ә. Б.", "1985", "Ахметов Ә"])
def test_a_name_that_fits_many_has_no_mark(weak: str) -> None:
    """Nobody is passed over because of a surname or of initials."""
    assert person(weak) is None


def test_namesakes_of_two_years_are_two_people() -> None:
    """A year tells them apart where both are known, and never where one is missing."""
    plain, older, younger = (
        person(Party("Ахметов Әлихан", born).text) for born in (None, 1960, 1990)
    )

    assert not same_person(older, younger)
    assert same_person(older, older)
    assert same_person(plain, older)
    assert same_person(younger, plain)
    assert not same_person(plain, None)
    assert not same_person(None, None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("№ 1-45/2026", "1–45/2026"),
        ("іс № 1-45/2026", "дело 1-45/2026"),
        ("1-45а/2026", "1 - 45A / 2026"),
        ("2619 0003 1000 123", "261900031000123"),
    ],
)
def test_one_case_number_written_in_two_ways_has_one_mark(one: str, other: str) -> None:
    """The sign of the number, words before it, spaces and kinds of dash do not count."""
    assert case(one) == case(other) is not None


def test_places_of_signs_count() -> None:
    """«1-12/3» and «11-2/3» are two cases, and so are numbers with leading noughts."""
    assert len({case("1-12/3"), case("11-2/3"), case("1123"), case("01123")}) == 4


def test_a_short_number_means_something_beside_its_body_only() -> None:
    """Every court has a case № 1-45/2026; the register has one № of fifteen digits."""
    assert case("1-45/2026", "Есіл аудандық соты") != case("1-45/2026", "Алматы аудандық соты")
    assert case("1-45/2026", "Есіл аудандық соты") == case("1-45/2026", "ЕСІЛ аудандық соты.")
    assert case("261900031000123", "Тергеу") == case("261900031000123", "Сот")


@pytest.mark.parametrize("weak", ["", "№", "12", "б/н", "без номера", "жоқ"])
def test_no_number_has_no_mark(weak: str) -> None:
    """«Without number» is not one case of all that have none."""
    assert case(weak) is None


@given(WORDS)
def test_a_mark_is_short_hex_and_holds_nothing_of_the_name(words: list[str]) -> None:
    """128 bits in hexadecimal, for any name; another key gives another mark."""
    text = " ".join(words)
    found = person(text)

    assert found is not None
    assert len(bytes.fromhex(found)) == 16
    assert found != mark(OTHER, MarkKind.PERSON, text)
    assert found == person(text.upper()) == person("  ".join(reversed(words)))


@given(WORDS, WORDS)
def test_two_people_have_two_marks(one: list[str], other: list[str]) -> None:
    """Marks are equal only where the folded names are."""
    plain = str.maketrans("әғқңөұүһіё", "агкноуухие")
    folded = [sorted(word.translate(plain) for word in words) for words in (one, other)]
    assume(folded[0] != folded[1])

    assert person(" ".join(one)) != person(" ".join(other))


def test_a_number_is_never_taken_for_a_person() -> None:
    """The kind is part of what is marked."""
    assert mark(KEY, MarkKind.CASE, "123 аб") != mark(KEY, MarkKind.PERSON, "вг аб")


def test_a_party_does_not_say_its_name() -> None:
    """An error or a log that shows the object shows nothing."""
    assert "Ахметов" not in f"{Party('Ахметов Әлихан')!r} {Party('Ахметов Әлихан')}"
