"""Promises of the printed papers and of the picture of loads."""

import difflib
import json
import os
import re
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from demo.files import picture_size
from documents.fairness_bars import ROWS_MAX, bars_values, fairness_bars
from documents.receipts_register import receipts_register, register_values
from documents.roster_paper import roster_paper, roster_values
from documents.typesetting import Given, loosened
from domain.ids import PersonId
from domain.members import Member
from domain.people import Language, Name
from domain.rosters import Duty, RosterKind, RosterState
from tests.documents.papers import (
    DECEMBER,
    NOW,
    OFFICER,
    TEXTS,
    UNIT,
    fairness,
    paper,
    papers,
    people,
    register,
    roster,
)

_GOLDEN = Path(__file__).parent / "golden"
# A picture of Telegram: its sides together, and how long it may be for its width.
_SIDES_MAX, _RATIO_MAX = 10_000, 20
_LINE_MAX = 230
_HOSTILE = (
    '#evil() #read("/etc/passwd") $x$ *bold*',
    "<b>Ахметов</b> &amp; @label <x> //",
    "\\ #{1+1} [x] `raw` ~ _a_",
    "Ұ" * 200,
    "محمد بن سلمان",
    "{p} / {n}",
)


def _pages(pdf: bytes) -> int:
    """How many pages a PDF says it has: its page tree lies open, as Typst writes it."""
    return max(int(count) for count in re.findall(rb"/Type/Pages/Count (\d+)", pdf))


def _written(given: Any, before: str) -> str:
    """JSON with a row a line, so that its diff is read with pleasure."""
    line = json.dumps(given, ensure_ascii=False)
    if len(before) + len(line) <= _LINE_MAX or not isinstance(given, (dict, list)):
        return line
    deeper = f"{before} "
    if isinstance(given, dict):
        parts = [f"{deeper}{json.dumps(name)}: {_written(one, deeper)}"
                 for name, one in given.items()]  # fmt: skip
        return "{\n" + ",\n".join(parts) + f"\n{before}}}"
    return "[\n" + ",\n".join(deeper + _written(one, deeper) for one in given) + f"\n{before}]"


def _compare(name: str, given: object) -> None:
    path = _GOLDEN / f"{name}.json"
    told = _written(given, "") + "\n"
    if os.environ.get("KEZEKSHI_ACCEPT"):
        path.write_text(told, encoding="utf-8")
        return
    accepted = path.read_text(encoding="utf-8")
    lines = difflib.unified_diff(accepted.splitlines(), told.splitlines(), lineterm="")
    assert told == accepted, "\n".join(lines)


@pytest.mark.parametrize("language", Language)
def test_what_the_papers_say(language: Language) -> None:
    """Word for word, in each language: read the golden files."""
    t = TEXTS.speaker(language)
    parts = papers(
        paper(roster(RosterKind.PRETRIAL)),
        paper(roster(RosterKind.COURT, behind=1, draft=True)),
    )
    _compare(f"roster-{language}", roster_values(t, parts, by=OFFICER.name.short, at=NOW))
    _compare(f"register-{language}", register_values(t, register(), by="", at=NOW))
    _compare(f"bars-{language}", bars_values(t, fairness(12)))


@pytest.mark.parametrize("language", Language)
async def test_the_roster_is_a_paper_in_the_fonts_of_the_house(language: Language) -> None:
    """For thirty people each kind is a page of days and two to sign; all fonts lie inside."""
    content = await roster_paper(TEXTS.speaker(language), papers(), by="", at=NOW)

    assert content.startswith(b"%PDF-")
    assert _pages(content) == 3 * (1 + 2)
    fonts = set(re.findall(rb"/BaseFont/([A-Za-z+-]+)", content))
    assert fonts
    assert all(b"Noto" in font for font in fonts)
    assert content.count(b"/FontFile") >= 2


async def test_a_real_clock_has_parts_of_a_second() -> None:
    """A paper is set at any moment, and its parts of a second change nothing in it."""
    t = TEXTS.speaker(Language.KK)
    at = NOW.replace(microsecond=123456)
    made = await roster_paper(t, papers(), by="", at=at)
    assert made == await roster_paper(t, papers(), by="", at=NOW)


async def test_the_same_asked_twice_is_the_same() -> None:
    """There is no clock in a paper: what it was made at is given."""
    t = TEXTS.speaker(Language.KK)

    first = await roster_paper(t, papers(), by="", at=NOW)

    assert first == await roster_paper(t, papers(), by="", at=NOW)


def _days(given: dict[str, Given], part: int = 0) -> list[str]:
    """The days of a roster as its paper says them."""
    said = json.loads(json.dumps(given))["parts"][part]["blocks"]
    return [block["day"] for block in said]


