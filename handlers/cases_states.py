"""Names the half-finished dialogs about accepted cases."""

from aiogram.fsm.state import State, StatesGroup


class Case(StatesGroup):
    """What is being written about a case."""

    words = State()
    refusal = State()
    absence = State()
    waiver_day = State()
    waiver_written = State()
    waiver_act = State()
    release = State()
    stage_act = State()
