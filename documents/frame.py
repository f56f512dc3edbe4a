"""Says what stands at the head and the foot of every paper."""

from datetime import datetime

from documents.plain_words import plain
from documents.typesetting import Given
from domain.members import Collegium, Unit
from ui.formats import moment
from ui.translator import Html, Translator


def frame(
    t: Translator, collegium: Collegium | None, unit: Unit, *, by: str, at: datetime,
    fingerprint: str = "",
) -> dict[str, Given]:  # fmt: skip
    """Collegium and unit above; who made it and when, the protocol and the page below."""
    house = collegium.name(t.language) if collegium is not None else ""
    return {
        "lang": str(t.language),
        "head": [one for one in dict.fromkeys((house, unit.name)) if one],
        "foot": {
            "made": plain(_made(t, by, at)),
            "mark": plain(t("papers-fingerprint", mark=fingerprint)) if fingerprint else "",
            # The numbers are known when the paper is set; the words around them are ours.
            "page": plain(t("papers-page", page="{p}", pages="{n}")),
        },
    }


def _made(t: Translator, by: str, at: datetime) -> Html:
    when = moment(t, at)
    return t("papers-made", name=by, when=when) if by else t("papers-made-at", when=when)
