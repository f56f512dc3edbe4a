"""Names what requests are made of: acts, rosters, grounds, states, due moments."""

from datetime import datetime, timedelta

from domain.assignments.acts import ACTS, Act, ActType, Basis, Channel
from domain.assignments.requests import CallState, Ground, Request, RequestState, Stage
from domain.policy import POLICY
from domain.rosters import RosterKind
from ui.formats import day, moment, span
from ui.translator import Html, Translator


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


def basis_line(t: Translator, act: ActType, received_at: datetime, due_at: datetime) -> str:
    """The due moment with where it comes from; the articles are those of 2013, a parameter."""
    due = moment(t, due_at)
    if act is ActType.COURT_RULING:
        return t("assignments-due-court", due=due, source=t("assignments-source-civil"))
    if ACTS[act].basis is Basis.COURT:
        return t("assignments-due-act", due=due)
    hours = int((due_at - received_at) / timedelta(hours=1))
    offence = act is ActType.ADMIN_OFFENCE
    source = t("assignments-source-offence" if offence else "assignments-source-criminal")
    return t("assignments-due-day", due=due, hours=hours, source=source)


def due_line(t: Translator, due_at: datetime, left: timedelta) -> str:
    """The due moment and how much is left until it."""
    if left <= timedelta():
        return t("assignments-due-passed", due=moment(t, due_at))
    return t("assignments-due-left", due=moment(t, due_at), left=span(t, left))


def channel_name(t: Translator, channel: Channel) -> str:
    """How the act came."""
    return {
        Channel.COURIER: t("decrees-channel-courier"),
        Channel.POST: t("decrees-channel-post"),
        Channel.EMAIL: t("decrees-channel-email"),
        Channel.MESSENGER: t("decrees-channel-messenger"),
        Channel.EIS: t("mirrors-channel", system=POLICY.eis_name),
    }[channel]


def outcome_name(t: Translator, outcome: CallState) -> str:
    """What a call gave."""
    return {
        CallState.OPEN: t("assignments-call-open"),
        CallState.REACHED: t("assignments-call-reached"),
        CallState.NO_REPLY: t("assignments-call-no-reply"),
        CallState.WRONG_NUMBER: t("assignments-call-wrong-number"),
        CallState.NOT_NEEDED: t("assignments-call-not-needed"),
    }[outcome]


def stage_name(t: Translator, stage: Stage) -> Html:
    """The stage or instance that an act belongs to (Ереже ¶4(3))."""
    return {
        Stage.INVESTIGATION: t("decrees-stage-investigation"),
        Stage.FIRST_INSTANCE: t("decrees-stage-first"),
        Stage.APPEAL: t("decrees-stage-appeal"),
        Stage.CASSATION: t("decrees-stage-cassation"),
        Stage.EXECUTION: t("decrees-stage-execution"),
    }[stage]


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
    return state_words(t, request.state)


def state_words(t: Translator, state: RequestState) -> str:
    """The name of a state."""
    return {
        RequestState.RECEIVED: t("assignments-state-received"),
        RequestState.OFFERED: t("assignments-state-offered"),
        RequestState.DECLINE_PENDING: t("assignments-state-decline-pending"),
        RequestState.ACCEPTED: t("assignments-state-accepted"),
        RequestState.ACT_HANDED: t("assignments-state-act-handed"),
        RequestState.NOTICE_DONE: t("assignments-state-notice-done"),
        RequestState.IN_WORK: t("assignments-state-in-work"),
        RequestState.COMPLETED: t("assignments-state-completed"),
        RequestState.CONTINUITY_OFFER: t("assignments-state-continuity-offer"),
        RequestState.SUBST_REQUESTED: t("assignments-state-subst-requested"),
        RequestState.STAGE_DONE: t("assignments-state-stage-done"),
        RequestState.TERMINATED_WAIVER: t("assignments-state-terminated-waiver"),
        RequestState.TERMINATED_BY_BODY: t("assignments-state-terminated-by-body"),
        RequestState.EIS_NOTIFIED: t("assignments-state-eis-notified"),
        RequestState.EIS_ACCEPTED: t("assignments-state-eis-accepted"),
        RequestState.EIS_DECLINED: t("assignments-state-eis-declined"),
        RequestState.EIS_TAKEN: t("assignments-state-eis-taken"),
        RequestState.SELF_REPORTED: t("assignments-state-self-reported"),
        RequestState.FLAGGED: t("assignments-state-flagged"),
        RequestState.RETURNED: t("assignments-state-returned"),
    }[state]
