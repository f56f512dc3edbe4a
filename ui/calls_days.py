"""Shows a month as a calendar on which days are marked: cannot, would like to, free."""

from collections import defaultdict
from datetime import date
from typing import NamedTuple

from domain.policy import POLICY
from domain.rosters import days_of, next_month, previous_month
from domain.rosters.absences import (
    Days,
    How,
    Judged,
    Mark,
    MarkKind,
    Reason,
    is_many,
    months_ahead,
)
from domain.rosters.calls import is_late
from ui.callbacks import (
    CALL_STATE,
    DAYS,
    DAYS_HOW,
    DAYS_JUDGE,
    DAYS_MARK,
    DAYS_NOTHING,
    DAYS_REASON,
    SWAP_DAYS,
    TERMS,
    Press,
)
from ui.card import Button, Card
from ui.formats import day, month, short_day, spans, weekday
from ui.rosters_words import month_words
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]
_WEEK = 7
_BLANK = "·"
_SIGNS = {MarkKind.CANNOT: "×", MarkKind.PREFER: "+"}
_LETTERS = {None: "0", How.PHONE: "p", How.WRITING: "w", How.PERSON: "s"}
_REASONS = {
    Reason.LEAVE: "calls-reason-leave",
    Reason.ILLNESS: "calls-reason-illness",
    Reason.TRIP: "calls-reason-trip",
    Reason.CLIENT: "calls-reason-client",
    Reason.REMOTE: "calls-reason-remote",
    Reason.STUDY: "calls-reason-study",
    Reason.PERSONAL: "calls-reason-personal",
    Reason.OTHER: "calls-reason-other",
}
_HOWS = {
    How.PHONE: "calls-how-phone",
    How.WRITING: "calls-how-writing",
    How.PERSON: "calls-how-person",
}


class Where(NamedTuple):
    """What a button of the calendar carries: the month, how it was told, and a word more."""

    month: date
    how: How | None = None
    word: str = ""

    def arg(self) -> str:
        """The argument of a press: «202610.p.r05»."""
        return f"{self.month:%Y%m}.{_LETTERS[self.how]}.{self.word}"


def where_of(arg: str) -> Where:
    """Read the argument of a press back."""
    on, _, rest = arg.partition(".")
    letter, _, word = rest.partition(".")
    how = next((each for each, known in _LETTERS.items() if known == letter), None)
    return Where(date(int(on[:4]), int(on[4:6]), 1), how, word)


def days_card(t: Translator, seen: Days, where: Where, *, note: str = "") -> Card:
    """The month with its marks; `where.word` «r» and «r05» ask for the ends of a span."""
    parts = [note] if note else []
    parts.append(_title(t, seen))
    parts.append(_hint(t, seen, where.word))
    parts += [*_marked(t, seen), *_warnings(t, seen)]
    if seen.unsaid:
        parts.append(t("calls-days-why", days=spans(t, seen.unsaid)))
    rows = (*_reasons(t, seen, where), *_calendar(t, seen, where), *_controls(t, seen, where))
    return Card(Html("\n".join(parts)), rows)


def how_card(t: Translator, seen: Days) -> Card:
    """One advocate's month for the officer: what is marked, and the way to enter days."""
    parts = [t("calls-person", name=seen.name, month=month_words(t, seen.month))]
    marked = _marked(t, seen)
    if not seen.marks:
        parts.append(t("calls-person-nothing") if seen.answered else t("calls-person-silent"))
    if seen.unsaid:
        parts.append(t("calls-line-unsaid", days=spans(t, seen.unsaid)))
    parts += [*marked, *_many(t, seen), t("calls-how-ask")]
    rows: list[tuple[Button, ...]] = [
        (Button(t(_HOWS[how]), Press(DAYS, seen.person, Where(seen.month, how).arg())),)
        for how in How
    ]
    if is_many(len(seen.cannot)) and not seen.own:
        rows = [*judge_buttons(t, seen.person, seen.month), *rows]
    return Card(Html("\n".join(parts)), (*rows, (_back(t, seen),)))


def ask_reason(t: Translator, seen: Days) -> Card:
    """Ask for a reason in words."""
    return Card(t("calls-reason-ask", days=spans(t, seen.unsaid)))


def judge_buttons(t: Translator, person: int, on: date) -> Rows:
    """Accept many days, or point to the presidium."""
    return (
        (Button(t("calls-btn-accept"), Press(DAYS_JUDGE, person, f"{on:%Y%m}.{Judged.ACCEPTED}"),
                style="success"),),
        (Button(t("calls-btn-refer"), Press(DAYS_JUDGE, person, f"{on:%Y%m}.{Judged.REFERRED}")),),
    )  # fmt: skip


def how_words(t: Translator, how: How) -> Html:
    """How the officer was told."""
    return t(_HOWS[how])


def _title(t: Translator, seen: Days) -> Html:
    if seen.own:
        return t("calls-days-own", month=month_words(t, seen.month), deadline=_deadline(t, seen))
    return t("calls-days-other", name=seen.name, month=month_words(t, seen.month),
             deadline=_deadline(t, seen))  # fmt: skip


def _deadline(t: Translator, seen: Days) -> Html:
    if seen.call is None:
        return t("calls-deadline-none")
    if seen.call.is_open(seen.today):
        return t("calls-deadline", day=day(t, seen.call.closes_on))
    return t("calls-deadline-over", day=day(t, seen.call.closes_on))


