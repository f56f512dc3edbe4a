"""Shows one day of a roster and who could be on duty instead; asks what a change needs."""

from datetime import date

from domain.ids import PersonId
from domain.rosters.views import DayChoice, Page
from ui.callbacks import EXCHANGE, ROSTER_DAY, ROSTER_MOVE, ROSTER_REDRAW, Press
from ui.card import Button, Card
from ui.formats import day, weekday
from ui.rosters import POSTS
from ui.rosters_judging import ask_words
from ui.rosters_page import back_button
from ui.rosters_why import ask_button
from ui.rosters_words import kind_words
from ui.translator import Html, Translator

_CHOICES_MAX = 40
_IN_ROW = 2


def day_card(t: Translator, choice: DayChoice) -> Card:
    """Who is on duty that day and who could be, with their loads."""
    page = choice.page
    back = (back_button(t, page),)
    asks: tuple[tuple[Button, ...], ...] = ()
    if choice.out is not None:
        asks = ((ask_button(t, page.roster, choice.day, choice.out),),)
    if choice.duty is not None:
        asks = (*asks, (Button(t("versions-btn-exchange"), Press(EXCHANGE, choice.duty)),))
    whom = ask_words(t, choice.ask)
    if not choice.free:
        return Card(_with(t("rosters-day-nobody", day=day(t, choice.day)), whom), (*asks, back))
    buttons = [
        Button(
            t("rosters-btn-person", name=one.name.short, count=page.counts.get(one.id, 0)),
            Press(ROSTER_MOVE, page.roster.id,
                  f"{choice.day.day:02}.{choice.out or 0}.{one.id}"),
        )
        for one in choice.free[:_CHOICES_MAX]
    ]  # fmt: skip
    rows = [tuple(buttons[n : n + _IN_ROW]) for n in range(0, len(buttons), _IN_ROW)]
    said = {"day": day(t, choice.day), "weekday": weekday(t, choice.day),
            "kind": kind_words(t, page.roster.kind)}  # fmt: skip
    if choice.out is None and len(page.roster.on(choice.day)) >= page.roster.posts:
        text = t("rosters-day-add", day=said["day"], weekday=said["weekday"], kind=said["kind"])
    elif choice.out is None:
        text = t("rosters-day-empty", day=said["day"], weekday=said["weekday"], kind=said["kind"])
    else:
        text = t("rosters-day", day=said["day"], weekday=said["weekday"], kind=said["kind"],
                 name=name_of(page, choice.out))  # fmt: skip
    return Card(_with(text, whom), (*rows, *asks, back))


def _with(text: Html, more: Html | None) -> Html:
    return text if more is None else Html(f"{text}\n\n{more}")


def who_card(t: Translator, page: Page, on: date) -> Card:
    """Several are on duty: which of them is meant, or is one to be added."""
    rows = [
        (Button(name_of(page, one), Press(ROSTER_DAY, page.roster.id, f"{on.day:02}.{one}")),)
        for one in page.roster.on(on)
    ]
    add = Button(t("rosters-btn-add-person"), Press(ROSTER_DAY, page.roster.id, f"{on.day:02}.0"))
    text = t("rosters-day-who", day=day(t, on), weekday=weekday(t, on),
             kind=kind_words(t, page.roster.kind))  # fmt: skip
    back = (back_button(t, page),)
    return Card(text, (*rows, (add,), back))


def ask_application(
    t: Translator, page: Page, on: date, out: PersonId | None, into: PersonId
) -> Card:
    """A published roster changes at the advocate's application only (Ереже ¶24)."""
    if out is None:
        return Card(t("rosters-add-reason-ask", day=day(t, on), into=name_of(page, into)))
    return Card(
        t("rosters-move-reason-ask", day=day(t, on), out=name_of(page, out),
          into=name_of(page, into))
    )  # fmt: skip


def ask_reason(t: Translator, page: Page) -> Card:
    """Ask why loads differ by more than one."""
    least, most = min(page.counts.values(), default=0), max(page.counts.values(), default=0)
    return Card(t("rosters-reason-ask", least=least, most=most))


def ask_text(t: Translator) -> Card:
    """A photo or a voice is not the answer that was asked for."""
    return Card(t("rosters-text-needed"))


def ask_redraw(t: Translator, page: Page) -> Card:
    """Drawing anew loses what was changed by hand, so it is asked first."""
    rows = tuple(
        (Button(t("rosters-btn-posts", posts=posts),
                Press(ROSTER_REDRAW, page.roster.id, str(posts))),)
        for posts in POSTS
    )  # fmt: skip
    text = t("rosters-redraw-ask", kind=kind_words(t, page.roster.kind))
    return Card(text, (*rows, (back_button(t, page),)))


def moved(t: Translator, page: Page, on: date, into: PersonId, *, told: bool) -> str:
    """One line on what was changed."""
    name = name_of(page, into)
    if told:
        return t("rosters-move-told", day=day(t, on), name=name)
    return t("rosters-moved", day=day(t, on), name=name)


def name_of(page: Page, person: PersonId) -> str:
    """The short name of somebody on the page."""
    return page.people[person].name.short if person in page.people else f"№ {person}"
