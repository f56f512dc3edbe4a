"""Puts the verdict on a change of duties into words: what got worse, what got better."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import assert_never

from domain.ids import PersonId
from domain.members import Member
from domain.rosters.verdict import Absent, Close, Finding, Twice, Uneven, Verdict
from domain.rosters.views import Page
from ui.callbacks import Press
from ui.card import Button, Card
from ui.formats import day as day_words
from ui.formats import short_day
from ui.rosters_page import UNKNOWN, back_button, page_card
from ui.rosters_words import kind_button, kind_words
from ui.translator import Html, Translator

# A day, who is on duty now (None where one is added), and who would be.
Planned = tuple[date, PersonId | None, PersonId]


def doubtful_card(
    t: Translator, page: Page, verdict: Verdict, sure: Press, *planned: Planned
) -> Card:
    """The change makes something worse: name the change and what it costs, and ask once."""
    names = names_of(page.people)
    lines = "\n".join(_planned(t, names, *one) for one in planned)
    text = Html(f"{t('versions-doubtful')}\n{lines}\n{verdict_words(t, verdict, names)}")
    yes = Button(t("versions-btn-sure"), sure, style="danger")
    return Card(text, ((yes,), (back_button(t, page),)))


def ask_balance(t: Translator, verdict: Verdict) -> Card:
    """Loads would be further apart than allowed: the reason is demanded now (R-044)."""
    uneven = verdict.unbalanced
    least, most = (uneven.least, uneven.most) if uneven is not None else (0, 0)
    return Card(t("versions-balance-ask", least=least, most=most))


def changed_card(
    t: Translator, page: Page, note: str, verdict: Verdict, undo: Press | None
) -> Card:
    """The calendar after a change, with its verdict, and one tap to take it back."""
    # What gets worse was read and confirmed a moment before.
    said = verdict_words(t, replace(verdict, worse=()), names_of(page.people))
    if verdict.loads and not verdict.worse:
        said = Html(f"{t('versions-fine')}\n{said}")
    card = page_card(t, page, note=Html(f"{note}\n{said}") if said else note)
    if undo is None:
        return card
    row = (Button(t("versions-btn-undo"), undo),)
    return replace(card, buttons=(row, *card.buttons))


def names_of(people: Mapping[PersonId, Member]) -> dict[PersonId, str]:
    """The short names that a verdict is said with."""
    return {number: one.name.short for number, one in people.items()}


def verdict_words(t: Translator, verdict: Verdict, names: Mapping[PersonId, str]) -> Html:
    """What a change makes worse and better, and whose loads it changes."""
    parts = []
    if verdict.worse:
        lines = _lines(_worse(t, one, names) for one in verdict.worse)
        parts.append(t("versions-worse", lines=lines))
    if verdict.better:
        lines = _lines(_better(t, one, names) for one in verdict.better)
        parts.append(t("versions-better", lines=lines))
    if verdict.loads:
        lines = _lines(
            t("versions-load", name=_name(names, one.person), kind=kind_button(t, one.kind),
              before=one.before, after=one.after)
            for one in verdict.loads
        )  # fmt: skip
        parts.append(t("versions-loads", lines=lines))
    return Html("\n".join(parts))


def _planned(
    t: Translator, names: Mapping[PersonId, str], on: date, out: PersonId | None, into: PersonId
) -> Html:
    if out is None:
        return t("rosters-day-names", day=day_words(t, on), names=_name(names, into))
    return t("versions-planned", day=day_words(t, on), out=_name(names, out),
             into=_name(names, into))  # fmt: skip


def _worse(t: Translator, one: Finding, names: Mapping[PersonId, str]) -> Html:
    match one:
        case Twice(person=person, day=day):
            return t("versions-twice", name=_name(names, person), day=short_day(t, day))
        case Close(person=person, day=day, following=following, free=free):
            return t("versions-close", name=_name(names, person), first=short_day(t, day),
                     second=short_day(t, following), count=free)  # fmt: skip
        case Absent(person=person, day=day):
            return t("versions-absent", name=_name(names, person), day=short_day(t, day))
        case Uneven(kind=kind, least=least, most=most):
            return t("versions-uneven", kind=kind_words(t, kind), least=least, most=most)
        case _:
            assert_never(one)


def _better(t: Translator, one: Finding, names: Mapping[PersonId, str]) -> Html:
    match one:
        case Twice(person=person, day=day):
            return t("versions-no-twice", name=_name(names, person), day=short_day(t, day))
        case Close(person=person, day=day, following=following):
            return t("versions-no-close", name=_name(names, person), first=short_day(t, day),
                     second=short_day(t, following))  # fmt: skip
        case Absent(person=person, day=day):
            return t("versions-no-absent", name=_name(names, person), day=short_day(t, day))
        case Uneven(kind=kind, least=least, most=most):
            return t("versions-evener", kind=kind_words(t, kind), least=least, most=most)
        case _:
            assert_never(one)


def _lines(every: Iterable[str]) -> Html:
    return Html("\n".join(f"• {one}" for one in every))


def _name(names: Mapping[PersonId, str], person: PersonId) -> str:
    return names.get(person, UNKNOWN)
