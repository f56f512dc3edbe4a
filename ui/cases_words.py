"""Names what may happen to an accepted case: grounds, endings, how things stand."""

from domain.assignments.requests import Ending
from domain.cases import (
    AbsenceState,
    CaseActKind,
    SubstitutionGround,
    SubstitutionState,
)
from ui.translator import Html, Translator


def ground_words(t: Translator, ground: SubstitutionGround) -> Html:
    """Why somebody else is to take a case (Ереже ¶4(3))."""
    return {
        SubstitutionGround.ILLNESS: t("cases-ground-illness"),
        SubstitutionGround.TRIP: t("cases-ground-trip"),
        SubstitutionGround.OTHER_CLIENT: t("cases-ground-other-client"),
        SubstitutionGround.REMOTE: t("cases-ground-remote"),
        SubstitutionGround.OTHER: t("cases-ground-other"),
        SubstitutionGround.ABSENCE: t("cases-ground-absence"),
        SubstitutionGround.SUSPENSION: t("cases-ground-suspension"),
    }[ground]


def ending_words(t: Translator, ended: Ending) -> Html:
    """How somebody's part ended."""
    return {
        Ending.COMPLETED: t("cases-ending-completed"),
        Ending.SUBSTITUTED: t("cases-ending-substituted"),
        Ending.WAIVER: t("cases-ending-waiver"),
        Ending.BY_BODY: t("cases-ending-by-body"),
    }[ended]


def settled_words(t: Translator, label: str, name: str, state: SubstitutionState) -> Html:
    """What became of an application for a substitution, for those who were asked."""
    return {
        SubstitutionState.ASKED: t("cases-settled-asked", number=label, name=name),
        SubstitutionState.APPROVED: t("cases-settled-approved", number=label, name=name),
        SubstitutionState.REFUSED: t("cases-settled-refused", number=label, name=name),
        SubstitutionState.WITHDRAWN: t("cases-settled-withdrawn", number=label, name=name),
        SubstitutionState.DONE: t("cases-settled-approved", number=label, name=name),
        SubstitutionState.LAPSED: t("cases-settled-lapsed", number=label, name=name),
    }[state]


def absence_words(t: Translator, state: AbsenceState) -> Html:
    """What was decided about a long absence."""
    return {
        AbsenceState.ANNOUNCED: t("cases-absence-announced"),
        AbsenceState.SUBSTITUTED: t("cases-absence-substituted"),
        AbsenceState.WAITING: t("cases-absence-waiting"),
        AbsenceState.LAPSED: t("cases-absence-lapsed"),
    }[state]


def act_words(t: Translator, kind: CaseActKind, number: str, on: str) -> Html:
    """An act of a body about a case."""
    return {
        CaseActKind.STAGE: t("cases-act-stage", act=number, on=on),
        CaseActKind.WAIVER: t("cases-act-waiver", act=number, on=on),
        CaseActKind.RELEASE: t("cases-act-release", act=number, on=on),
    }[kind]
