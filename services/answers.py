"""Answers the body that issued an act: who accepted it, signed with a code (Ереже ¶17(2))."""

from db.seal import current_seal
from domain.assignments.answer_code import PURPOSE, Signed, make
from domain.assignments.papers import Answer
from domain.assignments.requests import Flow
from domain.ids import RequestId
from domain.people import Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services.assignments_moving import request_of
from services.work import Work


async def answer(work: Work, number: RequestId, *, by: Actor) -> Answer:
    """The answer about the advocate in charge now, signed for the unit by whoever asks for it.

    Each answer leaves a row in the journal; in the state's system that system answers (¶18).
    """
    async with work.write() as tx:
        request = await request_of(tx, number)
        demand(by, Deed.READ_ANSWER, unit=request.unit)
        if request.flow is Flow.EIS:
            raise Refusal("answers-in-system", number=request.label)
        charge = await tx.assignments.open_appointment(number)
        member = await tx.members.person(charge.person) if charge is not None else None
        officer = await tx.members.person(by.person) if by.person is not None else None
        unit = await tx.members.unit(request.unit)
        if charge is None or member is None or officer is None or unit is None:
            raise Refusal("answers-not-accepted", number=request.label)
        act = request.act
        signed = Signed(request.label, act.number, act.date, charge.person, charge.from_at)
        code = make(current_seal().key_for(PURPOSE), signed)
        await tx.record(by, "answers", f"answer:{number}", "", "made",
                        evidence=f"person:{charge.person} {code}")  # fmt: skip
        return Answer(
            collegium=await tx.members.collegium(), unit=unit, label=request.label,
            accepted_at=charge.from_at, act=act, advocate=member.name, phone=member.phone,
            licence=(await tx.request_papers.licence(charge.person)).number,
            officer=officer.name, code=code,
        )  # fmt: skip
