"""Asks one question after another; the whole state is the path of answers in a button.

Nothing is stored about the person: a path such as `csln5n` says everything (issue 2, part 7).
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.consultations.decision import (
    Decision,
    Facts,
    Said,
    Verdict,
    body,
    decide,
    information,
    needs_business,
    needs_link,
)

_TOKEN = re.compile(r"m[1-7]*\.?|[a-z0-9]")
_CATEGORY = re.compile(r"[1-7]")


class Ask(StrEnum):
    """The questions of the questionnaire (domain.md 4.1)."""

    NEED = "need"
    CASE = "case"
    WHO = "who"
    TOPIC = "topic"
    EARLIER = "earlier"
    CATEGORY = "category"
    SEVERAL = "several"
    LINKED = "linked"
    OTHERWISE = "otherwise"
    BUSINESS = "business"
    COME = "come"


_YES_NO_UNKNOWN = ("y", "n", "u")
OPTIONS: dict[Ask, tuple[str, ...]] = {
    Ask.NEED: ("i", "c", "d"),
    Ask.CASE: ("1", "2", "3", "u"),
    Ask.WHO: ("s", "r", "e"),
    Ask.TOPIC: ("l", "h", "b", "o"),
    Ask.EARLIER: _YES_NO_UNKNOWN,
    Ask.CATEGORY: ("1", "2", "3", "4", "5", "6", "7", "m", "0", "u"),
    Ask.SEVERAL: ("1", "2", "3", "4", "5", "6", "7", "."),
    Ask.LINKED: _YES_NO_UNKNOWN,
    Ask.OTHERWISE: ("5", "6", "7", "0", "u"),
    Ask.BUSINESS: _YES_NO_UNKNOWN,
    Ask.COME: ("y", "k", "g", "z"),
}
"""The answers to each question, in the order of the buttons.

Topic: `l` legal, `h` health, `b` borrowing, `o` cannot tell. Come: `y` yes, else the grounds of
¶40: `k` illness, `g` disability, `z` other. «Another matter» after ALREADY_GIVEN is earlier=`o`.
"""


_OTHER_MATTER = (Ask.EARLIER, "o")


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask next; `chosen` are the categories ticked so far."""

    ask: Ask
    path: str
    chosen: frozenset[str] = frozenset()

    @property
    def options(self) -> tuple[str, ...]:
        """The answers that can be given now; several categories end with at least one."""
        options = OPTIONS[self.ask]
        if self.ask is Ask.SEVERAL and not self.chosen:
            return options[:-1]
        return options

    def after(self, option: str) -> str:
        """The path once this answer is given; a ticked category is unticked."""
        if self.ask is Ask.SEVERAL and option != ".":
            start, _, ticked = self.path.rpartition("m")
            return f"{start}m{''.join(sorted(set(ticked) ^ {option}))}"
        return self.path + option


FIRST = Question(Ask.NEED, "")


@dataclass(frozen=True, slots=True)
class Result:
    """The end of a path: the decision and what the visit must take into account."""

    path: str
    decision: Decision
    representative: bool = False
    visit_at_home: bool = False
    entity: bool = False

    @property
    def other_matter(self) -> str | None:
        """The path that goes on with «this is another matter» (R-075, ¶42)."""
        if self.decision.verdict is not Verdict.ALREADY_GIVEN:
            return None
        return self.path[:-1] + _OTHER_MATTER[1]


@dataclass(frozen=True, slots=True)
class _Answers:
    """The answers read from a path so far."""

    need: str = ""
    case: str = ""
    who: str = ""
    topic: str = ""
    earlier: str = ""
    category: str = ""
    linked: str = ""
    otherwise: str = ""
    business: str = ""
    come: str = ""


