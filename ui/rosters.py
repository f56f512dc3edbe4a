"""Shows rosters to those who keep them: the desk of a month, the calendar, the preview."""

from collections.abc import Mapping
from datetime import date

from domain.ids import PersonId
from domain.members import Unit
from domain.receipts import ReceiptState
from domain.rosters import Roster, RosterKind, RosterState, days_of, next_month, previous_month
from domain.rosters.completeness import Unbalanced, Uncovered
from domain.rosters.drawing import Share
from domain.rosters.views import Answered, Desk, Explained, OwnRoster, Page, Preview
from ui.callbacks import (
    RECEIPTS,
    ROSTER,
    ROSTER_DAY,
    ROSTER_DRAW,
    ROSTER_PREVIEW,
    ROSTER_PUBLISH,
    ROSTER_REASON,
    ROSTER_REDRAW,
    ROSTER_SHARES,
    ROSTERS,
    Press,
)
from ui.card import Button, Card
from ui.formats import day, days, month, weekday
from ui.rosters_letters import NOTICES
from ui.rosters_words import (
    days_words,
    hole_lines,
    kind_button,
    kind_words,
    month_words,
    state_words,
)
from ui.translator import Html, Translator

__all__ = ["NOTICES"]

Rows = tuple[tuple[Button, ...], ...]
_POSTS = (1, 2, 3)
_LEGEND_MAX = 40
_WEEK = 7
_BLANK, _GAP = "·", "?"


def month_arg(on: date) -> str:
    """A month as a button carries it: 202609."""
    return f"{on:%Y%m}"


def choose_unit(t: Translator, units: list[Unit], on: date) -> Card:
    """Ask which unit is meant."""
    if not units:
        return Card(t("rosters-no-unit"))
    rows = tuple((Button(one.name, Press(ROSTERS, one.id, month_arg(on))),) for one in units)
    return Card(t("rosters-choose-unit"), rows)


def desk_card(t: Translator, desk: Desk) -> Card:
    """The three rosters of a unit and a month, and the way to each."""
    nobody = Answered(0, 0)
    lines = "\n".join(
        "• " + t("rosters-desk-line", kind=kind_words(t, kind),
                 state=state_words(t, desk.rosters.get(kind), desk.answered.get(kind, nobody)))
        for kind in RosterKind
    )  # fmt: skip
    text = t("rosters-desk", year=desk.month.year, month=month(t, desk.month), unit=desk.unit.name,
             due=day(t, desk.due), lines=Html(lines))  # fmt: skip
    return Card(text, (*_ways_in(t, desk), *_draws(t, desk), _months(t, desk)))


def page_card(t: Translator, page: Page, *, note: str = "") -> Card:
    """One roster as a calendar: gaps first, then loads, then the days as buttons."""
    roster = page.roster
    marks = marks_of(page)
    text = t("rosters-page", year=roster.month.year, month=month(t, roster.month),
             kind=kind_words(t, roster.kind), unit=page.unit.name,
             state=state_words(t, roster, page.answered), gaps=_gaps(t, page),
             least=min(page.counts.values(), default=0),
             most=max(page.counts.values(), default=0),
             legend=_legend(t, page, marks))  # fmt: skip
    parts = [text]
    if roster.reason:
        parts.append(t("rosters-reason-given", reason=roster.reason))
    if note:
        parts.insert(0, Html(note))
    return Card(Html("\n\n".join(parts)), (*_calendar(t, page, marks), *_controls(t, page)))


def marks_of(page: Page) -> dict[PersonId, str]:
    """Two letters a person, made different by a number where they are the same."""
    marks: dict[PersonId, str] = {}
    for number in page.counts | dict.fromkeys(page.roster.people(), 0):
        one = page.people.get(number)
        letters = f"{one.name.surname[:1]}{one.name.given[:1]}".upper() if one else _GAP
        same = sum(mark.rstrip("0123456789") == letters for mark in marks.values())
        marks[number] = f"{letters}{same + 1}" if same else letters
    return marks


