"""An advocate under contract joins an appointed case: what each of the three is told (¶44-46)."""

from datetime import datetime, timedelta

import pytest

from domain.assignments.acts import Act, ActType
from domain.assignments.drafts import Draft
from domain.assignments.requests import Stage
from domain.people import Actor, Role
from domain.rosters import RosterKind
from services import assignments
from services.assignments import Registered
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.decrees import register
from tests.transcripts.trimming import keep

BODY = "Астана қаласының полиция департаменті"


@pytest.fixture
async def case(story: Story, cast: Cast) -> Cast:
    """A case that Ахметов accepted; how that is done is told elsewhere."""
    await register(cast.officer)
    await cast.alikhan.taps("Қабылдаймын")
    await story.turn("+1m")
    story.transcript.lines = story.transcript.lines[:1]
    return cast


async def _tells(one: Person, label: str = "", *, body: str = BODY, act: str = "15-77") -> None:
    await one.says("/retained")
    if label:
        await one.says(label)
    else:
        await one.taps("Нөмірін білмеймін")
        await one.says(body)
        await one.says(act)
    await one.taps("Бүгін")


async def test_by_number(story: Story, case: Cast) -> None:
    """The retained advocate knows the number: the appointed one is told at once and marks both."""
    await _tells(case.aigul, "1/2026")
    await case.alikhan.taps("Байланыстым: Ғабитова Айгүл Серікқызы")
    await case.alikhan.says("24.08.2026")
    await case.alikhan.taps("Бүгін")
    await case.alikhan.says("Туыстары шарт жасасқан")
    await case.alikhan.taps("Құқығын түсіндірдім: Ғабитова Айгүл Серікқызы")
    await case.alikhan.taps("Бүгін")

    story.golden("counsel_by_number")


async def test_by_act(case: Cast) -> None:
    """The body and the number of the act find the case as well, however they are written."""
    await _tells(case.aigul, body="астана қаласының  Полиция департаменті", act="15 - 77")

    assert case.alikhan.sees("шарт негізінде адвокат кірісті")
    assert not case.officer.sees("табылмады")


async def test_unknown_case(story: Story, case: Cast) -> None:
    """Nothing is found: the officer looks, names the request, and the appointed one is told."""
    await _tells(case.aigul, body="Сарыарқа аудандық соты", act="2-41")
    await case.officer.taps("Сұрау салуды көрсету")
    await case.officer.says("77/2026")
    await case.officer.says("1/2026")

    story.golden("counsel_unknown_case")


async def test_no_such_case(story: Story, case: Cast) -> None:
    """The collegium has no such case: the message is closed, and its author learns nothing."""
    await _tells(case.aigul, "99/2026")
    await case.officer.taps("Алқада мұндай іс жоқ")

    story.golden("counsel_no_such_case")


async def test_the_answer_is_always_the_same(case: Cast) -> None:
    """Known case, unknown case, own case: whoever asks cannot tell one from another."""
    answers = set()
    for one, label in ((case.aigul, "1/2026"), (case.dauren, "99/2026"), (case.madina, "қате"),
                       (case.alikhan, "1/2026")):  # fmt: skip
        await _tells(one, label)
        answers.add(next(each.text for each in reversed(one.messages)
                         if "Хабарламаңыз тіркелді" in each.text))  # fmt: skip

    assert len(answers) == 1
    assert not any(word in answer for answer in answers for word in ("Ахметов", "15-77", "№"))


async def test_not_my_case(story: Story, case: Cast) -> None:
    """A wrong number: the appointed advocate gives the message back to the desk."""
    await _tells(case.aigul, "1/2026")
    await case.alikhan.taps("Шарт бойынша адвокат")
    await case.alikhan.taps("Бұл менің ісіме қатысты емес")

    story.golden("counsel_not_my_case")


async def test_undelivered(story: Story, case: Cast) -> None:
    """The appointed advocate has blocked the bot: within the hour somebody telephones (D-28)."""
    await case.alikhan.blocks()
    await _tells(case.aigul, "1/2026")
    seen = len(story.transcript.lines)
    await story.turn("+1h")
    keep(story, seen, "шарт бойынша")

    story.golden("counsel_undelivered")


async def test_recorded_by_the_appointed(story: Story, case: Cast) -> None:
    """The appointed advocate learned it himself; reminders follow, then the officer (D-29)."""
    await case.alikhan.says("/cases")
    await case.alikhan.taps("№ 1/2026 · қабылданды, акт берілмеген")
    await case.alikhan.taps("Тағы")
    await case.alikhan.taps("Шарт бойынша адвокат")
    await case.alikhan.taps("Шарт бойынша адвокат кірісті")
    await case.alikhan.says("Оспанов Марат")
    await case.alikhan.says("+7 701 555 44 33")
    await case.alikhan.taps("Бүгін")
    seen = len(story.transcript.lines)
    await story.turn("+2d")
    keep(story, seen, "шарт бойынша")

    story.golden("counsel_recorded_by_the_appointed")


async def test_recorded_by_the_officer(story: Story, case: Cast) -> None:
    """The officer was told on another channel and records it from the request's card."""
    await case.officer.says("/requests")
    await case.officer.taps("№ 1/2026 · қабылданды, акт берілмеген")
    await case.officer.taps("Шарт бойынша адвокат")
    await case.officer.taps("Шарт бойынша адвокат кірісті")
    await case.officer.says("Оспанов Марат")
    await case.officer.says("белгісіз")
    await case.officer.taps("Бүгін")

    story.golden("counsel_recorded_by_the_officer")


async def begin_appeal(desk: Desk, now: datetime) -> None:
    """Register an act of a court of appeal."""
    act = Act(ActType.CRIMINAL_COURT, "4-12", now.date(), "Облыстық сот", "Абай даңғылы, 1")
    async with desk.house.work.read() as tx:
        officer, unit = (await tx.members.officers(None))[0], (await tx.members.units())[0].id
    draft = Draft(unit, RosterKind.COURT, act, now - timedelta(minutes=1), stage=Stage.APPEAL)
    by = Actor(1001, officer.id, frozenset({Role.OFFICER}), frozenset({unit}))
    assert isinstance(await assignments.register(desk.house.work, draft, by=by), Registered)
    await desk.settle()


async def test_higher_instance(desk: Desk, story: Story, cast: Cast) -> None:
    """Who starts in a higher instance notifies the earlier advocate or the collegium (D-31)."""
    await story.turn("+1m")
    await begin_appeal(desk, story.clock.now())
    await cast.madina.says("/start")
    story.transcript.lines = story.transcript.lines[:1]
    await cast.madina.taps("Қабылдаймын")
    seen = len(story.transcript.lines)
    await story.turn("+1d")
    keep(story, seen, "шарт бойынша")
    await cast.madina.taps("Байланысы жоқ, алқаға хабарлау")

    story.golden("counsel_higher_instance")


async def test_in_russian_and_english(story: Story, cast: Cast) -> None:
    """The form and its one answer in the other two languages."""
    await cast.sergey.says("/retained")
    await cast.sergey.says("7/2026")
    await cast.sergey.taps("Сегодня")
    await cast.aigul.says("/language")
    await cast.aigul.taps("English")
    await cast.aigul.says("/retained")
    await cast.aigul.taps("I do not know the number")
    await cast.aigul.says(BODY)
    await cast.aigul.says("15-77")
    await cast.aigul.taps("Today")

    story.golden("counsel_ru_en")
