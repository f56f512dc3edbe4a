"""The whole December of a unit: asked, drawn, published, changed, served, verified."""

import re
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import URL

from bot.flood import FloodGate, Passage
from demo.clock import TurnedClock
from domain.receipts import WORD
from domain.rosters import RosterKind
from domain.rosters.engines import ENGINES
from domain.rosters.verifying import all_hold, verify
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.december import KINDS, December, acknowledge, offered

HASH = re.compile(r"[0-9a-f]{64}")
COURT, PRETRIAL, CONSULT = RosterKind.COURT, RosterKind.PRETRIAL, RosterKind.CONSULT
HOLIDAY = date(2026, 12, 16)
AWAY = {date(2026, 12, day) for day in range(21, 28)}


@pytest.fixture(scope="module")
def template(migrated: URL) -> URL:
    """Nothing is settled yet: this story has a clock of its own."""
    return migrated


@pytest.fixture
def clock() -> TurnedClock:
    """Begin in the morning of 10 November: from this day the days of December are asked for."""
    return TurnedClock(datetime(2026, 11, 10, 5, tzinfo=UTC))


@pytest.fixture(autouse=True)
def _no_flood(monkeypatch: pytest.MonkeyPatch) -> None:
    """A month is told within seconds of real time, by which the gate against floods counts."""
    monkeypatch.setattr(FloodGate, "passage", lambda *_: Passage.IN)


@pytest.fixture
def month(desk: Desk, story: Story, cast: Cast) -> December:
    """December as the story needs it."""
    return December(desk, story, cast)


async def test_december(story: Story, month: December) -> None:
    """Seven advocates, three rosters, two swaps, a suspension, a holiday: told to the end."""
    newcomer = await month.join()
    await _asked(month, newcomer)
    await _drawn(month)
    await _published(month)
    await _acknowledged(month, newcomer)
    await _swapped(month)
    await _suspended(month)
    await _served(month)
    await _ended(month)
    story.golden("golden_month")


async def _asked(month: December, newcomer: Person) -> None:
    """The call with the hash of the seed; marks of each sort; the summary."""
    story, cast = month.story, month.cast
    month.chapter("10 November: the days of December are asked for")
    officer = cast.officer
    await officer.says("/roster")
    await officer.taps("Болмайтын күндерді сұрау")
    await officer.taps("17 қараша (қоса алғанда)")
    found = HASH.search(officer.last.text)
    assert found is not None
    story.transcript.hide(found[0], "<хеш>")
    with month.marked_days_only():
        await cast.alikhan.taps("Күндерді белгілеу")
        await cast.alikhan.taps("Аралықты белгілеу")
        await cast.alikhan.taps("7")
        await cast.alikhan.taps("11")
        await cast.alikhan.taps("іссапар")
        await cast.aigul.taps("Күндерді белгілеу")
        await cast.aigul.taps("20")
        await cast.aigul.taps("20 ×")
        await cast.dauren.taps("Белгілейтін күнім жоқ")
        await newcomer.taps("Белгілейтін күнім жоқ")
        await cast.sergey.taps("Отмечать нечего")
        await officer.taps("Өтегенов Н. Қ.: жауап жоқ, ботта жоқ")
        await officer.taps("Телефон арқылы айтты")
        await officer.taps("28")
        await officer.taps("жеке себеп")
    await month.live("2026-11-18 08:59")
    await story.turn("09:00")


async def _drawn(month: December) -> None:
    """The draft of the eighteenth; the officer looks, and moves a day with the verdict."""
    story, cast = month.story, month.cast
    officer = cast.officer
    month.chapter("18 November: the draft draws itself, the officer changes a day")
    await story.turn("10:00")
    await officer.taps("Кестелер")
    await officer.taps("Сот")
    await officer.taps("Құжаттар")
    await officer.taps("Теңдік суреті")
    await officer.taps("Артқа")
    day = (await month.days(cast.dauren, COURT))[0]
    await officer.taps(f"{day.day} ҚД")
    await officer.taps("Неге осы адвокат?")
    await officer.taps("Осы күнге оралу")
    await officer.taps("Екі кезекшілікті алмастыру")
    await officer.taps(offered(officer, r"\d+ желтоқсан: "))
    await officer.taps("Иә, өзгерту")


