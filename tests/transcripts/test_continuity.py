"""A case goes on with its advocate, or the reason why not is decided and kept (Ереже ¶4(3))."""

from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast
from tests.transcripts.decrees import enter, register


async def _goes_on(story: Story, cast: Cast) -> None:
    """Another act of the same case comes while its advocate still works on it."""
    await register(cast.officer)
    await cast.alikhan.taps("Қабылдаймын")
    await cast.officer.taps("Актіні беру")
    await enter(cast.officer, "15-78")
    await cast.officer.taps("Бұрынғы сұрау салу")
    await cast.officer.says("1/2026")
    await cast.officer.taps("Тіркеу және жіберу")
    # What led to the case is told elsewhere.
    del story.transcript.lines[2:]
    story.transcript.lines.append("(Сол істің № 15-78 актісі тіркелді: алдымен оның адвокаты.)")


def _second(officer: Person) -> str:
    """The button of the second request; what is left of its time differs from story to story."""
    rows = (str(button["text"]) for row in officer.last.buttons for button in row)
    return next(text for text in rows if text.startswith("№ 2/2026"))


async def test_continuity_refused(story: Story, cast: Cast) -> None:
    """The advocate of the case declares a conflict: the roster's turn begins (¶4(3), ¶36)."""
    await _goes_on(story, cast)
    await cast.alikhan.taps("Қабылдай алмаймын")
    await cast.alikhan.taps("Мүдделер қақтығысы бар")
    await cast.officer.says("/requests")
    await cast.officer.taps(_second(cast.officer))
    await cast.officer.taps("Кім, қашан, неге сұралды")

    assert cast.officer.sees("Бәрі дұрыс")
    story.golden("continuity_refused")


async def test_continuity_silent(story: Story, cast: Cast) -> None:
    """He does not answer in time: a telephone task, and the roster's turn (¶4(3), ¶26)."""
    await _goes_on(story, cast)
    await story.turn("+31m")
    await cast.officer.says("/requests")
    await cast.officer.taps(_second(cast.officer))
    await cast.officer.taps("Кім, қашан, неге сұралды")

    assert cast.officer.sees("Бәрі дұрыс")
    story.golden("continuity_silent")


async def test_continuity_reason(story: Story, cast: Cast) -> None:
    """A reason that is not accepted brings the case back to him; one that is, the next (¶24)."""
    await _goes_on(story, cast)
    for answer in ("Себебі дәлелді емес", "Себебі дәлелді"):
        await cast.alikhan.taps("Қабылдай алмаймын")
        await cast.alikhan.taps("Ауырып жүрмін")
        await cast.officer.taps(answer)
    await cast.officer.says("/requests")
    await cast.officer.taps(_second(cast.officer))
    await cast.officer.taps("Кім, қашан, неге сұралды")

    assert cast.officer.sees("Бәрі дұрыс")
    story.golden("continuity_reason")


async def test_continuity_left(story: Story, cast: Cast) -> None:
    """The officer picks another in the midst of the answer; then it turns out not to be ours."""
    await _goes_on(story, cast)
    officer = cast.officer
    await cast.alikhan.taps("Қабылдай алмаймын")
    await cast.alikhan.taps("Артқа")
    await officer.says("/requests")
    await officer.taps(_second(officer))
    await officer.taps("Адвокатты өзім таңдаймын")
    await officer.taps("Нұрланова Мәдина Асқарқызы")
    await officer.taps("Тіл білуі керек")
    await cast.madina.taps("Қабылдай алмаймын")
    await cast.madina.taps("Ауырып жүрмін")
    await officer.says("/requests")
    await officer.taps(_second(officer))
    await officer.taps("Біздікі емес, қайтару")
    await officer.says("Орган актіні қателесіп жіберген екен")
    await officer.taps("Кім, қашан, неге сұралды")

    assert officer.sees("Бәрі дұрыс")
    story.golden("continuity_left")
