"""Shows how an advocate is picked by hand: whom, for what coded reason, against what marks."""

from collections.abc import Sequence

from domain.assignments.conflicts import Conflict, OppositeSide
from domain.assignments.overrides import OverrideCode
from domain.assignments.requests import Request
from domain.members import Member
from ui.assignments_facts import named_line
from ui.callbacks import PICK_CODE, PICK_SURE, REQUEST, REQUEST_CHOOSE, REQUEST_CHOSEN, Press
from ui.card import Button, Card
from ui.independence_words import code_words
from ui.translator import Translator


def choose(t: Translator, one: Request, people: Sequence[Member]) -> Card:
    """Whom the officer may offer to by hand."""
    rows = tuple(
        (Button(member.name.full, Press(REQUEST_CHOSEN, one.id, str(member.id))),)
        for member in people
    )
    lines = [named_line(t, one), t("assignments-choose", number=one.label)]
    return Card("\n".join(line for line in lines if line), (*rows, _back(t, one)))


def ask_code(t: Translator, one: Request) -> Card:
    """Ask for the coded reason; each pick enters the presidium's report under its code."""
    rows = tuple(
        (Button(_begun(code_words(t, code)), Press(PICK_CODE, one.id, code)),)
        for code in OverrideCode
    )
    return Card(t("assignments-ask-code", number=one.label), (*rows, _back(t, one)))


def ask_words(t: Translator, code: OverrideCode) -> Card:
    """Ask for the words without which a code says too little."""
    if code is OverrideCode.NAMED_IN_ACT:
        return Card(t("assignments-ask-named-words"))
    return Card(t("assignments-ask-reason"))


def conflicted(t: Translator, one: Request, conflict: Conflict) -> Card:
    """What marks say against the pick, by the label of the other request; no names."""
    if isinstance(conflict, OppositeSide):
        text = t("assignments-pick-opposite", number=one.label, other=conflict.label)
    else:
        text = t("assignments-pick-beside", number=one.label, other=conflict.label)
    other = Button(t("assignments-btn-pick-other"), Press(REQUEST_CHOOSE, one.id), style="primary")
    sure = Button(t("assignments-btn-pick-sure"), Press(PICK_SURE, one.id), style="danger")
    return Card(text, ((other,), (sure,)))


def _back(t: Translator, one: Request) -> tuple[Button, ...]:
    return (Button(t("common-back"), Press(REQUEST, one.id)),)


def _begun(words: str) -> str:
    """Words of a report as a button begins them."""
    return words[:1].upper() + words[1:]
