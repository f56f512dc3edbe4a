"""Says who acts: roles, languages, names of persons and the actor of a step."""

from dataclasses import dataclass, field
from enum import StrEnum

from domain.ids import PersonId, UnitId


class Role(StrEnum):
    """What a person is in the system (domain.md 2.1); one person may hold several."""

    CITIZEN = "citizen"
    ADVOCATE = "advocate"
    CONSULTANT = "consultant"
    OFFICER = "officer"
    PRESIDIUM = "presidium"
    CHAIR = "chair"
    ADMIN = "admin"
    SYSTEM = "system"


class Language(StrEnum):
    """The languages people read; Kazakh comes first."""

    KK = "kk"
    RU = "ru"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as the roster must show it (Ереже ¶21(2), R-046)."""

    surname: str
    given: str
    patronymic: str = ""

    @property
    def full(self) -> str:
        """Surname, name and patronymic, if any."""
        return " ".join(part for part in (self.surname, self.given, self.patronymic) if part)

    @property
    def short(self) -> str:
        """Surname and initials: «Ахметов Ә. Б.»."""
        initials = " ".join(f"{part[0]}." for part in (self.given, self.patronymic) if part)
        return f"{self.surname} {initials}".strip()


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever takes a step, with the rights that were read from the database just now.

    `units` are those where the officer role holds; `home` is an advocate's own unit.
    """

    telegram_id: int
    person: PersonId | None = None
    roles: frozenset[Role] = frozenset({Role.CITIZEN})
    units: frozenset[UnitId] = field(default_factory=frozenset)
    home: UnitId | None = None
    language: Language | None = None
    name: str = ""

    def holds(self, role: Role) -> bool:
        """Whether the actor has this role today."""
        return role in self.roles


SYSTEM = Actor(telegram_id=0, roles=frozenset({Role.SYSTEM}), name="system")
