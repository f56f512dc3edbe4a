"""Names what requests are made of: acts, rosters, grounds, states, due moments."""

from datetime import datetime

from domain.assignments.acts import Act, ActType, Basis
from domain.assignments.requests import Ground, Request, RequestState
from domain.rosters import RosterKind
from ui.formats import day, moment
from ui.translator import Translator


def act_name(t: Translator, act: ActType) -> str:
    """What kind of act it is (Ереже ¶3(3))."""
    return {
        ActType.CRIMINAL: t("decrees-act-criminal"),
        ActType.CRIMINAL_COURT: t("decrees-act-criminal-court"),
        ActType.ADMIN_OFFENCE: t("decrees-act-admin-offence"),
        ActType.COURT_RULING: t("decrees-act-court-ruling"),
        ActType.CONSTITUTIONAL: t("decrees-act-constitutional"),
        ActType.CONCILIATION: t("decrees-act-conciliation"),
    }[act]


def act_line(t: Translator, act: Act) -> str:
    """The act and whose it is."""
    return t(
        "assignments-card-act", act=act_name(t, act.type), number=act.number,
        on=day(t, act.date), body=act.body,
    )  # fmt: skip


def kind_name(t: Translator, kind: RosterKind) -> str:
    """Which roster a request goes by (Ереже ¶20)."""
    return {
        RosterKind.PRETRIAL: t("rosters-kind-pretrial"),
        RosterKind.COURT: t("rosters-kind-court"),
        RosterKind.CONSULT: t("rosters-kind-consult"),
    }[kind]


def basis_line(t: Translator, basis: Basis, due_at: datetime) -> str:
    """The due moment with where it comes from."""
    if basis is Basis.COURT:
        return t("assignments-due-court", due=moment(t, due_at))
    return t("assignments-due-day", due=moment(t, due_at))


def ground_name(t: Translator, ground: Ground) -> str:
    """Why an appointment is declined."""
    return {
        Ground.CONFLICT: t("assignments-ground-conflict"),
        Ground.PROCEDURAL: t("assignments-ground-procedural"),
        Ground.ILLNESS: t("assignments-ground-illness"),
        Ground.TRIP: t("assignments-ground-trip"),
        Ground.OTHER_CLIENT: t("assignments-ground-other-client"),
        Ground.REMOTE: t("assignments-ground-remote"),
        Ground.OTHER: t("assignments-ground-other"),
    }[ground]


def state_name(t: Translator, request: Request) -> str:
    """How a request stands now."""
    return {
        RequestState.RECEIVED: t("assignments-state-received"),
        RequestState.OFFERED: t("assignments-state-offered"),
        RequestState.DECLINE_PENDING: t("assignments-state-decline-pending"),
        RequestState.ACCEPTED: t("assignments-state-accepted"),
        RequestState.ACT_HANDED: t("assignments-state-act-handed"),
        RequestState.NOTICE_DONE: t("assignments-state-notice-done"),
        RequestState.IN_WORK: t("assignments-state-in-work"),
        RequestState.COMPLETED: t("assignments-state-completed"),
        RequestState.RETURNED: t("assignments-state-returned"),
    }[request.state]
