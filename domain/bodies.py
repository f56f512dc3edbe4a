"""Describes the bodies that send acts, and says when two spellings are one name."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.ids import BodyId
from domain.names import fold

# One of so many offered bodies is there for having been named lately.
_LATEST_PART = 3
NAME_MAX, DISTRICT_MAX, EMAIL_MAX, ADDRESS_MAX = 300, 100, 200, 300


@dataclass(frozen=True, slots=True)
class Body:
    """A body that appoints: an investigation, a prosecution, a court, an authority."""

    id: BodyId
    name: str
    district: str = ""
    email: str = ""
    address: str = ""
    used: int = 0
    last_used_at: datetime | None = None
    merged_into: BodyId | None = None


@dataclass(frozen=True, slots=True)
class BodyPage:
    """A body with the spellings that were merged into it, or the body it is merged into."""

    body: Body
    spellings: tuple[Body, ...] = ()
    into: Body | None = None


def spelled(name: str) -> str:
    """What stays of a name when letters' size, spaces, quotes and points do not count."""
    return "".join(letter for letter in fold(name) if letter.isalnum())


def words_of(typed: str) -> tuple[str, ...]:
    """The pieces of a typed name, each to be found in a name for it to be suggested."""
    return tuple(found for word in typed.split() if (found := spelled(word)))


def tidy_text(text: str, longest: int) -> str:
    """A text in one line and within its length; what is too long is empty, not cut."""
    line = " ".join(text.split())
    return line if len(line) <= longest else ""


def offered(bodies: Iterable[Body], most: int) -> list[Body]:
    """The bodies to offer as buttons: the most used, and the latest ones whatever their count."""
    every = sorted(bodies, key=lambda one: (-one.used, one.name))
    latest = sorted(every, key=_latest, reverse=True)[: most // _LATEST_PART]
    often = [one for one in every if one not in latest][: most - len(latest)]
    return sorted([*often, *latest], key=lambda one: (-one.used, one.name))


def _latest(body: Body) -> float:
    return body.last_used_at.timestamp() if body.last_used_at else 0.0
