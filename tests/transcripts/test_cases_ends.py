"""What ends or leaves a case as it is in any of its states, and who accepts by telephone."""

from collections.abc import Iterator
from contextlib import contextmanager

from demo.views import label
from demo.world import Message
from tests.kit.choices import offered
from tests.kit.story import Person, Story, buttons
from tests.transcripts.conftest import Cast
from tests.transcripts.decrees import enter

ACCEPT, DECLINE = "Қабылдаймын", "Қабылдай алмаймын"
CONFLICT, ILL = "Мүдделер қақтығысы бар", "Ауырып жүрмін"


class Case:
    """A case of a story; who leads it and who is asked is seen from the buttons they have."""

    def __init__(self, story: Story, cast: Cast, number: int) -> None:
        """Begin with the number that its act will get."""
        self.story, self.cast, self.number = story, cast, number
        self.leads = cast.alikhan

    async def registered(self) -> None:
        """Register the act."""
        await enter(self.cast.officer, f"15-{self.number}")
        await self.cast.officer.taps("Тіркеу және жіберу")

    async def accepted(self) -> None:
        """Register the act; the one in turn accepts."""
        await self.registered()
        self.leads, offer = self.asked()
        await self.leads.taps(ACCEPT, on=offer)

    async def act_handed(self) -> None:
        """Get the act."""
        await self.accepted()
        await self.hand()

    async def notice_done(self) -> None:
        """Get the act and the notice."""
        await self.act_handed()
        await self.write()

    async def stage_done(self) -> None:
        """Work until the stage is over."""
        await self.notice_done()
        await self.finish()

    async def subst_requested(self) -> None:
        """Ask to be replaced."""
        await self.accepted()
        await self.asks()

    async def sought(self) -> None:
        """Look for another, who is asked."""
        await self.subst_requested()
        await self.cast.officer.taps("Ауыстыруды мақұлдау")

    async def nobody_left(self) -> None:
        """Look for another; the only one who is left has a conflict."""
        await self.sought()
        await self.declines(CONFLICT)

    async def reason_waits(self) -> None:
        """Look for another, who is ill: the officer has yet to judge."""
        await self.sought()
        await self.declines(ILL)

    async def hand(self) -> None:
        """The officer hands the act over."""
        await self.cast.officer.taps("Актіні беру")

    async def write(self) -> None:
        """The notice is written."""
        await self.leads.taps("Хабарлама жазылды")
        await self.leads.says("ХБ-14 25.08.2026")

    async def finish(self) -> None:
        """The body is told, and the stage ends without an act that is known."""
        await self.leads.taps("Органға хабарладым")
        await self.leads.taps("Тағы")
        await self.leads.taps("Саты аяқталды")
        await self.leads.taps("Өткізіп жіберу")

    async def asks(self) -> None:
        """Ask to be replaced."""
        with _unseen(self.story):
            await self.opens()
            await self.leads.taps("Тағы")
            await self.leads.taps("Ауыстыруды сұрау")
        await self.leads.taps("Ауруы")

    async def declines(self, ground: str) -> None:
        """Whoever is asked declines."""
        who, offer = self.asked()
        await who.taps(DECLINE, on=offer)
        await who.taps(ground)

    async def is_called(self) -> None:
        """The officer reaches who was silent, and keeps the acceptance that was given."""
        task = self.cast.officer.message(f"№ {self.number}/2026: {self.leads.name.split()[0]}")
        await self.cast.officer.taps("Телефонмен қабылдады", on=task)
        await self.cast.officer.says("Телефоны өшіп қалған екен, қабылдайтынын айтты")

    async def opens(self) -> None:
        """The advocate opens the case."""
        await self.leads.says("/cases")
        await self.leads.taps(self.row(self.leads))

    async def desk(self) -> None:
        """The officer opens the case."""
        await self.cast.officer.says("/requests")
        await self.cast.officer.taps(self.row(self.cast.officer))

    def row(self, who: Person) -> str:
        """The button of the case in a list."""
        return offered(who, rf"№ {self.number}/2026 .*")[0]

    def asked(self) -> tuple[Person, Message]:
        """Who has an open offer of this case, with the offer."""
        return next(
            (who, each)
            for who in (self.cast.alikhan, self.cast.sergey)
            for each in who.messages
            if f"№ {self.number}/2026" in each.text
            and any(label(one) == ACCEPT for one in buttons(each))
        )


STATES = (
    Case.accepted, Case.act_handed, Case.notice_done, Case.stage_done, Case.subst_requested,
    Case.sought, Case.nobody_left, Case.reason_waits,
)  # fmt: skip


@contextmanager
def _unseen(story: Story) -> Iterator[None]:
    """Leave out what other stories tell; the title and the first moment stay."""
    seen = max(len(story.transcript.lines), 2)
    yield
    del story.transcript.lines[seen:]


async def _in_kazakh(story: Story, cast: Cast) -> None:
    """Let Орлов, who is on duty as well, read Kazakh."""
    with _unseen(story):
        await cast.sergey.says("/language")
        await cast.sergey.taps("Қазақша")


async def test_waived_in_any_state(story: Story, cast: Cast) -> None:
    """Whatever a case waits for, a waiver before trial ends it, and another's search as well."""
    await _in_kazakh(story, cast)
    for number, comes in enumerate(STATES, 1):
        case = Case(story, cast, number)
        with _unseen(story):
            await comes(case)
            await case.opens()
            await case.leads.taps("Тағы")
            await case.leads.taps("Клиент бас тартты")
            await case.leads.taps("Бүгін")
            await case.leads.taps("Иә")
        await case.leads.taps("Бас тартуды растаймын")

    story.golden("cases_waived_anywhere")


async def test_released_in_any_state(story: Story, cast: Cast) -> None:
    """Whatever a case waits for, the body's release ends it, and another's search as well."""
    await _in_kazakh(story, cast)
    for number, comes in enumerate(STATES, 1):
        case = Case(story, cast, number)
        with _unseen(story):
            await comes(case)
            await case.desk()
        await cast.officer.taps("Орган босатты")
        await cast.officer.says(f"№ {number}, 25.08.2026")

    story.golden("cases_released_anywhere")


async def test_applications_without_effect(story: Story, cast: Cast) -> None:
    """An application refused or withdrawn leaves a case where it stood, in any of its states."""
    case = Case(story, cast, 1)
    with _unseen(story):
        await case.accepted()
    for goes_on in (case.hand, case.write, case.finish, None):
        await case.asks()
        await cast.officer.taps("Бас тарту")
        await cast.officer.says("Бүгін басқа кезекші жоқ")
        with _unseen(story):
            await case.asks()
            await case.leads.taps("Ашу")
        await case.leads.taps("Өтінішті қайтарып алу")
        if goes_on is not None:
            with _unseen(story):
                await goes_on()

    story.golden("cases_without_effect")


async def test_accepted_by_telephone(story: Story, cast: Cast) -> None:
    """Nobody is left, or a reason waits: whoever was silent accepts when the officer calls."""
    await _in_kazakh(story, cast)
    first, second = Case(story, cast, 1), Case(story, cast, 2)
    with _unseen(story):
        for case in (first, second):
            await case.registered()
            case.leads, _ = case.asked()
        await story.turn("+31m")
    await first.declines(CONFLICT)
    await first.is_called()
    await second.declines(ILL)
    await second.is_called()

    story.golden("accepted_by_telephone")
