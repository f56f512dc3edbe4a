"""The words of the house: the same in all languages, all said, and written as people write."""

import re
from collections import Counter

import pytest
from babel import Locale
from fluent.syntax import ast

from domain.people import Language
from tests.house.calls import calls
from tests.house.messages import Said, entries, files, references, said, variables, walk

EVERY = pytest.mark.parametrize("language", Language)
CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
# A citation of the law keeps its number; every other number is an argument.
_NUMBER = r"\d+(?:\.\d+)*(?:\(\d+\))*"
CITATION = {
    Language.KK: rf"{_NUMBER}(?:[-–,] ?{_NUMBER})*-(?:ба[бп]|тарма|бөлі|абза)\w*",
    Language.RU: rf"(?:стат|пункт|подпункт|част|абзац)\w* {_NUMBER}(?:(?:, | и |[-–]){_NUMBER})*",
    Language.EN: rf"(?:article|(?:sub)?paragraph|part)s? {_NUMBER}(?:(?:, | and |[-–]){_NUMBER})*",
}
# Vowel harmony and voicing change a case ending with the word before it.
KAZAKH_ENDING = (
    r"[-’'](?:[ғгқк][ае]|[дтн][ае]|[дтн][ае]н|[дтн][ыі]ң|[дтн][ыі]|[мбп]ен|н?ш[ыі]|с[ыі])\b"
)


@EVERY
def test_nothing_is_junk_and_nothing_is_said_twice(language: Language) -> None:
    """Fluent drops a broken message in silence, and takes the last of two."""
    found = [entry for path in files(language) for entry in entries(path)]
    ids = Counter(entry.id.name for entry in found if isinstance(entry, ast.Message))

    assert [entry.content for entry in found if isinstance(entry, ast.Junk)] == []
    assert [one for one, times in ids.items() if times > 1] == []
    assert [one.id for one in said(language).values() if one.entry.value is None] == []


@EVERY
def test_ids_begin_with_their_topic(language: Language) -> None:
    """`rosters-published` stands in rosters.ftl."""
    strays = [one.id for one in said(language).values() if not _at_home(one)]

    assert strays == []


@EVERY
def test_languages_agree(language: Language) -> None:
    """Every message of one language is in the others, in the same file, with its variables."""
    kazakh = {one.id: one.topic for one in said(Language.KK).values()}
    assert {one.id: one.topic for one in said(language).values()} == kazakh

    for message in kazakh:
        assert variables(language, message) == variables(Language.KK, message), message


@EVERY
def test_what_the_program_says_exists_with_its_arguments(language: Language) -> None:
    """An id is a literal (or a row of a table of literals) with exactly its variables."""
    wrong = []
    for call in calls():
        if call.message is None:
            wrong.append(f"{call.where}: the id must be a literal")
        elif call.message not in said(language):
            wrong.append(f"{call.where}: {call.message} does not exist")
        elif call.arguments != variables(language, call.message):
            needs = sorted(variables(language, call.message))
            wrong.append(f"{call.where}: {call.message} needs {needs}")

    assert wrong == []


@EVERY
def test_nothing_is_written_that_nobody_says(language: Language) -> None:
    """A message that no code and no other message names is deleted, not left to rot."""
    named = {call.message for call in calls()}
    named |= {other for one in said(language).values() for other in references(one)}

    assert sorted(said(language).keys() - named) == []


@EVERY
def test_a_number_has_all_the_forms_of_its_language(language: Language) -> None:
    """Beside the rest, Kazakh and English need "one", Russian "one" and "few"."""
    rules = Locale(str(language)).plural_form
    needed = {rules(number) for number in range(200)} - {"many", "other"}
    bad = [one.id for one in said(language).values() for keys in _plurals(one) if needed - keys]

    assert bad == []


@EVERY
def test_numbers_are_arguments(language: Language) -> None:
    """A number of the policy never stands in a text; only the law's own numbers do."""
    bad = [
        (one.id, text)
        for one in said(language).values()
        for text in one.texts
        if re.search(r"\d", re.sub(CITATION[language], "", text, flags=re.IGNORECASE))
    ]

    assert bad == []


@EVERY
def test_nothing_is_glued_to_a_placeable(language: Language) -> None:
    """No ending follows a name or a number: half of them would be wrong."""
    ending = KAZAKH_ENDING if language is Language.KK else r"\w"
    bad = [
        one.id
        for one in said(language).values()
        for text in _after_placeables(one)
        if re.match(r"\w", text) or re.match(ending, text)
    ]

    assert bad == []


@EVERY
def test_only_bold_and_italic_and_both_closed(language: Language) -> None:
    """Telegram refuses a text with any other sign of HTML."""
    for one in said(language).values():
        for pattern in one.patterns:
            text = "".join(
                str(part.value) for part in pattern.elements if isinstance(part, ast.TextElement)
            )
            tags = re.findall(r"</?([bi])>", text)
            assert not re.search(r"[<>]", re.sub(r"</?[bi]>", "", text)), one.id
            assert not re.search(r"&(?!amp;|lt;|gt;)", text), one.id
            assert text.count("<b>") + text.count("<i>") == len(tags) / 2, one.id


@EVERY
def test_the_word_of_receipt_is_never_translated(language: Language) -> None:
    """«Қабылданды» is what the rules demand, letter by letter (Ереже ¶22)."""
    word = "«Қабылданды»"
    for one in said(Language.KK).values():
        if any(word in text for text in one.texts):
            assert any(word in text for text in said(language)[one.id].texts), one.id


def test_english_is_english() -> None:
    """Cyrillic letters stand there as a quotation, or where all languages say the same."""
    kazakh = {one.id: list(one.texts) for one in said(Language.KK).values()}
    bad = [
        one.id
        for one in said(Language.EN).values()
        for text in one.texts
        if text not in kazakh.get(one.id, [])
        if re.search(r"[а-яәғқңөұүһі]", re.sub(r"«[^»]*»", "", text), flags=re.IGNORECASE)
    ]

    assert bad == []


def _at_home(one: Said) -> bool:
    return one.id.lstrip("-").startswith(f"{one.topic}-")


def _plurals(one: Said) -> list[set[str]]:
    """The keys of each selector that chooses by plural; one with [1] or [0] counts exactly."""
    found = []
    for node in walk(one.entry):
        if isinstance(node, ast.SelectExpression):
            keys = {getattr(variant.key, "name", "") for variant in node.variants}
            if keys <= CATEGORIES:
                found.append(keys)
    return found


def _after_placeables(one: Said) -> list[str]:
    """The texts that follow a placeable directly; a selector's own text ends as it likes."""
    return [
        str(after.value)
        for pattern in one.patterns
        for before, after in zip(pattern.elements, pattern.elements[1:], strict=False)
        if isinstance(after, ast.TextElement)
        and isinstance(before, ast.Placeable)
        and not isinstance(before.expression, ast.SelectExpression)
    ]
