"""Says messages in the reader's language, with every argument escaped."""

import html
from functools import cache
from pathlib import Path
from typing import Any, Final

import structlog
from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.types import fluent_number

from domain.people import Language

_FALLBACK: Final = {
    Language.KK: (Language.RU,),
    Language.RU: (Language.KK,),
    Language.EN: (Language.KK, Language.RU),
}
# The guard against texts that blow themselves up is for translators who are strangers; a list
# of forty names is longer than it allows.
resolver.MAX_PART_LENGTH = 16_384
log = structlog.get_logger()


class TextMissing(Exception):
    """A message that does not exist, or that was not given its variables."""


class Html(str):
    """A text that is already HTML and is not escaped again."""

    __slots__ = ()


class Translator:
    """Speaks one language: `t("rosters-published", month=...)`."""

    def __init__(self, house: "Texts", language: Language) -> None:
        """Speak `language`, falling back as the house says."""
        self._house = house
        self.language = language

    def __call__(self, message: str, /, **arguments: str | int) -> Html:
        """The message as HTML; texts are escaped, whole numbers are printed plain."""
        return self._house.say(self.language, message, arguments)

    def speaking(self, language: Language) -> "Translator":
        """The same words in another language, for one who has just chosen it."""
        return self._house.speaker(language)

    def everywhere(self, message: str) -> list[str]:
        """The message in every language, for words that people may type in any of them."""
        return [self._house.say(language, message, {}) for language in Language]


class Texts:
    """All messages of all languages, read once."""

    def __init__(self, folder: Path, *, strict: bool) -> None:
        """Read `folder/<language>/*.ftl`; `strict` raises where production falls back."""
        self._strict = strict
        self._bundles = {language: _bundle(folder, language) for language in Language}

    def speaker(self, language: Language) -> Translator:
        """A translator for one language."""
        return Translator(self, language)

    def say(self, language: Language, message: str, arguments: dict[str, str | int]) -> Html:
        """Format a message; kk falls back to ru and ru to kk, and the gap is logged."""
        safe = {name: _safe(value) for name, value in arguments.items()}
        for tongue in (language, *_FALLBACK[language]):
            said = self._try(tongue, message, safe)
            if said is not None:
                return said
        return Html(message)

    def _try(
        self,
        language: Language,
        message: str,
        arguments: dict[str, object],
    ) -> Html | None:
        bundle = self._bundles[language]
        if bundle.has_message(message):
            value = bundle.get_message(message).value
            if value is not None:
                text, errors = bundle.format_pattern(value, arguments)
                if not errors:
                    return Html(text)
        if self._strict:
            complaint = f"{language}: {message} with {sorted(arguments)}"
            raise TextMissing(complaint)
        log.error("text_missing", language=str(language), message=message)
        return None


def _safe(value: str | int) -> object:
    if isinstance(value, Html):
        return str(value)
    if isinstance(value, str):
        return html.escape(value, quote=False)
    # Fluent would group an integer («2 026 год»); it still selects the plural.
    return fluent_number(value, useGrouping=False)


@cache
def _parsed(text: str) -> Any:
    """A file once read: parsing takes a second for all of them, and a bundle changes nothing."""
    return FluentResource(text)


def _bundle(folder: Path, language: Language) -> FluentBundle:
    bundle = FluentBundle([str(language)], use_isolating=False)
    for path in sorted((folder / str(language)).glob("*.ftl")):
        bundle.add_resource(_parsed(path.read_text(encoding="utf-8")))
    return bundle
