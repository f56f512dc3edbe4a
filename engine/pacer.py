"""Says when the next call to Telegram may leave, so that its limit is used and not broken."""

from collections import deque

# Faster senders than Telegram's thirty a second let leave together what is this close.
_TOGETHER_S = 0.05


class Pacer:
    """Paces all calls of one bot by the replies it got (reliability 3, "the hybrid rule").

    `send(k) >= reply(k - rate) + 1 s - rtt_min`: whatever the jitter above the shortest round
    trip seen so far, no second at Telegram's door can see more than `rate` calls; a light
    smoothing keeps bursts from forming.
    Times are seconds of a monotonic clock, handed in by the caller.
    """

    def __init__(self, rate: int, *, chat_gap: float = 1.1) -> None:
        """Allow `rate` calls a second over all chats and one a `chat_gap` seconds to one chat."""
        self.rate = rate
        self._chat_gap = chat_gap
        self._smooth = 0.9 / rate
        self._burst = max(0.0, _TOGETHER_S - self._smooth)
        self._replies: deque[float] = deque(maxlen=rate)
        self._in_flight = 0
        self._smoothed = float("-inf")
        self._rtt_min = float("inf")
        self._chats: dict[int, float] = {}

    def ready_at(self, now: float) -> float:
        """The earliest moment at which the next call may leave; infinity while replies are due."""
        return self._ready_at(0, now)

    def ready_together(self, now: float, most: int) -> int:
        """How many calls may leave at once now; at Telegram's rate one, at a faster one more."""
        count = 0
        while count < most and self._ready_at(count, now) <= now:
            count += 1
        return count

    def left(self, chat: int, now: float) -> None:
        """A call has left; `replied` must follow for it."""
        self._in_flight += 1
        self._smoothed = max(self._smoothed, now - self._burst) + self._smooth
        self._chats[chat] = now + self._chat_gap

    def replied(self, started: float, now: float) -> None:
        """The reply (or the failure) of a call that left at `started` is here."""
        self._in_flight -= 1
        self._rtt_min = min(self._rtt_min, now - started)
        self._replies.append(now)

    def hold(self, chat: int, until: float) -> None:
        """Send nothing to a chat before a moment: Telegram asked for it."""
        self._chats[chat] = max(until, self._chats.get(chat, until))

    def _ready_at(self, ahead: int, now: float) -> float:
        """When the call may leave that has so many others before it which leave now."""
        behind = self.rate - self._in_flight - ahead
        if behind <= 0:
            return float("inf")
        earliest = max(self._smoothed, now - self._burst) + ahead * self._smooth
        if len(self._replies) >= behind:
            rtt = 0.0 if self._rtt_min == float("inf") else self._rtt_min
            earliest = max(earliest, self._replies[-behind] + 1.0 - rtt)
        return max(now, earliest)

    def busy_chats(self, now: float) -> dict[int, float]:
        """The chats that must wait, each with the end of its waiting."""
        self._chats = {chat: end for chat, end in self._chats.items() if end > now}
        return self._chats
