"""Joining, as people see it."""

import re

from demo import acts
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast


def _token(officer: Person) -> str:
    """The joining link's secret, as the officer sees it."""
    found = re.search(r"start=(\S+)", officer.message("start=").text)
    assert found is not None
    return found[1]


async def test_joining(story: Story, cast: Cast) -> None:
    """The officer hands out a link; it works once, for one person, for a day."""
    await cast.officer.says("/people")
    await cast.officer.says("отегенов")
    await cast.officer.taps("Өтегенов Нұрбол Қайратұлы")
    await cast.officer.taps("Қосылу сілтемесін беру")
    token = _token(cast.officer)
    story.transcript.hide(token, "<сілтеме>")
    await cast.nurbol.says(f"/start {token}")
    await cast.nurbol.says("/me")
    await cast.nurbol.says("/help")
    await cast.citizen.says(f"/start {token}")
    await cast.citizen.says("/decree")

    story.golden("joining")


async def test_a_link_is_too_old_after_a_day(story: Story, cast: Cast) -> None:
    """An old link gives nothing but the way to a new one."""
    await cast.officer.says("/people")
    await cast.officer.says("Өтегенов")
    await cast.officer.taps("Өтегенов Нұрбол Қайратұлы")
    await cast.officer.taps("Қосылу сілтемесін беру")
    token = _token(cast.officer)
    await story.turn("+1d")
    await cast.nurbol.says(f"/start {token}")

    assert cast.nurbol.sees("жарамсыз")


async def test_a_new_account_needs_the_officer(cast: Cast) -> None:
    """A linked person is unlinked by the officer before a new link is made."""
    await cast.officer.says("/people")
    await cast.officer.says("Ахметов")
    await cast.officer.taps("Ахметов Әлихан Болатұлы")
    await cast.officer.taps("Аккаунтты ажырату")
    await cast.alikhan.says("/cases")

    assert cast.alikhan.sees("алқа мүшелеріне арналған")


async def test_an_edited_message_is_answered(cast: Cast) -> None:
    """What was sent first stands; whoever corrects it is told to write anew."""
    await cast.officer.says("/people")
    await cast.officer.says("Жоқ адам")
    await cast.officer.corrects(cast.officer.message("Жоқ адам"), "Ахметов")

    assert cast.officer.sees("Өзгертілген хабарлама есепке алынбайды")


async def test_groups_hear_nothing(story: Story, cast: Cast) -> None:
    """A bot that was added to a group leaves it and answers nothing there."""
    group = acts.group(story.world, "Алқа", [cast.officer.id])
    await story.settle()

    heard = {one.method for one in story.world.journal if one.params.get("chat_id") == group.id}
    assert heard == {"leaveChat"}
