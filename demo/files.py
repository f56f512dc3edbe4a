"""Files in the box: bytes by file_id, and the sizes of pictures."""

import mimetypes
import struct
from dataclasses import dataclass

from demo.shapes import ApiError, bad

SEND_MAX_BYTES = 50 * 1024 * 1024
DOWNLOAD_MAX_BYTES = 20 * 1024 * 1024
PNG = b"\x89PNG\r\n\x1a\n"
PNG_HEAD_BYTES = 24
JPEG = b"\xff\xd8\xff"
JPEG_SIZES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
UNKNOWN_SIZE = (800, 600)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that Telegram keeps."""

    id: str
    unique: str
    kind: str
    name: str
    mime: str
    content: bytes
    path: str


class Files:
    """All files by id."""

    def __init__(self) -> None:
        """Begin empty."""
        self.by_id: dict[str, StoredFile] = {}

    def keep(self, kind: str, name: str, content: bytes) -> StoredFile:
        """Take bytes in; ApiError when they are too many or none."""
        if not content:
            raise bad("file must be non-empty")
        if len(content) > SEND_MAX_BYTES:
            raise ApiError(413, "Request Entity Too Large")
        number = len(self.by_id) + 1
        ending = ".jpg" if kind == "photo" else suffix(name)
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
        stored = StoredFile(
            id=f"BQACAgIAAxkBAAI{kind[:1].upper()}{number:08d}",
            unique=f"AgAD{number:08d}",
            kind=kind,
            name=name,
            mime=mime,
            content=content,
            path=f"{kind}s/file_{number}{ending}",
        )
        self.by_id[stored.id] = stored

        return stored

    def find(self, file_id: str, kind: str | None = None) -> StoredFile:
        """Return a kept file; a photo's id is no document's, as in Telegram."""
        stored = self.by_id.get(file_id)
        if stored is None:
            raise bad("wrong file identifier/HTTP URL specified")
        if kind is not None and stored.kind != kind:
            message = f"can't use file of type {stored.kind.title()} as {kind.title()}"
            raise bad(message)

        return stored

    def download(self, path: str) -> bytes | None:
        """Return the bytes at a path that getFile gave out."""
        found = (each.content for each in self.by_id.values() if each.path == path)

        return next(found, None)


def suffix(name: str) -> str:
    """Return the ending of a file's name with its dot."""
    stem, dot, ending = name.rpartition(".")

    return f".{ending}" if dot and stem else ""


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Read width and height from a PNG or JPEG; None when it is neither."""
    if content.startswith(PNG) and len(content) >= PNG_HEAD_BYTES:
        width, height = struct.unpack(">II", content[16:PNG_HEAD_BYTES])
        return int(width), int(height)
    if content.startswith(JPEG):
        return jpeg_size(content)

    return None


def jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Walk the segments of a JPEG to the one that names its size."""
    position = 2
    while position + 9 < len(content) and content[position] == JPEG[0]:
        marker, length = struct.unpack(">BH", content[position + 1 : position + 4])
        if marker in JPEG_SIZES:
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return int(width), int(height)
        position += 2 + int(length)

    return None