def shares_card(t: Translator, explained: Explained) -> Card:
    """Why each advocate has this many duties."""
    page = explained.page
    lines = "\n".join(_share(t, page, one) for one in explained.shares[:_LEGEND_MAX])
    text = t("rosters-shares", kind=kind_words(t, page.roster.kind), year=page.roster.month.year,
             month=month(t, page.roster.month), lines=Html(lines))  # fmt: skip
    return Card(text, ((_back(t, page),),))


def preview_card(t: Translator, preview: Preview) -> Card:
    """How many will be told; or what is missing, by name."""
    page = preview.page
    if page.holes:
        return incomplete_card(t, page)
    text = t("rosters-publish-ask", kind=kind_words(t, page.roster.kind),
             year=page.roster.month.year, month=month(t, page.roster.month),
             told=preview.told, unreachable=preview.unreachable)  # fmt: skip
    if preview.late:
        text = Html(f"{text}\n\n{t('rosters-publish-late', due=day(t, preview.due))}")
    publish = Button(t("rosters-btn-publish-yes"), Press(ROSTER_PUBLISH, page.roster.id),
                     style="success")  # fmt: skip
    return Card(text, ((publish,), (_back(t, page),)))


def incomplete_card(t: Translator, page: Page) -> Card:
    """The refusal that names what is missing."""
    lines = hole_lines(t, page.holes, page.people)
    rows: Rows = ((_back(t, page),),)
    if any(isinstance(hole, Unbalanced) for hole in page.holes):
        rows = ((_reason(t, page),), *rows)
    return Card(t("rosters-cannot-publish", lines=lines), rows)


def published_card(t: Translator, roster: Roster, told: int) -> Card:
    """The roster is out."""
    rows = ((Button(t("rosters-btn-receipts"), Press(RECEIPTS, roster.id)),),
            (Button(month_words(t, roster.month),
                    Press(ROSTERS, roster.unit, month_arg(roster.month))),))  # fmt: skip
    return Card(t("rosters-published-done", told=told), rows)


def own_card(t: Translator, own: list[OwnRoster]) -> Card:
    """An advocate's own days with the responsible person's telephone (Ереже ¶21(3))."""
    if not own:
        return Card(t("rosters-own-none"))
    months: dict[date, list[OwnRoster]] = {}
    for one in own:
        months.setdefault(one.roster.month, []).append(one)
    texts = [
        t("rosters-own", year=on.year, month=month(t, on),
          lines=Html("\n\n".join(_own_line(t, one) for one in parts)))
        for on, parts in sorted(months.items())
    ]  # fmt: skip
    return Card(Html("\n\n".join(texts)))


def _own_line(t: Translator, one: OwnRoster) -> Html:
    acked = one.receipt is not None and one.receipt.state is ReceiptState.ACKED
    return t("rosters-own-line", kind=kind_words(t, one.roster.kind), days=days_words(t, one.days),
             officer=one.officer, phone=one.roster.officer_phone,
             receipt=t("rosters-own-acked") if acked else t("rosters-own-waiting"))  # fmt: skip


def _ways_in(t: Translator, desk: Desk) -> Rows:
    found = [(kind, desk.rosters[kind]) for kind in RosterKind if kind in desk.rosters]
    pages = tuple(Button(kind_button(t, kind), Press(ROSTER, one.id)) for kind, one in found)
    boards = tuple(
        (Button(f"{t('rosters-btn-receipts')}: {kind_button(t, kind)}", Press(RECEIPTS, one.id)),)
        for kind, one in found
        if one.binds
    )
    return (pages, *boards) if pages else ()


def _draws(t: Translator, desk: Desk) -> Rows:
    """What is not published yet can be drawn, with one, two or three advocates a day."""
    if not desk.editable or desk.month_over or len(desk.rosters) == len(RosterKind):
        return ()
    arg = month_arg(desk.month)
    return tuple(
        (Button(t("rosters-btn-draw", posts=posts),
                Press(ROSTER_DRAW, desk.unit.id, f"{arg}.{posts}")),)
        for posts in _POSTS
    )  # fmt: skip


