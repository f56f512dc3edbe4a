"""Knows the words of officers' rosters: headers, kinds of duty, marks in a grid."""

import re
from collections.abc import Mapping
from enum import StrEnum, auto

from domain.names import fold
from domain.rosters import RosterKind
from services.imports_headers import HEADERS as PEOPLE_HEADERS
from services.imports_tables import known, plain

_NAMES = (
    "кезекші адвокат | кезекші | кезекшілер | адвокаттар | кезекші адвокаттар | аты-жөні"
    " | кезекші адвокаттың аты-жөні | дежурный адвокат | дежурный | дежурные | адвокаты"
    " | дежурные адвокаты | ФИО дежурного адвоката | duty advocate | advocate on duty"
    " | advocates | on duty"
)
_SAID: Mapping[str, str] = {
    "date": "күні | күн | күндері | кезекшілік күні | кезекшілік күндері | айдың күні | дата"
    " | даты | число | день | дата дежурства | дни дежурства | date | day | days | duty day",
    "kind": "түрі | кесте түрі | кезекшілік түрі | көмек түрі | вид | вид дежурства"
    " | вид графика | вид помощи | kind | kind of duty",
    "month": "ай | айы | месяц | month",
}
_FREE_WORDS = re.compile(
    r"зан\s+консультация\w*|юридическ\w+\s+консультаци\w*|юрконсультаци\w*"
    r"|legal\s+consultation\b|зан\s+консультант\w*"
)
_KINDS: tuple[tuple[RosterKind, re.Pattern[str]], ...] = (
    (RosterKind.PRETRIAL, re.compile(r"сотка дейин|тергеу|тергеп|досудеб|следств|дознан"
                                     r"|pre-?\s?trial|investigat")),
    (RosterKind.CONSULT, re.compile(r"кукыктык консультац|кенес беру|кукыктык кенес|правов\w+"
                                    r" (?:консультир|консультац|помощ)|консультир|консультац"
                                    r"|consult|advice")),
    (RosterKind.COURT, re.compile(r"\bсот(?:та|тагы|тар\w*|ка|тын)?\b|\bсуд(?:е|у|а|ы|ам|ах)?\b"
                                  r"|\bсудебн|\bcourt|\btrial")),
)  # fmt: skip
_DUTY = {
    "х", "x", "+", "v", "✓", "✔", "*", "●", "•", "к", "кез", "д", "деж", "иә", "да", "yes",
    "кезекші", "кезекшілік", "дежурный", "дежурство",
}  # fmt: skip
_FREE = {
    "-", "–", "—", "0", "в", "вых", "о", "отп", "б", "бол", "д.о", "дем", "жоқ", "нет", "no",
    "демалыс", "выходной", "отпуск",
}  # fmt: skip


class Head(StrEnum):
    """What a column of a roster holds."""

    DATE = auto()
    NAME = auto()
    KIND = auto()
    UNIT = auto()
    MONTH = auto()


_HEADS: Mapping[str, Head] = {
    **{word: Head.NAME for word, field in PEOPLE_HEADERS.items() if field == "full_name"},
    **{word: Head.UNIT for word, field in PEOPLE_HEADERS.items() if field == "unit"},
    **{plain(word): Head.NAME for word in _NAMES.split("|")},
    **{plain(word): Head(what) for what, words in _SAID.items() for word in words.split("|")},
}


def head(text: str) -> tuple[Head, RosterKind | None] | None:
    """What a header says: «Кезекші адвокат», or «Сот» over the advocates of one kind."""
    what = known(re.sub(r"\s*\d+$", "", text), _HEADS)
    if what is not None:
        return what, None
    kind = kind_of(text)
    return (Head.NAME, kind) if kind is not None and plain(text) else None


def kind_of(text: str) -> RosterKind | None:
    """The one kind of duty that a text names; None for none or for several."""
    said = _FREE_WORDS.sub(" ", fold(text))
    found = []
    for kind, shape in _KINDS:
        if shape.search(said):
            found.append(kind)
            # «Сотқа дейін» speaks of no court.
            said = shape.sub(" ", said)
    return found[0] if len(found) == 1 else None


def mark(text: str) -> int | None:
    """What a cell of a grid says: 0 for no duty, else the turn of that day; None for neither."""
    said = text.casefold().strip(" .")
    if not said or said in _FREE:
        return 0
    if said.isdecimal() and len(said) == 1:
        return int(said)
    return 1 if said in _DUTY else None
