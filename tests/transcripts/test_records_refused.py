"""What records refuse, as people see it: words too long, a remark of one's own, files, periods."""

from pathlib import Path

from domain.records.registers import TEMPLATE_BYTES_MAX
from services.records_remarks import WORDS_MAX
from tests.kit import xlsx
from tests.kit.story import Story
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.decrees import is_officer_too

REMARK = "Шілдеде екі тағайындау қабылдадым, мұнда ешқайсысы жоқ."


async def test_a_remark_of_ones_own(story: Story, desk: Desk, cast: Cast) -> None:
    """Told at length it is asked for again; the author, an officer too, leaves it to another."""
    alikhan = cast.alikhan
    await is_officer_too(desk.house.work, alikhan.id)
    long = " ".join([REMARK] * (WORDS_MAX // len(REMARK) + 1))
    story.transcript.hide(long, f"{REMARK} ...")
    await alikhan.says("/report")
    await alikhan.taps("Қате бар")
    await alikhan.says(long)
    await alikhan.says(REMARK)
    await alikhan.says("/report")
    await alikhan.taps("Жауап беру: Ахметов Ә. Б.")

    story.golden("records_remark_own")


async def test_columns_refused(story: Story, cast: Cast, tmp_path: Path) -> None:
    """A workbook too large, and a second one while the first is being looked at."""
    admin = cast.admin
    rows = [["row", "advocate"], ["Р/с", "Қорғаушы"], ["№ п/п", "Защитник"]]
    file = xlsx.write(tmp_path / "c.xlsx", rows).read_bytes()
    await admin.says("/language")
    await admin.taps("Қазақша")
    await admin.says("/columns")
    await admin.taps("Жаңа үлгі жіберу")
    await admin.sends_document("a.xlsx", bytes(TEMPLATE_BYTES_MAX + 1))
    async with story.at_once():
        await admin.sends_document("b.xlsx", file)
        await admin.taps("Жаңа үлгі жіберу")
        await admin.sends_document("c.xlsx", file)

    story.golden("records_columns_refused")


async def test_a_period_of_nothing(story: Story, cast: Cast) -> None:
    """Whoever goes back year by year comes to an end."""
    officer = cast.officer
    await officer.says("/statistics")
    await officer.taps("Жыл")
    for year in range(2025, 2000, -1):
        await officer.taps(f"◀ {year} жыл")
    del story.transcript.lines[2:]
    await officer.taps("◀ 2000 жыл")
    await officer.taps("◀ 1999 жыл")

    story.golden("records_no_period")
