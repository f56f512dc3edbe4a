"""Reads one cell of a list of people: what it says of a field, or why it cannot be taken."""

import re
from collections.abc import Callable, Mapping

from phonenumbers import PhoneNumberFormat, PhoneNumberMatcher, format_number, number_type
from phonenumbers import PhoneNumberType as Kind

from domain.imports import NAME, PAIRS, Field, Reason, Record, Value
from domain.imports_days import parse_date
from domain.names import tidy
from services import imports_words as words

_DASHES = frozenset({"-", "–", "—", "жоқ", "нет", "none"})
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_MANY_DIGITS = re.compile(r"(?:\d[\s()-]*){5,}")
_PAIR_SIGNS = re.compile(r"^\s*(?:№|no\.?|n)\s*", re.IGNORECASE)
_DATE_BEFORE = r"[\s,;]+(?:от\s|күні\s|of\s|dated\s)?\s*"
_DATE_AT_END = re.compile(
    rf"(?P<number>.*?){_DATE_BEFORE}(?P<date>\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}"
    r"|\d{4}-\d{2}-\d{2}|«?\d{1,2}»?\s+[^\W\d]+\s+\d{4}|\d{4}\s+жылғы\s+\d{1,2}\s+[^\W\d]+)"
    r"\s*(?:ж|г|года|жыл)?\.?",
    re.IGNORECASE | re.DOTALL,
)
_DATE = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}")
_SIZES: Mapping[Field, int] = {
    Field.SURNAME: 100, Field.GIVEN: 100, Field.PATRONYMIC: 100, Field.UNIT: 200,
    Field.OFFICE_UNIT: 200, Field.EMAIL: 200, Field.LICENCE_NUMBER: 60,
    Field.PRACTICE_FORM: 100, Field.PRACTICE_PLACE: 300, Field.AGREEMENT_NUMBER: 60,
    Field.ATTACHED_BY: 100, Field.CHAMBER: 200, Field.REGISTER_NUMBER: 60,
    Field.DECISION_NUMBER: 60,
}  # fmt: skip


def read(field: Field, text: str) -> Record | Reason:
    """What a cell that is not empty says; a dash says that there is nothing.

    A whole name says three fields, a number with its date two.
    """
    empty = text.casefold() in _DASHES
    if field is Field.FULL_NAME:
        return Reason.NO_NAME if empty else _full_name(text)
    if field in PAIRS:
        number, day = PAIRS[field]
        said: Record | Reason = {number: None, day: None} if empty else _pair(field, text)
        return said
    if empty and field is not Field.COMPLEX_AID:
        return {field: None}
    value = _READERS.get(field, _line)(text)
    if isinstance(value, Reason):
        return value
    return _measured({field: value})


def phones(text: str) -> list[str] | None:
    """Every telephone of a cell in the form +77011234567, mobile ones first.

    None when some of its digits are no telephone number.
    """
    found = list(PhoneNumberMatcher(text, "KZ"))
    rest = text
    for one in reversed(found):
        rest = rest[: one.start] + " " + rest[one.end :]
    if not found or _MANY_DIGITS.search(rest):
        return None
    found.sort(key=lambda one: number_type(one.number) is not Kind.MOBILE)
    return list(dict.fromkeys(format_number(one.number, PhoneNumberFormat.E164) for one in found))


def _full_name(text: str) -> Record | Reason:
    parts = _line(text).split(maxsplit=2)
    if len(parts) < 2:  # noqa: PLR2004 - surname and name
        return Reason.BAD_NAME
    said: Record = {}
    for field, part in zip(NAME, [*parts, ""], strict=False):
        value = _name(part) if part else ""
        if isinstance(value, Reason):
            return value
        said[field] = value
    return _measured(said)


def _name(text: str) -> str | Reason:
    """A name written out: initials are not what the roster must show (R-046)."""
    name = tidy(_line(text))
    if name is None or name.endswith(".") or len(name.replace(" ", "")) == 1:
        return Reason.BAD_NAME
    return name


def _pair(field: Field, text: str) -> Record | Reason:
    """A number with its date; either may stand alone and then says nothing of the other."""
    number, day = PAIRS[field]
    line = _line(text)
    alone = parse_date(line)
    if alone is not None:
        return {day: alone}
    found = _DATE_AT_END.fullmatch(line)
    if found is None:
        return Reason.BAD_PAIR if _DATE.search(line) else _measured({number: _number(line)})
    on = parse_date(found["date"])
    if on is None:
        return Reason.BAD_DATE
    plain = _number(found["number"]).strip(" ,;")
    return _measured({number: plain, day: on}) if plain else Reason.BAD_PAIR


def _measured(said: Record) -> Record | Reason:
    for field, value in said.items():
        if isinstance(value, str) and len(value) > _SIZES.get(field, len(value)):
            return Reason.TOO_LONG
    return said


def _line(text: str) -> str:
    return " ".join(text.split())


def _number(text: str) -> str:
    return _PAIR_SIGNS.sub("", _line(text))


def _phone(text: str) -> str | Reason:
    found = phones(text)
    return found[0] if found else Reason.BAD_PHONE


def _email(text: str) -> str | Reason:
    found = _EMAIL.findall(text)
    return found[0].lower() if found else Reason.BAD_EMAIL


def _day(text: str) -> Value | Reason:
    return parse_date(_line(text)) or Reason.BAD_DATE


def _yes_no(text: str) -> Value | Reason:
    said = words.yes_no("жоқ" if text in {"–", "—", "-"} else text)
    return Reason.BAD_YES_NO if said is None else said


_READERS: Mapping[Field, Callable[[str], Value | Reason]] = {
    Field.SURNAME: _name, Field.GIVEN: _name, Field.PATRONYMIC: _name,
    Field.ROLE: lambda text: words.roles(text) or Reason.BAD_ROLE,
    Field.PHONE: _phone, Field.EMAIL: _email,
    Field.LANGUAGE: lambda text: words.language(text) or Reason.BAD_LANGUAGE,
    Field.GROUND: lambda text: words.ground(text) or Reason.BAD_GROUND,
    Field.COMPLEX_AID: _yes_no,
    Field.LICENCE_NUMBER: _number, Field.AGREEMENT_NUMBER: _number,
    Field.DECISION_NUMBER: _number, Field.REGISTER_NUMBER: _number,
    **dict.fromkeys(
        (Field.LICENCE_DATE, Field.AGREEMENT_DATE, Field.LISTED_ON, Field.SUSPENDED_FROM,
         Field.SUSPENDED_TO, Field.MEMBER_SINCE, Field.DECISION_DATE, Field.STARTS_ON,
         Field.ENDS_ON, Field.CLOSED_ON),
        _day,
    ),
}  # fmt: skip
