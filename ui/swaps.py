"""Shows applications for a substitute to the applicant, the colleague and who decides."""

from collections.abc import Sequence

from domain.members import Member, Unit
from domain.rosters import DayDuty
from domain.swaps import OwnDay, Seen, Side, Substitutes, SwapKind, SwapState
from ui.callbacks import (
    SWAP,
    SWAP_ASK,
    SWAP_CHOOSE,
    SWAP_DAY,
    SWAP_KIND,
    SWAP_PICK,
    SWAP_PROPOSE,
    SWAP_WITHDRAW,
    Press,
)
from ui.card import Button, Card
from ui.formats import short_day
from ui.rosters_verdict import verdict_words
from ui.rosters_words import kind_button
from ui.swaps_buttons import Rows, approve_button, consent_buttons, decision_buttons, offer_buttons
from ui.swaps_notices import NOTICES
from ui.swaps_words import details, duty_words, state_words
from ui.translator import Html, Translator

__all__ = ["NOTICES"]

_MAX = 40
_LINES_LENGTH = 2400
_IN_ROW = 2


def days_card(t: Translator, own: Sequence[OwnDay]) -> Card:
    """The advocate's coming duties: which one is meant?"""
    if not own:
        return Card(t("swaps-no-days"))
    return Card(t("swaps-choose-day"), tuple((_day_button(t, one),) for one in own[:_MAX]))


def ask_reason(t: Translator, duty: DayDuty) -> Card:
    """Ask for the reason in words."""
    return Card(t("swaps-reason-ask", duty=duty_words(t, duty)))


def ask_colleague(t: Translator, found: Substitutes) -> Card:
    """Ask whether a colleague is proposed, and whom, or an exchange of days is wished."""
    nobody = Button(t("swaps-btn-no-colleague"), Press(SWAP_PROPOSE, found.duty.id, "0"))
    trade = Button(t("swaps-btn-trade"), Press(SWAP_KIND, found.duty.id, "trade"))
    if not found.free:
        return Card(t("swaps-colleague-none"), ((trade,), (nobody,)))
    rows = _people(t, found, SWAP_PROPOSE, found.duty.id)
    system = Button(t("swaps-btn-system"), Press(SWAP_KIND, found.duty.id, "sys"))
    return Card(t("swaps-colleague-ask"), (*rows, (system,), (trade,), (nobody,)))


def ask_press(t: Translator) -> Card:
    """A text was written where a colleague is chosen with a button."""
    return Card(t("swaps-press-needed"))


def card(t: Translator, seen: Seen, *, note: str = "") -> Card:
    """An application in its present state, with what the reader can do about it."""
    parts = [note, details(t, seen)]
    if seen.verdict is not None and seen.verdict.worse:
        names = {seen.swap.applicant: seen.applicant}
        if seen.swap.substitute is not None:
            names[seen.swap.substitute] = seen.substitute
        parts.append(verdict_words(t, seen.verdict, names))
    if seen.swap.is_open and seen.side is Side.APPLICANT:
        parts.append(t("swaps-duty-stays"))
    text = Html("\n\n".join(part for part in parts if part))
    return Card(text, controls(t, seen) if seen.swap.is_open else ())


def controls(t: Translator, seen: Seen) -> Rows:
    """What the reader of an open application can do."""
    number = seen.swap.id
    match seen.side:
        case Side.APPLICANT:
            return ((Button(t("swaps-btn-withdraw"), Press(SWAP_WITHDRAW, number)),),)
        case Side.SUBSTITUTE:
            asked = seen.swap.state is SwapState.SUBSTITUTE_ASKED
            if not asked:
                return ()
            return (
                offer_buttons(t, number, seen.offers)
                if seen.offers
                else consent_buttons(t, number)
            )
        case Side.OFFICER:
            return decision_buttons(t, number, seen.swap.substitute, seen.substitute,
                                    trade=seen.swap.kind is SwapKind.TRADE,
                                    back=seen.swap.back_day)  # fmt: skip
        case Side.READER:
            return ()


def choice_card(t: Translator, seen: Seen, found: Substitutes) -> Card:
    """Who is free that day, least loaded first."""
    back = (Button(t("common-back"), Press(SWAP, seen.swap.id)),)
    duty = duty_words(t, found.duty)
    if not found.free:
        return Card(t("swaps-choice-none", duty=duty), (back,))
    rows = _people(t, found, SWAP_PICK, seen.swap.id)
    system = (Button(t("swaps-btn-system"), Press(SWAP_ASK, seen.swap.id, "sys")),)
    return Card(t("swaps-choice", duty=duty), (*rows, system, back))


def picked_card(t: Translator, seen: Seen, colleague: Member, verdict: str) -> Card:
    """One colleague: approve at once, or ask for consent before; with the verdict on it."""
    number, name = seen.swap.id, colleague.name.short
    parts = [details(t, seen), t("swaps-picked", name=name)]
    if verdict:
        parts.append(Html(verdict))
    approve = approve_button(t, number, colleague.id, name, shown=seen.swap.substitute,
                             back=seen.swap.back_day)  # fmt: skip
    rows: Rows = ((approve,),)
    if colleague.unreachable:
        parts.append(t("swaps-picked-unreachable"))
    elif seen.swap.substitute != colleague.id:
        ask = Button(t("swaps-btn-ask"), Press(SWAP_ASK, number, str(colleague.id)))
        rows = (*rows, (ask,))
    back = Button(t("common-back"), Press(SWAP_CHOOSE, number))
    return Card(Html("\n\n".join(parts)), (*rows, (back,)))


def waiting_card(t: Translator, unit: Unit, every: Sequence[Seen]) -> Card:
    """What waits in a unit."""
    if not every:
        return Card(t("swaps-waiting-none", unit=unit.name))
    lines: list[str] = []
    rows: list[tuple[Button, ...]] = []
    for one in every[:_MAX]:
        on = short_day(t, one.swap.duty.day)
        line = "• " + t("swaps-waiting-line", day=on, applicant=one.applicant,
                        kind=kind_button(t, one.swap.duty.kind),
                        state=state_words(t, one.swap, one.substitute))  # fmt: skip
        if sum(map(len, lines)) + len(lines) + len(line) <= _LINES_LENGTH:
            lines.append(line)
        rows.append((Button(t("swaps-btn-one", day=on, applicant=one.applicant),
                            Press(SWAP, one.swap.id)),))  # fmt: skip
    text = t("swaps-waiting", unit=unit.name, lines=Html("\n".join(lines)))
    return Card(text, tuple(rows))


def ask_refusal(t: Translator, seen: Seen) -> Card:
    """Ask for the reason of a refusal."""
    return Card(t("swaps-refusal-ask", applicant=seen.applicant,
                  duty=duty_words(t, seen.swap.duty)))  # fmt: skip


def _day_button(t: Translator, one: OwnDay) -> Button:
    on, kind = short_day(t, one.duty.day), kind_button(t, one.duty.kind)
    if one.swap is not None:
        return Button(t("swaps-btn-applied", day=on, kind=kind), Press(SWAP, one.swap.id))
    return Button(t("swaps-btn-day", day=on, kind=kind), Press(SWAP_DAY, one.duty.id))


def _people(t: Translator, found: Substitutes, action: str, subject: int) -> Rows:
    buttons = [
        Button(t("rosters-btn-person", name=one.name.short, count=count),
               Press(action, subject, str(one.id)))
        for one, count in found.free[:_MAX]
    ]  # fmt: skip
    return tuple(tuple(buttons[n : n + _IN_ROW]) for n in range(0, len(buttons), _IN_ROW))
