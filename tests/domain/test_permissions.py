"""The permission table of domain.md 2.2: who may do what, and to whose things."""

import pytest

from domain.ids import PersonId, UnitId
from domain.people import SYSTEM, Actor, Role
from domain.permissions import TABLE, Deed, Scope, demand, demand_member, demand_self, may
from domain.refusals import Refusal

UNIT, OTHER = UnitId(1), UnitId(2)
SELF, ANOTHER = PersonId(7), PersonId(8)
# One line a deed: the roles that hold it and how far; whoever is not named may not.
EXPECTED = """
ask_questionnaire  citizen:all advocate:all consultant:all officer:all presidium:all chair:all
                   admin:all system:all
invite             officer:unit presidium:all admin:all
edit_people        officer:unit admin:all
grant_role         presidium:all chair:all
draft_roster       officer:unit
publish_roster     officer:unit
read_roster        advocate:home officer:unit presidium:all chair:all
read_own_duties    advocate:own
acknowledge        advocate:own
apply_swap         advocate:own
answer_swap        advocate:own
decide_swap        officer:unit
read_swap          advocate:own officer:unit presidium:all
record_call        officer:unit
read_balance       advocate:own officer:unit presidium:all chair:all
correct_ledger     officer:unit presidium:all
object             advocate:own
answer_objection   officer:unit presidium:all
apply_suspension   advocate:own
note_suspension    officer:unit
decide_suspension  presidium:all chair:all
read_suspension    advocate:own officer:unit presidium:all chair:all
record_licence     officer:unit presidium:all chair:all
decide_holding     officer:unit
close_person       presidium:all chair:all admin:all
change_phone       advocate:own officer:own
confirm_phone      officer:unit presidium:all
record_receipt     officer:unit
read_receipts      officer:unit presidium:all chair:all
register_request   officer:unit
offer_request      officer:unit
read_request       officer:unit presidium:all chair:all
answer_offer       advocate:own
decide_decline     officer:unit
hand_act           officer:unit
read_act           advocate:own officer:unit
read_client        advocate:own
work_request       advocate:own
close_phone_task   officer:unit
ask_substitution   advocate:own
decide_substitution officer:unit
announce_absence   advocate:own
decide_absence     officer:unit
declare_waiver     advocate:own
record_waiver_act  advocate:own officer:unit
release_case       officer:unit
finish_stage       advocate:own
mark_obligation    advocate:own consultant:own officer:own presidium:own chair:own
read_obligations   officer:unit presidium:all chair:all
read_list          advocate:own officer:unit presidium:all chair:all
send_list          presidium:all chair:all
record_agreement   officer:unit presidium:all
edit_calendar      admin:all
read_journal       officer:unit presidium:all chair:all
open_call          officer:unit
mark_days          advocate:own officer:unit
edit_terms         officer:unit
read_terms         advocate:home officer:unit presidium:all chair:all
read_independence  presidium:all chair:all
keep_bodies        officer:all
read_routing       officer:all presidium:all chair:all admin:all
decide_routing     presidium:all chair:all
enter_districts    presidium:all chair:all admin:all
reroute_request    presidium:all chair:all
read_answer        officer:unit
read_protocol      officer:unit presidium:all chair:all
write_notice       advocate:own
edit_template      presidium:all admin:all
correct_request    officer:unit
work_claim         advocate:own
count_claims       officer:unit presidium:all chair:all
read_rates         advocate:all admin:all
edit_rates         admin:all
tell_retained      advocate:own
record_counsel     advocate:own officer:unit
place_counsel      officer:unit
declare_intake     advocate:own
decide_intake      officer:unit
read_intake        advocate:own officer:unit presidium:all
record_mirror      advocate:home officer:unit
read_mirror        advocate:home officer:unit presidium:all chair:all
verify_mirror      officer:unit
read_register      advocate:own officer:unit presidium:all chair:all
read_figures       advocate:own presidium:all chair:all
confirm_figures    advocate:own
read_confirmations officer:unit presidium:all chair:all
answer_remark      officer:unit presidium:all
read_draft         officer:unit presidium:all chair:all
send_draft         presidium:all chair:all
read_statistics    officer:unit presidium:all chair:all
edit_registers     admin:all
"""


