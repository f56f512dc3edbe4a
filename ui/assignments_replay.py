"""Says in words what the journal tells of a request: who was asked, in what order, and why."""

from collections.abc import Mapping
from typing import assert_never

from domain.assignments.replay import (
    Asked,
    Finding,
    ForeignMove,
    LadderDiffers,
    LeftOut,
    NeverAsked,
    NoReason,
    OutOfTurn,
    Story,
    TurnsDiffer,
)
from domain.assignments.requests import OfferSource, Request, SkipWhy
from domain.ids import PersonId
from ui.assignments_words import state_name
from ui.callbacks import REQUEST, Press
from ui.card import Button, Card
from ui.formats import moment
from ui.translator import Translator

Names = Mapping[PersonId, str]


def card(t: Translator, one: Request, story: Story, names: Names, *, agrees: bool) -> Card:
    """The replay of a request on the desk."""
    back = (Button(t("common-back"), Press(REQUEST, one.id)),)
    return Card(report(t, one, story, names, agrees=agrees), (back,))


def report(t: Translator, one: Request, story: Story, names: Names, *, agrees: bool) -> str:
    """Everybody who was asked and the order of the day, then whether all of it holds."""
    lines = [
        t("replays-head", number=one.label),
        t("replays-state", state=state_name(t, one)),
        "",
        *(_asked(t, place, each, names) for place, each in enumerate(story.asked, 1)),
    ]
    if not story.asked:
        lines.append(t("replays-nobody"))
    lines += ["", *_order(t, story, names), ""]
    wrong = [_finding(t, each, names) for each in story.findings]
    if not agrees:
        wrong.append(t("replays-wrong-state"))
    lines += [t("replays-not-holds"), *wrong] if wrong else [t("replays-holds")]
    return "\n".join(lines)


def skip_name(t: Translator, why: SkipWhy) -> str:
    """Why somebody on duty was passed over."""
    return {
        SkipWhy.SUSPENDED: t("replays-skip-suspended"),
        SkipWhy.UNREACHABLE: t("replays-skip-unreachable"),
        SkipWhy.CONFLICT: t("replays-skip-conflict"),
        SkipWhy.SIBLING: t("replays-skip-sibling"),
    }[why]


def source_name(t: Translator, source: OfferSource, reason: str = "") -> str:
    """Why this advocate was asked."""
    return {
        OfferSource.TURN: t("replays-source-turn"),
        OfferSource.CONTINUITY: t("replays-source-continuity"),
        OfferSource.TOGETHER: t("replays-source-together"),
        OfferSource.OVERRIDE: t("replays-source-override", reason=reason),
    }[source]


def _asked(t: Translator, place: int, one: Asked, names: Names) -> str:
    return t(
        "replays-asked", place=place, at=moment(t, one.at), name=names.get(one.person, "—"),
        why=source_name(t, one.source, one.reason), outcome=_outcome(t, one.outcome),
    )  # fmt: skip


def _outcome(t: Translator, word: str) -> str:
    return {
        "open": t("replays-outcome-open"),
        "accepted": t("replays-outcome-accepted"),
        "declined": t("replays-outcome-declined"),
        "decline_pending": t("replays-outcome-decline-pending"),
        "no_answer": t("replays-outcome-no-answer"),
        "not_called": t("replays-outcome-not-called"),
        "withdrawn": t("replays-outcome-withdrawn"),
        "undelivered": t("replays-outcome-undelivered"),
        "released": t("replays-outcome-released"),
        "not_accepted": t("replays-outcome-not-accepted"),
    }.get(word, word)


def _order(t: Translator, story: Story, names: Names) -> list[str]:
    if not story.ladders:
        return _no_order(t, story)
    lines: list[str] = [t("replays-ladder")]
    for place, (person, skip) in enumerate(story.order, 1):
        name = names.get(person, "—")
        if skip is None:
            lines.append(t("replays-rung", place=place, name=name))
        else:
            why = skip_name(t, skip)
            lines.append(t("replays-rung-skipped", place=place, name=name, why=why))
    return lines


def _no_order(t: Translator, story: Story) -> list[str]:
    """Why no order stands: none was written down yet, or nobody was asked by one."""
    by_order = {OfferSource.TURN, OfferSource.TOGETHER}
    if any(one.source in by_order for one in story.asked):
        return [t("replays-no-ladder")]
    return [t("replays-not-by-order")] if story.asked else []


def _finding(t: Translator, one: Finding, names: Names) -> str:
    match one:
        case ForeignMove():
            return t("replays-foreign", at=moment(t, one.at), before=one.before, event=one.event,
                     after=one.after)  # fmt: skip
        case LadderDiffers():
            return t("replays-differs", ladder=one.ladder, written=_list(one.written, names),
                     computed=_list(one.computed, names))  # fmt: skip
        case TurnsDiffer():
            return t("replays-turns", ladder=one.ladder, name=names.get(one.person, "—"),
                     written=one.written, counted=one.counted)  # fmt: skip
        case OutOfTurn():
            nobody = t("replays-somebody-else")
            expected = names.get(one.expected, "—") if one.expected is not None else nobody
            return t("replays-out-of-turn", expected=expected, name=names.get(one.person, "—"))
        case NeverAsked() | NoReason() | LeftOut():
            return _about_one(t, one, names.get(one.person, "—"))
        case _:
            assert_never(one)


def _about_one(t: Translator, one: NeverAsked | NoReason | LeftOut, name: str) -> str:
    match one:
        case NeverAsked():
            return t("replays-never-asked", name=name)
        case NoReason():
            return t("replays-no-reason", name=name)
        case LeftOut():
            return t("replays-left-out", name=name)
        case _:
            assert_never(one)


def _list(people: tuple[PersonId, ...], names: Names) -> str:
    return ", ".join(names.get(one, "—") for one in people)
