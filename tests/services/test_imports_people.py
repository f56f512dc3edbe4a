"""Promises of a list of people: read in any dress, taken whole or not at all."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.imports import Doubt, Field, Preview, Reason
from domain.newcomers import Newcomer, RoleGround
from domain.people import Language, Name
from domain.refusals import Refusal
from services import imports_people as people
from services.work import Work
from tests.kit import xlsx
from tests.services.imports import HEAD, HOUSE, ROW, SAMPLE, bring, file_of, known, preview, sizes


def _reasons(shown: Preview) -> list[tuple[int, str, Reason]]:
    return [(fault.line, fault.place.column, fault.reason) for fault in shown.faults]


async def test_the_sample_founds_a_collegium_and_a_second_time_changes_nothing(
    work: Work,
) -> None:
    """docs/samples/members.csv is what an officer may begin with."""
    shown = await bring(work, SAMPLE)
    assert len(shown.added) == 12
    assert shown.new_units == ("№ 1 заң консультациясы", "№ 2 заң консультациясы")
    before = await sizes(work)

    again = await people.preview(work, people.read(SAMPLE))

    assert again.changes_nothing
    assert again.unchanged == 12
    assert await sizes(work) == before
    everybody = await known(work)
    chief = everybody["Сәрсенова Гүлнар Маратқызы"]
    assert chief.offices[0].ground is RoleGround.HEAD_OF_OFFICE
    assert chief.offices[0].decision_date == date(2026, 1, 12)
    assert chief.calling is not None
    assert chief.calling.agreement_number == "2026/1"
    assert everybody["Орлов Сергей Петрович"].language is Language.RU
    assert everybody["Сейітова Динара Оразқызы"].chamber is not None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "kz1048", "utf-16"])
async def test_every_usual_dress_of_csv_is_read(work: Work, tmp_path: Path, encoding: str) -> None:
    """Kazakh letters survive what spreadsheets save."""
    await bring(work, file_of(tmp_path, HEAD, ROW, encoding=encoding))

    assert "Ахметов Әлихан Болатұлы" in await known(work)


async def test_russian_csv_of_windows_is_read(work: Work, tmp_path: Path) -> None:
    """Windows-1251, with tabs, under the headers of a Russian form."""
    path = file_of(
        tmp_path, "Список адвокатов\t\t", "№ п/п\tФамилия\tИмя\tОтчество\tСотовый телефон\tЮК",
        "1\t2\t3\t4\t5\t6", "1\tОРЛОВ\tСЕРГЕЙ\tПЕТРОВИЧ\t8(701)000-00-15\t№ 1",
        encoding="cp1251",
    )  # fmt: skip

    await bring(work, path)

    assert (await known(work))["Орлов Сергей Петрович"].phone == "+77010000015"


async def test_xlsx_is_read_as_people_type_it(work: Work, tmp_path: Path) -> None:
    """Telephones are numbers there, days are days, and a cell may have two lines."""
    path = xlsx.write(
        tmp_path / "list.xlsx",
        [
            ["Ақмола облысы адвокаттарының тізімі"],
            [],
            ["Тегі", "Аты", "Телефоны", "Бөлімше", "Тізімде", "Келісім №", "Кешенді көмек"],
            ["Әлиев", "Ғани", 87010000011, "1 ЗК", date(2025, 12, 1), 17, True],
            ["Ким", "Анна", "8 7162 25 00 01\n8 701 000 00 12", "1 ЗК", 46000, "18", False],
        ],
    )

    shown = await bring(work, path)

    everybody = await known(work)
    assert everybody["Әлиев Ғани"].phone == "+77010000011"
    assert everybody["Ким Анна"].phone == "+77010000012"
    calling = everybody["Әлиев Ғани"].calling
    assert calling is not None
    assert (calling.listed_on, calling.agreement_number) == (date(2025, 12, 1), "17")
    assert calling.complex_aid
    assert [one.doubt for one in shown.remarks] == [Doubt.ONE_PHONE_KEPT]
    assert (await preview(work, path)).changes_nothing


async def test_every_bad_cell_is_named_with_line_and_column(work: Work, tmp_path: Path) -> None:
    """All of them at once, and nothing is written for the good rows either."""
    path = file_of(
        tmp_path, HEAD, ROW,
        "Ғабитова А. С.;8 701;№ 1 заң консультациясы;ұшқыш",
        "Қасымов Дәурен;8 701 000 00 13;;адвокат;;;31.02.2026",
        "Төлеген Ерлан;8 701 000 00 14;№ 2 ЗК;жауапты тұлға",
        ";8 701 000 00 15",
        "Сейітова Динара;;;заң консультанты",
    )  # fmt: skip
    file = people.read(path)

    shown = await people.preview(work, file, HOUSE)

    assert _reasons(shown) == [
        (3, "A", Reason.BAD_NAME), (3, "B", Reason.BAD_PHONE), (3, "D", Reason.BAD_ROLE),
        (4, "G", Reason.BAD_DATE),
        (5, "F", Reason.NO_DECISION), (5, "E", Reason.NO_GROUND),
        (6, "A", Reason.NO_NAME),
        (7, "", Reason.NO_CHAMBER),
    ]  # fmt: skip
    assert isinstance(await people.apply(work, file, shown, HOUSE), people.Moved)
    assert await sizes(work) == [0] * 7


_BAD = ("12345", "31.02.2026", "ұшқыш", "Ә. Б.", "<b>", "x" * 400)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    good=st.integers(0, 4),
    bad=st.lists(st.tuples(st.integers(0, 6), st.sampled_from(_BAD)), min_size=1, max_size=3),
)
async def test_nothing_is_half_imported(
    work: Work, tmp_path: Path, good: int, bad: list[tuple[int, str]]
) -> None:
    """However many rows are good: with one that is not, the database stays as it was."""
    rows = [f"Тегі{'а' * n} Аты;8 701 000 00 {n + 10};№ 1;адвокат;;;;" for n in range(good)]
    for column, text in bad:
        cells = ["Ким Анна", "8 701 000 00 99", "№ 1", "адвокат", "", "", "", ""]
        cells[column] = text
        rows.insert(len(rows) // 2, ";".join(cells))
    rows.append("Ким;;;;;;;")
    file = people.read(file_of(tmp_path, HEAD, *rows))
    shown = await people.preview(work, file, HOUSE)

    assert shown.faults
    assert isinstance(await people.apply(work, file, shown, HOUSE), people.Moved)
    assert await sizes(work) == [0] * 7


async def test_what_changes_is_shown_field_by_field(work: Work, tmp_path: Path) -> None:
    """An empty cell says nothing, a dash empties, and no role is taken away."""
    await bring(work, SAMPLE)
    path = file_of(
        tmp_path, "аты-жөні;телефон;мекенжайы;тоқтатылған күні;рөлі",
        "Ахметов Әлихан Болатұлы;8 777 111 22 33;-;2026 жылғы 1 қазан;",
    )  # fmt: skip

    shown = await bring(work, path)

    assert [(one.field, one.before, one.after) for one in shown.changed[0].differences] == [
        (Field.PHONE, "+77010000011", "+77771112233"),
        (Field.PRACTICE_PLACE, "Астана қ., Бейбітшілік к-сі, 10", None),
        (Field.SUSPENDED_FROM, None, date(2026, 10, 1)),
    ]
    calling = (await known(work))["Ахметов Әлихан Болатұлы"].calling
    assert calling is not None
    assert calling.licence_number == "0001011"
    assert calling.practice_place == ""
    assert (await preview(work, path)).changes_nothing


async def test_a_house_that_changed_since_the_preview_is_not_written_to(
    work: Work, tmp_path: Path
) -> None:
    """What is applied is what was shown."""
    await bring(work, SAMPLE)
    file = people.read(file_of(tmp_path, "ФИО;телефон", "Ким Анна Викторовна;8 701 555 00 23"))
    shown = await people.preview(work, file)
    async with work.write() as tx:
        numbers = {one.name: number for number, one in (await tx.people.known()).items()}
        kim = Name("Ким", "Анна", "Викторовна")
        await tx.people.change(numbers[kim], Newcomer(kim, phone="+77770000000"))

    assert isinstance(await people.apply(work, file, shown), people.Moved)
    assert (await known(work))["Ким Анна Викторовна"].phone == "+77770000000"


async def test_telegram_accounts_never_come_from_afile_of(work: Work, tmp_path: Path) -> None:
    """A column of them is not read, and a link that is there stays."""
    await bring(work, SAMPLE)
    async with work.write() as tx:
        numbers = {one.name.surname: number for number, one in (await tx.people.known()).items()}
        await tx.invites.link(numbers["Ким"], 77)

    shown = await bring(
        work, file_of(tmp_path, "ФИО;телефон;telegram id", "Ким Анна Викторовна;87015550023;99")
    )

    assert [one.doubt for one in shown.remarks] == [Doubt.COLUMN_IGNORED]
    assert (await known(work))["Ким Анна Викторовна"].telegram_id == 77


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("list.csv", "бір;екі\n1;2", "imports-no-header"),
        ("list.csv", "ФИО;имя;имя\nа;б;в", "imports-twice-headed"),
        ("list.csv", "", "sheets-empty"),
        ("list.pdf", "ФИО", "sheets-unknown-kind"),
        ("list.xlsx", "ФИО", "sheets-not-read"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, name: str, content: str, message: str) -> None:
    """Each with its reason."""
    with pytest.raises(Refusal) as refused:
        people.read(file_of(tmp_path, content, name=name))

    assert refused.value.message == message


async def test_the_first_list_needs_a_collegium(work: Work) -> None:
    """Its name and telephone are asked for once."""
    with pytest.raises(Refusal, match="imports-no-collegium"):
        await people.preview(work, people.read(SAMPLE))


async def test_a_collegium_without_units_is_one_itself(work: Work, tmp_path: Path) -> None:
    """Where there are no legal consultations the collegium is the unit (Ереже ¶14)."""
    shown = await bring(work, file_of(tmp_path, "ФИО;телефон", "Ким Анна;8 701 000 00 12"))

    assert shown.new_units == ("Алқа",)


async def test_a_unit_that_looks_like_a_known_one_is_pointed_out(
    work: Work, tmp_path: Path
) -> None:
    """A slip of the pen would make a new unit; another number is another unit."""
    await bring(work, SAMPLE)

    shown = await preview(
        work,
        file_of(tmp_path, HEAD, "Ким Ада;87015550001;№ 1 заң консультацыясы;адвокат",
              "Ким Ева;87015550002;№ 3 заң консультациясы;адвокат"),
    )  # fmt: skip

    assert shown.new_units == ("№ 1 заң консультацыясы", "№ 3 заң консультациясы")
    assert [(one.about, one.detail) for one in shown.remarks if one.line == 0] == [
        ("№ 1 заң консультацыясы", "№ 1 заң консультациясы")
    ]
