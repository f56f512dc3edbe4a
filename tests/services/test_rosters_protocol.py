"""Promises of a month's protocol: from the draw to the published roster, for its readers."""

from datetime import date

import pytest

from domain.ids import PersonId
from domain.people import Actor, Role
from domain.refusals import Refusal
from domain.rosters import RosterKind
from domain.rosters.engines import ENGINES
from domain.rosters.findings import Changed, DrawnAgain, Followed, NotRepeated, Repeated
from domain.rosters.protocol import from_text
from domain.rosters.verifying import all_hold, verify
from services import rosters, rosters_changes, rosters_protocol
from services.rosters import Published
from services.rosters_changes import Moved
from services.work import Work
from tests.kit.collegium import (
    FIRST,
    OTHER_OFFICER,
    OTHER_UNIT,
    UNIT,
    advocate,
    officer,
    put_on_duty,
    settle,
)
from tests.services.published import SEPTEMBER, presidium, published

pytestmark = pytest.mark.database
COURT = RosterKind.COURT


async def test_from_the_draw_to_a_change_after_publication(work: Work) -> None:
    """Drawn, moved in the draft, published, moved again: the file alone tells all of it."""
    await settle(work)
    desk = await rosters.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())
    court = desk.rosters[COURT]
    await _move(work, date(2026, 9, 1), "Екеуі келісті")
    for one in desk.rosters.values():
        await rosters.give_reason(work, one.id, "Келісілді", by=officer())
        assert isinstance(await rosters.publish(work, one.id, by=officer()), Published)
    await _move(work, date(2026, 9, 2), "Өтініш: ауырып қалды")

    text = (await rosters_protocol.protocol(work, court.id, by=advocate(FIRST))).text

    findings = verify(text, ENGINES)
    assert all_hold(findings)
    assert {Repeated, Followed, Changed} <= set(map(type, findings))
    edits = from_text(text).edits
    assert [(one.version, one.day.day, one.reason) for one in edits] == [
        (1, 1, "Екеуі келісті"),
        (2, 2, ""),
    ]
    assert {one.by for one in edits} == {officer().person}
    assert "ауырып" not in text
    assert "+7701" not in text


async def _move(work: Work, day: date, reason: str) -> None:
    """Put whoever is free on a day of the court's roster."""
    async with work.read() as tx:
        found = await tx.rosters.of_month(UNIT, day)
    court = found[COURT]
    (out,) = court.on(day)
    choice = await rosters_changes.choose(work, court.id, day, out, by=officer())
    moved = await rosters_changes.move(
        work,
        court.id,
        day,
        out=out,
        into=choice.free[0].id,
        reason=reason,
        sure=True,
        by=officer(),
    )
    assert isinstance(moved, Moved)


async def test_a_kind_drawn_again(work: Work) -> None:
    """Both draws that count are repeated; that there was another one is told."""
    await settle(work)
    desk = await rosters.draw_drafts(work, UNIT, SEPTEMBER, posts=1, by=officer())
    for _ in range(2):
        await rosters.redraw(work, desk.rosters[COURT].id, posts=1, by=officer())
    for one in desk.rosters.values():
        await rosters.give_reason(work, one.id, "Келісілді", by=officer())
        assert isinstance(await rosters.publish(work, one.id, by=officer()), Published)

    text = (await rosters_protocol.protocol(work, desk.rosters[COURT].id, by=officer())).text

    findings = verify(text, ENGINES)
    assert [type(one) for one in findings].count(Repeated) == 2
    assert DrawnAgain(3, 2) in findings
    assert NotRepeated not in set(map(type, findings))


async def test_not_before_every_drawn_kind_is_published(work: Work) -> None:
    """The draw of three kinds would tell who stands in a draft."""
    await settle(work)
    (court,) = await published(work)

    with pytest.raises(Refusal, match="protocols-not-published"):
        await rosters_protocol.protocol(work, court.id, by=advocate(FIRST))


async def test_a_month_that_was_not_drawn(work: Work) -> None:
    """An imported roster has no protocol."""
    await settle(work)
    await put_on_duty(work, date(2026, 9, 3), [FIRST], COURT)
    async with work.read() as tx:
        roster = await tx.rosters.find(UNIT, COURT, SEPTEMBER)
    assert roster is not None

    with pytest.raises(Refusal, match="protocols-not-drawn"):
        await rosters_protocol.protocol(work, roster.id, by=officer())


@pytest.mark.parametrize(
    "stranger",
    [
        officer(OTHER_OFFICER, OTHER_UNIT),
        Actor(1, PersonId(99), frozenset({Role.CONSULTANT})),
        Actor(1, None, frozenset({Role.CITIZEN})),
        Actor(1, PersonId(99), frozenset({Role.ADMIN})),
    ],
    ids=["other-officer", "consultant", "citizen", "admin"],
)
async def test_nobody_else_gets_it(work: Work, stranger: Actor) -> None:
    """Whoever may not read the roster may not read its protocol."""
    await settle(work)
    (court,) = (await published(work, *RosterKind))[1:2]

    with pytest.raises(Refusal, match="members-no-permission"):
        await rosters_protocol.protocol(work, court.id, by=stranger)
    assert (await rosters_protocol.protocol(work, court.id, by=presidium())).text
