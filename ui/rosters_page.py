"""Shows one roster of a month as a calendar whose days are buttons."""

from collections.abc import Callable, Mapping
from datetime import date

from domain.ids import PersonId, UnitId
from domain.rosters import RosterState, days_of, first_of
from domain.rosters.completeness import Unbalanced, Uncovered
from domain.rosters.views import Page
from ui.callbacks import (
    DUTY_DAY,
    RECEIPTS,
    ROSTER,
    ROSTER_DAY,
    ROSTER_DOCUMENTS,
    ROSTER_PREVIEW,
    ROSTER_REASON,
    ROSTER_REDRAW,
    ROSTER_SHARES,
    ROSTERS,
    Press,
)
from ui.card import Button, Card
from ui.formats import day, days, month, weekday
from ui.rosters_ways import version_rows
from ui.rosters_words import kind_words, month_words, state_words
from ui.terms import terms_line
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]
UNKNOWN = "?"
_LEGEND_MAX = 40
_WEEK = 7
_BLANK = "·"


def page_card(t: Translator, page: Page, *, note: str = "") -> Card:
    """One roster as a calendar: gaps first, then loads, then the days as buttons."""
    roster = page.roster
    marks = marks_of(page)
    parts = [t("rosters-page", year=roster.month.year, month=month(t, roster.month),
               kind=kind_words(t, roster.kind), unit=page.unit.name,
               state=state_words(t, roster, page.answered), gaps=_gaps(t, page),
               least=min(page.counts.values(), default=0),
               most=max(page.counts.values(), default=0),
               legend=legend(t, page, marks))]  # fmt: skip
    if page.terms is not None:
        parts.append(terms_line(t, page.terms, roster.kind, roster.posts))
    if roster.reason:
        parts.append(t("rosters-reason-given", reason=roster.reason))
    parts.append(t("rosters-hint-move") if _changes(page) else t("rosters-hint-look"))
    if note:
        parts.insert(0, Html(note))
    return Card(
        Html("\n\n".join(parts)),
        (
            *calendar_rows(t, page, marks, lambda on: _press(page, on)),
            *_controls(t, page),
        ),
    )


def marks_of(page: Page) -> dict[PersonId, str]:
    """Two letters a person, made different by a number where they are the same."""
    marks: dict[PersonId, str] = {}
    for number in dict.fromkeys((*page.counts, *page.roster.people())):
        one = page.people.get(number)
        letters = f"{one.name.surname[:1]}{one.name.given[:1]}".upper() if one else UNKNOWN
        same = sum(mark.rstrip("0123456789") == letters for mark in marks.values())
        marks[number] = f"{letters}{same + 1}" if same else letters
    return marks


def month_button(t: Translator, unit: UnitId, on: date) -> Button:
    """The way to the desk of a month; a button carries the month as 202609."""
    return Button(month_words(t, on), Press(ROSTERS, unit, f"{on:%Y%m}"))


def reason_button(t: Translator, page: Page) -> Button:
    """The way to the reason why loads differ."""
    return Button(t("rosters-btn-reason"), Press(ROSTER_REASON, page.roster.id))


def back_button(t: Translator, page: Page) -> Button:
    """The way back to the calendar."""
    return Button(t("common-back"), Press(ROSTER, page.roster.id))


def on_duty(t: Translator, page: Page, on: date) -> Html:
    """Who is on duty on a day, for whoever only looks."""
    people = [page.people[one].name.short for one in page.roster.on(on) if one in page.people]
    return t("rosters-day-names", day=day(t, on), names=", ".join(people) or UNKNOWN)


def _gaps(t: Translator, page: Page) -> Html:
    gaps = [hole.day for hole in page.holes if isinstance(hole, Uncovered)]
    return t("rosters-gaps", days=days(t, gaps)) if gaps else t("rosters-gaps-none")


