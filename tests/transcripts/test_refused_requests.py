"""What the desk refuses about requests, and how it says so to whoever ran into it."""

from datetime import date

from domain.newcomers import Office, RoleGround
from domain.people import Role
from services import members
from tests.kit.choices import offered
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.decrees import enter, register
from tests.transcripts.trimming import aside

ACCEPT, PICK, NOBODY = "Қабылдаймын", "Адвокатты өзім таңдаймын", "Кестеде ешкім қалмаған"
ALIKHAN, MADINA = "Ахметов Әлихан Болатұлы", "Нұрланова Мәдина Асқарқызы"
NURBOL = "Өтегенов Нұрбол Қайратұлы"


async def _does(one: Person, *labels: str) -> None:
    for label in labels:
        await one.taps(label)


async def becomes_officer(desk: Desk, one: Person) -> None:
    """Make somebody a responsible person of the first unit as well."""
    on = date(2026, 1, 12)
    async with desk.house.work.write() as tx:
        unit = min(each.id for each in await tx.members.units())
        person = (await members.actor(desk.house.work.within(tx), one.id)).person
        assert person is not None
        office = Office(Role.OFFICER, "1-3/26", on, on, unit, RoleGround.STAFF)
        await tx.people.grant(person, office)


async def test_a_case_comes_back(story: Story, cast: Cast) -> None:
    """Who is in charge is not chosen anew; whoever comes back waits for the act again."""
    officer, alikhan, sergey = cast.officer, cast.alikhan, cast.sergey
    with aside(story):
        await register(officer)
        await alikhan.taps(ACCEPT)
    async with story.at_once():
        await officer.taps("Актіні беру")
        await officer.taps("Актіні беру")
    with aside(story):
        await alikhan.says("/cases")
        await alikhan.taps("№ 1/2026 · акт берілді")
        page = alikhan.last
        await alikhan.says("/cases")
        await _does(alikhan, "№ 1/2026 · акт берілді", "Тағы", "Ауыстыруды сұрау", "Ауруы")
        await officer.taps("Ауыстыруды мақұлдау")
        await _does(officer, PICK)
    await officer.taps(ALIKHAN)
    with aside(story):
        await sergey.taps("Принимаю")
        await sergey.says("/cases")
        await _does(sergey, "№ 1/2026 · принят, акт не передан", "Ещё", "Попросить о замене",
                    "Командировка")  # fmt: skip
        await officer.taps("Ауыстыруды мақұлдау")
        await _does(officer, PICK, ALIKHAN, NOBODY)
    await alikhan.taps(ACCEPT)
    await alikhan.taps("Хабарлама жазылды", on=page)
    await alikhan.taps("Актіні алдым", on=page)

    story.golden("refused_case_comes_back")


async def test_an_advocate_who_cannot_be_chosen(story: Story, desk: Desk, cast: Cast) -> None:
    """Not for a second request of the act, not oneself, not who has left meanwhile."""
    officer, madina = cast.officer, cast.madina
    await becomes_officer(desk, madina)
    with aside(story):
        await enter(officer)
        await _does(officer, "Адвокат саны", "2", "Тіркеу және жіберу")
        await cast.alikhan.taps(ACCEPT)
        await officer.says("/requests")
        await officer.taps(offered(officer, "№ 2/2026 .*")[0])
        await officer.taps(PICK)
    await officer.taps(ALIKHAN)
    with aside(story):
        await madina.says("/requests")
        await madina.taps(offered(madina, "№ 2/2026 .*")[0])
        await madina.taps(PICK)
    await madina.taps(MADINA)
    with aside(story):
        await officer.says("/requests")
        await officer.taps(offered(officer, "№ 2/2026 .*")[0])
        await officer.taps(PICK)
        await _leaves(desk, "Өтегенов")
    await officer.taps(NURBOL)

    story.golden("refused_picks")


async def _leaves(desk: Desk, surname: str) -> None:
    async with desk.house.work.write() as tx:
        (one,) = await tx.members.search(surname)
        await tx.people.close(one.id, date(2026, 8, 25))


async def test_a_call_that_is_over(story: Story, cast: Cast) -> None:
    """Two taps in one second: the first outcome of a call stands."""
    with aside(story):
        await cast.alikhan.blocks()
        await register(cast.officer)
    async with story.at_once():
        await cast.officer.taps("Жауап жоқ")
        await cast.officer.taps("Сөйлестім")

    story.golden("refused_call")


async def test_papers_of_a_case_that_is_over(story: Story, cast: Cast) -> None:
    """A day of the notice to come is asked again; old pages give no paper of a finished case."""
    officer, alikhan = cast.officer, cast.alikhan
    with aside(story):
        await register(officer)
        await alikhan.taps(ACCEPT)
        await officer.taps("Актіні беру")
        await officer.says("/requests")
        await officer.taps("№ 1/2026 · акт берілді")
        desk_page = officer.last
        await alikhan.says("/cases")
        await alikhan.taps("№ 1/2026 · акт берілді")
        page = alikhan.last
        await alikhan.taps("Хабарлама жазылды")
    await alikhan.says("ХБ-14 26.08.2026")
    await alikhan.says("ХБ-14 25.08.2026")
    with aside(story):
        await alikhan.taps("Органға хабарладым")
        await alikhan.taps("Толық орындалды")
    await alikhan.taps("Хабарлама жобасы", on=page)
    await officer.taps("Органға жауап, PDF", on=desk_page)

    story.golden("refused_papers")


async def _goes_to(desk: Desk, account: Person, admin: Person, surname: str) -> None:
    """Let a Telegram account become somebody else's, as after a telephone is handed on."""
    work = desk.house.work
    by = await members.actor(work, admin.id)
    before = (await members.actor(work, account.id)).person
    (taker,) = await members.search(work, surname, by=by)
    assert before is not None
    for one in (before, taker.id):
        await members.unlink(work, one, by=by)
    link = await members.invite(work, taker.id, by=by)
    await members.join(work, link.token, by=await members.actor(work, account.id))


async def test_a_telephone_is_handed_on(story: Story, desk: Desk, cast: Cast) -> None:
    """The buttons on it were another's: none of them is taken, and nobody decides for himself."""
    officer, madina = cast.officer, cast.madina
    await becomes_officer(desk, madina)
    with aside(story):
        await register(officer)
        await _does(officer, PICK, MADINA, NOBODY)
        await madina.taps(ACCEPT)
        await madina.says("/cases")
        await _does(madina, "№ 1/2026 · қабылданды, акт берілмеген", "Тағы", "Ауыстыруды сұрау",
                    "Ауруы")  # fmt: skip
        await register_next(officer)
        await _goes_to(desk, cast.alikhan, cast.admin, "Өтегенов")
        await _goes_to(desk, officer, cast.admin, "Нұрланова")
        await story.settle()
    await cast.alikhan.says("/me")
    await cast.alikhan.taps(ACCEPT)
    await cast.alikhan.taps("Қабылдай алмаймын")
    await officer.says("/me")
    await officer.taps("Ауыстыруды мақұлдау")

    story.golden("refused_handed_on")


async def register_next(officer: Person) -> None:
    """Register another act of the same body."""
    await officer.says("/decree")
    await officer.taps("Қылмыстық процесті жүргізетін органның қаулысы")
    await officer.says("15-78 25.08.2026")
    await officer.taps("Астана қаласының полиция департаменті")
    await officer.says("Бейбітшілік көшесі, 5")
    await _does(officer, "Дәл қазір: Қолма-қол", "Жоқ", "Тіркеу және жіберу")
