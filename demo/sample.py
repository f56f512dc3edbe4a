"""Puts a sample collegium into an empty database: six advocates, an officer, a presidium."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Insert, insert

from db.tables.members import (
    Ground,
    UnitKind,
    advocates,
    collegium,
    consultants,
    grants,
    persons,
    units,
)
from demo.shapes import Params
from demo.telegram import Telegram
from domain.names import fold, sort_key
from domain.people import Language, Name, Role
from services.work import Work

Execute = Callable[[Insert], Awaitable[object]]
_DECISION = date(2026, 1, 12)
UNIT = 1


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
    async with work.write() as tx:
        if await tx.members.collegium() is None:
            await tx.connection.execute(insert(collegium).values(
                id=1, name_kk="Сарыарқа облыстық адвокаттар алқасы",
                name_ru="Сарыаркинская областная коллегия адвокатов",
                name_en="Saryarqa Regional Bar Collegium", phone="+77172000000",
            ))  # fmt: skip
            await tx.connection.execute(insert(units).values(
                id=UNIT, name="№ 1 заң консультациясы", kind=UnitKind.OFFICE,
                address="Астана қ., Бейбітшілік к-сі, 10", phone="+77172000001",
            ))  # fmt: skip
            for number, player in enumerate(PLAYERS, start=1):
                await _write(tx.connection.execute, number, player)
    seat(telegram)


def seat(telegram: Telegram) -> None:
    """Bring the people to Telegram; those who are linked have talked to the bot before."""
    for player in PLAYERS:
        one = telegram.person(
            player.telegram_id, player.name.short, role=_TITLES[player.role],
            language=player.language,
        )  # fmt: skip
        one.started = player.linked
    telegram.person(*CITIZEN, role="Азамат")


async def _write(execute: Execute, number: int, player: Player) -> None:
    name = player.name
    await execute(insert(persons).values(
        id=number, surname=name.surname, given=name.given, patronymic=name.patronymic,
        name_fold=fold(name.full), sort_key=sort_key(name.full), phone=player.phone,
        language=player.language,
        telegram_id=player.telegram_id if player.linked else None,
    ))  # fmt: skip
    if player.role is Role.ADVOCATE:
        await execute(insert(advocates).values(
            person=number, unit=UNIT, licence_number=f"{number:07}", licence_date=date(2015, 3, 2),
            agreement_number=f"2026/{number}", agreement_date=date(2025, 12, 12),
            listed_on=date(2025, 12, 1),
        ))  # fmt: skip
    elif player.role is Role.CONSULTANT:
        await execute(insert(consultants).values(
            person=number, chamber="«Әділ кеңес» заң консультанттары палатасы",
            member_since=date(2021, 5, 4),
        ))  # fmt: skip
    else:
        await execute(insert(grants).values(_grant(number, player.role)))


def _grant(number: int, role: Role) -> dict[str, object]:
    officer = role is Role.OFFICER
    return {
        "person": number, "role": role, "unit": UNIT if officer else None,
        "ground": Ground.HEAD_OF_OFFICE if officer else None,
        "decision_number": "1-3/26", "decision_date": _DECISION, "starts_on": _DECISION,
    }  # fmt: skip


class Story:
    """The steps that the demo offers to try, each ticked off when it has been done."""

    def __init__(self, telegram: Telegram) -> None:
        """Look at what has happened in the box."""
        self._telegram = telegram

    def steps(self) -> Sequence[Params]:
        """The steps in order."""
        return []
