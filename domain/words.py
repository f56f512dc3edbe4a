"""Tidies what people write in their own words; of what says nothing, nothing is left."""

WORDS_MAX = 500
_WORD_LETTERS = 3


def clean(text: str, longest: int = WORDS_MAX, *, lines: bool = False) -> str:
    """The words, spaces made single and cut at the longest; empty if no word is among them.

    All is put on one line; `lines` keeps the lines of a longer text.
    """
    parts = text.strip().splitlines() if lines else [text]
    bare = "\n".join(" ".join(part.split()) for part in parts)[:longest].rstrip()
    return bare if any(map(_says, bare.split())) else ""


def _says(word: str) -> bool:
    return sum(map(str.isalpha, word)) >= _WORD_LETTERS
