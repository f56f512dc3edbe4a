"""Shows rosters to those who keep them: the desk of a month, publication, one's own days."""

from datetime import date

from domain.members import Unit
from domain.rosters import Roster, RosterKind, RosterState, next_month, previous_month
from domain.rosters.completeness import Unbalanced
from domain.rosters.shares import Share
from domain.rosters.views import Answered, Desk, Explained, Page, Preview
from ui.callbacks import (
    OBJECT,
    PREVIEW,
    RECEIPTS,
    ROSTER,
    ROSTER_DRAW,
    ROSTER_PREVIEW,
    ROSTER_PUBLISH,
    ROSTERS,
    SWAPS,
    Press,
)
from ui.calls import draws_by_terms, further, next_step, stage_line, terms_draw
from ui.card import Button, Card
from ui.drawings import exact_row, running_words
from ui.formats import day, month
from ui.rosters_judging import relaxed_words, verdict_words
from ui.rosters_letters import NOTICES
from ui.rosters_page import UNKNOWN, back_button, month_button, reason_button
from ui.rosters_words import (
    hole_lines,
    kind_button,
    kind_words,
    state_words,
)
from ui.translator import Html, Translator

__all__ = ["NOTICES"]

Rows = tuple[tuple[Button, ...], ...]
POSTS = (1, 2, 3)
_LINES_MAX = 40


def choose_unit(t: Translator, units: list[Unit], on: date) -> Card:
    """Ask which unit is meant."""
    if not units:
        return Card(t("rosters-no-unit"))
    rows = tuple((Button(one.name, Press(ROSTERS, one.id, f"{on:%Y%m}")),) for one in units)
    return Card(t("rosters-choose-unit"), rows)


def desk_card(t: Translator, desk: Desk, *, drawn: bool = False) -> Card:
    """The three rosters of a unit and a month, and the way to each."""
    nobody = Answered(0, 0)
    lines = "\n".join(
        "• " + t("rosters-desk-line", kind=kind_words(t, kind),
                 state=state_words(t, desk.rosters.get(kind), desk.answered.get(kind, nobody)))
        for kind in RosterKind
    )  # fmt: skip
    text = t("rosters-desk", year=desk.month.year, month=month(t, desk.month), unit=desk.unit.name,
             due=day(t, desk.due), lines=Html(lines))  # fmt: skip
    text = Html(f"{text}\n{stage_line(t, desk)}")
    if (short := relaxed_words(t, desk.relaxed)) is not None:
        text = Html(f"{text}\n\n{short}")
    if drawn:
        text = Html(f"{text}\n\n{t('rosters-drawn')}")
    if desk.drawing:
        text = Html(f"{text}\n\n{running_words(t, desk.drawing)}")
    rows = (
        *next_step(t, desk),
        *_ways_in(t, desk),
        *_draws(t, desk),
        *exact_row(t, desk),
        *_swaps(t, desk),
        *further(t, desk),
        _months(t, desk),
    )
    return Card(text, rows)


def shares_card(t: Translator, explained: Explained) -> Card:
    """Why each advocate has this many duties."""
    page = explained.page
    lines = "\n".join(_share(t, page, one) for one in explained.shares[:_LINES_MAX])
    text = t("rosters-shares", kind=kind_words(t, page.roster.kind), year=page.roster.month.year,
             month=month(t, page.roster.month), lines=Html(lines))  # fmt: skip
    rows: Rows = ((back_button(t, page),),)
    if not page.watches:
        # An advocate who is shown why can say at once that it is wrong.
        against = Button(t("ledger-btn-object"), Press(OBJECT, page.roster.id, "r"))
        rows = ((against,), *rows)
    return Card(text, rows)


