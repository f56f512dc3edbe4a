"""Puts what is written about a person into lines: roles, unit, licence, agreement, List."""

from collections.abc import Iterator
from datetime import date

from domain.newcomers import Calling, Office, Profile
from domain.people import Role
from ui.formats import day
from ui.translator import Html, Translator


def role_name(t: Translator, role: Role) -> str:
    """The name of a role in the reader's language."""
    names = {
        Role.ADVOCATE: t("members-role-advocate"),
        Role.CONSULTANT: t("members-role-consultant"),
        Role.OFFICER: t("members-role-officer"),
        Role.PRESIDIUM: t("members-role-presidium"),
        Role.CHAIR: t("members-role-chair"),
        Role.ADMIN: t("members-role-admin"),
    }
    return names.get(role, t("members-role-citizen"))


def written_lines(t: Translator, profile: Profile) -> Iterator[Html]:
    """What the list of participants and the roles rest on (R-002, R-046, R-E03)."""
    one = profile.written
    if one.email:
        yield t("members-line-email", email=one.email)
    if one.calling is not None:
        yield from _calling(t, one.calling, profile)
    if one.chamber is not None:
        since = _day(t, one.chamber.member_since)
        yield t("members-line-chamber", chamber=one.chamber.name, since=since)
    for office in one.offices:
        yield _office(t, office, profile)


def _calling(t: Translator, one: Calling, profile: Profile) -> Iterator[Html]:
    unit = profile.units.get(one.unit)
    yield t("members-line-unit", unit=unit.name if unit is not None else "—")
    yield t("members-line-licence", number=one.licence_number or "—", on=_day(t, one.licence_date))
    if one.practice_form:
        yield t("members-line-practice", form=one.practice_form, place=one.practice_place or "—")
    yield t("members-line-agreement", number=one.agreement_number or "—",
            on=_day(t, one.agreement_date), listed=_day(t, one.listed_on))  # fmt: skip
    if one.suspended_from is not None:
        yield t("members-line-suspended", since=_day(t, one.suspended_from),
                until=_day(t, one.suspended_to))  # fmt: skip


def _office(t: Translator, one: Office, profile: Profile) -> Html:
    unit = profile.units.get(one.unit) if one.unit is not None else None
    return t("members-line-office", role=role_name(t, one.role),
             unit=unit.name if unit is not None else "—", number=one.decision_number,
             on=_day(t, one.decision_date), since=_day(t, one.starts_on))  # fmt: skip


def _day(t: Translator, on: date | None) -> str:
    return day(t, on) if on is not None else "—"
