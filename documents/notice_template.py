"""Reads a collegium's own form of the notice: only a harmless one with known names serves."""

import html
import re
import zipfile
import zlib
from difflib import get_close_matches
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docxtpl import DocxTemplate
    from jinja2 import nodes
    from jinja2.sandbox import SandboxedEnvironment

from domain.assignments.notice_templates import (
    PLACEHOLDERS,
    SIZE_MAX,
    UNPACKED_MAX,
    BadTemplate,
    Fault,
)

_DOCUMENT, _TYPES = "word/document.xml", "[Content_Types].xml"
_FOOTNOTES = "wordprocessingml.footnotes+xml"
_EXTERNAL = re.compile(rb"<Relationship\s[^>]*TargetMode\s*=\s*[\"']External[\"'][^>]*>")
_LINK = b"/hyperlink"
_SIGNS = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_SHOWN = 60


def environment() -> "SandboxedEnvironment":
    """Where forms are filled in: nothing can be called, and what is filled in stays text."""
    from jinja2 import StrictUndefined  # noqa: PLC0415 - optional, and not needed to start
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415 - the same

    sandbox = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    sandbox.globals.clear()
    return sandbox


def read_template(content: bytes) -> "DocxTemplate":
    """The form, ready to be filled in; raises BadTemplate for anything else.

    A form holds names between {{ and }} and nothing that runs: no loop, no filter, no macro.
    """
    _check_archive(content)
    form = _opened(content)
    found = {name for piece in _pieces(form) for name in _names(piece)}
    if not found:
        raise BadTemplate(Fault.EMPTY)
    return form


def _check_archive(content: bytes) -> None:
    """Look at the archive before anything of it is unpacked into memory."""
    if len(content) > SIZE_MAX:
        raise BadTemplate(Fault.TOO_LARGE)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            if sum(one.file_size for one in archive.infolist()) > UNPACKED_MAX:
                raise BadTemplate(Fault.TOO_LARGE)
            names = archive.namelist()
            if _DOCUMENT not in names or _TYPES not in names:
                raise BadTemplate(Fault.NOT_DOCX)
            if any(_runs(name) or _fetches(archive, name) for name in names):
                raise BadTemplate(Fault.NOT_INERT)
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        RuntimeError,
        OSError,
        ValueError,
    ):
        # The last ones: encrypted, packed in an unknown way, cut short.
        raise BadTemplate(Fault.NOT_DOCX) from None


def _runs(name: str) -> bool:
    low = name.lower()
    return "vbaproject" in low or "activex" in low or "/embeddings/" in low


def _fetches(archive: zipfile.ZipFile, name: str) -> bool:
    """Whether opening the document would fetch something; a link waits to be pressed."""
    if not name.endswith(".rels"):
        return False
    return any(_LINK not in found for found in _EXTERNAL.findall(archive.read(name)))


def _opened(content: bytes) -> "DocxTemplate":
    from docxtpl import DocxTemplate  # noqa: PLC0415 - optional, and not needed to start

    form = DocxTemplate(BytesIO(content))
    try:
        form.get_docx()
    except (ValueError, KeyError, AttributeError, SyntaxError):
        # python-docx says so of a spreadsheet, a macro document, and of broken parts.
        raise BadTemplate(Fault.NOT_DOCX) from None
    return form


def _pieces(form: "DocxTemplate") -> list[str]:
    """Every text that will be filled in: body, heads and feet, footnotes, properties."""
    document = form.get_docx()
    bodies = [form.get_xml()]
    for kind in (form.HEADER_URI, form.FOOTER_URI):
        bodies += [form.get_part_xml(part) for _, part in form.get_headers_footers(kind)]
    bodies += [
        part.blob.decode("utf-8", "replace")
        for part in document.part.package.iter_parts()
        if part.content_type.endswith(_FOOTNOTES)
    ]
    own = document.core_properties
    titles = [own.author, own.comments, own.identifier, own.language, own.subject, own.title]
    for one in bodies:
        _check_signs(one)
    return [re.sub("<w:p([ >])", r"\n<w:p\1", form.patch_xml(one)) for one in bodies] + titles


def _check_signs(body: str) -> None:
    """Every {{ is followed by its }}: docxtpl searches far, and for long, for one that is not."""
    words = re.sub("</w:p>", "\n", body)
    words = re.sub("<[^>]*>", "", words)
    opened = None
    for sign in _SIGNS.finditer(words):
        if sign[0] != ("{{" if opened is None else "}}"):
            raise BadTemplate(Fault.NOT_PLAIN, _shown(words[opened or sign.start() :]))
        opened = sign.start() if opened is None else None
    if opened is not None:
        raise BadTemplate(Fault.NOT_PLAIN, _shown(words[opened:]))


def _names(piece: str) -> list[str]:
    """The names of one text; raises BadTemplate for any tag that is not one known name."""
    from jinja2 import TemplateSyntaxError, nodes  # noqa: PLC0415 - optional

    try:
        tree = environment().parse(piece)
    except TemplateSyntaxError as broken:
        raise BadTemplate(Fault.NOT_PLAIN, _line(piece, broken.lineno)) from None
    found: list[str] = []
    for node in tree.find_all(nodes.Node):
        if isinstance(node, nodes.Name):
            found.append(_known(node))
        elif not isinstance(node, (nodes.Output, nodes.TemplateData)):
            raise BadTemplate(Fault.NOT_PLAIN, _line(piece, node.lineno))
    return found


def _known(node: "nodes.Name") -> str:
    if node.name in PLACEHOLDERS:
        return node.name
    near = get_close_matches(node.name.lower(), PLACEHOLDERS, n=1, cutoff=0.7)
    raise BadTemplate(Fault.UNKNOWN, node.name[:_SHOWN], "".join(near))


def _line(piece: str, number: int) -> str:
    """The words of a line, for whoever looks for it in the document."""
    lines = piece.splitlines()
    line = lines[number - 1] if 0 < number <= len(lines) else ""
    return _shown(re.sub(r"<[^>]*>", " ", line))


def _shown(words: str) -> str:
    """The first words of a line, as they are read."""
    line = words.partition("\n")[0]
    return " ".join(html.unescape(line).split())[:_SHOWN]
