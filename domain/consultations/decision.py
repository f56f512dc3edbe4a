"""Decides what the answers amount to: the decision table, row by row (domain.md 4.4)."""

from dataclasses import dataclass
from enum import StrEnum

from domain.consultations.law import (
    ARTICLE,
    BY_CODE,
    CATEGORIES,
    CONSULTATION,
    DEFENCE,
    INFORMATION,
    Condition,
)


class Verdict(StrEnum):
    """The preliminary result; the last word is the advocate's, or the body's."""

    LIKELY = "likely"
    NOT_IN_CATEGORY = "not-in-category"
    NOT_LEGAL = "not-legal"
    ALREADY_GIVEN = "already-given"
    ASK_ADVOCATE = "ask-advocate"
    ASK_BODY = "ask-body"
    LEGAL_INFO = "legal-info"


class Said(StrEnum):
    """An answer to a question that people do not always know."""

    YES = "y"
    NO = "n"
    UNKNOWN = "u"


@dataclass(frozen=True, slots=True)
class Basis:
    """What a result stands on: an article of the Law, or a paragraph of the Ереже."""

    paragraph: int
    items: tuple[int, ...] = ()
    article: int | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What the person said that matters for the consultation branch; nothing else is asked.

    `categories` are codes of the Law; `listed` is UNKNOWN when the person cannot tell.
    """

    entity: bool = False
    legal: Said = Said.YES
    earlier: Said = Said.NO
    categories: frozenset[str] = frozenset()
    listed: Said = Said.YES
    linked: Said | None = None
    business: Said | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict, its basis, and the categories it was found under."""

    verdict: Verdict
    basis: tuple[Basis, ...]
    found: frozenset[str] = frozenset()


_ADVOCATE_DECIDES = (Basis(38),)
_TOPICS = frozenset(one.code for one in CATEGORIES if one.condition is Condition.NONE)
_LINKED = frozenset(one.code for one in CATEGORIES if one.condition is Condition.LINKED)
_PRIVATE = frozenset(one.code for one in CATEGORIES if one.condition is Condition.NOT_BUSINESS)


def needs_link(facts: Facts) -> bool:
    """Whether it matters that the question is linked with the status (rows 2 and 3)."""
    return bool(facts.categories & _LINKED) and not facts.categories & _TOPICS


def needs_business(facts: Facts) -> bool:
    """Whether it matters that the question comes from business (rows 5 and 6; Q6)."""
    if facts.categories & _TOPICS or (facts.categories & _LINKED and facts.linked is Said.YES):
        return False
    return bool(facts.categories & _PRIVATE)


def decide(facts: Facts) -> Decision:
    """The row of the table that the facts fall under; only LIKELY says «you have a right»."""
    if facts.entity:
        return Decision(Verdict.NOT_IN_CATEGORY, (_of_law(CONSULTATION), _of_law(INFORMATION)))
    if facts.legal is Said.NO:
        return Decision(Verdict.NOT_LEGAL, (Basis(38, (2,)),))
    if facts.earlier is Said.YES:
        return Decision(Verdict.ALREADY_GIVEN, (Basis(42),))
    found = _found(facts)
    if found:
        return _likely(facts, found)
    return _not_found(facts)


def information() -> Decision:
    """Legal information is free for everybody and comes from state bodies (4.1-A)."""
    return Decision(Verdict.LEGAL_INFO, (_of_law(INFORMATION), Basis(28, (1,))))


def body(defended: str | None) -> Decision:
    """Counsel comes by an act of the body in charge, never by the bot (4.1-C)."""
    items = (BY_CODE[defended].item,) if defended else ()
    law = Basis(DEFENCE, items, ARTICLE)
    found = frozenset({defended}) if defended else frozenset[str]()
    return Decision(Verdict.ASK_BODY, (law, Basis(37), Basis(10)), found)


def _found(facts: Facts) -> frozenset[str]:
    """The categories whose conditions are met by what was said."""
    found = facts.categories & _TOPICS
    if facts.linked is Said.YES:
        found |= facts.categories & _LINKED
    if facts.business is Said.NO:
        found |= facts.categories & _PRIVATE
    return found


def _likely(facts: Facts, found: frozenset[str]) -> Decision:
    if Said.UNKNOWN in {facts.legal, facts.earlier}:
        return Decision(Verdict.ASK_ADVOCATE, _ADVOCATE_DECIDES, found)  # row 10
    return Decision(Verdict.LIKELY, (_of_law(CONSULTATION, found),), found)  # rows 1, 2, 4, 5


def _not_found(facts: Facts) -> Decision:
    unknown = Said.UNKNOWN in {facts.listed, facts.business, facts.linked}
    if unknown or facts.categories & _LINKED:
        return Decision(Verdict.ASK_ADVOCATE, _ADVOCATE_DECIDES)  # rows 3 and 10
    refused = Basis(38, (1,))
    if facts.categories:
        missed = _of_law(CONSULTATION, facts.categories)
        return Decision(Verdict.NOT_IN_CATEGORY, (missed, refused))  # row 6
    return Decision(Verdict.NOT_IN_CATEGORY, (refused,))  # row 7


def _of_law(paragraph: int, codes: frozenset[str] = frozenset()) -> Basis:
    return Basis(paragraph, tuple(sorted(BY_CODE[code].item for code in codes)), ARTICLE)
