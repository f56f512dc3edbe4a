"""Promises of the papers of a roster: whose they are, and that they come back as they went."""

from datetime import date
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from demo.clock import TurnedClock
from documents.roster_sheet import roster_sheet
from domain.ids import PersonId, RosterId
from domain.people import Actor, Language, Role
from domain.refusals import Refusal
from domain.rosters import RosterKind, RosterState
from domain.rosters.protocol import digest_of
from services import imports_rosters, rosters, rosters_papers, rosters_protocol
from services.rosters import Published
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OTHER_OFFICER,
    OTHER_UNIT,
    UNIT,
    advocate,
    officer,
    put_on_duty,
    settle,
)
from ui.translator import Texts

pytestmark = pytest.mark.database
SEPTEMBER = date(2026, 9, 1)
TEXTS = Texts(Path(__file__).parents[2] / "locales", strict=True)


@pytest.fixture
async def drawn(work: Work) -> dict[RosterKind, RosterId]:
    """Three drafts of September, one advocate a day."""
    await settle(work)
    desk = await rosters.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())
    return {kind: one.id for kind, one in desk.rosters.items()}


async def test_who_keeps_rosters_gets_all_of_the_month(
    work: Work, drawn: dict[RosterKind, RosterId]
) -> None:
    """Drafts included, with the responsible person's full name and present telephone."""
    papers = await rosters_papers.papers(work, drawn[RosterKind.COURT], by=officer())

    assert [one.roster.kind for one in papers.parts] == list(RosterKind)
    assert {one.roster.state for one in papers.parts} == {RosterState.DRAFT}
    assert {one.officer for one in papers.parts} == {"Сәрсенова Гүлнар"}
    assert {one.roster.officer_phone for one in papers.parts} == {"+77010000001"}
    assert all(one.people.keys() >= set(one.roster.people()) for one in papers.parts)


async def test_an_advocate_gets_what_is_published_and_no_draft(
    work: Work, drawn: dict[RosterKind, RosterId]
) -> None:
    """Where nothing is published, there is nothing to give."""
    court = drawn[RosterKind.COURT]
    with pytest.raises(Refusal, match="rosters-not-found"):
        await rosters_papers.papers(work, court, by=advocate(FIRST))
    assert isinstance(await rosters.publish(work, court, by=officer()), Published)

    papers = await rosters_papers.papers(work, court, by=advocate(FIRST))

    assert [one.roster.kind for one in papers.parts] == [RosterKind.COURT]


@pytest.mark.parametrize(
    "stranger",
    [
        officer(OTHER_OFFICER, OTHER_UNIT),
        Actor(1, PersonId(99), frozenset({Role.CONSULTANT})),
        Actor(1, None, frozenset({Role.CITIZEN})),
        Actor(1, PersonId(99), frozenset({Role.ADMIN})),
    ],
    ids=["other-officer", "consultant", "citizen", "admin"],
)
async def test_nobody_else_gets_a_sheet(
    work: Work, drawn: dict[RosterKind, RosterId], stranger: Actor
) -> None:
    """Telephones of a unit stay in the unit and with the presidium."""
    with pytest.raises(Refusal, match="members-no-permission"):
        await rosters_papers.papers(work, drawn[RosterKind.COURT], by=stranger)


async def test_papers_carry_the_check_code_of_the_protocol(
    work: Work, drawn: dict[RosterKind, RosterId]
) -> None:
    """Twelve signs of its digest in fours, once every drawn kind is published; none before."""
    court, *others = drawn.values()
    for one in (court, *others):
        assert (await rosters_papers.papers(work, one, by=officer())).fingerprint == ""
        await rosters.give_reason(work, one, "Келісілді", by=officer())
        assert isinstance(await rosters.publish(work, one, by=officer()), Published)

    text = (await rosters_protocol.protocol(work, court, by=officer())).text
    code = (await rosters_papers.papers(work, court, by=advocate(FIRST))).fingerprint

    assert list(map(len, code.split(" "))) == [4, 4, 4]
    assert digest_of(text).startswith(code.replace(" ", ""))
    alone = await rosters_papers.papers(work, others[0], by=officer(), alone=True)
    assert alone.fingerprint == code


async def test_a_roster_that_was_not_drawn_has_no_check_code(work: Work) -> None:
    """It has no protocol that the code could be checked against."""
    await settle(work)
    await put_on_duty(work, SEPTEMBER, [FIRST], RosterKind.COURT)
    async with work.read() as tx:
        roster = await tx.rosters.find(UNIT, RosterKind.COURT, SEPTEMBER)
    assert roster is not None

    assert (await rosters_papers.papers(work, roster.id, by=officer())).fingerprint == ""


@pytest.mark.parametrize("language", Language)
async def test_the_sheet_is_imported_again_as_the_very_drafts(
    work: Work, clock: TurnedClock, drawn: dict[RosterKind, RosterId], language: Language,
    tmp_path: Path,
) -> None:  # fmt: skip
    """Three kinds in one file: the import finds nothing to change."""
    papers = await rosters_papers.papers(work, drawn[RosterKind.COURT], by=officer())
    path = tmp_path / "roster.xlsx"
    path.write_bytes(roster_sheet(TEXTS.speaker(language), papers, at=clock.now()))

    shown = await imports_rosters.preview(work, imports_rosters.read(path))

    assert shown.faults == ()
    assert [one.kind for one in shown.changes] == list(RosterKind)
    assert shown.changes_nothing


async def test_only_sheets_of_the_same_month_and_another_kind_belong(
    work: Work, tmp_path: Path
) -> None:
    """Other months, copies and notes stay out; a fault names the sheet it stands on."""
    await settle(work)
    path = _book(
        tmp_path / "year.xlsx",
        ["Сот, қыркүйек 2026", 1, "Ахметов Әлихан"],
        ["Консультация, тамыз 2026", 2, "Жоқ Адам"],
        ["Сот, қыркүйек 2026", 3, "Жоқ Адам"],
        ["ескертпе", "", ""],
        ["Консультация, қыркүйек 2026", 4, "Жоқ Адам"],
    )

    shown = await imports_rosters.preview(work, imports_rosters.read(path))

    assert [(one.kind, len(one.duties)) for one in shown.changes] == [(RosterKind.COURT, 1)]
    assert [(one.line, one.place.column) for one in shown.faults] == [(4, "Sheet5!B")]


async def test_an_option_speaks_of_the_first_sheet(work: Work, tmp_path: Path) -> None:
    """What it says would not be true of the others."""
    await settle(work)
    path = _book(tmp_path / "two.xlsx", ["", 1, "Ахметов Әлихан"], ["", 2, "Жоқ Адам"])

    shown = await imports_rosters.preview(
        work, imports_rosters.read(path, kind="court", month="2026-09")
    )

    assert (len(shown.changes), shown.faults) == (1, ())


def _book(path: Path, *sheets: list[str | int]) -> Path:
    """A workbook whose sheets have a title and one duty each."""
    with Workbook(path) as book:
        for title, day, name in sheets:
            sheet = book.add_worksheet()
            sheet.write_row(0, 0, ["№ 1"])
            sheet.write_row(1, 0, [title])
            sheet.write_row(2, 0, ["Күні", "Кезекші адвокат"])
            sheet.write_row(3, 0, [day, name])
    return path
