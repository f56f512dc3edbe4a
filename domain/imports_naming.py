"""Finds out whom a cell of a roster means: a whole name, or a surname with initials."""

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from domain.members import Member
from domain.names import fold
from domain.people import Name

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ALIKE = 0.7


def meant(text: str, people: Iterable[Member]) -> list[Member]:
    """Everybody whom a text may mean; one who is spelt exactly so goes before the others."""
    words = _WORD.findall(text)
    found = [one for one in people if _fits(list(map(fold, words)), _folded(one.name))]
    if len(found) < 2:  # noqa: PLR2004 - nobody has to be told from anybody
        return found
    exact = [one for one in found if _fits(list(map(str.casefold, words)), _plain(one.name))]
    return exact or found


def alike(text: str, people: Sequence[Member]) -> Member | None:
    """Whoever a mistyped name probably means."""
    names = {fold(one.name.surname): one for one in people}
    names |= {fold(one.name.short): one for one in people}
    names |= {fold(one.name.full): one for one in people}
    close = get_close_matches(fold(text), names, n=1, cutoff=_ALIKE)
    return names[close[0]] if close else None


def _fits(words: list[str], name: tuple[list[str], list[str]]) -> bool:
    """Whether words are a surname with what follows, or with initials or a name before it."""
    surname, rest = name
    size = len(surname)
    if len(words) < size:
        return False
    if words[:size] == surname and _follow(words[size:], rest):
        return True
    return words[-size:] == surname and _follow(words[:-size], rest)


def _follow(words: list[str], rest: list[str]) -> bool:
    """Whether every word is a name in its place, or its initial."""
    if len(words) > len(rest):
        return False
    return all(
        word == name or (len(word) == 1 and name.startswith(word))
        for word, name in zip(words, rest, strict=False)
    )


def _folded(name: Name) -> tuple[list[str], list[str]]:
    return _split(fold(name.surname)), _split(fold(f"{name.given} {name.patronymic}"))


def _plain(name: Name) -> tuple[list[str], list[str]]:
    rest = f"{name.given} {name.patronymic}"
    return _split(name.surname.casefold()), _split(rest.casefold())


def _split(text: str) -> list[str]:
    return _WORD.findall(text)
