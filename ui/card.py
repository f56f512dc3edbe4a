"""Describes what is put before a person: a text, its buttons and its file."""

import base64
import json
from dataclasses import dataclass, fields
from typing import Any, Literal, Self

from ui.callbacks import Press

Style = Literal["success", "danger", "primary"]


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: it carries a press or opens an address."""

    text: str
    press: Press | None = None
    url: str | None = None
    style: Style | None = None
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class File:
    """A file of a card: known to Telegram by its handle, or made here (base64 of its bytes)."""

    kind: Literal["photo", "document"]
    handle: str = ""
    name: str = ""
    content: str = ""

    @classmethod
    def made(cls, kind: Literal["photo", "document"], name: str, content: bytes) -> Self:
        """A file that was made here."""
        return cls(kind, name=name, content=base64.b64encode(content).decode())


@dataclass(frozen=True, slots=True)
class Card:
    """One message: HTML text, inline buttons, or a reply keyboard (`()` takes it away)."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    reply: tuple[tuple[str, ...], ...] | None = None
    file: File | None = None
    protect: bool = False


def card_to_json(card: Card) -> str:
    """Write a card down for the outbox."""
    return json.dumps(card, default=_fields, ensure_ascii=False)


def card_from_json(body: str) -> Card:
    """Read a card from the outbox."""
    raw: dict[str, Any] = json.loads(body)
    reply = raw["reply"]
    return Card(
        text=raw["text"],
        buttons=tuple(tuple(_button(button) for button in row) for row in raw["buttons"]),
        reply=None if reply is None else tuple(tuple(row) for row in reply),
        file=File(**raw["file"]) if raw["file"] else None,
        protect=raw["protect"],
    )


def _fields(one: Any) -> dict[str, Any]:
    # `asdict` copies all that it finds, which was a tenth of the work on an update.
    return {field.name: getattr(one, field.name) for field in fields(one)}


def _button(raw: dict[str, Any]) -> Button:
    press = raw.pop("press")
    return Button(press=Press(*press) if press else None, **raw)
