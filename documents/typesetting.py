"""Sets the templates of the house as PDF or pictures; what they are given stays inert."""

import asyncio
import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typst import Fonts

# What a template is given: texts as they are to be read, numbers, and lists of them.
Given = str | int | float | bool | Sequence["Given"] | Mapping[str, "Given"]

_FOLDER = Path(__file__).parent
_TEMPLATES = _FOLDER / "typst"
# A word longer than a column is broken where it must be; no honest word is as long.
_LONG = re.compile(r"[^\s-]{27,}")
_PIECE = 9
_BREAK = "\u200b"
# The fonts have no sign of minus; the short dash has its width and place.
_SIGNS = str.maketrans("−", "–")
_PIXELS_PER_INCH = 144.0


async def set_pdf(template: str, given: Mapping[str, Given], *, at: datetime) -> bytes:
    """A paper; equal values at the same moment give equal bytes.

    It is set in a thread, for the loop must not wait: Typst needs tens of milliseconds, and
    does not hold Python meanwhile.
    """
    return await asyncio.to_thread(_set_pdf, template, given, at)


async def set_picture(template: str, given: Mapping[str, Given]) -> bytes:
    """A PNG picture of a template that is one page, in a thread as well."""
    return await asyncio.to_thread(_set_picture, template, given)


def loosened(given: Given) -> Given:
    """The same values as they can be set: endless words breakable, so that they stay in place."""
    if isinstance(given, str):
        return _LONG.sub(_broken, given.translate(_SIGNS))
    if isinstance(given, Mapping):
        return {name: loosened(value) for name, value in given.items()}
    if isinstance(given, Sequence):
        return [loosened(one) for one in given]
    return given


def _broken(word: re.Match[str]) -> str:
    letters = word[0]
    return _BREAK.join(letters[at : at + _PIECE] for at in range(0, len(letters), _PIECE))


def _set_pdf(template: str, given: Mapping[str, Given], at: datetime) -> bytes:
    import typst  # noqa: PLC0415 - optional, and not needed to start

    # Typst refuses parts of a second, which every real clock has.
    whole = at.replace(microsecond=0)
    made = typst.compile(
        _TEMPLATES / template, root=_TEMPLATES, font_paths=_fonts(), ignore_system_fonts=True,
        format="pdf", sys_inputs=_inputs(given), timestamp=whole,
        # Tags would make the file four times as large, and it is kept with the letters.
        pdf_tags=False,
    )  # fmt: skip
    return _one(made)


def _set_picture(template: str, given: Mapping[str, Given]) -> bytes:
    import typst  # noqa: PLC0415 - optional, and not needed to start

    made = typst.compile(
        _TEMPLATES / template, root=_TEMPLATES, font_paths=_fonts(), ignore_system_fonts=True,
        format="png", sys_inputs=_inputs(given), ppi=_PIXELS_PER_INCH,
    )  # fmt: skip
    return _one(made)


def _one(made: bytes | list[bytes]) -> bytes:
    """The file itself, where a template gives one page."""
    if isinstance(made, list):
        (made,) = made
    return made


def _inputs(given: Mapping[str, Given]) -> dict[str, str]:
    """The values as JSON, which a template reads and never runs."""
    return {"data": json.dumps(loosened(given), ensure_ascii=False)}


@lru_cache(maxsize=1)
def _fonts() -> "Fonts":
    """The fonts of the house and no others: a paper looks the same on every machine."""
    from typst import Fonts  # noqa: PLC0415 - optional, and not needed to start

    return Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[_FOLDER / "fonts"]
    )
