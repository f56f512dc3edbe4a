"""Says what the independent judge found, and whom to ask where a day could not be filled."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from domain.ids import PersonId
from domain.members import Member
from domain.rosters.order import Relaxation, RestBroken, SpreadWide, Unfilled
from domain.rosters.violations import RestShort, Violation
from ui.rosters_violations import violation_words
from ui.translator import Html, Translator

_LINES_MAX = 8
_RESTS_MAX = 3


def verdict_words(
    t: Translator, people: Mapping[PersonId, Member], found: Sequence[Violation]
) -> Html:
    """The judge's findings line by line; short rests are counted where there are many."""
    if not found:
        return t("rosters-verdict-clean")
    names = {number: one.name.short for number, one in people.items()}
    rests = [one for one in found if isinstance(one, RestShort)]
    many = len(rests) > _RESTS_MAX
    told = [one for one in found if not (many and isinstance(one, RestShort))]
    lines = [violation_words(t, names, one) for one in told[:_LINES_MAX]]
    if many:
        lines.append(t("rosters-verdict-rests", count=len(rests)))
    if len(told) > _LINES_MAX:
        lines.append(t("rosters-verdict-more", count=len(told) - _LINES_MAX))
    return t("rosters-verdict", lines=Html("\n".join(f"• {line}" for line in lines)))


def relaxed_words(t: Translator, found: Iterable[Relaxation]) -> Html | None:
    """What the draw could not keep, counted; None where it kept everything."""
    counts = Counter(type(one) for one in found)
    says = {
        Unfilled: t("rosters-relaxed-open", count=counts[Unfilled]),
        RestBroken: t("rosters-relaxed-rests", count=counts[RestBroken]),
        SpreadWide: t("rosters-relaxed-spread", count=counts[SpreadWide]),
    }
    lines = [said for kind, said in says.items() if counts[kind]]
    if not lines:
        return None
    return t("rosters-relaxed", lines=Html("\n".join(f"• {line}" for line in lines)))


def ask_words(t: Translator, people: Sequence[Member]) -> Html | None:
    """Whom to ask for an open day, whoever has the fewest duties first."""
    if not people:
        return None
    names = ", ".join(t("rosters-ask-person", name=one.name.short, phone=one.phone or "—")
                      for one in people)  # fmt: skip
    return t("rosters-ask", names=Html(names))