def _expected() -> dict[Deed, dict[Role, Scope]]:
    table: dict[Deed, dict[Role, Scope]] = {}
    deed = None
    for word in EXPECTED.split():
        role, colon, scope = word.partition(":")
        if colon and deed is not None:
            table[deed][Role(role)] = Scope(scope)
        else:
            deed = Deed(word)
            table[deed] = {}
    return table


def _actor(role: Role) -> Actor:
    units = frozenset({UNIT}) if role is Role.OFFICER else frozenset[UnitId]()
    return Actor(telegram_id=1, person=SELF, roles=frozenset({role}), units=units, home=UNIT)


def test_the_table_is_the_one_of_the_law() -> None:
    """The table says what domain.md 2.2 says, no more and no less."""
    assert {deed: dict(roles) for deed, roles in TABLE.items()} == _expected()
    assert set(TABLE) == set(Deed)


@pytest.mark.parametrize("deed", Deed)
@pytest.mark.parametrize("role", [role for role in Role if role is not Role.SYSTEM])
def test_a_right_reaches_as_far_as_its_scope(role: Role, deed: Deed) -> None:
    """Own means one's own, a unit means the units one answers for, all means the collegium."""
    scope = _expected()[deed].get(role)
    actor = _actor(role)

    assert may(actor, deed, owner=SELF) is (scope in {Scope.OWN, Scope.ALL})
    assert may(actor, deed, owner=ANOTHER) is (scope is Scope.ALL)
    assert may(actor, deed, unit=UNIT) is (scope in {Scope.HOME, Scope.UNIT, Scope.ALL})
    assert may(actor, deed, unit=OTHER) is (scope is Scope.ALL)


@pytest.mark.parametrize("deed", Deed)
def test_a_stranger_may_only_ask(deed: Deed) -> None:
    """Who is not registered gets the questionnaire and nothing else."""
    stranger = Actor(telegram_id=1, roles=frozenset({Role.CITIZEN}))

    assert may(stranger, deed, unit=UNIT, owner=SELF) is (deed is Deed.ASK_QUESTIONNAIRE)


def test_rights_add_up() -> None:
    """An officer who is an advocate keeps both sets of rights, each within its scope."""
    both = Actor(telegram_id=1, person=SELF, units=frozenset({UNIT}),
                 roles=frozenset({Role.OFFICER, Role.ADVOCATE}))  # fmt: skip

    assert may(both, Deed.DECIDE_DECLINE, unit=UNIT)
    assert may(both, Deed.ANSWER_OFFER, owner=SELF)
    assert not may(both, Deed.READ_CLIENT, unit=UNIT, owner=ANOTHER)


def test_whoever_may_not_is_refused_in_words() -> None:
    """The refusal is one that people are told."""
    with pytest.raises(Refusal, match="members-no-permission"):
        demand(_actor(Role.ADMIN), Deed.READ_REQUEST, unit=UNIT)
    demand(SYSTEM, Deed.READ_REQUEST, unit=UNIT)


def test_only_a_member_who_may_acts_for_themselves() -> None:
    """One's own person is handed out to whoever may do the deed, and to no stranger."""
    assert demand_self(_actor(Role.ADVOCATE), Deed.APPLY_SWAP) == SELF
    with pytest.raises(Refusal, match="members-no-permission"):
        demand_self(_actor(Role.ADMIN), Deed.APPLY_SWAP)
    for nobody in (SYSTEM, Actor(telegram_id=1)):
        with pytest.raises(Refusal, match="members-no-permission"):
            demand_self(nobody, Deed.APPLY_SWAP)
        with pytest.raises(Refusal, match="members-no-permission"):
            demand_member(nobody)
    assert demand_member(_actor(Role.ADMIN)) == SELF
