"""An act that an advocate took from a body himself: inside ¶27(1), and outside of it (5.3)."""

from tests.kit.story import Story
from tests.transcripts.conftest import Cast
from tests.transcripts.decrees import register
from tests.transcripts.taking import takes
from tests.transcripts.trimming import keep


async def test_confirmed(story: Story, cast: Cast) -> None:
    """On duty, urgent, with the act: the officer confirms, hands over, and the work goes on."""
    await takes(cast.alikhan)
    await cast.alikhan.taps("Хабарлау")
    await cast.officer.taps("Растаймын")
    await cast.officer.taps("Ашу")
    await cast.officer.taps("Актіні беру")
    await cast.alikhan.says("/cases")
    await cast.alikhan.taps("№ 1/2026 · акт берілді")

    story.golden("intake_confirmed")


async def test_flagged_and_confirmed_later(story: Story, cast: Cast) -> None:
    """No urgency found: a record for the presidium, the aid goes on; later it is confirmed."""
    await takes(cast.alikhan)
    await cast.alikhan.taps("Хабарлау")
    story.transcript.lines = story.transcript.lines[:2]
    await cast.officer.taps("Шұғыл емес")
    await cast.officer.says("Жауап алу ертеңге белгіленген")
    await cast.presidium.taps("Ашу")
    await cast.officer.taps("Растаймын")

    story.golden("intake_flagged")


async def test_undecided(story: Story, cast: Cast) -> None:
    """Nobody decides: the officer is reminded; the advocate is asked whether the body knows."""
    await takes(cast.alikhan)
    await cast.alikhan.taps("Хабарлау")
    story.transcript.lines = story.transcript.lines[:2]
    await story.turn("+2h")
    keep(story, 2, "№ 1/2026")

    story.golden("intake_undecided")


async def test_outside(story: Story, cast: Cast) -> None:
    """Not on the roster, not urgent, no act: refused with the rule, and nothing is kept."""
    await cast.aigul.says("/intake")
    await cast.alikhan.says("/intake")
    await cast.alikhan.taps("Жоқ")
    await cast.alikhan.says("/intake")
    await cast.alikhan.taps("Иә")
    await cast.alikhan.taps("Жоқ")

    story.golden("intake_outside")


async def test_the_act_is_registered_already(story: Story, cast: Cast) -> None:
    """The officer has the act: nothing is recorded twice, and the officer is told at once."""
    await register(cast.officer)
    await cast.officer.says("/requests")
    story.transcript.lines = story.transcript.lines[:2]
    await takes(cast.alikhan)
    await cast.alikhan.taps("Хабарлау")

    story.golden("intake_same_act")


async def test_wrong_answers_lose_nothing(cast: Cast) -> None:
    """A moment in the future, or before the act, is asked again."""
    await cast.alikhan.says("/intake")
    await cast.alikhan.says("иә")
    assert cast.alikhan.sees("батырмалардың бірін таңдаңыз")
    await cast.alikhan.taps("Иә")
    await cast.alikhan.taps("Иә")
    await cast.alikhan.says("15-77")
    await cast.alikhan.taps("Бүгін")
    await cast.alikhan.says("Полиция департаменті")
    await cast.alikhan.says("Бейбітшілік көшесі, 5")
    await cast.alikhan.says("25.08.2026 10:00")
    assert cast.alikhan.sees("болашақта бола алмайды")
    await cast.alikhan.says("24.08.2026 10:00")
    assert cast.alikhan.sees("бұрын түсе алмайды")
    await cast.alikhan.says("25.08.2026 08:30")
    assert cast.alikhan.sees("Қандай тергеу әрекеті?")


async def test_in_russian_and_english(story: Story, cast: Cast) -> None:
    """The refusal with the rule in a marked translation."""
    await cast.sergey.says("/intake")
    await cast.sergey.taps("Нет")
    await cast.aigul.says("/language")
    await cast.aigul.taps("English")
    await cast.aigul.says("/intake")

    story.golden("intake_ru_en")
