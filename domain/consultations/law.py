"""Quotes article 26 of the Law: who has a right to which kind of free legal aid."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

ARTICLE = 26
CONSULTATION = 2
DEFENCE = 3
INFORMATION = 1


class Condition(StrEnum):
    """What must also be true for a category to hold."""

    NONE = "none"
    LINKED = "linked"
    NOT_BUSINESS = "not-business"


@dataclass(frozen=True, slots=True)
class Copy:
    """Where the wording was read, and when: the law changes, a copy does not."""

    name: str
    url: str
    checked_on: date


SOURCE = Copy(
    name="Закон РК от 5 июля 2018 года № 176-VI, статья 26 в редакции от 20.06.2022 № 128-VII",
    url="https://adilet.zan.kz/kaz/docs/Z1800000176",
    checked_on=date(2026, 5, 11),
)
"""The official address, and the day of the public copy that was read (domain.md 4.3)."""


@dataclass(frozen=True, slots=True)
class Category:
    """One item of a paragraph of article 26, in the Russian wording of the Law."""

    code: str
    paragraph: int
    item: int
    text: str
    condition: Condition = Condition.NONE
    source: Copy = SOURCE


CATEGORIES: tuple[Category, ...] = (
    Category(
        "C1",
        CONSULTATION,
        1,
        "физическим лицам по вопросам взыскания алиментов, назначения пенсии и пособий, "
        "реабилитации, получения статуса беженца или кандаса, несовершеннолетним, оставшимся "
        "без попечения родителей",
    ),
    Category(
        "C2",
        CONSULTATION,
        2,
        "жертвам сексуального насилия, торговли людьми, акта терроризма либо подвергшимся "
        "пыткам по вопросам обеспечения и защиты их прав и законных интересов, связанных "
        "с данным статусом или ситуацией",
        Condition.LINKED,
    ),
    Category(
        "C3",
        CONSULTATION,
        3,
        "физическим лицам по вопросам возмещения вреда, причиненного смертью кормильца",
    ),
    Category(
        "C4",
        CONSULTATION,
        4,
        "физическим лицам по вопросам возмещения вреда, причиненного повреждением здоровья, "
        "связанным с работой, либо причиненного уголовным правонарушением",
    ),
    Category(
        "C5",
        CONSULTATION,
        5,
        "физическим лицам, являющимся участниками Великой Отечественной войны, лицами, "
        "приравненными по льготам к участникам Великой Отечественной войны, а также "
        "ветеранами боевых действий на территории других государств, военнослужащими срочной "
        "службы, лицами с инвалидностью первой и второй групп, пенсионерами по возрасту, "
        "по вопросам, не связанным с предпринимательской деятельностью",
        Condition.NOT_BUSINESS,
    ),
    Category(
        "C6",
        CONSULTATION,
        6,
        "многодетным семьям по вопросам, не связанным с предпринимательской деятельностью",
        Condition.NOT_BUSINESS,
    ),
    Category(
        "C7",
        CONSULTATION,
        7,
        "малообеспеченным лицам (семьям), имеющим среднедушевые доходы в месяц ниже черты "
        "бедности, установленной в областях, городах республиканского значения, столице, "
        "по вопросам, не связанным с предпринимательской деятельностью",
        Condition.NOT_BUSINESS,
    ),
)

DEFENDED: tuple[Category, ...] = (
    Category(
        "P1",
        DEFENCE,
        1,
        "лицу, привлекаемому к административной ответственности, в соответствии "
        "с законодательством об административных правонарушениях",
    ),
    Category(
        "P2",
        DEFENCE,
        2,
        "истцу либо ответчику в соответствии с гражданским процессуальным законодательством; "
        "истцу в соответствии с законодательством об административном судопроизводстве",
    ),
    Category(
        "P3",
        DEFENCE,
        3,
        "подозреваемому, обвиняемому, подсудимому, осужденному, оправданному, потерпевшему "
        "в соответствии с уголовно-процессуальным законодательством",
    ),
)

BY_CODE: dict[str, Category] = {one.code: one for one in (*CATEGORIES, *DEFENDED)}
