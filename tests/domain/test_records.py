"""Promises of figures, registers, drafts and periods: what is counted is what happened."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.assignments.requests import (
    Ending,
    Flow,
    Ground,
    OfferSource,
    OfferState,
    RequestState,
)
from domain.ids import PersonId, UnitId
from domain.records.cases import Case, Source, by_person, source_of
from domain.records.confirmations import Confirmation, Standing, standing
from domain.records.consolidated import consolidate, reported
from domain.records.figures import (
    CUTS,
    Cut,
    Figure,
    Figures,
    Key,
    Took,
    changed,
    figures_of,
    nearest_rank,
)
from domain.records.periods import Period, Span, month_of, period_of, read_period
from domain.records.registers import (
    Field,
    rows_of,
    value,
)
from domain.rosters import RosterKind
from tests.kit.cases import AUGUST, ONE, TWO, at, case, many, offer, part

NOW = at(5, month=9)


def _golden() -> list[Case]:
    """A month of one advocate that was reckoned by hand; see the test for the sums."""
    return [
        # Accepted in turn on the third, rural; still in work.
        case(1, at(3, 8), rural=True, district="Арықты",
             parts=(part(1, ONE, at(3, 9), handed_at=at(3, 10), notice_date=date(2026, 8, 4),
                         body_notified_on=date(2026, 8, 4)),),
             offers=(offer(ONE, at(3, 8, 40), answered_at=at(3, 9)),)),
        # Held since July, completed in August; its acceptance is not August's.
        case(2, at(20, 8, month=7), kind=RosterKind.COURT,
             parts=(part(2, ONE, at(20, 9, month=7), until_at=at(12), ended=Ending.COMPLETED),),
             offers=(offer(ONE, at(20, 8, 30, month=7), answered_at=at(20, 9, month=7)),)),
        # Chosen by hand on the tenth, passed on to another on the twentieth.
        case(3, at(10, 1), parts=(
            part(3, ONE, at(10, 5), until_at=at(20), ended=Ending.SUBSTITUTED),
            part(4, TWO, at(20)),
        ), offers=(
            offer(ONE, at(10, 4), source=OfferSource.OVERRIDE, answered_at=at(10, 5)),
            offer(TWO, at(19), answered_at=at(20)),
        )),
        # Declined on a ground of ¶36, and silence; another took it.
        case(4, at(15, 1), parts=(part(5, TWO, at(15, 6)),), offers=(
            offer(ONE, at(15, 2), OfferState.DECLINED, ground=Ground.CONFLICT,
                  answered_at=at(15, 3)),
            offer(TWO, at(15, 4), answered_at=at(15, 6)),
        )),
        case(5, at(18, 1), offers=(offer(ONE, at(18, 2), OfferState.NO_ANSWER),)),
        # Taken by himself under ¶27; the last minute of August in Almaty is 18:59 in UTC.
        case(6, at(31, 18), flow=Flow.SELF_INTAKE, parts=(part(6, ONE, at(31, 18, 59)),)),
        # One minute later it is September.
        case(7, at(31, 18), parts=(part(7, ONE, at(31, 19)),),
             offers=(offer(ONE, at(31, 18, 30), answered_at=at(31, 19)),)),
        # In the state's system, released by the body.
        case(8, at(5, 1), flow=Flow.EIS,
             parts=(part(8, ONE, at(5, 2), until_at=at(25), ended=Ending.BY_BODY),)),
        # The person waived.
        case(9, at(6, 1), parts=(part(9, ONE, at(6, 2), until_at=at(7), ended=Ending.WAIVER),),
             offers=(offer(ONE, at(6, 1, 45), answered_at=at(6, 2),
                           source=OfferSource.CONTINUITY),)),
    ]  # fmt: skip


def test_the_golden_month() -> None:
    """Each figure as it was reckoned by hand, with the requests behind it."""
    found = figures_of(_golden(), ONE, AUGUST, NOW)

    rows = {str(key): labels for key, labels in found.rows.items()}
    assert rows == {
        "accepted": ("1/2026", "3/2026", "6/2026", "8/2026", "9/2026"),
        "accepted/kind:pretrial": ("1/2026", "3/2026", "6/2026", "8/2026", "9/2026"),
        "accepted/act:criminal": ("1/2026", "3/2026", "6/2026", "8/2026", "9/2026"),
        "accepted/source:turn": ("1/2026",),
        "accepted/source:override": ("3/2026",),
        "accepted/source:self_intake": ("6/2026",),
        "accepted/source:mirror": ("8/2026",),
        "accepted/source:continuity": ("9/2026",),
        "rural": ("1/2026",),
        "handed": ("1/2026",),
        "noticed": ("1/2026",),
        "told": ("1/2026",),
        "completed": ("2/2026",),
        "completed/kind:court": ("2/2026",),
        "substituted": ("3/2026",),
        "released": ("8/2026",),
        "waived": ("9/2026",),
        "in_work": ("1/2026", "6/2026"),
        "in_work/kind:pretrial": ("1/2026", "6/2026"),
        "declined": ("4/2026",),
        "declined/ground:conflict": ("4/2026",),
        "silent": ("5/2026",),
    }
    assert found.settlements == (("1/2026", "Арықты"),)
    assert found.took == (
        Took("1/2026", 60, 20), Took("3/2026", 240, 60), Took("6/2026", None, None),
        Took("8/2026", None, None), Took("9/2026", 60, 15),
    )  # fmt: skip


def test_the_other_advocate_of_the_golden_month() -> None:
    """Who came as a substitute has the appointment, and no clock from the first receipt."""
    found = figures_of(_golden(), TWO, AUGUST, NOW)

    assert found.count(Figure.ACCEPTED) == 2
    assert found.took == (Took("3/2026", None, 24 * 60), Took("4/2026", 300, 120))
    assert found.rows[Key(Figure.ACCEPTED, Cut.SOURCE, Source.TURN)] == ("3/2026", "4/2026")


@given(many())
def test_parts_make_the_whole(cases: list[Case]) -> None:
    """The parts of every cut sum up to their figure, request by request."""
    for person in by_person(cases):
        found = figures_of(cases, person, AUGUST, NOW)
        for figure, cuts in CUTS.items():
            for cut in cuts:
                labels = sorted(
                    label for key, _ in found.parts(figure, cut) for label in found.rows[key]
                )
                assert labels == sorted(found.rows.get(Key(figure), ()))


@given(many(), st.data())
def test_the_order_of_rows_means_nothing(cases: list[Case], data: st.DataObject) -> None:
    """The same requests in any order give the same figures, digest and sums."""
    shuffled = data.draw(st.permutations(cases))
    homes: dict[PersonId, UnitId | None] = dict.fromkeys(by_person(cases), UnitId(1))
    period = period_of(Span.HALF, AUGUST)

    for person in by_person(cases):
        one, other = (figures_of(every, person, AUGUST, NOW) for every in (cases, shuffled))
        assert one.digest == other.digest
    assert consolidate(period, cases, homes, {}, NOW) == consolidate(
        period, shuffled, homes, {}, NOW
    )


@given(many())
def test_what_is_held_is_what_came_less_what_ended(cases: list[Case]) -> None:
    """In work at the end = in work before + accepted − ended, for each advocate."""
    ends = (Figure.COMPLETED, Figure.SUBSTITUTED, Figure.WAIVED, Figure.RELEASED)
    for person in by_person(cases):
        before = figures_of(cases, person, date(2026, 7, 1), at(30, month=11))
        found = figures_of(cases, person, AUGUST, at(30, month=11))
        ended = sum(found.count(one) for one in ends)
        held = before.count(Figure.IN_WORK) + found.count(Figure.ACCEPTED) - ended
        assert found.count(Figure.IN_WORK) == held


@given(many(), st.sampled_from(["given", ""]))
def test_the_draft_sums_the_months_of_advocates(cases: list[Case], word: str) -> None:
    """Confirmed and rest together are the figures of everybody, whoever has confirmed."""
    period = Period(Span.HALF, date(2026, 7, 1))
    homes: dict[PersonId, UnitId | None] = {one: UnitId(one % 2 + 1) for one in by_person(cases)}
    months = [one for one in period.months() if one.begins <= NOW]
    every = {
        (one, month.first): figures_of(cases, one, month.first, NOW)
        for one in homes for month in months
    }  # fmt: skip
    latest = {key: _word(one) for key, one in every.items() if word}

    units, rural = consolidate(period, cases, homes, latest, NOW)

    for figure in (Figure.ACCEPTED, Figure.COMPLETED, Figure.RURAL):
        whole = sum(one.count(figure) for one in every.values())
        split = [one.figures[figure] for one in units]
        assert sum(one.all for one in split) == whole
        assert sum(one.confirmed for one in split) == (whole if word else 0)
    assert sum(one.given.all for one in rural) == sum(
        one.count(Figure.RURAL) for one in every.values()
    )
    assert sum(one.figures[Figure.IN_WORK].all for one in units) == sum(
        every[one, months[-1].first].count(Figure.IN_WORK) for one in homes
    )


def test_a_change_after_the_word_is_seen() -> None:
    """A word stands for the very figures; what differs is named, and stands apart."""
    cases = _golden()
    before = figures_of(cases, ONE, AUGUST, NOW)
    word = _word(before)
    assert standing(word, before) is Standing.CONFIRMED
    later = [replace(one, rural=True, district="Көктал") if one.number == 3 else one
             for one in cases]  # fmt: skip
    now = figures_of(later, ONE, AUGUST, NOW)
    assert standing(word, now) is Standing.CHANGED
    assert changed(word.text, now) == ("rural", "settlements")
    units, rural = consolidate(
        month_of(AUGUST), later, {ONE: UnitId(1)}, {(ONE, AUGUST): word}, NOW
    )
    assert units[0].figures[Figure.ACCEPTED].confirmed == 0
    assert [(one.district, one.given.rest) for one in rural] == [("Арықты", 1), ("Көктал", 1)]


def test_a_month_that_runs_counts_until_now() -> None:
    """What is in work is counted at the present moment, not at an end that has not come."""
    assert figures_of(_golden(), ONE, AUGUST, at(11)).rows[Key(Figure.IN_WORK)] == (
        "1/2026", "2/2026", "3/2026", "8/2026",
    )  # fmt: skip


@given(st.lists(st.integers(0, 10_000), max_size=60), st.integers(1, 100))
def test_nearest_rank(values: list[int], percent: int) -> None:
    """The least value of the list that so many of a hundred do not exceed."""
    found = nearest_rank(values, percent)
    if not values:
        assert found is None
        return
    assert found in values
    fitting = [one for one in values
               if 100 * sum(each <= one for each in values) >= percent * len(values)]  # fmt: skip
    assert found == min(fitting)


def test_sources() -> None:
    """An offer says how it came; without one the flow does, and an old paper one is unknown."""
    mirror = case(1, at(1), flow=Flow.EIS, parts=(part(1, ONE, at(2)),))
    paper = replace(mirror, flow=Flow.PAPER)
    assert source_of(paper, paper.parts[0]) is Source.UNKNOWN
    assert source_of(mirror, mirror.parts[0]) is Source.MIRROR
    offered = replace(mirror, offers=(offer(ONE, at(1, 10), answered_at=at(2),
                                             source=OfferSource.TOGETHER),))  # fmt: skip
    assert source_of(offered, offered.parts[0]) is Source.TOGETHER


@pytest.mark.parametrize(
    ("word", "first", "after"),
    [("m202608", date(2026, 8, 1), date(2026, 9, 1)), ("q202607", date(2026, 7, 1),
     date(2026, 10, 1)), ("h202607", date(2026, 7, 1), date(2027, 1, 1)),
     ("y202601", date(2026, 1, 1), date(2027, 1, 1))],
)  # fmt: skip
def test_periods(word: str, first: date, after: date) -> None:
    """A button carries a period and gives it back; months in Almaty begin at 19:00 UTC."""
    period = read_period(word)
    assert period is not None
    assert (period.first, period.after, period.word) == (first, after, word)
    assert period.begins.hour == 19
    assert list(period.months())[-1].after == after


@pytest.mark.parametrize(
    "word", ["", "m2026", "x202608", "q202608", "m202613", "m20260a", "h202602"]
)
def test_what_is_no_period(word: str) -> None:
    """A word that no button carries."""
    assert read_period(word) is None


def test_whose_january_it_is() -> None:
    """5 July is for the first half; 5 January for the second, or for the year (A-07)."""
    assert reported(date(2026, 1, 1), 12) == Period(Span.HALF, date(2026, 1, 1))
    assert reported(date(2026, 7, 1), 6) == Period(Span.HALF, date(2026, 7, 1))
    assert reported(date(2026, 7, 1), 12) == Period(Span.YEAR, date(2026, 1, 1))


def test_rows_of_a_register() -> None:
    """A row an advocate's part, in order of acceptance; one's own holds nobody else's."""
    cases = _golden()
    period, names = month_of(AUGUST), {ONE: "А", TWO: "Б"}
    every = rows_of(cases, period, names, {})
    own = rows_of(cases, period, names, {}, TWO)

    assert [row.case.number for row in every] == [1, 8, 9, 3, 4, 3, 6]
    assert [(row.case.number, row.advocate) for row in own] == [(4, "Б"), (3, "Б")]
    first, last = every[0], every[5]
    assert value(Field.ROW, first, 1) == 1
    assert value(Field.TOOK, first, 1) == timedelta(hours=1)
    assert value(Field.TOOK, last, 6) is None
    assert value(Field.ENDED_HOW, every[3], 4) is Ending.SUBSTITUTED
    assert value(Field.STATE, first, 1) is RequestState.IN_WORK
    assert len([value(field, row, 1) for field in Field for row in every]) == len(Field) * 7


def _word(figures: Figures) -> Confirmation:
    return Confirmation(
        figures.person, figures.month, figures.digest, figures.text, NOW, figures.person
    )
