"""«Қабылданды»: the word, what is not the word, and what follows while nobody says it."""

import re

import pytest
from sqlalchemy import insert

from db.tables.members import units
from domain.newcomers import UnitKind
from domain.receipts import WORD
from tests.kit.choices import busiest, cell, days_of
from tests.kit.story import Person, Story, buttons
from tests.transcripts.conftest import Cast, Desk

THE_WORD = [
    "Қабылданды", "қабылданды", "ҚАБЫЛДАНДЫ", "«Қабылданды»", '"Қабылданды"', "“қабылданды”",
    "Қабылданды.", "Қабылданды!", "  Қабылданды  ", "«ҚАБЫЛДАНДЫ!»", "\n«Қабылданды».\n",
]  # fmt: skip
NOT_THE_WORD = [
    "ок", "OK", "принято", "Принято.", "Қабылдадым", "Кабылданды", "қабылданд", "қабылланды",
    "Қабылданды, рақмет", "Қабылданды ма?", "иә", "👍", "Кестеде неге екі сенбі тұр?",
]  # fmt: skip
_ACKED = "Кестемен танысқаныңыз тіркелді"
_HINT = "дәл «Қабылданды» деп жазыңыз"
_OTHER_TOPICS = (
    "Бүгін, |Ертең, .* тамыз|Сегодня|Завтра|есепті|отчёт|жариялау керек|мерзімінде жарияланбады"
)
_KINDS = ("Сотқа дейінгі", "Сот", "Консультация")


async def _publish(officer: Person, *kinds: str) -> None:
    """Draw September and publish some of its rosters."""
    await officer.says("/roster")
    await officer.taps("Жобасын жасау: күніне 1 адвокат")
    for kind in kinds:
        await officer.says("/roster")
        await officer.taps(kind)
        await officer.taps("Жариялау")
        await officer.taps("Иә, жариялау")


def _forget(story: Story) -> None:
    """Begin the transcript here."""
    del story.transcript.lines[1:]


def _leave_out(story: Story, words: str) -> None:
    """Leave out the bot's messages on other things, and the times when nothing else was said."""
    told = re.split(r"\n(?=\S| {4}bot)", str(story.transcript).rstrip())
    kept = [one for one in told if not re.search(words, one)]
    story.transcript.lines.clear()
    day = ""
    for one, after in zip(kept, [*kept[1:], "--"], strict=True):
        dated = re.fullmatch(r"-- ([\d-]{10} )?(\S+)", one)
        day = (dated and dated[1]) or day
        if dated is None:
            story.transcript.lines.append(one)
        elif not after.startswith("--"):
            story.transcript.lines.append(f"-- {day}{dated[2]}")
            day = ""


@pytest.fixture
async def court(story: Story, cast: Cast) -> Cast:
    """The court roster of September is published; the story begins after it."""
    await _publish(cast.officer, "Сот")
    _forget(story)
    return cast


@pytest.mark.parametrize("text", THE_WORD, ids=repr)
async def test_each_spelling_is_the_word(court: Cast, text: str) -> None:
    """Case, quotes, a final mark and spaces do not matter (domain.md 5.5)."""
    await court.alikhan.says(text)

    assert _ACKED in court.alikhan.last.text
    assert court.alikhan.keyboard == []


@pytest.mark.parametrize("text", NOT_THE_WORD, ids=repr)
async def test_anything_else_gets_the_hint(court: Cast, text: str) -> None:
    """Whatever is not the word is answered with the word, and the keyboard stays."""
    await court.alikhan.says(text)

    assert _HINT in court.alikhan.last.text
    assert court.alikhan.keyboard == [[WORD]]


async def test_one_roster_answered_badly_then_well(story: Story, court: Cast) -> None:
    """«Принято», a picture and an edit do not count; the word does, once."""
    await court.alikhan.says("принято")
    await court.alikhan.sends_photo()
    await court.alikhan.corrects(court.alikhan.message("принято"), WORD)
    await court.alikhan.presses(WORD)
    await court.alikhan.corrects(court.alikhan.message(WORD), "Келіспеймін")
    await court.alikhan.says(WORD)
    await court.officer.says("/receipts")
    await court.officer.taps("Сот, қыркүйек: 1 / 6")
    story.golden("receipts_word")


async def test_several_rosters(story: Story, cast: Cast) -> None:
    """A reply says which roster is meant; without one they are confirmed one by one."""
    await _publish(cast.officer, *_KINDS)
    _forget(story)
    letter = cast.alikhan.message("сотта қаралып жатқан")
    await cast.alikhan.says("ок")
    await cast.alikhan.says(WORD, reply_to=letter)
    await cast.alikhan.says(WORD, reply_to=letter)
    await cast.alikhan.taps("Қабылданды: Консультация, қыркүйек")
    await cast.alikhan.taps("Қабылданды: Сотқа дейінгі, қыркүйек")
    await cast.alikhan.says(WORD)
    await cast.aigul.says(WORD)
    await cast.aigul.taps("Қабылданды: Сот, қыркүйек")
    story.golden("receipts_several")


async def test_the_word_of_a_changed_roster(story: Story, court: Cast) -> None:
    """A reply to the first letter, after the days changed: the new days are shown first."""
    letter = court.alikhan.message("сотта қаралып жатқан")
    await court.alikhan.says(WORD)
    await court.officer.says("/roster")
    await court.officer.taps("Сот")
    day = days_of(court.officer, court.alikhan.name)[0]
    await court.officer.taps(cell(day, court.alikhan.name))
    await court.officer.taps(busiest(court.officer))
    await court.officer.taps("Иә, өзгерту")
    await court.officer.says(f"Өтініш 25.08.2026: {day} қыркүйекте іссапарда болады")
    _forget(story)
    await court.alikhan.says(WORD, reply_to=letter)
    await court.alikhan.taps("Қабылданды: Сот, қыркүйек")
    await court.alikhan.says(WORD, reply_to=letter)
    story.golden("receipts_changed")


