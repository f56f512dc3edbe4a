"""Telegram's limits on what a call carries, lengths, marks and buttons, in Telegram's words."""

from dataclasses import dataclass

from demo.markup import Entity, MarkupError, parse, trim
from demo.shapes import ApiError, Params, bad, given, utf16

TEXT_MAX = 4096
CAPTION_MAX = 1024
CALLBACK_BYTES_MAX = 64
BUTTONS_MAX = 100
ROW_MAX = 8
STYLES = {"danger", "success", "primary"}
URLS = ("http://", "https://", "tg://", "tel:")
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
)


@dataclass(frozen=True, slots=True)
class Words:
    """A text after its marks were read."""

    text: str
    entities: list[Entity]


def read_words(params: Params, name: str = "text") -> Words:
    """Read `text` or `caption` with its parse mode or entities; ApiError when it cannot be."""
    source = given(params, name, str) or ""
    mode = (given(params, "parse_mode", str) or "").lower()
    if mode not in {"", "html"}:
        raise bad("unsupported parse_mode: the demo reads HTML only")
    if not mode:
        key = "entities" if name == "text" else f"{name}_entities"
        entities = [each for each in given(params, key, list) or [] if isinstance(each, dict)]
        return Words(*trim(source, entities))
    try:
        return Words(*parse(source))
    except MarkupError as trouble:
        message = f"can't parse entities: {trouble}"
        raise bad(message) from trouble


def read_text(params: Params) -> Words:
    """Read the text of a message, which must say something."""
    words = read_words(params)
    if not words.text:
        raise bad("message text is empty")
    if utf16(words.text) > TEXT_MAX:
        raise bad("message is too long")

    return words


def read_caption(params: Params) -> Words:
    """Read the caption of a file, which may be silent."""
    words = read_words(params, "caption")
    if utf16(words.text) > CAPTION_MAX:
        raise bad("message caption is too long")

    return words


def check_markup(params: Params) -> None:
    """Refuse a keyboard that Telegram would refuse."""
    markup = given(params, "reply_markup", dict) or {}
    for kind, check in (("inline_keyboard", check_inline), ("keyboard", check_reply)):
        rows = markup.get(kind, [])
        if sum(map(len, rows)) > BUTTONS_MAX or any(len(row) > ROW_MAX for row in rows):
            raise bad("reply markup is too long")
        for row in rows:
            for button in row:
                check(button)


def check_inline(button: Params) -> None:
    """Refuse an inline button without a label, with two jobs or with a payload too long."""
    check_label(button)
    actions = [name for name in ACTIONS if name in button]
    if not actions:
        raise bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        message = f"can't parse inline keyboard button: {' and '.join(actions)} at once"
        raise bad(message)
    data = given(button, "callback_data", str)
    if data is not None and not 1 <= len(data.encode()) <= CALLBACK_BYTES_MAX:
        raise bad("BUTTON_DATA_INVALID")
    url = given(button, "url", str)
    if url is not None and not url.startswith(URLS):
        message = f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL"
        raise bad(message)


def check_reply(button: Params | str) -> None:
    """Refuse a reply button without a label."""
    check_label({"text": button} if isinstance(button, str) else button)


def check_label(button: Params) -> None:
    """Refuse an empty label or a style that does not exist."""
    if not str(button.get("text", "")).strip():
        raise bad("can't parse keyboard button: Button text must be non-empty")
    style = button.get("style")
    if style is not None and style not in STYLES:
        message = f"can't parse keyboard button: Invalid button style '{style}' specified"
        raise bad(message)


def trouble(params: Params) -> ApiError | None:
    """Say what Telegram would refuse in the content of any call; None when nothing."""
    try:
        if "text" in params and "callback_query_id" not in params:
            read_text(params)
        if "caption" in params:
            read_caption(params)
        check_markup(params)
    except ApiError as refusal:
        return refusal

    return None
