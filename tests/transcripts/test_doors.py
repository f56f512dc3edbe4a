"""Doors are closed by default: strangers, other roles, other units, groups."""

import pytest

from bot.commands import commands_for
from domain.ids import PersonId
from domain.people import Actor, Language, Role
from handlers.members import MEMBERS_ONLY
from tests.transcripts.conftest import Cast, Desk

_OPEN_TO_ALL = {"language", "cancel"}
_ANYBODY = PersonId(1)
_NO_RIGHT = "Бұл әрекетке рұқсатыңыз жоқ"


@pytest.mark.parametrize("command", MEMBERS_ONLY)
async def test_a_stranger_is_shown_the_way_out(cast: Cast, command: str) -> None:
    """Every command of members gets a stranger the same polite answer."""
    await cast.citizen.says(f"/{command}")

    assert "алқа мүшелеріне арналған" in cast.citizen.last.text


@pytest.mark.parametrize("command", MEMBERS_ONLY)
async def test_a_command_answers_only_whose_menu_has_it(
    desk: Desk, cast: Cast, command: str
) -> None:
    """A member who types a command of another role is told that it is not theirs."""
    people = {
        Role.OFFICER: cast.officer, Role.ADVOCATE: cast.alikhan, Role.PRESIDIUM: cast.presidium,
        Role.CHAIR: cast.chair, Role.CONSULTANT: cast.consultant,
    }  # fmt: skip
    t = desk.house.texts.speaker(Language.KK)
    for role, person in people.items():
        menu = {name for name, _ in commands_for(_actor(role), t)}
        await person.says(f"/{command}")

        assert (_NO_RIGHT in person.last.text) is (command not in menu), (role, command)


def test_every_command_of_a_menu_is_known_to_the_door(desk: Desk) -> None:
    """No menu offers what the door does not close to strangers."""
    t = desk.house.texts.speaker(Language.KK)
    offered = {name for role in Role for name, _ in commands_for(_actor(role), t)}

    assert offered - _OPEN_TO_ALL == set(MEMBERS_ONLY)


def _actor(role: Role) -> Actor:
    return Actor(telegram_id=1, person=_ANYBODY, roles=frozenset({role}))
