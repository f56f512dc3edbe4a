"""Speaks to the operator on a terminal: plain text in their language, and one question."""

import asyncio
import html
import re
import sys

from bot.app import LOCALES
from domain.people import Language
from domain.refusals import Refusal
from ui.translator import Texts, Translator

_TAG = re.compile(r"</?[bi]>")


def speaker(language: str) -> Translator:
    """The words of the house in the operator's language."""
    return Texts(LOCALES, strict=False).speaker(Language(language))


def say(text: str, *, wrong: bool = False) -> None:
    """Print a text of the house without its marks; what is wrong goes to the error stream."""
    print(html.unescape(_TAG.sub("", text)), file=sys.stderr if wrong else sys.stdout)


def refused(words: Translator, refusal: Refusal) -> None:
    """Print why a step was not taken."""
    say(words(refusal.message, **refusal.arguments), wrong=True)


def can_ask() -> bool:
    """Whether somebody sits at the terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()


async def agreed(t: Translator, question: str) -> bool:
    """Ask until a yes or a no comes, in any of the languages; no answer is a no."""
    yes = {"y", "д", "и", *map(str.casefold, t.everywhere("common-yes"))}
    no = {"n", "н", "ж", *map(str.casefold, t.everywhere("common-no"))}
    while True:
        say(question)
        try:
            answer = (await asyncio.to_thread(input, "> ")).strip().casefold()
        except EOFError:
            return False
        if answer in yes | no:
            return answer in yes
