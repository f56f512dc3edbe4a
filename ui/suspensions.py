"""Shows suspensions of participation to the advocate, the officer and the presidium."""

from collections.abc import Iterator, Sequence

from domain.suspensions import SeenSuspension, SuspensionKind, SuspensionState
from ui.callbacks import (
    HOLDINGS,
    STANDING_FIND,
    SUSPENSION,
    SUSPENSION_BACK,
    SUSPENSION_FORM,
    SUSPENSION_WITHDRAW,
    Press,
)
from ui.card import Button, Card
from ui.suspensions_notices import NOTICES
from ui.suspensions_words import of_decision, of_period, standing_words, title_words
from ui.translator import Html, Translator

__all__ = ["NOTICES"]

_MAX = 30


def own_board(t: Translator, own: Sequence[SeenSuspension], *, applies: bool) -> Card:
    """An advocate's own applications, and the way to a new one."""
    lines = [f"• {_own_line(t, each)}" for each in own[:_MAX]]
    text = "\n".join([t("suspensions-board"), *(lines or [t("suspensions-board-own-none")])])
    rows = [
        (Button(t("suspensions-btn-own", number=each.one.id), Press(SUSPENSION, each.one.id)),)
        for each in own[:_MAX]
    ]
    if applies:
        rows.append((Button(t("suspensions-btn-apply"), Press(SUSPENSION_FORM, 0, "apply")),))
    return Card(Html(text), tuple(rows))


def desk_board(t: Translator, theirs: Sequence[SeenSuspension]) -> Card:
    """What waits for a decision, stands, or still holds something undecided."""
    lines = [f"• {_line(t, each)}" for each in theirs[:_MAX]]
    text = "\n".join([t("suspensions-board-desk"), *(lines or [t("suspensions-board-none")])])
    rows = [
        (Button(t("suspensions-btn-one", name=each.person.name.short),
                Press(SUSPENSION, each.one.id)),)
        for each in theirs[:_MAX]
    ]  # fmt: skip
    rows.append((Button(t("suspensions-btn-find"), Press(STANDING_FIND)),))
    return Card(Html(text), tuple(rows))


def card(t: Translator, seen: SeenSuspension, *, note: str = "") -> Card:
    """A suspension in its present state, with what the reader can do about it."""
    body = "\n".join(_details(t, seen))
    parts = [note, body]
    if seen.own and seen.one.waits:
        parts.append(t("suspensions-binding"))
    return Card(Html("\n\n".join(part for part in parts if part)), _rows(t, seen))


def _own_line(t: Translator, seen: SeenSuspension) -> Html:
    one = seen.one
    title, state = title_words(t, one.kind), standing_words(t, one)
    return t("suspensions-line-own", title=title, state=state)


def _line(t: Translator, seen: SeenSuspension) -> Html:
    name, state = seen.person.name.short, standing_words(t, seen.one)
    if seen.waiting:
        return t("suspensions-line-holdings", name=name, state=state, waiting=seen.waiting)
    return t("suspensions-line", name=name, state=state)


def _details(t: Translator, seen: SeenSuspension) -> Iterator[Html]:
    one = seen.one
    yield t("suspensions-card", title=title_words(t, one.kind), name=seen.person.name.full,
            unit=seen.unit.name if seen.unit is not None else "—",
            state=standing_words(t, one))  # fmt: skip
    if one.reason:
        yield t("suspensions-card-reason", reason=one.reason)
    if one.wanted is not None:
        yield t("suspensions-card-wanted", period=of_period(t, one.wanted))
    if one.note and not seen.own:
        yield t("suspensions-card-note", name=seen.noted_by, note=one.note)
    elif one.waits and not seen.own:
        yield t("suspensions-card-no-note")
    yield from _decided(t, seen)


def _decided(t: Translator, seen: SeenSuspension) -> Iterator[Html]:
    one = seen.one
    if one.decision is not None:
        cited = of_decision(t, one.decision)
        if one.kind is SuspensionKind.LICENCE:
            yield t("suspensions-card-act", decision=cited)
        else:
            yield t("suspensions-card-decision", decision=cited)
    if one.state is SuspensionState.REFUSED:
        yield t("suspensions-card-ground", ground=one.ground)
    if one.period is not None:
        yield t("suspensions-card-period", period=of_period(t, one.period))
    if one.resumption is not None:
        yield t("suspensions-card-resumption", decision=of_decision(t, one.resumption))
    elif one.resume_asked_at is not None and one.stands:
        yield t("suspensions-card-back-asked")
    if seen.total:
        yield t("suspensions-card-holdings", waiting=seen.waiting, total=seen.total)


def _rows(t: Translator, seen: SeenSuspension) -> tuple[tuple[Button, ...], ...]:
    one = seen.one
    rows: list[tuple[Button, ...]] = []
    if one.waits:
        rows += waiting_rows(t, one.id, notes=seen.notes, decides=seen.decides)
        if seen.own:
            press = Press(SUSPENSION_WITHDRAW, one.id)
            rows.append((Button(t("suspensions-btn-withdraw"), press),))
    resumable = one.stands and one.kind is not SuspensionKind.LEFT and one.resumption is None
    if resumable and seen.own and one.resume_asked_at is None:
        rows.append((Button(t("suspensions-btn-back"), Press(SUSPENSION_BACK, one.id)),))
    if resumable and seen.decides:
        press = Press(SUSPENSION_FORM, one.id, "resume")
        rows.append((Button(t("suspensions-btn-resume"), press),))
    if seen.total:
        text = (
            t("suspensions-btn-holdings", waiting=seen.waiting) if seen.waiting
            else t("suspensions-btn-holdings-settled")
        )  # fmt: skip
        rows.append((Button(text, Press(HOLDINGS, one.id)),))
    return tuple(rows)


def waiting_rows(
    t: Translator, number: int, *, notes: bool, decides: bool
) -> list[tuple[Button, ...]]:
    """What can be done about an application that waits: an opinion, a decision."""
    rows: list[tuple[Button, ...]] = []
    if notes:
        rows.append((Button(t("suspensions-btn-note"), Press(SUSPENSION_FORM, number, "note")),))
    if decides:
        rows.append((
            Button(t("suspensions-btn-grant"), Press(SUSPENSION_FORM, number, "grant")),
            Button(t("suspensions-btn-refuse"), Press(SUSPENSION_FORM, number, "refuse")),
        ))  # fmt: skip
    return rows
