"""Keeps the directory of bodies that send acts: it learns by itself, officers keep it tidy."""

from domain.bodies import (
    ADDRESS_MAX,
    DISTRICT_MAX,
    EMAIL_MAX,
    NAME_MAX,
    Body,
    BodyPage,
    offered,
    spelled,
    tidy_text,
    words_of,
)
from domain.ids import BodyId, UnitId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services.work import Tx, Work

_OFFERED_MAX = 8
_REASON_MIN, _REASON_MAX = 3, 300
_LENGTHS = {
    "name": NAME_MAX, "district": DISTRICT_MAX, "email": EMAIL_MAX, "address": ADDRESS_MAX
}  # fmt: skip


async def suggest(tx: Tx, unit: UnitId, typed: str = "") -> list[Body]:
    """The bodies to offer while an act of a unit is registered; merged spellings as one.

    Without anything typed: those the unit names most often and those it named last (of the
    whole collegium while the unit has none). With something typed: every name that has all
    its pieces, in whatever case, with or without spaces and quotes.
    """
    own = await tx.bodies.of_unit(unit)
    words = words_of(typed)
    if not words:
        return offered(own or await tx.bodies.found(()), _OFFERED_MAX)
    counts = {one.id: one.used for one in own}
    start = spelled(typed)
    found = await tx.bodies.found(words)
    ranked = sorted(found, key=lambda one: (
        not spelled(one.name).startswith(start), -counts.get(one.id, 0), -one.used, one.name,
    ))  # fmt: skip
    return ranked[:_OFFERED_MAX]


async def learn(
    tx: Tx, name: str, district: str = "", *, by: Actor, unit: UnitId | None = None
) -> Body:
    """Find the body of a written name, or add it; one more act of it is counted.

    The unit is that of the act; without one, the only unit of who wrote it.
    """
    line, place = tidy_text(name, NAME_MAX), tidy_text(district, DISTRICT_MAX)
    if not spelled(line):
        raise Refusal("bodies-name-empty", longest=NAME_MAX)
    known = await tx.bodies.written(line)
    if known is None:
        await tx.bodies.add(line, place, tx.now, by.person)
        known = await _written(tx, line)
        await tx.record(by, "bodies", f"body:{known.id}", "", "added", evidence=line)
    elif place and not known.district:
        await tx.bodies.change(known.id, district=place)
        await _corrected(tx, by, known.id, "district", ("", place))
    where = unit if unit is not None else (min(by.units) if len(by.units) == 1 else None)
    await tx.bodies.count(known.id, where, tx.now)
    return await _written(tx, line)


async def board(work: Work, *, by: Actor, typed: str = "") -> list[Body]:
    """The directory for who keeps it: what was typed, or what is used most."""
    async with work.read() as tx:
        demand(by, Deed.KEEP_BODIES)
        found = await tx.bodies.found(words_of(typed))
        return found[:_OFFERED_MAX]


async def look(work: Work, number: BodyId, *, by: Actor) -> BodyPage:
    """One body of the directory."""
    async with work.read() as tx:
        demand(by, Deed.KEEP_BODIES)
        return await _page(tx, number)


async def correct(work: Work, number: BodyId, field: str, text: str, *, by: Actor) -> BodyPage:
    """Correct a name, a district, an address; requests keep what was written in them."""
    line = tidy_text(text, _LENGTHS[field])
    if (text.strip() and not line) or (field == "name" and not spelled(line)):
        raise Refusal("bodies-name-empty", longest=_LENGTHS[field])
    if field == "email" and line and not _is_email(line):
        raise Refusal("bodies-email-unclear")
    async with work.write() as tx:
        demand(by, Deed.KEEP_BODIES)
        body = await _held(tx, number)
        if field == "name":
            await _demand_free(tx, line, number)
        before: str = getattr(body, field)
        if before != line:
            await tx.bodies.change(number, **{field: line})
            await _corrected(tx, by, number, field, (before, line))
        return await _page(tx, number)


async def merge(work: Work, number: BodyId, into: BodyId, reason: str, *, by: Actor) -> BodyPage:
    """Say that two spellings are one body; both texts stay, acts are counted together."""
    said = _reason(reason)
    async with work.write() as tx:
        demand(by, Deed.KEEP_BODIES)
        one, other = await _held(tx, number), await _held(tx, into)
        if one.id == other.id:
            raise Refusal("bodies-same")
        if one.merged_into is not None or other.merged_into is not None:
            raise Refusal("bodies-merged-before")
        await tx.bodies.merge(number, into)
        await tx.record(by, "bodies", f"body:{number}", "own", f"merged:{into}", said)
        return await _page(tx, into)


async def part(work: Work, number: BodyId, reason: str, *, by: Actor) -> BodyPage:
    """Take a spelling out of the body it was merged into: it is one of its own again."""
    said = _reason(reason)
    async with work.write() as tx:
        demand(by, Deed.KEEP_BODIES)
        one = await _held(tx, number)
        if one.merged_into is None:
            raise Refusal("bodies-not-merged")
        await tx.bodies.part(number)
        await tx.record(by, "bodies", f"body:{number}", f"merged:{one.merged_into}", "own", said)
        return await _page(tx, number)


async def _page(tx: Tx, number: BodyId) -> BodyPage:
    body = await tx.bodies.get(number)
    if body is None:
        raise Refusal("bodies-no-such")
    into = await tx.bodies.get(body.merged_into) if body.merged_into is not None else None
    return BodyPage(body, tuple(await tx.bodies.spellings(number)), into)


async def _held(tx: Tx, number: BodyId) -> Body:
    body = await tx.bodies.hold(number)
    if body is None:
        raise Refusal("bodies-no-such")
    return body


async def _written(tx: Tx, name: str) -> Body:
    body = await tx.bodies.written(name)
    if body is None:
        raise Refusal("bodies-no-such")
    return body


async def _demand_free(tx: Tx, name: str, number: BodyId) -> None:
    """A spelling that stands already is merged, not written twice."""
    other = await tx.bodies.keyed(name)
    if other is not None and other.id != number:
        raise Refusal("bodies-name-taken", name=other.name)


async def _corrected(
    tx: Tx, by: Actor, number: BodyId, field: str, change: tuple[str, str]
) -> None:
    before, after = change
    evidence = f"{before or '-'} -> {after or '-'}"
    await tx.record(by, "bodies", f"body:{number}", field, field, evidence=evidence)


def _reason(text: str) -> str:
    said = " ".join(text.split())[:_REASON_MAX]
    if sum(map(str.isalpha, said)) < _REASON_MIN:
        raise Refusal("bodies-reason-empty")
    return said


def _is_email(text: str) -> bool:
    name, at, host = text.partition("@")
    return bool(name and at and "." in host.strip(".") and " " not in text and "@" not in host)
