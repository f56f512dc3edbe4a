"""Leaves out of a story what other topics tell while its time passes."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.kit.story import Story

_DEEPER, _TIME = " " * 8, "-- "


def keep(story: Story, seen: int, *words: str) -> None:
    """Keep of the lines after the first `seen` those messages that hold any of the words."""
    told: list[str] = []
    when = day = ""
    for block in _blocks(story.transcript.lines[seen:]):
        if block[0].startswith(_TIME):
            *date, hour = block[0].removeprefix(_TIME).split()
            day = f"{date[0]} " if date else day
            when = f"{_TIME}{day}{hour}"
        elif any(word in line for line in block for word in words):
            # A time at which nothing of ours happens says nothing.
            told += [when, *block] if when else block
            when = day = ""
    story.transcript.lines[seen:] = told


@contextmanager
def aside(story: Story) -> Iterator[None]:
    """Do what other goldens tell; of it nothing is kept here but the moment it began at."""
    lines = story.transcript.lines
    seen = len(lines)
    yield
    del lines[seen + (seen < len(lines) and lines[seen].startswith(_TIME)) :]


def _blocks(lines: list[str]) -> list[list[str]]:
    """The lines of each message together."""
    blocks: list[list[str]] = []
    for line in lines:
        if blocks and line.startswith(_DEEPER):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks
