"""Promises of the citizen's screens: every path has words, fits a message, and offers a way on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.consultations.decision import Verdict
from domain.consultations.questions import FIRST, Question, Result, next_question
from domain.ids import UnitId
from domain.members import Collegium, Unit
from domain.people import Language
from ui import consultations as ask
from ui import consultations_results as show
from ui.callbacks import QUESTION
from ui.card import Card
from ui.translator import Texts, Translator

TEXTS = Texts(Path(__file__).parents[2] / "locales", strict=True)
HOUSE = Collegium("Алқа", "Коллегия", "Collegium", "+77270000000")
UNITS = [
    Unit(UnitId(number), f"№ {number} <заң> консультациясы", "Абай к-сі, " * 5, "+77270000001")
    for number in range(1, 41)
]
EVERY = pytest.mark.parametrize("t", [TEXTS.speaker(one) for one in Language], ids=list(Language))


def _drawn(t: Translator) -> Iterator[tuple[Result | Question, Card]]:
    """Each screen once: paths that differ only in ticked categories look alike."""
    waiting, seen = [""], set()
    while waiting:
        path = waiting.pop()
        reached = next_question(path)
        assert reached is not None
        if isinstance(reached, Result):
            yield reached, show.result(t, reached, HOUSE, UNITS)
            continue
        yield reached, ask.question(t, reached)
        for option in reached.options:
            after = reached.after(option)
            if after not in seen and len(reached.chosen) <= 1:
                seen.add(after)
                waiting.append(after)


@EVERY
def test_every_screen_fits_and_leads_on(t: Translator) -> None:
    """Text under Telegram's limit, button texts short of theirs, no dead end."""
    for reached, card in _drawn(t):
        assert 0 < len(card.text) <= 4096
        assert card.buttons
        assert all(button.text for row in card.buttons for button in row)
        if isinstance(reached, Result):
            assert "+77270000000" in card.text
            assert "&lt;заң&gt;" in card.text
            again = card.buttons[-1][-1].press
            assert again is not None
            assert again == (QUESTION, 0, "")


@EVERY
def test_a_no_shows_three_ways_on(t: Translator) -> None:
    """Legal information, the advocate's own look, a complaint (domain.md section 4)."""
    no = {Verdict.NOT_IN_CATEGORY, Verdict.NOT_LEGAL, Verdict.ALREADY_GIVEN}
    ways = ("consultations-door-info", "consultations-door-look", "consultations-door-complaint")
    for path in ("csln0", "csln5y", "csh", "csly", "ce"):
        reached = next_question(path)
        assert isinstance(reached, Result)
        assert reached.decision.verdict in no
        text = show.result(t, reached, HOUSE, UNITS).text
        assert all(t(way) in text for way in ways)


@EVERY
def test_a_result_can_show_the_law_it_stands_on(t: Translator) -> None:
    """The wording, its source and the day it was checked."""
    reached = next_question("csln5ny")
    assert isinstance(reached, Result)
    text = show.law(t, reached).text
    assert "пенсионерами по возрасту" in text
    assert "многодетным" not in text
    assert "adilet.zan.kz" in text
    assert "2026" in text


@EVERY
def test_the_first_screen_warns_before_it_asks(t: Translator) -> None:
    """Privacy first, then the question, in the reader's language."""
    text = ask.welcome(t, HOUSE, FIRST).text
    assert text.index(t("consultations-privacy")) < text.index(t("consultations-ask-need"))


def test_an_advocate_passes_the_explanation_on_in_one_tap() -> None:
    """R-028: the button opens Telegram's own window for sharing."""
    ((share,),) = show.how(TEXTS.speaker(Language.KK), 3, "kezekshi_bot").buttons
    assert share.url is not None
    assert share.url.startswith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fkezekshi_bot")
