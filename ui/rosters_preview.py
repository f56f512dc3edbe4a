"""Pages through what publication will tell each: the list of days, and the letters themselves."""

from collections.abc import Callable

from domain.people import Language
from domain.rosters.changes_views import Promised, Promises
from domain.rosters.completeness import Uncovered
from ui.callbacks import PREVIEW, ROSTER_PREVIEW, Press
from ui.card import Button, Card
from ui.formats import days, month
from ui.rosters_letters import published
from ui.rosters_words import days_words, kind_words
from ui.translator import Html, Translator

_ON_PAGE = 10


def list_card(t: Translator, found: Promises, part: int) -> Card:
    """Gaps first, then each with their days, whoever cannot be reached at the head."""
    page = found.page
    parts = -(-len(found.every) // _ON_PAGE) or 1
    part = min(max(part, 0), parts - 1)
    shown = found.every[part * _ON_PAGE : (part + 1) * _ON_PAGE]
    gaps = [hole.day for hole in page.holes if isinstance(hole, Uncovered)]
    texts = [t("versions-preview", year=page.roster.month.year,
               month=month(t, page.roster.month), kind=kind_words(t, page.roster.kind),
               part=part + 1, parts=parts)]  # fmt: skip
    if gaps:
        texts.append(t("rosters-gaps", days=days(t, gaps)))
    texts += [_line(t, one) for one in shown]
    number = page.roster.id
    steps = _steps(t, part, parts, lambda to: Press(PREVIEW, number, str(to)))
    letters = Button(t("versions-btn-letters"), Press(PREVIEW, number, "l0"))
    return Card(Html("\n".join(texts)), (*steps, *(((letters,),) if shown else ()),
                                         (_back(t, found),)))  # fmt: skip


def letter_card(t: Translator, found: Promises, index: int) -> Card:
    """One letter as its reader will see it, in their own language."""
    if not found.every:
        return list_card(t, found, 0)
    index = min(max(index, 0), len(found.every) - 1)
    one = found.every[index]
    head = t("versions-letter", name=one.person.name.short, part=index + 1,
             parts=len(found.every))  # fmt: skip
    if one.person.unreachable:
        head = Html(f"{head}\n{t('versions-letter-unreachable')}")
    body = published(t.speaking(one.person.language or Language.KK), one.letter).text
    number = found.page.roster.id
    steps = _steps(t, index, len(found.every), lambda to: Press(PREVIEW, number, f"l{to}"))
    every = Button(t("versions-btn-list"), Press(PREVIEW, number, str(index // _ON_PAGE)))
    return Card(Html(f"{head}\n\n{body}"), (*steps, (every,), (_back(t, found),)))


def _line(t: Translator, one: Promised) -> Html:
    own = days_words(t, one.letter.days)
    if one.person.unreachable:
        return t("versions-preview-unreachable", name=one.person.name.short, days=own)
    return t("versions-preview-line", name=one.person.name.short, days=own)


def _steps(
    t: Translator, at: int, count: int, press: Callable[[int], Press]
) -> tuple[tuple[Button, ...], ...]:
    """The ways to the part before and the part after."""
    row = []
    if at > 0:
        row.append(Button(t("versions-btn-before"), press(at - 1)))
    if at < count - 1:
        row.append(Button(t("versions-btn-after"), press(at + 1)))
    return (tuple(row),) if row else ()


def _back(t: Translator, found: Promises) -> Button:
    return Button(t("common-back"), Press(ROSTER_PREVIEW, found.page.roster.id))
