"""Shows a citizen the questions of the questionnaire, one card at a time."""

from domain.consultations.questions import OPTIONS, Ask, Question, back
from domain.members import Collegium
from domain.people import Language
from ui.callbacks import LANGUAGE, QUESTION, Press
from ui.card import Button, Card
from ui.translator import Html, Translator

_ROW = 4
Rows = tuple[tuple[Button, ...], ...]


def language_choice(t: Translator) -> Card:
    """Ask for the language, in all three."""
    names = {
        Language.KK: t("consultations-language-kk"),
        Language.RU: t("consultations-language-ru"),
        Language.EN: t("consultations-language-en"),
    }
    row = tuple(Button(name, Press(LANGUAGE, arg=word)) for word, name in names.items())
    return Card(t("consultations-choose-language"), (row,))


def language_kept(t: Translator) -> Card:
    """Say in the new language that it is kept."""
    return Card(t("consultations-language-kept"))


def welcome(t: Translator, collegium: Collegium | None, first: Question) -> Card:
    """Greet a stranger, warn about secrets and ask the first question."""
    unnamed = t("consultations-collegium")
    house = collegium.name(t.language) if collegium is not None else unnamed
    asked = question(t, first)
    parts = (
        t("consultations-welcome", collegium=house),
        t("consultations-privacy"),
        asked.text,
    )
    return Card("\n\n".join(parts), asked.buttons)


def question(t: Translator, at: Question) -> Card:
    """One question with its answers; a press carries the whole path."""
    labels = _labels(t, at.ask)
    buttons = [_answer(at, option, labels[option]) for option in at.options]
    text = "\n\n".join(part for part in (_ask(t, at.ask), _listed(t, at), _hint(t, at)) if part)
    return Card(text, (*_rows(at.ask, buttons), *_way_back(t, at.path)))


def codes(chosen: frozenset[str]) -> str:
    """Chosen categories as people read them: «1, 5»."""
    return ", ".join(sorted(chosen))


def _answer(at: Question, option: str, label: str) -> Button:
    press = Press(QUESTION, arg=at.after(option))
    if option in at.chosen:
        return Button(f"✓ {label}", press, style="success")
    return Button(label, press, style="primary" if option == "." else None)


def _rows(ask: Ask, buttons: list[Button]) -> Rows:
    """Numbers stand side by side, sentences below one another."""
    if ask not in {Ask.CATEGORY, Ask.SEVERAL, Ask.OTHERWISE}:
        return tuple((button,) for button in buttons)
    numbers = sum(option.isdecimal() and option != "0" for option in OPTIONS[ask])
    short, long = buttons[:numbers], buttons[numbers:]
    grid = tuple(tuple(short[i : i + _ROW]) for i in range(0, numbers, _ROW))
    return (*grid, *((button,) for button in long))


def _way_back(t: Translator, path: str) -> Rows:
    if not path:
        return ()
    return ((Button(t("common-back"), Press(QUESTION, arg=back(path))),),)


def _listed(t: Translator, at: Question) -> str:
    """The categories behind the numbers."""
    if at.ask not in {Ask.CATEGORY, Ask.SEVERAL, Ask.OTHERWISE}:
        return ""
    names = category_names(t)
    return "\n".join(
        t("consultations-category-line", code=int(code), category=names[code])
        for code in OPTIONS[at.ask]
        if code in names
    )


def category_names(t: Translator) -> dict[str, Html]:
    """Each category in plain words; the legal text is a press away."""
    return {
        "1": t("consultations-category-claims"),
        "2": t("consultations-category-victims"),
        "3": t("consultations-category-breadwinner"),
        "4": t("consultations-category-harm"),
        "5": t("consultations-category-status"),
        "6": t("consultations-category-family"),
        "7": t("consultations-category-income"),
    }


def _hint(t: Translator, at: Question) -> str:
    match at.ask:
        case Ask.NEED:
            return t("consultations-need-hint")
        case Ask.WHO:
            return t("consultations-who-hint")
        case Ask.SEVERAL if at.chosen:
            return t("consultations-several-chosen", codes=codes(at.chosen))
        case Ask.SEVERAL:
            return t("consultations-several-none")
        case _:
            return ""


def _ask(t: Translator, ask: Ask) -> Html:
    return {
        Ask.NEED: t("consultations-ask-need"),
        Ask.CASE: t("consultations-ask-case"),
        Ask.WHO: t("consultations-ask-who"),
        Ask.TOPIC: t("consultations-ask-topic"),
        Ask.EARLIER: t("consultations-ask-earlier"),
        Ask.CATEGORY: t("consultations-ask-category"),
        Ask.SEVERAL: t("consultations-ask-several"),
        Ask.LINKED: t("consultations-ask-linked"),
        Ask.OTHERWISE: t("consultations-ask-otherwise"),
        Ask.BUSINESS: t("consultations-ask-business"),
        Ask.COME: t("consultations-ask-come"),
    }[ask]


def _labels(t: Translator, ask: Ask) -> dict[str, str]:
    """The words on the buttons; numbers say themselves."""
    unknown = t("consultations-unknown")
    yes_no: dict[str, str] = {"y": t("common-yes"), "n": t("common-no"), "u": unknown}
    own: dict[Ask, dict[str, str]] = {
        Ask.NEED: {
            "i": t("consultations-need-info"),
            "c": t("consultations-need-consult"),
            "d": t("consultations-need-defence"),
        },
        Ask.CASE: {
            "1": t("consultations-case-administrative"),
            "2": t("consultations-case-civil"),
            "3": t("consultations-case-criminal"),
            "u": unknown,
        },
        Ask.WHO: {
            "s": t("consultations-who-self"),
            "r": t("consultations-who-representative"),
            "e": t("consultations-who-entity"),
        },
        Ask.TOPIC: {
            "l": t("consultations-topic-legal"),
            "h": t("consultations-topic-health"),
            "b": t("consultations-topic-borrowing"),
            "o": t("consultations-topic-other"),
        },
        Ask.COME: {
            "y": t("consultations-come-yes"),
            "k": t("consultations-come-illness"),
            "g": t("consultations-come-disability"),
            "z": t("consultations-come-other"),
        },
    }
    if ask in own:
        return own[ask]
    if ask in {Ask.LINKED, Ask.BUSINESS, Ask.EARLIER}:
        return yes_no
    return {option: option for option in OPTIONS[ask]} | {
        "m": t("consultations-category-several"),
        "0": t("consultations-category-none"),
        "u": unknown,
        ".": t("consultations-several-done"),
    }
