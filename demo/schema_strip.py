"""Strip the Bot API schema of an unpacked aiogram source distribution to what `demo.schema` reads.

    python -m demo.schema_strip path/to/aiogram-3.31.0

Only names, types, what is required and the constant of a discriminator stay: no sentence of
the documentation is copied.
"""

import json
import re
import sys
from pathlib import Path
from typing import TypedDict

TARGET = Path(__file__).with_name("schema.json")
SOURCE = Path(".butcher/schema/schema.json")
CONSTANT = re.compile(r"(?:must be|always) [“\"']?([a-z0-9_]+)[”\"']?\.?$")
MEMBER = re.compile(r"^ - (\w+)$", re.MULTILINE)


class Annotation(TypedDict):
    """One field of a method or type, as aiogram writes it down."""

    name: str
    type: str
    required: bool
    description: str


class Entity(TypedDict):
    """One method or type, as aiogram writes it down."""

    name: str
    category: str
    description: str
    annotations: list[Annotation]


class Section(TypedDict):
    """One chapter of the Bot API page."""

    children: list[Entity]


class Api(TypedDict):
    """The heading of the schema."""

    version: str


class Source(TypedDict):
    """The whole file as aiogram writes it down."""

    api: Api
    items: list[Section]


class Stripped(TypedDict):
    """The whole file as `demo.schema` reads it."""

    version: str
    methods: dict[str, dict[str, str]]
    types: dict[str, dict[str, str]]
    unions: dict[str, list[str]]


def field(annotation: Annotation) -> str:
    """Write a field as `!String=chat`: required, its type, the only value it may have."""
    mark = "!" if annotation["required"] else ""
    constant = ""
    if annotation["type"] == "String":
        found = CONSTANT.search(annotation["description"].strip())
        constant = f"={found.group(1)}" if found else ""

    return f"{mark}{annotation['type']}{constant}"


def strip(source: Source) -> Stripped:
    """Keep what a machine can check."""
    result = Stripped(version=source["api"]["version"], methods={}, types={}, unions={})
    for section in source["items"]:
        for entity in section["children"]:
            fields = {each["name"]: field(each) for each in entity["annotations"]}
            members = MEMBER.findall(entity["description"])
            if entity["category"] == "methods":
                result["methods"][entity["name"]] = fields
            elif members and not fields:
                result["unions"][entity["name"]] = members
            else:
                result["types"][entity["name"]] = fields

    return result


def write(stripped: Stripped) -> None:
    """Write one method or type a line, so that a new Bot API shows itself as a short diff."""
    parts = [f'"version": {json.dumps(stripped["version"])}']
    for group in ("methods", "types", "unions"):
        entries = stripped[group]
        lines = ",\n".join(
            f"{json.dumps(name)}: {json.dumps(entries[name])}" for name in sorted(entries)
        )
        parts.append(f'"{group}": {{\n{lines}\n}}')
    TARGET.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    source: Source = json.loads((Path(sys.argv[1]) / SOURCE).read_text(encoding="utf-8"))
    write(strip(source))
