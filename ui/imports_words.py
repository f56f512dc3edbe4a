"""Puts the words of imports: fields, values, and why a cell cannot be taken."""

from datetime import date

from domain.imports import Doubt, Fault, Field, Reason, Remark, Value
from domain.newcomers import RoleGround
from domain.people import Language, Role
from ui.members_words import role_name
from ui.translator import Html, Translator

_FIELDS = {
    Field.FULL_NAME: "imports-field-full-name",
    Field.SURNAME: "imports-field-surname",
    Field.GIVEN: "imports-field-given",
    Field.PATRONYMIC: "imports-field-patronymic",
    Field.ROLE: "imports-field-role",
    Field.UNIT: "imports-field-unit",
    Field.OFFICE_UNIT: "imports-field-office-unit",
    Field.PHONE: "imports-field-phone",
    Field.EMAIL: "imports-field-email",
    Field.LANGUAGE: "imports-field-language",
    Field.LICENCE: "imports-field-licence",
    Field.LICENCE_NUMBER: "imports-field-licence-number",
    Field.LICENCE_DATE: "imports-field-licence-date",
    Field.PRACTICE_FORM: "imports-field-practice-form",
    Field.PRACTICE_PLACE: "imports-field-practice-place",
    Field.COMPLEX_AID: "imports-field-complex-aid",
    Field.AGREEMENT: "imports-field-agreement",
    Field.AGREEMENT_NUMBER: "imports-field-agreement-number",
    Field.AGREEMENT_DATE: "imports-field-agreement-date",
    Field.LISTED_ON: "imports-field-listed-on",
    Field.SUSPENDED_FROM: "imports-field-suspended-from",
    Field.SUSPENDED_TO: "imports-field-suspended-to",
    Field.ATTACHED_BY: "imports-field-attached-by",
    Field.CHAMBER: "imports-field-chamber",
    Field.MEMBER_SINCE: "imports-field-member-since",
    Field.REGISTER_NUMBER: "imports-field-register-number",
    Field.GROUND: "imports-field-ground",
    Field.DECISION: "imports-field-decision",
    Field.DECISION_NUMBER: "imports-field-decision-number",
    Field.DECISION_DATE: "imports-field-decision-date",
    Field.STARTS_ON: "imports-field-starts-on",
    Field.ENDS_ON: "imports-field-ends-on",
    Field.CLOSED_ON: "imports-field-closed-on",
}
_REASONS = {
    Reason.NO_NAME: "imports-reason-no-name",
    Reason.BAD_NAME: "imports-reason-bad-name",
    Reason.NO_ROLE: "imports-reason-no-role",
    Reason.BAD_ROLE: "imports-reason-bad-role",
    Reason.NO_UNIT: "imports-reason-no-unit",
    Reason.NO_PHONE: "imports-reason-no-phone",
    Reason.BAD_PHONE: "imports-reason-bad-phone",
    Reason.BAD_EMAIL: "imports-reason-bad-email",
    Reason.BAD_LANGUAGE: "imports-reason-bad-language",
    Reason.BAD_DATE: "imports-reason-bad-date",
    Reason.BAD_PAIR: "imports-reason-bad-pair",
    Reason.BAD_YES_NO: "imports-reason-bad-yes-no",
    Reason.BAD_GROUND: "imports-reason-bad-ground",
    Reason.NO_GROUND: "imports-reason-no-ground",
    Reason.NO_DECISION: "imports-reason-no-decision",
    Reason.NO_CHAMBER: "imports-reason-no-chamber",
    Reason.DATES_REVERSED: "imports-reason-dates-reversed",
    Reason.TOO_LONG: "imports-reason-too-long",
}
_GROUNDS = {
    RoleGround.HEAD_OF_OFFICE: "imports-ground-head",
    RoleGround.STAFF: "imports-ground-staff",
    RoleGround.APPOINTED: "imports-ground-appointed",
}
_LANGUAGES = {
    Language.KK: "imports-language-kk",
    Language.RU: "imports-language-ru",
    Language.EN: "imports-language-en",
}


def field_words(t: Translator, field: Field) -> Html:
    """A field as the operator knows it."""
    return t(_FIELDS[field])


def value_words(t: Translator, value: Value) -> str:
    """A value of a field: days as forms have them, «—» for none."""
    match value:
        case bool():
            return t("common-yes") if value else t("common-no")
        case date():
            return f"{value:%d.%m.%Y}"
        case Language():
            return t(_LANGUAGES[value])
        case RoleGround():
            return t(_GROUNDS[value])
        case frozenset():
            return roles_words(t, value)
    return value or "—"


def roles_words(t: Translator, roles: frozenset[Role]) -> str:
    """Several roles in a row."""
    return ", ".join(role_name(t, role) for role in sorted(roles)) or "—"


def fault_words(t: Translator, fault: Fault) -> Html:
    """A cell that cannot be taken: line, column, value, and what to do."""
    header = fault.place.header or field_words(t, fault.field)
    reason = _reason(t, fault)
    if not fault.place.column:
        return t("imports-fault-no-column", line=fault.line, header=header, reason=reason)
    value = " ".join(fault.value.split())
    if not value:
        return t("imports-fault-empty", line=fault.line, column=fault.place.column,
                 header=header, reason=reason)  # fmt: skip
    return t("imports-fault", line=fault.line, column=fault.place.column, header=header,
             value=value, reason=reason)  # fmt: skip


def remark_words(t: Translator, remark: Remark) -> Html:
    """What to know of a line or a column."""
    match remark.doubt:
        case Doubt.COLUMN_IGNORED:
            return t("imports-doubt-column", column=remark.about)
        case Doubt.SIMILAR_UNIT:
            return t("imports-doubt-unit", name=remark.about, known=remark.detail)
        case Doubt.NOT_KEPT:
            return t("imports-doubt-not-kept", line=remark.line, name=remark.about,
                     header=remark.detail)  # fmt: skip
        case Doubt.NOT_ON_DUTY:
            return t("imports-doubt-not-on-duty", line=remark.line, name=remark.about)
        case Doubt.ONE_PHONE_KEPT:
            return t("imports-doubt-phone", line=remark.line, phone=remark.about,
                     others=remark.detail)  # fmt: skip


def _reason(t: Translator, fault: Fault) -> Html:
    match fault.reason:
        case Reason.TWICE:
            return t("imports-reason-twice", lines=fault.detail)
        case Reason.SEVERAL_SUCH:
            return t("imports-reason-several", people=fault.detail)
    return t(_REASONS[fault.reason])
