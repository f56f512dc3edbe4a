"""Shows the terms on which rosters are drawn, with buttons that change them."""

from datetime import date

from domain.ids import UnitId
from domain.rosters import RosterKind
from domain.rosters.terms import Bound, SeenTerms, Terms
from ui.callbacks import DAYS, ROSTERS, TERMS, TERMS_SET, Press
from ui.card import Button, Card
from ui.formats import month
from ui.rosters_words import kind_button, kind_words
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]
# Buttons carry twenty letters at most.
_CODES = {
    **{f"posts.{kind}": f"p{number}" for number, kind in enumerate(RosterKind)},
    **{f"reserve.{kind}": f"r{number}" for number, kind in enumerate(RosterKind)},
    **{f"night.{kind}": f"n{number}" for number, kind in enumerate(RosterKind)},
    "rest": "f", "weekend": "w", "holiday": "h", "night": "n",
}  # fmt: skip


def name_of(code: str) -> str:
    """The term that a button's code stands for; empty for none."""
    return next((name for name, known in _CODES.items() if known == code), "")


def terms_card(t: Translator, seen: SeenTerms, back: str) -> Card:
    """The terms of a unit; the officer changes each by a step, others only read."""
    text = Html("\n".join([
        t("terms-card", unit=seen.unit.name, lines=_lines(t, seen.terms)),
        t("terms-hint") if seen.editable else t("terms-hint-read"),
    ]))  # fmt: skip
    unit = seen.unit.id
    rows = _rows(t, seen.terms, unit, back) if seen.editable else ()
    return Card(text, (*rows, *_back(t, unit, back)))


def terms_line(t: Translator, terms: Terms, kind: RosterKind, posts: int) -> Html:
    """The terms of one kind in a line, for a draft with so many posts."""
    said = t(
        "terms-of-draft", posts=posts, reserve=terms.reserve[kind], rest=terms.rest,
        weekend=terms.weekend, holiday=terms.holiday,
    )  # fmt: skip
    if kind not in terms.nights:
        return said
    return Html(f"{said} {t('terms-of-draft-night', night=terms.night)}")


def _lines(t: Translator, terms: Terms) -> Html:
    lines = [
        t("terms-line-kind", kind=kind_words(t, kind), posts=terms.posts[kind],
          reserve=terms.reserve[kind])
        for kind in RosterKind
    ]  # fmt: skip
    nights = ", ".join(kind_button(t, kind) for kind in RosterKind if kind in terms.nights)
    lines += [
        t("terms-line-rest", count=terms.rest),
        t("terms-line-weights", weekend=terms.weekend, holiday=terms.holiday),
        t("terms-line-night", night=terms.night, kinds=Html(nights))
        if nights
        else t("terms-line-no-night"),
    ]
    return Html("\n".join(lines))


def _rows(t: Translator, terms: Terms, unit: UnitId, back: str) -> Rows:
    rows: list[tuple[Button, ...]] = []
    for name, number, bound in terms.fields():
        label = _label(t, name, number)
        if name.startswith("night."):
            rows.append((_button(label, unit, name, 1 - number, back),))
        else:
            less, more = _ends(number, bound)
            rows.append((
                _button("−", unit, name, less, back), Button(label, Press(TERMS, unit, back)),
                _button("+", unit, name, more, back),
            ))  # fmt: skip
    return tuple(rows)


def _ends(number: int, bound: Bound) -> tuple[int, int]:
    return max(bound.least, number - bound.step), min(bound.most, number + bound.step)


def _button(text: str, unit: UnitId, name: str, number: int, back: str) -> Button:
    return Button(text, Press(TERMS_SET, unit, f"{_CODES[name]}.{number}.{back}"))


def _label(t: Translator, name: str, number: int) -> Html:
    topic, _, kind = name.partition(".")
    word = kind_button(t, RosterKind(kind)) if kind else Html("")
    match topic:
        case "posts":
            return t("terms-btn-posts", kind=word, count=number)
        case "reserve":
            return t("terms-btn-reserve", kind=word, count=number)
        case "rest":
            return t("terms-btn-rest", count=number)
        case "weekend":
            return t("terms-btn-weekend", percent=number)
        case "holiday":
            return t("terms-btn-holiday", percent=number)
        case _:
            return _night_label(t, word, number)


def _night_label(t: Translator, kind: Html, number: int) -> Html:
    if not kind:
        return t("terms-btn-night", percent=number)
    if number:
        return t("terms-btn-night-on", kind=kind)
    return t("terms-btn-night-off", kind=kind)


def _back(t: Translator, unit: UnitId, back: str) -> Rows:
    """To the desk of the month it was opened from; an advocate came from their own days."""
    if not back:
        return ((Button(t("common-back"), Press(DAYS)),),)
    on = date(int(back[:4]), int(back[4:]), 1)
    text = t("terms-btn-desk", month=month(t, on))
    return ((Button(text, Press(ROSTERS, unit, back)),),)
