"""A request of one act with all that can happen to it, for the tests of its papers."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from domain.assignments.acts import Act, ActType, Basis, Channel
from domain.assignments.answer_code import Signed, make
from domain.assignments.papers import (
    Answer,
    CallLine,
    CorrectionLine,
    InChargeLine,
    LadderLine,
    Licence,
    NoticeFacts,
    OfferLine,
    RequestProtocol,
    Term,
)
from domain.assignments.requests import (
    CallState,
    Ending,
    Ground,
    OfferSource,
    OfferState,
    Request,
    RequestState,
    SkipWhy,
    Way,
)
from domain.ids import PersonId, RequestId
from domain.members import Collegium, Unit
from domain.people import Name
from domain.rosters import RosterKind
from tests.documents.papers import HOUSE, NOW, OFFICER, UNIT

KEY = bytes(range(32))
RECEIVED = datetime(2026, 12, 8, 4, 15, tzinfo=UTC)
DUE = RECEIVED + timedelta(hours=24)
ACCEPTED = RECEIVED + timedelta(hours=1, minutes=47)
ACT = Act(
    ActType.CRIMINAL, "267500121000045", date(2026, 12, 7),
    "Алматы қаласы Алмалы ауданының полиция басқармасы", "Алматы қаласы, Төле би көшесі, 59",
)  # fmt: skip
ADVOCATE = Name("Әбдірахманов", "Нұрсұлтан", "Қайратұлы")
KIM, ORLOV, PAK = Name("Ким", "Анна"), Name("Орлов", "Сергей", "Иванович"), Name("Пак", "Сергей")
SIGNED = Signed("12/2026", ACT.number, ACT.date, PersonId(11), ACCEPTED)
# As the templates of Typst and Jinja would run it, and as HTML would read it.
HOSTILE = '<b>#{[ #read("/etc/passwd") $x$ {{ 7*7 }} {% for %} &amp; *'


def answer() -> Answer:
    """An answer with everything known."""
    unit = Unit(UNIT.id, UNIT.name, "Алматы қаласы, Абай даңғылы, 10", "+77272000000")
    return Answer(
        HOUSE, unit, SIGNED.label, ACCEPTED, ACT, ADVOCATE, "+77010000011", "0001234",
        OFFICER.name, make(KEY, SIGNED),
    )  # fmt: skip


def notice() -> NoticeFacts:
    """What the advocate of that request drafts the notice from."""
    return NoticeFacts(
        HOUSE, UNIT, SIGNED.label, ACCEPTED, ACT, ADVOCATE, "+77010000011",
        Licence("0001234", date(2019, 3, 5)),
    )  # fmt: skip


def longest() -> Answer:
    """The longest that the database holds, in words that end and in words that do not."""
    long = "Қазақстан Республикасының Жоғарғы Соты жанындағы "
    house = Collegium((long * 5)[:200], "Ұ" * 200, "W" * 200, "")
    name = Name("Ұзақтегіоғлы" * 8, "Нұрсұлтанбек " * 7, "Ә" * 100)
    return replace(
        answer(),
        collegium=house,
        unit=Unit(UNIT.id, (long * 5)[:200], (long * 7)[:300], "+77272000000"),
        label="123456/2026",
        act=Act(ActType.CRIMINAL, "9" * 100, ACT.date, (long * 7)[:300], "—"),
        advocate=name,
        officer=name,
        licence="0" * 60,
    )


def protocol() -> RequestProtocol:
    """Silence, a ground, a telephone, a choice by hand, a correction, a substitution."""
    return RequestProtocol(
        HOUSE, UNIT, _request(), Term(RECEIVED, DUE, ACCEPTED, NOW), _ladder(), _offers(),
        (CallLine(KIM, _after(35), CallState.NO_REPLY, _after(41), OFFICER.name),
         CallLine(ADVOCATE, _after(95), CallState.REACHED, _after(107), OFFICER.name)),
        (CorrectionLine("act_number", "26750012100045", ACT.number, "қате терілген",
                        _after(20), OFFICER.name),
         CorrectionLine("client", "Құпия Есім", "Басқа Есім", "қате терілген", _after(21),
                        OFFICER.name)),
        (InChargeLine(ADVOCATE, ACCEPTED, _after(150), _after(4000), Ending.SUBSTITUTED),
         InChargeLine(KIM, _after(4000), _after(4060))),
        "3f9a1c0777b2e5d4" + "0" * 48, 1840,
    )  # fmt: skip


def waiting() -> RequestProtocol:
    """Nobody was asked yet, and the term is over."""
    late = Term(RECEIVED, DUE, None, DUE + timedelta(hours=2, minutes=5))
    empty = replace(protocol(), ladder=(), offers=(), calls=(), corrections=(), in_charge=())
    return replace(empty, term=late)


def hostile() -> RequestProtocol:
    """Everything that people type is what a template or a page would run."""
    name = Name(HOSTILE, HOSTILE, HOSTILE)
    one = protocol()
    act = Act(ActType.CRIMINAL, HOSTILE, ACT.date, HOSTILE, HOSTILE)
    return replace(
        one,
        request=replace(one.request, act=act, named=HOSTILE, overdue_reason=HOSTILE),
        ladder=tuple(replace(each, name=name) for each in one.ladder),
        offers=tuple(
            replace(each, name=name, by=name, override_reason=HOSTILE) for each in one.offers
        ),
        corrections=tuple(
            replace(each, before=HOSTILE, after=HOSTILE, reason=HOSTILE)
            for each in one.corrections
        ),
    )


def _after(minutes: int) -> datetime:
    return RECEIVED + timedelta(minutes=minutes)


def _request() -> Request:
    return Request(
        RequestId(1), 12, 2026, UNIT.id, RosterKind.PRETRIAL, ACT, Basis.DAY, Channel.EMAIL,
        RECEIVED, DUE, RECEIVED, DUE, urgent=True, state=RequestState.IN_WORK, named="Пак С. В.",
    )  # fmt: skip


def _ladder() -> tuple[LadderLine, ...]:
    turn = OfferSource.TURN
    return (
        LadderLine(1, 1, PAK, turn, 0, SkipWhy.CONFLICT),
        LadderLine(1, 2, KIM, turn, 0),
        LadderLine(1, 3, ORLOV, turn, 1),
        LadderLine(1, 4, Name("Тілеубаева", "Сәуле"), turn, 1, SkipWhy.SUSPENDED),
    )


def _offers() -> tuple[OfferLine, ...]:
    return (
        OfferLine(1, KIM, OfferSource.TURN, _after(1), _after(31), OfferState.NO_ANSWER),
        OfferLine(2, ORLOV, OfferSource.TURN, _after(31), _after(61), OfferState.DECLINED,
                  _after(44), Ground.CONFLICT),
        OfferLine(3, ADVOCATE, OfferSource.OVERRIDE, _after(90), _after(120),
                  OfferState.ACCEPTED, ACCEPTED, None, OFFICER.name, Way.PHONE,
                  "кестеде басқа адвокат қалмады"),
    )  # fmt: skip
