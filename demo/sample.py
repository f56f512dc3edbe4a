"""Puts a sample collegium into an empty database: six advocates, an officer, a presidium."""

from dataclasses import dataclass
from datetime import date

from demo.opening import remember
from demo.telegram import Telegram
from domain.ids import UnitId
from domain.members import Collegium
from domain.newcomers import Calling, Chamber, Newcomer, Office, RoleGround, UnitKind
from domain.people import SYSTEM, Language, Name, Role
from services import members, members_writing
from services.members_writing import UnitPlan
from services.work import Work

_DECISION = date(2026, 1, 12)
HOUSE = Collegium(
    "Сарыарқа облыстық адвокаттар алқасы",
    "Сарыаркинская областная коллегия адвокатов",
    "Saryarqa Regional Bar Collegium",
    "+77172000000",
)
UNIT = UnitPlan(
    "№ 1 заң консультациясы",
    UnitKind.OFFICE,
    "Астана қ., Бейбітшілік к-сі, 10",
    "+77172000001",
)


@dataclass(frozen=True, slots=True)
class Player:
    """A person of the sample, in the collegium and on Telegram."""

    telegram_id: int
    name: Name
    role: Role
    phone: str
    language: Language = Language.KK
    linked: bool = True


PLAYERS: tuple[Player, ...] = (
    Player(1001, Name("Сәрсенова", "Гүлнар", "Маратқызы"), Role.OFFICER, "+77010000001"),
    Player(1011, Name("Ахметов", "Әлихан", "Болатұлы"), Role.ADVOCATE, "+77010000011"),
    Player(1012, Name("Ғабитова", "Айгүл", "Серікқызы"), Role.ADVOCATE, "+77010000012"),
    Player(1013, Name("Қасымов", "Дәурен", "Ержанұлы"), Role.ADVOCATE, "+77010000013"),
    Player(1014, Name("Нұрланова", "Мәдина", "Асқарқызы"), Role.ADVOCATE, "+77010000014"),
    Player(1015, Name("Орлов", "Сергей", "Петрович"), Role.ADVOCATE, "+77010000015", Language.RU),
    Player(
        1016, Name("Өтегенов", "Нұрбол", "Қайратұлы"), Role.ADVOCATE, "+77010000016", linked=False
    ),
    Player(1021, Name("Тілеубаева", "Сәуле", "Ғалымқызы"), Role.PRESIDIUM, "+77010000021"),
    Player(1022, Name("Жұмабаев", "Ерлан", "Төлегенұлы"), Role.CHAIR, "+77010000022"),
    Player(1023, Name("Ким", "Анна", "Викторовна"), Role.ADMIN, "+77010000023", Language.RU),
    Player(1031, Name("Сейітова", "Динара", "Оразқызы"), Role.CONSULTANT, "+77010000031"),
)
CITIZEN = (1041, "Бибігүл апай")
_TITLES = {
    Role.OFFICER: "Жауапты тұлға",
    Role.ADVOCATE: "Адвокат",
    Role.PRESIDIUM: "Төралқа мүшесі",
    Role.CHAIR: "Төралқа төрағасы",
    Role.ADMIN: "Әкімші",
    Role.CONSULTANT: "Заң консультанты",
}


async def settle_in(work: Work, telegram: Telegram) -> None:
    """Write the collegium, unless there is one, and seat its people before the box."""
    house, _ = await members.house(work)
    if house is None:
        unit, *_ = await members_writing.found(work, HOUSE, [UNIT], by=SYSTEM)
        await members_writing.add(work, [_newcomer(one, unit) for one in PLAYERS], by=SYSTEM)
        await remember(work, telegram.clock, PLAYERS[0].telegram_id)
    seat(telegram)


def seat(telegram: Telegram, *, met: bool = True) -> None:
    """Bring the people to Telegram; those who are linked have `met` the bot before."""
    for player in PLAYERS:
        one = telegram.person(
            player.telegram_id, player.name.short, role=_TITLES[player.role],
            language=player.language,
        )  # fmt: skip
        one.started = met and player.linked
    telegram.person(*CITIZEN, role="Азамат")


def _newcomer(player: Player, unit: UnitId) -> Newcomer:
    number = str(player.telegram_id)
    calling = Calling(
        unit=unit, licence_number=f"000{number}", licence_date=date(2015, 3, 2),
        practice_form="Заң консультациясы", practice_place=UNIT.address,
        agreement_number=f"2026/{number}", agreement_date=date(2025, 12, 12),
        listed_on=date(2025, 12, 1),
    )  # fmt: skip
    chamber = Chamber("«Әділ кеңес» заң консультанттары палатасы", date(2021, 5, 4))
    return Newcomer(
        name=player.name, phone=player.phone, language=player.language,
        telegram_id=player.telegram_id if player.linked else None,
        calling=calling if player.role is Role.ADVOCATE else None,
        chamber=chamber if player.role is Role.CONSULTANT else None,
        offices=_offices(player.role, unit),
    )  # fmt: skip


def _offices(role: Role, unit: UnitId) -> tuple[Office, ...]:
    if role in {Role.ADVOCATE, Role.CONSULTANT}:
        return ()
    officer = role is Role.OFFICER
    return (
        Office(
            role=role, decision_number="1-3/26", decision_date=_DECISION, starts_on=_DECISION,
            unit=unit if officer else None,
            ground=RoleGround.HEAD_OF_OFFICE if officer else None,
        ),
    )  # fmt: skip
