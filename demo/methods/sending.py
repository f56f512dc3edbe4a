"""Methods by which the bot puts something new into a chat."""

from dataclasses import replace

from demo import wire
from demo.content import Words, read_caption, read_text
from demo.files import StoredFile, picture_size
from demo.shapes import ApiError, Params, Upload, bad, given, whole
from demo.world import BOT_ID, Chat, Message, World

INITIATE = "Forbidden: bot can't initiate conversation with a user"
BLOCKED = "Forbidden: bot was blocked by the user"
KICKED = "Forbidden: bot was kicked from the group chat"


def reach(world: World, params: Params) -> Chat:
    """Return the chat a call is about, if the bot may write there; ApiError otherwise."""
    place = world.chats.get(whole(params, "chat_id"))
    if place is None:
        raise bad("chat not found")
    if not place.has_bot:
        raise ApiError(403, KICKED)
    person = world.people.get(place.id)
    if person is not None and not person.started:
        raise ApiError(403, INITIATE)
    if person is not None and person.blocked:
        raise ApiError(403, BLOCKED)

    return place


def replied(place: Chat, params: Params) -> int | None:
    """Find the message that is replied to; ApiError when it is gone and had to be there."""
    wanted = given(params, "reply_parameters", dict) or {}
    number = given(wanted, "message_id", int)
    if number is None:
        return None
    found = place.messages.get(number)
    if found is not None and not found.deleted:
        return number
    if not wanted.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")

    return None


def put(world: World, params: Params, words: Words, file: StoredFile | None) -> Message:
    """Put a message of the bot into its chat, with its keyboard."""
    place = reach(world, params)
    said = Message(
        id=0,
        chat=place.id,
        sender=BOT_ID,
        sent_at=world.clock.now(),
        text=words.text,
        entities=words.entities,
        file=file,
        reply_to=replied(place, params),
        protected=bool(params.get("protect_content")),
    )
    markup = given(params, "reply_markup", dict) or {}
    said.show(markup.get("inline_keyboard", []))
    if markup and "inline_keyboard" not in markup:
        said.keyboard = markup
        place.keyboard = markup if "keyboard" in markup else None
    place.add(said)
    world.happened("sent", place.id, place.id, message=replace(said))

    return said


def send_message(world: World, params: Params) -> object:
    """Send a text."""
    return wire.message(world, put(world, params, read_text(params), None))


def send_document(world: World, params: Params) -> object:
    """Send a file as a paper."""
    return send_file(world, params, "document")


def send_photo(world: World, params: Params) -> object:
    """Send a file as a picture, which it must be."""
    upload = params.get("photo")
    if isinstance(upload, Upload) and picture_size(upload.content) is None:
        raise bad("IMAGE_PROCESS_FAILED")

    return send_file(world, params, "photo")


def send_file(world: World, params: Params, kind: str) -> object:
    """Send an uploaded file, or one that Telegram has already."""
    words = read_caption(params)
    reach(world, params)
    source = params[kind]
    if isinstance(source, Upload):
        file = world.files.keep(kind, source.name, source.content)
    else:
        file = world.files.find(str(source), kind)

    return wire.message(world, put(world, params, words, file))


def copy_message(world: World, params: Params) -> object:
    """Send a message again without saying where it came from."""
    origin = world.chats.get(whole(params, "from_chat_id"))
    found = origin.messages.get(whole(params, "message_id")) if origin else None
    if found is None or found.deleted:
        raise bad("message to copy not found")
    words = read_caption(params) if "caption" in params else Words(found.text, found.entities)
    said = put(world, params, words, found.file)

    return {"message_id": said.id}


def send_chat_action(world: World, params: Params) -> object:
    """Show that the bot is busy."""
    reach(world, params)

    return True


METHODS = {
    "sendMessage": send_message,
    "sendDocument": send_document,
    "sendPhoto": send_photo,
    "copyMessage": copy_message,
    "sendChatAction": send_chat_action,
}
