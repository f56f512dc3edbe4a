"""The pacer never lets a second at Telegram's door see more calls than its limit."""

from bisect import bisect_right

from hypothesis import given
from hypothesis import strategies as st

from engine.pacer import Pacer

RATE = 30
ROUNDING = 1e-9  # seconds


def _arrivals(delays: list[float]) -> list[float]:
    """Send as fast as allowed; the way there takes each delay, the way back the same."""
    pacer, now = Pacer(RATE), 0.0
    flying: list[tuple[float, float]] = []
    arrived: list[float] = []
    for delay in delays:
        while True:
            for reply in sorted(one for one in flying if one[0] <= now):
                flying.remove(reply)
                pacer.replied(reply[1], reply[0])
            ready = pacer.ready_at(now)
            if ready <= now:
                break
            now = min([ready, *(one[0] for one in flying)])
        pacer.left(1, now)
        arrived.append(now + delay)
        flying.append((now + 2 * delay, now))
    return sorted(arrived)


QUICKEST = 0.03  # the shortest way there; the first call of a run (getMe) has measured it


@given(st.lists(st.floats(QUICKEST, 0.2), min_size=60, max_size=150))
def test_no_second_sees_more_than_the_limit(delays: list[float]) -> None:
    """Whatever the jitter of the network, any trailing second holds at most 30 arrivals."""
    arrived = _arrivals([QUICKEST, *delays])

    for end, moment in enumerate(arrived):
        begin = bisect_right(arrived, moment - 1.0 + ROUNDING)
        assert end - begin + 1 <= RATE


def test_a_steady_network_is_used_to_the_limit() -> None:
    """With a round trip of 60 ms, 300 calls take hardly longer than ten seconds."""
    arrived = _arrivals([0.03] * 300)

    assert len(arrived) / (arrived[-1] - arrived[0]) >= 0.97 * RATE


def test_one_chat_waits_between_two_messages() -> None:
    """After a message a chat is busy for the gap, and as long as Telegram asks after a 429."""
    pacer = Pacer(RATE, chat_gap=1.1)
    pacer.left(7, 10.0)

    assert pacer.busy_chats(11.0) == {7: 11.1}
    pacer.hold(7, 40.0)
    assert 7 in pacer.busy_chats(39.0)
    assert pacer.busy_chats(40.0) == {}
