"""Takes what an advocate says is wrong with the figures, and what is answered (R-095)."""

from dataclasses import dataclass
from datetime import date

from domain.civil import day_of
from domain.ids import RemarkId
from domain.members import Member
from domain.notices.records import FiguresAnswered, FiguresRemarked
from domain.people import Actor, Role
from domain.permissions import Deed, demand
from domain.records.confirmations import MonthPage, Remark
from domain.records.periods import month_of
from domain.refusals import Refusal
from services.records import page_of
from services.work import Tx, Work

WORDS_MAX = 1000


@dataclass(frozen=True, slots=True)
class Remarked:
    """The remark is kept, and the responsible person is told."""

    page: MonthPage


@dataclass(frozen=True, slots=True)
class RemarkWaits:
    """An earlier remark about this month is not answered yet."""

    page: MonthPage


@dataclass(frozen=True, slots=True)
class Answered:
    """The remark has its answer now."""

    name: str


@dataclass(frozen=True, slots=True)
class AnsweredBefore:
    """Somebody answered it already."""

    name: str


async def remark(work: Work, month: date, words: str, *, by: Actor) -> Remarked | RemarkWaits:
    """Keep what is wrong in the author's own words; the figures themselves are not touched."""
    async with work.write() as tx:
        demand(by, Deed.CONFIRM_FIGURES, owner=by.person)
        if by.person is None:
            raise Refusal("members-no-permission")
        said = _tidy(words)
        first = month_of(month).first
        number = await tx.records.confirmations.remark(by.person, first, said, at=tx.now)
        shown = await page_of(tx, by.person, first, by)
        if number is None:
            return RemarkWaits(shown)
        await tx.record(by, "records", f"figures:{by.person}:{first:%Y-%m}", shown.standing,
                        "remarked", evidence=f"remark:{number}")  # fmt: skip
        notice = FiguresRemarked(number, shown.name, first, said)
        for one in await _judges(tx, by):
            await tx.tell(one.id, notice, occasion=f"remark:{number}", subject=f"remark:{number}")
        return Remarked(shown)


async def question(work: Work, number: RemarkId, *, by: Actor) -> tuple[Remark, str]:
    """A remark that may be answered, with the advocate's name."""
    async with work.read() as tx:
        found, member = await _asked(tx, number, by)
        return found, member.name.full


async def answer(
    work: Work, number: RemarkId, words: str, *, by: Actor
) -> Answered | AnsweredBefore:
    """Answer a remark; nobody answers their own."""
    async with work.write() as tx:
        found, member = await _asked(tx, number, by)
        said = _tidy(words)
        if by.person is None or not await tx.records.confirmations.answer(
            number, said, at=tx.now, by=by.person
        ):
            return AnsweredBefore(member.name.full)
        await tx.record(by, "records", f"figures:{found.person}:{found.month:%Y-%m}", "remarked",
                        "answered", evidence=f"remark:{number}")  # fmt: skip
        notice = FiguresAnswered(member.name.full, found.month, found.text, said,
                                 await tx.members.short_name(by.person))  # fmt: skip
        await tx.tell(found.person, notice, occasion=f"answered:{number}")
        await tx.retell(f"remark:{number}", notice, occasion=f"answered:{number}")
        return Answered(member.name.full)


async def _asked(tx: Tx, number: RemarkId, by: Actor) -> tuple[Remark, Member]:
    found = await tx.records.confirmations.one_remark(number)
    member = await tx.members.person(found.person) if found is not None else None
    if found is None or member is None:
        raise Refusal("records-no-such-remark")
    demand(by, Deed.ANSWER_REMARK, unit=member.unit)
    if by.person == found.person:
        raise Refusal("records-answer-own")
    return found, member


async def _judges(tx: Tx, by: Actor) -> list[Member]:
    """The responsible persons of the unit, or the presidium where the advocate is the only one."""
    today = day_of(tx.now)
    officers = [one for one in await tx.members.officers(by.home, today) if one.id != by.person]
    if officers:
        return officers
    return [one for one in await tx.members.holders(Role.PRESIDIUM, today) if one.id != by.person]


def _tidy(words: str) -> str:
    said = " ".join(words.split())
    if not said or len(said) > WORDS_MAX:
        raise Refusal("records-words-length", longest=WORDS_MAX)
    return said
