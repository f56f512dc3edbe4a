"""Promises of a roster from a spreadsheet: read in any layout, a draft or nothing at all."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from db.tables.rosters import duties, rosters
from domain.imports_rosters import RosterPreview, Slip
from domain.members import Collegium
from domain.refusals import Refusal
from domain.rosters import Roster, RosterKind, RosterState
from domain.rosters.completeness import Doubled, Uncovered
from services import imports_people, imports_rosters
from services.work import Work
from tests.kit import xlsx

SAMPLES = Path(__file__).parents[2] / "docs" / "samples"
HOUSE = Collegium("Алқа", "Коллегия", "Collegium", "+77162250000")
SEPTEMBER = date(2026, 9, 1)
UNIT = "№ 1 заң консультациясы"
PRETRIAL, COURT, CONSULT = RosterKind.PRETRIAL, RosterKind.COURT, RosterKind.CONSULT


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample collegium, imported."""
    file = imports_people.read(SAMPLES / "members.csv")
    shown = await imports_people.preview(work, file, HOUSE)
    await imports_people.apply(work, file, shown, HOUSE)
    return work


def _file(tmp_path: Path, *lines: str, name: str = "roster.csv") -> Path:
    path = tmp_path / name
    path.write_text("\n".join(lines), encoding="kz1048")
    return path


async def _preview(work: Work, path: Path, **given: str) -> RosterPreview:
    return await imports_rosters.preview(work, imports_rosters.read(path, **given))


async def _bring(work: Work, path: Path, **given: str) -> RosterPreview:
    file = imports_rosters.read(path, **given)
    shown = await imports_rosters.preview(work, file)
    outcome = await imports_rosters.apply(work, file, shown)
    assert isinstance(outcome, imports_rosters.Applied), shown.faults
    return shown


async def _roster(work: Work, kind: RosterKind, unit: str = UNIT) -> Roster:
    async with work.read() as tx:
        places = {one.name: one.id for one in await tx.members.units()}
        found = await tx.rosters.find(places[unit], kind, SEPTEMBER)
    assert found is not None
    return found


async def _surnames(work: Work, roster: Roster, day: int) -> list[str]:
    async with work.read() as tx:
        people = await tx.members.people(roster.people())
    return [people[one].name.surname for one in roster.on(SEPTEMBER.replace(day=day))]


async def _sizes(work: Work) -> list[int]:
    async with work.read() as tx:
        return [
            (await tx.connection.execute(select(func.count()).select_from(table))).scalar_one()
            for table in (rosters, duties)
        ]


def _slips(shown: RosterPreview) -> list[tuple[int, str, Slip]]:
    return [(fault.line, fault.place.column, fault.slip) for fault in shown.faults]


async def test_the_sample_becomes_three_whole_drafts_and_again_nothing(house: Work) -> None:
    """docs/samples/roster.csv needs no option and lacks nothing."""
    shown = await _bring(house, SAMPLES / "roster.csv")

    assert [change.kind for change in shown.changes] == [PRETRIAL, COURT, CONSULT]
    assert [change.holes for change in shown.changes] == [(), (), ()]
    one = await _roster(house, PRETRIAL)
    assert one.state is RosterState.DRAFT
    assert one.officer is not None
    assert one.officer_phone == "+77010000001"
    assert await _surnames(house, one, 1) == ["Ахметов"]
    again = await _preview(house, SAMPLES / "roster.csv")
    assert again.changes_nothing
    assert await _sizes(house) == [3, 90]


async def test_rows_of_dates_may_name_everything_in_columns(house: Work, tmp_path: Path) -> None:
    """Unit and kind stand in merged cells, a cell holds several advocates with telephones."""
    path = _file(
        tmp_path, "Дата;Вид дежурства;Консультация;Дежурные адвокаты",
        '01.09.2026;суд;1 ЗК;"Орлов С.П. 8 701 000 00 15, Ә.Б. Ахметов"',
        ";;;Қасымов", "2 сентября 2026 г.;досудебное;;1. Нұрланова М.",
        "03.09.2026 (чт);;№ 2;Өтегенов Нұрбол Қайратұлы",
    )  # fmt: skip

    await _bring(house, path)

    assert await _surnames(house, await _roster(house, COURT), 1) == [
        "Орлов", "Ахметов", "Қасымов",
    ]  # fmt: skip
    assert await _surnames(house, await _roster(house, PRETRIAL), 2) == ["Нұрланова"]
    other = await _roster(house, PRETRIAL, "№ 2 заң консультациясы")
    assert await _surnames(house, other, 3) == ["Өтегенов"]


