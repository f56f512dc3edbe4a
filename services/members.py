"""Joins people to the house: invitations, links, languages, who can be reached."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime

from domain.civil import day_of
from domain.ids import PersonId
from domain.members import Collegium, Member, Unit
from domain.newcomers import Profile
from domain.notices.members import MemberJoined, MemberReturned, MemberUnreachable
from domain.people import SYSTEM, Actor, Language
from domain.permissions import Deed, demand
from domain.policy import POLICY
from domain.refusals import Refusal
from services.work import Tx, Work

_TOKEN_BYTES = 24


@dataclass(frozen=True, slots=True)
class Invitation:
    """A joining link's secret, shown once; only its hash is kept."""

    token: str
    person: Member
    until: datetime


@dataclass(frozen=True, slots=True)
class Joined:
    """A Telegram account is now this person."""

    person: Member


@dataclass(frozen=True, slots=True)
class LinkDead:
    """The link was used, withdrawn, is too old, or never was one."""


@dataclass(frozen=True, slots=True)
class AlreadyLinked:
    """The account belongs to a member already, or the member has another account."""


async def invite(work: Work, person: PersonId, *, by: Actor) -> Invitation:
    """Make a one-time link for a person; older links of theirs stop working.

    Re-linking needs the officer: a person with an account is unlinked first.
    """
    async with work.write() as tx:
        member = await _person(tx, person)
        demand(by, Deed.INVITE, unit=member.unit)
        if member.telegram_id is not None:
            raise Refusal("members-linked-already", name=member.name.full)
        token = secrets.token_urlsafe(_TOKEN_BYTES)
        until = tx.now + POLICY.invite_lives
        await tx.invites.add(person, _hash(token), by=by.person, at=tx.now, until=until)
        await tx.record(by, "members", f"person:{person}", "", "invited")
        return Invitation(token, member, until)


async def join(work: Work, token: str, *, by: Actor) -> Joined | LinkDead | AlreadyLinked:
    """Use a link: from now on this numeric Telegram id is that person."""
    async with work.write() as tx:
        if await tx.members.by_telegram(by.telegram_id) is not None:
            return AlreadyLinked()
        person = await tx.invites.use(_hash(token), tx.now)
        if person is None:
            return LinkDead()
        if not await tx.invites.link(person, by.telegram_id):
            return AlreadyLinked()
        if by.language is not None:
            await tx.members.choose_language(by.telegram_id, by.language)
        member = await _person(tx, person)
        await tx.record(by, "members", f"person:{person}", "invited", "linked")
        inviter = await tx.invites.inviter(_hash(token))
        if inviter is not None:
            occasion = f"joined:{person}:{tx.now.timestamp():.0f}"
            await tx.tell(inviter, MemberJoined(name=member.name.full), occasion=occasion)
        return Joined(member)


async def unlink(work: Work, person: PersonId, *, by: Actor) -> bool:
    """Take a person's account away, so that a new link can be made; False if there was none."""
    async with work.write() as tx:
        member = await _person(tx, person)
        demand(by, Deed.INVITE, unit=member.unit)
        done = await tx.invites.unlink(person)
        if done:
            await tx.record(by, "members", f"person:{person}", "linked", "unlinked")
        return done


async def choose_language(work: Work, telegram_id: int, language: Language) -> None:
    """Keep the language a person chose."""
    async with work.write() as tx:
        await tx.members.choose_language(telegram_id, language)


async def unreachable(work: Work, person: PersonId) -> None:
    """Note that the bot was blocked and tell the responsible persons at once, with the phone."""
    async with work.write() as tx:
        if not await tx.members.mark_unreachable(person, tx.now):
            return
        member = await _person(tx, person)
        await tx.record(SYSTEM, "members", f"person:{person}", "reachable", "unreachable")
        notice = MemberUnreachable(name=member.name.full, phone=member.phone)
        await _tell_officers(tx, member, notice, f"unreachable:{person}")


async def returned(work: Work, person: PersonId) -> None:
    """Note that a person can be reached again, and tell the responsible persons."""
    async with work.write() as tx:
        if not await tx.members.mark_reachable(person):
            return
        member = await _person(tx, person)
        await tx.record(SYSTEM, "members", f"person:{person}", "unreachable", "reachable")
        await _tell_officers(tx, member, MemberReturned(member.name.full), f"returned:{person}")


async def linked(work: Work) -> list[Actor]:
    """Every member with an account, for their menus."""
    async with work.read() as tx:
        return await tx.members.linked(day_of(tx.now))


async def actor(work: Work, telegram_id: int) -> Actor:
    """Whom a Telegram id stands for now; a stranger is a citizen with the language they chose."""
    async with work.read() as tx:
        known = await tx.members.actor(telegram_id, day_of(tx.now))
        if known is not None:
            return known
        return Actor(telegram_id, language=await tx.members.visitor_language(telegram_id))


async def search(work: Work, words: str, *, by: Actor) -> list[Member]:
    """People whose name holds the words; an officer finds those of their units."""
    async with work.read() as tx:
        units = None if by.units == frozenset() else by.units
        return await tx.members.search(words, units)


async def person(work: Work, number: PersonId, *, by: Actor) -> Profile:
    """One person with what is written about them, for whoever may invite them."""
    async with work.read() as tx:
        member = await _person(tx, number)
        demand(by, Deed.INVITE, unit=member.unit)
        written = await tx.people.known(number)
        units = {unit.id: unit for unit in await tx.members.units()}
        return Profile(member, written[number], units)


async def house(work: Work) -> tuple[Collegium | None, list[Unit]]:
    """The collegium and its units, which everybody may know."""
    async with work.read() as tx:
        return await tx.members.collegium(), await tx.members.units()


async def _person(tx: Tx, number: PersonId) -> Member:
    member = await tx.members.person(number)
    if member is None:
        raise Refusal("members-no-such-person")
    return member


async def _tell_officers(
    tx: Tx, member: Member, notice: MemberUnreachable | MemberReturned, occasion: str
) -> None:
    for officer in await tx.members.officers(member.unit, day_of(tx.now)):
        if officer.id != member.id:
            await tx.tell(officer.id, notice, occasion=f"{occasion}:{tx.now.timestamp():.0f}")


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
