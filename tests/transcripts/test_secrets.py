"""Names of clients and words of a case reach nobody who may not read them (domain.md 2.2)."""

import json
import re
from pathlib import Path

import pytest
from sqlalchemy import select

from db.tables.engine_room import journal
from domain.permissions import Deed, may
from services import members
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.decrees import enter

CLIENT, NUMBER, OTHER = "Тоқсанбаев Нұртөре", "257100031000777", "Жанділдин Ерасыл"
PLACE = "Бейбітшілік көшесі, 5"
NOTE = "Көкшетаудағы сот отырысы 26.08.2026"


async def _register(officer: Person) -> None:
    await enter(officer)
    for button, words in (
        ("Клиенттің аты", CLIENT), ("Іс нөмірі", NUMBER), ("Қарсы тарап", OTHER),
    ):  # fmt: skip
        await officer.taps(button)
        await officer.says(words)
    await officer.taps("Тіркеу және жіберу")


async def _whole_life(story: Story, cast: Cast) -> None:
    """Register, decline with words, accept by telephone, work, replace, waive, look at papers."""
    officer, alikhan, aigul = cast.officer, cast.alikhan, cast.aigul
    await _register(officer)
    await alikhan.taps("Қабылдай алмаймын")
    await alikhan.taps("Басқа клиентке көмек көрсетіп жатырмын")
    await alikhan.says(NOTE)
    assert [each.name for each in (officer, aigul, cast.presidium) if each.sees(NOTE)] == [
        officer.name
    ]
    await officer.taps("Себебі дәлелді емес")
    await alikhan.taps("Қабылдаймын")
    await officer.taps("Актіні беру")
    await alikhan.taps("Хабарлама жазылды")
    await alikhan.says("ХБ-14 25.08.2026")
    await alikhan.taps("Органға хабарладым")
    await alikhan.taps("Клиенттің аты")
    await officer.says("/requests")
    await officer.taps("№ 1/2026 · іс жүргізілуде")
    for paper in ("Органға жауап, PDF", "Хаттама, PDF", "Кім, қашан, неге сұралды"):
        await officer.taps(paper)
    for boss in (cast.presidium, cast.chair):
        await boss.says("/requests")
        await boss.taps("№ 1/2026 · іс жүргізілуде")
        await boss.says("/statistics")
        await boss.says("/independence")
    for other in (aigul, cast.dauren, cast.admin, cast.citizen):
        await other.says("/cases")
    await alikhan.says("/cases")
    await story.turn("2026-08-26 12:00")


def _seen(person: Person) -> str:
    """All that the bot ever wrote to somebody, with its buttons and their payloads."""
    shown = [(one.text, sorted(one.shown)) for one in person.messages if one.by_bot]
    return json.dumps(shown, ensure_ascii=False)


async def test_secrets_stay_where_they_belong(
    story: Story, cast: Cast, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """What each saw is what the permission table lets them read of that request, no more."""
    await _whole_life(story, cast)

    everybody = [getattr(cast, name) for name in cast.__dataclass_fields__]
    for person in everybody:
        seen, allowed = _seen(person), await _allowed(desk, person, cast.alikhan)
        assert (CLIENT in seen) is (Deed.READ_CLIENT in allowed), person.name
        reads = bool(allowed & {Deed.READ_REQUEST, Deed.WORK_REQUEST})
        assert (PLACE in seen) is reads, person.name
        assert NUMBER not in seen, person.name
        assert OTHER not in seen, person.name
        assert NOTE not in seen, person.name
    for message in cast.alikhan.messages:
        # Where the name stands there is nothing else, and it cannot be forwarded.
        if message.by_bot and CLIENT in message.text:
            assert message.protected
    secrets = re.compile("|".join(map(re.escape, (CLIENT, NUMBER, OTHER, NOTE))))
    out = capsys.readouterr()
    assert not secrets.search(out.out + out.err)
    async with desk.house.work.read() as tx:
        rows = (await tx.connection.execute(select(journal))).all()
    assert rows
    assert not any(secrets.search(str(row)) for row in rows)
    database = desk.house.database
    if database.sqlite:
        _not_in(Path(database.url.database or ""))


async def _allowed(desk: Desk, person: Person, charge: Person) -> set[Deed]:
    """What the permission table allows somebody of the request that another is in charge of."""
    async with desk.house.work.read() as tx:
        work = desk.house.work.within(tx)
        actor, owner = await members.actor(work, person.id), await members.actor(work, charge.id)
    return {
        deed
        for deed in (Deed.READ_CLIENT, Deed.READ_REQUEST, Deed.WORK_REQUEST)
        if may(actor, deed, unit=owner.home, owner=owner.person)
    }


def _not_in(file: Path) -> None:
    """What is sealed is not readable in the database's own file either."""
    parts = (file, file.with_name(f"{file.name}-wal"))
    content = b"".join(part.read_bytes() for part in parts if part.exists())
    assert content
    for secret in (CLIENT, NUMBER, OTHER, NOTE):
        assert secret.encode() not in content, secret
