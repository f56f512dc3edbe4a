"""Methods by which the bot learns something."""

from demo import wire
from demo.files import DOWNLOAD_MAX_BYTES
from demo.shapes import Params, bad, whole
from demo.world import BOT_ID, Chat, World


def get_me(world: World, params: Params) -> object:
    """Tell the bot who it is."""
    del params

    return {
        **wire.bot_user(world),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def known(world: World, params: Params) -> Chat:
    """Find a chat the bot has seen; ApiError for the others."""
    place = world.chats.get(whole(params, "chat_id"))
    person = world.people.get(place.id) if place else None
    if place is None or (person is not None and not person.started):
        raise bad("chat not found")

    return place


def get_chat(world: World, params: Params) -> object:
    """Describe a chat the bot has seen."""
    accepted = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription"), False
    )

    return {
        **wire.chat(world, known(world, params)),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {**accepted, "gifts_from_channels": False},
    }


def get_chat_member(world: World, params: Params) -> object:
    """Tell what somebody is in a chat."""
    place = known(world, params)
    wanted = whole(params, "user_id")
    if wanted == BOT_ID:
        return {"status": "member" if place.has_bot else "left", "user": wire.bot_user(world)}
    if wanted not in world.people:
        raise bad("PARTICIPANT_ID_INVALID")
    inside = wanted in place.members

    return {"status": "member" if inside else "left", "user": wire.user(world.people[wanted])}


def get_file(world: World, params: Params) -> object:
    """Give out a path from which a file can be fetched."""
    stored = world.files.find(str(params["file_id"]))
    size = len(stored.content)
    if size > DOWNLOAD_MAX_BYTES:
        raise bad("file is too big")

    return {
        "file_id": stored.id,
        "file_unique_id": stored.unique,
        "file_size": size,
        "file_path": stored.path,
    }


METHODS = {
    "getMe": get_me,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getFile": get_file,
}
