"""Names the half-finished dialogs about requests."""

from aiogram.fsm.state import State, StatesGroup


class Answer(StatesGroup):
    """What an advocate is asked to write."""

    words = State()
    notice = State()


class Desk(StatesGroup):
    """What the responsible person is asked to write."""

    override = State()
    give_back = State()
    explain = State()
    call_note = State()
