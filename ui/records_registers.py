"""Offers registers of a period, hands them over, and shows the columns that serve."""

import base64
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from domain.ids import UnitId
from domain.members import Unit
from domain.people import Language
from domain.records.periods import Period, read_period
from domain.records.registers import Register, RegisterKind, Template
from ui.callbacks import (
    COLUMNS,
    COLUMNS_FILE,
    COLUMNS_PLAIN,
    COLUMNS_SEND,
    REGISTER,
    REGISTER_FILE,
    Press,
)
from ui.card import Button, Card, File
from ui.formats import moment
from ui.papers import Printing
from ui.records_words import field_name, period_words, register_name
from ui.statistics import periods
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]


class Whose(StrEnum):
    """Whose register is asked for."""

    OWN = "o"
    UNIT = "u"
    ALL = "a"


class Form(StrEnum):
    """As what a file is asked for."""

    XLSX = "x"
    PDF = "p"


class Asked(NamedTuple):
    """What a button of registers carries besides the unit."""

    whose: Whose
    period: Period
    kind: RegisterKind = RegisterKind.DEFENCE
    form: Form = Form.XLSX
    tongue: Language = Language.KK


_KINDS = {"d": RegisterKind.DEFENCE, "c": RegisterKind.CONSULT}


def read(arg: str) -> Asked | None:
    """What was asked; None for a word that no button carries."""
    word, _, rest = arg.partition(".")
    period = read_period(word)
    if period is None or not rest or rest[0] not in set(Whose):
        return None
    if len(rest) == 1:
        return Asked(Whose(rest), period)
    whose, kind, form, tongue = rest[0], rest[2:3], rest[4:5], rest[6:]
    if kind not in _KINDS or form not in set(Form) or tongue not in set(Language):
        return None
    return Asked(Whose(whose), period, _KINDS[kind], Form(form), Language(tongue))


def choose(
    t: Translator, units: Sequence[Unit], period: Period, *, own: bool, whole: bool
) -> Card:
    """Ask whose register is meant."""
    rows: list[tuple[Button, ...]] = []
    if own:
        rows.append((Button(t("records-btn-own"),
                            Press(REGISTER, 0, f"{period.word}.{Whose.OWN}")),))  # fmt: skip
    if whole:
        rows.append((Button(t("records-whole"),
                            Press(REGISTER, 0, f"{period.word}.{Whose.ALL}")),))  # fmt: skip
    rows += [(Button(one.name, Press(REGISTER, one.id, f"{period.word}.{Whose.UNIT}")),)
             for one in units]  # fmt: skip
    return Card(t("records-choose-register"), tuple(rows))


def register_card(t: Translator, whose: str, asked: Asked, unit: int) -> Card:
    """The registers of a period, in both languages and forms."""
    rows: list[tuple[Button, ...]] = []
    for letter, kind in _KINDS.items():
        forms = (Form.XLSX, Form.PDF) if Printing.here else (Form.XLSX,)
        rows += [
            tuple(
                Button(_file_words(t, kind, form, tongue), Press(
                    REGISTER_FILE, unit,
                    f"{asked.period.word}.{asked.whose}.{letter}.{form}.{tongue}",
                ))
                for tongue in (Language.KK, Language.RU)
            )
            for form in forms
        ]  # fmt: skip
    text = t("records-registers", whose=whose, period=period_words(t, asked.period))
    steps = periods(t, REGISTER, unit, asked.period, f".{asked.whose}")
    return Card(text, (*steps, *rows))


def file_card(t: Translator, register: Register, content: bytes, form: Form, whose: str) -> Card:
    """A register as a file; an empty one says why."""
    text = t("records-register-file", register=register_name(t, register.kind), whose=whose,
             period=period_words(t, register.period), count=len(register.rows))  # fmt: skip
    if register.kind is RegisterKind.CONSULT:
        text = Html(f"{text}\n{t('records-consult-empty')}")
    ending = "xlsx" if form is Form.XLSX else "pdf"
    name = f"tizilim-{register.kind}-{register.period.word}-{t.language}.{ending}"
    file = File("document", name=name, content=base64.b64encode(content).decode())
    return Card(text, file=file)


def columns_card(t: Translator, template: Template, sender: str, *, waits: bool) -> Card:
    """The columns of a register; no administrator sees what stands under them."""
    lines = "\n".join(
        f"{place}. {one.field} — {one.heading(t.language) or field_name(t, one.field)}"
        if not one.kk
        else t("records-column", place=place, key=one.field, kk=one.kk, ru=one.ru)
        for place, one in enumerate(template.columns, 1)
    )
    parts = [
        t("records-columns", register=register_name(t, template.kind)),
        t("records-columns-own", version=template.version, name=sender,
          when=moment(t, template.at)) if template.at is not None else t("records-form-ours"),
        Html(lines),
    ]  # fmt: skip
    if waits:
        parts.append(t("records-columns-wait"))
    return Card(Html("\n\n".join(parts)), _columns_buttons(t, template))


def ask_columns(t: Translator, kind: RegisterKind) -> Card:
    """Ask for the file."""
    return Card(t("records-ask-columns", register=register_name(t, kind)))


def columns_file(t: Translator, template: Template, content: bytes) -> Card:
    """The columns in use as a workbook, to be changed and sent back."""
    file = File(
        "document", name=f"bagandar-{template.kind}.xlsx",
        content=base64.b64encode(content).decode(),
    )  # fmt: skip
    return Card(t("records-columns-file", register=register_name(t, template.kind)), file=file)


def too_long(t: Translator, rows: int, most: int) -> Html:
    """Why a register of so many rows is no paper, and what to take instead."""
    return t("records-too-long", rows=rows, most=most)


def stale(t: Translator) -> Html:
    """What an unreadable button is answered with."""
    return t("common-stale-button")


def _file_words(t: Translator, kind: RegisterKind, form: Form, tongue: Language) -> Html:
    name = t("records-short-consult") if kind is RegisterKind.CONSULT else t(
        "records-short-defence"
    )  # fmt: skip
    said = t("records-in-kk") if tongue is Language.KK else t("records-in-ru")
    if form is Form.XLSX:
        return t("records-btn-file-xlsx", register=name, language=said)
    return t("records-btn-file-pdf", register=name, language=said)


def _columns_buttons(t: Translator, template: Template) -> Rows:
    kind = template.kind
    other = next(one for one in RegisterKind if one is not kind)
    rows: list[tuple[Button, ...]] = [
        (Button(t("records-btn-columns-file"), Press(COLUMNS_FILE, 0, kind)),),
        (Button(t("records-btn-columns-send"), Press(COLUMNS_SEND, 0, kind)),),
    ]
    if template.version:
        rows.append((Button(t("records-btn-columns-plain"), Press(COLUMNS_PLAIN, 0, kind)),))
    rows.append((Button(register_name(t, other), Press(COLUMNS, 0, other)),))
    return tuple(rows)


def unit_of(number: int) -> UnitId | None:
    """The unit that a button carries; none where it is the whole collegium."""
    return UnitId(number) if number else None
