"""Shows draws outside the loop: the question before, the wait, and how it ended."""

from collections.abc import Callable
from typing import Any

from domain.notices import Notice
from domain.notices.drawings import DrawEnded
from domain.rosters.jobs import Engine, JobResult
from domain.rosters.views import Desk
from ui.callbacks import ROSTER_EXACT, ROSTERS, Press
from ui.card import Button, Card
from ui.formats import month
from ui.translator import Html, Translator

_RUNNING = {
    Engine.DEFAULT: "drawings-running-default",
    Engine.EXACT: "drawings-running-exact",
}
_ENDS = {
    JobResult.CHANGED: "drawings-changed",
    JobResult.PUBLISHED: "drawings-published",
    JobResult.TIMED_OUT: "drawings-timed-out",
    JobResult.NO_SOLVER: "drawings-no-solver",
    JobResult.FAILED: "drawings-failed",
}
# After these the same wish may well succeed.
_AGAIN = (JobResult.CHANGED, JobResult.FAILED)
YES = "y"


def running_words(t: Translator, engine: Engine) -> Html:
    """The line of the desk while a month is being drawn."""
    return t(_RUNNING[engine])


def exact_row(t: Translator, desk: Desk) -> tuple[tuple[Button, ...], ...]:
    """The way to the exact engine, where it is installed and there is a draft."""
    if not desk.exact:
        return ()
    press = Press(ROSTER_EXACT, desk.unit.id, f"{desk.month:%Y%m}")
    return ((Button(t("drawings-btn-exact"), press),),)


def ask_exact(t: Translator, desk: Desk) -> Card:
    """What the exact engine does, and that changes made by hand are lost."""
    if not desk.exact:
        return Card(t("drawings-no-draft"), ((_back(t, desk.unit.id, f"{desk.month:%Y%m}"),),))
    word = f"{desk.month:%Y%m}"
    yes = Button(t("drawings-btn-yes"), Press(ROSTER_EXACT, desk.unit.id, f"{word}.{YES}"))
    text = t("drawings-ask", year=desk.month.year, month=month(t, desk.month))
    return Card(text, ((yes,), (_back(t, desk.unit.id, word),)))


def ended(t: Translator, notice: DrawEnded) -> Card:
    """How the draw ended, and what can be done next."""
    head = t("drawings-head", unit=notice.unit_name, year=notice.month.year,
             month=month(t, notice.month))  # fmt: skip
    word = f"{notice.month:%Y%m}"
    texts = [head]
    rows: tuple[tuple[Button, ...], ...] = ((_back(t, notice.unit, word),),)
    if notice.result is JobResult.DRAWN:
        exact = notice.engine is Engine.EXACT
        texts.append(t("drawings-done-exact") if exact else t("drawings-done-default"))
        if notice.open_posts:
            texts.append(t("drawings-open-posts", count=notice.open_posts))
        if notice.short_rests:
            texts.append(t("drawings-short-rests", count=notice.short_rests))
        texts.append(t("drawings-next"))
    else:
        texts.append(t(_ENDS[notice.result]))
        if notice.result in _AGAIN and notice.engine is Engine.EXACT:
            again = Press(ROSTER_EXACT, notice.unit, word)
            rows = ((Button(t("drawings-btn-exact"), again),), *rows)
    return Card(Html("\n".join(texts)), rows)


def _back(t: Translator, unit: int, word: str) -> Button:
    return Button(t("drawings-btn-desk"), Press(ROSTERS, unit, word))


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {DrawEnded: ended}
