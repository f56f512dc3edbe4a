"""Makes the answer to the body that issued an act: who accepted it, in Kazakh and Russian."""

from datetime import datetime

import segno

from documents.plain_words import plain
from documents.typesetting import Given, set_pdf
from domain.assignments.papers import Answer
from domain.civil import civil
from domain.people import Language
from ui.assignments_words import act_name
from ui.formats import day, moment
from ui.translator import Html, Translator

# Both state the same, on one page, whatever language the officer reads (the body may read either).
_TONGUES = (Language.KK, Language.RU)


async def answer_paper(t: Translator, answer: Answer, *, at: datetime, address: str = "") -> bytes:
    """The PDF of one page; it names no client (Ереже ¶17(2), ¶34).

    `address` is the public address of the house, if it has one: the QR then leads there.
    """
    given = answer_values(t, answer, at=at, address=address)
    return await set_pdf("answer.typ", given, at=at)


def answer_values(
    t: Translator, answer: Answer, *, at: datetime, address: str = ""
) -> dict[str, Given]:
    """All that the paper says, as its template reads it."""
    return {
        "title": _number(t.speaking(_TONGUES[0]), answer, at),
        "sides": [_side(t.speaking(tongue), answer, at) for tongue in _TONGUES],
        "officer": answer.officer.full,
        "code": answer.code,
        "qr": qr_runs(qr_text(answer, address)),
    }


def qr_text(answer: Answer, address: str) -> str:
    """What the QR says: the way to the check of this answer, or its code where there is none."""
    if not address:
        return answer.code
    return f"{address.rstrip('/')}/answers/{answer.label}/{answer.code}"


def qr_runs(text: str) -> Given:
    """A QR as rows of dark runs, each with its first column and its length.

    It is drawn, not a picture: sharp at any size, and the same bytes on every machine.
    """
    matrix = segno.make(text, error="m", micro=False).matrix
    rows: list[Given] = []
    for row in matrix:
        runs: list[list[int]] = []
        for column, dark in enumerate(row):
            if dark and runs and sum(runs[-1]) == column:
                runs[-1][1] += 1
            elif dark:
                runs.append([column, 1])
        rows.append(runs)
    return rows


def _side(t: Translator, answer: Answer, at: datetime) -> Given:
    house = answer.collegium.name(t.language) if answer.collegium is not None else ""
    return {
        "lang": str(t.language),
        "head": [one for one in dict.fromkeys((house, answer.unit.name)) if one],
        "contact": ", ".join(one for one in (answer.unit.address, answer.unit.phone) if one),
        "number": _number(t, answer, at),
        "to": plain(t("answers-to", body=answer.act.body)),
        "title": plain(t("answers-title")),
        "text": plain(t("answers-text")),
        "facts": _facts(t, answer),
        "powers": plain(t("answers-powers")),
        "officer": plain(t("answers-officer")),
        "signature": plain(t("answers-signature")),
        "code": plain(t("answers-code")),
        "made": plain(t("answers-made", when=moment(t, at))),
    }


def _number(t: Translator, answer: Answer, at: datetime) -> str:
    return plain(t("answers-number", number=answer.label, on=day(t, civil(at).date())))


def _facts(t: Translator, answer: Answer) -> Given:
    """A line for each fact; an unknown licence or telephone leaves no empty line."""
    act = answer.act
    facts: list[tuple[Html, str]] = [
        (t("answers-act"), plain(Html(act_name(t, act.type)))),
        (t("answers-act-number"), act.number),
        (t("answers-act-date"), plain(day(t, act.date))),
        (t("answers-body"), act.body),
        (t("answers-advocate"), answer.advocate.full),
        (t("answers-licence"), answer.licence),
        (t("answers-phone"), answer.phone),
        (t("answers-accepted"), moment(t, answer.accepted_at)),
    ]
    return [[plain(label), value] for label, value in facts if value]
