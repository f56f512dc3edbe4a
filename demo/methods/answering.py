"""The method by which the bot answers a press."""

from demo.shapes import Params, bad, given, utf16
from demo.world import Toast, World

TOAST_MAX = 200


def answer_callback_query(world: World, params: Params) -> object:
    """Stop the waiting circle on a button, and say something over the chat if there is a text."""
    text = given(params, "text", str) or ""
    if utf16(text) > TOAST_MAX:
        raise bad("MESSAGE_TOO_LONG")
    press = world.queries.answer(str(params["callback_query_id"]))
    alert = bool(params.get("show_alert"))
    if text:
        world.chats[press.chat].toasts.append(Toast(world.clock.now(), text, alert))
        world.happened("alert" if alert else "toast", press.chat, press.person, text=text)

    return True


METHODS = {"answerCallbackQuery": answer_callback_query}
