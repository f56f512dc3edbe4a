"""Promises of routing: the presidium decides by a decision, versions stay, desks are told."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from db.tables.engine_room import journal
from db.tables.routing import agreements, routing_policies, unit_districts
from demo.clock import TurnedClock
from domain.assignments.acts import ActType
from domain.assignments.requests import Ground, RequestState
from domain.assignments.routing import (
    CRITERIA,
    Asking,
    NeedsAgreement,
    NotOurs,
    Outcome,
    Routed,
    act_tag,
)
from domain.ids import AgreementId, DistrictId, PersonId, RequestId, UnitId
from domain.people import Actor, Role
from domain.refusals import Refusal
from domain.suspensions import Decision
from domain.territory import AgreementTerms
from services import assignments, assignments_replay, routing, routing_agreements, routing_deciding
from services.work import Work
from tests.kit.collegium import (
    CHAIR,
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    PRESIDIUM,
    SECOND,
    UNIT,
    advocate,
    officer,
    put_on_duty,
    settle,
    told,
)
from tests.services import requests

pytestmark = pytest.mark.database
DECISION = Decision("12-3/26", date(2026, 8, 20))
LATER = Decision("14-3/26", date(2026, 8, 24))
BY = Actor(1000 + PRESIDIUM, PRESIDIUM, frozenset({Role.PRESIDIUM}), name="Тілеубаева С.")
ADMIN = Actor(5000, PersonId(21), frozenset({Role.ADMIN}))
TERRITORY, SPECIALISATION, EVENNESS = CRITERIA
TERMS = AgreementTerms(
    "Көрші облыстық адвокаттар алқасы", "7", date(2026, 3, 1), "Жұмабаев Е. Т.", "Әбенов С. К.",
    ("Тасөткел ауылы", "Қызылжар"),
)  # fmt: skip


@pytest.fixture
async def house(work: Work) -> Work:
    """Two units: four advocates take part in the first, none in the second."""
    await settle(work)
    return work


async def propose(work: Work, district: str = "", *, rural: bool = False) -> Outcome:
    async with work.read() as tx:
        return await routing.propose(tx, act=ActType.CRIMINAL, district=district, rural=rural)


async def territory(work: Work) -> dict[str, DistrictId]:
    """Two districts, one for each unit."""
    page = await routing_deciding.add_districts(work, ["Арқа ауданы", "Есіл ауданы"], by=ADMIN)
    found = {one.name: one.id for one in page.districts}
    given = ((UNIT, "Арқа ауданы"), (OTHER_UNIT, "Есіл ауданы"))
    for unit, name in given:
        await routing_deciding.set_districts(work, unit, [found[name]], DECISION, by=BY)
    return found


async def test_nothing_entered_nothing_asked(house: Work) -> None:
    """Without districts and decisions the default order routes every act somewhere."""
    outcome = await propose(house, "Кез келген жер", rural=True)

    assert isinstance(outcome, Routed)
    assert (outcome.unit, outcome.criterion) == (UNIT, EVENNESS)
    async with house.read() as tx:
        assert await routing.districts(tx) == ()
        assert await routing.specialisations(tx) == ()
        assert (await routing.ways_of(tx, UNIT)).way is Asking.IN_TURN


async def test_districts_lead_to_their_unit_and_nowhere_else(house: Work) -> None:
    """An act of a district goes to its unit; outside all districts it is not ours."""
    await territory(house)
    outcome = await propose(house, "ЕСІЛ  ауданы")

    assert isinstance(outcome, Routed)
    assert (outcome.unit, outcome.criterion) == (OTHER_UNIT, TERRITORY)
    assert isinstance(await propose(house, "Басқа қала"), NotOurs)
    assert "DistrictsDecided" in await told(house, OTHER_OFFICER)


async def test_versions_stay(house: Work) -> None:
    """A district that was taken is closed with the decision that took it; orders are counted."""
    found = await territory(house)
    await routing_deciding.set_districts(house, UNIT, found.values(), LATER, by=BY)
    await routing_deciding.set_districts(house, UNIT, [], LATER, by=BY)
    for order in ([EVENNESS, TERRITORY], [SPECIALISATION]):
        page = await routing_deciding.set_order(house, order, DECISION, by=BY)

    assert page.order.version == 2
    assert page.order.criteria == (SPECIALISATION,)
    async with house.read() as tx:
        rows = (await tx.connection.execute(select(unit_districts))).all()
        assert sorted((row.unit, row.ended_number) for row in rows if row.ended_at) == [
            (UNIT, LATER.number), (UNIT, LATER.number)
        ]  # fmt: skip
        orders = (await tx.connection.execute(select(routing_policies.c.criteria))).scalars().all()
        assert list(orders) == ["evenness,territory", "specialisation"]
    assert (await told(house, OFFICER)).count("OrderDecided") == 2


async def test_the_same_decision_twice_says_nothing(house: Work) -> None:
    """What does not change is neither journaled nor told."""
    for _ in range(2):
        await routing_deciding.set_order(house, [EVENNESS], DECISION, by=BY)
        await routing_deciding.set_way(house, UNIT, Asking.TOGETHER, DECISION, by=BY)
        await routing_deciding.set_specialisations(
            house, UNIT, [act_tag(ActType.ADMIN_OFFENCE), "Кәмелетке толмағандар"], DECISION, by=BY
        )

    heard = await told(house, OFFICER)
    assert sorted(heard) == ["OrderDecided", "SpecialisationsDecided", "WayDecided"]
    assert await told(house, OTHER_OFFICER) == ["OrderDecided"]
    async with house.read() as tx:
        assert (await routing.ways_of(tx, UNIT)).way is Asking.TOGETHER
        assert await routing.specialisations(tx) == ("Кәмелетке толмағандар",)


async def test_specialisation_is_matched_as_it_is_read(house: Work) -> None:
    """An act that needs a specialisation goes to its unit, in whatever case it is written."""
    await routing_deciding.set_specialisations(
        house, OTHER_UNIT, ["Кәмелетке толмағандар"], DECISION, by=BY
    )
    async with house.read() as tx:
        outcome = await routing.propose(tx, act=ActType.CRIMINAL, needs=["кәмелетке  толмағандар"])
    assert isinstance(outcome, Routed)
    assert (outcome.unit, outcome.criterion) == (OTHER_UNIT, SPECIALISATION)
    ordinary = await propose(house)
    assert isinstance(ordinary, Routed)
    assert ordinary.unit == UNIT


async def test_a_remote_settlement_goes_by_an_agreement_only(house: Work) -> None:
    """Refused before it is entered, routed while it holds, refused again after its end."""
    await territory(house)
    assert await propose(house, "Тасөткел ауылы", rural=True) == NeedsAgreement("Тасөткел ауылы")

    page = await routing_agreements.enter(house, TERMS, DECISION, by=BY)
    number = page.agreements[0].id
    outcome = await propose(house, "Тасөткел ауылы", rural=True)
    assert isinstance(outcome, Routed)
    assert outcome.agreement == number
    async with house.read() as tx:
        assert await routing.settlements(tx) == TERMS.settlements

    await routing_agreements.end(house, number, date(2026, 8, 25), LATER, by=BY)
    assert await propose(house, "Тасөткел ауылы") == NeedsAgreement("Тасөткел ауылы", number)
    async with house.read() as tx:
        row = (await tx.connection.execute(select(agreements))).one()
        assert (row.decision_number, row.ended_number) == (DECISION.number, LATER.number)
    heard = [one for one in await told(house, OTHER_OFFICER) if one.startswith("Agreement")]
    assert heard == ["AgreementEntered", "AgreementEnded"]


async def test_who_decides_and_who_reads(house: Work) -> None:
    """The presidium and its chair decide; officers read; advocates do neither (¶15)."""
    chair = Actor(1000 + CHAIR, CHAIR, frozenset({Role.CHAIR}))
    await routing_deciding.set_order(house, [EVENNESS], DECISION, by=chair)
    page = await routing.look(house, by=officer())
    assert not page.may_decide
    for by in (officer(), ADMIN, advocate(FIRST)):
        with pytest.raises(Refusal, match="members-no-permission"):
            await routing_deciding.set_way(house, UNIT, Asking.TOGETHER, DECISION, by=by)
        with pytest.raises(Refusal, match="members-no-permission"):
            await routing_agreements.enter(house, TERMS, DECISION, by=by)
    with pytest.raises(Refusal, match="members-no-permission"):
        await routing.look(house, by=advocate(FIRST))
    with pytest.raises(Refusal, match="members-no-permission"):
        await routing_deciding.add_districts(house, ["Арқа"], by=officer())


async def test_what_cannot_be_decided(house: Work) -> None:
    """Tomorrow's decision, an order of nothing, a district of a unit, an agreement twice."""
    found = await territory(house)
    await routing_agreements.enter(house, TERMS, DECISION, by=BY)
    tomorrow = Decision("1", date(2026, 8, 26))
    with pytest.raises(Refusal, match="routing-decision-in-future"):
        await routing_deciding.set_order(house, [EVENNESS], tomorrow, by=BY)
    with pytest.raises(Refusal, match="routing-order-empty"):
        await routing_deciding.set_order(house, [EVENNESS, EVENNESS], DECISION, by=BY)
    with pytest.raises(Refusal, match="routing-district-given"):
        await routing_deciding.end_district(house, found["Арқа ауданы"], by=ADMIN)
    with pytest.raises(Refusal, match="routing-agreement-twice"):
        await routing_agreements.enter(house, TERMS, LATER, by=BY)
    with pytest.raises(Refusal, match="routing-no-such-agreement"):
        await routing_agreements.end(house, AgreementId(99), LATER.on, LATER, by=BY)
    with pytest.raises(Refusal, match="routing-no-such-unit"):
        await routing_deciding.set_way(house, UnitId(9), Asking.TOGETHER, DECISION, by=BY)


