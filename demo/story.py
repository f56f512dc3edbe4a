"""Offers the next steps to try in the demo and ticks off those that were done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from demo.shapes import Params
from demo.telegram import Telegram
from demo.world import Event

Done = Callable[[Event], bool]
# Who the steps are about, by the numbers of the sample.
NEWCOMER = 1016
CITIZEN = 1041


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to try: its words by language and how it is recognised."""

    title: Params
    text: Params
    done: Done


def _said(word: str) -> Done:
    return lambda event: event.kind == "said" and event.text.strip().startswith(word)


def _tapped(*words: str) -> Done:
    return lambda event: event.kind == "tapped" and event.text.startswith(words)


STEPS: tuple[Step, ...] = (
    Step(
        {"kk": "Қыркүйек кестесін жариялау", "ru": "Опубликовать сентябрь",
         "en": "Publish September"},
        {"kk": "Жауапты тұлға ретінде /roster жазыңыз, кестені құрып, жариялаңыз. Бүгін 25-і: "
               "соңғы күн.",
         "ru": "От имени ответственного лица напишите /roster, составьте и опубликуйте график. "
               "Сегодня 25-е: последний день.",
         "en": "As the responsible person write /roster, draw and publish. Today is the 25th: "
               "the last day."},
        _tapped("Иә, жариялау", "Да, опубликовать", "Yes, publish"),
    ),
    Step(
        {"kk": "«Қабылданды» деп жауап беру", "ru": "Ответить «Қабылданды»",
         "en": "Answer «Қабылданды»"},
        {"kk": "Адвокаттың чатында төмендегі батырманы басыңыз немесе сөзді жазыңыз.",
         "ru": "В чате адвоката нажмите кнопку внизу или напишите это слово.",
         "en": "In an advocate's chat press the button below or type the word."},
        lambda event: event.kind == "said" and "қабылданды" in event.text.casefold(),
    ),
    Step(
        {"kk": "Қаулыны тіркеу", "ru": "Зарегистрировать постановление",
         "en": "Register a decree"},
        {"kk": "Жауапты тұлға ретінде /decree жазыңыз. Сұрау салу бүгінгі кезекшіге жіберіледі.",
         "ru": "От имени ответственного лица напишите /decree. Запрос уйдёт сегодняшнему "
               "дежурному.",
         "en": "As the responsible person write /decree. The request goes to today's duty "
               "advocate."},
        _tapped("Тіркеу және жіберу", "Зарегистрировать и", "Register and"),
    ),
    Step(
        {"kk": "Сұрау салуды қабылдау немесе үнсіз қалу", "ru": "Принять запрос или промолчать",
         "en": "Accept, or keep silent"},
        {"kk": "Адвокат болып қабылдаңыз, бас тартыңыз немесе сағатты +30 минутқа бұраңыз.",
         "ru": "Примите или откажитесь как адвокат, либо переведите часы на 30 минут вперёд.",
         "en": "Accept or decline as the advocate, or turn the clock 30 minutes on."},
        _tapped("Қабылда", "Принимаю", "Accept"),
    ),
    Step(
        {"kk": "Жаңа адвокатты қосу", "ru": "Подключить нового адвоката",
         "en": "Let a new advocate join"},
        {"kk": "Жауапты тұлға: /people, «Өтегенов», сілтеме. Нұрболдың чатына «/start код» деп "
               "жазыңыз.",
         "ru": "Ответственное лицо: /people, «Өтегенов», ссылка. В чате Нұрбола напишите "
               "«/start код».",
         "en": "The responsible person: /people, «Өтегенов», link. In Nurbol's chat write "
               "“/start code”."},
        lambda event: _said("/start ")(event) and event.person == NEWCOMER,
    ),
    Step(
        {"kk": "Тегін консультацияға құқықты білу", "ru": "Узнать о бесплатной консультации",
         "en": "Ask about a free consultation"},
        {"kk": "Бибігүл апай ретінде /start жазып, сұрақтарға жауап беріңіз.",
         "ru": "От имени Бибігүл апай напишите /start и ответьте на вопросы.",
         "en": "As Bibigul write /start and answer the questions."},
        lambda event: event.kind == "tapped" and event.person == CITIZEN,
    ),
    Step(
        {"kk": "Айды өткізу", "ru": "Прожить месяц", "en": "Live through the month"},
        {"kk": "Сағатты алға бұраңыз: еске салулар өз уақытында келеді.",
         "ru": "Переводите часы вперёд: напоминания придут в своё время.",
         "en": "Turn the clock on: every reminder comes at its own time."},
        lambda event: event.at.month == 9,  # noqa: PLR2004 - September, which the story is about
    ),
)  # fmt: skip


class Story:
    """The steps as the page shows them."""

    def __init__(self, telegram: Telegram) -> None:
        """Look at what has happened in the box."""
        self._telegram = telegram
        self._done: set[int] = set()
        self._seen = 0

    def begin(self) -> None:
        """Look only at what happens from now on."""
        self._seen = self._telegram.last_event

    def steps(self) -> Sequence[Params]:
        """The steps in order, each with whether it was done."""
        for event in self._telegram.events:
            if event.number > self._seen:
                self._done |= {place for place, one in enumerate(STEPS) if one.done(event)}
        self._seen = self._telegram.last_event
        return [
            {"title": one.title, "text": one.text, "done": place in self._done}
            for place, one in enumerate(STEPS)
        ]
