"""Promises of ¶44-46: who is told of an advocate under contract, and what is owed then."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.tables.engine_room import journal
from demo.clock import TurnedClock
from domain.assignments.counsel import Joined, Lead, label_of
from domain.assignments.requests import Ground, Request, RequestState
from domain.ids import RetainedId
from domain.people import Actor
from domain.refusals import Refusal
from services import assignments, assignments_work, cases, counsel, counsel_duties
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OFFICER,
    OTHER_OFFICER,
    OTHER_UNIT,
    SECOND,
    THIRD,
    advocate,
    officer,
    told,
)
from tests.services.requests import (
    TODAY,
    an_act,
    collegium,
    registered,
    request,
    turn,
    waiting,
)

pytestmark = pytest.mark.database
OTHER = Joined("Оспанов Марат", "+77015554433", TODAY)
NOTE = RetainedId(1)


async def _case(work: Work) -> Request:
    """A case that the first advocate holds."""
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    await assignments.accept(work, (await waiting(work, one.id)).id, by=advocate(FIRST))
    return await request(work, one.id)


async def _journal(work: Work, subject: str) -> list[tuple[str, str, str]]:
    async with work.read() as tx:
        query = (
            select(journal.c.before, journal.c.after, journal.c.evidence)
            .where(journal.c.subject == subject)
            .order_by(journal.c.id)
        )
        rows = (await tx.connection.execute(query)).all()
        return [(row.before, row.after, row.evidence) for row in rows]


async def test_the_appointed_one_is_told_and_the_state_stays(work: Work) -> None:
    """By number: at once, one event in the journal, no facts in it, and no change of state."""
    case = await _case(work)
    await counsel.tell(work, Lead(case.label), TODAY, by=advocate(THIRD))

    assert "CounselJoined" in await told(work, FIRST)
    assert await told(work, THIRD) == []
    assert not any("Counsel" in one for one in await told(work, OFFICER))
    assert (await request(work, case.id)).state is RequestState.ACCEPTED
    last = (await _journal(work, f"request:{case.id}"))[-1]
    assert last == ("accepted", "accepted", "join_counsel retained:1 source:retained")
    assert not any("Қасымов" in part for row in await _journal(work, "retained:1") for part in row)


async def test_told_twice_is_noted_once(work: Work) -> None:
    """A second message of the same advocate, or a record of him, adds nothing."""
    case = await _case(work)
    await counsel.tell(work, Lead(case.label), TODAY, by=advocate(THIRD))
    await counsel.tell(work, Lead(case.label), TODAY, by=advocate(THIRD))
    page = await counsel_duties.page(work, case.id, by=advocate(FIRST))
    name = page.notes[0].counsel
    again = await counsel.record(work, case.id, Joined(name.upper(), "", TODAY), by=officer())

    assert again.id == page.notes[0].id
    assert len((await counsel_duties.page(work, case.id, by=officer())).notes) == 1


@pytest.mark.parametrize(
    "lead", [Lead("99/2026"), Lead("қате"), Lead(body="Сот", act="1"), Lead()]
)
async def test_an_unknown_case_goes_to_the_officers_of_all_units(work: Work, lead: Lead) -> None:
    """Nobody else hears of it, and whoever told learns nothing (R-078, D-28)."""
    await _case(work)
    await counsel.tell(work, lead, TODAY, by=advocate(THIRD))

    for one in (OFFICER, OTHER_OFFICER):
        assert "CounselAtDesk" in await told(work, one)
    assert "CounselJoined" not in await told(work, FIRST)
    assert await told(work, THIRD) == []


async def test_an_act_of_two_requests_is_for_the_officers(work: Work) -> None:
    """Where an act needs several advocates nobody guesses whose client it is."""
    await _case(work)
    await assignments.register(work, an_act(), by=officer(), again=True)
    draft = an_act()
    lead = Lead(body=draft.act.body, act=draft.act.number)
    await counsel.tell(work, lead, TODAY, by=advocate(THIRD))

    assert "CounselAtDesk" in await told(work, OFFICER)
    assert "CounselJoined" not in await told(work, FIRST)


async def test_found_by_hand_or_closed(work: Work) -> None:
    """An officer names a request of the own unit, or closes the note; either once only."""
    case = await _case(work)
    await counsel.tell(work, Lead("99/2026"), TODAY, by=advocate(THIRD))
    with pytest.raises(Refusal, match="counsel-no-such-number"):
        await counsel.place(work, NOTE, "98/2026", by=officer())
    with pytest.raises(Refusal, match="counsel-no-such-number"):
        await counsel.place(work, NOTE, case.label, by=officer(OTHER_OFFICER, OTHER_UNIT))
    with pytest.raises(Refusal, match="members-no-permission"):
        await counsel.drop(work, NOTE, by=advocate(FIRST))
    with pytest.raises(Refusal, match="counsel-no-such-note"):
        await counsel.drop(work, RetainedId(77), by=officer())
    await counsel.place(work, NOTE, f"№ {case.label}", by=officer())
    assert "CounselJoined" in await told(work, FIRST)
    with pytest.raises(Refusal, match="counsel-settled"):
        await counsel.place(work, NOTE, case.label, by=officer())
    with pytest.raises(Refusal, match="counsel-settled"):
        await counsel.drop(work, NOTE, by=officer())


async def test_an_officer_who_acts_under_contract_stays_outside(work: Work) -> None:
    """As an officer he does not hear of his own message, nor settle it (¶45, ¶34)."""
    await _case(work)
    both = officer(OFFICER)
    as_advocate = advocate(OFFICER)
    await counsel.tell(work, Lead("99/2026"), TODAY, by=as_advocate)

    assert "CounselAtDesk" not in await told(work, OFFICER)
    with pytest.raises(Refusal, match="members-no-permission"):
        await counsel.drop(work, NOTE, by=both)


async def test_not_about_this_case(work: Work, clock: TurnedClock) -> None:
    """The appointed advocate gives a message back; his reminders end, the desk has it."""
    case = await _case(work)
    await counsel.tell(work, Lead(case.label), TODAY, by=advocate(THIRD))
    with pytest.raises(Refusal, match="members-no-permission"):
        await counsel.misplaced(work, NOTE, by=advocate(SECOND))
    await counsel.misplaced(work, NOTE, by=advocate(FIRST))
    with pytest.raises(Refusal, match="counsel-settled"):
        await counsel.misplaced(work, NOTE, by=advocate(FIRST))

    assert "CounselAtDesk" in await told(work, OFFICER)
    await turn(work, clock, timedelta(days=3))
    assert "CounselReminder" not in await told(work, FIRST)


async def test_undelivered_within_the_hour(work: Work, clock: TurnedClock) -> None:
    """A letter that nobody could send is told to the officers an hour later (D-28)."""
    case = await _case(work)
    await counsel.tell(work, Lead(case.label), TODAY, by=advocate(THIRD))
    await turn(work, clock, timedelta(minutes=59))
    assert "CounselAtDesk" not in await told(work, OFFICER)
    await turn(work, clock, timedelta(minutes=1))
    assert "CounselAtDesk" in await told(work, OFFICER)


async def test_reminders_until_both_marks(work: Work, clock: TurnedClock) -> None:
    """+4 h and +24 h to the advocate, +48 h to the officers (D-29)."""
    case = await _case(work)
    await counsel.record(work, case.id, OTHER, by=advocate(FIRST))
    await turn(work, clock, timedelta(hours=4))
    assert (await told(work, FIRST)).count("CounselReminder") == 1
    await turn(work, clock, timedelta(hours=20))
    assert (await told(work, FIRST)).count("CounselReminder") == 2
    assert "CounselLate" not in await told(work, OFFICER)
    await turn(work, clock, timedelta(hours=24))
    assert "CounselLate" in await told(work, OFFICER)


async def test_both_marks_end_it(work: Work, clock: TurnedClock) -> None:
    """Contact with its reason and the explained right: then nobody is reminded any more."""
    case = await _case(work)
    await counsel.record(work, case.id, OTHER, by=officer())
    await counsel_duties.contacted(work, NOTE, TODAY, "Шарт жасалған", by=advocate(FIRST))
    page = await counsel_duties.explained(work, NOTE, TODAY, by=advocate(FIRST))

    assert page.notes[0].performed
    assert page.notes[0].reason == "Шарт жасалған"
    await turn(work, clock, timedelta(days=3))
    assert "CounselReminder" not in await told(work, FIRST)
    assert "CounselLate" not in await told(work, OFFICER)
    journal = [part for row in await _journal(work, "retained:1") for part in row]
    assert "Шарт жасалған" not in journal


async def test_only_what_is_owed_stands_on_the_card(work: Work) -> None:
    """The card of the advocate in charge leads there while a mark is missing, the desk's never."""
    case = await _case(work)

    async def owes(by: Actor) -> bool:
        return (await cases.view(work, case.id, by=by)).owes_counsel

    assert not await owes(advocate(FIRST))
    await counsel.record(work, case.id, OTHER, by=officer())
    assert await owes(advocate(FIRST))
    assert not await owes(officer())
    await counsel_duties.contacted(work, NOTE, TODAY, "Туыстары жалдаған", by=advocate(FIRST))
    assert await owes(advocate(FIRST))
    await counsel_duties.explained(work, NOTE, TODAY, by=advocate(FIRST))
    assert not await owes(advocate(FIRST))