async def test_a_grid_of_advocates_and_days_is_read(house: Work, tmp_path: Path) -> None:
    """Numbers in the cells are turns; blocks under their own titles are kinds of their own."""
    days = list(range(1, 31))
    path = xlsx.write(
        tmp_path / "grid.xlsx",
        [
            ["№ 1 заң консультациясы, 2026 жылғы қыркүйек"],
            ["Сот"],
            ["р/с", "Аты-жөні", *days],
            [1, "Ахметов Ә.", *["+" if day % 2 else None for day in days]],
            [2, "Ғабитова", *[2 if day == 1 else "х" if not day % 2 else "в" for day in days]],
            ["Құқықтық консультация беру"],
            [3, "Қасымов Д. Е.", *["к"] * 30],
            [None, "Жауапты тұлға: Сәрсенова Г. М."],
        ],
    )

    shown = await _bring(house, path)

    court = await _roster(house, COURT)
    assert await _surnames(house, court, 1) == ["Ахметов", "Ғабитова"]
    assert len(court.duties) == 31
    assert len((await _roster(house, CONSULT)).duties) == 30
    assert shown.ignored == (8,)


async def test_options_say_what_the_file_does_not(house: Work, tmp_path: Path) -> None:
    """Bare days of a month that the command names."""
    path = _file(tmp_path, "Күні;Кезекші", "1, 8, 15;Ахметов", "2-4;Орлов")

    await _bring(house, path, unit="1 ЗК", month="2026-09", kind="court")

    court = await _roster(house, COURT)
    assert [duty.day.day for duty in court.duties] == [1, 2, 3, 4, 8, 15]


@pytest.mark.parametrize(
    ("given", "slip"),
    [
        ({"month": "2026-09", "kind": "court"}, Slip.NO_UNIT),
        ({"month": "2026-09", "kind": "court", "unit": "№ 9 ЗК"}, Slip.UNKNOWN_UNIT),
        ({"month": "2026-09", "unit": "1 ЗК"}, Slip.NO_KIND),
        ({"kind": "court", "unit": "1 ЗК"}, Slip.NO_MONTH),
        ({"month": "2026-07", "kind": "court", "unit": "1 ЗК"}, Slip.MONTH_OVER),
    ],
)
async def test_what_neither_says_is_asked_for_once(
    house: Work, tmp_path: Path, given: dict[str, str], slip: Slip
) -> None:
    """However many rows lack it."""
    path = _file(tmp_path, "Күні;Кезекші", "1;Ахметов", "2;Орлов")

    assert [one for _, _, one in _slips(await _preview(house, path, **given))] == [slip]


async def test_every_bad_cell_is_named_and_nothing_is_written(house: Work, tmp_path: Path) -> None:
    """With line, column and, where there is one, the person who may be meant."""
    path = _file(
        tmp_path, "Күні;Кезекші;Түрі", "01.09.2026;Ахметов;сот", "31.09.2026;Орлов;сот",
        "02.09.2026;Ахметбеков;сот", "03.09.2026;Өтегенов;сот", "04.09.2026;Орлов;ұшу",
        "01.09.2026;Ахметов Ә.;сот",
    )  # fmt: skip
    file = imports_rosters.read(path, unit="1 ЗК")

    shown = await imports_rosters.preview(house, file)

    assert _slips(shown) == [
        (3, "A", Slip.BAD_DAY), (4, "B", Slip.UNKNOWN_NAME), (5, "B", Slip.OTHER_UNIT),
        (6, "C", Slip.BAD_KIND), (7, "B", Slip.TWICE),
    ]  # fmt: skip
    assert shown.faults[1].detail == "Ахметов Әлихан Болатұлы"
    assert "№ 2" in shown.faults[2].detail
    assert isinstance(await imports_rosters.apply(house, file, shown), imports_rosters.Moved)
    assert await _sizes(house) == [0, 0]


