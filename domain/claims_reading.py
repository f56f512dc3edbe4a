"""Reads dates, amounts and short texts of payment claims as people type them."""

import re
from datetime import date

from domain.suspensions_reading import read_day

_TODAY = frozenset({"бүгін", "бугин", "сегодня", "today"})
_AMOUNT = re.compile(r"(\d{1,9})(?:[.,](\d{1,2}))?")
_AROUND = re.compile(r"[\s\u00a0\u202f]+|тг\.?|теңге|тенге|₸|kzt", re.IGNORECASE)
_NUMBER_MAX = 60
_LABEL_MAX = 60
_REASON_MAX = 500
_WORD_LENGTH = 3
_HUNDRED = 100


def read_on(text: str, today: date) -> date | None:
    """A day as ДД.ММ.ЖЖЖЖ, or the word for today in any language of the house."""
    bare = text.strip().strip(".").casefold()
    return today if bare in _TODAY else read_day(text)


def read_amount(text: str) -> int | None:
    """An amount of tenge as whole tiyn: «45 120», «45120,50 тг»; None for anything else."""
    match = _AMOUNT.fullmatch(_AROUND.sub("", text))
    if match is None:
        return None
    tiyn = int(match[1]) * _HUNDRED + int((match[2] or "").ljust(2, "0"))
    return tiyn or None


def read_number(text: str) -> str | None:
    """The number of an act, without its sign."""
    bare = " ".join(text.split()).lstrip("№#").strip()
    return bare if 0 < len(bare) <= _NUMBER_MAX else None


def read_label(text: str) -> str | None:
    """A few words that say what a claim is for."""
    bare = " ".join(text.split())
    return bare if _says(bare) and len(bare) <= _LABEL_MAX else None


def read_reason(text: str) -> str | None:
    """Why the justice body returned an application."""
    bare = " ".join(text.split())
    return bare if _says(bare) and len(bare) <= _REASON_MAX else None


def _says(text: str) -> bool:
    return any(sum(map(str.isalpha, word)) >= _WORD_LENGTH for word in text.split())
