"""Turns cards into the calls of the Bot API, with payloads sealed for their reader."""

import base64

from aiogram.methods import (
    EditMessageCaption,
    EditMessageText,
    SendDocument,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from ui.callbacks import STALE, ButtonSeal, Press
from ui.card import Button, Card, File

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_HTML = "HTML"
# Telegram counts UTF-16 units without the tags; counting them too is on the safe side.
_TEXT_MAX = 4096
_CAPTION_MAX = 1024
Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


def sending(card: Card, chat: int, seal: ButtonSeal) -> TelegramMethod[Message]:
    """The call that puts a card into a private chat."""
    markup = _markup(card, chat, seal)
    if card.file is None:
        return SendMessage(
            chat_id=chat,
            text=_fitted(card.text, _TEXT_MAX),
            parse_mode=_HTML,
            reply_markup=markup,
            link_preview_options=_NO_PREVIEW,
            protect_content=card.protect or None,
        )
    given = _input(card.file)
    if card.file.kind == "photo":
        return SendPhoto(
            chat_id=chat,
            photo=given,
            caption=_fitted(card.text, _CAPTION_MAX),
            parse_mode=_HTML,
            reply_markup=markup,
            protect_content=card.protect or None,
        )
    return SendDocument(
        chat_id=chat,
        document=given,
        caption=card.text,
        parse_mode=_HTML,
        reply_markup=markup,
        protect_content=card.protect or None,
    )


def editing(
    card: Card,
    chat: int,
    message: int,
    seal: ButtonSeal,
) -> TelegramMethod[Message | bool]:
    """The call that redraws a message; a reply keyboard cannot be edited and is left out."""
    markup = _inline(card, chat, seal)
    if card.file is None:
        return EditMessageText(
            chat_id=chat,
            message_id=message,
            text=_fitted(card.text, _TEXT_MAX),
            parse_mode=_HTML,
            reply_markup=markup,
            link_preview_options=_NO_PREVIEW,
        )
    return EditMessageCaption(
        chat_id=chat,
        message_id=message,
        caption=_fitted(card.text, _CAPTION_MAX),
        parse_mode=_HTML,
        reply_markup=markup,
    )


def _fitted(text: str, longest: int) -> str:
    """The text, or its first whole lines where it is longer than Telegram takes.

    A tag never spans lines, so what is left is well-formed.
    """
    if _units(text) <= longest:
        return text
    kept = ""
    for line in text.split("\n"):
        if _units(kept) + _units(line) + 2 > longest:
            break
        kept += f"{line}\n"
    return f"{kept}…"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _markup(card: Card, chat: int, seal: ButtonSeal) -> Markup | None:
    if card.reply is None:
        return _inline(card, chat, seal)
    if not card.reply:
        return ReplyKeyboardRemove(remove_keyboard=True)
    rows = [[KeyboardButton(text=text) for text in row] for row in card.reply]
    return ReplyKeyboardMarkup(keyboard=rows, resize_keyboard=True, is_persistent=True)


def _inline(card: Card, chat: int, seal: ButtonSeal) -> InlineKeyboardMarkup | None:
    rows = [[_button(button, chat, seal) for button in row] for row in card.buttons if row]
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


def _button(button: Button, chat: int, seal: ButtonSeal) -> InlineKeyboardButton:
    if button.url:
        return InlineKeyboardButton(text=button.text, url=button.url)
    press = button.press or Press(STALE)
    return InlineKeyboardButton(
        text=button.text, callback_data=seal.write(press, chat), style=button.style
    )


def _input(file: File) -> str | InputFile:
    if file.handle:
        return file.handle
    return BufferedInputFile(base64.b64decode(file.content), file.name)
