"""Shows the versions of a roster, and the roster as it was by one of them."""

from collections.abc import Mapping

from domain.ids import PersonId
from domain.members import Member
from domain.rosters.changes_views import AsOf, History, Past
from domain.rosters.history import Change, VersionCause
from domain.rosters.views import Page
from ui.callbacks import VERSION, VERSIONS, Press
from ui.card import Button, Card
from ui.formats import moment, month, short_day
from ui.rosters_page import UNKNOWN, back_button, calendar_rows, legend, marks_of, on_duty
from ui.rosters_words import kind_words
from ui.translator import Html, Translator

_VERSIONS_MAX = 40
_CHANGES_MAX = 40
_IN_ROW = 3


def history_card(t: Translator, found: History) -> Card:
    """Every version in one line; each can be looked at."""
    page = found.page
    back = (back_button(t, page),)
    if not found.versions:
        return Card(t("versions-none"), (back,))
    shown = found.versions[:_VERSIONS_MAX]
    lines = Html("\n".join("• " + _line(t, one) for one in shown))
    buttons = [
        Button(t("versions-btn-one", number=one.version.number),
               Press(VERSION, page.roster.id, str(one.version.number)))
        for one in shown
    ]  # fmt: skip
    rows = tuple(tuple(buttons[n : n + _IN_ROW]) for n in range(0, len(buttons), _IN_ROW))
    text = t("versions-history", year=page.roster.month.year, month=month(t, page.roster.month),
             kind=kind_words(t, page.roster.kind), lines=lines)  # fmt: skip
    return Card(text, (*rows, back))


def as_of_card(t: Translator, found: AsOf) -> Card:
    """The calendar as it was by one version, with what that version changed."""
    page, version = found.page, found.past.version
    roster = page.roster
    marks = marks_of(page)
    parts = [
        t("versions-as-of", year=roster.month.year, month=month(t, roster.month),
          kind=kind_words(t, roster.kind), number=version.number,
          when=moment(t, version.made_at), cause=_cause(t, found.past)),
    ]  # fmt: skip
    if found.past.maker:
        parts.append(t("versions-maker", name=found.past.maker))
    if version.reason and version.cause is not VersionCause.SWAP:
        parts.append(t("versions-reason", reason=version.reason))
    if found.past.what.every:
        parts.append(t("versions-diff", lines=_changes(t, found.past, page.people)))
    parts.append(legend(t, page, marks))
    arg = str(version.number)
    rows = calendar_rows(
        t, page, marks, lambda on: Press(VERSION, roster.id, f"{arg}.{on.day:02}")
    )
    back = Button(t("common-back"), Press(VERSIONS, roster.id))
    return Card(Html("\n".join(parts)), (*rows, (back,)))


def as_of_day(t: Translator, page: Page, day: int) -> Html:
    """Who was on duty on a day by that version."""
    return on_duty(t, page, page.roster.month.replace(day=day))


def _line(t: Translator, one: Past) -> Html:
    return t("versions-line", number=one.version.number, when=moment(t, one.version.made_at),
             cause=_cause(t, one))  # fmt: skip


def _cause(t: Translator, one: Past) -> Html:
    words = {
        VersionCause.PUBLISH: t("versions-cause-publish"),
        VersionCause.MOVE: t("versions-cause-move"),
        VersionCause.EXCHANGE: t("versions-cause-exchange"),
        VersionCause.SWAP: t("versions-cause-swap"),
        VersionCause.SUSPENSION: t("versions-cause-suspension"),
        VersionCause.STAND_IN: t("versions-cause-stand-in"),
    }[one.version.cause]
    if one.what.every:
        words = Html(f"{words}; {t('versions-count', count=len(one.what.every))}")
    if one.version.recalled_at is not None:
        words = Html(f"{words}; {t('versions-recalled-mark')}")
    return words


def _changes(t: Translator, one: Past, people: Mapping[PersonId, Member]) -> Html:
    every = one.what.every
    lines = [_change(t, each, people) for each in every[:_CHANGES_MAX]]
    if len(every) > _CHANGES_MAX:
        lines.append(t("versions-diff-more", count=len(every) - _CHANGES_MAX))
    return Html("\n".join(f"• {line}" for line in lines))


def _change(t: Translator, one: Change, people: Mapping[PersonId, Member]) -> Html:
    on = short_day(t, one.day)
    if one.out is None:
        return t("versions-diff-added", day=on, name=_name(people, one.into))
    if one.into is None:
        return t("versions-diff-dropped", day=on, name=_name(people, one.out))
    return t("versions-diff-handed", day=on, out=_name(people, one.out),
             into=_name(people, one.into))  # fmt: skip


def _name(people: Mapping[PersonId, Member], person: PersonId | None) -> str:
    found = people.get(person) if person is not None else None
    return found.name.short if found is not None else UNKNOWN
