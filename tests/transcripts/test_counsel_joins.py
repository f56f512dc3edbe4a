"""An advocate under contract joins wherever the case stands, and the state stays (¶44-46)."""

import pytest

from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast
from tests.transcripts.decrees import enter
from tests.transcripts.taking import takes

ACCEPT, CANNOT, CONTRACT = "Қабылдаймын", "Қабылдай алмаймын", "Шарт бойынша адвокат"


@pytest.fixture
async def house(story: Story, cast: Cast) -> Cast:
    """Орлов reads Kazakh as well here."""
    await cast.sergey.says("/language")
    await cast.sergey.taps("Қазақша")
    del story.transcript.lines[2:]
    return cast


def _cut(story: Story, seen: int, words: str) -> None:
    """Say in one line what led here: it is told elsewhere."""
    story.transcript.lines[seen:] = [f"({words})"]


async def _tells(one: Person, label: str) -> None:
    """The advocate under contract tells it himself."""
    await one.says("/retained")
    await one.says(label)
    await one.taps("Бүгін")


async def _records(one: Person, name: str, phone: str = "белгісіз") -> None:
    """Whoever has the card of the case open records it."""
    await one.taps(CONTRACT)
    await one.taps("Шарт бойынша адвокат кірісті")
    await one.says(name)
    await one.says(phone)
    await one.taps("Бүгін")


async def _opens(one: Person, command: str, row: str) -> None:
    await one.says(command)
    await one.taps(row)


async def _handed(story: Story, cast: Cast, advocate: Person, act: str) -> None:
    """A case with its act in the advocate's hands."""
    seen = len(story.transcript.lines)
    await enter(cast.officer, act)
    await cast.officer.taps("Тіркеу және жіберу")
    await advocate.taps(ACCEPT)
    await cast.officer.taps("Актіні беру")
    _cut(story, seen, f"№ {act} акт бойынша тағайындау қабылданды, акт берілді.")


async def _noticed(advocate: Person) -> None:
    await advocate.taps("Хабарлама жазылды")
    await advocate.says("ХБ-14 25.08.2026")


async def _substitution(story: Story, advocate: Person, row: str) -> None:
    seen = len(story.transcript.lines)
    await _opens(advocate, "/cases", row)
    await advocate.taps("Тағы")
    await advocate.taps("Ауыстыруды сұрау")
    await advocate.taps("Ауруы")
    _cut(story, seen, f"{row.partition(' · ')[0]}: ауыстыру сұралды.")


async def test_at_work(story: Story, house: Cast) -> None:
    """From the act to the end of a stage: he tells it himself, or who has learned it does."""
    alikhan, sergey, officer = house.alikhan, house.sergey, house.officer
    await _handed(story, house, alikhan, "15-77")
    await _tells(house.aigul, "1/2026")
    seen = len(story.transcript.lines)
    await _noticed(alikhan)
    _cut(story, seen, "Хабарлама жазылды.")
    await _opens(officer, "/requests", "№ 1/2026 · хабарлама жазылды")
    await _records(officer, "Оспанов Марат")
    await _handed(story, house, sergey, "15-78")
    seen = len(story.transcript.lines)
    await _noticed(sergey)
    await sergey.taps("Органға хабарладым")
    _cut(story, seen, "Хабарлама жазылды, органға хабарланды.")
    await _opens(sergey, "/cases", "№ 2/2026 · іс жүргізілуде")
    await sergey.taps("Тағы")
    await _records(sergey, "Жүнісов Талғат", "+7 701 555 44 33")
    seen = len(story.transcript.lines)
    await _opens(sergey, "/cases", "№ 2/2026 · іс жүргізілуде")
    await sergey.taps("Тағы")
    await sergey.taps("Саты аяқталды")
    await sergey.says("45-1 25.08.2026")
    _cut(story, seen, "Саты аяқталды.")
    await _tells(house.dauren, "2/2026")

    story.golden("counsel_joins_at_work")


async def test_while_another_is_looked_for(story: Story, house: Cast) -> None:
    """Who asked to be replaced is told until another accepts; what is undone is his then."""
    alikhan, sergey, officer = house.alikhan, house.sergey, house.officer
    await _handed(story, house, alikhan, "15-77")
    await _substitution(story, alikhan, "№ 1/2026 · акт берілді")
    await _tells(house.aigul, "1/2026")
    seen = len(story.transcript.lines)
    await officer.taps("Ауыстыруды мақұлдау")
    _cut(story, seen, "Ауыстыру мақұлданды, келесі кезекшіден сұралды.")
    await _tells(house.dauren, "1/2026")
    await sergey.taps(ACCEPT)
    await _handed(story, house, alikhan, "15-78")
    await _substitution(story, alikhan, "№ 2/2026 · акт берілді")
    seen = len(story.transcript.lines)
    await officer.taps("Ауыстыруды мақұлдау")
    await sergey.taps(CANNOT)
    await sergey.taps("Іссапардамын")
    _cut(story, seen, "Ауыстыру мақұлданды, келесі кезекші себебін көрсетті.")
    await _opens(officer, "/requests",
                 "№ 2/2026 · қалғаны 24 сағ · жауапты тұлғаның шешімі күтілуде")  # fmt: skip
    await _records(officer, "Оспанов Марат")
    seen = len(story.transcript.lines)
    await officer.taps("Себебі дәлелді")
    _cut(story, seen, "Себебі дәлелді деп танылды, кестеде ешкім қалмады.")
    await _tells(house.aigul, "2/2026")

    story.golden("counsel_joins_searched")


async def test_past_the_desk(story: Story, house: Cast) -> None:
    """In the state's system, in an act taken by himself, and in one that was not urgent."""
    alikhan, officer = house.alikhan, house.officer
    await alikhan.says("/mirror")
    await alikhan.taps("Жаңа хабарламаны жазу")
    await alikhan.says("ЕЗК-2026-001477")
    await alikhan.taps("сотқа дейінгі тергеп-тексеру істері бойынша")
    await alikhan.taps("Қылмыстық процесті жүргізетін органның қаулысы")
    await alikhan.taps("Дәл қазір")
    await alikhan.taps("Жүйеде растадым")
    _cut(story, 2, "№ 1/2026: Ахметов жүйеде растады.")
    await _opens(alikhan, "/cases", "№ 1/2026 · жүйеде қабылданды, акт күтілуде")
    await alikhan.taps("Тағы")
    await _records(alikhan, "Оспанов Марат")
    seen = len(story.transcript.lines)
    await takes(alikhan)
    await alikhan.taps("Хабарлау")
    _cut(story, seen, "№ 2/2026: Ахметов актіні органнан өзі алды.")
    await _tells(house.aigul, "2/2026")
    seen = len(story.transcript.lines)
    await officer.taps("Шұғыл емес")
    await officer.says("Жауап алу ертеңге белгіленген")
    _cut(story, seen, "Жауапты тұлға шұғыл емес деп белгіледі.")
    await _tells(house.dauren, "2/2026")

    story.golden("counsel_joins_elsewhere")
