"""Puts the words of the ledger that several cards share: amounts, bars, facts, matters."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from fractions import Fraction

from domain.people import Language
from domain.rosters.balance import Spread
from domain.rosters.ledger import DUTY, PLAIN, Entry, Fact
from domain.rosters.objections import Matter
from ui.formats import clock, day, short_day
from ui.rosters_words import kind_button, kind_words, month_words
from ui.translator import Html, Translator

_BAR = "▇"
_EMPTY = "▁"
_BAR_MAX = 12
_TENTHS = 1
_THOUSANDTHS = 3
LINES_LENGTH = 2400


def amount(t: Translator, duties: Fraction, *, places: int = _TENTHS) -> str:
    """«4,8»: so many duties, rounded to tenths."""
    scaled = round(abs(duties) * 10**places)
    whole, part = divmod(scaled, 10**places)
    digits = f"{part:0{places}}".rstrip("0")
    point = "." if t.language is Language.EN else ","
    return f"{whole}{point}{digits}" if digits else f"{whole}"


def signed(t: Translator, duties: Fraction, *, places: int = _TENTHS) -> str:
    """«+0,5», «−1», «0»."""
    said = amount(t, duties, places=places)
    if said == "0":
        return said
    return f"{'+' if duties > 0 else '−'}{said}"


def thousandths(t: Translator, units: int) -> str:
    """The amount of a correction, exactly."""
    return signed(t, Fraction(units, DUTY), places=_THOUSANDTHS)


def bars(values: Sequence[Fraction]) -> tuple[str, ...]:
    """Each value as blocks of one scale; a duty is a block where there is room."""
    largest = max(values, default=Fraction(0))
    scale = min(Fraction(1), _BAR_MAX / largest) if largest > 0 else Fraction(1)
    return tuple(_BAR * round(max(Fraction(0), one) * scale) or _EMPTY for one in values)


def ends(t: Translator, spread: Spread) -> dict[str, str]:
    """The least, the middle and the most, ready for a message."""
    return {
        "least": signed(t, spread.least),
        "middle": signed(t, spread.middle),
        "most": signed(t, spread.most),
    }


def times(moments: Iterable[datetime]) -> str:
    """«10:05, 10:20»."""
    return ", ".join(clock(at) for at in moments)


def entry_line(t: Translator, entry: Entry) -> Html:
    """One line of the ledger."""
    return t("ledger-entry", day=short_day(t, entry.day), kind=kind_button(t, entry.kind),
             fact=_weighed(t, entry))  # fmt: skip


def matter_words(t: Translator, matter: Matter) -> Html:
    """What an objection is against."""
    if matter.kind is not None and matter.day is not None:
        return t("ledger-matter-day", day=day(t, matter.day), kind=kind_words(t, matter.kind))
    if matter.kind is not None and matter.month is not None:
        return t("ledger-matter-month", month=month_words(t, matter.month),
                 kind=kind_words(t, matter.kind))  # fmt: skip
    return t("ledger-matter-balance")


def fitting(t: Translator, lines: Sequence[str]) -> Html:
    """As many lines as a message takes, and how many are left."""
    kept: list[str] = []
    for number, line in enumerate(lines):
        if sum(map(len, kept)) + len(kept) + len(line) > LINES_LENGTH:
            kept.append(t("ledger-fairness-more", count=len(lines) - number))
            break
        kept.append(line)
    return Html("\n".join(kept))


def _weighed(t: Translator, entry: Entry) -> Html:
    """What happened, with the weight of a day that is no plain one."""
    fact = _fact(t, entry)
    if entry.weight == PLAIN or entry.fact not in {Fact.SERVED, Fact.STOOD_IN}:
        return fact
    return t("ledger-fact-weighed", fact=fact, percent=entry.weight)


def _fact(t: Translator, entry: Entry) -> Html:
    if entry.fact is Fact.SERVED and entry.units < DUTY:
        return t("ledger-fact-reserve", amount=amount(t, Fraction(entry.units, DUTY)))
    return {
        Fact.SERVED: t("ledger-fact-served"),
        Fact.MISSED: t("ledger-fact-missed"),
        Fact.STOOD_IN: t("ledger-fact-stood-in"),
        Fact.CORRECTION: t("ledger-fact-correction", amount=thousandths(t, entry.units),
                           reason=entry.reason),
    }[entry.fact]  # fmt: skip
