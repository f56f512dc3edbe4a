"""The world as the Bot API writes it: users, chats, messages."""

from datetime import datetime

from demo.files import UNKNOWN_SIZE, StoredFile, picture_size
from demo.shapes import Params
from demo.world import BOT_ID, Chat, Message, Person, World


def seconds(moment: datetime) -> int:
    """Write a moment as Telegram does."""
    return int(moment.timestamp())


def bot_user(world: World) -> Params:
    """Describe the bot as the sender of its messages."""
    return {
        "id": BOT_ID,
        "is_bot": True,
        "first_name": world.name,
        "username": world.username,
    }


def user(person: Person) -> Params:
    """Describe a person."""
    result: Params = {
        "id": person.id,
        "is_bot": False,
        "first_name": person.name,
        "language_code": person.language,
    }
    if person.username:
        result["username"] = person.username

    return result


def chat(world: World, place: Chat) -> Params:
    """Describe a chat."""
    if place.kind != "private":
        return {"id": place.id, "type": place.kind, "title": place.title}
    person = world.people[place.id]
    result: Params = {"id": place.id, "type": "private", "first_name": person.name}
    if person.username:
        result["username"] = person.username

    return result


def message(world: World, said: Message, *, depth: int = 1) -> Params:
    """Describe a message; the one it replies to is described without its own reply."""
    place = world.chats[said.chat]
    result: Params = {
        "message_id": said.id,
        "from": bot_user(world) if said.by_bot else user(world.people[said.sender]),
        "chat": chat(world, place),
        "date": seconds(said.sent_at),
        **said.service,
    }
    result.update(content(said))
    if said.edited_at is not None:
        result["edit_date"] = seconds(said.edited_at)
    if said.protected:
        result["has_protected_content"] = True
    if said.buttons:
        result["reply_markup"] = {"inline_keyboard": said.buttons}
    replied = place.messages.get(said.reply_to or 0)
    if replied is not None and not replied.deleted and depth:
        result["reply_to_message"] = message(world, replied, depth=depth - 1)

    return result


def content(said: Message) -> Params:
    """Describe what a message carries: words, or a file with its caption."""
    words: Params = {}
    prefix = "caption_" if said.file else ""
    if said.text:
        words["caption" if said.file else "text"] = said.text
    if said.entities:
        words[f"{prefix}entities"] = said.entities
    if said.file is None:
        return words

    return {**words, said.file.kind: photo(said.file) if is_photo(said) else document(said.file)}


def is_photo(said: Message) -> bool:
    """Tell pictures from papers."""
    return said.file is not None and said.file.kind == "photo"


def document(stored: StoredFile) -> Params:
    """Describe a document."""
    return {
        "file_id": stored.id,
        "file_unique_id": stored.unique,
        "file_name": stored.name,
        "mime_type": stored.mime,
        "file_size": len(stored.content),
    }


def photo(stored: StoredFile) -> list[Params]:
    """Describe a picture in its one size."""
    width, height = picture_size(stored.content) or UNKNOWN_SIZE

    return [
        {
            "file_id": stored.id,
            "file_unique_id": stored.unique,
            "width": width,
            "height": height,
            "file_size": len(stored.content),
        }
    ]
