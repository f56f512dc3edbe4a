"""Finds the words for each notice: one function a kind, collected from the topics."""

from collections.abc import Callable, Mapping
from typing import Any

from domain.notices import Notice
from ui import (
    assignments,
    calls,
    cases_notices,
    claims,
    counsel,
    deadlines,
    decrees_notices,
    drawings,
    intakes,
    kinds,
    ledger,
    members,
    mirrors,
    notice_forms,
    participants_notices,
    records,
    rosters,
    routing_notices,
    suspensions,
    swaps,
)
from ui.card import Card
from ui.translator import Translator

Words = Callable[[Translator, Any], Card]
_TOPICS: tuple[Mapping[type[Notice], Words], ...] = (
    assignments.NOTICES,
    calls.NOTICES,
    claims.NOTICES,
    cases_notices.NOTICES,
    counsel.NOTICES,
    deadlines.NOTICES,
    intakes.NOTICES,
    decrees_notices.NOTICES,
    kinds.NOTICES,
    ledger.NOTICES,
    drawings.NOTICES,
    members.NOTICES,
    notice_forms.NOTICES,
    mirrors.NOTICES,
    participants_notices.NOTICES,
    records.NOTICES,
    rosters.NOTICES,
    routing_notices.NOTICES,
    suspensions.NOTICES,
    swaps.NOTICES,
)
WORDS: dict[type[Notice], Words] = {
    kind: words for topic in _TOPICS for kind, words in topic.items()
}
KINDS: dict[str, type[Notice]] = {kind.__name__: kind for kind in WORDS}


def card_of(t: Translator, notice: Notice) -> Card:
    """The card that tells a notice in the reader's language."""
    return WORDS[type(notice)](t, notice)
