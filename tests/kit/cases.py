"""Requests as records read them: one at a time by hand, and any number for hypothesis."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from domain.assignments.acts import ActType, Basis, Channel
from domain.assignments.overrides import OverrideCode
from domain.assignments.requests import (
    Appointment,
    CallState,
    Ending,
    Flow,
    Ground,
    Offer,
    OfferSource,
    OfferState,
    RequestState,
)
from domain.ids import AppointmentId, OfferId, PersonId, RequestId, UnitId
from domain.records.cases import Case, Phoned, Picked
from domain.rosters import RosterKind

AUGUST = date(2026, 8, 1)
ONE, TWO, THREE = PersonId(11), PersonId(12), PersonId(13)


def at(day: int, hour: int = 9, minute: int = 0, month: int = 8) -> datetime:
    """A moment of 2026 in UTC."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def part(number: int, person: PersonId, begins: datetime, **more: object) -> Appointment:
    """Somebody in charge of a request."""
    values: dict[str, object] = {
        "id": AppointmentId(number), "request": RequestId(number), "person": person,
        "from_at": begins,
    }  # fmt: skip
    return Appointment(**(values | more))  # type: ignore[arg-type]  # made of words


def offer(
    person: PersonId, offered: datetime, state: OfferState = OfferState.ACCEPTED, **more: object
) -> Offer:
    """An offer; answered at once where nothing else is said."""
    values: dict[str, object] = {
        "id": OfferId(1), "request": RequestId(1), "round": 1, "person": person, "state": state,
        "offered_at": offered, "expires_at": offered + timedelta(minutes=30),
    }  # fmt: skip
    return Offer(**(values | more))  # type: ignore[arg-type]  # made of words


def case(number: int, received: datetime, **more: object) -> Case:
    """A decree of an investigator with nobody asked yet."""
    values: dict[str, object] = {
        "id": RequestId(number), "number": number, "year": 2026, "unit": UnitId(1),
        "kind": RosterKind.PRETRIAL, "act_type": ActType.CRIMINAL, "act_number": f"15-{number}",
        "act_date": received.date(), "body": "Алматы ауданының ПБ", "place": "Абай к-сі, 1",
        "channel": Channel.COURIER, "basis": Basis.DAY, "received_at": received,
        "registered_at": received, "due_at": received + timedelta(hours=24), "urgent": False,
        "state": RequestState.IN_WORK,
    }  # fmt: skip
    return Case(**(values | more))  # type: ignore[arg-type]  # made of words


_MOMENTS = st.integers(0, 70 * 24 * 60).map(lambda more: at(10, month=7) + timedelta(minutes=more))
_PEOPLE = st.sampled_from([ONE, TWO, THREE])


@st.composite
def cases(draw: st.DrawFn, number: int) -> Case:
    """A request of any shape: searches, answers and changes of hands in the right order."""
    received = draw(_MOMENTS)
    now = received
    parts: list[Appointment] = []
    offers: list[Offer] = []
    searches: list[datetime] = []
    for place in range(draw(st.integers(0, 4))):
        now += timedelta(minutes=draw(st.integers(1, 3000)))
        person, source = draw(_PEOPLE), draw(st.sampled_from(OfferSource))
        state = draw(st.sampled_from(OfferState))
        answered = now + timedelta(minutes=draw(st.integers(0, 30)))
        declined = state in {OfferState.DECLINED, OfferState.DECLINE_PENDING}
        offers.append(offer(
            person, now, state, source=source, id=OfferId(place),
            answered_at=answered if declined or state is OfferState.ACCEPTED else None,
            ground=draw(st.sampled_from(Ground)) if declined else None,
        ))  # fmt: skip
        now = answered
        if state is OfferState.ACCEPTED:
            if parts:
                parts[-1] = part(int(parts[-1].id), parts[-1].person, parts[-1].from_at,
                                 until_at=answered, ended=Ending.SUBSTITUTED)  # fmt: skip
                searches.append(offers[-1].offered_at)
            parts.append(part(number * 10 + place, person, answered))
    ends = draw(st.booleans())
    if parts and ends:
        ended = now + timedelta(minutes=draw(st.integers(1, 20_000)))
        parts[-1] = part(int(parts[-1].id), parts[-1].person, parts[-1].from_at, until_at=ended,
                         ended=draw(st.sampled_from(Ending)))  # fmt: skip
    return case(
        number, received, kind=draw(st.sampled_from(RosterKind)), unit=UnitId(draw(
            st.integers(1, 2))), act_type=draw(st.sampled_from(ActType)),
        basis=draw(st.sampled_from(Basis)), flow=draw(st.sampled_from(Flow)),
        state=draw(st.sampled_from(RequestState)), rural=draw(st.booleans()),
        district=draw(st.sampled_from(["", "Арықты", "Көктал"])), parts=tuple(parts),
        offers=tuple(offers), searches=tuple(searches),
        calls=(Phoned(draw(st.sampled_from(CallState)), received),),
        picks=tuple(
            Picked(draw(st.sampled_from([*OverrideCode, None])), one.offered_at)
            for one in offers if one.source is OfferSource.OVERRIDE
        ),
    )  # fmt: skip


@st.composite
def many(draw: st.DrawFn) -> list[Case]:
    """Some requests with numbers of their own."""
    return [draw(cases(number)) for number in range(1, draw(st.integers(1, 12)))]
