"""Takes the words of the house out of HTML, for files have no such signs."""

import html

from ui.translator import Html


def plain(said: Html) -> str:
    """The words as they are read; the texts of files hold no tags."""
    return html.unescape(said)