async def test_marks_are_refused(work: Work) -> None:
    """Only the advocate in charge marks, with a day that can be and with a reason."""
    case = await _case(work)
    await counsel.record(work, case.id, OTHER, by=officer())
    for by in (advocate(SECOND), officer()):
        with pytest.raises(Refusal, match="members-no-permission"):
            await counsel_duties.contacted(work, NOTE, TODAY, "Себебі", by=by)
        with pytest.raises(Refusal, match="members-no-permission"):
            await counsel_duties.explained(work, NOTE, TODAY, by=by)
    for day in (TODAY - timedelta(days=1), TODAY + timedelta(days=1)):
        with pytest.raises(Refusal, match="counsel-day-outside"):
            await counsel_duties.contacted(work, NOTE, day, "Себебі", by=advocate(FIRST))
        with pytest.raises(Refusal, match="counsel-day-outside"):
            await counsel_duties.explained(work, NOTE, day, by=advocate(FIRST))
    with pytest.raises(Refusal, match="counsel-reason-needed"):
        await counsel_duties.contacted(work, NOTE, TODAY, "  ", by=advocate(FIRST))


async def test_who_may_record_and_read(work: Work) -> None:
    """The advocate in charge and the officers of the unit; nobody else, and no future day."""
    case = await _case(work)
    for by in (advocate(SECOND), officer(OTHER_OFFICER, OTHER_UNIT)):
        with pytest.raises(Refusal, match="members-no-permission"):
            await counsel.record(work, case.id, OTHER, by=by)
        with pytest.raises(Refusal, match="members-no-permission"):
            await counsel_duties.page(work, case.id, by=by)
    later = Joined("Оспанов Марат", "", TODAY + timedelta(days=1))
    with pytest.raises(Refusal, match="counsel-joined-in-future"):
        await counsel.record(work, case.id, later, by=officer())
    with pytest.raises(Refusal, match="counsel-joined-in-future"):
        await counsel.tell(work, Lead(case.label), later.on, by=advocate(THIRD))
    with pytest.raises(Refusal, match="members-no-permission"):
        await counsel.tell(work, Lead(case.label), TODAY, by=officer())


