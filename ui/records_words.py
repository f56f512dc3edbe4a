"""Names what records hold: figures, fields of registers, sources, ends, periods."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from domain.assignments.acts import ActType, Channel
from domain.assignments.requests import Ending, Flow, Ground, RequestState, Stage
from domain.records.cases import Source
from domain.records.figures import Cut, Figure, Key
from domain.records.periods import Period, Span
from domain.records.registers import Field, RegisterKind
from domain.rosters import RosterKind
from ui.assignments_words import act_name, channel_name, ground_name, kind_name, state_words
from ui.formats import span
from ui.rosters_words import kind_button, month_words
from ui.translator import Html, Translator

_FIGURES = {
    Figure.ACCEPTED: "records-figure-accepted",
    Figure.RURAL: "records-figure-rural",
    Figure.HANDED: "records-figure-handed",
    Figure.NOTICED: "records-figure-noticed",
    Figure.TOLD: "records-figure-told",
    Figure.COMPLETED: "records-figure-completed",
    Figure.SUBSTITUTED: "records-figure-substituted",
    Figure.WAIVED: "records-figure-waived",
    Figure.RELEASED: "records-figure-released",
    Figure.IN_WORK: "records-figure-in-work",
    Figure.DECLINED: "records-figure-declined",
    Figure.SILENT: "records-figure-silent",
}
_CUTS = {
    Cut.KIND: "records-cut-kind",
    Cut.ACT: "records-cut-act",
    Cut.SOURCE: "records-cut-source",
    Cut.GROUND: "records-cut-ground",
}
_SOURCES = {
    Source.TURN: "records-source-turn",
    Source.CONTINUITY: "records-source-continuity",
    Source.TOGETHER: "records-source-together",
    Source.OVERRIDE: "records-source-override",
    Source.MIRROR: "records-source-mirror",
    Source.SELF_INTAKE: "records-source-self-intake",
    Source.UNKNOWN: "records-source-unknown",
}
_STAGES = {
    Stage.INVESTIGATION: "records-stage-investigation",
    Stage.FIRST_INSTANCE: "records-stage-first-instance",
    Stage.APPEAL: "records-stage-appeal",
    Stage.CASSATION: "records-stage-cassation",
    Stage.EXECUTION: "records-stage-execution",
}
_FLOWS = {
    Flow.PAPER: "records-flow-paper",
    Flow.EIS: "records-flow-eis",
    Flow.SELF_INTAKE: "records-flow-self-intake",
}
_ENDINGS = {
    Ending.COMPLETED: "records-ending-completed",
    Ending.SUBSTITUTED: "records-ending-substituted",
    Ending.WAIVER: "records-ending-waiver",
    Ending.BY_BODY: "records-ending-by-body",
}
_FIELDS = {
    Field.ROW: "records-field-row",
    Field.REQUEST: "records-field-request",
    Field.REGISTERED_AT: "records-field-registered-at",
    Field.RECEIVED_AT: "records-field-received-at",
    Field.CHANNEL: "records-field-channel",
    Field.FLOW: "records-field-flow",
    Field.ACT_TYPE: "records-field-act-type",
    Field.ACT_NUMBER: "records-field-act-number",
    Field.ACT_DATE: "records-field-act-date",
    Field.BODY: "records-field-body",
    Field.KIND: "records-field-kind",
    Field.STAGE: "records-field-stage",
    Field.URGENT: "records-field-urgent",
    Field.CO_DEFENDANTS: "records-field-co-defendants",
    Field.UNIT: "records-field-unit",
    Field.ADVOCATE: "records-field-advocate",
    Field.SOURCE: "records-field-source",
    Field.ACCEPTED_AT: "records-field-accepted-at",
    Field.TOOK: "records-field-took",
    Field.DUE_AT: "records-field-due-at",
    Field.ACT_HANDED_AT: "records-field-act-handed-at",
    Field.ACT_HELD_AT: "records-field-act-held-at",
    Field.NOTICE_NUMBER: "records-field-notice-number",
    Field.NOTICE_DATE: "records-field-notice-date",
    Field.BODY_TOLD_ON: "records-field-body-told-on",
    Field.PLACE: "records-field-place",
    Field.DISTRICT: "records-field-district",
    Field.RURAL: "records-field-rural",
    Field.STATE: "records-field-state",
    Field.ENDED_HOW: "records-field-ended-how",
    Field.ENDED_AT: "records-field-ended-at",
}
_REGISTERS = {
    RegisterKind.DEFENCE: "records-register-defence",
    RegisterKind.CONSULT: "records-register-consult",
}
_CUT_WORDS: dict[Cut, type[StrEnum]] = {
    Cut.KIND: RosterKind,
    Cut.ACT: ActType,
    Cut.SOURCE: Source,
    Cut.GROUND: Ground,
}


def figure_name(t: Translator, figure: Figure) -> Html:
    """What a figure counts."""
    return t(_FIGURES[figure])


def cut_name(t: Translator, cut: Cut) -> Html:
    """By what a figure is divided."""
    return t(_CUTS[cut])


def part_name(t: Translator, key: Key) -> str:
    """The part of a cut that a figure counts."""
    if key.cut is Cut.KIND:
        return kind_button(t, RosterKind(key.part))
    return "" if key.cut is None else word(t, _CUT_WORDS[key.cut](key.part))


def field_name(t: Translator, field: Field) -> Html:
    """The plain heading of a column."""
    return t(_FIELDS[field])


def register_name(t: Translator, kind: RegisterKind) -> Html:
    """Which register it is."""
    return t(_REGISTERS[kind])


def word(t: Translator, value: StrEnum) -> str:
    """A word of a closed list as people read it."""
    for kind, says in _SAYS.items():
        if isinstance(value, kind):
            return str(says(t, value))
    return str(value)


def source_name(t: Translator, source: Source) -> Html:
    """How an appointment came."""
    return t(_SOURCES[source])


def stage_name(t: Translator, stage: Stage) -> Html:
    """Which stage an act belongs to."""
    return t(_STAGES[stage])


def flow_name(t: Translator, flow: Flow) -> Html:
    """How a request came to be."""
    return t(_FLOWS[flow])


def ending_name(t: Translator, ending: Ending) -> Html:
    """How an advocate's part ended."""
    return t(_ENDINGS[ending])


def yes_no(t: Translator, *, yes: bool) -> Html:
    """A plain answer."""
    return t("records-yes") if yes else t("records-no")


def period_words(t: Translator, period: Period) -> Html:
    """A period as people say it."""
    year, number = period.first.year, period.number
    match period.span:
        case Span.MONTH:
            return month_words(t, period.first)
        case Span.QUARTER:
            return t("records-quarter", year=year, number=number)
        case Span.HALF:
            return t("records-half", year=year, number=number)
        case Span.YEAR:
            return t("records-year", year=year)


def length(t: Translator, minutes: int | None) -> str:
    """A time in hours and minutes; a dash where there is none."""
    return "—" if minutes is None else span(t, timedelta(minutes=minutes))


def month_number(month: date) -> int:
    """A month as a button carries it: 202608."""
    return month.year * 100 + month.month


def month_at(number: int) -> date:
    """The month that a button carries; a wrong number is an error of ours."""
    return date(number // 100, number % 100, 1)


_SAYS: dict[type[StrEnum], Any] = {
    RosterKind: kind_name,
    ActType: act_name,
    Channel: channel_name,
    Ground: ground_name,
    RequestState: state_words,
    Source: source_name,
    Stage: stage_name,
    Flow: flow_name,
    Ending: ending_name,
}
