"""Turns case numbers and names into keyed marks, which can be compared but not read back."""

import hashlib
import hmac
import re
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import normalize

from domain.names import fold

_MARK_BYTES = 16
_MARK_HEX = 2 * _MARK_BYTES
# Latin letters that look like Cyrillic ones and slip into names and numbers.
_ALIKE = str.maketrans("abcehikmoptxy", "авсенікмортху")
_CYRILLIC = re.compile(r"[а-яәғқңөұүһіё]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = re.compile(r"[^\w]+|_+")
# A number of the unified register, or of a court with its own code, is one in the country.
_OWN_DIGITS = 12
_BESIDE = "\n"
_DIGITS_MIN = 3
_WORDS_MIN, _LETTERS_MIN = 2, 2


class MarkKind(StrEnum):
    """What a mark was made of; the same text of two kinds has two marks."""

    CASE = "case"
    PERSON = "person"


class Side(StrEnum):
    """Whose mark it is in a request: the case itself, or a person by their side in it."""

    CASE = "case"
    CLIENT = "client"
    CO_DEFENDANT = "co_defendant"
    OPPOSITE = "opposite"


@dataclass(frozen=True, slots=True)
class Party:
    """A person as typed, for the moment in which the mark is made; never kept or logged."""

    name: str
    born: int | None = None

    @property
    def text(self) -> str:
        """The name, with the year of birth behind it where it is known."""
        return f"{self.name} {self.born}" if self.born else self.name

    def __repr__(self) -> str:
        """Say nothing: a name must not get into a log by way of an error."""
        return "Party()"


def mark(key: bytes, kind: MarkKind, text: str) -> str | None:
    """The mark of a case number or of a person: HMAC-SHA256, 128 bits in hexadecimal.

    A false match would pass an advocate over, a missed one only leaves the answer to the
    advocate (Ереже ¶36(1), R-063); so a text that fits many gets no mark: one word, a name with
    initials, a number of fewer than three digits. A person with a year of birth gets a second
    mark behind the first, so that namesakes of two years are told apart (`same_person`).
    """
    if kind is MarkKind.CASE:
        typed, _, body = text.partition(_BESIDE)
        number = _number(typed)
        return _mac(key, kind, f"{number} {_signs(fold(body))}".strip()) if number else None
    years = _YEAR.findall(text)
    name = _name(_YEAR.sub(" ", text))
    if not name:
        return None
    plain = _mac(key, kind, name)
    return plain if len(years) != 1 else f"{plain}-{_mac(key, kind, f'{name} {years[0]}')}"


def case_text(number: str, body: str) -> str:
    """The number as it is marked: a short one means something only beside its body.

    «1-45/2026» is a case of every court; the fifteen digits of the register are one case.
    """
    if not _number(number):
        return ""
    long = len(_DIGIT.findall(number)) >= _OWN_DIGITS
    return number if long else f"{number}{_BESIDE}{body}"


def same_person(one: str | None, other: str | None) -> bool:
    """Whether two marks may be of one person: the same name, and no two different years."""
    if not one or not other or one[:_MARK_HEX] != other[:_MARK_HEX]:
        return False
    return len(one) == _MARK_HEX or len(other) == _MARK_HEX or one == other


def _mac(key: bytes, kind: MarkKind, text: str) -> str:
    return hmac.digest(key, f"{kind}:{text}".encode(), hashlib.sha256)[:_MARK_BYTES].hex()


def _name(text: str) -> str:
    """The words of a name in one order and one spelling, or nothing for a weak name.

    Kazakh letters and ё are folded, since one act writes «Қасымов» and the next «Касымов»;
    the order is that of the alphabet, since one writes the surname first and the next last.
    """
    words = sorted(_folded(word) for word in _WORD.findall(normalize("NFC", text)))
    if len(words) < _WORDS_MIN or any(len(word) < _LETTERS_MIN for word in words):
        return ""
    return " ".join(words)


def _number(text: str) -> str:
    """The number without «№», words or spaces, with one kind of sign between its parts.

    The places of the signs stay: «1-12/3» and «11-2/3» are two cases.
    """
    said = normalize("NFC", text).rpartition("№")[2].split()
    parts = [
        fold(word.casefold().translate(_ALIKE))
        for word in said
        if len(word) == 1 or _DIGIT.search(word)
    ]
    joined = "".join(parts)
    return _signs(joined) if len(_DIGIT.findall(joined)) >= _DIGITS_MIN else ""


def _signs(text: str) -> str:
    return _SIGNS.sub("-", text).strip("-")


def _folded(word: str) -> str:
    small = word.casefold()
    return fold(small.translate(_ALIKE) if _CYRILLIC.search(small) else small)
