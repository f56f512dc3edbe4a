"""The methods of the Bot API that the box plays, by name."""

from collections.abc import Callable

from demo.methods import answering, asking, editing, listening, sending, shaping
from demo.shapes import Params
from demo.world import World

Method = Callable[[World, Params], object]

METHODS: dict[str, Method] = {
    **answering.METHODS,
    **asking.METHODS,
    **editing.METHODS,
    **listening.METHODS,
    **sending.METHODS,
    **shaping.METHODS,
}
