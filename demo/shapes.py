"""The plain shapes that travel between the doors and the model: parameters, uploads, refusals."""

from dataclasses import dataclass
from typing import TypeVar

Params = dict[str, object]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Upload:
    """Bytes that came with a call."""

    name: str
    content: bytes
    mime: str = "application/octet-stream"


class ApiError(Exception):
    """What Telegram answers when it refuses a call."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        """Keep the code, Telegram's own words and `retry_after` or `migrate_to_chat_id`."""
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad(description: str) -> ApiError:
    """Word a 400 as Telegram does."""
    return ApiError(400, f"Bad Request: {description}")


def given(params: Params, name: str, kind: type[T]) -> T | None:
    """Read a parameter of a type, None when it is absent; the schema has refused other types."""
    value = params.get(name)

    return value if isinstance(value, kind) else None


def whole(params: Params, name: str) -> int:
    """Read a whole number, also one written as text, as chat ids may be."""
    value = params.get(name)
    if isinstance(value, int):
        return value
    if isinstance(value, str) and value.lstrip("-").isdigit():
        return int(value)

    return 0


def utf16(text: str) -> int:
    """Measure a text in the units of Telegram's offsets and limits."""
    return len(text.encode("utf-16-le")) // 2
