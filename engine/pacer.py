"""Says when the next call to Telegram may leave, so that its limit is used and not broken."""

from collections import deque


class Pacer:
    """Paces all calls of one bot by the replies it got (reliability 3, "the hybrid rule").

    `send(k) >= reply(k - rate) + 1 s - rtt_min`: whatever the jitter above the shortest round
    trip seen so far, no second at Telegram's door can see more than `rate` calls; a light
    smoothing keeps bursts from forming.
    Times are seconds of a monotonic clock, handed in by the caller.
    """

    def __init__(self, rate: int, *, chat_gap: float = 1.1) -> None:
        """Allow `rate` calls a second over all chats and one a `chat_gap` seconds to one chat."""
        self._rate = rate
        self._chat_gap = chat_gap
        self._smooth = 0.9 / rate
        self._replies: deque[float] = deque(maxlen=rate)
        self._in_flight = 0
        self._last_sent = float("-inf")
        self._rtt_min = float("inf")
        self._chats: dict[int, float] = {}

    def ready_at(self, now: float) -> float:
        """The earliest moment at which the next call may leave; infinity while replies are due."""
        if self._in_flight >= self._rate:
            return float("inf")
        earliest = self._last_sent + self._smooth
        behind = self._rate - self._in_flight
        if len(self._replies) >= behind:
            rtt = 0.0 if self._rtt_min == float("inf") else self._rtt_min
            earliest = max(earliest, self._replies[-behind] + 1.0 - rtt)
        return max(now, earliest)

    def left(self, chat: int, now: float) -> None:
        """A call has left; `replied` must follow for it."""
        self._in_flight += 1
        self._last_sent = now
        self._chats[chat] = now + self._chat_gap

    def replied(self, started: float, now: float) -> None:
        """The reply (or the failure) of a call that left at `started` is here."""
        self._in_flight -= 1
        self._rtt_min = min(self._rtt_min, now - started)
        self._replies.append(now)

    def hold(self, chat: int, until: float) -> None:
        """Send nothing to a chat before a moment: Telegram asked for it."""
        self._chats[chat] = max(until, self._chats.get(chat, until))

    def busy_chats(self, now: float) -> dict[int, float]:
        """The chats that must wait, each with the end of its waiting."""
        self._chats = {chat: end for chat, end in self._chats.items() if end > now}
        return self._chats
