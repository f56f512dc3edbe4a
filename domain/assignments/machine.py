"""Says which step of a request may follow which: the one table of domain.md 5.1, 5.2 and 5.3."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from domain.assignments.requests import RequestState


class Event(StrEnum):
    """What happens to a request."""

    ROUTE = "route"
    RETURN = "return"
    OFFER_CONTINUITY = "offer_continuity"
    OFFER = "offer"
    ACCEPT = "accept"
    DECLINE = "decline"
    ASK_RELEASE = "ask_release"
    RELEASE = "release"
    KEEP = "keep"
    SILENCE = "silence"
    WITHDRAW = "withdraw"
    HAND_ACT = "hand_act"
    WRITE_NOTICE = "write_notice"
    TELL_BODY = "tell_body"
    ASK_SUBSTITUTION = "ask_substitution"
    APPROVE_SUBSTITUTION = "approve_substitution"
    REFUSE_SUBSTITUTION = "refuse_substitution"
    WITHDRAW_SUBSTITUTION = "withdraw_substitution"
    JOIN_COUNSEL = "join_counsel"
    WAIVE = "waive"
    RELEASE_BY_BODY = "release_by_body"
    FINISH_STAGE = "finish_stage"
    COMPLETE = "complete"
    ACCEPT_IN_EIS = "accept_in_eis"
    DECLINE_IN_EIS = "decline_in_eis"
    TAKEN_IN_EIS = "taken_in_eis"
    ARRIVE_IN_EIS = "arrive_in_eis"
    CONFIRM_INTAKE = "confirm_intake"
    FLAG_INTAKE = "flag_intake"


_S, _E = RequestState, Event

# The states that a request begins in, by how it came.
FIRST = frozenset({_S.RECEIVED, _S.EIS_NOTIFIED, _S.SELF_REPORTED})

UNASSIGNED = frozenset({_S.RECEIVED, _S.CONTINUITY_OFFER, _S.OFFERED, _S.DECLINE_PENDING})
ASKED = frozenset({_S.CONTINUITY_OFFER, _S.OFFERED})
# Where another may be looked for while somebody is in charge: continuity is asked only at first.
SOUGHT_AGAIN = UNASSIGNED - {_S.CONTINUITY_OFFER}
WORKING = frozenset({_S.ACT_HANDED, _S.NOTICE_DONE, _S.IN_WORK, _S.STAGE_DONE})
OVER = frozenset(
    {
        _S.COMPLETED,
        _S.RETURNED,
        _S.TERMINATED_WAIVER,
        _S.TERMINATED_BY_BODY,
        _S.EIS_DECLINED,
        _S.EIS_TAKEN,
    }
)
OPEN = frozenset(RequestState) - OVER
# Somebody holds the case; in court cases a waiver waits for the body's act meanwhile.
HELD = WORKING | {
    _S.ACCEPTED,
    _S.EIS_ACCEPTED,
    _S.SUBST_REQUESTED,
    _S.SELF_REPORTED,
    _S.FLAGGED,
}
# Who asked to be replaced stays responsible until another has accepted (Ереже ¶4(3), ¶27(2)).
SUBSTITUTED_FROM = frozenset(
    {_S.ACCEPTED, _S.ACT_HANDED, _S.NOTICE_DONE, _S.IN_WORK, _S.STAGE_DONE}
)

# Where a search rests when one of several who are asked at once has answered: others still
# think, the officer has to decide about a reason, or the next is asked.
_RESTS = frozenset({_S.OFFERED, _S.DECLINE_PENDING, _S.RECEIVED})

_ASKING: dict[tuple[RequestState, Event], frozenset[RequestState]] = {
    (_S.RECEIVED, _E.ROUTE): frozenset({_S.RECEIVED}),  # ¶15
    (_S.RECEIVED, _E.OFFER_CONTINUITY): frozenset({_S.CONTINUITY_OFFER}),  # ¶4(3), R-007
    (_S.RECEIVED, _E.OFFER): frozenset({_S.OFFERED}),  # ¶16, ¶17(1)
    (_S.OFFERED, _E.OFFER): frozenset({_S.OFFERED}),  # to the next of all who are asked at once
    **{
        (_S.CONTINUITY_OFFER, event): frozenset({_S.RECEIVED})
        for event in (_E.DECLINE, _E.SILENCE, _E.WITHDRAW)
    },
    **{(_S.OFFERED, event): _RESTS for event in (_E.DECLINE, _E.SILENCE, _E.WITHDRAW)},
    (_S.CONTINUITY_OFFER, _E.ASK_RELEASE): frozenset({_S.DECLINE_PENDING}),
    (_S.OFFERED, _E.ASK_RELEASE): frozenset({_S.DECLINE_PENDING, _S.OFFERED}),
    (_S.DECLINE_PENDING, _E.WITHDRAW): frozenset({_S.RECEIVED}),
    (_S.DECLINE_PENDING, _E.RELEASE): frozenset({_S.RECEIVED, _S.DECLINE_PENDING}),  # ¶24, ¶36
    (_S.DECLINE_PENDING, _E.KEEP): ASKED,  # ¶25, ¶26
    # Others are still asked while the officer decides about one of them.
    (_S.OFFERED, _E.RELEASE): frozenset({_S.OFFERED}),
    (_S.OFFERED, _E.KEEP): frozenset({_S.OFFERED}),
    **{(state, _E.ACCEPT): frozenset({_S.ACCEPTED}) for state in UNASSIGNED},  # ¶17(2)
    # Whoever is asked is let go first, and the search rests (¶4(4), ¶3(3)).
    (_S.RECEIVED, _E.RETURN): frozenset({_S.RETURNED}),
}
_WORK: dict[tuple[RequestState, Event], frozenset[RequestState]] = {
    (_S.ACCEPTED, _E.HAND_ACT): frozenset({_S.ACT_HANDED}),  # ¶10, ¶17(1), R-027
    (_S.ACT_HANDED, _E.WRITE_NOTICE): frozenset({_S.NOTICE_DONE}),  # ¶9, ¶17(3), R-026
    (_S.NOTICE_DONE, _E.TELL_BODY): frozenset({_S.IN_WORK}),  # ¶47, R-081
    # In the state's system the notice is made there; the advocate still tells the body himself.
    (_S.IN_WORK, _E.TELL_BODY): frozenset({_S.IN_WORK}),
    (_S.IN_WORK, _E.FINISH_STAGE): frozenset({_S.STAGE_DONE}),  # ¶4(3)
    (_S.IN_WORK, _E.COMPLETE): frozenset({_S.COMPLETED}),  # ¶4(3), R-006
    (_S.STAGE_DONE, _E.COMPLETE): frozenset({_S.COMPLETED}),
    **{
        (state, _E.ASK_SUBSTITUTION): frozenset({_S.SUBST_REQUESTED}) for state in SUBSTITUTED_FROM
    },
    (_S.SUBST_REQUESTED, _E.APPROVE_SUBSTITUTION): frozenset({_S.RECEIVED}),  # ¶4(3), ¶27(2)
    (_S.SUBST_REQUESTED, _E.REFUSE_SUBSTITUTION): SUBSTITUTED_FROM,  # back to where it was
    (_S.SUBST_REQUESTED, _E.WITHDRAW_SUBSTITUTION): SUBSTITUTED_FROM,
    # ¶44-46: whenever somebody is in charge, while another is looked for too (¶4(3)).
    **{(state, _E.JOIN_COUNSEL): frozenset({state}) for state in HELD | SOUGHT_AGAIN},
    **{
        (state, event): frozenset({after})
        # While another advocate is looked for the first one is still in charge.
        for state in (*WORKING, *SOUGHT_AGAIN, _S.ACCEPTED, _S.SUBST_REQUESTED)
        for event, after in (
            (_E.WAIVE, _S.TERMINATED_WAIVER),  # ¶43, R-076
            (_E.RELEASE_BY_BODY, _S.TERMINATED_BY_BODY),  # ¶4(3)
        )
    },
}
# A mirror of what was done in the state's system; nothing is accepted there by the bot (5.2).
_EIS: dict[tuple[RequestState, Event], frozenset[RequestState]] = {
    (_S.EIS_NOTIFIED, _E.ACCEPT_IN_EIS): frozenset({_S.EIS_ACCEPTED}),
    (_S.EIS_NOTIFIED, _E.DECLINE_IN_EIS): frozenset({_S.EIS_DECLINED}),
    (_S.EIS_NOTIFIED, _E.TAKEN_IN_EIS): frozenset({_S.EIS_TAKEN}),
    (_S.EIS_ACCEPTED, _E.ARRIVE_IN_EIS): frozenset({_S.IN_WORK}),
}
_INTAKE: dict[tuple[RequestState, Event], frozenset[RequestState]] = {
    (_S.SELF_REPORTED, _E.CONFIRM_INTAKE): frozenset({_S.ACCEPTED}),  # ¶27(1)
    (_S.SELF_REPORTED, _E.FLAG_INTAKE): frozenset({_S.FLAGGED}),
    # The client's aid is not interrupted: the flag stays on record and the work goes on.
    (_S.FLAGGED, _E.CONFIRM_INTAKE): frozenset({_S.ACCEPTED}),
}

TRANSITIONS: Mapping[tuple[RequestState, Event], frozenset[RequestState]] = MappingProxyType(
    {**_ASKING, **_WORK, **_EIS, **_INTAKE}
)


class NoSuchStep(Exception):
    """The table has no such step."""


def after(state: RequestState, event: Event, to: RequestState | None = None) -> RequestState:
    """Where an event leads; `to` chooses where the table leaves a choice.

    Raises NoSuchStep for what the table does not hold, and where `to` is not among its ends.
    """
    ends = TRANSITIONS.get((state, event), frozenset())
    if to is None and len(ends) == 1:
        return next(iter(ends))
    if to is None or to not in ends:
        raise NoSuchStep(state, event, to)
    return to