def _months(t: Translator, desk: Desk) -> tuple[Button, ...]:
    before, after = previous_month(desk.month), next_month(desk.month)
    return (
        Button(t("rosters-btn-month-before"), Press(ROSTERS, desk.unit.id, month_arg(before))),
        Button(t("rosters-btn-month-after"), Press(ROSTERS, desk.unit.id, month_arg(after))),
    )


def _gaps(t: Translator, page: Page) -> Html:
    gaps = [hole.day for hole in page.holes if isinstance(hole, Uncovered)]
    return t("rosters-gaps", days=days(t, gaps)) if gaps else t("rosters-gaps-none")


def _legend(t: Translator, page: Page, marks: Mapping[PersonId, str]) -> Html:
    ranked = sorted(page.counts.items(), key=lambda one: -one[1])
    lines = [
        t("rosters-legend-line", mark=marks[number], name=page.people[number].name.short,
          count=count)
        for number, count in ranked[:_LEGEND_MAX]
        if number in page.people
    ]  # fmt: skip
    if len(ranked) > _LEGEND_MAX:
        lines.append(t("rosters-legend-more", count=len(ranked) - _LEGEND_MAX))
    return Html("\n".join(lines))


def _calendar(t: Translator, page: Page, marks: Mapping[PersonId, str]) -> Rows:
    """Seven days a row, Monday first, under the names of the weekdays."""
    still = Press(ROSTER, page.roster.id)
    every = days_of(page.roster.month)
    cells = [Button(_BLANK, still)] * every[0].weekday()
    cells += [_day_button(page, on, marks) for on in every]
    cells += [Button(_BLANK, still)] * (-len(cells) % _WEEK)
    # The first seven days of a month fall on the seven weekdays.
    names = [Button(weekday(t, on), still) for on in sorted(every[:_WEEK], key=date.weekday)]
    return (
        tuple(names),
        *(tuple(cells[start : start + _WEEK]) for start in range(0, len(cells), _WEEK)),
    )


def _day_button(page: Page, on: date, marks: Mapping[PersonId, str]) -> Button:
    people = page.roster.on(on)
    who = marks[people[0]] if people else _GAP
    if len(people) > 1:
        who += f"+{len(people) - 1}"
    if 0 < len(people) < page.roster.posts:
        who += _GAP
    editable = page.editable and page.roster.state is not RosterState.CLOSED
    action = ROSTER_DAY if editable else ROSTER
    return Button(f"{on.day} {who}", Press(action, page.roster.id, f"{on.day:02}"))


def _controls(t: Translator, page: Page) -> Rows:
    roster = page.roster
    shares = Button(t("rosters-btn-shares"), Press(ROSTER_SHARES, roster.id))
    back = Button(month_words(t, roster.month),
                  Press(ROSTERS, roster.unit, month_arg(roster.month)))  # fmt: skip
    if roster.state is not RosterState.DRAFT:
        board = Button(t("rosters-btn-receipts"), Press(RECEIPTS, roster.id))
        return ((board, shares), (back,))
    if not page.editable:
        return ((shares,), (back,))
    publish = Button(t("rosters-btn-publish"), Press(ROSTER_PREVIEW, roster.id), style="success")
    redraws = tuple(
        (Button(t("rosters-btn-redraw", posts=posts),
                Press(ROSTER_REDRAW, roster.id, str(posts))),)
        for posts in _POSTS
    )  # fmt: skip
    return ((publish,), (shares, _reason(t, page)), *redraws, (back,))


def _reason(t: Translator, page: Page) -> Button:
    return Button(t("rosters-btn-reason"), Press(ROSTER_REASON, page.roster.id))


def _back(t: Translator, page: Page) -> Button:
    return Button(t("common-back"), Press(ROSTER, page.roster.id))


def _share(t: Translator, page: Page, one: Share) -> Html:
    tenths = round(abs(one.carried) * 10)
    sign = ("+" if one.carried > 0 else "−") if tenths else ""
    carried = t("rosters-shares-carried", sign=sign, whole=tenths // 10, tenths=tenths % 10)
    name = page.people[one.person].name.short if one.person in page.people else _GAP
    return t("rosters-shares-line", name=name, count=one.duties, carried=carried)
