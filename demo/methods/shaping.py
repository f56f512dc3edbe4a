"""Methods by which the bot shapes its own face: commands, descriptions, presence in a group."""

from demo import wire
from demo.methods.asking import known
from demo.methods.sending import reach
from demo.shapes import ApiError, Params, given
from demo.world import World


def set_commands(world: World, params: Params) -> object:
    """Set a command menu for a scope, in which a named chat must be known."""
    scope = given(params, "scope", dict) or {}
    if "chat_id" in scope:
        known(world, scope)
    world.commands.set(params)
    world.happened("commands", 0, 0)

    return True


def get_commands(world: World, params: Params) -> object:
    """Return the menu of exactly this scope and language."""
    return world.commands.get(params)


def delete_commands(world: World, params: Params) -> object:
    """Forget a menu."""
    world.commands.delete(params)
    world.happened("commands", 0, 0)

    return True


def keep(world: World, params: Params) -> object:
    """Accept a description or a menu button, which the box has no place to show."""
    del world, params

    return True


def leave(world: World, params: Params) -> object:
    """Leave a group."""
    place = reach(world, params)
    if place.kind == "private":
        raise ApiError(400, "Bad Request: chat member status can't be changed in private chats")
    place.has_bot = False
    world.happened("left", place.id, 0)
    body: Params = {
        "chat": wire.chat(world, place),
        "from": wire.bot_user(world),
        "date": wire.seconds(world.clock.now()),
        "old_chat_member": {"status": "member", "user": wire.bot_user(world)},
        "new_chat_member": {"status": "left", "user": wire.bot_user(world)},
    }
    world.updates.push("my_chat_member", body, str(place.id))

    return True


METHODS = {
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "setMyName": keep,
    "setMyDescription": keep,
    "setMyShortDescription": keep,
    "setChatMenuButton": keep,
    "leaveChat": leave,
}
