"""The pacer never lets a second at Telegram's door see more calls than its limit."""

from bisect import bisect_right

from hypothesis import given
from hypothesis import strategies as st

from engine.pacer import Pacer

RATE = 30
ROUNDING = 1e-9  # seconds


def _arrivals(delays: list[float], rate: int = RATE) -> list[float]:
    """Send as fast as allowed; the way there takes each delay, the way back the same."""
    pacer, now = Pacer(rate), 0.0
    coming = list(reversed(delays))
    flying: list[tuple[float, float]] = []
    arrived: list[float] = []
    while coming:
        for reply in sorted(one for one in flying if one[0] <= now):
            flying.remove(reply)
            pacer.replied(reply[1], reply[0])
        for _ in range(pacer.ready_together(now, len(coming))):
            delay = coming.pop()
            pacer.left(1, now)
            arrived.append(now + delay)
            flying.append((now + 2 * delay, now))
        now = min([pacer.ready_at(now), *(one[0] for one in flying if one[0] > now)])
    return sorted(arrived)


QUICKEST = 0.03  # the shortest way there; the first call of a run (getMe) has measured it


@given(st.lists(st.floats(QUICKEST, 0.2), min_size=60, max_size=150), st.sampled_from([30, 50]))
def test_no_second_sees_more_than_the_limit(delays: list[float], rate: int) -> None:
    """Whatever the jitter of the network, any trailing second holds at most `rate` arrivals."""
    arrived = _arrivals([QUICKEST, *delays], rate)

    for end, moment in enumerate(arrived):
        begin = bisect_right(arrived, moment - 1.0 + ROUNDING)
        assert end - begin + 1 <= rate


def test_at_telegrams_rate_letters_leave_one_by_one() -> None:
    """The class of a letter is chosen when its slot opens, so no slot is given away before."""
    assert Pacer(RATE).ready_together(0.0, 8) == 1


def test_a_faster_sender_lets_some_leave_together() -> None:
    """A transaction for each of a thousand letters a second would be too many."""
    assert Pacer(1_000).ready_together(0.0, 40) == 40
    assert Pacer(1_000).ready_together(0.0, 1_000) < 100


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
