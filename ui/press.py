"""Writes and reads what a button says when it is pressed, bound to who may press it."""

import base64
import hashlib
import hmac
import re
from typing import NamedTuple

_MAC_BYTES = 10
_SHAPE = re.compile(r"([a-z]{2,3}):(\d{1,19}):([A-Za-z0-9_.-]{0,20}):([A-Za-z0-9_-]{14})")


class Press(NamedTuple):
    """What a button says when it is pressed: an action, the number of its subject, a word."""

    action: str
    subject: int = 0
    arg: str = ""


class ButtonSeal:
    """Binds payloads to their reader, for anyone can send any bytes as callback data."""

    def __init__(self, key: bytes) -> None:
        """Derive the key of buttons from the key of the house."""
        self._key = hmac.digest(key, b"kezekshi buttons", hashlib.sha256)

    def write(self, press: Press, reader: int) -> str:
        """The payload of a button for one person; at most 60 of Telegram's 64 bytes."""
        body = f"{press.action}:{press.subject}:{press.arg}"
        return f"{body}:{self._mac(body, reader)}"

    def read(self, payload: str, reader: int) -> Press | None:
        """The press, or None for anything this house did not write for this person."""
        match = _SHAPE.fullmatch(payload)
        if match is None:
            return None
        body = payload.rpartition(":")[0]
        if not hmac.compare_digest(self._mac(body, reader), match[4]):
            return None
        return Press(match[1], int(match[2]), match[3])

    def _mac(self, body: str, reader: int) -> str:
        mac = hmac.digest(self._key, f"{reader}:{body}".encode(), hashlib.sha256)[:_MAC_BYTES]
        return base64.urlsafe_b64encode(mac).decode().rstrip("=")