async def test_an_ambiguous_name_lists_the_candidates(house: Work, tmp_path: Path) -> None:
    """A surname of two advocates; with initials it is one of them."""
    await _join(house, tmp_path, "Орлова Анна Ильинична", "Ахметов Дархан Ерланұлы")
    path = _file(tmp_path, "Күні;Кезекші", "01.09.2026;Ахметов", "02.09.2026;Ахметов Д.")

    shown = await _preview(house, path, unit="1 ЗК", kind="court")

    assert _slips(shown) == [(2, "B", Slip.SEVERAL_SUCH)]
    assert "Ахметов Дархан" in shown.faults[0].detail
    assert "+77010000011" in shown.faults[0].detail


async def _join(work: Work, tmp_path: Path, *names: str) -> None:
    rows = [f"{name};8 705 000 00 {place + 10};1 ЗК" for place, name in enumerate(names)]
    file = imports_people.read(_file(tmp_path, "ФИО;тел;бөлімше", *rows, name="more.csv"))
    shown = await imports_people.preview(work, file)
    assert isinstance(await imports_people.apply(work, file, shown), imports_people.Applied)


async def test_what_would_forbid_publication_is_said_but_stops_nothing(
    house: Work, tmp_path: Path
) -> None:
    """A draft may have holes: days without anybody, two duties on one day."""
    path = _file(tmp_path, "Күні;Сот;Консультация", "01.09.2026;Ахметов;Ахметов")

    shown = await _bring(house, path, unit="1 ЗК")

    court = shown.changes[0].holes
    assert sum(isinstance(hole, Uncovered) for hole in court) == 29
    assert any(isinstance(hole, Doubled) for hole in court)


async def test_a_draft_is_replaced_day_by_day_and_a_published_roster_never(
    house: Work, tmp_path: Path
) -> None:
    """The preview says who goes and who comes; what binds is moved in the bot."""
    await _bring(house, SAMPLES / "roster.csv")
    text = (SAMPLES / "roster.csv").read_text(encoding="utf-8")
    path = _file(
        tmp_path, *text.replace("05.09.2026;Орлов С. П.", "05.09.2026;Қасымов").splitlines()
    )

    shown = await _bring(house, path)

    assert [change.same for change in shown.changes] == [False, True, True]
    change = shown.changes[0]
    assert [day.day for day in change.days()] == [5]
    assert shown.people[change.was(change.days()[0])[0]].name.surname == "Орлов"
    one = await _roster(house, PRETRIAL)
    async with house.write() as tx:
        await tx.rosters.publish(one.id, tx.now, late=False)
    assert _slips(await _preview(house, path)) == [(3, "", Slip.PUBLISHED)]


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    line=st.integers(0, 29),
    bad=st.sampled_from(["Белгісіз", "Өтегенов Н. Қ.", "Ахметов Б.", "сс"]),
    column=st.integers(1, 3),
)
async def test_nothing_is_half_imported(
    house: Work, tmp_path: Path, line: int, bad: str, column: int
) -> None:
    """One bad cell among ninety keeps all three rosters out."""
    lines = (SAMPLES / "roster.csv").read_text(encoding="utf-8").splitlines()
    cells = lines[line + 2].split(";")
    cells[column] = bad
    lines[line + 2] = ";".join(cells)
    file = imports_rosters.read(_file(tmp_path, *lines))

    shown = await imports_rosters.preview(house, file)

    assert [(fault.line, fault.value) for fault in shown.faults] == [(line + 3, bad)]
    assert isinstance(await imports_rosters.apply(house, file, shown), imports_rosters.Moved)
    assert await _sizes(house) == [0, 0]


@pytest.mark.parametrize(
    ("lines", "given", "message"),
    [
        (["ФИО;Телефон", "Ким;1"], {}, "imports-no-roster"),
        (["Күні;Кезекші", "1;Ким"], {"month": "қыркүйек"}, "imports-bad-month"),
    ],
)
def test_what_is_no_roster_is_refused(
    tmp_path: Path, lines: Sequence[str], given: dict[str, str], message: str
) -> None:
    """Each with its reason."""
    with pytest.raises(Refusal) as refused:
        imports_rosters.read(_file(tmp_path, *lines), **given)

    assert refused.value.message == message
