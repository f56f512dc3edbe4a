"""The report on independence as the presidium sees it."""

from datetime import timedelta

from sqlalchemy import select

from db.tables.members import persons
from domain.assignments.overrides import OverrideCode
from domain.assignments.requests import OfferSource
from domain.ids import PersonId
from tests.kit.story import Person, Story
from tests.services.distribution import AT, Past, live
from tests.transcripts.conftest import Cast, Desk

_NAMED = "адвокат Ахметов Ә. Б."
_WEEKS = 9


async def _past(desk: Desk, cast: Cast) -> None:
    """August: one officer picks one advocate each other day; two acts name an advocate."""
    async with desk.house.work.write() as tx:
        rows = (await tx.connection.execute(select(persons.c.telegram_id, persons.c.id))).all()
        number = {row.telegram_id: PersonId(row.id) for row in rows if row.telegram_id}
        his, hers, other = (number[one.id] for one in (cast.alikhan, cast.aigul, cast.dauren))
        await live(tx, Past(asked=(hers, other), named=_NAMED, ladder=(hers, other, his)))
        for turn in range(_WEEKS):
            await live(tx, Past(
                asked=(his,), at=AT + timedelta(days=2 * turn, hours=2),
                source=OfferSource.OVERRIDE, named=_NAMED if turn == 1 else "",
                code=OverrideCode.NAMED_IN_ACT if turn == 1 else OverrideCode.OTHER,
            ))  # fmt: skip


async def _look(reader: Person) -> None:
    await reader.says("/independence")
    await reader.taps(next(label for row in _labels(reader) for label in row if "XLSX" in label))


def _labels(reader: Person) -> list[list[str]]:
    return [[str(button["text"]) for button in row] for row in reader.last.buttons]


async def test_the_presidium_asks(desk: Desk, story: Story, cast: Cast) -> None:
    """Acts that name an advocate, picks by hand, one question; the officer has no such report."""
    await _past(desk, cast)
    await cast.officer.says("/independence")
    await cast.presidium.says("/independence")
    await cast.presidium.taps("2026 жылғы II жартыжылдық")
    await cast.presidium.taps("XLSX кестесі")
    await cast.presidium.taps("2026 жылғы I жартыжылдық")
    await cast.chair.says("/independence")
    story.golden("independence")


async def test_the_report_in_other_languages(desk: Desk, story: Story, cast: Cast) -> None:
    """The same in Russian and English."""
    await _past(desk, cast)
    await cast.presidium.says("/language")
    await cast.presidium.taps("Русский")
    await _look(cast.presidium)
    await cast.chair.says("/language")
    await cast.chair.taps("English")
    await _look(cast.chair)
    story.golden("independence_ru_en")