async def test_a_district_is_closed_after_it_was_taken(house: Work) -> None:
    """Its name may be entered anew; nothing is deleted."""
    found = await territory(house)
    await routing_deciding.set_districts(house, UNIT, [], LATER, by=BY)
    page = await routing_deciding.end_district(house, found["Арқа ауданы"], by=ADMIN)
    assert [one.name for one in page.districts] == ["Есіл ауданы"]
    page = await routing_deciding.add_districts(house, ["арқа ауданы"], by=ADMIN)
    assert len(page.districts) == 2
    await routing_deciding.set_rural(house, found["Есіл ауданы"], rural=True, by=ADMIN)
    async with house.read() as tx:
        assert await routing.rural_by_default(tx, "есіл ауданы")


async def test_the_presidium_moves_a_received_request(house: Work) -> None:
    """Both desks are told, the new unit's turn is asked, the criterion and reason are kept."""
    number = (await requests.registered(house)).id
    await put_on_duty(house, requests.TODAY, [SECOND])
    reason = "Аумағы екінші бөлімшеге қарайды"
    moved = await routing.reroute(house, number, OTHER_UNIT, TERRITORY, by=BY, reason=reason)

    assert (moved.unit, moved.routed_by) == (OTHER_UNIT, "territory")
    assert moved.state is RequestState.RECEIVED
    for person in (OFFICER, OTHER_OFFICER):
        assert "RequestRerouted" in await told(house, person)
    async with house.read() as tx:
        query = select(journal.c.evidence, journal.c.reason).order_by(journal.c.id.desc())
        rows = [tuple(row) for row in (await tx.connection.execute(query)).all()]
    assert (f"route criterion:territory from:{UNIT} unit:{OTHER_UNIT}", reason) in rows
    back = await routing.reroute(house, number, UNIT, EVENNESS, by=BY, reason=reason)
    assert back.state is RequestState.OFFERED


