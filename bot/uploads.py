"""Names the kinds of files that people send to be read: forms of the notice, columns."""

import asyncio

from bot.reading_room import Kind
from documents.notice_file import check_form
from documents.register_columns import read_columns
from domain.assignments import notice_templates as forms
from domain.records import registers
from services import notices_forms, records_templates


async def _form(_: forms.NoticeForm, content: bytes) -> bytes:
    """A form serves as it was sent, once it was filled in for trial."""
    await check_form(content)
    return content


async def _columns(file: registers.Upload, content: bytes) -> tuple[registers.Column, ...]:
    return await asyncio.to_thread(read_columns, file.kind, content)


NOTICE_FORMS = Kind(
    name="notice_forms",
    size_max=forms.SIZE_MAX,
    begin=notices_forms.begin,
    read=_form,
    keep=notices_forms.keep,
    bad=forms.BadTemplate,
    too_large=forms.BadTemplate(forms.Fault.TOO_LARGE),
    refuse=notices_forms.refuse,
    missed=notices_forms.missed,
)
REGISTER_COLUMNS = Kind(
    name="register_columns",
    size_max=registers.TEMPLATE_BYTES_MAX,
    begin=records_templates.begin,
    read=_columns,
    keep=records_templates.keep,
    bad=registers.BadTemplate,
    too_large=registers.BadTemplate(registers.Fault.TOO_LARGE),
    refuse=records_templates.refuse,
    missed=records_templates.missed,
)
KINDS = (NOTICE_FORMS, REGISTER_COLUMNS)
