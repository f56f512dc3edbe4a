"""What people do in the box: write, press, send files, block, add the bot to a group."""

from dataclasses import replace
from itertools import count

from demo import wire
from demo.markup import Entity
from demo.shapes import ApiError, Params, Upload, utf16
from demo.world import Chat, Message, Person, World

FIRST_GROUP = -1001


class Impossible(Exception):
    """A person cannot do that in a real Telegram either."""


def who(world: World, user: int) -> Person:
    """Find a person."""
    person = world.people.get(user)
    if person is None:
        message = f"nobody here has the id {user}: there are {sorted(world.people)}"
        raise Impossible(message)

    return person


def where(world: World, person: Person, chat: int | None) -> Chat:
    """Find the chat in which a person does something: their own with the bot unless named."""
    place = world.chats.get(chat or person.id)
    if place is None or person.id not in place.members:
        message = f"{person.name} is in no chat {chat}"
        raise Impossible(message)
    if place.kind == "private" and person.blocked:
        message = f"{person.name} has blocked the bot and must unblock it first"
        raise Impossible(message)

    return place


def commands_in(text: str) -> list[Entity]:
    """Mark a command at the beginning, as Telegram does for what people type."""
    command = text.split(maxsplit=1)[0]
    if not command.startswith("/") or command == "/":
        return []

    return [{"type": "bot_command", "offset": 0, "length": utf16(command)}]


def say(
    world: World, user: int, text: str, *, reply_to: int | None = None, chat: int | None = None
) -> Message:
    """Write a message."""
    words = text.strip()
    if not words:
        message = "Telegram sends no empty message"
        raise Impossible(message)
    person = who(world, user)
    place = where(world, person, chat)
    said = Message(0, place.id, user, world.clock.now(), words, commands_in(words))

    return deliver(world, place, person, said, reply_to)


def upload(
    world: World,
    user: int,
    file: Upload,
    *,
    kind: str = "document",
    caption: str = "",
    reply_to: int | None = None,
) -> Message:
    """Send a paper or a picture."""
    person = who(world, user)
    place = where(world, person, None)
    try:
        stored = world.files.keep(kind, file.name, file.content)
    except ApiError as refusal:
        raise Impossible(refusal.description) from refusal
    said = Message(0, place.id, user, world.clock.now(), caption.strip(), file=stored)

    return deliver(world, place, person, said, reply_to)


def deliver(
    world: World, place: Chat, person: Person, said: Message, reply_to: int | None
) -> Message:
    """Put a person's message into its chat and on its way to the bot."""
    if reply_to is not None and reply_to not in place.messages:
        message = f"there is no message {reply_to} to reply to"
        raise Impossible(message)
    said.reply_to = reply_to
    place.add(said)
    if place.kind == "private":
        person.started = True
    if place.keyboard is not None and place.keyboard.get("one_time_keyboard"):
        place.keyboard = None
    world.happened("said", place.id, person.id, message=replace(said))
    if place.kind == "private" or seen_in_group(world, place, said):
        world.updates.push("message", wire.message(world, said), str(place.id))

    return said


def edit(world: World, user: int, message: int, text: str) -> Message:
    """Correct a message that was sent before; the bot hears of it."""
    person = who(world, user)
    said = where(world, person, None).messages.get(message)
    if said is None or said.sender != user or said.deleted:
        complaint = f"{person.name} has no message {message} to correct"
        raise Impossible(complaint)
    said.text, said.entities, said.edited_at = text, commands_in(text), world.clock.now()
    world.happened("edited", user, user, message=replace(said))
    world.updates.push("edited_message", wire.message(world, said), str(user))

    return said


def seen_in_group(world: World, place: Chat, said: Message) -> bool:
    """Tell what a bot in privacy mode gets from a group: commands, mentions, replies to it."""
    replied = place.messages.get(said.reply_to or 0)
    meant = said.text.startswith("/") or f"@{world.username}" in said.text

    return place.has_bot and (
        meant or bool(said.service) or (replied is not None and replied.by_bot)
    )


def tap(
    world: World,
    user: int,
    message: int,
    data: str,
    *,
    chat: int | None = None,
    forged: bool = False,
) -> str:
    """Press an inline button, or one that was there a moment ago; returns the query's id.

    A forged press carries any bytes, which a changed client can send.
    """
    person = who(world, user)
    place = where(world, person, chat)
    found = place.messages.get(message)
    if found is None or found.deleted:
        text = f"there is no message {message} in this chat"
        raise Impossible(text)
    if data not in found.shown and not forged:
        text = f"message {message} has no button with '{data}': it has {sorted(found.shown)}"
        raise Impossible(text)
    press = world.queries.open(person=user, chat=place.id, message=message, data=data)
    world.happened("tapped", place.id, user, text=label(found, data), message=replace(found))
    body: Params = {
        "id": press.id,
        "from": wire.user(person),
        "message": wire.message(world, found),
        "chat_instance": str(5_000_000_000 + abs(place.id)),
        "data": data,
    }
    if place.kind == "private":
        person.started = True
    world.updates.push("callback_query", body, f"press {user}")

    return press.id


def label(message: Message, data: str) -> str:
    """Return what is written on a button; the payload itself when it is gone from the screen."""
    labels = (
        str(button["text"])
        for row in message.buttons
        for button in row
        if button.get("callback_data") == data
    )

    return next(labels, data)


def block(world: World, user: int, *, blocked: bool) -> None:
    """Block the bot or let it write again; the bot is told, as by Telegram."""
    person = who(world, user)
    if person.blocked == blocked:
        return
    person.blocked = blocked
    world.happened("blocked" if blocked else "unblocked", person.id, person.id)
    states = ("member", "kicked") if blocked else ("kicked", "member")
    membership(world, world.chats[person.id], person, *states)


def membership(world: World, place: Chat, person: Person, before: str, after: str) -> None:
    """Tell the bot that its own place in a chat has changed."""
    states = [
        {"status": state, "user": wire.bot_user(world)}
        | ({"until_date": 0} if state == "kicked" else {})
        for state in (before, after)
    ]
    body: Params = {
        "chat": wire.chat(world, place),
        "from": wire.user(person),
        "date": wire.seconds(world.clock.now()),
        "old_chat_member": states[0],
        "new_chat_member": states[1],
    }
    world.updates.push("my_chat_member", body, str(place.id))


def group(world: World, title: str, members: list[int]) -> Chat:
    """Make a group of people; the first of them adds the bot."""
    number = next(each for each in count(FIRST_GROUP, -1) if each not in world.chats)
    place = Chat(number, "group", title, members)
    world.chats[number] = place
    first = who(world, members[0])
    membership(world, place, first, "left", "member")
    said = Message(0, number, first.id, world.clock.now())
    said.service = {"new_chat_members": [wire.bot_user(world)]}
    deliver(world, place, first, said, None)

    return place