def _hint(t: Translator, seen: Days, word: str) -> Html:
    if word == "r":
        return t("calls-hint-first")
    if word.startswith("r"):
        return t("calls-hint-last", day=short_day(t, seen.month.replace(day=int(word[1:3]))))
    return t("calls-hint", cannot=_SIGNS[MarkKind.CANNOT], prefer=_SIGNS[MarkKind.PREFER])


def _marked(t: Translator, seen: Days) -> list[Html]:
    """The marked days, reason by reason."""
    groups: dict[tuple[Reason, str], list[date]] = defaultdict(list)
    for mark in seen.marks.values():
        if mark.reason is not None:
            groups[mark.reason, mark.note].append(mark.day)
    lines = [
        t("calls-line-cannot", days=spans(t, every), reason=note or t(_REASONS[reason]))
        for (reason, note), every in groups.items()
    ]
    if seen.prefer:
        lines.append(t("calls-line-prefer", days=spans(t, seen.prefer)))
    late = [mark.day for mark in seen.marks.values() if is_late(seen.call, mark.entered_at)]
    if late:
        lines.append(t("calls-line-late", days=spans(t, late)))
    return lines


def _warnings(t: Translator, seen: Days) -> list[Html]:
    lines = _many(t, seen)
    if seen.published:
        lines.append(t("calls-days-published"))
    elif seen.drafted:
        lines.append(t("calls-days-drafted"))
    return lines


def _many(t: Translator, seen: Days) -> list[Html]:
    if seen.judged is Judged.ACCEPTED:
        return [t("calls-many-accepted")]
    if seen.judged is Judged.REFERRED:
        return [t("calls-many-referred")]
    count = len(seen.cannot)
    return [t("calls-many", count=count, limit=POLICY.absence_days)] if is_many(count) else []


def _reasons(t: Translator, seen: Days, where: Where) -> Rows:
    if not seen.unsaid:
        return ()
    buttons = [
        Button(t(_REASONS[reason]),
               Press(DAYS_REASON, seen.person, where._replace(word=reason).arg()))
        for reason in Reason
    ]  # fmt: skip
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def _calendar(t: Translator, seen: Days, where: Where) -> Rows:
    """Seven days a row, Monday first, under the names of the weekdays."""
    still = Press(DAYS, seen.person, where.arg())
    every = days_of(seen.month)
    cells = [Button(_BLANK, still)] * every[0].weekday()
    cells += [_day(seen, on, where, still) for on in every]
    cells += [Button(_BLANK, still)] * (-len(cells) % _WEEK)
    names = [Button(weekday(t, on), still) for on in sorted(every[:_WEEK], key=date.weekday)]
    return (
        tuple(names),
        *(tuple(cells[start : start + _WEEK]) for start in range(0, len(cells), _WEEK)),
    )


def _day(seen: Days, on: date, where: Where, still: Press) -> Button:
    if on < seen.today:
        return Button(_BLANK, still)
    mark: Mark | None = seen.marks.get(on)
    text = f"{on.day} {_SIGNS[mark.kind]}" if mark else str(on.day)
    word = f"{where.word or 't'}{on.day:02}"
    return Button(text, Press(DAYS_MARK, seen.person, where._replace(word=word).arg()))


def _controls(t: Translator, seen: Days, where: Where) -> Rows:
    if where.word:
        return ((Button(t("common-back"), Press(DAYS, seen.person, _plain(where))),),)
    span = Button(t("calls-btn-span"), Press(DAYS, seen.person, where._replace(word="r").arg()))
    label = t("calls-btn-nothing") if seen.own else t("calls-btn-nothing-other")
    none = Button(label, Press(DAYS_NOTHING, seen.person, where.arg()))
    first = (span,) if seen.marks or seen.call is None else (span, none)
    rows: list[tuple[Button, ...]] = [first, _months(t, seen, where)]
    if seen.published and seen.own:
        rows.append((Button(t("swaps-btn-apply"), Press(SWAP_DAYS)),))
    if seen.own:
        rows.append((Button(t("terms-btn"), Press(TERMS, seen.unit)),))
    else:
        rows.append((_back(t, seen),))
    return tuple(row for row in rows if row)


def _months(t: Translator, seen: Days, where: Where) -> tuple[Button, ...]:
    known = months_ahead(seen.today)
    return tuple(
        Button(month(t, on), Press(DAYS, seen.person, where._replace(month=on).arg()))
        for on in (previous_month(seen.month), next_month(seen.month))
        if on in known
    )


def _back(t: Translator, seen: Days) -> Button:
    if seen.own:
        return Button(t("common-back"), Press(DAYS, seen.person, Where(seen.month).arg()))
    return Button(t("calls-btn-all"), Press(CALL_STATE, seen.unit, f"{seen.month:%Y%m}"))


def _plain(where: Where) -> str:
    return where._replace(word="").arg()


def day_of_word(where: Where, start: int) -> date:
    """The day that a word carries at a place: «t05» and «r0509»."""
    return where.month.replace(day=int(where.word[start : start + 2]))


def how_button(person: int, on: date, text: str) -> Button:
    """The way from a list to one advocate's month."""
    return Button(text, Press(DAYS_HOW, person, f"{on:%Y%m}"))


def mark_buttons(t: Translator, person: int, on: date) -> Rows:
    """The two answers to the question about a month."""
    arg = Where(on).arg()
    return (
        (Button(t("calls-btn-mark"), Press(DAYS, person, arg), style="primary"),),
        (Button(t("calls-btn-nothing"), Press(DAYS_NOTHING, person, arg)),),
    )
