"""Promises of exchanges: a definite pair, one version, each told of their own days only."""

import asyncio
from collections import Counter

import pytest

from domain.civil import day_of
from domain.ids import DutyId, PersonId
from domain.refusals import Refusal
from domain.swaps import Swap, SwapKind, SwapState
from services import ledger, rosters_changes, swaps, swaps_deciding
from services.rosters_changes import Moved
from services.swaps import Applied, AppliedBefore
from services.swaps_telling import Done, Stale
from services.swaps_trades import proposals
from services.work import Work
from tests.kit.collegium import FIRST, OFFICER, SECOND, THIRD, UNIT, advocate, officer, told
from tests.services.duty_days import COURT
from tests.services.swaps import REASON, WHY, House, built, swap_letters


@pytest.fixture
async def house(work: Work) -> House:
    """The sample people with the courts' roster of September in force."""
    return await built(work)


async def trade(house: House, *, wishes: tuple[DutyId, ...] = (), propose: bool = False) -> Swap:
    """An application to exchange the first duty, with SECOND or with whom the system proposes."""
    outcome = await swaps.apply(
        house.work, await house.duty(), REASON, None if propose else SECOND,
        kind=SwapKind.TRADE, wishes=wishes, propose=propose, by=advocate(FIRST),
    )  # fmt: skip
    assert isinstance(outcome, Applied)
    return outcome.seen.swap


async def days_of(house: House, person: PersonId) -> tuple[DutyId, ...]:
    """Which days a colleague could give for the first duty."""
    found = await swaps.exchangeable(house.work, await house.duty(), REASON, by=advocate(FIRST))
    return next(tuple(one.id for one in own) for who, own in found.partners if who.id == person)


async def consent(house: House, swap: Swap, person: PersonId, back: DutyId) -> Done | Stale:
    return await swaps.answer(house.work, swap.id, consents=True, back=back, by=advocate(person))


async def test_an_exchange_is_agreed_decided_and_told_once_to_each(house: House) -> None:
    """Both days move in one version; nobody else is told; both acknowledge again."""
    back = (await days_of(house, SECOND))[-1]
    swap = await trade(house, wishes=(back,))
    before = await house.load()
    assert isinstance(await consent(house, swap, SECOND, back), Done)
    done = await swaps_deciding.approve(
        house.work, swap.id, SECOND, shown=SECOND, back=back, by=officer()
    )

    assert isinstance(done, Done)
    assert done.seen.swap.state is SwapState.APPROVED
    after = await house.load()
    async with house.work.read() as tx:
        given = await tx.rosters.duty(back)
        versions = await tx.rosters.versions.of(house.roster.id)
    assert given is not None
    assert after.version == before.version + 1
    assert (after.on(house.day), after.on(given.day)) == ((SECOND,), (FIRST,))
    assert versions[-1].cause == "swap"
    letters = {one: Counter(await told(house.work, one))["RosterChanged"]
               for one in (FIRST, SECOND, THIRD, OFFICER)}  # fmt: skip
    assert letters == {FIRST: 1, SECOND: 1, THIRD: 0, OFFICER: 0}


async def test_a_day_that_was_not_wished_for_is_not_given(house: House) -> None:
    """Consent is to a definite pair, and only to one that the applicant would take."""
    first, second, *_ = await days_of(house, SECOND)
    swap = await trade(house, wishes=(first,))
    with pytest.raises(Refusal, match="swaps-pair-gone"):
        await consent(house, swap, SECOND, second)
    # Consent without a day is none.
    outcome = await swaps.answer(house.work, swap.id, consents=True, by=advocate(SECOND))
    assert isinstance(outcome, Stale)
    assert (await house.now(swap.id)).state is SwapState.SUBSTITUTE_ASKED


async def test_an_old_button_does_not_approve_another_pair(house: House) -> None:
    """The pair that was shown is the pair that is approved."""
    one, other, *_ = await days_of(house, SECOND)
    swap = await trade(house)
    await consent(house, swap, SECOND, one)
    outcome = await swaps_deciding.approve(
        house.work, swap.id, SECOND, shown=SECOND, back=other, by=officer()
    )

    assert isinstance(outcome, Stale)
    assert (await house.load()).version == 1


