"""A decree from its registration to the end of its twenty-four hours, as people see it."""

from datetime import date

import pytest

from domain.rosters import RosterKind
from tests.kit.choices import offered, on_duty
from tests.kit.story import Story
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.decrees import register


async def test_accepted(story: Story, cast: Cast) -> None:
    """The advocate on duty accepts; the act is handed over and the work begins."""
    await register(cast.officer)
    await cast.alikhan.taps("Қабылдаймын")
    await cast.alikhan.says("/cases")
    await cast.officer.taps("Актіні беру")
    await cast.alikhan.taps("Хабарлама жазылды")
    await cast.alikhan.says("кеше")
    await cast.alikhan.says("ХБ-14 25.08.2026")
    await cast.alikhan.taps("Органға хабарладым")
    await cast.alikhan.taps("Клиенттің аты")

    story.golden("decree_accepted")


@pytest.mark.parametrize(
    ("ground", "name"),
    [
        ("Мүдделер қақтығысы бар", "conflict"),
        ("Процестік заң бойынша қатыса алмаймын", "procedural"),
        ("Ауырып жүрмін", "illness"),
        ("Іссапардамын", "trip"),
        ("Басқа клиентке көмек көрсетіп жатырмын", "other_client"),
        ("Көмек көрсетілетін жерден алыстамын", "remote"),
        ("Басқа себеп", "other"),
    ],
)
async def test_declined(story: Story, cast: Cast, ground: str, name: str) -> None:
    """Two grounds are taken as declared; the officer decides about every other reason."""
    await register(cast.officer)
    await cast.alikhan.taps("Қабылдай алмаймын")
    await cast.alikhan.taps(ground)
    if name in {"other_client", "other"}:
        await cast.alikhan.says("25.08.2026, Алматы ауданының соты")
    if name not in {"conflict", "procedural"}:
        await cast.officer.taps("Себебі дәлелді" if name != "remote" else "Себебі дәлелді емес")

    story.golden(f"declined_{name}")


async def test_at_night(story: Story, cast: Cast) -> None:
    """The telephone comes first: who was not called was not silent, who was reached has time."""
    await story.turn("23:10")
    del story.transcript.lines[2:]
    await register(cast.officer)
    await story.turn("+31m")
    await cast.officer.taps("Жауап жоқ")
    await story.turn("+35m")
    await cast.officer.taps("Сөйлестім")
    await story.turn("+16m")
    await story.turn("07:00")
    await cast.officer.says("/requests")
    await cast.officer.taps(next(
        str(button["text"]) for row in cast.officer.last.buttons for button in row
        if str(button["text"]).startswith("№ 1/2026")
    ))  # fmt: skip
    await cast.officer.taps("Кім, қашан, неге сұралды")

    assert cast.officer.sees("Бәрі дұрыс")
    story.golden("decree_at_night")


async def test_silence_to_overdue(story: Story, cast: Cast) -> None:
    """Nobody answers: the next in turn, calls, alarms, warnings, and the end of the day."""
    await register(cast.officer)
    await story.turn("+1d")
    await cast.officer.taps("Мерзімнің өту себебін жазу")
    await cast.officer.says("Кезекшілер телефонға да жауап бермеді")

    story.golden("silence_to_overdue")


async def test_two_taps_in_the_same_second(story: Story, cast: Cast) -> None:
    """One offer, two taps, one acceptance; the second tap is told how it stands."""
    await register(cast.officer)
    async with story.at_once():
        await cast.alikhan.taps("Қабылдаймын")
        await cast.alikhan.taps("Қабылдаймын")

    story.golden("two_taps")


async def test_a_typed_answer(cast: Cast) -> None:
    """A reply in words accepts as well, in any of the languages."""
    await register(cast.officer)
    offer = cast.alikhan.message("Қабылдайсыз ба")
    await cast.alikhan.says("«Қабылдаймын».", reply_to=offer)

    assert cast.officer.sees("қабылдады")


async def test_another_person_cannot_use_the_button(cast: Cast) -> None:
    """A button copied by somebody else is nothing in their hands."""
    await register(cast.officer)
    offer = cast.alikhan.message("Қабылдайсыз ба")
    accept = str(offer.buttons[0][0]["callback_data"])
    await cast.aigul.says("/me")
    await cast.aigul.taps_data(cast.aigul.last, accept)

    assert not cast.officer.sees("қабылдады")


async def test_blocked(desk: Desk, story: Story, cast: Cast) -> None:
    """Whoever blocks the bot is found out at once; the request goes on and a call is asked."""
    in_turn = await on_duty(desk.house.work, date(2026, 8, 25), RosterKind.PRETRIAL)
    first, second = map(cast.named, in_turn)
    await first.blocks()
    await register(cast.officer)
    await first.unblocks()
    await second.taps(offered(second, "Қабылдаймын|Принимаю")[0])

    story.golden("blocked")


async def test_no_card_before_acceptance_names_the_client(story: Story, cast: Cast) -> None:
    """The client's name is shown to who accepted, on demand, and to nobody else."""
    await register(cast.officer, client="Тоқтар Бейсенұлы")
    await story.turn("+1d")

    everything = [event.message.text for event in story.world.events if event.message
                  and event.message.by_bot]  # fmt: skip
    assert not any("Тоқтар" in text for text in everything)


async def test_wrong_input_loses_nothing(story: Story, cast: Cast) -> None:
    """Each wrong answer about an act gets a clear word, and the dialog goes on."""
    officer = cast.officer
    await officer.says("/decree")
    await officer.says("қаулы")
    await officer.taps("Соттың ұйғарымы (азаматтық, әкімшілік іс)")
    await officer.says("2-41")
    await officer.says("31.02.2026")
    await officer.says("01.09.2026")
    await officer.says("24.08.2026")
    await officer.says("Астана қаласының соты")
    await officer.says("Абай даңғылы")
    await officer.says("23.08.2026 10:00")
    await officer.says("25.08.2026 08:30")
    await officer.says("ертең")
    await officer.says("25.08.2026 08:00")
    await officer.taps("Электрондық пошта")
    await officer.says("28.08.2026 18:00")
    await officer.taps("Акт беттері")
    await officer.sends_document("act.exe", b"MZ")
    await officer.sends_document("act.pdf")
    await officer.taps("Дайын")
    await officer.taps("Тіркеу және жіберу")

    story.golden("decree_wrong_input")
