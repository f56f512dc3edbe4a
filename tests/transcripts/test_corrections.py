"""A typing error in a request, and a forgotten page, as people see them mended."""

from tests.kit.story import Story
from tests.transcripts.conftest import Cast
from tests.transcripts.decrees import register


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
