"""Reads a template of columns from a workbook, and writes the one in use to be changed."""

from datetime import datetime
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineError, CalamineWorkbook

from documents.book import Leaf, workbook
from documents.plain_words import plain
from domain.people import Language
from domain.records.registers import (
    COLUMNS_MAX,
    KNOWN,
    TEMPLATE_BYTES_MAX,
    BadTemplate,
    Column,
    Fault,
    RegisterKind,
    Template,
    read_template,
)
from ui.records_words import field_name
from ui.translator import Translator

_ROWS = 3
_UNPACKED_MAX = 20 * TEMPLATE_BYTES_MAX


def columns_sheet(t: Translator, template: Template, *, at: datetime) -> bytes:
    """The template in use as it is to be sent back; every key that is known is on sheet two."""
    kk, ru = t.speaking(Language.KK), t.speaking(Language.RU)
    columns = template.columns
    width = [22.0] * len(columns)
    headings = [
        [one.kk or plain(field_name(kk, one.field)) for one in columns],
        [one.ru or plain(field_name(ru, one.field)) for one in columns],
    ]
    known = [
        [str(one), plain(field_name(kk, one)), plain(field_name(ru, one))]
        for one in KNOWN[template.kind]
    ]
    heads = [plain(t("records-columns-key")), "kk", "ru"]
    return workbook(
        [
            Leaf(plain(t("records-columns-sheet")), (), [str(one.field) for one in columns],
                 width, headings),
            Leaf(plain(t("records-columns-keys")), (), heads, [22, 44, 44], known),
        ],
        at=at,
    )  # fmt: skip


def read_columns(kind: RegisterKind, content: bytes) -> tuple[Column, ...]:
    """The columns of a file; raises BadTemplate for whatever is no template."""
    if len(content) > TEMPLATE_BYTES_MAX:
        raise BadTemplate(Fault.TOO_LARGE)
    try:
        with ZipFile(BytesIO(content)) as archive:
            if sum(one.file_size for one in archive.infolist()) > _UNPACKED_MAX:
                raise BadTemplate(Fault.TOO_LARGE)
        with CalamineWorkbook.from_filelike(BytesIO(content)) as book:
            table = book.get_sheet_by_index(0).to_python(nrows=_ROWS * 2)
    except (CalamineError, BadZipFile, OSError, IndexError) as error:
        raise BadTemplate(Fault.NOT_A_TABLE) from error
    rows = [[str(cell).strip() for cell in row[: COLUMNS_MAX + 1]] for row in table]
    return read_template(kind, [row for row in rows if any(row)])
