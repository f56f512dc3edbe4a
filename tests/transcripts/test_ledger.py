"""A duty day from calls in vain to the ledger, a balance, an objection and its answer."""

from collections.abc import Collection
from datetime import date

from domain.rosters import RosterKind
from tests.kit.choices import offered, on_duty
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast, Desk

TODAY = date(2026, 8, 25)
NEXT_NIGHT = "2026-08-26 00:06"
MISSED = "Жауап бермеді: "
_KINDS = {
    RosterKind.PRETRIAL: "Сотқа дейінгі",
    RosterKind.COURT: "Сот",
    RosterKind.CONSULT: "Консультация",
}


def _kazakh(cast: Cast) -> tuple[Person, ...]:
    """The advocates who are in the bot and read Kazakh."""
    return cast.alikhan, cast.aigul, cast.dauren, cast.madina


async def _kind(
    desk: Desk, *, first: Collection[Person] = (), second: Collection[Person] = ()
) -> str:
    """A kind of roster that has some of these people first and second in turn today."""
    for kind, words in _KINDS.items():
        in_turn = await on_duty(desk.house.work, TODAY, kind)
        wanted = [{one.name for one in people} for people in (first, second)]
        if all(not names or each in names for names, each in zip(wanted, in_turn, strict=True)):
            return words
    raise AssertionError(f"nobody of these is on duty so on {TODAY}")


async def _open_today(story: Story, cast: Cast, kind: str) -> list[Person]:
    """The responsible person opens today's duty day of August: here a story begins."""
    await cast.officer.says("/roster")
    await cast.officer.taps("2026 жылғы тамыз")
    await cast.officer.taps(kind)
    del story.transcript.lines[2:]
    await cast.officer.taps("Бүгінгі кезекшілер")
    missed = offered(cast.officer, f"{MISSED}.+")
    return [cast.named(each.removeprefix(MISSED)) for each in missed]


async def test_a_duty_day(desk: Desk, story: Story, cast: Cast) -> None:
    """Two calls in vain, the next stands in; the ledger; a balance; an objection is answered."""
    officer = cast.officer
    kind = await _kind(desk, first=_kazakh(cast), second=(*_kazakh(cast), cast.sergey))
    missing, following = await _open_today(story, cast, kind)
    await officer.taps(f"{MISSED}{missing.name}")
    await officer.taps(f"{MISSED}{missing.name}")
    seen = len(story.transcript.lines)
    await story.turn("+11m")
    del story.transcript.lines[seen:-1]
    await officer.taps(f"{MISSED}{missing.name}")
    await officer.taps(f"Орнына қою: {following.name}")
    await following.presses("Қабылданды")
    await missing.taps("Түсіндірме жазу")
    await missing.says("Сот залында болдым, телефонымды сөндіріп қойған едім")
    seen = len(story.transcript.lines)
    await story.turn(NEXT_NIGHT)
    del story.transcript.lines[seen:-1]
    await missing.says("/balance")
    await missing.taps("Қарсылық білдіру")
    await missing.says("Екінші қоңырауға өзім қайта хабарластым, кезекшілікті толық атқардым")
    await officer.taps("Жауап беру")
    await officer.says(
        "Қайта хабарласқаныңыз расталды, кезекшілігіңіз есепке түзетумен енгізіледі"
    )
    await officer.says("/fairness")
    await officer.taps(missing.name)
    await officer.taps(f"Түзету: {kind}")
    await officer.says("1 күн")
    await officer.says("+1 25 тамызда қайта хабарласып, кезекшілікті атқарды")
    await missing.says("/balance")
    story.golden("ledger_day")


async def test_taken_back(desk: Desk, story: Story, cast: Cast) -> None:
    """A record is taken back with a reason; what is not to be answered alone goes higher."""
    officer = cast.officer
    kind = await _kind(desk, first=_kazakh(cast))
    first, second = await _open_today(story, cast, kind)
    await officer.taps(f"{MISSED}{first.name}")
    await officer.taps(f"Жазбаны қайтарып алу: {first.name}, 09:00")
    await officer.says("??")
    await officer.says("Басқа нөмірге қоңырау шалыныпты")
    await officer.taps(f"{MISSED}{second.name}")
    await story.turn("+10m")
    await officer.taps(f"{MISSED}{second.name}")
    await officer.taps("Басқа адвокатты таңдау")
    await officer.taps("Артқа")
    await first.says("/roster")
    await first.taps("Кезекшілік есебім")
    await first.taps("Қарсылық білдіру")
    await first.sends_photo(caption="Анықтама")
    await first.says("Кезекшілік маған басқалардан жиі түсіп жүр")
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


async def test_in_russian(desk: Desk, story: Story, cast: Cast) -> None:
    """An advocate who reads Russian is told the same."""
    officer, sergey = cast.officer, cast.sergey
    kind = await _kind(desk, second=[sergey])
    first, _ = await _open_today(story, cast, kind)
    await officer.taps(f"{MISSED}{sergey.name}")
    await sergey.taps("Написать объяснение")
    await sergey.says("Телефон разрядился, перезвонил с другого номера")
    await officer.taps(f"{MISSED}{first.name}")
    seen = len(story.transcript.lines)
    await story.turn("+10m")
    del story.transcript.lines[seen:-1]
    await officer.taps(f"{MISSED}{first.name}")
    await officer.taps(f"Орнына қою: {sergey.name}")
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