async def test_a_moved_request_is_computed_again(house: Work, clock: TurnedClock) -> None:
    """The former unit's ladder is over: nobody of it is asked for another unit's request."""
    await put_on_duty(house, requests.TODAY, [FIRST])
    number = (await requests.registered(house)).id
    offer = await requests.waiting(house, number)
    by, reason = advocate(FIRST), "Аумағы екінші бөлімшеге қарайды"
    await assignments.decline(house, offer.id, Ground.CONFLICT, by=by)
    clock.turn(clock.now() + timedelta(minutes=5))
    await put_on_duty(house, requests.TODAY, [SECOND])
    moved = await routing.reroute(house, number, OTHER_UNIT, TERRITORY, by=BY, reason=reason)

    assert moved.state is RequestState.RECEIVED
    assert (await told(house, OTHER_OFFICER))[-1] == "DeskAlarm"
    await routing.reroute(house, number, UNIT, EVENNESS, by=BY, reason=reason)
    assert (await requests.waiting(house, number)).person == SECOND
    replayed = await assignments_replay.of_label(house, 1, 2026)
    assert replayed.holds, replayed.story.findings


async def test_what_is_not_moved(house: Work) -> None:
    """An offered request, one that is there already, without a reason, by an officer."""
    number = (await requests.registered(house)).id
    await _refused(house, number, "routing-same-unit", unit=UNIT)
    await _refused(house, number, "routing-reason-empty", reason=" . ")
    await _refused(house, number, "routing-no-such-unit", unit=UnitId(9))
    await _refused(house, number, "members-no-permission", by=officer())
    await put_on_duty(house, requests.TODAY, [FIRST])
    offered = (await requests.registered(house, requests.an_act("16"))).id
    await _refused(house, offered, "assignments-moved-on")


async def _refused(
    work: Work, number: RequestId, why: str, *, unit: UnitId = OTHER_UNIT, by: Actor = BY,
    reason: str = "Мамандануы бойынша",
) -> None:  # fmt: skip
    with pytest.raises(Refusal, match=why):
        await routing.reroute(work, number, unit, SPECIALISATION, by=by, reason=reason)
