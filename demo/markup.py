"""Telegram's HTML: from a marked text to plain text and entities, refusing as Telegram refuses."""

import re
import sys
from dataclasses import dataclass, field

from demo.shapes import utf16

Entity = dict[str, object]

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
NAMED = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"'}
REFERENCE = re.compile(r"&(?:lt|gt|amp|quot);|&#x[0-9a-fA-F]{1,6};|&#[0-9]{1,7};")
NAME = re.compile(r"[^\s>]*")
ATTRIBUTE = re.compile(r"\s*([^\s=>]+)\s*(?:(=)\s*(?:\"([^\"]*)\"|'([^']*)'|([A-Za-z0-9.\-]+))?)?")
SPACE = re.compile(r"\s*")
SURROGATES = range(0xD800, 0xE000)
BARE_ATTRIBUTES = {"expandable"}


class MarkupError(ValueError):
    """The text cannot be read; the words are Telegram's."""


@dataclass(slots=True)
class Open:
    """A tag that was opened and not closed yet."""

    tag: str
    at: int
    attributes: dict[str, str]


@dataclass(slots=True)
class Reader:
    """One pass over a marked text."""

    source: str
    position: int = 0
    plain: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def read(self) -> None:
        """Read to the end."""
        while self.position < len(self.source):
            character = self.source[self.position]
            if character == "&":
                self._reference()
            elif character != "<":
                self._put(character, 1)
            elif self.source.startswith("</", self.position):
                self._close()
            else:
                self._open()
        if self.stack:
            message = f'Can\'t find end tag corresponding to start tag "{self.stack[-1].tag}"'
            raise MarkupError(message)

    def _offset(self, position: int) -> int:
        return len(self.source[:position].encode())

    def _put(self, text: str, step: int) -> None:
        self.plain.append(text)
        self.length += utf16(text)
        self.position += step

    def _reference(self) -> None:
        found = REFERENCE.match(self.source, self.position)
        if found is None:  # Telegram keeps an ampersand that names nothing
            self._put("&", 1)
        else:
            self._put(character_of(found.group()), len(found.group()))

    def _open(self) -> None:
        begin = self.position
        found = NAME.match(self.source, begin + 1)
        name = found.group().lower() if found else ""
        self.position = begin + 1 + len(name)
        if self.position >= len(self.source):
            message = f"Unclosed start tag at byte offset {self._offset(begin)}"
            raise MarkupError(message)
        if name not in KINDS:
            message = f'Unsupported start tag "{name}" at byte offset {self._offset(begin)}'
            raise MarkupError(message)
        attributes = self._attributes(name, begin)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            message = f'Tag "span" must have class "tg-spoiler" at byte offset {begin}'
            raise MarkupError(message)
        self.stack.append(Open(name, self.length, attributes))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            self._skip()
            if self.position >= len(self.source):
                message = f'Unclosed start tag "{tag}" at byte offset {self._offset(begin)}'
                raise MarkupError(message)
            if self.source[self.position] == ">":
                self.position += 1
                return attributes
            name, value = self._attribute(tag)
            attributes[name] = value

    def _attribute(self, tag: str) -> tuple[str, str]:
        at = self._offset(self.position)
        found = ATTRIBUTE.match(self.source, self.position)
        if found is None:
            message = f'Empty attribute name in the tag "{tag}" at byte offset {at}'
            raise MarkupError(message)
        name, equal, *values = found.groups()
        if equal is None and name not in BARE_ATTRIBUTES:
            place = self._offset(found.end())
            message = (
                f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
                f" at byte offset {place}"
            )
            raise MarkupError(message)
        value = next((each for each in values if each is not None), None)
        if equal is not None and value is None:
            message = f"Unexpected end of name token at byte offset {self._offset(found.end())}"
            raise MarkupError(message)
        self.position = found.end()

        return name.lower(), REFERENCE.sub(lambda each: character_of(each.group()), value or "")

    def _skip(self) -> None:
        found = SPACE.match(self.source, self.position)
        self.position = found.end() if found else self.position

    def _close(self) -> None:
        begin = self.position
        at = self._offset(begin)
        if not self.stack:
            message = f"Unexpected end tag at byte offset {at}"
            raise MarkupError(message)
        found = NAME.match(self.source, begin + 2)
        name = found.group().lower() if found else ""
        self.position = begin + 2 + len(name)
        self._skip()
        if not self.source.startswith(">", self.position):
            message = f"Unclosed end tag at byte offset {at}"
            raise MarkupError(message)
        self.position += 1
        opened = self.stack.pop()
        if name not in {"", opened.tag}:
            message = (
                f'Unmatched end tag at byte offset {at}, expected "</{opened.tag}>",'
                f' found "</{name}>"'
            )
            raise MarkupError(message)
        if self.length > opened.at:
            self.entities.append(entity(opened, self.length - opened.at))


def character_of(reference: str) -> str:
    """Resolve `&lt;`, `&#1178;` or `&#x49A;`."""
    if reference in NAMED:
        return NAMED[reference]
    number = int(reference[3:-1], 16) if reference[2] == "x" else int(reference[2:-1])
    printable = 0 < number <= sys.maxunicode and number not in SURROGATES

    return chr(number) if printable else reference


def entity(opened: Open, length: int) -> Entity:
    """Write the entity of a closed tag as the Bot API does."""
    result: Entity = {"type": KINDS[opened.tag], "offset": opened.at, "length": length}
    if opened.tag == "a":
        result["url"] = opened.attributes.get("href", "")
    if opened.tag == "blockquote" and "expandable" in opened.attributes:
        result["type"] = "expandable_blockquote"
    if opened.tag == "tg-emoji":
        result["custom_emoji_id"] = opened.attributes.get("emoji-id", "")

    return result


def parse(source: str) -> tuple[str, list[Entity]]:
    """Return plain text and entities, trimmed as Telegram trims; MarkupError in its words."""
    reader = Reader(source)
    reader.read()
    entities = sorted(reader.entities, key=place)

    return trim("".join(reader.plain), entities)


def place(each: Entity) -> tuple[int, int]:
    """Order entities from the left, the longer first."""
    return int(str(each["offset"])), -int(str(each["length"]))


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Drop the blank edges of a text and move its entities along."""
    lead = utf16(text[: len(text) - len(text.lstrip())])
    plain = text.strip()
    room = utf16(plain)
    kept: list[Entity] = []
    for each in entities:
        start, length = place(each)
        begin, end = max(start - lead, 0), min(start - length - lead, room)
        if end > begin:
            kept.append({**each, "offset": begin, "length": end - begin})

    return plain, kept
