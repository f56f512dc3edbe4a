"""Shows the yearly list of participants: whole or not, sent or not, and how it changed."""

from collections.abc import Sequence
from datetime import date

from domain.participants import Column, Listed, ListPage
from ui.callbacks import LIST_CHECKED, LIST_FILE, LIST_SENT, Press
from ui.card import Button, Card, File
from ui.formats import day
from ui.translator import Html, Translator

_LINES_MAX = 15
_LETTER, _AGREEMENT = "№ 12-3/45, 28.11.2026", "№ 2027/15, 10.12.2026"
_DECEMBER, _TWENTY_SIXTH = 12, 26


def page_card(t: Translator, page: ListPage, today: date, *, note: Html | None = None) -> Card:
    """The list: how many, until when, what is missing of whom, what changed since it was sent."""
    parts = [t("participants-title", year=page.year, count=len(page.rows), due=day(t, page.due))]
    if page.sent is not None:
        parts.append(
            t("participants-sent-line", number=page.sent.number, on=day(t, page.sent.sent_on))
        )
    if page.sent is not None and page.sent.checked_at is not None:
        parts.append(t("participants-checked-line"))
    if page.incomplete:
        parts.append(t("participants-incomplete", lines=_incomplete(t, page.incomplete)))
    elif page.rows:
        parts.append(t("participants-whole"))
    if page.before is not None and page.changes:
        parts.append(_changes(t, page))
    if note is not None:
        parts.append(note)
    return Card(Html("\n\n".join(parts)), _buttons(t, page, today))


def own_card(t: Translator, page: ListPage) -> Card:
    """An advocate's own row, as the list shows it."""
    if not page.rows:
        return Card(t("participants-own-none"))
    row = page.rows[0]
    text = t(
        "participants-own", name=row.name.full, unit=row.unit, licence=row.licence_number or "—",
        issued=_day(t, row.licence_date), form=row.form or "—", place=row.place or "—",
        aid=t("participants-aid-yes") if row.complex_aid else t("participants-aid-no"),
        agreement=row.agreement_number or "—", signed=_day(t, row.agreement_date),
    )  # fmt: skip
    return Card(text)


def ask_sent(t: Translator, page: ListPage) -> Card:
    """Ask for number and day of the letter with which the list went."""
    return Card(t("participants-ask-sent", year=page.year, count=len(page.rows), example=_LETTER))


def ask_agreement(t: Translator, name: str) -> Card:
    """Ask for number and day of an advocate's agreement."""
    return Card(t("participants-ask-agreement", name=name, example=_AGREEMENT))


def unreadable(t: Translator) -> Card:
    """Say how a number with its day is written."""
    return Card(t("participants-unreadable", example=_LETTER))


def signed(t: Translator, row: Listed) -> Card:
    """Say that an agreement was written down."""
    return Card(
        t("participants-signed", name=row.name.full, number=row.agreement_number,
          on=_day(t, row.agreement_date))
    )  # fmt: skip


def file_card(t: Translator, page: ListPage, content: bytes) -> Card:
    """The list as a spreadsheet."""
    file = File.made("document", f"tizim-{page.year}.xlsx", content)
    return Card(t("participants-file", year=page.year, count=len(page.rows)), file=file)


def column_name(t: Translator, column: Column) -> Html:
    """What a column of the list is called."""
    match column:
        case Column.NAME:
            return t("participants-col-name")
        case Column.LICENCE:
            return t("participants-col-licence")
        case Column.FORM:
            return t("participants-col-form")
        case Column.PLACE:
            return t("participants-col-place")
        case Column.AGREEMENT:
            return t("participants-col-agreement")


def _incomplete(t: Translator, rows: Sequence[Listed]) -> Html:
    lines = [
        t("participants-lacks", name=row.name.full,
          what=Html(", ".join(column_name(t, one) for one in row.lacks)))
        for row in rows[:_LINES_MAX]
    ]  # fmt: skip
    if len(rows) > _LINES_MAX:
        lines.append(t("participants-more", count=len(rows) - _LINES_MAX))
    return Html("\n".join(lines))


def _changes(t: Translator, page: ListPage) -> Html:
    found = page.changes
    groups = (
        (t("participants-added"), found.added),
        (t("participants-dropped"), found.dropped),
        (t("participants-altered"), found.altered),
    )
    lines = [
        t("participants-change", what=what, names=_names(t, rows)) for what, rows in groups if rows
    ]
    return t("participants-changes", lines=Html("\n".join(lines)))


def _names(t: Translator, rows: Sequence[Listed]) -> Html:
    names = [t("participants-name", name=row.name.short) for row in rows[:_LINES_MAX]]
    if len(rows) > _LINES_MAX:
        names.append(t("participants-more", count=len(rows) - _LINES_MAX))
    return Html(", ".join(names))


def _buttons(t: Translator, page: ListPage, today: date) -> tuple[tuple[Button, ...], ...]:
    if not page.rows:
        return ()
    rows = [(Button(t("participants-btn-file"), Press(LIST_FILE)),)]
    if page.editable and page.sent is None and not page.incomplete:
        rows.append((Button(t("participants-btn-sent"), Press(LIST_SENT), style="success"),))
    placed = (today.month, today.day) >= (_DECEMBER, _TWENTY_SIXTH)
    if page.editable and page.sent is not None and page.sent.checked_at is None and placed:
        rows.append((Button(t("participants-btn-checked"), Press(LIST_CHECKED), style="success"),))
    return tuple(rows)


def _day(t: Translator, on: date | None) -> Html:
    return day(t, on) if on is not None else Html("—")
