"""A request walks at random through everything people can do, and keeps its promises at each step.

One advocate in charge, nobody works without the act, every offer ends, whoever was told is told
the end, and the journal alone leads to the same state.
"""

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import (
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import URL

from domain.assignments.intakes import Declaration
from domain.assignments.machine import ASKED, UNASSIGNED, WORKING
from domain.assignments.mirrors import Sighting
from domain.assignments.requests import (
    CallState,
    Ground,
    OfferState,
    RequestState,
)
from domain.cases import ENDABLE, SubstitutionGround
from domain.ids import PersonId, PhoneTaskId
from domain.rosters import RosterKind
from services import (
    assignments,
    assignments_calls,
    assignments_work,
    cases_endings,
    cases_substitution,
    cases_waivers,
    intakes,
    intakes_deciding,
    mirrors,
    mirrors_marks,
)
from services.assignments import Registered
from tests.kit.collegium import FIRST, SECOND, THIRD, UNIT, UNLINKED, advocate, officer
from tests.services.requests import an_act, collegium, turn
from tests.services.walking import CALLED, Walking, when

S = RequestState
PEOPLE = (FIRST, SECOND, THIRD, UNLINKED)
TODAY = date(2026, 8, 25)
_MOST = 4
people = st.sampled_from(PEOPLE)
which = st.integers(0, 5)


class Walk(Walking):
    """Four requests of one day, four advocates, an officer, and a clock."""

    @initialize()
    def open(self) -> None:
        """Three are on duty today; the fourth cannot be reached through the bot."""
        self.do(collegium(self.work, FIRST, SECOND, UNLINKED))
        self.register(advocates=1)

    @rule(advocates=st.integers(1, 2))
    @precondition(lambda self: len(self.every) < _MOST)
    def register(self, advocates: int) -> None:
        """An act comes in, sometimes for two."""
        number = str(next(self.numbers))
        draft = replace(an_act(number, received_at=self.clock.now()), advocates=advocates)
        found = self.do(assignments.register(self.work, draft, by=officer()))
        assert isinstance(found, Registered)

    @rule(which=which)
    @precondition(lambda self: len(self.every) < _MOST)
    @when(S.STAGE_DONE, S.COMPLETED)
    def go_on_with(self, which: int) -> None:
        """An act of the next stage of a case."""
        one = self.request(which, S.STAGE_DONE, S.COMPLETED)
        draft = replace(an_act(str(next(self.numbers)), received_at=self.clock.now()),
                        continues=one.id)  # fmt: skip
        self.do(assignments.register(self.work, draft, by=officer()))

    @rule(which=which)
    @when(*ASKED)
    def accept(self, which: int) -> None:
        """Whoever was asked accepts."""
        for offer in self.waiting(which, *ASKED)[:1]:
            self.do(assignments.accept(self.work, offer.id, by=advocate(offer.person)))

    @rule(which=which, person=people)
    @when(*ASKED)
    def accept_of_another(self, which: int, person: PersonId) -> None:
        """Somebody else presses the button."""
        for offer in self.waiting(which, *ASKED)[:1]:
            self.do(assignments.accept(self.work, offer.id, by=advocate(person)))

    @rule(which=which, ground=st.sampled_from(list(Ground)))
    @when(*ASKED)
    def decline(self, which: int, ground: Ground) -> None:
        """Whoever was asked declines, on any ground."""
        for offer in self.waiting(which, *ASKED)[:1]:
            self.do(assignments.decline(self.work, offer.id, ground, note="күні белгіленген",
                                        by=advocate(offer.person)))  # fmt: skip

    @rule(which=which, confirm=st.booleans())
    @when(S.DECLINE_PENDING, *ASKED)
    def decide(self, which: int, *, confirm: bool) -> None:
        """The officer decides about a valid reason."""
        for offer in self.offers(which, S.DECLINE_PENDING, *ASKED):
            if offer.state is OfferState.DECLINE_PENDING:
                self.do(assignments.decide_decline(
                    self.work, offer.id, by=officer(), confirm=confirm))  # fmt: skip

    @rule(which=which, person=people)
    @when(*UNASSIGNED)
    def override(self, which: int, person: PersonId) -> None:
        """The officer chooses by hand, with a reason."""
        one = self.request(which, *UNASSIGNED)
        self.do(assignments.override(self.work, one.id, person, by=officer(), reason="тілі керек"))

    @rule(which=which, accepts=st.booleans(), outcome=st.sampled_from(CALLED))
    @when(*UNASSIGNED)
    def telephone(self, which: int, outcome: CallState, *, accepts: bool) -> None:
        """The officer makes the first call that waits; who accepts was reached."""
        for call, _ in self.do(assignments_calls.open_calls(
            self.work, self.request(which, *UNASSIGNED).id, by=officer())) or []:  # fmt: skip
            self.do(assignments_calls.close(
                self.work, PhoneTaskId(call.id), CallState.REACHED if accepts else outcome,
                by=officer(), accepts=accepts, note="қоңырау",
            ))  # fmt: skip
            return

    @rule(which=which, seldom=st.integers(0, 5))
    @when(*UNASSIGNED)
    def give_back(self, which: int, seldom: int) -> None:
        """Not ours; an end that comes too early for a long walk is seldom taken."""
        if seldom:
            return
        self.do(assignments.give_back(self.work, self.request(which, *UNASSIGNED).id, by=officer(),
                                      reason="аумақ басқа"))  # fmt: skip

    @rule(which=which)
    @when(S.ACCEPTED)
    def hand_act(self, which: int) -> None:
        """The officer hands the act over."""
        self.do(
            assignments_work.hand_act(self.work, self.request(which, S.ACCEPTED).id, by=officer())
        )

    @rule(which=which)
    @when(S.ACT_HANDED)
    def write_notice(self, which: int) -> None:
        """The advocate in charge writes the notice, if he may."""
        one = self.request(which, S.ACT_HANDED)
        self.do(assignments_work.notice_done(
            self.work, one.id, "Х-1", TODAY, by=self.charge(one)))  # fmt: skip

    @rule(which=which)
    @when(S.NOTICE_DONE)
    def tell_body(self, which: int) -> None:
        """He tells the body."""
        one = self.request(which, S.NOTICE_DONE)
        self.do(assignments_work.body_told(self.work, one.id, by=self.charge(one)))

    @rule(which=which)
    @when(S.ACCEPTED, S.ACT_HANDED, S.NOTICE_DONE)
    def work_on(self, which: int) -> None:
        """Whatever comes next in the work of a case."""
        one = self.request(which, S.ACCEPTED, S.ACT_HANDED, S.NOTICE_DONE)
        self.do(assignments_work.hand_act(self.work, one.id, by=officer()))
        self.do(assignments_work.notice_done(self.work, one.id, "Х-1", TODAY, by=self.charge(one)))
        self.do(assignments_work.body_told(self.work, one.id, by=self.charge(one)))

    @rule(which=which)
    @when(S.IN_WORK)
    def finish_stage(self, which: int) -> None:
        """A stage ends."""
        one = self.request(which, S.IN_WORK)
        self.do(cases_endings.finish_stage(self.work, one.id, "", None, by=self.charge(one)))

    @rule(which=which)
    @when(S.IN_WORK, S.STAGE_DONE)
    def complete(self, which: int) -> None:
        """All is performed."""
        one = self.request(which, S.IN_WORK, S.STAGE_DONE)
        self.do(assignments_work.complete(self.work, one.id, by=self.charge(one)))

    @rule(which=which)
    @when(S.ACCEPTED, *WORKING)
    def ask_substitution(self, which: int) -> None:
        """The advocate in charge asks to be replaced."""
        one = self.request(which, S.ACCEPTED, *WORKING)
        self.do(cases_substitution.ask(self.work, one.id, SubstitutionGround.ILLNESS,
                                       by=self.charge(one)))  # fmt: skip

    @rule(which=which, approve=st.booleans())
    @when(S.SUBST_REQUESTED)
    def decide_substitution(self, which: int, *, approve: bool) -> None:
        """The officer decides about it."""
        live = self.do(self._live(self.request(which, S.SUBST_REQUESTED).id))
        if live is None:
            return
        if approve:
            self.do(cases_substitution.approve(self.work, live.id, by=officer()))
        else:
            self.do(cases_substitution.refuse(self.work, live.id, "себебі жоқ", by=officer()))

    @rule(which=which)
    @when(S.SUBST_REQUESTED)
    def withdraw_substitution(self, which: int) -> None:
        """The advocate takes the application back."""
        one = self.request(which, S.SUBST_REQUESTED)
        self.do(cases_substitution.withdraw(self.work, one.id, by=self.charge(one)))

    @rule(which=which, confirm=st.booleans())
    @when(*ENDABLE)
    def waive(self, which: int, *, confirm: bool) -> None:
        """The client waives; the second step confirms or takes it back."""
        one = self.request(which, *ENDABLE)
        self.do(cases_waivers.declare(self.work, one.id, TODAY, by=self.charge(one), written=True))
        step = cases_waivers.confirm if confirm else cases_waivers.undo
        self.do(step(self.work, one.id, by=self.charge(one)))

    @rule(which=which)
    @when(*ENDABLE)
    def release(self, which: int) -> None:
        """The body releases the advocate."""
        one = self.request(which, *ENDABLE)
        self.do(cases_endings.release(self.work, one.id, "25", TODAY, by=officer()))

    @rule(person=st.sampled_from((FIRST, THIRD)))
    @precondition(lambda self: len(self.every) < _MOST)
    def take_an_act_oneself(self, person: PersonId) -> None:
        """An advocate declares an act he took from the body; one of the two is on duty."""
        act = an_act(str(next(self.numbers))).act
        said = Declaration(act, self.clock.now(), "жауап алу", "адам ұсталды, кідіртуге болмайды")
        self.do(intakes.declare(self.work, said, by=advocate(person)))

    @rule(which=which, confirm=st.booleans())
    @when(S.SELF_REPORTED, S.FLAGGED)
    def judge_an_intake(self, which: int, *, confirm: bool) -> None:
        """The officer confirms it, or finds no urgency."""
        one = self.request(which, S.SELF_REPORTED, S.FLAGGED)
        if confirm:
            self.do(intakes_deciding.confirm(self.work, one.id, by=officer()))
        else:
            self.do(intakes_deciding.flag(self.work, one.id, "шұғыл емес", by=officer()))

    @rule()
    @precondition(lambda self: len(self.every) < _MOST)
    def see_in_the_system(self) -> None:
        """A notification of the state's system is noted."""
        number = str(next(self.numbers))
        seen = Sighting(UNIT, number, RosterKind.PRETRIAL, self.clock.now())
        self.do(mirrors.note(self.work, seen, by=advocate(FIRST)))

    @rule(which=which, way=st.sampled_from(("accepted", "declined", "taken", "arrived")))
    @when(S.EIS_NOTIFIED, S.EIS_ACCEPTED)
    def mark_what_was_done_there(self, which: int, way: str) -> None:
        """One of those on duty says what became of it there."""
        one = self.request(which, S.EIS_NOTIFIED, S.EIS_ACCEPTED)
        by = advocate(one.accepted_by or FIRST)
        marks = {
            "accepted": lambda: mirrors_marks.accepted(self.work, one.id, by=by),
            "declined": lambda: mirrors_marks.declined(self.work, one.id, Ground.CONFLICT, by=by),
            "taken": lambda: mirrors_marks.taken(self.work, one.id, by=by),
            "arrived": lambda: mirrors_marks.arrived(
                self.work, one.id, (f"Е-{one.id}", TODAY, "Алматы ауданының ПБ"), by=by
            ),
        }
        self.do(marks[way]())

    @rule(minutes=st.sampled_from([1, 15, 31, 600]))
    def wait(self, minutes: int) -> None:
        """Time passes; whatever is due happens."""
        self.runner.run(turn(self.work, self.clock, timedelta(minutes=minutes)))


def test_a_request_keeps_its_promises_wherever_it_goes(migrated: URL, tmp_path: Path) -> None:
    """Twenty walks of at most twenty-five steps, the same ones at every run."""

    def make(number: int) -> str:
        path = tmp_path / f"walk-{number}.db"
        shutil.copy(str(migrated.database), path)
        return f"sqlite+aiosqlite:///{path}"

    Walk.make = staticmethod(make)
    run_state_machine_as_test(
        Walk,
        settings=settings(
            max_examples=20, stateful_step_count=25, deadline=None, derandomize=True,
            # A walk that fails is short enough to read; making it shorter takes minutes.
            phases=(Phase.generate,),
            suppress_health_check=list(HealthCheck), database=None,
        ),
    )  # fmt: skip
