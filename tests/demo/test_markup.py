"""Marked texts are read as Telegram reads them, and refused in its words."""

import pytest

from demo.markup import MarkupError, parse
from demo.paint import paint

READ = [
    ("<b>Қабыл</b>данды", "Қабылданды", [("bold", 0, 5)]),
    ("<b>a <i>b</i></b>", "a b", [("bold", 0, 3), ("italic", 2, 1)]),
    ("&lt;b&gt; &amp; &quot;x&quot; &#1178;&#x49B;", '<b> & "x" Ққ', []),
    ("a & b &nbsp;", "a & b &nbsp;", []),
    ("  <b> x </b>  ", "x", [("bold", 0, 1)]),
    ("😀<u>y</u>", "😀y", [("underline", 2, 1)]),
    ("<B>x</B>", "x", [("bold", 0, 1)]),
    ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
    ("<a href='https://a.kz/?x=1&amp;y=2'>l</a>", "l", [("text_link", 0, 1)]),
    ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
    ("<i></i>x", "x", []),
]
REFUSED = [
    ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    ("<b>ә</i>", 'Unmatched end tag at byte offset 5, expected "</b>", found "</i>"'),
    ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
    ("2 < 3", 'Unsupported start tag "" at byte offset 2'),
    ("<b", "Unclosed start tag at byte offset 0"),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
]


@pytest.mark.parametrize(("source", "text", "entities"), READ)
def test_marks_become_entities(
    source: str, text: str, entities: list[tuple[str, int, int]]
) -> None:
    plain, found = parse(source)
    assert plain == text
    assert [(each["type"], each["offset"], each["length"]) for each in found] == entities


@pytest.mark.parametrize(("source", "words"), REFUSED)
def test_broken_marks_are_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(MarkupError) as refusal:
        parse(source)
    assert str(refusal.value) == words


def test_the_page_gets_only_tags_that_the_box_wrote() -> None:
    source = "<b>1 &lt; 2 <i>&amp;</i></b> &lt;script&gt;"
    assert paint(*parse(source)) == "<b>1 &lt; 2 <i>&amp;</i></b> &lt;script&gt;"
    assert paint(*parse('<a href="javascript:x">l</a>')) == "l"