async def _published(month: December) -> None:
    """The preview, and the three kinds on the 20th."""
    story, officer = month.story, month.cast.officer
    await month.live("2026-11-20 11:00")
    month.chapter("20 November: three rosters are published")
    await officer.says("/roster")
    await officer.taps("Сот")
    await officer.taps("Жариялау")
    await officer.taps("Кімге не жіберілетінін көру")
    await officer.taps("Артқа")
    await officer.taps("Иә, жариялау")
    for kind in (CONSULT, PRETRIAL):
        await story.turn("+5m")
        await officer.taps(f"Жариялау: {KINDS[kind]}")
        await officer.taps("Иә, жариялау")


async def _acknowledged(month: December, newcomer: Person) -> None:
    """«Қабылданды» by each; a signature on paper for the one without Telegram."""
    story, cast, officer = month.story, month.cast, month.cast.officer
    month.chapter("20 November: «Қабылданды» by each, one on paper")
    await acknowledge(cast.alikhan)
    await acknowledge(newcomer)
    await month.waits(cast.aigul, cast.dauren, cast.madina, cast.sergey)
    for kind in KINDS.values():
        await story.turn("+5m")
        with month.untold():
            await officer.says("/receipts")
        await officer.taps(offered(officer, f"{kind}, желтоқсан"))
        with month.untold():
            await officer.taps("Тіркеу: Өтегенов Н. Қ.")
        await officer.taps("Жеке қолы")
        await officer.says("20.11.2026 танысу парағы № 9, қолы қойылған")


async def _swapped(month: December) -> None:
    """A cover is approved, an exchange is approved, a third application is refused."""
    cast, officer = month.cast, month.cast.officer
    colleagues = month.writers
    await month.live("2026-12-01 10:00")
    month.chapter("1 December: the first swap, a colleague stands in")
    alikhan = cast.alikhan
    day = (await month.days(alikhan, COURT))[0]
    await _asks(alikhan, day, "Сол күні Қарағанды қаласында сот отырысы бар")
    choice = offered(alikhan, rf"({'|'.join(colleagues)}) \(")
    await alikhan.taps(choice)
    colleague = colleagues[choice.rpartition(" (")[0]]
    await colleague.taps("Келісемін")
    await officer.taps(f"Мақұлдау: {colleague.name}")
    await alikhan.presses(WORD)
    await colleague.presses(WORD)

    await month.live("2026-12-02 10:00")
    month.chapter("2 December: the second swap, two exchange their days")
    dauren = cast.dauren
    day = (await month.days(dauren, COURT))[-1]
    await _asks(dauren, day, "Отбасылық жағдай: інімнің үйлену тойы")
    await dauren.taps("Күн алмасу")
    choice = offered(dauren, rf"({'|'.join(colleagues)}): \d+ күн")
    await dauren.taps(choice)
    await dauren.taps("Өтінішті жіберу")
    colleague = colleagues[choice.rpartition(":")[0]]
    await colleague.taps(offered(colleague, "Келісемін, менің күнім"))
    await officer.taps(offered(officer, "Алмасуды мақұлдау"))
    await dauren.presses(WORD)
    await colleague.presses(WORD)

    await month.live("2026-12-03 10:00")
    month.chapter("3 December: the third swap is refused")
    day = (await month.days(cast.aigul, COURT))[-1]
    await _asks(cast.aigul, day, "Бұл күні демалғым келеді")
    await cast.aigul.taps("Ешкімді ұсынбаймын")
    await officer.taps("Бас тарту")
    await officer.says("Дәлелді себеп көрсетілмеген, кесте міндетті")


async def _asks(one: Person, day: date, reason: str) -> None:
    """Ask for a substitute on a day of the courts' roster."""
    await one.says("/roster")
    await one.taps("Ауыстыру сұрау")
    await one.taps(f"{day.day} желтоқсан: Сот")
    await one.says(reason)


