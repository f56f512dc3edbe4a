"""Takes the answers about an act that need a look into the database: bodies, places, requests."""

import re
from typing import Any

from domain.bodies import NAME_MAX, spelled
from domain.ids import BodyId, UnitId
from domain.refusals import Refusal
from domain.territory import place_key
from handlers.context import Ctx
from handlers.decree_reading import Data, text_of
from services import decrees
from ui import decrees as show
from ui.decrees import Offered, code_of

# These are looked up or reckoned; every other answer is read as it stands.
LOOKED_UP = frozenset(
    {"body", "district", "continues", "co_names", "opposites", "needs", "returned"}
)
_SPLIT = re.compile(r"[\n;,]")
_PLACES_MAX = 30


async def offered(field: str, data: Data, ctx: Ctx) -> Offered:
    """What stands on the buttons of a question."""
    if field == "body":
        found = await decrees.offered_bodies(ctx.work, UnitId(data["unit"]), by=ctx.actor)
        return Offered(bodies=found)
    if field in {"district", "needs"}:
        own = await decrees.choices(ctx.work, by=ctx.actor)
        return Offered(places=[*own.districts, *own.settlements][:_PLACES_MAX], needs=own.needs)
    return Offered()


async def answer(
    field: str, word: str, subject: int, data: Data, ctx: Ctx, *, pressed: bool
) -> Data | Offered:
    """What is kept of an answer; or what is offered because the typed text is not clear yet."""
    match field:
        case "body":
            return await _body(word, subject, data, ctx, pressed=pressed)
        case "district":
            return await _district(word, data, ctx, pressed=pressed)
        case "continues":
            return await _continues(word, ctx)
        case "needs":
            return await _needs(word, ctx)
        case _:
            return _marks(field, word, ctx)


async def place(word: str, typed: str, ctx: Ctx, *, pressed: bool) -> str | Offered:
    """The place of a button or of a typed text; several where the text fits several."""
    if pressed and word == "typed":
        return typed
    if pressed:
        own = await decrees.choices(ctx.work, by=ctx.actor)
        every = [*own.districts, *own.settlements]
        found = next((one for one in every if code_of(one) == word), None)
        if found is None:
            raise Refusal("common-stale-button")
        return found
    line = text_of(word)
    alike = await decrees.similar_districts(ctx.work, line, by=ctx.actor)
    if alike and place_key(alike[0]) != place_key(line):
        return Offered(places=alike, typed=line)
    return line


async def body(
    word: str, subject: int, typed: str, unit: UnitId, ctx: Ctx, *, pressed: bool
) -> str | Offered:
    """The body of a button or of a typed text; suggestions where the text is a part of names."""
    if pressed and word == "typed":
        return typed
    if pressed:
        return await decrees.body_name(ctx.work, BodyId(subject), by=ctx.actor)
    line = text_of(word)
    if not spelled(line):
        # The directory keeps no name of signs alone, so the act could never be registered.
        raise Refusal("bodies-name-empty", longest=NAME_MAX)
    found = await decrees.offered_bodies(ctx.work, unit, line, by=ctx.actor)
    if len(found) == 1 and spelled(found[0].name) == spelled(line):
        return found[0].name
    return Offered(bodies=found, typed=line) if found else line


async def _body(word: str, subject: int, data: Data, ctx: Ctx, *, pressed: bool) -> Data | Offered:
    unit = UnitId(data["unit"])
    found = await body(word, subject, data.get("typed", ""), unit, ctx, pressed=pressed)
    return {"body": found} if isinstance(found, str) else found


async def _district(word: str, data: Data, ctx: Ctx, *, pressed: bool) -> Data | Offered:
    if pressed and word == "none":
        return {"district": "", "rural": False, "outside": False}
    found = await place(word, data.get("typed", ""), ctx, pressed=pressed)
    if not isinstance(found, str):
        return found
    ground = await decrees.ground(ctx.work, found, by=ctx.actor)
    return {"district": ground.name, "rural": ground.rural, "outside": ground.outside}


async def _continues(word: str, ctx: Ctx) -> Data:
    if word == "none":
        return {"continues": 0, "continues_label": ""}
    found = await decrees.earlier(ctx.work, word, by=ctx.actor)
    return {"continues": found.id, "continues_label": found.label}


async def _needs(word: str, ctx: Ctx) -> Data:
    if word == "none":
        return {"needs": []}
    own = await decrees.choices(ctx.work, by=ctx.actor)
    found = [one for one in own.needs if code_of(one) == word]
    if not found:
        raise Refusal("decrees-choose-button")
    return {"needs": found}


def _marks(field: str, word: str, ctx: Ctx) -> Data:
    """Names become keyed marks in this very step; the dialog keeps nothing else of them."""
    if word == "none":
        return {field: []}
    names = [one for part in _SPLIT.split(word) if (one := " ".join(part.split()))]
    if not names:
        raise Refusal("decrees-names-empty")
    marks, weak = decrees.marks_of_names(names)
    ctx.screen.show(show.marks_made(ctx.t, len(marks), weak))
    kept: dict[str, Any] = {field: marks}
    return kept
