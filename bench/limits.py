"""Counts calls as Telegram does: thirty a second over all chats, one a second to one chat."""

from collections import deque

_RATE, _WINDOW_S, _CHAT_GAP_S = 30, 1.0, 1.0
_ASKED_S = 3


class Limits:
    """A window that slides with every call, so that no second may hold more than the rate."""

    def __init__(self) -> None:
        """Begin with nothing sent."""
        self._calls: deque[float] = deque(maxlen=_RATE)
        self._chats: dict[int, float] = {}

    def refuses(self, chat: int, now: float) -> int:
        """The seconds to wait, as in `retry_after`; zero when the call may pass."""
        full = len(self._calls) == _RATE and now - self._calls[0] < _WINDOW_S
        early = now - self._chats.get(chat, float("-inf")) < _CHAT_GAP_S
        if full or early:
            return _ASKED_S
        self._calls.append(now)
        self._chats[chat] = now
        return 0
