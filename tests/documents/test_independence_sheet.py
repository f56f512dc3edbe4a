"""The independence report as a file: whole, never a formula, without a client's name."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from documents.independence_sheet import independence_sheet
from domain.assignments.independence import Independence, NamedAct, Pick, Span, SpanKind
from domain.assignments.overrides import OverrideCode
from domain.assignments.questions import (
    Bunched,
    Figures,
    Inquiry,
    NextOften,
    PairOften,
    PickedOften,
    Question,
)
from domain.assignments.requests import OfferSource
from domain.ids import PersonId, RequestId, UnitId
from domain.people import Language, Name
from ui.independence import report_card
from ui.translator import Texts

TEXTS = Texts(Path(__file__).parents[2] / "locales", strict=True)
AT = datetime(2026, 10, 2, 6, tzinfo=UTC)
ONE, TWO, UNIT = PersonId(1), PersonId(2), UnitId(1)
SPAN = Span(SpanKind.QUARTER, 2026, 3)
FIGURES = Figures(9, 12, Fraction(23, 10), Fraction(1, 30_000))
QUESTIONS: tuple[Question, ...] = (
    PairOften(UNIT, "=Есіл ПБ", ONE, FIGURES),
    PickedOften(UNIT, TWO, ONE, FIGURES),
    NextOften(UNIT, TWO, ONE, FIGURES),
    Bunched(UNIT, ONE, AT, AT + timedelta(hours=2), Figures(9, 12, Fraction(4), Fraction(3, 500))),
)


def report(*questions: Question, named: int = 1, picks: int = 2) -> Independence:
    """A quarter in which all sorts of things happened."""
    acts = (
        NamedAct(RequestId(1), "1/2026", UNIT, "=cmd|' /C calc'!A0", "+Ахметов", ONE,
                 OfferSource.OVERRIDE, OverrideCode.NAMED_IN_ACT),
    )  # fmt: skip
    hands = (
        Pick("1/2026", UNIT, "@Есіл ПБ", ONE, TWO, AT, OverrideCode.NAMED_IN_ACT, accepted=True),
        Pick("2/2026", UNIT, "-Есіл ПБ", ONE, None, AT, None, accepted=False),
    )
    return Independence(
        SPAN, {OfferSource.TURN: 40, OfferSource.OVERRIDE: 2}, acts * named, hands * (picks // 2),
        Inquiry(42, 210, 5, questions),
        {ONE: Name("Ахметов", "Әлихан"), TWO: Name("Сәрсенова", "Гүлнар")},
        {UNIT: "№ 1 заң консультациясы"},
    )  # fmt: skip


def sheets(content: bytes) -> list[Sequence[Sequence[object]]]:
    """The cells of each sheet."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return [book.get_sheet_by_index(place).to_python() for place in range(4)]


@pytest.mark.parametrize("language", Language)
def test_every_sheet_says_its_period_its_maker_and_its_time(language: Language) -> None:
    """Four sheets; what looks like a formula stays a text."""
    t = TEXTS.speaker(language)
    content = independence_sheet(t, report(*QUESTIONS), maker="Тілеубаева С.", at=AT)
    summary, named, picks, questions = sheets(content)

    for sheet in (summary, named, picks, questions):
        assert "2026" in str(sheet[0][0])
        assert "Тілеубаева С." in str(sheet[1][0])
        assert "11:00" in str(sheet[1][0])
    assert summary[5][1] == 42
    assert "=cmd|' /C calc'!A0" in named[5]
    assert "+Ахметов" in named[5]
    assert [row[3] for row in picks[5:]] == ["@Есіл ПБ", "-Есіл ПБ"]
    assert [row[1:3] for row in questions[5:]] == [[9, 12]] * 4
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        pages = [book.read(name).decode() for name in book.namelist() if "sheet" in name]
    assert not any("<f>" in page or "hyperlink" in page for page in pages)


def test_the_same_report_gives_the_same_bytes() -> None:
    """Two people who make it at one moment hold one file."""
    t = TEXTS.speaker(Language.KK)
    one, other = (independence_sheet(t, report(*QUESTIONS), maker="Т.", at=AT) for _ in range(2))

    assert one == other


@pytest.mark.parametrize("language", Language)
def test_the_fullest_card_is_one_message(language: Language) -> None:
    """However much there was, Telegram takes it whole, and the rest is counted."""
    t = TEXTS.speaker(language)
    full = report(*(QUESTIONS * 5), named=30, picks=60)
    card = report_card(t, full, AT.date())
    bare = re.sub(r"<[^>]+>", "", card.text)

    assert len(bare) < 4096
    assert "24" in bare


def test_a_chance_is_said_in_the_readers_numbers() -> None:
    """A comma in Kazakh and Russian, a point in English; the very small is «below»."""
    kk, en = (report_card(TEXTS.speaker(one), report(*QUESTIONS), AT.date()).text
              for one in (Language.KK, Language.EN))  # fmt: skip

    assert "0,01 пайыздан аз" in kk
    assert "0,60 пайыз" in kk
    assert "below 0.01 percent" in en
    assert "2.3" in en
