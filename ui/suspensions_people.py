"""Shows somebody's membership and suspensions, and their telephone."""

from collections.abc import Sequence
from datetime import date

from domain.members import Member
from domain.phones import PhoneChange
from domain.suspensions import Standing
from ui.callbacks import STANDING, SUSPENSION_FORM, Press
from ui.card import Button, Card
from ui.formats import day
from ui.suspensions_words import of_period, standing_words, title_words
from ui.translator import Html, Translator


def ask_whom(t: Translator) -> Card:
    """Ask whom to look for."""
    return Card(t("suspensions-find"))


def found(t: Translator, people: Sequence[Member]) -> Card:
    """The people found, one button each."""
    if not people:
        return Card(t("members-none-found"))
    rows = tuple((Button(one.name.full, Press(STANDING, one.id)),) for one in people)
    return Card(t("members-found"), rows)


def standing_card(t: Translator, one: Standing, *, note: str = "") -> Card:
    """Whether somebody is a member, every suspension, and what may be recorded about them."""
    unit = one.unit.name if one.unit is not None else "—"
    lines = [t("suspensions-standing", name=one.person.name.full, unit=unit)]
    if one.closed_on is None:
        lines.append(t("suspensions-standing-member"))
    else:
        lines.append(t("suspensions-standing-closing", day=day(t, one.closed_on)))
    past = [
        t("suspensions-standing-line", title=title_words(t, each.kind),
          state=standing_words(t, each), period=of_period(t, each.period or each.wanted))
        for each in one.every
    ]  # fmt: skip
    listed = [f"• {line}" for line in past] or [t("suspensions-standing-none")]
    rows: list[tuple[Button, ...]] = []
    if one.records_licence:
        rows.append((_act(t("suspensions-btn-licence"), one, "licence"),))
    if one.closes:
        rows.append((_act(t("suspensions-btn-close"), one, "close"),))
    text = "\n".join([*lines, *listed])
    return Card(Html(f"{note}\n\n{text}" if note else text), tuple(rows))


def left(t: Translator, on: date) -> Card:
    """The polite way out for somebody who is a member no more."""
    return Card(t("suspensions-left-stranger", day=day(t, on)))


def own_phone(t: Translator, member: Member, waiting: PhoneChange | None) -> Card:
    """The present telephone; ask for the new one."""
    lines = [t("suspensions-phone-own", phone=member.phone or "—")]
    if waiting is not None:
        lines.append(t("suspensions-phone-waiting", phone=waiting.phone))
    return Card(Html("\n".join(lines)))


def phone_sent(t: Translator, member: Member, change: PhoneChange | None) -> Card:
    """The new telephone waits to be confirmed."""
    return Card(t("suspensions-phone-sent", phone=change.phone if change is not None else "—",
                  before=member.phone or "—"))  # fmt: skip


def phone_answered(t: Translator, *, yes: bool, told: int) -> Html:
    """What became of a change, for who answered it; the question itself is redrawn."""
    if yes and told:
        return t("suspensions-phone-told", count=told)
    return t("suspensions-phone-answered")


def _act(text: str, one: Standing, what: str) -> Button:
    return Button(text, Press(SUSPENSION_FORM, one.person.id, what))
