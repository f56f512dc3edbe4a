"""Shows the draft of the consolidated report and takes the mark that it went."""

import base64

from domain.ids import UnitId
from domain.people import Language
from domain.records.confirmations import Standing
from domain.records.consolidated import Draft, Split, UnitSums
from domain.records.figures import Figure
from domain.records.periods import Period, Span
from ui.callbacks import DRAFT, DRAFT_FILE, DRAFT_SENT, Press
from ui.card import Button, Card, File
from ui.formats import day
from ui.papers import Printing
from ui.records_registers import Form
from ui.records_words import figure_name, period_words
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]
_SHOWN = (Figure.ACCEPTED, Figure.COMPLETED, Figure.IN_WORK, Figure.RURAL)
_UNITS_MAX = 20
_RURAL_MAX = 12
_LETTER = "№ 12-3/45, 05.01.2027"


def draft_card(
    t: Translator, draft: Draft, unit: UnitId | None, *, note: Html | None = None
) -> Card:
    """The sums of a period: what is confirmed beside what is not, and the rural section."""
    months = draft.total.months
    parts = [
        t("records-draft", period=period_words(t, draft.period)),
        t("records-draft-preliminary", due=day(t, draft.due)),
        t("records-draft-months", confirmed=months[Standing.CONFIRMED],
          changed=months[Standing.CHANGED], open=months[Standing.OPEN]),
    ]  # fmt: skip
    if not draft.over:
        parts.append(t("records-draft-runs"))
    parts += [_unit(t, draft, one) for one in draft.units[:_UNITS_MAX]]
    if len(draft.units) > 1:
        parts.append(_sums(t, t("records-total"), draft.total))
    parts.append(_rural(t, draft))
    if draft.sent is not None:
        parts.append(t("records-draft-sent", number=draft.sent.number,
                       on=day(t, draft.sent.sent_on), name=draft.sent.name))  # fmt: skip
    if note is not None:
        parts.append(note)
    return Card(Html("\n\n".join(parts)), _buttons(t, draft, unit))


def file_card(t: Translator, draft: Draft, content: bytes, form: Form) -> Card:
    """The draft as a file."""
    ending = "xlsx" if form is Form.XLSX else "pdf"
    name = f"zhiyntyq-{draft.period.word}-{t.language}.{ending}"
    text = t("records-draft-file", period=period_words(t, draft.period))
    file = File("document", name=name, content=base64.b64encode(content).decode())
    return Card(text, file=file)


def ask_sent(t: Translator, period: Period) -> Card:
    """Ask under which number and on which day the report went."""
    return Card(t("records-ask-sent", period=period_words(t, period), example=_LETTER))


def unreadable(t: Translator) -> Card:
    """Say how a number with its day is written."""
    return Card(t("participants-unreadable", example=_LETTER))


def kept(t: Translator, *, late: bool) -> Html:
    """The short answer to the mark."""
    return t("records-draft-kept-late") if late else t("records-draft-kept")


def _unit(t: Translator, draft: Draft, one: UnitSums) -> Html:
    return _sums(t, draft.names.get(one.unit) or t("records-no-unit"), one)


def _sums(t: Translator, name: str, one: UnitSums) -> Html:
    lines = [t("records-draft-line", what=_figure(t, figure),
               confirmed=one.figures[figure].confirmed, rest=one.figures[figure].rest)
             for figure in _SHOWN]  # fmt: skip
    return Html("\n".join([t("records-draft-of", name=name), *lines]))


def _figure(t: Translator, figure: Figure) -> Html:
    """What is in work is counted once, at the end of the whole period."""
    if figure is Figure.IN_WORK:
        return t("records-draft-in-work")
    return figure_name(t, figure)


def _rural(t: Translator, draft: Draft) -> Html:
    """The settlements of the chat: by district, for their places stand in the files."""
    if not draft.rural:
        return t("records-draft-rural-none")
    districts: dict[str, Split] = {}
    for one in draft.rural:
        split = districts.setdefault(one.district, Split())
        split.confirmed += one.given.confirmed
        split.rest += one.given.rest
    lines = [
        t("records-draft-line", what=district or t("records-unnamed"),
          confirmed=split.confirmed, rest=split.rest)
        for district, split in list(districts.items())[:_RURAL_MAX]
    ]  # fmt: skip
    if len(districts) > _RURAL_MAX:
        lines.append(t("records-more", count=len(districts) - _RURAL_MAX))
    return Html("\n".join([f"<b>{t('records-draft-rural-says')}</b>", *lines]))


def _buttons(t: Translator, draft: Draft, unit: UnitId | None) -> Rows:
    subject, period = unit or 0, draft.period
    steps = tuple(
        Button(period_words(t, one), Press(DRAFT, subject, one.word))
        for one in (period.moved(-1), period.moved(1))
    )
    other = period.of_span(Span.YEAR if period.span is Span.HALF else Span.HALF)
    forms = (Form.XLSX, Form.PDF) if Printing.here else (Form.XLSX,)
    files = tuple(
        tuple(
            Button(_words(t, form, tongue), Press(
                DRAFT_FILE, subject, f"{period.word}.{form}.{tongue}"))
            for tongue in (Language.KK, Language.RU)
        )
        for form in forms
    )  # fmt: skip
    rows: Rows = (steps, (Button(period_words(t, other), Press(DRAFT, subject, other.word)),),
                  *files)  # fmt: skip
    if draft.sends and draft.over and draft.sent is None:
        rows = (*rows, (Button(t("records-btn-sent"), Press(DRAFT_SENT, 0, period.word)),))
    return rows


def _words(t: Translator, form: Form, tongue: Language) -> Html:
    if form is Form.PDF:
        return t("papers-btn-pdf-kk") if tongue is Language.KK else t("papers-btn-pdf-ru")
    return t("records-btn-xlsx-kk") if tongue is Language.KK else t("records-btn-xlsx-ru")