async def test_a_refused_exchange_changes_nothing(house: House) -> None:
    back = (await days_of(house, SECOND))[0]
    swap = await trade(house)
    await consent(house, swap, SECOND, back)
    await swaps_deciding.refuse(house.work, swap.id, WHY, by=officer())

    assert (await house.load()).version == 1
    assert "SwapNotNeeded" in await swap_letters(house.work, SECOND)
    assert "RosterChanged" not in await told(house.work, FIRST)


async def test_a_day_given_elsewhere_meanwhile_ends_the_consent(house: House) -> None:
    """The day that was agreed on went to somebody else: the choice is open again."""
    back = (await days_of(house, SECOND))[0]
    swap = await trade(house)
    await consent(house, swap, SECOND, back)
    async with house.work.read() as tx:
        given = await tx.rosters.duty(back)
    assert given is not None
    moved = await rosters_changes.move(
        house.work, house.roster.id, given.day, out=SECOND, into=THIRD, reason=REASON, sure=True,
        by=officer(),
    )  # fmt: skip

    assert isinstance(moved, Moved)
    now = await house.now(swap.id)
    assert (now.state, now.substitute, now.back) == (SwapState.REQUESTED, None, None)


async def test_of_several_the_first_who_consents_is_taken(house: House) -> None:
    """Two consent at once: one wins, the other's question is closed."""
    outcome = await swaps.apply(
        house.work, await house.duty(), REASON, None, propose=True, by=advocate(FIRST)
    )
    assert isinstance(outcome, Applied)
    swap = outcome.seen.swap
    assert set(swap.asked) == {SECOND, THIRD}
    answers = await asyncio.gather(
        *(
            swaps.answer(house.work, swap.id, consents=True, by=advocate(one))
            for one in (SECOND, THIRD)
        ),
        return_exceptions=True,
    )

    assert sum(isinstance(one, Done) for one in answers) == 1
    assert sum(isinstance(one, Refusal | Stale) for one in answers) == 1
    now = await house.now(swap.id)
    assert now.state is SwapState.CONSENTED
    assert (now.substitute in {SECOND, THIRD}, now.asked) == (True, ())


async def test_the_ledger_says_who_is_proposed_first(house: House) -> None:
    """Of two who are rested alike, whoever the ledger has served less comes first."""

    async def first() -> list[PersonId]:
        async with house.work.read() as tx:
            duty = await tx.rosters.duty(await house.duty())
            assert duty is not None
            found = await proposals(tx, duty, SwapKind.COVER)
        assert len({one.rested for one in found}) == 1
        return [one.member.id for one in found]

    await ledger.correct(house.work, UNIT, SECOND, COURT, f"+20 {WHY}", by=officer())
    assert await first() == [THIRD, SECOND]
    await ledger.correct(house.work, UNIT, THIRD, COURT, f"+30 {WHY}", by=officer())
    assert await first() == [SECOND, THIRD]


async def test_when_all_of_several_decline_the_choice_is_the_officer_s(house: House) -> None:
    """While one may still answer, the question stays; after the last it is closed."""
    outcome = await swaps.apply(
        house.work, await house.duty(), REASON, None, propose=True, by=advocate(FIRST)
    )
    assert isinstance(outcome, Applied)
    number = outcome.seen.swap.id
    await swaps.answer(house.work, number, consents=False, by=advocate(SECOND))
    assert (await house.now(number)).state is SwapState.SUBSTITUTE_ASKED
    await swaps.answer(house.work, number, consents=False, by=advocate(THIRD))
    assert (await house.now(number)).state is SwapState.REQUESTED


async def test_two_applications_at_once_are_one(house: House) -> None:
    """The second finds the first, as if it had come a minute later."""
    duty = await house.duty()
    outcomes = await asyncio.gather(
        *(swaps.apply(house.work, duty, REASON, None, by=advocate(FIRST)) for _ in range(5))
    )

    assert Counter(type(one) for one in outcomes) == {Applied: 1, AppliedBefore: 4}


async def test_the_desk_is_told_how_many_days_are_left(house: House) -> None:
    """The officer's card counts to the duty; a colleague's does not need to."""
    swap = await trade(house)
    seen = await swaps.look(house.work, swap.id, by=officer())
    async with house.work.read() as tx:
        assert seen.left == (house.day - day_of(tx.now)).days
