"""A request in the state's own system, as people note it; the bot does nothing there (5.2)."""

from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast

NUMBER = "ЕЗК-2026-001477"


async def _notes(one: Person, act: str = "Қылмыстық процесті жүргізетін органның қаулысы") -> None:
    await one.says("/mirror")
    await one.taps("Жаңа хабарламаны жазу")
    await one.says(NUMBER)
    await one.taps("сотқа дейінгі тергеп-тексеру істері бойынша")
    await one.taps(act)
    await one.taps("Дәл қазір")


async def test_to_work(story: Story, cast: Cast) -> None:
    """Seen, confirmed there, the act and the notice arrive there, the body is told: 5.2 whole."""
    await _notes(cast.alikhan)
    await cast.alikhan.taps("Жүйеде растадым")
    await cast.officer.taps("Жүйедегі жазба")
    await cast.officer.taps("Жүйеден тексердім, солай")
    await cast.alikhan.taps("Ашу")
    await cast.alikhan.taps("Акт пен хабарлама жүйеде келді")
    await cast.alikhan.says("15-77")
    await cast.alikhan.taps("Бүгін")
    await cast.alikhan.says("Астана қаласының полиция департаменті")
    await cast.alikhan.taps("Ашу")
    await cast.alikhan.taps("Органға хабарладым")
    await cast.alikhan.taps("Толық орындалды")

    story.golden("mirror_to_work")


async def test_declined(story: Story, cast: Cast) -> None:
    """Not accepted there: on a ground of ¶36 or with a valid reason, noted with its time."""
    await _notes(cast.alikhan, "Актінің түрі белгісіз")
    await cast.alikhan.taps("Жүйеде қабылдамадым")
    await cast.alikhan.taps("Басқа себеп")
    await cast.alikhan.says("Жоспарлы сот отырысы")

    story.golden("mirror_declined")


async def test_taken_and_entered_by_the_other(story: Story, cast: Cast) -> None:
    """Another took it there: the number is free for that other to note."""
    await _notes(cast.alikhan)
    story.transcript.lines = story.transcript.lines[:2]
    await cast.alikhan.taps("Басқа адвокат алды")
    await cast.sergey.says("/mirror")
    await cast.sergey.taps("Записать новое уведомление")
    await cast.sergey.says("езк-2026-001477")
    await cast.sergey.taps("по делам органов досудебного расследования")
    await cast.sergey.taps("Вид акта неизвестен")
    await cast.sergey.taps("Только что")
    await cast.sergey.taps("Мной подтверждено в системе")

    story.golden("mirror_taken")


async def test_entered_twice(story: Story, cast: Cast) -> None:
    """A second entry of a number shows the first note, and it may be marked there."""
    await _notes(cast.alikhan)
    story.transcript.lines = story.transcript.lines[:2]
    await cast.sergey.says("/mirror")
    await cast.sergey.taps("Записать новое уведомление")
    await cast.sergey.says(f" {NUMBER.lower()} ")

    story.golden("mirror_entered_twice")


async def test_the_officer_on_behalf(story: Story, cast: Cast) -> None:
    """The officer notes it and who confirmed it there; that advocate is told."""
    await _notes(cast.officer)
    await cast.officer.taps("Жүйеде растады: Ахметов Ә. Б.")

    story.golden("mirror_on_behalf")


async def test_who_is_not_on_duty(story: Story, cast: Cast) -> None:
    """Whoever was not on that day's roster notes nothing; a stale moment is refused."""
    await cast.alikhan.says("/mirror")
    await cast.alikhan.taps("Жаңа хабарламаны жазу")
    await cast.alikhan.says(NUMBER)
    await cast.alikhan.taps("сотқа дейінгі тергеп-тексеру істері бойынша")
    await cast.alikhan.taps("Актінің түрі белгісіз")
    await cast.alikhan.says("23.08.2026 10:00")
    await cast.alikhan.says("25.08.2026 23:00")
    await cast.alikhan.says("24.08.2026 10:00")

    story.golden("mirror_not_on_duty")


async def test_in_english(story: Story, cast: Cast) -> None:
    """The list and the note in English."""
    await cast.alikhan.says("/language")
    await cast.alikhan.taps("English")
    story.transcript.lines = story.transcript.lines[:2]
    await cast.alikhan.says("/mirror")
    await cast.alikhan.taps("Note a new notification")
    await cast.alikhan.says(NUMBER)
    await cast.alikhan.taps("pre-trial investigation")
    await cast.alikhan.taps("The kind of act is not known")
    await cast.alikhan.taps("Just now")

    story.golden("mirror_en")