def next_question(path: str) -> Question | Result | None:
    """What follows a path: a question, a result, or None for a path nobody can have walked."""
    tokens = _TOKEN.findall(path)
    if "".join(tokens) != path:
        return None
    answers = _Answers()
    for place, token in enumerate(tokens, start=1):
        ask = _asked(answers)
        if not isinstance(ask, Ask) or not _fits(ask, token):
            return None
        if token.startswith("m") and not token.endswith("."):
            return _ticking(path, token) if place == len(tokens) else None
        answers = replace(answers, **{ask.value: token})
    ask = _asked(answers)
    if isinstance(ask, Ask):
        return Question(ask, path)
    return Result(
        path,
        ask,
        representative=answers.who == "r",
        visit_at_home=answers.come in {"k", "g", "z"},
        entity=answers.who == "e",
    )


def back(path: str) -> str:
    """The path before the last answer; a finished list of categories is opened again."""
    if path.endswith("."):
        return path[:-1]
    tokens = _TOKEN.findall(path)
    return path[: len(path) - len(tokens[-1])] if tokens else ""


def _ticking(path: str, token: str) -> Question | None:
    ticked = token[1:]
    if ticked != "".join(sorted(set(ticked))):
        return None
    return Question(Ask.SEVERAL, path, frozenset(ticked))


def _fits(ask: Ask, token: str) -> bool:
    if ask is Ask.CATEGORY and token.startswith("m"):
        ticked = token[1:].rstrip(".")
        return bool(ticked) or not token.endswith(".")
    return token in OPTIONS[ask] or (ask, token) == _OTHER_MATTER


def _asked(answers: _Answers) -> Ask | Decision:
    """The first question that is still open, or the decision."""
    match answers.need:
        case "":
            return Ask.NEED
        case "i":
            return information()
        case "d":
            return _asked_for_defence(answers)
        case _:
            return _asked_for_consultation(answers)


def _asked_for_defence(answers: _Answers) -> Ask | Decision:
    if not answers.case:
        return Ask.CASE
    return body(None if answers.case == "u" else f"P{answers.case}")


def _asked_for_consultation(answers: _Answers) -> Ask | Decision:
    facts = _facts(answers)
    ask = _open(answers, facts)
    if ask is not None:
        return ask
    decision = decide(facts)
    if decision.verdict in {Verdict.LIKELY, Verdict.ASK_ADVOCATE} and not answers.come:
        return Ask.COME
    return decision


def _open(answers: _Answers, facts: Facts) -> Ask | None:
    """The question that the table still needs; None when a row is already certain."""
    if not answers.who:
        return Ask.WHO
    if facts.entity or facts.legal is Said.NO or facts.earlier is Said.YES:
        return None
    if not answers.topic:
        return Ask.TOPIC
    if not answers.earlier:
        return Ask.EARLIER
    return _open_condition(answers, facts)


def _open_condition(answers: _Answers, facts: Facts) -> Ask | None:
    if not answers.category:
        return Ask.CATEGORY
    if needs_link(facts) and not answers.linked:
        return Ask.LINKED
    # Row 3: not linked, so the other categories are tried; a list of several said them already.
    if answers.category == "2" and facts.linked is not Said.YES and not answers.otherwise:
        return Ask.OTHERWISE
    if needs_business(facts) and not answers.business:
        return Ask.BUSINESS
    return None


def _facts(answers: _Answers) -> Facts:
    chosen = _CATEGORY.findall(answers.category + answers.otherwise)
    return Facts(
        entity=answers.who == "e",
        legal=_legal(answers.topic),
        earlier=Said(answers.earlier) if answers.earlier in set(Said) else Said.NO,
        categories=frozenset(f"C{one}" for one in chosen),
        listed=Said.UNKNOWN if "u" in {answers.category, answers.otherwise} else Said.YES,
        linked=Said(answers.linked) if answers.linked else None,
        business=Said(answers.business) if answers.business else None,
    )


def _legal(topic: str) -> Said:
    if topic in {"h", "b"}:
        return Said.NO
    return Said.UNKNOWN if topic == "o" else Said.YES