def preview_card(t: Translator, preview: Preview) -> Card:
    """How many will be told; or what is missing, by name."""
    page = preview.page
    if page.holes:
        return incomplete_card(t, page)
    texts = [t("rosters-publish-ask", kind=kind_words(t, page.roster.kind),
               year=page.roster.month.year, month=month(t, page.roster.month),
               told=preview.told)]  # fmt: skip
    if preview.unreachable:
        names = ", ".join(one.name.short for one in preview.unreachable[:_LINES_MAX])
        texts.append(t("rosters-publish-unreachable", names=names))
    if preview.late:
        texts.append(t("rosters-publish-late", due=day(t, preview.due)))
    texts.append(verdict_words(t, page.people, preview.found))
    texts.append(t("rosters-publish-question"))
    publish = Button(t("rosters-btn-publish-yes"), Press(ROSTER_PUBLISH, page.roster.id),
                     style="success")  # fmt: skip
    letters = Button(t("versions-btn-preview"), Press(PREVIEW, page.roster.id, "0"))
    return Card(Html("\n".join(texts)), ((publish,), (letters,), (back_button(t, page),)))


def incomplete_card(t: Translator, page: Page) -> Card:
    """The refusal that names what is missing."""
    lines = hole_lines(t, page.holes, page.people)
    again = Button(t("rosters-btn-check-again"), Press(ROSTER_PREVIEW, page.roster.id))
    rows: Rows = ((again,), (back_button(t, page),))
    if any(isinstance(hole, Unbalanced) for hole in page.holes):
        rows = ((reason_button(t, page),), *rows)
    return Card(t("rosters-cannot-publish", lines=lines), rows)


def published_card(t: Translator, roster: Roster, told: int, desk: Desk) -> Card:
    """The roster is out; the drafts of the same month that are left come next."""
    text = t("rosters-published-done", kind=kind_words(t, roster.kind), year=roster.month.year,
             month=month(t, roster.month), told=told)  # fmt: skip
    if roster.late:
        text = Html(f"{text}\n{t('rosters-published-late')}")
    drafts = tuple(
        (Button(t("rosters-btn-publish-next", kind=kind_button(t, one.kind)),
                Press(ROSTER_PREVIEW, one.id)),)
        for one in desk.rosters.values()
        if one.state is RosterState.DRAFT
    )  # fmt: skip
    board = Button(t("rosters-btn-receipts"), Press(RECEIPTS, roster.id))
    return Card(text, (*drafts, (board,), (month_button(t, roster.unit, roster.month),)))


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
    """What does not exist yet can be drawn, with one, two or three advocates a day."""
    whole = len(desk.rosters) == len(RosterKind)
    if not desk.editable or desk.month_over or desk.drawing or whole:
        return ()
    if draws_by_terms(desk):
        return terms_draw(t, desk)
    return tuple(
        (Button(t("rosters-btn-draw", posts=posts),
                Press(ROSTER_DRAW, desk.unit.id, f"{desk.month:%Y%m}.{posts}")),)
        for posts in POSTS
    )  # fmt: skip


def _swaps(t: Translator, desk: Desk) -> Rows:
    """The applications for a substitute that wait for a decision, if there are any."""
    if not desk.swaps:
        return ()
    return ((Button(t("swaps-btn-waiting", count=desk.swaps), Press(SWAPS, desk.unit.id)),),)


def _months(t: Translator, desk: Desk) -> tuple[Button, ...]:
    """The months beside this one, by their names."""
    unit = desk.unit.id
    return (
        month_button(t, unit, previous_month(desk.month)),
        month_button(t, unit, next_month(desk.month)),
    )


def _share(t: Translator, page: Page, one: Share) -> Html:
    tenths = round(abs(one.carried) * 10)
    sign = ("+" if one.carried > 0 else "−") if tenths else ""
    carried = t("rosters-shares-carried", sign=sign, whole=tenths // 10, tenths=tenths % 10)
    name = page.people[one.person].name.short if one.person in page.people else UNKNOWN
    return t("rosters-shares-line", name=name, count=one.duties, carried=carried)
