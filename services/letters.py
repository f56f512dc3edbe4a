"""Lets delivery claim letters and say what became of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from db.letter_queue import Letter, LetterForm, LetterState
from db.letters import notice_of
from services import assignments_steps, members
from services.work import Tx, Work

__all__ = [
    "Claim",
    "Exchanged",
    "Gone",
    "Later",
    "Letter",
    "LetterForm",
    "Outcome",
    "Refused",
    "Sent",
    "Unknown",
    "exchange",
    "next_due",
    "notice_of",
    "recover",
]

_ROSTER = "roster:"
_OFFER = "offer:"


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram answered 200."""

    letter: Letter
    message: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Later:
    """Telegram did not take it now; it is tried again at a moment."""

    letter: Letter
    until: datetime
    error: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The person blocked the bot or never started it (403)."""

    letter: Letter
    error: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will never take it (400)."""

    letter: Letter
    error: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The answer was lost: the letter may have arrived or not."""

    letter: Letter
    until: datetime
    error: str


Outcome = Sent | Later | Gone | Refused | Unknown


@dataclass(frozen=True, slots=True)
class Claim:
    """How many letters delivery can take now, and the chats that must wait."""

    limit: int
    busy_chats: frozenset[int]
    tries_max: int


@dataclass(frozen=True, slots=True)
class Exchanged:
    """The letters taken, and the errors of what had to follow from an outcome."""

    taken: list[Letter]
    failures: list[Exception]


async def exchange(work: Work, ask: Callable[[], tuple[Sequence[Outcome], Claim]]) -> Exchanged:
    """Write down what became of letters and take the next ones, in one transaction.

    `ask` is called when the transaction has begun and gives what is known by then.
    What follows from an outcome belongs to it; if that fails, the outcome is kept all the same,
    for one broken case must not hold up all letters.
    """
    failures: list[Exception] = []
    async with work.write() as tx:
        outcomes, claim = ask()
        await _apply_sent(tx, [one for one in outcomes if isinstance(one, Sent)])
        for outcome in outcomes:
            await _apply(tx, outcome, claim.tries_max)
            if isinstance(outcome, Gone | Refused):
                failures += await _followed(work, tx, outcome)
        taken = await _take(tx, claim) if claim.limit else []
    return Exchanged(taken, failures)


async def _followed(work: Work, tx: Tx, outcome: Gone | Refused) -> list[Exception]:
    try:
        async with tx.connection.begin_nested():
            await _follow(work.within(tx), outcome)
    except Exception as error:  # noqa: BLE001 - handed on to be logged
        return [error]
    return []


async def _follow(work: Work, outcome: Gone | Refused) -> None:
    """Nobody waits for a person who cannot be reached: others are told, an offer goes on."""
    letter = outcome.letter
    if isinstance(outcome, Gone) and letter.person is not None:
        await members.unreachable(work, letter.person)
    if letter.subject.startswith(_OFFER):
        await assignments_steps.undelivered(work, int(letter.subject.removeprefix(_OFFER)))


async def recover(work: Work) -> int:
    """Decide about letters that a dead process left in the air; gives their number."""
    async with work.write() as tx:
        return await tx.queue.recover(tx.now)


async def _take(tx: Tx, claim: Claim) -> list[Letter]:
    """Claim letters; when there are none there is time to put away those that are too old."""
    taken = await tx.queue.claim(tx.now, claim.limit, busy_chats=claim.busy_chats)
    if not taken:
        await tx.queue.expire(tx.now)
    return taken


async def _apply_sent(tx: Tx, outcomes: Sequence[Sent]) -> None:
    if outcomes:
        await tx.queue.sent(
            [(one.letter.id, one.message or one.letter.edits, one.at) for one in outcomes]
        )


async def _apply(tx: Tx, outcome: Outcome, tries_max: int) -> None:
    letter = outcome.letter
    match outcome:
        case Sent(at=at):
            await _arrived(tx, letter, at)
        case Gone(error=error):
            await tx.queue.close(letter.id, LetterState.FAILED, error)
            await _missed(tx, letter)
        case Refused(error=error):
            await tx.queue.close(letter.id, LetterState.FAILED, error)
        case Unknown(error=error) if not letter.repeatable:
            await tx.queue.close(letter.id, LetterState.AMBIGUOUS, error)
        case Unknown(until=until, error=error) | Later(until=until, error=error):
            await _again(tx, letter, until, error, tries_max)
        case _:
            assert_never(outcome)


async def _arrived(tx: Tx, letter: Letter, at: datetime) -> None:
    """Let a roster know that it reached its reader."""
    if letter.person is not None and letter.subject.startswith(_ROSTER):
        await tx.rosters.delivered(letter.subject, letter.person, at)


async def _missed(tx: Tx, letter: Letter) -> None:
    """Let a roster know that it could not reach its reader."""
    if letter.person is not None and letter.subject.startswith(_ROSTER):
        await tx.rosters.undelivered(letter.subject, letter.person, tx.now)


async def _again(tx: Tx, letter: Letter, until: datetime, error: str, tries_max: int) -> None:
    """Postpone; an outage of Telegram is no fault of a letter, so only strange errors end it."""
    if letter.tries >= tries_max and not error.startswith(("429", "5", "net")):
        await tx.queue.close(letter.id, LetterState.FAILED, error)
    else:
        await tx.queue.postpone(letter.id, until, error)


async def next_due(work: Work) -> datetime | None:
    """When the next postponed letter may leave."""
    async with work.read() as tx:
        return await tx.queue.next_due(tx.now)
