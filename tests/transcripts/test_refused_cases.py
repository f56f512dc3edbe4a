"""What the desk refuses about accepted cases and advocates under contract, and in which words."""

from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast
from tests.transcripts.decrees import register
from tests.transcripts.trimming import aside

ACCEPT = "Қабылдаймын"
WAIVED, CONFIRM = "Клиент бас тартты", "Бас тартуды растаймын"
RECORD = "Бас тарту туралы актіні енгізу"


async def _does(one: Person, *steps: str) -> None:
    """Tap what is in brackets, and say the rest."""
    for step in steps:
        await (one.taps(step[1:-1]) if step.startswith("[") else one.says(step))


async def _in_court(cast: Cast) -> None:
    """A case by an act of yesterday, given to Алихан by hand, as nobody is on duty there."""
    await _does(
        cast.officer, "/decree", "[Соттың қаулысы (қылмыстық іс)]", "2-41 24.08.2026",
        "Астана қаласының соты", "Абай даңғылы, 1", "[Дәл қазір: Қолма-қол]",
        "[Тіркеу және жіберу]", "[Адвокатты өзім таңдаймын]", "[Ахметов Әлихан Болатұлы]",
        "[Кестеде ешкім қалмаған]",
    )  # fmt: skip
    await cast.alikhan.taps(ACCEPT)
    await cast.officer.taps("Актіні беру")
    await _does(cast.alikhan, "[Хабарлама жазылды]", "ХБ-14 25.08.2026", "[Органға хабарладым]")


async def test_a_waiver_in_court(story: Story, cast: Cast) -> None:
    """Said twice, confirmed twice, with an act of the day before it: each is refused in words."""
    alikhan, officer = cast.alikhan, cast.officer
    with aside(story):
        await _in_court(cast)
        await _does(alikhan, "/cases", "[№ 1/2026 · іс жүргізілуде]", "[Тағы]")
        page = alikhan.last
        await _does(alikhan, f"[{WAIVED}]", "[Бүгін]", "[Иә]")
    async with story.at_once():
        await alikhan.taps(CONFIRM)
        await alikhan.taps(CONFIRM)
    await alikhan.taps(WAIVED, on=page)
    with aside(story):
        await officer.taps(RECORD)
    await officer.says("3-7 24.08.2026")
    await officer.says("3-7 25.08.2026")

    story.golden("refused_waiver")


async def test_a_long_absence_told_twice(story: Story, cast: Cast) -> None:
    """An old page asks for the days once more; taken back and approved in one second."""
    alikhan, officer = cast.alikhan, cast.officer
    with aside(story):
        await _in_court(cast)
        await _does(alikhan, "/cases", "[№ 1/2026 · іс жүргізілуде]", "[Тағы]")
        page = alikhan.last
        await _does(alikhan, "[Қатыса алмайтын күндерім]", "26.08.2026 – 30.08.2026")
        await officer.taps("Органның жаңа актісін күту")
    await alikhan.taps("Қатыса алмайтын күндерім", on=page)
    with aside(story):
        await _does(alikhan, "/cases", "[№ 1/2026 · іс жүргізілуде]", "[Тағы]",
                    "[Ауыстыруды сұрау]", "[Ауруы]", "[Ашу]")  # fmt: skip
    async with story.at_once():
        await alikhan.taps("Өтінішті қайтарып алу")
        await officer.taps("Ауыстыруды мақұлдау")

    story.golden("refused_absence")


async def test_an_advocate_under_contract(story: Story, cast: Cast) -> None:
    """A day to come, a reason without words, and a message that was closed a moment ago."""
    alikhan, officer = cast.alikhan, cast.officer
    with aside(story):
        await register(officer)
        await alikhan.taps(ACCEPT)
        await _does(cast.aigul, "/retained", "1/2026")
    await cast.aigul.says("26.08.2026")
    await cast.aigul.says("24.08.2026")
    await alikhan.taps("Байланыстым: Ғабитова Айгүл Серікқызы")
    await alikhan.says("26.08.2026")
    await alikhan.says("25.08.2026")
    await alikhan.says("—")
    await alikhan.says("Туыстары шарт жасасқан")
    with aside(story):
        await _does(cast.dauren, "/retained", "99/2026", "[Бүгін]")
    async with story.at_once():
        await officer.taps("Алқада мұндай іс жоқ")
        await officer.taps("Алқада мұндай іс жоқ")

    story.golden("refused_counsel")