async def test_the_officer_records_what_is_on_paper(story: Story, court: Cast) -> None:
    """A blocked bot is seen; a signature, a letter and the АЖ are recorded with evidence."""
    officer = court.officer
    await court.madina.blocks()
    await officer.says("/receipts")
    await officer.taps("Сот, қыркүйек: 0 / 6")
    await officer.taps("Тіркеу: Өтегенов Н. Қ.")
    await officer.taps("Жеке қолы")
    await officer.says("...")
    await officer.sends_photo()
    await officer.says("25.08.2026 танысу парағы № 8, қолы қойылған")
    await officer.taps("Тіркеу: Қасымов Д. Е.")
    await officer.taps("Электрондық пошта")
    await officer.says("25.08.2026 хат, кіріс № 114")
    await officer.taps("Тіркеу: Нұрланова М. А.")
    await officer.taps("«Е-Заң көмегі» АЖ")
    await officer.says("АЖ-дағы танысу белгісі, 25.08.2026")
    await court.dauren.says(WORD)
    story.golden("receipts_paper")


async def test_a_call_and_an_old_button(story: Story, court: Cast) -> None:
    """A call is only noted; who answers meanwhile is not recorded a second time; all answered."""
    officer = court.officer
    await officer.says("/receipts")
    await officer.taps("Сот, қыркүйек: 0 / 6")
    await officer.taps("Тіркеу: Ғабитова А. С.")
    await officer.taps("Қоңырау туралы жазба")
    await officer.says("Телефонда кешке жауап беремін деді")
    await officer.taps("Тіркеу: Ахметов Ә. Б.")
    await court.alikhan.says(WORD)
    await officer.taps("Жеке қолы")
    await officer.taps("Тіркеу: Өтегенов Н. Қ.")
    await officer.taps("Жеке қолы")
    await officer.says("Танысу парағы № 8")
    for one in (court.aigul, court.dauren, court.madina, court.sergey):
        await one.says(WORD)
    await officer.taps("Жаңарту")
    story.golden("receipts_call")


async def test_the_presidium_reads_and_records_nothing(story: Story, court: Cast) -> None:
    """The board of the presidium has no buttons to record; a forged press is refused."""
    await court.officer.says("/receipts")
    await court.officer.taps("Сот, қыркүйек: 0 / 6")
    _forget(story)
    await court.presidium.says("/receipts")
    await court.presidium.taps("Сот, қыркүйек: 0 / 6")
    await court.presidium.taps("Артқа")

    theirs = buttons(court.officer.last)[0]
    await court.presidium.taps_data(court.presidium.last, str(theirs["callback_data"]))
    story.golden("receipts_presidium")


async def test_of_several_units_one_is_chosen(desk: Desk, court: Cast) -> None:
    """Whoever oversees several units says first which is meant, and comes back to it."""
    async with desk.house.work.write() as tx:
        await tx.connection.execute(
            insert(units).values(name="№ 2 заң консультациясы", kind=UnitKind.OFFICE)
        )
    presidium = court.presidium
    await presidium.says("/receipts")
    assert "Қай бөлімшенің" in presidium.last.text
    await presidium.taps("№ 2 заң консультациясы")
    assert "кестесі жоқ" in presidium.last.text
    await presidium.says("/receipts")
    await presidium.taps("№ 1 заң консультациясы")
    await presidium.taps("Сот, қыркүйек: 0 / 6")
    assert "Растағаны: 0 / 6" in presidium.last.text


async def test_the_word_as_somebodys_evidence(court: Cast) -> None:
    """An officer in the middle of a record writes what he likes: it is his evidence."""
    officer = court.officer
    await officer.says("/receipts")
    await officer.taps("Сот, қыркүйек: 0 / 6")
    await officer.taps("Тіркеу: Қасымов Д. Е.")
    await officer.taps("Электрондық пошта")
    await officer.says(WORD)

    assert "Танысу тіркелді" in officer.last.text
    assert f"Негізі: {WORD}" in officer.last.text


async def test_silence_until_the_presidium_hears(story: Story, court: Cast) -> None:
    """Reminders, the list, the telephone task, the red flag on the eve; the word ends each."""
    for one in (court.madina, court.dauren, court.sergey):
        await one.says(WORD)
    _forget(story)
    await story.turn("2026-08-26 09:30")
    await court.alikhan.says(WORD)
    await story.turn("2026-08-27 09:30")
    await story.turn("2026-08-31 09:30")
    await court.aigul.says(WORD)
    await story.turn("2026-08-31 18:30")
    await court.aigul.taps("Байланыстамын")
    _leave_out(story, _OTHER_TOPICS)
    story.golden("receipts_silence")


async def test_in_russian(story: Story, court: Cast) -> None:
    """The conversation is Russian, the word stays the rule's own."""
    await court.sergey.says("Принято")
    await court.sergey.presses(WORD)
    await court.sergey.says("қабылданды")
    await court.officer.says("/language")
    await court.officer.taps("Русский")
    await court.officer.says("/receipts")
    await court.officer.taps("Суд, сентябрь: 1 / 6")
    await court.officer.taps("Зафиксировать: Өтегенов Н. Қ.")
    await court.officer.taps("Личная подпись")
    await court.officer.says("Лист ознакомления № 8 от 25.08.2026")
    story.golden("receipts_ru")
