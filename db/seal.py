"""Seals and opens short texts with the key of this process."""

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12


class SealBroken(Exception):
    """A sealed text was changed, or the key is not the one it was sealed with."""


class Seal:
    """AES-256-GCM over single texts; the nonce stands before the text it sealed."""

    def __init__(self, key: bytes) -> None:
        """Take 32 random bytes as the key."""
        self._key = key
        self._cipher = AESGCM(key)

    def close(self, text: str) -> bytes:
        """Encrypt a text; two closings of one text differ."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, text.encode(), None)

    def open(self, sealed: bytes) -> str:
        """Decrypt; raises `SealBroken` for anything this key did not seal."""
        try:
            return self._cipher.decrypt(
                sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], None
            ).decode()
        except InvalidTag:
            message = "a sealed text does not open with this key"
            raise SealBroken(message) from None

    def key_for(self, purpose: bytes) -> bytes:
        """A key for one purpose only, from which neither this key nor another's is found."""
        return hmac.digest(self._key, purpose, hashlib.sha256)


_seals: list[Seal] = []


def use_key(key: bytes) -> None:
    """Set the key of this process; column types have no other way to be handed one."""
    _seals[:] = [Seal(key)]


def current_seal() -> Seal:
    """The seal of this process; an error before `use_key`."""
    if not _seals:
        message = "no encryption key was set"
        raise SealBroken(message)
    return _seals[0]
