"""Misbehaviour on demand: what Telegram does on a bad day, by rule and by seed."""

import asyncio
import random
import time
from collections import deque
from dataclasses import dataclass
from enum import StrEnum

from demo.shapes import ApiError

HANG_SECONDS = 120  # longer than any client should wait


class Kind(StrEnum):
    """What may go wrong with a call."""

    TOO_MANY = "429"
    FORBIDDEN = "403"
    BROKEN = "500"
    HTML = "html502"
    LOST_ANSWER = "lost_answer"
    LOST_REQUEST = "lost_request"
    DELAY = "delay"
    HANG = "hang"


@dataclass(slots=True)
class Rule:
    """Which calls go wrong, how, and how often."""

    kind: Kind
    method: str = "*"
    chat: str = "*"
    times: int | None = None
    probability: float = 1.0
    retry_after: int = 1
    delay_ms: int = 0
    used: int = 0

    def fits(self, method: str, chat: str) -> bool:
        """Tell whether this rule is about such a call and is not used up."""
        named = self.method in {"*", method} and self.chat in {"*", chat}

        return named and (self.times is None or self.used < self.times)


class Limiter:
    """Telegram's published limits: so many messages a second in all, one a second in a chat."""

    def __init__(self, *, per_second: int = 30, per_chat_seconds: float = 1.0) -> None:
        """Begin unhurried."""
        self.per_second = per_second
        self.per_chat_seconds = per_chat_seconds
        self.refused = 0
        self._all: deque[float] = deque()
        self._chats: dict[str, float] = {}

    def admit(self, chat: str) -> None:
        """Count a message; ApiError 429 when it comes too soon."""
        now = time.monotonic()
        while self._all and self._all[0] <= now - 1:
            self._all.popleft()
        soon = now - self._chats.get(chat, -self.per_chat_seconds) < self.per_chat_seconds
        if soon or len(self._all) >= self.per_second:
            self.refused += 1
            raise too_many(1)
        self._all.append(now)
        self._chats[chat] = now


class Faults:
    """The rules in force."""

    def __init__(self, seed: int = 0) -> None:
        """Begin with a well-behaved Telegram."""
        self.rules: list[Rule] = []
        self.limiter: Limiter | None = None
        self.seed(seed)

    def seed(self, seed: int) -> None:
        """Make the coming chances repeatable."""
        self._random = random.Random(seed)  # noqa: S311 repeatable on purpose

    def add(self, rule: Rule) -> Rule:
        """Put a rule in force."""
        self.rules.append(rule)

        return rule

    def clear(self) -> None:
        """Let Telegram behave again."""
        self.rules.clear()
        self.limiter = None

    def pick(self, method: str, chat: str) -> Rule | None:
        """Choose what goes wrong with this call, None when nothing."""
        for rule in self.rules:
            if rule.fits(method, chat) and self._random.random() < rule.probability:
                rule.used += 1
                return rule

        return None


def too_many(seconds: int) -> ApiError:
    """Word a 429 as Telegram does."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


async def suffer(rule: Rule) -> None:
    """Let the fault happen that comes before the call is applied; ApiError where it answers."""
    match rule.kind:
        case Kind.TOO_MANY:
            raise too_many(rule.retry_after)
        case Kind.FORBIDDEN:
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        case Kind.BROKEN:
            raise ApiError(500, "Internal Server Error")
        case Kind.DELAY:
            await asyncio.sleep(rule.delay_ms / 1000)
        case Kind.HANG:
            await asyncio.sleep(HANG_SECONDS)
        case Kind.HTML | Kind.LOST_ANSWER | Kind.LOST_REQUEST:
            return
