"""Shows objections to those who make them and to those who must answer."""

from collections.abc import Sequence

from domain.civil import day_of
from domain.members import Unit
from domain.policy import POLICY
from domain.rosters.objections import Matter, SeenObjection
from ui.callbacks import OBJECTION, OBJECTION_ANSWER, OBJECTIONS, Press
from ui.card import Button, Card
from ui.formats import moment, short_day
from ui.ledger_words import fitting, matter_words
from ui.translator import Html, Translator

_MAX = 40


def ask_objection(t: Translator, matter: Matter) -> Card:
    """Ask what the advocate does not agree with."""
    return Card(t("ledger-object-ask", matter=matter_words(t, matter)))


def kept_card(t: Translator, seen: SeenObjection) -> Card:
    """The objection is kept; this is what happens next."""
    kept = t("ledger-object-kept", days=POLICY.objection_presidium_days)
    return Card(Html(f"{kept}\n\n{details(t, seen)}"))


def card(t: Translator, seen: SeenObjection, *, note: str = "") -> Card:
    """One objection with its answer, or with the way to answer it."""
    one = seen.objection
    parts = [note, details(t, seen)]
    if not one.is_open:
        parts.append(t("ledger-objection-answer", answer=one.answer, by=seen.answered_by))
    elif not seen.answers:
        parts.append(t("ledger-objection-own"))
    rows: list[tuple[Button, ...]] = []
    if seen.answers:
        rows.append((answer_button(t, one.id),))
    rows.append((Button(t("common-back"), Press(OBJECTIONS, one.unit)),))
    return Card(Html("\n\n".join(filter(None, parts))), tuple(rows))


def waiting_card(t: Translator, unit: Unit, every: Sequence[SeenObjection]) -> Card:
    """What waits for an answer in a unit, the oldest first."""
    if not every:
        return Card(t("ledger-objections-none", unit=unit.name))
    lines = [
        "• " + t("ledger-objections-line", day=_day(t, one), name=one.name,
                 matter=matter_words(t, one.matter))
        for one in every
    ]  # fmt: skip
    rows = tuple(
        (Button(t("ledger-btn-objection", day=_day(t, one), name=one.name),
                Press(OBJECTION, one.objection.id)),)
        for one in every[:_MAX]
    )  # fmt: skip
    return Card(t("ledger-objections", unit=unit.name, lines=fitting(t, lines)), rows)


def ask_answer(t: Translator, seen: SeenObjection) -> Card:
    """Ask for the answer in words."""
    return Card(t("ledger-answer-ask", name=seen.name, text=seen.objection.text))


def details(t: Translator, seen: SeenObjection) -> Html:
    """Who objects to what, and in which words."""
    one = seen.objection
    return t("ledger-objection", name=seen.name, unit=seen.unit,
             matter=matter_words(t, seen.matter), at=moment(t, one.at), text=one.text)  # fmt: skip


def answer_button(t: Translator, number: int) -> Button:
    """The way to the answer."""
    return Button(t("ledger-btn-answer"), Press(OBJECTION_ANSWER, number), style="success")


def _day(t: Translator, seen: SeenObjection) -> str:
    return short_day(t, day_of(seen.objection.at))