async def test_what_is_over_takes_no_note(work: Work) -> None:
    """In a completed case nothing is recorded, and a message goes to the desk."""
    case = await _case(work)
    await assignments_work.hand_act(work, case.id, by=officer())
    await assignments_work.notice_done(work, case.id, "1", TODAY, by=advocate(FIRST))
    await assignments_work.body_told(work, case.id, by=advocate(FIRST))
    with pytest.raises(Refusal, match="assignments-moved-on"):
        await assignments_work.body_told(work, case.id, by=advocate(FIRST))
    await counsel.record(work, case.id, OTHER, by=officer())
    await assignments_work.complete(work, case.id, by=advocate(FIRST))

    with pytest.raises(Refusal, match="assignments-moved-on"):
        await counsel.record(work, case.id, Joined("Басқа", "", TODAY), by=officer())
    await counsel.tell(work, Lead(case.label), TODAY, by=advocate(THIRD))
    assert "CounselAtDesk" in await told(work, OFFICER)


async def test_whoever_is_appointed_later_is_told(work: Work) -> None:
    """Nobody is in charge yet: the desk knows, and the advocate hears it when he accepts."""
    await collegium(work, FIRST, SECOND)
    one = await registered(work)
    await counsel.tell(work, Lead(one.label), TODAY, by=advocate(THIRD))
    assert "CounselAtDesk" in await told(work, OFFICER)
    await assignments.decline(
        work, (await waiting(work, one.id)).id, Ground.CONFLICT, by=advocate(FIRST)
    )
    assert "CounselJoined" not in await told(work, FIRST)
    await assignments.accept(work, (await waiting(work, one.id)).id, by=advocate(SECOND))

    assert "CounselJoined" in await told(work, SECOND)
    assert (await _journal(work, f"request:{one.id}"))[-1][2].startswith("join_counsel")


def test_a_label_is_read_as_people_write_it() -> None:
    """«№ 12/2026» and «12 / 2026» are one request; anything else names none."""
    assert label_of("№ 12/2026") == label_of(" 12 / 2026 ") == (12, 2026)
    assert label_of("12-2026") is None
