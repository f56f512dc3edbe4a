"""Lets an update through: by the action of a pressed button, or by what the person may do."""

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, TelegramObject

from domain.permissions import Deed, may
from handlers.context import Ctx
from ui.callbacks import Press


class Pressed(Filter):
    """A press of one of these actions whose seal was found whole."""

    def __init__(self, *actions: str) -> None:
        """Name the actions of `ui.callbacks`."""
        self.actions = frozenset(actions)

    async def __call__(
        self,
        _query: CallbackQuery,
        press: Press | None = None,
    ) -> bool | dict[str, Press]:
        """Hand the press over when it is one of ours."""
        return {"press": press} if press is not None and press.action in self.actions else False


class May(Filter):
    """A person whom the permission table allows a deed in at least one place."""

    def __init__(self, deed: Deed) -> None:
        """Name the deed; the service judges again, for the very unit or owner."""
        self._deed = deed

    async def __call__(self, _event: TelegramObject, ctx: Ctx) -> bool:
        """Ask the permission table."""
        actor = ctx.actor
        return any(
            may(actor, self._deed, unit=unit, owner=actor.person)
            for unit in (*actor.units, actor.home, None)
        )
