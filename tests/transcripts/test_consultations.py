"""A citizen learns whether a free consultation is due: every branch of the questionnaire."""

import pytest

from tests.kit.story import Story
from tests.transcripts.conftest import Cast

_BACK = "Артқа"
_AGAIN = "Басынан бастау"


async def _asks_advice(cast: Cast, who: str = "Өзіме немесе отбасыма керек") -> None:
    """Walk to the list of categories."""
    await cast.citizen.taps("Адвокаттың кеңесі немесе құжат жазуға көмек")
    await cast.citizen.taps(who)
    await cast.citizen.taps("Құқық, құжат, төлем, дау немесе сот")
    await cast.citizen.taps("Жоқ")


async def test_the_first_contact(story: Story, cast: Cast) -> None:
    """A stranger chooses a language, is warned about secrets, and likely has a right."""
    await cast.citizen.says("/start")
    await cast.citizen.taps("Қазақша")
    await _asks_advice(cast)
    await cast.citizen.taps("1")
    await cast.citizen.taps("Иә, келе аламын")
    await cast.citizen.taps("Заңның мәтіні")
    await cast.citizen.taps(_BACK)
    story.golden("consultations-likely")


async def test_not_in_a_category(story: Story, cast: Cast) -> None:
    """None applies, or the question comes from business: a no with its ways on."""
    await cast.citizen.says("/start")
    await cast.citizen.taps("Қазақша")
    await _asks_advice(cast)
    await cast.citizen.taps("Ешқайсысы сәйкес келмейді")
    await cast.citizen.taps(_BACK)
    await cast.citizen.taps("5")
    await cast.citizen.taps("Иә")
    story.golden("consultations-not-in-category")


async def test_other_reasons_for_a_no(story: Story, cast: Cast) -> None:
    """An organisation, a question that is not legal, the same matter again, another matter."""
    await cast.citizen.says("/start")
    await cast.citizen.taps("Қазақша")
    await cast.citizen.taps("Адвокаттың кеңесі немесе құжат жазуға көмек")
    await cast.citizen.taps("Ұйымға (заңды тұлғаға) керек")
    await cast.citizen.taps(_BACK)
    await cast.citizen.taps("Өзіме немесе отбасыма керек")
    await cast.citizen.taps("Емделу немесе дәрі-дәрмек")
    await cast.citizen.taps(_BACK)
    await cast.citizen.taps("Құқық, құжат, төлем, дау немесе сот")
    await cast.citizen.taps("Иә")
    await cast.citizen.taps("Бұл басқа мәселе")
    await cast.citizen.taps("6")
    await cast.citizen.taps("Жоқ")
    await cast.citizen.taps("Иә, келе аламын")
    story.golden("consultations-no")


async def test_the_advocate_is_asked(story: Story, cast: Cast) -> None:
    """Whoever does not know, or has a question that is not linked, is sent to the advocate."""
    await cast.citizen.says("/start")
    await cast.citizen.taps("Қазақша")
    await _asks_advice(cast)
    await cast.citizen.taps("Білмеймін")
    await cast.citizen.taps("Жоқ, ауыр науқаспын")
    await cast.citizen.taps(_BACK)
    await cast.citizen.taps(_BACK)
    await cast.citizen.taps("2")
    await cast.citizen.taps("Жоқ")
    await cast.citizen.taps("Ешқайсысы сәйкес келмейді")
    await cast.citizen.taps("Иә, келе аламын")
    story.golden("consultations-ask-advocate")


async def test_several_categories_of_a_represented_person(story: Story, cast: Cast) -> None:
    """A representative ticks two categories, takes one back, and asks for a home visit."""
    await cast.citizen.says("/start")
    await cast.citizen.taps("Қазақша")
    await _asks_advice(cast, "Басқа адамның өкілімін")
    await cast.citizen.taps("Бірнешеуі сәйкес келеді")
    await cast.citizen.taps("5")
    await cast.citizen.taps("6")
    await cast.citizen.taps("7")
    await cast.citizen.taps("✓ 6")
    await cast.citizen.taps("Дайын")
    await cast.citizen.taps("Жоқ")
    await cast.citizen.taps("Жоқ, мүгедектікке байланысты жүріп-тұруым қиын")
    story.golden("consultations-several")


async def test_information_and_defence(story: Story, cast: Cast) -> None:
    """Information comes from state bodies, counsel by an act of the body in charge."""
    await cast.citizen.says("/start")
    await cast.citizen.taps("Қазақша")
    await cast.citizen.taps("Заңнама туралы ақпарат")
    await cast.citizen.taps(_AGAIN)
    await cast.citizen.taps("Қорғаушы немесе өкіл")
    await cast.citizen.taps("Қылмыстық іс")
    await cast.citizen.taps("Заңның мәтіні")
    story.golden("consultations-body")


async def test_nothing_sent_by_mistake_is_kept(story: Story, cast: Cast) -> None:
    """A story, an ЖСН, a picture and a paper: not kept, and the sender is told why."""
    await cast.citizen.says("Қарызымды бермей жүр")
    await cast.citizen.taps("Қазақша")
    await cast.citizen.says("Қарызымды бермей жүр")
    await cast.citizen.says("Менің ЖСН 900101300017")
    await cast.citizen.sends_photo()
    await cast.citizen.sends_document("куәлік.pdf")
    await cast.citizen.says("/rights")
    await cast.citizen.says("/how")
    await cast.citizen.says("/help")
    story.golden("consultations-not-kept")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "ru",
            ("Русский", "Консультация адвоката или помощь с документом", "Мне или моей семье",
             "Права, документы, выплаты, спор или суд", "Нет", "7", "Нет", "Да, могу прийти"),
        ),
        (
            "en",
            ("English", "An advocate’s advice or help with a document", "For me or my family",
             "Rights, documents, payments, a dispute or court", "No", "7", "No",
             "Yes, I can come"),
        ),
    ],
)  # fmt: skip
async def test_the_other_languages(
    story: Story, cast: Cast, name: str, words: tuple[str, ...]
) -> None:
    """The same way in Russian and in English, chosen at the first contact."""
    await cast.citizen.says("/start")
    for word in words:
        await cast.citizen.taps(word)
    await cast.citizen.says("/language")
    story.golden(f"consultations-{name}")
