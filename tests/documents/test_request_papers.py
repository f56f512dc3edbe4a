"""Promises of the papers of a request: the answer to the body and the protocol."""

import json
import re
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
import segno

from documents.answer_paper import answer_paper, answer_values, qr_runs, qr_text
from documents.request_protocol_paper import request_protocol_paper, request_protocol_values
from domain.assignments.papers import Answer, RequestProtocol, Term
from domain.people import Language
from tests.documents.papers import NOW, OFFICER, TEXTS
from tests.documents.request_papers import (
    ACCEPTED,
    DUE,
    HOSTILE,
    RECEIVED,
    answer,
    hostile,
    longest,
    protocol,
    waiting,
)
from tests.documents.test_papers import _compare, _pages

_ADDRESS = "https://kezekshi.example.kz/"


@pytest.mark.parametrize("language", Language)
def test_what_the_papers_say(language: Language) -> None:
    """Word for word, in each language: read the golden files."""
    t = TEXTS.speaker(language)
    said = request_protocol_values(t, protocol(), by=OFFICER.name.short, at=NOW)
    _compare(f"request-{language}", said)
    empty = request_protocol_values(t, waiting(), by="", at=NOW)
    _compare(f"request-waiting-{language}", empty)


def test_the_answer_says_the_same_whoever_asks() -> None:
    """It is in Kazakh and Russian for the body, whatever language the officer reads."""
    said = [answer_values(TEXTS.speaker(one), answer(), at=NOW) for one in Language]

    _compare("answer", said[0])
    assert said[1:] == said[:1] * 2


async def test_the_answer_is_one_page_however_long_its_names_are() -> None:
    """Very long names are set smaller."""
    t = TEXTS.speaker(Language.KK)

    for one in (answer(), longest(), replace(longest(), collegium=None, licence="")):
        assert _pages(await answer_paper(t, one, at=NOW, address=_ADDRESS)) == 1


@pytest.mark.parametrize("language", Language)
async def test_the_protocol_is_a_paper(language: Language) -> None:
    """With everything that can happen, and with nothing."""
    t = TEXTS.speaker(language)

    for one in (protocol(), waiting()):
        content = await request_protocol_paper(t, one, by="", at=NOW)
        assert content.startswith(b"%PDF-")
        assert _pages(content) <= 2


async def test_what_people_type_is_read_and_never_run() -> None:
    """Signs of Typst, Jinja and HTML in a number or a name stand in the paper as they are."""
    t = TEXTS.speaker(Language.KK)
    act = replace(answer().act, number=HOSTILE, body=HOSTILE)
    name = replace(answer().advocate, surname=HOSTILE)
    one = replace(answer(), act=act, advocate=name, officer=name)

    given = answer_values(t, one, at=NOW)

    for side in json.loads(json.dumps(given))["sides"]:
        assert ["№", HOSTILE] in [["№", value] for _, value in side["facts"]]
    assert _pages(await answer_paper(t, one, at=NOW)) == 1
    said = json.dumps(request_protocol_values(t, hostile(), by=HOSTILE, at=NOW))
    assert json.dumps(HOSTILE)[1:-1] in said
    assert "&lt;" not in said
    assert _pages(await request_protocol_paper(t, hostile(), by=HOSTILE, at=NOW)) >= 1


async def test_a_paper_asked_twice_is_the_same() -> None:
    """There is no clock and no chance in it."""
    t = TEXTS.speaker(Language.RU)

    assert await answer_paper(t, answer(), at=NOW) == await answer_paper(t, answer(), at=NOW)


@pytest.mark.parametrize("address", ["", _ADDRESS])
def test_the_drawn_qr_is_the_qr_of_its_text(address: str) -> None:
    """Module by module; without a public address it holds the code alone."""
    text = qr_text(answer(), address)
    rows: Any = qr_runs(text)

    size = len(rows)
    drawn = [[0] * size for _ in range(size)]
    for y, runs in enumerate(rows):
        for x, length in runs:
            drawn[y][x : x + length] = [1] * length
    assert drawn == [list(row) for row in segno.make(text, error="m", micro=False).matrix]
    code = answer().code
    assert text == (f"{_ADDRESS}answers/12/2026/{code}" if address else code)


def test_no_paper_has_a_place_for_a_client() -> None:
    """Neither a field that could hold the name, nor the words of a corrected secret (¶34)."""
    for kind in (Answer, RequestProtocol):
        assert is_dataclass(kind)
        assert not [one.name for one in fields(kind) if "client" in one.name]
    for language in Language:
        given = request_protocol_values(TEXTS.speaker(language), protocol(), by="", at=NOW)
        assert "Құпия" not in json.dumps(given, ensure_ascii=False)


def test_the_fonts_have_every_sign_of_the_words() -> None:
    """The fonts have no arrows: none may stand in these papers."""
    for language in Language:
        given = request_protocol_values(TEXTS.speaker(language), protocol(), by="", at=NOW)
        assert not re.search("[→←↔−]", json.dumps(given, ensure_ascii=False))


def test_the_sum_of_the_term() -> None:
    """Received, the term, due; what was taken of it, and what was left."""
    term = Term(RECEIVED, DUE, ACCEPTED, NOW)
    assert (term.given, term.taken) == (timedelta(hours=24), timedelta(hours=1, minutes=47))
    assert term.rest == timedelta(hours=22, minutes=13)
    assert term.inside


def test_a_term_is_kept_to_its_last_second() -> None:
    """At the due moment itself it is kept, a second later it is not."""
    assert Term(RECEIVED, DUE, DUE, NOW).inside
    assert not Term(RECEIVED, DUE, DUE + timedelta(seconds=1), NOW).inside


def test_without_acceptance_the_term_runs_on() -> None:
    """It is judged by this moment."""
    assert Term(RECEIVED, DUE, None, DUE - timedelta(hours=1)).inside
    assert not Term(RECEIVED, DUE, None, DUE + timedelta(hours=1)).inside


def test_days_from_the_act_are_civil_days() -> None:
    """An act of the 7th accepted at 00:30 of the 9th in Almaty is two days old."""
    night = RECEIVED.replace(day=8, hour=19, minute=30)
    assert Term(RECEIVED, DUE, night, NOW).days_from(answer().act.date) == 2
