"""Writes the facts of a request line by line: what came in, and what happened to it since."""

from domain.assignments.machine import UNASSIGNED
from domain.assignments.requests import STAGE_OF, Request
from ui import intakes, mirrors
from ui.assignments_words import (
    act_line,
    basis_line,
    channel_name,
    kind_name,
    stage_name,
    state_name,
)
from ui.formats import moment, short_day, span
from ui.translator import Translator


def facts(t: Translator, one: Request, name: str) -> str:
    """What the desk and the advocate both see; no client's name."""
    lines = _came_in(t, one) + _about(t, one) + _appointed(t, one, name)
    # While another is looked for, the name is his; what the first one did is not.
    searched = bool(name) and one.state in UNASSIGNED
    return "\n".join(lines if searched else lines + _worked_on(t, one))


def named_line(t: Translator, one: Request) -> str:
    """That the act names an advocate, for the desk alone; it changes nothing (R-004, R-107)."""
    return t("decrees-named-line", name=one.named) if one.named else ""


def _came_in(t: Translator, one: Request) -> list[str]:
    place = one.act.place
    return [
        t("assignments-card-head", number=one.label, state=state_name(t, one)),
        *intakes.facts(t, one),
        *mirrors.facts(t, one),
        act_line(t, one.act) if one.act.number else t("mirrors-card-no-act"),
        t("assignments-card-kind", kind=kind_name(t, one.kind)),
        *([t("assignments-card-place", place=place)] if place else []),
        t("assignments-card-received", received=moment(t, one.received_at)),
        t("assignments-card-channel", channel=channel_name(t, one.channel)),
        basis_line(t, one.act.type, one.received_at, one.due_at),
    ]


def _about(t: Translator, one: Request) -> list[str]:
    """What not every act says: its instance, its district, how many others are in the case."""
    lines: list[str] = []
    if one.stage is not None and one.stage is not STAGE_OF[one.kind]:
        lines.append(t("decrees-stage-line", stage=stage_name(t, one.stage)))
    lines += place_lines(t, one.district, rural=one.rural)
    if one.co_defendants:
        lines.append(t("decrees-co-line", count=one.co_defendants))
    return lines


def place_lines(t: Translator, district: str, *, rural: bool) -> list[str]:
    """The district with its rural mark, where either is known."""
    if district and rural:
        return [t("decrees-district-rural-line", district=district)]
    if district:
        return [t("decrees-district-line", district=district)]
    return [t("decrees-rural-line")] if rural else []


def _appointed(t: Translator, one: Request, name: str) -> list[str]:
    lines: list[str] = []
    if name and one.state in UNASSIGNED:
        lines.append(t("assignments-card-asked", name=name))
    elif name:
        lines.append(t("assignments-card-person", name=name))
    if (
        one.accepted_at is not None
        and one.accepted_at >= one.searched_from
        and (one.state not in UNASSIGNED)
    ):
        took = span(t, one.accepted_at - one.searched_from)
        lines.append(t("assignments-card-accepted", at=moment(t, one.accepted_at), took=took))
    if one.overdue_at is not None:
        lines.append(t("assignments-card-overdue", at=moment(t, one.overdue_at)))
    if one.overdue_reason:
        lines.append(t("assignments-card-explained", reason=one.overdue_reason))
    return lines


def _worked_on(t: Translator, one: Request) -> list[str]:
    lines: list[str] = []
    if one.handed_at is not None:
        lines.append(t("assignments-card-handed", at=moment(t, one.handed_at)))
    if one.act_received_at is not None:
        lines.append(t("assignments-card-act-received", at=moment(t, one.act_received_at)))
    if one.notice_date is not None:
        on = short_day(t, one.notice_date)
        lines.append(t("assignments-card-notice", notice=one.notice_number, on=on))
    if one.body_notified_on is not None:
        lines.append(t("assignments-card-body", on=short_day(t, one.body_notified_on)))
    return lines
