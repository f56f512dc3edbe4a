"""The collegium's own form of the notice of defence: sent, judged, taken back."""

from io import BytesIO

from docx import Document

from tests.kit.story import Story
from tests.transcripts.conftest import Cast


def form(*lines: str) -> bytes:
    """A Word document of these lines."""
    made = Document()
    for line in lines:
        made.add_paragraph(line)
    buffer = BytesIO()
    made.save(buffer)
    return buffer.getvalue()


async def test_a_form_is_sent_and_judged(story: Story, cast: Cast) -> None:
    """A misspelt name is named with what was meant; the corrected form serves."""
    await cast.presidium.says("/template")
    await cast.presidium.says("міне")
    await cast.presidium.sends_document("ulgi.pdf")
    await cast.presidium.sends_document("ulgi.docx", form("Адвокат {{ advocat }}"))
    await cast.presidium.says("/template")
    await cast.presidium.sends_document("ulgi.docx", form("{% for x in body %}"))
    await cast.presidium.says("/template")
    await cast.presidium.sends_document("ulgi.docx", b"PK\x03\x04")
    await cast.presidium.says("/template")
    await cast.presidium.sends_document("ulgi.docx", form("Адвокат {{ advocate }}"))
    await cast.presidium.says("/template")
    await cast.presidium.taps("Қолданыстағы файл")
    await cast.presidium.taps("Қарапайым үлгі, орысша")
    await cast.presidium.taps("Қарапайым жобаға қайту")
    await cast.admin.says("/template")
    await cast.alikhan.says("/template")
    story.golden("notice-forms")
