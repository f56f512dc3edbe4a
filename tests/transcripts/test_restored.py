"""The house came back from a copy: what was done since is lost, and chats still show it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from db.connect import Database
from tests.kit.choices import offered
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.decrees import enter, register
from tests.transcripts.test_counsel import begin_appeal
from tests.transcripts.trimming import aside

CALL, ACCEPT, APPROVE, DROP = (
    "Жауап жоқ", "Қабылдаймын", "Ауыстыруды мақұлдау", "Алқада мұндай іс жоқ",
)  # fmt: skip
DRAFT, ANSWER, CLIENT = "Хабарлама жобасы", "Органға жауап, PDF", "Клиенттің аты"
SEND, EARLIER = "Жолданды деп белгілеу", "Байланысы жоқ, алқаға хабарлау"


async def _does(one: Person, *steps: str) -> None:
    """Tap what is in brackets, and say the rest."""
    for step in steps:
        await (one.taps(step[1:-1]) if step.startswith("[") else one.says(step))


def _write(source: str, into: str) -> None:
    """Make one database what another one is."""
    with closing(sqlite3.connect(source)) as known, closing(sqlite3.connect(into)) as other:
        known.backup(other)


async def _a_morning(story: Story, desk: Desk, cast: Cast) -> None:
    """An appeal of Мадина with all that hangs on it, an offer to Алихан, a call to make."""
    officer, madina = cast.officer, cast.madina
    await story.turn("+1m")
    await begin_appeal(desk, story.clock.now())
    await madina.taps(ACCEPT)
    await officer.says("/requests")
    await officer.taps(offered(officer, "№ 1/2026 .*")[0])
    await _does(
        madina, "/claims", "[Актіні тіркеу]", "[Консультация немесе ботта жоқ іс]",
        "Мүлік бөлу бойынша консультация", "[Акт: құқықтық консультация]", "3", "21.08.2026",
    )  # fmt: skip
    await _does(madina, "/cases", "[№ 1/2026 · қабылданды, акт берілмеген]", "/cases")
    await _does(madina, "[№ 1/2026 · қабылданды, акт берілмеген]", "[Тағы]",
                "[Ауыстыруды сұрау]", "[Ауруы]")  # fmt: skip
    await _does(cast.dauren, "/retained", "99/2026", "[Бүгін]")
    await register(officer)
    await cast.sergey.blocks()
    await enter(officer, "15-78")
    await officer.taps("Тіркеу және жіберу")


async def test_buttons_of_what_was_lost(
    database: Database, desk: Desk, story: Story, cast: Cast, tmp_path: Path
) -> None:
    """What was done after the copy is gone: its buttons say so, and where to look instead."""
    officer, madina = cast.officer, cast.madina
    live, copy = str(database.url.database), str(tmp_path / "copy.db")
    _write(live, copy)
    with aside(story):
        await _a_morning(story, desk, cast)
        _write(copy, live)
    await officer.taps(CALL)
    await cast.alikhan.taps(ACCEPT)
    await cast.alikhan.taps("Қабылдай алмаймын")
    await madina.taps(CLIENT)
    await officer.taps(APPROVE)
    await madina.taps(SEND)
    await officer.taps(DROP)
    with aside(story):
        await _does(
            madina, "/mirror", "[Жаңа хабарламаны жазу]", "ЕЗК-2026-001477",
            "[сотта қаралып жатқан істер бойынша]", "[Актінің түрі белгісіз]", "[Дәл қазір]",
        )  # fmt: skip
    await madina.taps("Жүйеде растадым")
    await madina.taps(DRAFT)
    await officer.taps(ANSWER)
    await madina.taps(EARLIER)

    story.golden("restored")
