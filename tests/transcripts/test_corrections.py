"""A typing error in a request, and a forgotten page, as people see them mended."""

from tests.kit.story import Story
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.decrees import is_officer_too, register


def _begin_here(story: Story) -> None:
    """Keep the title and the first moment; what led to it is told elsewhere."""
    del story.transcript.lines[2:]


async def test_a_typing_error_is_mended(story: Story, cast: Cast) -> None:
    """The number, the receipt and the client's name; who is asked sees the right act."""
    officer = cast.officer
    await register(officer, client="Тоқтар Бейсен Әліұлы")
    await officer.taps("Қатені түзету")
    await officer.taps("Акт нөмірі")
    await officer.sends_photo()
    await officer.says("15-78")
    await officer.says("?")
    await officer.says("Қате терілген")
    await officer.taps("Қатені түзету")
    await officer.taps("Түскен уақыты")
    await officer.says("таңертең")
    await officer.says("08:10")
    await officer.says("Поштаға сегізде түскен")
    await cast.alikhan.taps("Қабылдаймын")
    await officer.taps("Қатені түзету")
    await officer.taps("Клиенттің аты")
    await officer.says("Тоқтаров Бейсен Әліұлы")
    await officer.says("Тегі қате терілген")
    await officer.taps("Қатені түзету")
    await officer.taps("Ауылдық жер")
    await officer.says("иә")
    await officer.taps("Иә")
    await officer.says("Елді мекен ауыл екен")
    await officer.taps("Қатені түзету")
    await officer.taps("Өтетін жері")
    await officer.says("Бейбітшілік көшесі, 5")
    await officer.says("Тексердім")
    await cast.alikhan.says("/cases")
    await cast.alikhan.taps("№ 1/2026 · қабылданды, акт берілмеген")
    await cast.alikhan.taps("Клиенттің аты")

    by_bot = [event.message for event in story.world.events
              if event.message and event.message.by_bot]  # fmt: skip
    assert [one.text.count("Тоқтаров") for one in by_bot if "Тоқтар" in one.text] == [1]
    story.golden("correction")


async def test_a_corrected_number_is_a_double(story: Story, cast: Cast) -> None:
    """The officer reads at once that one act may have been registered twice."""
    officer = cast.officer
    await register(officer)
    await officer.says("/decree")
    await officer.taps("Қылмыстық процесті жүргізетін органның қаулысы")
    await officer.says("15-79 25.08.2026")
    await officer.taps("Астана қаласының полиция департаменті")
    await officer.says("Бейбітшілік көшесі, 5")
    await officer.taps("Дәл қазір: Қолма-қол")
    await officer.taps("Иә")
    await officer.taps("Тіркеу және жіберу")
    await officer.taps("Қатені түзету")
    await officer.taps("Акт нөмірі")
    await officer.says("15-77")
    await officer.says("Соңғы саны қате")

    story.golden("correction_double")


async def test_days_that_do_not_fit(story: Story, cast: Cast) -> None:
    """Each is refused before a reason is written; a screen of another question answers nothing."""
    officer = cast.officer
    await register(officer)
    _begin_here(story)
    await officer.taps("Қатені түзету")
    await officer.taps("Ауылдық жер")
    left = officer.last
    await officer.says("/requests")
    await officer.taps("№ 1/2026 · қалғаны 24 сағ · адвокаттың жауабы күтілуде")
    await officer.taps("Қатені түзету")
    await officer.taps("Түскен уақыты")
    await officer.taps("Иә", on=left)
    await officer.says("23:00")
    await officer.says("24.08.2026 18:00")
    await officer.taps("Артқа")
    await officer.taps("Артқа")
    for field, value in (("Акт күні", "24.08.2026"), ("Түскен уақыты", "24.08.2026 18:00")):
        await officer.taps("Қатені түзету")
        await officer.taps(field)
        await officer.says(value)
        await officer.says("Кеше кешке түскен")
    await officer.taps("Қатені түзету")
    await officer.taps("Акт күні")
    await officer.says("25.08.2026")

    story.golden("correction_days")


async def test_nobody_mends_a_case_of_his_own(story: Story, desk: Desk, cast: Cast) -> None:
    """An officer who is an advocate too is sent to another responsible person."""
    await is_officer_too(desk.house.work, cast.alikhan.id)
    await register(cast.officer)
    _begin_here(story)
    await cast.alikhan.says("/requests")
    await cast.alikhan.taps("№ 1/2026 · қалғаны 24 сағ · адвокаттың жауабы күтілуде")
    seen_before = cast.alikhan.last
    await cast.alikhan.taps("Қабылдаймын")
    await cast.alikhan.says("/requests")
    await cast.alikhan.taps("№ 1/2026 · қабылданды, акт берілмеген")
    await cast.alikhan.taps("Қатені түзету", on=seen_before)

    story.golden("correction_own")


async def test_a_page_that_came_later(story: Story, cast: Cast) -> None:
    """It goes to the advocate who has the act; other files are not taken."""
    officer = cast.officer
    await register(officer)
    await cast.alikhan.taps("Қабылдаймын")
    await officer.taps("Актіні беру")
    await officer.taps("Бет қосу")
    await officer.says("міне")
    await officer.sends_document("act.exe", b"MZ")
    await officer.sends_photo()
    await officer.taps("Дайын")

    story.golden("correction_page")
