"""What the registration of an act refuses, as the responsible person sees it."""

from domain.policy import POLICY
from tests.kit.story import Story
from tests.transcripts.conftest import Cast
from tests.transcripts.decrees import enter

HEADING = (
    "Астана қаласының мамандандырылған ауданаралық экономикалық сотының азаматтық іс бойынша "
    "адвокат тағайындау туралы ұйғарымы"
)


async def test_an_act_is_answered_wrongly(story: Story, cast: Cast) -> None:
    """A heading for a number, signs for a body, a term before the receipt: each asked again."""
    officer = cast.officer
    await officer.says("/decree")
    await officer.taps("Соттың ұйғарымы (азаматтық, әкімшілік іс)")
    await officer.says(HEADING)
    await officer.says("2-41 24.08.2026")
    await officer.says("—")
    await officer.says("Астана қаласының соты")
    await officer.says("Абай даңғылы, 1")
    await officer.says("18:00")
    await officer.says("24.08.2026 18:00")
    await officer.taps("Қолма-қол")
    await officer.says("24.08.2026 10:00")
    await officer.says("26.08.2026 10:00")
    await officer.taps("Өзгерту")
    await officer.taps("Акт күні")
    await officer.taps("Бүгін")
    await officer.taps("Артқа")
    await officer.taps("Тең айыпталушылар")
    await officer.says(",")

    story.golden("decree_wrong")


async def test_too_many_pages(story: Story, cast: Cast) -> None:
    """A file that Telegram would not hand out, and one page more than an act may have."""
    officer = cast.officer
    await enter(officer)
    del story.transcript.lines[2:]
    await officer.sends_document(content=bytes(POLICY.file_bytes_max + 1))
    seen = len(story.transcript.lines)
    async with story.at_once():
        for _ in range(POLICY.act_pages_max):
            await officer.sends_photo()
    told = story.transcript.lines[seen:]
    story.transcript.lines[seen:] = told[-2:]
    await officer.sends_photo()

    story.golden("decree_pages")
