"""Promises of the calendar file of one's own duties."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from documents.calendar_file import calendar_file
from domain.ids import PersonId, RosterId, UnitId
from domain.people import Language
from domain.rosters import Duty, Roster, RosterKind, RosterState
from domain.rosters.views import OwnRoster
from ui.translator import Texts

TEXTS = Texts(Path(__file__).parents[2] / "locales", strict=True)
NOW = datetime(2026, 8, 25, 4, 0, tzinfo=UTC)
ME, OTHER = PersonId(11), PersonId(12)
DAYS = (date(2026, 9, 1), date(2026, 9, 30))
COURT = Roster(
    RosterId(7), UnitId(1), RosterKind.COURT, DAYS[0], RosterState.PUBLISHED, 1, 1, PersonId(1),
    "+77010000001", NOW, late=False, reason="",
    duties=(Duty(DAYS[0], 0, ME), Duty(date(2026, 9, 2), 0, OTHER), Duty(DAYS[1], 0, ME)),
)  # fmt: skip


def _own(roster: Roster, officer: str = "Сәрсенова Г. Қ.") -> list[OwnRoster]:
    return [OwnRoster(roster, roster.own_days(ME), officer, None)]


def _file(own: list[OwnRoster], language: Language = Language.KK, at: datetime = NOW) -> bytes:
    return calendar_file(TEXTS.speaker(language), own, ME, at=at)


def _events(content: bytes) -> list[Event]:
    return Calendar.from_ical(content).events


def test_each_own_duty_is_a_whole_day() -> None:
    """The duties of others are not in it; the last day of a month ends with the month."""
    events = _events(_file(_own(COURT)))

    assert [(one.start, one.end) for one in events] == [
        (DAYS[0], date(2026, 9, 2)),
        (DAYS[1], date(2026, 10, 1)),
    ]


def test_a_later_version_corrects_and_doubles_nothing() -> None:
    """The same duty keeps its UID; SEQUENCE is the version of the roster."""
    first = _events(_file(_own(COURT)))
    later = datetime(2026, 9, 3, tzinfo=UTC)
    second = _events(_file(_own(replace(COURT, version=2)), at=later))

    assert [one["UID"] for one in first] == [one["UID"] for one in second]
    assert len({one["UID"] for one in first}) == len(first)
    assert [one["SEQUENCE"] for one in (*first, *second)] == [1, 1, 2, 2]
    assert {one.DTSTAMP for one in second} == {later}


@pytest.mark.parametrize("changed", [{"kind": RosterKind.CONSULT}, {"unit": UnitId(2)}], ids=str)
def test_other_duties_of_a_day_are_other_events(changed: dict[str, UnitId]) -> None:
    """A kind and a unit are part of what a duty is."""
    other = _events(_file(_own(replace(COURT, **changed))))  # type: ignore[arg-type]

    assert not {one["UID"] for one in other} & {one["UID"] for one in _events(_file(_own(COURT)))}


@pytest.mark.parametrize(
    ("language", "summary"),
    [
        (Language.KK, "Кезекшілік: Сот"),
        (Language.RU, "Дежурство: Суд"),
        (Language.EN, "On duty: Court"),
    ],
)
def test_it_speaks_the_language_of_its_reader(language: Language, summary: str) -> None:
    """With the responsible person and their telephone."""
    event = _events(_file(_own(COURT), language))[0]

    assert event["SUMMARY"] == summary
    assert "Сәрсенова Г. Қ." in str(event["DESCRIPTION"])
    assert "+77010000001" in str(event["DESCRIPTION"])


def test_a_name_is_text_and_never_a_line_of_its_own() -> None:
    """Commas, signs of HTML and line ends stay inside the description."""
    name = "Ли, О’Нил & <Ко>; Қ\r\nEND:VCALENDAR"
    events = _events(_file(_own(COURT, name)))

    assert len(events) == 2
    assert "Ли, О’Нил & <Ко>; Қ" in str(events[0]["DESCRIPTION"])


def test_lines_are_no_longer_than_the_format_allows() -> None:
    """At most 75 bytes a line, each ended by CR LF, though Kazakh letters take two."""
    lines = _file(_own(COURT)).split(b"\r\n")

    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line for line in lines)


def test_the_same_asked_twice_is_the_same() -> None:
    """There is neither clock nor chance in it."""
    assert _file(_own(COURT)) == _file(_own(COURT))
