"""A unit of thirty advocates with its rosters, receipts and loads, for the tests of papers."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path

from domain.calendar import WorkingCalendar
from domain.ids import PersonId, ReceiptId, RosterId, UnitId
from domain.members import Collegium, Member, Unit
from domain.people import Name
from domain.receipts import Method, Proof, Receipt, ReceiptState, acknowledge
from domain.rosters import Duty, Roster, RosterKind, RosterState, days_of
from domain.rosters.fairness import MonthLoads, PersonLoad, load_of
from domain.rosters.register import Register, entries_of
from domain.rosters.views import Paper, Papers
from ui.translator import Texts

TEXTS = Texts(Path(__file__).parents[2] / "locales", strict=True)
DECEMBER = date(2026, 12, 1)
PUBLISHED = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
NOW = datetime(2026, 12, 9, 4, 0, tzinfo=UTC)
UNIT = Unit(UnitId(1), "№ 1 заң консультациясы")
HOUSE = Collegium(
    "Алматы қаласының адвокаттар алқасы",
    "Коллегия адвокатов города Алматы",
    "Almaty City Bar Association",
    "+77270000000",
)
OFFICER = Member(PersonId(1), Name("Сәрсенова", "Гүлнар", "Қайратқызы"), UNIT.id, "", None, 1)
_SURNAMES = [
    "Ахметов",
    "Әбдірахманов",
    "Ғабитова",
    "Қасымов",
    "Өтегенов",
    "Жұмабаев",
    "Тілеубаева",
    "Сейдахметова",
    "Ким",
    "Орлов",
    "Нұрланова",
    "Ыбыраев",
    "Ұзақбаев",
    "Үмбетәлиев",
    "Һашимов",
    "Иванова",
    "Байжұманов",
    "Досқалиева",
    "Ермекбаев",
    "Зейнуллина",
    "Кәрімов",
    "Ләззатова",
    "Мұқанов",
    "Оразбаева",
    "Пак",
    "Рысқұлов",
    "Сейітқазиева",
    "Темірғалиев",
    "Шәкәрімов",
    "Яковлева",
]
_GIVEN = [
    "Әлихан",
    "Айгүл",
    "Дәурен",
    "Нұрбол",
    "Сәуле",
    "Ерлан",
    "Анна",
    "Сергей",
    "Ұлпан",
    "Тұрар",
    "Үкілі",
    "Мәдина",
]
_PATRONYMICS = ("Болатұлы", "Сәкенқызы", "", "Қайратқызы", "Нұрғалиұлы")
# The day of independence, and a day off that a decree put beside it.
CALENDAR = WorkingCalendar({date(2026, 12, 16): "Тәуелсіздік күні"}, {date(2026, 12, 17): False})
_FIRST = 11


def people(count: int = 30) -> dict[PersonId, Member]:
    """So many advocates; every seventh is not reached by the bot."""
    return {
        PersonId(_FIRST + n): Member(
            PersonId(_FIRST + n),
            Name(
                _SURNAMES[n % len(_SURNAMES)], _GIVEN[n % len(_GIVEN)],
                _PATRONYMICS[n % len(_PATRONYMICS)],
            ),
            UNIT.id, f"+7701{n:07}", None, None if n % 7 == 3 else 1000 + n,
        )
        for n in range(count)
    }  # fmt: skip


def roster(
    kind: RosterKind, *, posts: int = 1, behind: int = 0, count: int = 30, draft: bool = False
) -> Roster:
    """December in turn; `behind` is how many advocates stand in reserve each day."""
    places = posts + behind
    first = list(RosterKind).index(kind) * 7
    duties = tuple(
        Duty(on, place + 1, PersonId(_FIRST + (first + (on.day - 1) * places + place) % count))
        for on in days_of(DECEMBER)
        for place in range(places)
    )
    return Roster(
        RosterId(1), UNIT.id, kind, DECEMBER,
        RosterState.DRAFT if draft else RosterState.PUBLISHED, 0 if draft else 2, posts,
        OFFICER.id, "+77010000001", None if draft else PUBLISHED, late=False, reason="",
        duties=duties,
    )  # fmt: skip


def paper(one: Roster, among: dict[PersonId, Member] | None = None) -> Paper:
    """A roster with its people."""
    return Paper(one, among or people(), OFFICER.name.full)


def papers(*parts: Paper) -> Papers:
    """These rosters, or the three of December."""
    found = parts or tuple(paper(roster(kind)) for kind in RosterKind)
    return Papers(UNIT, DECEMBER, found, HOUSE, CALENDAR, fingerprint="3f9a 1c07 77b2")


def register() -> Register:
    """Thirty receipts: answered in the bot, signed, waited for, unreachable, asked twice."""
    one, among, receipts = roster(RosterKind.COURT), people(), []
    for place, person in enumerate(among):
        asked = Receipt(
            ReceiptId(place), one.id, 1, person, ReceiptState.DELIVERED, PUBLISHED, PUBLISHED
        )
        receipts.append(_answered(asked, place))
    again = replace(receipts[7], id=ReceiptId(70), version=2, asked_at=NOW)
    receipts[7] = replace(again, id=ReceiptId(7), version=1, state=ReceiptState.DELIVERED,
                          acked_at=None, method=None, message=None)  # fmt: skip
    entries = entries_of([*receipts, again], among)
    return Register(UNIT, one, OFFICER.name.full, entries, {OFFICER.id: OFFICER}, HOUSE)


def _answered(asked: Receipt, place: int) -> Receipt:
    if place % 7 == 3:
        return replace(asked, state=ReceiptState.UNDELIVERED, delivered_at=None,
                       evidence="24.11 қоңырау шалынды")  # fmt: skip
    if place % 5 == 1:
        return acknowledge(asked, Proof(Method.SIGNATURE, NOW, evidence="Танысу парағы № 8",
                                        recorded_by=OFFICER.id))  # fmt: skip
    if place % 5 == 2:
        return asked
    return acknowledge(asked, Proof(Method.MOBILE, NOW, message=1200 + place))


def fairness(count: int = 30) -> MonthLoads:
    """December on its ninth day; the third roster is still a draft."""
    found = {
        RosterKind.PRETRIAL: roster(RosterKind.PRETRIAL, count=count),
        RosterKind.COURT: roster(RosterKind.COURT, posts=2, count=count),
        RosterKind.CONSULT: roster(RosterKind.CONSULT, count=count, draft=True),
    }
    loads = tuple(
        PersonLoad(
            one.name,
            {kind: load_of(each, number, NOW.date()) for kind, each in found.items()},
            Fraction(number * 7 % 19 - 9, 10),
        )
        for number, one in people(count).items()
    )
    return MonthLoads(UNIT, DECEMBER, tuple(RosterKind), (RosterKind.CONSULT,), loads, HOUSE)
