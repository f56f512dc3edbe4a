"""Shows people: the card of a person, joining links, and who can be reached."""

import io
from collections.abc import Callable
from datetime import datetime
from typing import Any

import segno

from domain.members import Collegium, Member
from domain.newcomers import Profile
from domain.notices import Notice
from domain.notices.members import MemberJoined, MemberReturned, MemberUnreachable
from domain.people import Actor
from ui.callbacks import AGREEMENT, INVITE, PERSON, STANDING, UNLINK, Press
from ui.card import Button, Card, File
from ui.formats import moment
from ui.kinds import kinds_button
from ui.members_words import role_name, written_lines
from ui.translator import Html, Translator


def welcome(t: Translator, actor: Actor, collegium: Collegium | None) -> Card:
    """Greet a member by name and role, and say what the menu offers."""
    roles = ", ".join(role_name(t, role) for role in sorted(actor.roles))
    house = collegium.name(t.language) if collegium is not None else ""
    return Card(t("members-welcome", name=actor.name, roles=roles, collegium=house))


def link_dead(t: Translator) -> Card:
    """Say that a joining link does not work any more and who gives a new one."""
    return Card(t("members-link-dead"))


def already_linked(t: Translator) -> Card:
    """Say that an account is linked already and that the officer can change that."""
    return Card(t("members-already-linked"))


def ask_name(t: Translator) -> Card:
    """Ask whom to look for."""
    return Card(t("members-ask-name"))


def found(t: Translator, people: list[Member]) -> Card:
    """The people found, one button each."""
    if not people:
        return Card(t("members-none-found"))
    rows = tuple((Button(one.name.full, Press(PERSON, one.id)),) for one in people)
    return Card(t("members-found"), rows)


def person_card(t: Translator, profile: Profile) -> Card:
    """One person: telephone, callings and roles, link to Telegram, and what can be done."""
    one = profile.member
    if one.telegram_id is None:
        state, row = t("members-state-unlinked"), _invite(t, one)
    elif one.unreachable:
        state, row = t("members-state-blocked"), _unlink(t, one)
    else:
        state, row = t("members-state-linked"), _unlink(t, one)
    text = t("members-card", name=one.name.full, phone=one.phone or "—", state=state)
    standing = (Button(t("suspensions-btn-standing"), Press(STANDING, one.id)),)
    signed: tuple[tuple[Button, ...], ...] = ()
    if profile.written.calling is not None:
        signed = ((_agreement(t, one), kinds_button(t, one.id)),)
    return Card(Html("\n".join([text, *written_lines(t, profile)])), ((row,), *signed, standing))


def invitation(t: Translator, one: Member, link: str, until: datetime) -> tuple[Card, Card]:
    """The link as a text to pass on, and as a picture to print."""
    text = t("members-invitation", name=one.name.full, link=link, until=moment(t, until))
    picture = io.BytesIO()
    segno.make(link, error="m").save(picture, kind="png", scale=8, border=4)
    caption = t("members-invitation-qr", name=one.name.full, until=moment(t, until))
    return Card(text, protect=True), Card(
        caption, file=File.made("photo", "qr.png", picture.getvalue())
    )


def no_members_here(t: Translator) -> Card:
    """The polite way out for a stranger who types a command of members."""
    return Card(t("members-only"))


def _invite(t: Translator, one: Member) -> Button:
    return Button(t("members-btn-invite"), Press(INVITE, one.id), style="primary")


def _unlink(t: Translator, one: Member) -> Button:
    return Button(t("members-btn-unlink"), Press(UNLINK, one.id), style="danger")


def _agreement(t: Translator, one: Member) -> Button:
    return Button(t("participants-btn-agreement"), Press(AGREEMENT, one.id))


def _unreachable(t: Translator, notice: MemberUnreachable) -> Card:
    return Card(t("members-unreachable", name=notice.name, phone=notice.phone or "—"))


def _returned(t: Translator, notice: MemberReturned) -> Card:
    return Card(t("members-returned", name=notice.name))


def _joined(t: Translator, notice: MemberJoined) -> Card:
    return Card(t("members-joined", name=notice.name))


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    MemberUnreachable: _unreachable,
    MemberReturned: _returned,
    MemberJoined: _joined,
}
