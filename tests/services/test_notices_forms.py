"""Promises of the collegium's own form of the notice: one serves, each is judged once, kept."""

import pytest
from sqlalchemy import select

from db.tables.engine_room import journal
from db.tables.notice_templates import notice_templates
from domain.assignments.notice_templates import SIZE_MAX, BadTemplate, Fault, FormState
from domain.people import Actor, Role
from domain.refusals import Refusal
from services import notices_forms
from services.work import Work
from tests.kit.collegium import FIRST, PRESIDIUM, advocate, officer, settle, told

pytestmark = pytest.mark.database
FILE, REF = "Хабарлама Серікова іс.docx", "BQACAgIAAxkDAAIB"
CONTENT = b"PK the first", b"PK the second"


def presidium() -> Actor:
    """A member of the presidium."""
    return Actor(1000 + PRESIDIUM, PRESIDIUM, frozenset({Role.PRESIDIUM}))


@pytest.fixture
async def house(work: Work) -> Work:
    """The sample people."""
    await settle(work)
    return work


async def sent(house: Work, content: bytes) -> None:
    """Send a form, fetch it, let it serve."""
    await notices_forms.offer(house, FILE, len(content), REF, by=presidium())
    taken = await notices_forms.begin(house)
    assert taken is not None
    assert taken[1] == REF
    await notices_forms.keep(house, taken[0], content)


async def states(house: Work) -> list[tuple[str, int | None]]:
    """What became of every form."""
    async with house.read() as tx:
        query = select(notice_templates.c.state, notice_templates.c.version)
        rows = await tx.connection.execute(query.order_by(notice_templates.c.id))
        return [(row.state, row.version) for row in rows]


async def test_a_form_serves_until_a_newer_one(house: Work) -> None:
    """Every version is kept, the sender is told, the journal knows."""
    assert (await notices_forms.page(house, by=presidium())).serving is None
    for content in CONTENT:
        await sent(house, content)
        assert await notices_forms.content(house, by=presidium()) == content

    page = await notices_forms.page(house, by=presidium())
    assert page.serving is not None
    assert (page.serving.version, page.serving.file_name, page.waiting) == (2, FILE, False)
    assert page.serving.sent_by == PRESIDIUM
    assert await states(house) == [(FormState.RETIRED, 1), (FormState.SERVING, 2)]
    assert await told(house, PRESIDIUM) == ["FormJudged", "FormJudged"]
    async with house.read() as tx:
        rows = await tx.connection.execute(select(journal).where(journal.c.topic == "notices"))
        assert [(row.before, row.after) for row in rows] == [
            ("", "waiting"), ("waiting", "serving"),
            ("", "waiting"), ("serving", "retired"), ("waiting", "serving"),
        ]  # fmt: skip


async def test_back_to_the_plain_one(house: Work) -> None:
    """Nothing serves any more; the next version has the next number."""
    await sent(house, CONTENT[0])
    assert (await notices_forms.retire(house, by=presidium())).serving is None
    assert (await notices_forms.retire(house, by=presidium())).serving is None
    assert await notices_forms.content(house, by=presidium()) is None
    await sent(house, CONTENT[1])

    assert await states(house) == [(FormState.RETIRED, 1), (FormState.SERVING, 2)]


async def test_a_refused_form_changes_nothing(house: Work) -> None:
    """The one before it goes on serving."""
    await sent(house, CONTENT[0])
    await notices_forms.offer(house, FILE, 5, REF, by=presidium())
    taken = await notices_forms.begin(house)
    assert taken is not None
    await notices_forms.refuse(house, taken[0], BadTemplate(Fault.UNKNOWN, "advokat"))

    assert await notices_forms.content(house, by=presidium()) == CONTENT[0]
    assert await states(house) == [(FormState.SERVING, 1), (FormState.REFUSED, None)]


async def test_a_file_that_never_comes_is_given_up(house: Work) -> None:
    """After five tries the sender is told, and may send again."""
    await notices_forms.offer(house, FILE, 5, REF, by=presidium())
    for _ in range(4):
        taken = await notices_forms.begin(house)
        assert taken is not None
        await notices_forms.missed(house, taken[0])
    assert await told(house, PRESIDIUM) == []
    taken = await notices_forms.begin(house)
    assert taken is not None
    await notices_forms.missed(house, taken[0])

    assert await told(house, PRESIDIUM) == ["FormJudged"]
    assert await notices_forms.begin(house) is None
    assert await states(house) == [(FormState.LOST, None)]


async def test_a_try_that_was_overtaken_changes_nothing(house: Work) -> None:
    """Of two processes that fetched the same file the later try judges it."""
    await notices_forms.offer(house, FILE, 5, REF, by=presidium())
    first, second = await notices_forms.begin(house), await notices_forms.begin(house)
    assert first is not None
    assert second is not None

    with pytest.raises(Refusal):
        await notices_forms.keep(house, first[0], CONTENT[0])
    await notices_forms.refuse(house, first[0], BadTemplate(Fault.EMPTY))
    await notices_forms.keep(house, second[0], CONTENT[1])

    assert await notices_forms.content(house, by=presidium()) == CONTENT[1]
    assert await told(house, PRESIDIUM) == ["FormJudged"]


@pytest.mark.parametrize(
    ("name", "size", "why"),
    [
        ("form.doc", 5, "notices-not-docx"),
        ("form.docm", 5, "notices-not-docx"),
        ("", 5, "notices-not-docx"),
        ("form.DOCX", SIZE_MAX + 1, "notices-too-large"),
    ],
)
async def test_what_is_plainly_no_form_is_not_fetched(
    house: Work, name: str, size: int, why: str
) -> None:
    """By its name or its size."""
    with pytest.raises(Refusal, match=why):
        await notices_forms.offer(house, name, size, REF, by=presidium())


async def test_one_file_at_a_time(house: Work) -> None:
    """A second one waits until the first is judged."""
    await notices_forms.offer(house, FILE, 5, REF, by=presidium())
    with pytest.raises(Refusal, match="notices-one-waits"):
        await notices_forms.offer(house, FILE, 5, REF, by=presidium())


@pytest.mark.parametrize("who", [advocate(FIRST), officer()])
async def test_others_may_not(house: Work, who: Actor) -> None:
    """The form is the collegium's, not a unit's."""
    assert not who.holds(Role.PRESIDIUM)
    for step in (notices_forms.page, notices_forms.retire, notices_forms.content):
        with pytest.raises(Refusal, match="members-no-permission"):
            await step(house, by=who)
    with pytest.raises(Refusal, match="members-no-permission"):
        await notices_forms.offer(house, FILE, 5, REF, by=who)


async def test_file_and_name_are_sealed(house: Work) -> None:
    """Whoever steals the database reads neither."""
    await sent(house, CONTENT[0])
    async with house.read() as tx:
        raw = (await tx.connection.exec_driver_sql("SELECT * FROM notice_templates")).first()
    assert raw is not None
    stored = b"".join(bytes(one) for one in raw if isinstance(one, bytes | memoryview))
    assert stored
    for secret in (b"PK the first", "Серікова".encode(), REF.encode()):
        assert secret not in stored
