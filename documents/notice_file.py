"""Drafts the notice of defence as DOCX: from the collegium's own form, or a plain one of ours."""

import asyncio
import re
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document as Docx

from documents.notice_template import environment, read_template
from documents.plain_words import plain
from domain.assignments.papers import NoticeFacts
from domain.people import Language
from ui.assignments_words import act_name
from ui.formats import day, number_day, number_moment
from ui.translator import Html, Translator

# To be written in by hand, where nothing is known or nothing may be sent.
_BLANK = "_" * 24
# XML has no place for them, and a broken name must not break the file.
_CONTROL = re.compile("[\x00-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_FONT, _SIZE, _HEAD = "Times New Roman", 12, 14
# Who approved the form that the collegium has and we have not (Ереже ¶9).
_DECIDED, _ANNEX = date(2018, 11, 23), 2


async def notice_file(t: Translator, facts: NoticeFacts, form: bytes | None, *, on: date) -> bytes:
    """The draft for the advocate to check, complete and sign (Ереже ¶9, ¶17(3), R-036).

    It names no client: that line is written in by hand. Raises BadTemplate for a broken form.
    """
    content = form if form is not None else built_in(t)
    return await asyncio.to_thread(_filled, content, notice_values(t, facts, on))


async def check_form(content: bytes) -> None:
    """Fill a form in for trial; raises BadTemplate for one that cannot serve."""
    await asyncio.to_thread(read_template, content)


def notice_values(t: Translator, facts: NoticeFacts, on: date) -> dict[str, str]:
    """What stands for each name of a form; a blank for what is not known."""
    kazakh, russian = t.speaking(Language.KK), t.speaking(Language.RU)
    house, act = facts.collegium, facts.act
    values = {
        "advocate": facts.advocate.full,
        "advocate_short": facts.advocate.short,
        "licence_number": facts.licence.number,
        "licence_date": number_day(facts.licence.on) if facts.licence.on else "",
        "phone": facts.phone,
        "collegium_kk": house.name_kk if house is not None else "",
        "collegium_ru": house.name_ru if house is not None else "",
        "unit": facts.unit.name,
        "unit_address": facts.unit.address,
        "unit_phone": facts.unit.phone,
        "act_kk": plain(Html(act_name(kazakh, act.type))),
        "act_ru": plain(Html(act_name(russian, act.type))),
        "act_number": act.number,
        "act_date": number_day(act.date),
        "act_date_kk": plain(day(kazakh, act.date)),
        "act_date_ru": plain(day(russian, act.date)),
        "body": act.body,
        "place": act.place,
        "request_number": facts.label,
        "accepted_at": number_moment(facts.accepted_at),
        "today": number_day(on),
        "today_kk": plain(day(kazakh, on)),
        "today_ru": plain(day(russian, on)),
    }
    return {name: _CONTROL.sub(" ", value).strip() or _BLANK for name, value in values.items()}


def built_in(t: Translator) -> bytes:
    """Our own plain form, with names to be filled in: also where a collegium may begin its own.

    It is made for Kazakh and for Russian; the papers of a case are in no other language.
    """
    t = t if t.language is Language.RU else t.speaking(Language.KK)
    made = _blank_sheet()
    _head(made, t)
    for line in _lines(t):
        made.add_paragraph(plain(line))
    made.add_paragraph(plain(t("notices-draft-sign", name="{{ advocate_short }}", blank=_BLANK)))
    buffer = BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def _blank_sheet() -> "Docx":
    from docx import Document  # noqa: PLC0415 - optional, and not needed to start
    from docx.shared import Mm, Pt  # noqa: PLC0415 - the same

    made = Document()
    made.core_properties.author = made.core_properties.comments = ""
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(25), Mm(15)
    section.top_margin = section.bottom_margin = Mm(20)
    style = made.styles["Normal"]
    style.font.name, style.font.size = _FONT, Pt(_SIZE)
    style.paragraph_format.space_after = Pt(8)
    return made


def _head(made: "Docx", t: Translator) -> None:
    """What it is and what it is not, to whom it goes, and its title."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415 - optional
    from docx.shared import Pt  # noqa: PLC0415 - the same

    note = t("notices-draft-note", decided=day(t, _DECIDED), annex=_ANNEX)
    made.add_paragraph().add_run(plain(note)).italic = True
    to = made.add_paragraph(plain(t("notices-draft-to", body="{{ body }}")))
    to.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    title = made.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.space_before = title.paragraph_format.space_after = Pt(_HEAD)
    words = title.add_run(plain(t("notices-draft-title")))
    words.bold, words.font.size = True, Pt(_HEAD)
    number = made.add_paragraph(plain(t("notices-draft-number", blank=_BLANK)))
    number.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _lines(t: Translator) -> list[Html]:
    """The facts of the appointment, one a line; no words of law beside them."""
    tongue = t.language
    return [
        t("notices-draft-advocate", name="{{ advocate }}"),
        t("notices-draft-licence", number="{{ licence_number }}", on="{{ licence_date }}"),
        t("notices-draft-phone", phone="{{ phone }}"),
        t("notices-draft-house", collegium=f"{{{{ collegium_{tongue} }}}}", unit="{{ unit }}"),
        t("notices-draft-ground", act=f"{{{{ act_{tongue} }}}}", number="{{ act_number }}",
          on=f"{{{{ act_date_{tongue} }}}}"),
        t("notices-draft-request", number="{{ request_number }}", at="{{ accepted_at }}"),
        t("notices-draft-place", place="{{ place }}"),
        t("notices-draft-client", blank=_BLANK),
    ]  # fmt: skip


def _filled(content: bytes, values: dict[str, str]) -> bytes:
    form = read_template(content)
    form.render(values, environment(), autoescape=True)
    buffer = BytesIO()
    form.save(buffer)
    return buffer.getvalue()
