"""Decides who may do what: the one permission table of the house (domain.md 2.2)."""

from collections.abc import Mapping
from enum import StrEnum, auto
from types import MappingProxyType

from domain.deeds import Deed
from domain.ids import PersonId, UnitId
from domain.people import Actor, Role
from domain.refusals import Refusal

__all__ = ["TABLE", "Deed", "Scope", "demand", "demand_member", "demand_self", "may"]


class Scope(StrEnum):
    """How far a right reaches."""

    OWN = auto()  # what belongs to the actor
    HOME = auto()  # the unit the actor is an advocate of
    UNIT = auto()  # the units where the actor is the responsible person
    ALL = auto()  # the whole collegium


_OFFICER, _PRESIDIUM, _CHAIR = Role.OFFICER, Role.PRESIDIUM, Role.CHAIR
_ADVOCATE, _CONSULTANT, _ADMIN = Role.ADVOCATE, Role.CONSULTANT, Role.ADMIN

# One row a deed; the administrator never reads what is in a case (domain.md 2.1).
TABLE: Mapping[Deed, Mapping[Role, Scope]] = MappingProxyType(
    {
        Deed.ASK_QUESTIONNAIRE: dict.fromkeys(Role, Scope.ALL),
        Deed.INVITE: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL, _ADMIN: Scope.ALL},
        Deed.EDIT_PEOPLE: {_OFFICER: Scope.UNIT, _ADMIN: Scope.ALL},
        Deed.GRANT_ROLE: {_PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        Deed.DRAFT_ROSTER: {_OFFICER: Scope.UNIT},
        Deed.PUBLISH_ROSTER: {_OFFICER: Scope.UNIT},
        Deed.READ_ROSTER: {
            _ADVOCATE: Scope.HOME,
            _OFFICER: Scope.UNIT,
            _PRESIDIUM: Scope.ALL,
            _CHAIR: Scope.ALL,
        },
        Deed.READ_OWN_DUTIES: {_ADVOCATE: Scope.OWN},
        Deed.ACKNOWLEDGE: {_ADVOCATE: Scope.OWN},
        # An officer never decides on a swap of their own: services/swaps.py sees to it.
        Deed.APPLY_SWAP: {_ADVOCATE: Scope.OWN},
        Deed.ANSWER_SWAP: {_ADVOCATE: Scope.OWN},
        Deed.DECIDE_SWAP: {_OFFICER: Scope.UNIT},
        Deed.READ_SWAP: {_ADVOCATE: Scope.OWN, _OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL},
        # Nobody but the presidium suspends (Ереже ¶23), and nobody decides about themselves:
        # services/suspensions.py sees to that.
        Deed.APPLY_SUSPENSION: {_ADVOCATE: Scope.OWN},
        Deed.NOTE_SUSPENSION: {_OFFICER: Scope.UNIT},
        Deed.DECIDE_SUSPENSION: {_PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        Deed.READ_SUSPENSION: {
            _ADVOCATE: Scope.OWN,
            _OFFICER: Scope.UNIT,
            _PRESIDIUM: Scope.ALL,
            _CHAIR: Scope.ALL,
        },
        Deed.RECORD_CALL: {_OFFICER: Scope.UNIT},
        Deed.READ_BALANCE: {
            _ADVOCATE: Scope.OWN,
            _OFFICER: Scope.UNIT,
            _PRESIDIUM: Scope.ALL,
            _CHAIR: Scope.ALL,
        },
        # Nobody corrects an entry or answers an objection of their own: services see to it.
        Deed.CORRECT_LEDGER: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL},
        Deed.OBJECT: {_ADVOCATE: Scope.OWN},
        Deed.ANSWER_OBJECTION: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL},
        # An act about a licence is recorded, not decided (Law 43).
        Deed.RECORD_LICENCE: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        Deed.DECIDE_HOLDING: {_OFFICER: Scope.UNIT},
        Deed.CLOSE_PERSON: {_PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL, _ADMIN: Scope.ALL},
        Deed.CHANGE_PHONE: {_ADVOCATE: Scope.OWN, _OFFICER: Scope.OWN},
        # A unit's only responsible person has nobody beside them: the presidium confirms.
        Deed.CONFIRM_PHONE: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL},
        Deed.RECORD_RECEIPT: {_OFFICER: Scope.UNIT},
        Deed.READ_RECEIPTS: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        Deed.REGISTER_REQUEST: {_OFFICER: Scope.UNIT},
        Deed.OFFER_REQUEST: {_OFFICER: Scope.UNIT},
        Deed.READ_REQUEST: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        Deed.ANSWER_OFFER: {_ADVOCATE: Scope.OWN},
        Deed.DECIDE_DECLINE: {_OFFICER: Scope.UNIT},
        Deed.HAND_ACT: {_OFFICER: Scope.UNIT},
        Deed.READ_ACT: {_ADVOCATE: Scope.OWN, _OFFICER: Scope.UNIT},
        Deed.READ_CLIENT: {_ADVOCATE: Scope.OWN},
        Deed.WORK_REQUEST: {_ADVOCATE: Scope.OWN},
        Deed.CLOSE_PHONE_TASK: {_OFFICER: Scope.UNIT},
        # Nobody but the responsible person lets another take a case (Ереже ¶27(2)), and nobody
        # decides about themselves: services/cases_deciding.py sees to that.
        Deed.ASK_SUBSTITUTION: {_ADVOCATE: Scope.OWN},
        Deed.DECIDE_SUBSTITUTION: {_OFFICER: Scope.UNIT},
        Deed.ANNOUNCE_ABSENCE: {_ADVOCATE: Scope.OWN},
        Deed.DECIDE_ABSENCE: {_OFFICER: Scope.UNIT},
        Deed.DECLARE_WAIVER: {_ADVOCATE: Scope.OWN},
        Deed.RECORD_WAIVER_ACT: {_ADVOCATE: Scope.OWN, _OFFICER: Scope.UNIT},
        Deed.RELEASE_CASE: {_OFFICER: Scope.UNIT},
        Deed.FINISH_STAGE: {_ADVOCATE: Scope.OWN},
        Deed.MARK_OBLIGATION: {
            _ADVOCATE: Scope.OWN,
            _CONSULTANT: Scope.OWN,
            _OFFICER: Scope.OWN,
            _PRESIDIUM: Scope.OWN,
            _CHAIR: Scope.OWN,
        },
        Deed.READ_OBLIGATIONS: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        # The whole list is the presidium's; an officer sees the unit, an advocate their own row.
        Deed.READ_LIST: {
            _ADVOCATE: Scope.OWN,
            _OFFICER: Scope.UNIT,
            _PRESIDIUM: Scope.ALL,
            _CHAIR: Scope.ALL,
        },
        Deed.SEND_LIST: {_PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        Deed.RECORD_AGREEMENT: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL},
        Deed.EDIT_CALENDAR: {_ADMIN: Scope.ALL},
        Deed.READ_JOURNAL: {
            _OFFICER: Scope.UNIT,
            _PRESIDIUM: Scope.ALL,
            _CHAIR: Scope.ALL,
        },
        Deed.OPEN_CALL: {_OFFICER: Scope.UNIT},
        # Reasons are read with it: by the advocate and the officer, and by nobody above them.
        Deed.MARK_DAYS: {_ADVOCATE: Scope.OWN, _OFFICER: Scope.UNIT},
        Deed.EDIT_TERMS: {_OFFICER: Scope.UNIT},
        Deed.READ_TERMS: {
            _ADVOCATE: Scope.HOME,
            _OFFICER: Scope.UNIT,
            _PRESIDIUM: Scope.ALL,
            _CHAIR: Scope.ALL,
        },
        # Officers distribute, so the report on it is not theirs (Ереже ¶4(1), R-004).
        Deed.READ_INDEPENDENCE: {_PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        # One directory for the collegium: every desk writes into it.
        Deed.KEEP_BODIES: {_OFFICER: Scope.ALL},
        # The presidium decides on routing (Ереже ¶15); desks work by it, so they read it.
        Deed.READ_ROUTING: dict.fromkeys((_OFFICER, _PRESIDIUM, _CHAIR, _ADMIN), Scope.ALL),
        Deed.DECIDE_ROUTING: {_PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        Deed.ENTER_DISTRICTS: dict.fromkeys((_PRESIDIUM, _CHAIR, _ADMIN), Scope.ALL),
        Deed.REROUTE_REQUEST: {_PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        # Papers of a request: the unit answers the body, the advocate writes his own notice.
        Deed.READ_ANSWER: {_OFFICER: Scope.UNIT},
        Deed.READ_PROTOCOL: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        Deed.WRITE_NOTICE: {_ADVOCATE: Scope.OWN},
        Deed.EDIT_TEMPLATE: {_PRESIDIUM: Scope.ALL, _ADMIN: Scope.ALL},
        # Also pages that are added later. Nobody corrects a case of his own: the service sees.
        Deed.CORRECT_REQUEST: {_OFFICER: Scope.UNIT},
        # A claim is its advocate's alone; whoever answers for others sees how many, never which.
        Deed.WORK_CLAIM: {_ADVOCATE: Scope.OWN},
        Deed.COUNT_CLAIMS: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        Deed.READ_RATES: {_ADVOCATE: Scope.ALL, _ADMIN: Scope.ALL},
        Deed.EDIT_RATES: {_ADMIN: Scope.ALL},
        # Whoever acts under contract tells; what is known of the case is not told back (¶45).
        Deed.TELL_RETAINED: {_ADVOCATE: Scope.OWN},
        Deed.RECORD_COUNSEL: {_ADVOCATE: Scope.OWN, _OFFICER: Scope.UNIT},
        Deed.PLACE_COUNSEL: {_OFFICER: Scope.UNIT},
        # Nobody decides about an act that he took himself: services/intakes.py sees to it.
        Deed.DECLARE_INTAKE: {_ADVOCATE: Scope.OWN},
        Deed.DECIDE_INTAKE: {_OFFICER: Scope.UNIT},
        Deed.READ_INTAKE: {_ADVOCATE: Scope.OWN, _OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL},
        # An advocate marks only on the day of his duty: services/mirrors.py sees to it.
        Deed.RECORD_MIRROR: {_ADVOCATE: Scope.HOME, _OFFICER: Scope.UNIT},
        Deed.READ_MIRROR: {
            _ADVOCATE: Scope.HOME,
            _OFFICER: Scope.UNIT,
            _PRESIDIUM: Scope.ALL,
            _CHAIR: Scope.ALL,
        },
        Deed.VERIFY_MIRROR: {_OFFICER: Scope.UNIT},
        Deed.READ_REGISTER: {
            _ADVOCATE: Scope.OWN,
            _OFFICER: Scope.UNIT,
            _PRESIDIUM: Scope.ALL,
            _CHAIR: Scope.ALL,
        },
        # The responsible person sees who has confirmed; the figures are their author's and the
        # presidium's (domain.md 2.2).
        Deed.READ_FIGURES: {_ADVOCATE: Scope.OWN, _PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        Deed.CONFIRM_FIGURES: {_ADVOCATE: Scope.OWN},
        Deed.READ_CONFIRMATIONS: {
            _OFFICER: Scope.UNIT,
            _PRESIDIUM: Scope.ALL,
            _CHAIR: Scope.ALL,
        },
        # Nobody answers a remark of their own: services/records_remarks.py sees to it.
        Deed.ANSWER_REMARK: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL},
        Deed.READ_DRAFT: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        Deed.SEND_DRAFT: {_PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        Deed.READ_STATISTICS: {_OFFICER: Scope.UNIT, _PRESIDIUM: Scope.ALL, _CHAIR: Scope.ALL},
        # The names of columns, and nothing that stands under them.
        Deed.EDIT_REGISTERS: {_ADMIN: Scope.ALL},
    }
)


def may(
    actor: Actor, deed: Deed, *, unit: UnitId | None = None, owner: PersonId | None = None
) -> bool:
    """Whether the actor may do this to what belongs to `owner` or lies in `unit`.

    The system itself takes due steps and is judged by the rules of each step.
    """
    if actor.holds(Role.SYSTEM):
        return True
    scopes = TABLE[deed]
    return any(
        _reaches(scopes[role], actor, unit, owner) for role in actor.roles if role in scopes
    )


def demand(
    actor: Actor, deed: Deed, *, unit: UnitId | None = None, owner: PersonId | None = None
) -> None:
    """Refuse with `members-no-permission` whoever may not."""
    if not may(actor, deed, unit=unit, owner=owner):
        raise Refusal("members-no-permission")


def demand_self(actor: Actor, deed: Deed) -> PersonId:
    """The actor's own person, if they may do this to what is theirs; or a refusal."""
    person = demand_member(actor)
    demand(actor, deed, owner=person)
    return person


def demand_member(actor: Actor) -> PersonId:
    """The person who acts; whoever is nobody in the collegium is refused."""
    if actor.person is None:
        raise Refusal("members-no-permission")
    return actor.person


def _reaches(scope: Scope, actor: Actor, unit: UnitId | None, owner: PersonId | None) -> bool:
    match scope:
        case Scope.ALL:
            return True
        case Scope.HOME:
            return unit is not None and unit == actor.home
        case Scope.UNIT:
            return unit is not None and unit in actor.units
        case Scope.OWN:
            return owner is not None and owner == actor.person
