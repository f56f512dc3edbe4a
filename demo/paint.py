"""Entities back to safe HTML, for the page and for programs that look at a chat."""

from html import escape

from demo.markup import Entity, place
from demo.shapes import utf16

TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}
LINKS = ("http://", "https://", "tel:", "tg:", "mailto:")


def paint(text: str, entities: list[Entity]) -> str:
    """Write the text as HTML whose tags are only those of `TAGS` and links that lead outward."""
    waiting = sorted(entities, key=place)
    parts: list[str] = []
    stack: list[tuple[int, str]] = []
    index = 0
    for character in text:
        while stack and stack[-1][0] <= index:
            parts.append(stack.pop()[1])
        while waiting and place(waiting[0])[0] <= index:
            each = waiting.pop(0)
            start, end = tags(each)
            parts.append(start)
            stack.append((place(each)[0] - place(each)[1], end))
        parts.append(escape(character, quote=False))
        index += utf16(character)
    parts.extend(end for _, end in reversed(stack))

    return "".join(parts)


def tags(each: Entity) -> tuple[str, str]:
    """Return the tags that open and close an entity."""
    kind = str(each["type"])
    if kind == "text_link" and str(each.get("url", "")).startswith(LINKS):
        return f'<a href="{escape(str(each["url"]))}" rel="noopener" target="_blank">', "</a>"
    if kind not in TAGS:
        return "", ""

    return f"<{TAGS[kind]}>", f"</{TAGS[kind]}>"
