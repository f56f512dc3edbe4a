"""Hands over what is printed and drawn: rosters and registers as PDF, loads as a picture."""

from collections.abc import Sequence
from importlib.util import find_spec

from domain.ids import RosterId
from domain.people import Language
from domain.rosters.fairness import MonthLoads
from domain.rosters.register import Register
from domain.rosters.views import Papers
from ui.callbacks import ROSTER_BARS, ROSTER_PAPER, ROSTER_REGISTER, Press
from ui.card import Button, Card, File
from ui.formats import month
from ui.rosters_words import kind_button
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]
# After the language, in the payload of a button: this roster and not the others of the month.
ALONE = "one"


class Printing:
    """Whether this server can set papers; decided once, when the house starts."""

    here: bool = find_spec("typst") is not None


def roster_buttons(t: Translator, roster: RosterId) -> tuple[Button, ...]:
    """The rosters of the month as PDF, in the reader's language and in the other one."""
    if not Printing.here:
        return ()
    first = Button(t("papers-btn-pdf"), Press(ROSTER_PAPER, roster, t.language))
    return (first, _in_other(t, ROSTER_PAPER, roster, t.language))


def bars_buttons(t: Translator, roster: RosterId) -> tuple[Button, ...]:
    """The loads of the month as a picture."""
    if not Printing.here:
        return ()
    return (Button(t("papers-btn-bars"), Press(ROSTER_BARS, roster)),)


def register_buttons(t: Translator, roster: RosterId) -> Rows:
    """The register of receipts as PDF."""
    if not Printing.here:
        return ()
    return ((Button(t("papers-btn-register"), Press(ROSTER_REGISTER, roster, t.language)),),)


def roster_card(
    t: Translator, papers: Papers, content: bytes, tongue: Language, *, alone: bool
) -> Card:
    """The PDF, with the way to one kind alone where it holds several."""
    kinds = Html(", ".join(kind_button(t, one.roster.kind) for one in papers.parts))
    text = t("papers-roster-file", year=papers.month.year, month=month(t, papers.month),
             unit=papers.unit.name, kinds=kinds)  # fmt: skip
    if any(one.roster.published_at is not None for one in papers.parts):
        text = Html(f"{text}\n\n{t('papers-roster-signing')}")
    kind = f"-{papers.parts[0].roster.kind}" if alone else ""
    name = f"keste-{papers.unit.id}{kind}-{papers.month:%Y-%m}-{tongue}.pdf"
    ways = () if alone or len(papers.parts) == 1 else _kinds(t, papers, tongue)
    return Card(text, ways, file=File.made("document", name, content))


def register_card(t: Translator, register: Register, content: bytes, tongue: Language) -> Card:
    """The register, with the way to the same in the other language."""
    roster = register.roster
    text = t("papers-register-file", kind=kind_button(t, roster.kind), year=roster.month.year,
             month=month(t, roster.month), unit=register.unit.name)  # fmt: skip
    name = f"tanysu-{roster.unit}-{roster.kind}-{roster.month:%Y-%m}-{tongue}.pdf"
    ways = ((_in_other(t, ROSTER_REGISTER, roster.id, tongue),),)
    return Card(text, ways, file=File.made("document", name, content))


def bars_cards(t: Translator, fairness: MonthLoads, pictures: Sequence[bytes]) -> list[Card]:
    """The pictures; where there are several, each says which it is."""
    on = fairness.month
    text = t("papers-bars-file", year=on.year, month=month(t, on), unit=fairness.unit.name)
    cards = []
    for number, content in enumerate(pictures, 1):
        part = t("papers-bars-part", part=number, parts=len(pictures))
        said = Html(f"{text}\n{part}") if len(pictures) > 1 else text
        name = f"tendik-{fairness.unit.id}-{on:%Y-%m}-{number}.png"
        cards.append(Card(said, file=File.made("photo", name, content)))
    return cards


def not_here(t: Translator) -> Html:
    """Why a button of a better equipped day gives nothing now."""
    return t("papers-not-here")


def _in_other(t: Translator, action: str, roster: RosterId, than: Language) -> Button:
    """The same paper in the other of the two languages that papers are kept in."""
    if than is Language.KK:
        return Button(t("papers-btn-pdf-ru"), Press(action, roster, Language.RU))
    return Button(t("papers-btn-pdf-kk"), Press(action, roster, Language.KK))


def _kinds(t: Translator, papers: Papers, tongue: Language) -> Rows:
    return tuple(
        (
            Button(
                t("papers-btn-pdf-kind", kind=kind_button(t, one.roster.kind)),
                Press(ROSTER_PAPER, one.roster.id, f"{tongue}.{ALONE}"),
            ),
        )
        for one in papers.parts
    )