def legend(t: Translator, page: Page, marks: Mapping[PersonId, str]) -> Html:
    """Everybody with their days: buttons are narrow, and the text can be searched."""
    ranked = sorted(page.counts.items(), key=lambda one: -one[1])
    lines = [
        t("rosters-legend-line", mark=marks[number], name=page.people[number].name.short,
          count=count, days=_numbers(t, page, number))
        for number, count in ranked[:_LEGEND_MAX]
        if number in page.people
    ]  # fmt: skip
    if len(ranked) > _LEGEND_MAX:
        lines.append(t("rosters-legend-more", count=len(ranked) - _LEGEND_MAX))
    return Html("\n".join(lines))


def _numbers(t: Translator, page: Page, person: PersonId) -> str:
    own = page.roster.own_days(person)
    return ", ".join(str(on.day) for on in own) or t("rosters-no-days")


def calendar_rows(
    t: Translator, page: Page, marks: Mapping[PersonId, str], press: Callable[[date], Press]
) -> Rows:
    """Seven days a row, Monday first, under the names of the weekdays."""
    still = Press(ROSTER, page.roster.id)
    every = days_of(page.roster.month)
    cells = [Button(_BLANK, still)] * every[0].weekday()
    cells += [Button(_day_words(page, on, marks), press(on)) for on in every]
    cells += [Button(_BLANK, still)] * (-len(cells) % _WEEK)
    # The first seven days of a month fall on the seven weekdays.
    names = [Button(weekday(t, on), still) for on in sorted(every[:_WEEK], key=date.weekday)]
    return (
        tuple(names),
        *(tuple(cells[start : start + _WEEK]) for start in range(0, len(cells), _WEEK)),
    )


def _day_words(page: Page, on: date, marks: Mapping[PersonId, str]) -> str:
    people = page.roster.on(on)
    who = marks[people[0]] if people else UNKNOWN
    if len(people) > 1:
        who += f"+{len(people) - 1}"
    if 0 < len(people) < page.roster.posts:
        who += UNKNOWN
    return f"{on.day} {who}"


def _press(page: Page, on: date) -> Press:
    """A day that may be changed opens; others say who is on duty."""
    past = page.roster.state is not RosterState.DRAFT and on < page.today
    action = ROSTER_DAY if _changes(page) and not past else ROSTER
    return Press(action, page.roster.id, f"{on.day:02}")


def _changes(page: Page) -> bool:
    return page.editable and page.roster.state is not RosterState.CLOSED


def _controls(t: Translator, page: Page) -> Rows:
    """What one does with the roster; its files are together on a card of their own."""
    roster = page.roster
    shares = Button(t("rosters-btn-shares"), Press(ROSTER_SHARES, roster.id))
    files = Button(t("rosters-btn-documents"), Press(ROSTER_DOCUMENTS, roster.id))
    if not page.watches:
        return ((shares, files), *version_rows(t, page))
    foot = ((month_button(t, roster.unit, roster.month),),)
    if roster.state is not RosterState.DRAFT:
        board = Button(t("rosters-btn-receipts"), Press(RECEIPTS, roster.id))
        return (*_today(t, page), (board, files), (shares,), *version_rows(t, page), *foot)
    if not page.editable:
        return ((shares, files), *version_rows(t, page), *foot)
    publish = Button(t("rosters-btn-publish"), Press(ROSTER_PREVIEW, roster.id), style="success")
    again = Button(t("rosters-btn-redraw"), Press(ROSTER_REDRAW, roster.id))
    reason = ((reason_button(t, page),),) if _uneven(page) else ()
    return ((publish,), *reason, (shares, again), (files,), *version_rows(t, page), *foot)


def _today(t: Translator, page: Page) -> Rows:
    """The way to today's duty day, while the month lasts."""
    if not page.roster.binds or first_of(page.today) != page.roster.month:
        return ()
    return ((Button(t("ledger-btn-today"), Press(DUTY_DAY, page.roster.id)),),)


def _uneven(page: Page) -> bool:
    """A reason is asked for where loads differ too much, and can be mended once given."""
    unbalanced = any(isinstance(hole, Unbalanced) for hole in page.holes)
    return unbalanced or bool(page.roster.reason)
