"""Methods by which the bot changes or takes back what it said."""

from dataclasses import replace
from datetime import timedelta

from demo import wire
from demo.content import Words, read_caption, read_text
from demo.methods.sending import reach
from demo.shapes import Params, bad, given, whole
from demo.world import Message, World

DELETE_WITHIN = timedelta(hours=48)
SAME = (
    "message is not modified: specified new message content and reply markup are exactly"
    " the same as a current content and reply markup of the message"
)


def own(world: World, params: Params) -> Message:
    """Find the bot's own message that a call wants to edit; ApiError when it cannot be."""
    if "chat_id" not in params:
        raise bad("chat_id is empty")
    found = reach(world, params).messages.get(whole(params, "message_id"))
    if found is None or found.deleted:
        raise bad("message to edit not found")
    if not found.by_bot or found.keyboard is not None:
        raise bad("message can't be edited")

    return found


def new_buttons(params: Params) -> list[list[Params]]:
    """Read the inline keyboard of an edit; none means that it goes away."""
    markup = given(params, "reply_markup", dict) or {}
    rows: list[list[Params]] = markup.get("inline_keyboard", [])

    return rows


def change(world: World, said: Message, words: Words, params: Params) -> object:
    """Put new words and buttons in place of the old; ApiError when nothing would change."""
    buttons = new_buttons(params)
    before = said.text, said.entities, said.buttons
    if before == (words.text, words.entities, buttons):
        raise bad(SAME)
    if before[:2] != (words.text, words.entities):
        said.edited_at = world.clock.now()
    said.text, said.entities = words.text, words.entities
    said.show(buttons)
    world.happened("edited", said.chat, said.chat, message=replace(said))

    return wire.message(world, said)


def edit_text(world: World, params: Params) -> object:
    """Change the text of a message that has one."""
    words = read_text(params)
    said = own(world, params)
    if said.file is not None:
        raise bad("there is no text in the message to edit")

    return change(world, said, words, params)


def edit_caption(world: World, params: Params) -> object:
    """Change the caption of a file."""
    words = read_caption(params)
    said = own(world, params)
    if said.file is None:
        raise bad("there is no caption in the message to edit")

    return change(world, said, words, params)


def edit_reply_markup(world: World, params: Params) -> object:
    """Change the buttons only."""
    said = own(world, params)

    return change(world, said, Words(said.text, said.entities), params)


def delete_message(world: World, params: Params) -> object:
    """Take a message away, for two days after it was sent."""
    place = world.chats.get(whole(params, "chat_id"))
    if place is None:
        raise bad("chat not found")
    found = place.messages.get(whole(params, "message_id"))
    if found is None or found.deleted:
        raise bad("message to delete not found")
    if world.clock.now() - found.sent_at > DELETE_WITHIN:
        raise bad("message can't be deleted for everyone")
    found.deleted = True
    world.happened("deleted", place.id, place.id, message=replace(found))

    return True


METHODS = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_reply_markup,
    "deleteMessage": delete_message,
}
