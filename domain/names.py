"""Folds, sorts and tidies names by the Kazakh alphabet, the same on every database."""

import re
from unicodedata import normalize

_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
# Two digits a sign: digits alone are in the same order under every collation of a server.
_ORDER = {
    " ": "00", "-": "01",
    **{letter: f"{place}" for place, letter in enumerate(_ALPHABET, start=10)},
    **{letter: f"{place}" for place, letter in enumerate(_LATIN, start=60)},
}  # fmt: skip
_OTHER = "99"
# A person who types without Kazakh letters still finds the name.
_PLAIN = str.maketrans("әғқңөұүһіё", "агкноуухие")
# Latin letters that look like Cyrillic ones and slip into typed names.
_ALIKE = str.maketrans("AaBCcEeHhIiKMOoPpTXxYy", "АаВСсЕеНһІіКМОоРрТХхУу")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN_LETTER = re.compile(r"[A-Za-z]")


def fold(name: str) -> str:
    """The name in the form in which it is searched: small letters, plain Cyrillic."""
    return _small(name).translate(_PLAIN)


def sort_key(name: str) -> str:
    """A text of digits whose order is the order of the Kazakh alphabet, on every database."""
    return "".join(_ORDER.get(letter, _OTHER) for letter in _small(name))


def tidy(name: str) -> str | None:
    """The name as it is to be written, or None for what cannot be a name.

    A name in capitals alone gets small letters, and Latin letters that look like Cyrillic
    ones become these, for nobody would find such a name.
    """
    words = normalize("NFC", name).split()
    if not words or not all(_WORD.fullmatch(word) for word in words):
        return None
    mended = [_mended(word) for word in words]
    if any(word is None for word in mended):
        return None
    return " ".join(word.title() if word.isupper() else word for word in mended if word)


def _mended(word: str) -> str | None:
    if not _CYRILLIC.search(word) or not _LATIN_LETTER.search(word):
        return word
    mended = word.translate(_ALIKE)
    return None if _LATIN_LETTER.search(mended) else mended


def _small(name: str) -> str:
    return " ".join(normalize("NFC", name).casefold().split())
