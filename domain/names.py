"""Folds and sorts names by the Kazakh alphabet, the same on every database."""

_ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_ORDER = {letter: chr(0x100 + place) for place, letter in enumerate(_ALPHABET)}
# A person who types without Kazakh letters still finds the name.
_PLAIN = str.maketrans("әғқңөұүһіё", "агкноуухие")


def fold(name: str) -> str:
    """The name in the form in which it is searched: small letters, plain Cyrillic."""
    return " ".join(name.casefold().split()).translate(_PLAIN)


def sort_key(name: str) -> str:
    """A text whose plain byte order is the order of the Kazakh alphabet."""
    return "".join(_ORDER.get(letter, letter) for letter in " ".join(name.casefold().split()))
