"""An advocate keeps their payment claims: the whole machine of 5.8, and every refusal."""

import pytest

from bot.flood import FloodGate, Passage
from services import claims
from tests.kit.story import Person, Story
from tests.transcripts import decrees
from tests.transcripts.conftest import Cast, Desk

# What the advocate is told of claims; the rest of those weeks belongs to other stories.
OURS = ("Ақы төлеу туралы өтініш", "Заявление об оплате")


async def _later(story: Story, to: str) -> None:
    """Live up to a moment, and keep what was told of claims meanwhile."""
    seen = len(story.transcript.lines)
    await story.turn(to)
    lines = story.transcript.lines[seen:]
    del story.transcript.lines[seen:]
    keeping = False
    for line in lines:
        moment, last = line.startswith("--"), story.transcript.lines[-1]
        if moment and last.startswith("--"):
            story.transcript.lines.pop()
        if not line.startswith("        "):
            keeping = moment or any(words in line for words in OURS)
        if keeping:
            story.transcript.lines.append(line)


@pytest.fixture(autouse=True)
def _no_flood(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weeks are told within seconds of real time, by which the gate against floods counts."""
    monkeypatch.setattr(FloodGate, "passage", lambda *_: Passage.IN)


@pytest.fixture
async def done(story: Story, desk: Desk, cast: Cast) -> Cast:
    """Ахметов has done what a decree asked of him; the story begins when he is told so."""
    await decrees.register(cast.officer)
    await cast.alikhan.taps("Қабылдаймын")
    del story.transcript.lines[2:]
    async with desk.house.work.write() as tx:
        advocate = await tx.members.by_telegram(cast.alikhan.id)
        assert advocate is not None
        [request] = await tx.assignments.of_advocate(advocate.id)
        await claims.open_for(tx, request, advocate.id)
    await story.settle()
    return cast


async def test_from_the_act_to_the_payment(story: Story, done: Cast) -> None:
    """The act, a reminder, sent, returned, sent again, paid, confirmed; others see counts."""
    alikhan = done.alikhan
    await alikhan.says("/claims")
    await alikhan.taps("Актіні тіркеу: № 1/2026", on=alikhan.message("оның сатысы аяқталды"))
    await alikhan.taps("Қаулы: сотқа дейінгі өндіріс")
    await alikhan.says("№ 15-т 24.08.2026")
    await alikhan.taps("Деректерді растау")
    await alikhan.taps("Растаймын")
    await _later(story, "2026-09-10 09:01")
    await alikhan.taps("Жазбаны ашу")
    await alikhan.taps("Жолданды деп белгілеу")
    await alikhan.says("09.09.2026")
    await _later(story, "2026-09-20 10:00")
    await alikhan.taps("Қайтарылды деп белгілеу")
    await alikhan.taps("Бүгін")
    await alikhan.says("Қаулының көшірмесі оқылмайды")
    await alikhan.taps("Жолданды деп белгілеу")
    await alikhan.says("бүгін")
    await alikhan.taps("Төленді деп белгілеу")
    await alikhan.taps("Бүгін")
    await alikhan.says("45 120,50")
    await alikhan.taps("Деректерді растау")
    await alikhan.taps("Растаймын")
    await alikhan.says("/claims")
    await alikhan.taps("Төленгендер: 1")
    await done.officer.says("/claims")
    await done.presidium.says("/claims")
    assert not any(
        each.sees(words) for each in (done.officer, done.presidium, done.aigul)
        for words in ("15-т", "45 120,50", "оқылмайды", "Ақы төлеу туралы өтініш жолданды")
    )  # fmt: skip
    story.golden("claims_machine")


async def test_consultation_and_corrections(story: Story, done: Cast) -> None:
    """A claim without a request; slips in the act, the day of sending and the payment."""
    alikhan = done.alikhan
    await alikhan.says("/claims")
    await alikhan.taps("Актіні тіркеу")
    await alikhan.taps("Консультация немесе ботта жоқ іс")
    await alikhan.says("Мүлік бөлу бойынша консультация")
    await alikhan.taps("Акт: құқықтық консультация")
    await alikhan.says("3")
    await alikhan.says("21.08.2025")
    await alikhan.says("21.08.2026")
    await alikhan.taps("Актіні түзету")
    await alikhan.taps("Өзгеріссіз қалдыру")
    await alikhan.taps("Өзгеріссіз қалдыру")
    await alikhan.says("4")
    await alikhan.says("20.08.2026")
    await alikhan.taps("Жолданды деп белгілеу")
    await alikhan.taps("Бүгін")
    await alikhan.taps("Жолданған күнін түзету")
    await alikhan.says("24.08.2026")
    await alikhan.taps("Төленді деп белгілеу")
    await alikhan.taps("Бүгін")
    await alikhan.taps("Өткізіп жіберу")
    await alikhan.taps("Төлемді түзету")
    await alikhan.taps("Бүгін")
    await alikhan.says("12000")
    story.golden("claims_consultation")


async def test_refusals(story: Story, done: Cast) -> None:
    """What is unclear, too early, too late, too old or not one's own is refused in words."""
    alikhan = done.alikhan
    await alikhan.taps("Актіні тіркеу: № 1/2026")
    await alikhan.says("қаулы")
    await alikhan.sends_photo()
    await alikhan.taps("Қаулы: сотқа дейінгі өндіріс")
    await alikhan.says("№")
    await alikhan.says("15-т")
    await alikhan.says("кеше")
    await alikhan.says("01.01.2027")
    await alikhan.says("01.01.2020")
    await alikhan.says("22.08.2026")
    recorded = alikhan.last
    await _record_again(alikhan, "15-т")
    await _record_again(alikhan, "16-т")
    other = alikhan.last
    await alikhan.taps("Актіні түзету")
    await alikhan.taps("Өзгеріссіз қалдыру")
    await alikhan.says("15-т")
    await alikhan.taps("Өзгеріссіз қалдыру")
    await alikhan.says("/cancel")
    assert other.id > recorded.id
    await alikhan.taps("Жолданды деп белгілеу")
    await alikhan.says("21.08.2026")
    await alikhan.says("26.08.2026")
    await alikhan.says("23.08.2026")
    await alikhan.taps("Жолданды деп белгілеу", on=other)
    await alikhan.taps("Актіні түзету", on=other)
    await alikhan.taps("Өзгеріссіз қалдыру")
    await alikhan.taps("Өзгеріссіз қалдыру")
    await alikhan.says("24.08.2026")
    await alikhan.says("/cancel")
    story.golden("claims_refusals")


async def test_refusals_after_sending(story: Story, done: Cast) -> None:
    """A return, a payment and a label are asked for again; others have nothing here."""
    alikhan = done.alikhan
    await _record_again(alikhan, "15-т")
    await alikhan.taps("Жолданды деп белгілеу")
    await alikhan.says("23.08.2026")
    del story.transcript.lines[2:]
    await alikhan.taps("Қайтарылды деп белгілеу")
    await alikhan.says("22.08.2026")
    await alikhan.taps("Бүгін")
    await alikhan.says("?")
    await alikhan.says("/cancel")
    await alikhan.taps("Төленді деп белгілеу")
    await alikhan.taps("Бүгін")
    await alikhan.says("көп")
    await alikhan.taps("Өткізіп жіберу")
    await alikhan.says("/claims")
    await alikhan.taps("Актіні тіркеу")
    await alikhan.taps("Консультация немесе ботта жоқ іс")
    await alikhan.says("?")
    await alikhan.says("/cancel")
    await done.aigul.says("/claims")
    await done.consultant.says("/claims")
    await done.admin.says("/claims")
    await done.citizen.says("/claims")
    story.golden("claims_refusals_later")


async def test_in_russian_and_english(story: Story, done: Cast) -> None:
    """Орлов keeps a claim in Russian and reads it in English."""
    sergey = done.sergey
    del story.transcript.lines[2:]
    await sergey.says("/claims")
    await sergey.taps("Внести акт")
    await sergey.taps("Консультация или дело не из бота")
    await sergey.says("Консультация о наследстве")
    await sergey.taps("Акт: правовая консультация")
    await sergey.says("7")
    await sergey.says("15.08.2026")
    await sergey.taps("Подтвердить данные")
    await sergey.taps("Подтверждаю")
    await _later(story, "2026-08-25 12:00")
    await sergey.taps("Отметить: направлено")
    await sergey.taps("Сегодня")
    seen = len(story.transcript.lines)
    await sergey.says("/language")
    await sergey.taps("English")
    del story.transcript.lines[seen:]
    await sergey.says("/claims")
    await sergey.taps("Консультация о наследстве: № 7, 15.08.2026")
    await sergey.taps("Mark as returned")
    await sergey.taps("Today")
    await sergey.says("No signature")
    story.golden("claims_languages")


async def test_sizes_of_payment(story: Story, done: Cast) -> None:
    """The administrator enters sizes with their source; advocates read who says so."""
    admin = done.admin
    del story.transcript.lines[2:]
    await admin.says("/rates")
    await admin.taps("Добавить размер")
    await admin.says("?")
    await admin.says("Защита на досудебной стадии, один час")
    await admin.says("0,5 МРП")
    await admin.says("скоро")
    await admin.says("01.01.2026")
    await admin.says("Приказ № 434 от 30.06.2023, пункт 2")
    await done.alikhan.says("/claims")
    await done.alikhan.taps("Ақы төлеу мөлшерлері")
    await admin.taps("Защита на досудебной стадии, один час")
    await admin.taps("Убрать")
    await done.officer.says("/rates")
    story.golden("claims_rates")


async def _record_again(who: Person, number: str) -> None:
    """Record one more act of the same day on the same request."""
    await who.says("/claims")
    await who.taps("Актіні тіркеу")
    await who.taps("Актіні тіркеу: № 1/2026")
    await who.taps("Қаулы: сотқа дейінгі өндіріс")
    await who.says(number)
    await who.says("22.08.2026")
