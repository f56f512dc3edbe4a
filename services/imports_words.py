"""Knows the words in the cells of officers' tables, in Kazakh, Russian and English."""

import re
from collections.abc import Mapping
from typing import TypeVar

from domain.newcomers import RoleGround
from domain.people import Language, Role
from services.imports_tables import plain

T = TypeVar("T")
_BETWEEN = re.compile(r"[,;/+\n]|\s(?:және|мен|и|and)\s", re.IGNORECASE)
_ROLES: Mapping[Role, str] = {
    Role.ADVOCATE: "адвокат | advocate | lawyer | attorney",
    Role.CONSULTANT: "заң консультанты | юридический консультант | юрконсультант | консультант"
    " | legal consultant | consultant",
    Role.OFFICER: "жауапты тұлға | жауапты | ответственное лицо | ответственный"
    " | responsible person | officer",
    Role.PRESIDIUM: "төралқа мүшесі | төралқа | член президиума | президиум | presidium"
    " | member of the presidium | presidium member",
    Role.CHAIR: "төралқа төрағасы | төраға | председатель президиума | председатель"
    " | председатель коллегии | chair | chair of the presidium | chairman",
    Role.ADMIN: "әкімші | алқа әкімшісі | администратор | admin | administrator",
}
_GROUNDS: Mapping[RoleGround, str] = {
    RoleGround.HEAD_OF_OFFICE: "заң консультациясының меңгерушісі | меңгеруші"
    " | заведующий юридической консультацией | заведующая юридической консультацией"
    " | заведующий | заведующая | head of office | head of the legal consultation"
    " | head of a legal consultation",
    RoleGround.STAFF: "төралқа аппаратының қызметкері | аппарат қызметкері"
    " | работник аппарата президиума | работник аппарата | сотрудник аппарата"
    " | сотрудник аппарата президиума | staff | employee of the presidium"
    " | employee of the presidium's apparatus",
    RoleGround.APPOINTED: "төралқа тағайындаған | төралқа тағайындаған тұлға | тағайындалған"
    " | назначен президиумом | назначена президиумом | назначен | назначена"
    " | лицо, назначенное президиумом | appointed | appointed by the presidium",
}
_LANGUAGES: Mapping[Language, str] = {
    Language.KK: "kk | kaz | қаз | қазақ | қазақша | қазақ тілі | казахский | kazakh",
    Language.RU: "ru | rus | рус | орыс | орысша | орыс тілі | русский | russian",
    Language.EN: "en | eng | англ | ағылшынша | ағылшын тілі | английский | english",
}
_YES_NO: Mapping[bool, str] = {
    True: "иә | бар | да | есть | yes | true | 1 | +",
    False: "жоқ | нет | no | false | 0",
}


def _table(words: Mapping[T, str]) -> dict[str, T]:
    return {plain(word): what for what, said in words.items() for word in said.split("|")}


_ROLE_OF = _table(_ROLES)
_GROUND_OF = _table(_GROUNDS)
_LANGUAGE_OF = _table(_LANGUAGES)
_YES_NO_OF = _table(_YES_NO)


def roles(text: str) -> frozenset[Role] | None:
    """Every role that a cell names; None when one of its words names none."""
    whole = _ROLE_OF.get(plain(text))
    if whole is not None:
        return frozenset({whole})
    found = [_ROLE_OF.get(plain(part)) for part in _BETWEEN.split(text) if part.strip()]
    return frozenset(role for role in found if role) if found and all(found) else None


def ground(text: str) -> RoleGround | None:
    """Which of the three grounds of R-002 a cell names."""
    return _GROUND_OF.get(plain(text))


def language(text: str) -> Language | None:
    """The language that a cell names."""
    return _LANGUAGE_OF.get(plain(text))


def yes_no(text: str) -> bool | None:
    """Whether a cell says yes or no; None for anything else."""
    return _YES_NO_OF.get(plain(text))
