"""The papers of a request: the answer to the body, the protocol, the notice of defence."""

from tests.kit.story import Story
from tests.transcripts.conftest import Cast
from tests.transcripts.decrees import register
from tests.transcripts.test_notice_forms import form


async def test_the_papers_of_a_request(story: Story, cast: Cast) -> None:
    """The desk answers the body, the advocate drafts the notice, the presidium reads along."""
    await register(cast.officer, client="Сейтқали Нұрлан")
    await cast.alikhan.taps("Қабылдаймын")
    await cast.officer.says("/requests")
    await cast.officer.taps(r"№ 1/2026 · қабылданды, акт берілмеген")
    await cast.officer.taps("Органға жауап, PDF")
    await cast.officer.taps("Хаттама, PDF")
    await cast.officer.taps("PDF орысша")
    await cast.alikhan.says("/cases")
    await cast.alikhan.taps("№ 1/2026 · қабылданды, акт берілмеген")
    await cast.alikhan.taps("Хабарлама жобасы")
    await cast.alikhan.taps("Хабарлама жобасы, орысша")
    await cast.presidium.says("/template")
    await cast.presidium.sends_document("ulgi.docx", form("Адвокат {{ advocate }}"))
    await cast.alikhan.says("/cases")
    await cast.alikhan.taps("№ 1/2026 · қабылданды, акт берілмеген")
    await cast.alikhan.taps("Хабарлама жобасы")
    await cast.presidium.says("/requests")
    await cast.presidium.taps("№ 1/2026 · қабылданды, акт берілмеген")
    await cast.presidium.taps("Хаттама, PDF")
    story.golden("request-papers")
