"""Makes requests of an act: one for each advocate it needs, with their marks and their body."""

from datetime import datetime

from domain.assignments.acts import ACTS, due_at
from domain.assignments.conflicts import CaseMarks
from domain.assignments.drafts import Draft
from domain.assignments.marks import MarkKind, Side, case_text
from domain.assignments.requests import STAGE_OF, Flow, RequestState
from domain.assignments.routing import Criterion, Outcome, Routed
from domain.civil import day_of
from domain.ids import RequestId
from domain.people import Actor
from domain.policy import POLICY
from domain.refusals import Refusal
from services import bodies, routing
from services.case_marks import marks_of
from services.work import Tx

_UNKNOWN = RequestId(0)


_BY_LOAD = frozenset({Criterion.EVENNESS, Criterion.TIE})


async def whither(tx: Tx, draft: Draft) -> Outcome:
    """Which unit an act goes to by the presidium's policy, or why it is not ours (¶15, ¶4(4)).

    Distribution among units is the presidium's to decide: until it has, evenness alone takes no
    act away from the desk that received it.
    """
    outcome = await routing.propose(
        tx, act=draft.act.type, district=draft.district, place=draft.act.place,
        rural=draft.rural, needs=draft.needs,
    )  # fmt: skip
    if not isinstance(outcome, Routed) or outcome.criterion not in _BY_LOAD:
        return outcome
    fits = all(draft.unit in left for by, left in outcome.considered if by not in _BY_LOAD)
    if not fits or (await tx.routing.order()).version:
        return outcome
    return Routed(draft.unit, Criterion.RECEIVED, outcome.considered, outcome.agreement)


async def keep(tx: Tx, draft: Draft, outcome: Outcome, *, by: Actor) -> list[RequestId]:
    """Keep the requests of an act; the first of them stands for the act."""
    row = _row(draft, by, tx.now)
    evidence = "register"
    if isinstance(outcome, Routed):
        row |= {"unit": outcome.unit, "routed_by": outcome.criterion}
        evidence = f"register unit:{outcome.unit} criterion:{outcome.criterion} {outcome.steps}"
    body = await bodies.learn(tx, draft.act.body, by=by, unit=draft.unit)
    row |= {"body_id": body.id}
    numbers: list[RequestId] = []
    for place in range(draft.advocates):
        first = numbers[0] if numbers else None
        numbers.append(await _keep_one(tx, draft, place, {**row, "act_of": first}, by))
        await tx.record(by, "assignments", f"request:{numbers[-1]}", "", RequestState.RECEIVED,
                        evidence=evidence.strip())  # fmt: skip
    return numbers


def marks_of_draft(draft: Draft, place: int = 0) -> CaseMarks:
    """What is known of one request of an act by marks alone, before or after it is kept."""
    case = marks_of(MarkKind.CASE, [case_text(draft.case_number, draft.act.body)])
    client = marks_of(MarkKind.PERSON, [draft.client_of(place)])
    others = marks_of(MarkKind.PERSON, draft.others_than(place))
    return CaseMarks(
        _UNKNOWN, _UNKNOWN, next(iter(case), None), next(iter(client), None),
        frozenset(draft.opposites), frozenset({*draft.co_marks, *others}),
    )  # fmt: skip


async def _keep_one(
    tx: Tx, draft: Draft, place: int, row: dict[str, object], by: Actor
) -> RequestId:
    values = {**row, "client": draft.client_of(place) or None}
    number = await tx.assignments.add(values, day_of(tx.now).year)
    for kind, ref in draft.files:
        await tx.assignments.add_file(number, kind, ref, at=tx.now, by=by.person)
    known = marks_of_draft(draft, place)
    await tx.case_marks.keep(number, {
        Side.CASE: [known.case] if known.case else [],
        Side.CLIENT: [known.client] if known.client else [],
        Side.OPPOSITE: known.opposites,
        Side.CO_DEFENDANT: known.co_defendants,
    }, tx.now)  # fmt: skip
    return number


def _row(draft: Draft, by: Actor, now: datetime) -> dict[str, object]:
    act = draft.act
    try:
        due = due_at(act.type, draft.received_at, draft.court_term, POLICY)
    except ValueError:
        raise Refusal("decrees-court-term-needed") from None
    return {
        "unit": draft.unit, "kind": draft.kind, "act_type": act.type, "act_number": act.number,
        "act_date": act.date, "body": act.body, "place": act.place,
        "channel": draft.channel, "basis": ACTS[act.type].basis,
        "received_at": draft.received_at, "registered_at": now,
        "registered_by": by.person, "due_at": due, "urgent": draft.urgent,
        "searched_from": draft.received_at, "search_until": due, "flow": Flow.PAPER,
        "stage": draft.stage or STAGE_OF[draft.kind], "district": draft.district,
        "rural": draft.rural, "co_defendants": draft.co_defendants,
        "continues": draft.continues, "named": draft.named,
        "case_number": draft.case_number or None, "routed_by": draft.routed_by,
    }  # fmt: skip