async def test_a_month_of_twenty_posts_takes_several_pages() -> None:
    """Sixty names a day: a date is said again before its names are torn apart."""
    among = people(1500)
    parts = [paper(roster(kind, posts=20, count=1500), among) for kind in RosterKind]
    t = TEXTS.speaker(Language.RU)

    said = _days(roster_values(t, papers(*parts), by="", at=NOW))
    content = await roster_paper(t, papers(*parts), by="", at=NOW)

    assert said[:5] == ["1 декабря"] * 4 + ["2 декабря"]
    assert _pages(content) > 3 * 20


async def test_names_are_inert() -> None:
    """Whatever people are called, it is printed and nothing is run or torn."""
    among = {
        PersonId(number): Member(PersonId(number), Name(name, name), UNIT.id, "+7", None, None)
        for number, name in enumerate(_HOSTILE, 11)
    }
    unit = replace(UNIT, name=_HOSTILE[0] * 4)
    one = replace(papers(paper(roster(RosterKind.COURT, count=len(_HOSTILE)), among)), unit=unit)
    t = TEXTS.speaker(Language.KK)
    loads = tuple(replace(each, name=Name(name, name))
                  for each, name in zip(fairness(6).people, _HOSTILE, strict=True))  # fmt: skip

    said = json.dumps(roster_values(t, one, by=_HOSTILE[1], at=NOW), ensure_ascii=False)
    content = await roster_paper(t, one, by=_HOSTILE[1], at=NOW)
    (picture,) = await fairness_bars(t, replace(fairness(6), people=loads))

    assert json.dumps(_HOSTILE[0], ensure_ascii=False)[1:-1] in said
    assert _pages(content) == 3
    assert picture_size(picture) is not None


def test_a_word_without_end_can_be_broken() -> None:
    """Its letters stay the same; words that people have are left alone."""
    given = loosened({"name": "Ұ" * 60, "own": ["Әбдірахманов-Байжұмабайтегі", 3, True]})

    assert given == {
        "name": "\u200b".join(["Ұ" * 9] * 6 + ["Ұ" * 6]),
        "own": ["Әбдірахманов-Байжұмабайтегі", 3, True],
    }


def test_reserve_gaps_and_days_of_rest_are_seen() -> None:
    """Who stands behind is marked, who is missing is said, and a holiday has its name."""
    one = replace(roster(RosterKind.COURT, posts=1), duties=(
        Duty(DECEMBER, 1, PersonId(11)), Duty(DECEMBER, 2, PersonId(12)),
    ))  # fmt: skip
    t = TEXTS.speaker(Language.KK)
    said = json.loads(json.dumps(roster_values(t, papers(paper(one)), by="", at=NOW)))
    blocks = said["parts"][0]["blocks"]

    assert [row["reserve"] for row in blocks[0]["rows"]] == ["", "резерв"]
    assert [row["name"] for row in blocks[1]["rows"]] == ["адвокат тағайындалмаған"]
    assert [(blocks[day]["shade"], blocks[day]["note"]) for day in (3, 4, 15, 16)] == [
        (0, ""), (1, ""), (2, "мереке күні"), (2, "демалыс күні"),
    ]  # fmt: skip


def test_a_draft_is_marked_and_signed_by_nobody() -> None:
    """What binds nobody yet is neither acknowledged nor taken for a roster."""
    t = TEXTS.speaker(Language.KK)
    draft = paper(roster(RosterKind.COURT, draft=True))
    (part,) = json.loads(json.dumps(roster_values(t, papers(draft), by="", at=NOW)))["parts"]

    assert draft.roster.state is RosterState.DRAFT
    assert part["draft"] == "ЖОБА"
    assert part["sign"]["rows"] == []


async def test_the_register_is_a_paper_even_when_nobody_was_asked() -> None:
    """Thirty one rows lie on three broad pages; of none, one page says so."""
    t = TEXTS.speaker(Language.RU)

    full = await receipts_register(t, register(), by="", at=NOW)
    empty = await receipts_register(t, replace(register(), entries=()), by="", at=NOW)

    assert (_pages(full), _pages(empty)) == (3, 1)


@pytest.mark.parametrize("count", [0, 1, 30, ROWS_MAX, ROWS_MAX + 1, 150])
async def test_bars_are_pictures_that_telegram_takes(count: int) -> None:
    """Up to sixty advocates are on one picture, more on several of equal length."""
    shown = replace(fairness(max(count, 1)), people=fairness(max(count, 1)).people[:count])
    values = bars_values(TEXTS.speaker(Language.KK), shown)
    pictures = await fairness_bars(TEXTS.speaker(Language.KK), shown)

    assert len(pictures) == len(values) == max(1, -(-count // ROWS_MAX))
    for picture in pictures:
        assert picture.endswith(b"IEND\xaeB`\x82")
        width, height = struct.unpack(">II", picture[16:24])
        assert width == 1080
        assert width + height < _SIDES_MAX
        assert max(width, height) / min(width, height) < _RATIO_MAX
