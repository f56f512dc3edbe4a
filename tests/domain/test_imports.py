"""Promises of reading days and people from spreadsheets, apart from any file."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ids import PersonId, UnitId
from domain.imports import Field, Record, Said, differences
from domain.imports_days import parse_date, parse_days, parse_month
from domain.imports_judging import Circle, judge
from domain.imports_matching import match
from domain.imports_naming import alike, meant
from domain.imports_records import newcomer_of, office_record, record_of
from domain.members import Member
from domain.newcomers import Calling, Newcomer, Office, RoleGround
from domain.people import Name, Role

SEPTEMBER = date(2026, 9, 1)
DAYS = st.dates(date(1970, 1, 1), date(2069, 12, 31))
UNITS = {UnitId(1): "№ 1", UnitId(2): "№ 2"}
KAZAKH = (
    "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
    "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
)  # fmt: skip
RUSSIAN = (
    "января", "февраля", "марта", "апреля", "мая", "июня",
    "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip


@given(DAYS)
def test_a_day_is_read_however_it_is_written(day: date) -> None:
    """Dots, dashes, words, two digits of the year, and the number of a spreadsheet."""
    serial = (day - date(1899, 12, 30)).days
    written = [
        f"{day:%d.%m.%Y}", f"{day:%d.%m.%y}", f"{day:%Y-%m-%d}", f"{day:%d.%m.%Y} 00:00:00",
        f"{day.year} жылғы {day.day} {KAZAKH[day.month - 1]}",
        f"{day.day} {KAZAKH[day.month - 1]} {day.year} ж.",
        f"«{day.day}» {RUSSIAN[day.month - 1]} {day.year} г.",
        f"{day:%d %B %Y}",
    ]  # fmt: skip

    assert {parse_date(text) for text in written} == {day}
    assert parse_date(str(serial)) in {day, None}


@pytest.mark.parametrize("text", ["31.02.2026", "12.2026", "", "кеше", "2026", "1.1.1900"])
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    """Nor is a month, or a day of another age."""
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("2026 жылғы қыркүйек айына арналған кесте", SEPTEMBER),
        ("график на сентябрь 2026 года", SEPTEMBER),
        ("2026-09", SEPTEMBER),
        ("09.2026", SEPTEMBER),
        ("Бекітемін, 25 тамыз 2026 ж.", None),
        ("25.08.2026", None),
        ("тамыз, қыркүйек 2026", None),
        ("қыркүйек", None),
    ],
)
def test_a_title_names_its_month(text: str, month: date | None) -> None:
    """The day on which a roster was approved names no month."""
    assert parse_month(text) == month


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("7", [7]),
        ("1, 8, 15", [1, 8, 15]),
        ("1 8 15", [1, 8, 15]),
        ("28-30", [28, 29, 30]),
        ("5 қыркүйек (сб)", [5]),
        ("05.09", [5]),
        ("5 сс", [5]),
        ("05.09.2026, 06.09.2026", [5, 6]),
    ],
)
def test_a_cell_may_name_several_days(text: str, days: list[int]) -> None:
    """As officers write them, once the month is known."""
    assert parse_days(text, SEPTEMBER) == [SEPTEMBER.replace(day=day) for day in days]


@pytest.mark.parametrize("text", ["31", "0", "1, екі", "30-31", "9-3", ""])
def test_a_cell_with_one_bad_day_names_none(text: str) -> None:
    """Half of a cell is not read."""
    assert parse_days(text, SEPTEMBER) is None


def _member(number: int, *name: str) -> Member:
    return Member(PersonId(number), Name(*name), UnitId(1), "", None, None)


PEOPLE = [
    _member(1, "Ахметов", "Әлихан", "Болатұлы"),
    _member(2, "Ахметов", "Алмас", "Болатұлы"),
    _member(3, "Ахметова", "Айгүл"),
    _member(4, "Мамедов", "Али", "Гасан оглы"),
    _member(5, "Құнанбаев-Оспан", "Ерлан", "Ерұлы"),
]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Ахметов", [1, 2]),
        ("Ахметов Ә. Б.", [1]),
        ("Ә.Б.Ахметов", [1]),
        ("Ахметов А.Б.", [2]),
        ("АХМЕТОВ ӘЛИХАН", [1]),
        ("ахметов алихан болатулы", [1]),
        ("Ахметов Б.", []),
        ("Ахметова", [3]),
        ("Мамедов А. Г.", [4]),
        ("Мамедов Али Гасан оглы", [4]),
        ("Құнанбаев-Оспан Е", [5]),
        ("Ахмет", []),
        ("", []),
    ],
)
def test_a_roster_means_people_by_surname_and_initials(text: str, numbers: list[int]) -> None:
    """Kazakh letters may be missing; where they stand they decide."""
    assert [one.id for one in meant(text, PEOPLE)] == numbers


def test_a_mistyped_name_finds_the_likely_person() -> None:
    """For the hint only."""
    close = alike("Ахмедова", PEOPLE)

    assert close is not None
    assert close.name.surname == "Ахметова"
    assert alike("Сейітов", PEOPLE) is None


_PERSON = Newcomer(
    name=Name("Сәрсенова", "Гүлнар", "Маратқызы"),
    phone="+77010000001",
    calling=Calling(UnitId(1), "1", agreement_number="7", listed_on=SEPTEMBER),
    offices=(
        Office(Role.OFFICER, "5", SEPTEMBER, SEPTEMBER, UnitId(2), RoleGround.STAFF),
        Office(Role.CHAIR, "6", SEPTEMBER, SEPTEMBER),
    ),
)


def test_records_say_all_of_a_person() -> None:
    """Written out and read back it is the same person."""
    names = {name: number for number, name in UNITS.items()}
    offices = [(one.role, office_record(one, UNITS)) for one in _PERSON.offices]

    assert newcomer_of(record_of(_PERSON, UNITS), offices, names) == _PERSON


@given(st.sets(st.sampled_from(list(Field))))
def test_what_a_row_repeats_is_no_difference(spoken: set[Field]) -> None:
    """Whichever columns a file has: saying what is known changes nothing."""
    known = record_of(_PERSON, UNITS) | office_record(_PERSON.offices[0], UNITS)
    said: Record = {
        field: known.get(field) for field in spoken if field in known and field is not Field.ROLE
    }
    row = Said(2, said | {Field.SURNAME: "Сәрсенова", Field.GIVEN: "Гүлнар"}, frozenset())

    assert judge(row, PersonId(1), _PERSON, Circle(UNITS)).entry.differences == ()


def test_an_empty_field_and_a_missing_one_are_the_same() -> None:
    """A form with more columns changes nothing by that."""
    assert differences({Field.EMAIL: ""}, {Field.PATRONYMIC: None}) == ()


@given(st.permutations(range(4)))
def test_who_is_meant_does_not_depend_on_the_order_of_rows(order: list[int]) -> None:
    """Namesakes are told apart by telephones in whatever row they stand."""
    name: Record = {Field.SURNAME: "Ким", Field.GIVEN: "Анна", Field.PATRONYMIC: ""}
    known = {PersonId(n): Newcomer(Name("Ким", "Анна"), phone=f"+{n}") for n in range(1, 4)}
    rows = [Said(n + 1, name | {Field.PHONE: f"+{n + 1}"}, frozenset()) for n in order]

    assert match(rows, known) == {1: 1, 2: 2, 3: 3, 4: None}
