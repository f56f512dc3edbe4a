"""Tidies what people write in their own words; of what says nothing, nothing is left."""

import re

WORDS_MAX = 500
_WORD_LETTERS = 3
_DATED = re.compile(r"№?\s*([^\s№].*?)[\s,]+(\d{1,2}\.\d{1,2}\.\d{4})")


def clean(text: str, longest: int = WORDS_MAX, *, lines: bool = False) -> str:
    """The words, spaces made single and cut at the longest; empty if no word is among them.

    All is put on one line; `lines` keeps the lines of a longer text.
    """
    parts = text.strip().splitlines() if lines else [text]
    bare = "\n".join(" ".join(part.split()) for part in parts)[:longest].rstrip()
    return bare if any(map(_says, bare.split())) else ""


def dated(text: str) -> tuple[str, str] | None:
    """A number with its day behind it, taken apart: «№ 15-77 25.08.2026»; None for anything else.

    The day is as it was typed; whether there is such a day is for its own reader to say.
    """
    match = _DATED.fullmatch(text.strip())
    return (match[1], match[2]) if match is not None else None


def _says(word: str) -> bool:
    return sum(map(str.isalpha, word)) >= _WORD_LETTERS
