"""Plays the half hour before anybody watches: one decree is accepted, another waits."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from demo import acts
from demo.telegram import Telegram
from demo.views import label
from domain.assignments.acts import Act, ActType
from domain.assignments.drafts import Draft
from domain.civil import day_of
from domain.rosters import RosterKind
from services import assignments, members
from services.work import Work

Settle = Callable[[], Awaitable[None]]
BEFORE = timedelta(minutes=30)
_OFFICER = 1001
_ACCEPT, _HAND = "Қабылдаймын", "Актіні беру"
_BODY = "Астана қаласының полиция департаменті"


# What the officer answers about the second act; a text in brackets is a button. The first one
# is registered at once, for nobody types two dialogs in a minute.
_DIALOG = (
    "/decree", "[Соттың қаулысы (қылмыстық іс)]", "1-77/26", "[Бүгін]",
    "Астана қаласының № 2 аудандық соты", "Астана қ., Абай даңғ., 40",
    "[Дәл қазір: Электрондық пошта]", "[Тіркеу және жіберу]",
)  # fmt: skip


class Overture:
    """The people of the sample at work, by their own chats."""

    def __init__(self, telegram: Telegram, work: Work, settle: Settle) -> None:
        """Take the box, the desk and a way to wait until the bot has answered."""
        self._telegram = telegram
        self._work = work
        self._settle = settle

    async def play(self, later: Callable[[timedelta], Awaitable[None]]) -> None:
        """Play from half an hour ago up to now; `later` lives through a span of time."""
        await self._register()
        await later(timedelta(minutes=7))
        await self._tap_whoever(_ACCEPT)
        await later(timedelta(minutes=3))
        await self._tap(_OFFICER, _HAND)
        await later(timedelta(minutes=15))
        await self._talk()
        await later(timedelta(minutes=5))

    async def _register(self) -> None:
        now = self._telegram.clock.now()
        officer = await members.actor(self._work, _OFFICER)
        act = Act(ActType.CRIMINAL, "0-514", day_of(now), _BODY, "Астана қ., Бейбітшілік к-сі, 5")
        draft = Draft(min(officer.units), RosterKind.PRETRIAL, act, now)
        await assignments.register(self._work, draft, by=officer)
        await self._settle()

    async def _talk(self) -> None:
        for answer in _DIALOG:
            if answer.startswith("["):
                await self._tap(_OFFICER, answer.strip("[]"))
            else:
                acts.say(self._telegram, _OFFICER, answer)
                await self._settle()

    async def _tap_whoever(self, words: str) -> None:
        """Press the newest button with these words, in whosever chat it is."""
        found = next(user for user in self._telegram.people if self._button(user, words))
        await self._tap(found, words)

    async def _tap(self, user: int, words: str) -> None:
        found = self._button(user, words)
        if found is None:
            message = f"the overture finds no button [{words}]"
            raise LookupError(message)
        acts.tap(self._telegram, user, *found)
        await self._settle()

    def _button(self, user: int, words: str) -> tuple[int, str] | None:
        for message in reversed(self._telegram.chats[user].messages.values()):
            for row in message.buttons:
                for button in row:
                    if label(button) == words and not message.deleted:
                        return message.id, str(button["callback_data"])
        return None
