"""Promises of who is meant by a row: namesakes, new names, offices and units."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from domain.imports import Field, Reason
from domain.people import Role
from services.work import Work
from tests.services.imports import HEAD, ROW, SAMPLE, bring, file_of, known, preview, sizes


async def test_namesakes_are_told_apart_by_their_telephones(work: Work, tmp_path: Path) -> None:
    """Two people of one name stay two, however often they are imported."""
    twin = ROW.replace("00 11", "00 12")
    path = file_of(tmp_path, HEAD, ROW, twin)

    await bring(work, path)

    assert (await preview(work, path)).changes_nothing
    assert (await sizes(work))[0] == 2


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([ROW, ROW], Reason.TWICE),
        ([ROW, "Ахметов Әлихан Болатұлы;;№ 1 заң консультациясы"], Reason.TWICE),
        ([ROW, "АХМЕТОВ ӘЛИХАН БОЛАТҰЛЫ;+7 701 000 00 11;№ 2 ЗК"], Reason.TWICE),
    ],
)
async def test_two_rows_of_one_person_are_refused(
    work: Work, tmp_path: Path, rows: Sequence[str], reason: Reason
) -> None:
    """Each of the two is named, with the line of the other."""
    shown = await preview(work, file_of(tmp_path, HEAD, *rows))

    assert [(fault.line, fault.reason, fault.detail) for fault in shown.faults] == [
        (2, reason, "3"),
        (3, reason, "2"),
    ]


async def test_a_namesake_with_a_third_telephone_is_not_guessed(
    work: Work, tmp_path: Path
) -> None:
    """Which of the two known people changed the number nobody can say."""
    await bring(work, file_of(tmp_path, HEAD, ROW, ROW.replace("00 11", "00 12")))

    shown = await preview(work, file_of(tmp_path, HEAD, ROW.replace("00 11", "00 13")))

    assert [fault.reason for fault in shown.faults] == [Reason.SEVERAL_SUCH]
    assert "+77010000011" in shown.faults[0].detail


async def test_a_changed_surname_finds_the_person_by_telephone(work: Work, tmp_path: Path) -> None:
    """Nobody is written a second time because they married."""
    await bring(work, SAMPLE)

    shown = await bring(
        work, file_of(tmp_path, "ФИО;телефон", "Оспанова Айгүл Серікқызы;87010000012")
    )

    assert [one.field for one in shown.changed[0].differences] == [Field.SURNAME]
    assert (await sizes(work))[0] == 12


async def test_a_new_decision_ends_the_office_before_it(work: Work, tmp_path: Path) -> None:
    """Who was responsible when stays known; the same file again changes nothing."""
    await bring(work, SAMPLE)
    path = file_of(
        tmp_path, "аты-жөні;рөлі;негізі;шешім;рөлдің басталуы",
        "Сәрсенова Гүлнар Маратқызы;жауапты тұлға;меңгеруші;№ 9, 01.08.2026;10.08.2026",
    )  # fmt: skip

    await bring(work, path)

    offices = (await known(work))["Сәрсенова Гүлнар Маратқызы"].offices
    assert [(one.decision_number, one.starts_on, one.ends_on) for one in offices] == [
        ("9", date(2026, 8, 10), None),
        ("1-3/26", date(2026, 1, 12), date(2026, 8, 9)),
    ]
    assert (await preview(work, path)).changes_nothing


async def test_an_officer_of_another_unit_stays_an_advocate_of_their_own(
    work: Work, tmp_path: Path
) -> None:
    """The unit of a row is the unit of the role that the row is about."""
    await bring(work, SAMPLE)

    await bring(
        work,
        file_of(tmp_path, HEAD, "Ахметов Әлихан Болатұлы;87010000011;2 ЗК;жауапты тұлға;"
              "төралқа аппаратының қызметкері;№ 5, 01.02.2026"),
    )  # fmt: skip

    one = (await known(work))["Ахметов Әлихан Болатұлы"]
    async with work.read() as tx:
        names = {unit.id: unit.name for unit in await tx.members.units()}
    assert one.calling is not None
    assert names[one.calling.unit] == "№ 1 заң консультациясы"
    assert [(each.role, names[each.unit]) for each in one.offices if each.unit] == [
        (Role.OFFICER, "№ 2 заң консультациясы")
    ]
