"""Makes a calendar file of an advocate's own duties (Ереже ¶22, ¶26)."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event

from documents.plain_words import plain
from domain.ids import PersonId
from domain.rosters import Roster
from domain.rosters.views import OwnRoster
from ui.formats import ALMATY
from ui.rosters_words import kind_button
from ui.translator import Translator

_HOUSE = "kezekshi"


def calendar_file(
    t: Translator, own: Iterable[OwnRoster], person: PersonId, *, at: datetime
) -> bytes:
    """The duties as whole days, in the reader's language.

    A duty has the same UID in every file and the version of its roster as SEQUENCE, so that a
    later file corrects what an earlier one said and doubles nothing.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//{_HOUSE}//duties//{t.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", plain(t("rosters-calendar-name")))
    calendar.add("x-wr-timezone", str(ALMATY))
    for one in own:
        for on in one.days:
            calendar.add_component(_event(t, one, on, person, at))
    written: bytes = calendar.to_ical()
    return written


def _event(t: Translator, one: OwnRoster, on: date, person: PersonId, at: datetime) -> Event:
    event = Event()
    event.add("uid", _uid(one.roster, on, person))
    event.add("dtstamp", at)
    event.add("sequence", one.roster.version)
    event.add("dtstart", on)
    event.add("dtend", on + timedelta(days=1))
    # Whoever is on duty is reachable by telephone, and may still make appointments.
    event.add("transp", "TRANSPARENT")
    event.add("summary", plain(t("rosters-calendar-duty", kind=kind_button(t, one.roster.kind))))
    event.add("description", plain(t("rosters-calendar-note", officer=one.officer,
                                     phone=one.roster.officer_phone)))  # fmt: skip
    return event


def _uid(roster: Roster, on: date, person: PersonId) -> str:
    return f"{roster.unit}-{roster.kind}-{on:%Y%m%d}-{person}@{_HOUSE}"