async def _suspended(month: December) -> None:
    """Нұрланова is away for a week by the presidium's decision; each duty is settled."""
    story, cast, officer = month.story, month.cast, month.cast.officer
    await month.live("2026-12-07 10:00")
    month.chapter("7 December: a week of suspension, each duty settled")
    madina = cast.madina
    await madina.says("/suspension")
    await madina.taps("Арыз беру")
    await madina.says("Анамды шипажайға емдеуге апарамын, қасында болуым керек")
    await madina.says("21.12.2026 – 27.12.2026")
    await madina.taps("Жіберу")
    await officer.taps("Пікір жазу")
    await officer.says("Кезекшіліктерін бөлуге болады, қарсы емеспін")
    await month.live("2026-12-08 11:00")
    await cast.presidium.taps("Қанағаттандыру")
    await cast.presidium.says("№ 31, 08.12.2026")
    await cast.presidium.taps("Арыздағы мерзім бойынша")
    await cast.presidium.taps("Растау")
    waiting = [
        (day, kind) for kind in KINDS for day in await month.days(madina, kind) if day in AWAY
    ]
    await month.live("2026-12-08 12:00")
    await officer.taps(f"Шешімді күтетін істер: {len(waiting)}")
    for day, kind in sorted(waiting):
        await story.turn("+5m")
        await officer.taps(f"{day.day} желтоқсан: {KINDS[kind]}")
        await officer.taps(offered(officer, r".+ \(\d+\)$"))
        if (day, kind) != max(waiting):
            await officer.taps("Тізімге оралу")
    assert not [day for kind in KINDS for day in await month.days(madina, kind) if day in AWAY]
    await month.waits(*month.writers.values())


async def _served(month: December) -> None:
    """The holiday's duty in the ledger; two calls in vain and a stand-in."""
    officer = month.cast.officer
    await month.live("2026-12-17 00:06")
    month.chapter("16 December, a public holiday: what the duty weighs")
    _, on_holiday = await month.writer_on(HOLIDAY)
    await on_holiday.says("/balance")

    await month.live("2026-12-18 09:00")
    month.chapter("18 December: two calls in vain, somebody stands in")
    kind, absent = await month.writer_on(date(2026, 12, 18))
    await officer.says("/roster")
    await officer.taps("2026 жылғы желтоқсан")
    with month.untold():
        await officer.taps(KINDS[kind])
    await officer.taps("Бүгінгі кезекшілер")
    await officer.taps(f"Жауап бермеді: {absent.name}")
    await month.live("2026-12-18 09:11")
    await officer.taps(f"Жауап бермеді: {absent.name}")
    await officer.taps("Басқа адвокатты таңдау")
    choice = offered(officer, rf"({'|'.join(month.writers)}) \(")
    await officer.taps(choice)
    await month.writers[choice.rpartition(" (")[0]].presses(WORD)
    await absent.taps("Түсіндірме жазу")
    await absent.says("Тергеу изоляторында болдым, онда телефон ұстауға болмайды")


async def _ended(month: December) -> None:
    """The protocol, the ledger, a balance, the equality report, the register of receipts."""
    story, cast, officer = month.story, month.cast, month.cast.officer
    await month.live("2026-12-28 00:04")
    month.chapter("28 December: the suspension is over")
    await story.turn("00:05")
    await month.live("2026-12-31 18:30")
    month.chapter(
        "31 December: the protocol, which anybody can verify, and the register of receipts"
    )
    await cast.alikhan.says("/roster")
    await cast.alikhan.taps("Бөлімше кестесі: Сот, 2026 жылғы желтоқсан")
    await cast.alikhan.taps("Құжаттар")
    await cast.alikhan.taps("Хаттама")
    file = cast.alikhan.last.file
    assert file is not None
    findings = verify(file.content.decode(), ENGINES)
    assert all_hold(findings), findings
    await officer.says("/receipts")
    await officer.taps(offered(officer, "Сот, желтоқсан"))
    await officer.taps("Танысу тіркелімі, PDF")
    await month.live("2027-01-01 09:00")
    month.chapter("1 January: December in figures, and its papers")
    await cast.alikhan.says("/balance")
    await officer.says("/fairness")
    await officer.taps("Теңдік есебі (кесте)")
