"""Shows a duty day to the responsible person: calls in vain, and who may stand in (¶26)."""

from collections.abc import Sequence
from datetime import datetime

from domain.members import Member
from domain.policy import POLICY
from domain.rosters.failed_calls import CallOn, DutyDay, Post, standing
from ui.callbacks import (
    CALL_BACK,
    CALL_FAILED,
    DUTY_DAY,
    ROSTER,
    STAND_IN,
    STAND_IN_CHOOSE,
    Press,
)
from ui.card import Button, Card
from ui.formats import clock, day
from ui.ledger_words import times
from ui.rosters_words import kind_words
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]
_CHOICES_MAX = 40
_IN_ROW = 2
_MINUTE = 60


def day_card(t: Translator, shown: DutyDay, *, note: str = "") -> Card:
    """Who is on duty today, who was called in vain, and what can be recorded."""
    lines = "\n".join(f"• {_line(t, one)}" for one in shown.posts)
    parts = [note, t("ledger-day", day=day(t, shown.day), unit=shown.unit.name,
                     kind=kind_words(t, shown.kind),
                     lines=Html(lines) if lines else t("ledger-day-nobody"))]  # fmt: skip
    missing = _missing(shown)
    if missing is not None:
        parts.append(_next(t, shown, missing))
    elif shown.editable:
        minutes = int(POLICY.failed_calls_apart.total_seconds() // _MINUTE)
        parts.append(t("ledger-day-hint", minutes=minutes, count=POLICY.failed_calls))
    rows: Rows = _controls(t, shown, missing) if shown.editable else ()
    back = (Button(t("common-back"), Press(ROSTER, shown.roster)),)
    return Card(Html("\n\n".join(filter(None, parts))), (*rows, back))


def choice_card(
    t: Translator,
    shown: DutyDay,
    duty: int,
    missing: Member,
    free: Sequence[tuple[Member, int]],
) -> Card:
    """Who is free today, least loaded first."""
    back = (Button(t("common-back"), Press(DUTY_DAY, shown.roster)),)
    name = missing.name.short
    if not free:
        return Card(t("ledger-choice-none", name=name), (back,))
    buttons = [
        Button(t("rosters-btn-person", name=one.name.short, count=count),
               Press(STAND_IN, duty, str(one.id)))
        for one, count in free[:_CHOICES_MAX]
    ]  # fmt: skip
    rows = tuple(tuple(buttons[n : n + _IN_ROW]) for n in range(0, len(buttons), _IN_ROW))
    return Card(t("ledger-choice", name=name), (*rows, back))


def ask_take_back(t: Translator, on: CallOn, name: str) -> Card:
    """Ask why a record is taken back."""
    return Card(t("ledger-back-ask", name=name, at=clock(on.call.at)))


def ask_explanation(t: Translator, on: CallOn) -> Card:
    """Ask the advocate what was the matter."""
    return Card(t("ledger-explain-ask", day=day(t, on.day), at=clock(on.call.at)))


def too_soon(t: Translator, at: datetime) -> str:
    """From when the next call counts."""
    return t("ledger-too-soon", at=clock(at))


def failed(t: Translator, at: datetime) -> str:
    """One line on what was recorded."""
    return t("ledger-failed-now", at=clock(at))


def explained(t: Translator) -> Card:
    """The explanation is kept."""
    return Card(t("ledger-explained-now"))


def stood_in(t: Translator, person: Member) -> str:
    """One line on who is on duty now, and whether the bot can reach them."""
    said = t("ledger-stood-in-now", name=person.name.short)
    if not person.unreachable:
        return said
    return Html(f"{said}\n{t('ledger-stood-in-unreachable')}")


def _line(t: Translator, one: Post) -> Html:
    state = (
        t("ledger-day-reachable", at=clock(one.reachable_at))
        if one.reachable_at is not None
        else t("ledger-day-not-said")
    )
    calls = standing(one.calls)
    said = [] if one.replaced_by is not None else [state]
    if calls:
        said.append(t("ledger-day-calls", times=times(each.at for each in calls)))
    if one.replaced_by is not None:
        said.append(t("ledger-day-replaced", name=one.replaced_by.name.short))
    return t("ledger-day-line", name=one.member.name.short, phone=one.member.phone or "—",
             state=Html("; ".join(said)))  # fmt: skip


def _missing(shown: DutyDay) -> Post | None:
    """The first duty that nobody answers and nobody stands in for."""
    return next((one for one in shown.posts if one.stands and one.missed), None)


def _next(t: Translator, shown: DutyDay, missing: Post) -> Html:
    name = missing.member.name.short
    if shown.next is None:
        return t("ledger-day-no-next", missing=name)
    return t("ledger-day-next", missing=name, name=shown.next.name.short)


def _controls(t: Translator, shown: DutyDay, missing: Post | None) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if missing is not None:
        duty = missing.seat.duty
        if shown.next is not None:
            put = t("ledger-btn-stand-in", name=shown.next.name.short)
            rows.append((Button(put, Press(STAND_IN, duty, str(shown.next.id)),
                                style="success"),))  # fmt: skip
        rows.append((Button(t("ledger-btn-choose"), Press(STAND_IN_CHOOSE, duty)),))
    rows += [
        (Button(t("ledger-btn-failed", name=one.member.name.short),
                Press(CALL_FAILED, one.seat.duty)),)
        for one in shown.posts if one.stands and not one.missed
    ]  # fmt: skip
    rows += [
        (Button(t("ledger-btn-take-back", name=one.member.name.short, at=clock(call.at)),
                Press(CALL_BACK, call.id)),)
        for one in shown.posts for call in standing(one.calls)
    ]  # fmt: skip
    return tuple(rows)
