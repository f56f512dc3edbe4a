"""No step of a request exists outside the one table (domain.md 5.1, 5.2, 5.3)."""

import itertools

import pytest

from domain.assignments.machine import (
    ASKED,
    FIRST,
    HELD,
    OPEN,
    OVER,
    SOUGHT_AGAIN,
    TRANSITIONS,
    UNASSIGNED,
    WORKING,
    Event,
    NoSuchStep,
    after,
)
from domain.assignments.requests import RequestState

S, E = RequestState, Event


@pytest.mark.parametrize(("state", "event"), list(itertools.product(RequestState, Event)))
def test_a_step_is_in_the_table_or_does_not_exist(state: RequestState, event: Event) -> None:
    """Every pair of a state and an event leads where the table says, or nowhere."""
    ends = TRANSITIONS.get((state, event), frozenset())
    for end in RequestState:
        if end in ends:
            assert after(state, event, end) is end
        else:
            with pytest.raises(NoSuchStep):
                after(state, event, end)
    if len(ends) == 1:
        assert after(state, event) in ends
    else:
        with pytest.raises(NoSuchStep):
            after(state, event)


def test_what_is_over_stays_over() -> None:
    """A request that ended is never moved again; every other state has a way on."""
    begins = {state for state, _ in TRANSITIONS}
    assert not OVER & begins
    assert begins == OPEN
    assert set(RequestState) == OVER | OPEN


def test_every_state_can_be_reached_and_left() -> None:
    """From the three ways in, the table leads to every state, and from each to an end."""
    ways = {state: {end for (a, _), ends in TRANSITIONS.items() if a is state for end in ends}
            for state in RequestState}  # fmt: skip
    reached = set(FIRST)
    while grown := {end for state in reached for end in ways[state]} - reached:
        reached |= grown
    assert reached == set(RequestState)
    ending = set(OVER)
    while grown := {state for state, ends in ways.items() if ends & ending} - ending:
        ending |= grown
    assert ending == set(RequestState)


def test_work_begins_with_the_act_and_in_one_order() -> None:
    """Accepted, act handed, notice written, body told: no step can be left out (¶10, ¶9, ¶47)."""
    order = [(S.ACCEPTED, E.HAND_ACT), (S.ACT_HANDED, E.WRITE_NOTICE),
             (S.NOTICE_DONE, E.TELL_BODY), (S.IN_WORK, E.COMPLETE)]  # fmt: skip
    for (_, event), (state, _) in itertools.pairwise(order):
        assert {end for (_, one), end in TRANSITIONS.items() if one is event} >= {
            frozenset({state})
        }
    for state, event in order:
        skipping = [one for one, what in TRANSITIONS if what is event and one is not state]
        assert not set(skipping) & {S.ACCEPTED, *UNASSIGNED}


def test_the_kinds_of_states_do_not_overlap() -> None:
    """Nobody is in charge while an advocate is looked for the first time, nor at the end."""
    assert not UNASSIGNED & HELD
    assert not OVER & (HELD | UNASSIGNED)
    assert ASKED < UNASSIGNED
    assert {S.RECEIVED, S.OFFERED, S.DECLINE_PENDING} == SOUGHT_AGAIN
    assert WORKING < HELD
