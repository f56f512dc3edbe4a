"""Helps to fill in an act: bodies and districts to offer, earlier requests, what would follow."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from domain.assignments.drafts import Draft
from domain.assignments.marks import MarkKind, Party
from domain.assignments.requests import OfferSource, Request, RequestState
from domain.assignments.routing import Outcome, Routed
from domain.assignments.routing_views import RoutingPage
from domain.bodies import Body, spelled
from domain.civil import day_of
from domain.ids import BodyId, PersonId, UnitId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from domain.territory import naming, place_key
from services import bodies, case_marks, routing
from services.assignments_keeping import marks_of_draft, whither
from services.assignments_ladder import would_ask
from services.cases_endings import continued
from services.work import Tx, Work

_LABEL = re.compile(r"(?:№\s*)?(\d{1,6})\s*/\s*(\d{4})")
_OFFERED_MAX = 12


@dataclass(frozen=True, slots=True)
class Choices:
    """What the collegium has to offer while an act is entered."""

    districts: tuple[str, ...] = ()
    settlements: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ground:
    """A place as the policy knows it; `outside` is in no district and no agreement in force."""

    name: str
    rural: bool = False
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Asking:
    """Whom an act would be offered to now: by continuity of a request, in turn, or all at once."""

    source: OfferSource
    names: tuple[str, ...] = ()
    continues: str = ""
    # The advocate of the earlier stage who is passed over, where there is one.
    passed: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What would follow if the act was registered now."""

    outcome: Outcome
    page: RoutingPage
    asking: Asking
    same: Request | None = None


async def choices(work: Work, *, by: Actor) -> Choices:
    """The districts, remote settlements and specialisations to choose from; often none."""
    async with work.read() as tx:
        _demand_desk(by)
        return Choices(
            await routing.districts(tx), await routing.settlements(tx),
            await routing.specialisations(tx),
        )  # fmt: skip


async def ground(work: Work, name: str, *, by: Actor) -> Ground:
    """A district or settlement by its written name, as the collegium writes it."""
    async with work.read() as tx:
        _demand_desk(by)
        key = place_key(name)
        known = {place_key(one): one for one in await routing.districts(tx)}
        if key in known:
            return Ground(known[key], rural=await routing.rural_by_default(tx, known[key]))
        remote = {place_key(one): one for one in await routing.settlements(tx)}
        if key in remote:
            return Ground(remote[key], rural=True)
        today = day_of(tx.now)
        agreed = any(one.holds(today) for one in naming(await tx.routing.agreements(), name))
        return Ground(" ".join(name.split()), rural=agreed, outside=not agreed)


async def similar_districts(work: Work, typed: str, *, by: Actor) -> list[str]:
    """The districts and settlements with the typed words in their names; one that is the same."""
    found = await choices(work, by=by)
    every = [*found.districts, *found.settlements]
    key = place_key(typed)
    same = [one for one in every if place_key(one) == key]
    return same or [one for one in every if key and key in place_key(one)][:_OFFERED_MAX]


async def offered_bodies(work: Work, unit: UnitId, typed: str = "", *, by: Actor) -> list[Body]:
    """The bodies to offer as buttons; the one that is written so stands alone."""
    async with work.read() as tx:
        demand(by, Deed.REGISTER_REQUEST, unit=unit)
        found = await bodies.suggest(tx, unit, typed)
        same = [one for one in found if typed and spelled(one.name) == spelled(typed)]
        return same or found


async def body_name(work: Work, number: BodyId, *, by: Actor) -> str:
    """How a body of the directory is written."""
    async with work.read() as tx:
        _demand_desk(by)
        body = await tx.bodies.get(number)
        if body is None:
            raise Refusal("bodies-no-such")
        return body.name


async def earlier(work: Work, typed: str, *, by: Actor) -> Request:
    """The request «NN/YYYY» that an act goes on with; one that was given back is none."""
    match = _LABEL.fullmatch(typed.strip())
    if match is None:
        raise Refusal("decrees-earlier-unclear")
    async with work.read() as tx:
        _demand_desk(by)
        found = await tx.assignments.labelled(int(match[1]), int(match[2]))
        if found is None or found.state is RequestState.RETURNED:
            raise Refusal("decrees-earlier-unknown", number=f"{int(match[1])}/{match[2]}")
        return found


def marks_of_names(names: Iterable[str]) -> tuple[list[str], int]:
    """The keyed marks of people, and how many of them have none: their names fit many."""
    parties = [Party(name) for name in names]
    marks = [case_marks.marks_of(MarkKind.PERSON, [one.text]) for one in parties]
    return [mark for each in marks for mark in each], sum(not each for each in marks)


async def preview(work: Work, draft: Draft, *, by: Actor) -> Preview:
    """What registering would do: a double, the unit with its reason, who is asked first."""
    async with work.read() as tx:
        demand(by, Deed.REGISTER_REQUEST, unit=draft.unit)
        draft = await continued(tx, draft, by=by)
        outcome = await whither(tx, draft)
        unit = outcome.unit if isinstance(outcome, Routed) else draft.unit
        return Preview(
            outcome, await routing.page_of(tx, by), await _asking(tx, draft, unit),
            await tx.assignments.same_act(draft.act),
        )  # fmt: skip


def _demand_desk(by: Actor) -> None:
    """Only who registers acts, in whatever unit."""
    demand(by, Deed.REGISTER_REQUEST, unit=min(by.units, default=None))


async def _asking(tx: Tx, draft: Draft, unit: UnitId) -> Asking:
    new = marks_of_draft(draft)
    before = await case_marks.earlier_of(tx, new, draft.continues)
    if before is not None and before.askable:
        names = await _names(tx, [before.person])
        return Asking(OfferSource.CONTINUITY, names, before.label)
    source, people = await would_ask(tx, unit, draft.kind, new)
    passed = await _names(tx, [before.person]) if before is not None else ()
    label = before.label if before is not None else ""
    return Asking(source, await _names(tx, people), label, "".join(passed))


async def _names(tx: Tx, people: list[PersonId]) -> tuple[str, ...]:
    known = await tx.members.people(people)
    return tuple(known[one].name.full for one in people if one in known)
