"""A duty day from calls in vain to the ledger, a balance, an objection and its answer."""

from tests.kit.story import Story
from tests.transcripts.conftest import Cast

NEXT_NIGHT = "2026-08-26 00:06"


async def _open_today(story: Story, cast: Cast, kind: str) -> None:
    """The responsible person opens today's duty day of August: here a story begins."""
    await cast.officer.says("/roster")
    await cast.officer.taps("2026 жылғы тамыз")
    await cast.officer.taps(kind)
    del story.transcript.lines[2:]
    await cast.officer.taps("Бүгінгі кезекшілер")


async def test_a_duty_day(story: Story, cast: Cast) -> None:
    """Two calls in vain, the next stands in; the ledger; a balance; an objection is answered."""
    officer, alikhan = cast.officer, cast.alikhan
    await _open_today(story, cast, "Сотқа дейінгі")
    await officer.taps("Жауап бермеді: Ахметов Ә. Б.")
    await officer.taps("Жауап бермеді: Ахметов Ә. Б.")
    seen = len(story.transcript.lines)
    await story.turn("+11m")
    del story.transcript.lines[seen:-1]
    await officer.taps("Жауап бермеді: Ахметов Ә. Б.")
    await officer.taps("Орнына қою: Ғабитова А. С.")
    await cast.aigul.presses("Қабылданды")
    await alikhan.taps("Түсіндірме жазу")
    await alikhan.says("Сот залында болдым, телефонымды сөндіріп қойған едім")
    seen = len(story.transcript.lines)
    await story.turn(NEXT_NIGHT)
    del story.transcript.lines[seen:-1]
    await alikhan.says("/balance")
    await alikhan.taps("Қарсылық білдіру")
    await alikhan.says("Екінші қоңырауға өзім қайта хабарластым, кезекшілікті толық атқардым")
    await officer.taps("Жауап беру")
    await officer.says(
        "Қайта хабарласқаныңыз расталды, кезекшілігіңіз есепке түзетумен енгізіледі"
    )
    await officer.says("/fairness")
    await officer.taps("Ахметов Ә. Б.")
    await officer.taps("Түзету: Сотқа дейінгі")
    await officer.says("1 күн")
    await officer.says("+1 25 тамызда қайта хабарласып, кезекшілікті атқарды")
    await alikhan.says("/balance")
    story.golden("ledger_day")


async def test_taken_back(story: Story, cast: Cast) -> None:
    """A record is taken back with a reason; what is not to be answered alone goes higher."""
    officer, alikhan = cast.officer, cast.alikhan
    await _open_today(story, cast, "Сотқа дейінгі")
    await officer.taps("Жауап бермеді: Ахметов Ә. Б.")
    await officer.taps("Жазбаны қайтарып алу: Ахметов Ә. Б., 09:00")
    await officer.says("??")
    await officer.says("Басқа нөмірге қоңырау шалыныпты")
    await officer.taps("Жауап бермеді: Ғабитова А. С.")
    await story.turn("+10m")
    await officer.taps("Жауап бермеді: Ғабитова А. С.")
    await officer.taps("Басқа адвокатты таңдау")
    await officer.taps("Артқа")
    await alikhan.says("/roster")
    await alikhan.taps("Кезекшілік есебім")
    await alikhan.taps("Қарсылық білдіру")
    await alikhan.sends_photo(caption="Анықтама")
    await alikhan.says("Сотқа дейінгі кезекшілік маған жиі түсіп жүр")
    seen = len(story.transcript.lines)
    await story.turn("2026-08-28 08:59")
    del story.transcript.lines[seen:-1]
    await story.turn("09:00")
    seen = len(story.transcript.lines)
    await story.turn("2026-09-01 08:59")
    del story.transcript.lines[seen:-1]
    await story.turn("09:00")
    await cast.presidium.taps("Жауап беру")
    await cast.presidium.says("Бөліністі тексердік, үлесіңіз бөлімшедегі ортаңғы деңгейде")
    story.golden("ledger_taken_back")


async def test_in_russian(story: Story, cast: Cast) -> None:
    """An advocate who reads Russian is told the same."""
    officer, sergey = cast.officer, cast.sergey
    await _open_today(story, cast, "Сот")
    await officer.taps("Жауап бермеді: Орлов С. П.")
    await sergey.taps("Написать объяснение")
    await sergey.says("Телефон разрядился, перезвонил с другого номера")
    await officer.taps("Жауап бермеді: Өтегенов Н. Қ.")
    seen = len(story.transcript.lines)
    await story.turn("+10m")
    del story.transcript.lines[seen:-1]
    await officer.taps("Жауап бермеді: Өтегенов Н. Қ.")
    await officer.taps("Орнына қою: Орлов С. П.")
    await sergey.says("/balance")
    await sergey.taps("Возразить")
    await sergey.says("Дежурил за двоих, прошу это учесть")
    story.golden("ledger_ru")


async def test_in_english(story: Story, cast: Cast) -> None:
    """The presidium reads a unit's figures in English."""
    await cast.presidium.says("/language")
    await cast.presidium.taps("English")
    del story.transcript.lines[2:]
    await cast.presidium.says("/fairness")
    await cast.presidium.taps("Court")
    await cast.presidium.taps("Last month")
    await cast.presidium.taps("Орлов С. П.")
    await cast.presidium.taps("Correct: Court")
    await cast.presidium.says("-0.5 the duty of 3 August was shared with a colleague")
    story.golden("ledger_en")
