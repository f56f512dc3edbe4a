"""Recognises an individual identification number (ЖСН) in a text, so that it is not kept."""

import re
from datetime import date

_PLAIN = re.compile(r"(?<!\d)\d{12}(?!\d)")
_SPACED = re.compile(r"(?<!\d)\d(?:[ \u00a0-]?\d){11}(?!\d)")
_FIRST = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}
_MODULUS = 11
_NO_DIGIT = 10


def has_iin(text: str) -> bool:
    """Whether a text seems to hold an ЖСН.

    Twelve digits in a row are always taken for one; twelve digits with spaces or hyphens
    between them only when birth date and control digit agree, for telephones look alike.
    """
    if _PLAIN.search(text):
        return True
    return any(is_iin(re.sub(r"\D", "", found)) for found in _SPACED.findall(text))


def is_iin(digits: str) -> bool:
    """Whether twelve digits are a well-formed ЖСН: date of birth, century, control digit."""
    if not _PLAIN.fullmatch(digits):
        return False
    return _born(digits) and _control(digits) == int(digits[-1])


def _born(digits: str) -> bool:
    century = _CENTURIES.get(digits[6])
    if century is None:
        return False
    try:
        date(century + int(digits[:2]), int(digits[2:4]), int(digits[4:6]))
    except ValueError:
        return False
    return True


def _control(digits: str) -> int | None:
    """The control digit of the first eleven; None where no number can have them."""
    for weights in (_FIRST, _SECOND):
        total = sum(w * int(d) for w, d in zip(weights, digits, strict=False)) % _MODULUS
        if total < _NO_DIGIT:
            return total
    return None
