"""Shows the operator what a list of people would change, and how it ended."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from html import escape

from domain.imports import Difference, Entry, Field, Preview
from domain.members import Member
from ui.formats import moment
from ui.imports_words import fault_words, field_words, remark_words, roles_words, value_words
from ui.members_words import role_name
from ui.translator import Html, Translator

_INDENT = "  "


def preview(t: Translator, shown: Preview) -> Html:
    """New, changed and unchanged people, then everything doubtful and everything wrong."""
    return Html("\n".join(_lines(t, shown)))


def _lines(t: Translator, shown: Preview) -> Iterator[str]:
    yield t("imports-file", name=shown.file)
    yield from _house(t, shown)
    if shown.added:
        yield t("imports-added", count=len(shown.added))
        yield from (_added(t, entry) for entry in shown.added)
    if shown.changed:
        yield t("imports-changed", count=len(shown.changed))
        for entry in shown.changed:
            yield indented(t("imports-entry", line=entry.line, name=entry.name.full))
            yield from (_difference(t, one) for one in entry.differences)
    yield t("imports-unchanged", count=shown.unchanged)
    yield from endings(
        t, [remark_words(t, one) for one in shown.remarks],
        [fault_words(t, one) for one in shown.faults],
    )  # fmt: skip


def _house(t: Translator, shown: Preview) -> Iterator[str]:
    if shown.house != shown.house_before:
        yield t("imports-house", name=shown.house.name(t.language), phone=shown.house.phone)
    if shown.new_units:
        yield t("imports-new-units", count=len(shown.new_units))
        yield from (indented(Html(escape(name, quote=False))) for name in shown.new_units)


def endings(t: Translator, remarks: Sequence[Html], faults: Sequence[Html]) -> Iterator[Html]:
    """What is doubtful, then what is wrong, and that a fault leaves everything as it was."""
    if remarks:
        yield t("imports-remarks")
        yield from (indented(one) for one in remarks)
    if faults:
        yield t("imports-faults", count=len(faults))
        yield from (indented(one) for one in faults)
        yield t("imports-nothing-written")


def _added(t: Translator, entry: Entry) -> Html:
    roles = entry.record.get(Field.ROLE)
    told = [roles_words(t, roles if isinstance(roles, frozenset) else frozenset())]
    units = [entry.record.get(Field.UNIT)]
    units += [said.get(Field.OFFICE_UNIT) for _, said in entry.offices]
    told += dict.fromkeys(str(unit) for unit in units if unit)
    told += [str(entry.record.get(one)) for one in (Field.PHONE,) if entry.record.get(one)]
    about = "; ".join(told)
    return indented(t("imports-entry-about", line=entry.line, name=entry.name.full, about=about))


def _difference(t: Translator, one: Difference) -> Html:
    header: str = field_words(t, one.field)
    if one.role is not None:
        header = t("imports-of-role", role=role_name(t, one.role), header=header)
    line = t(
        "imports-difference", header=header, before=value_words(t, one.before),
        after=value_words(t, one.after),
    )  # fmt: skip
    return indented(line, 2)


def question(t: Translator) -> Html:
    """Whether to apply what was shown."""
    return t("imports-question")


def applied(t: Translator) -> Html:
    """All of it is written."""
    return t("imports-applied")


def several(t: Translator, words: str, people: list[Member]) -> Html:
    """Nobody of a name, or several with the numbers that tell them apart."""
    if not people:
        return t("imports-nobody", words=words)
    lines = [t("imports-several", words=words)]
    lines += [
        indented(t("imports-numbered", number=one.id, name=one.name.full, phone=one.phone or "—"))
        for one in people
    ]
    return Html("\n".join(lines))


def joining(t: Translator, one: Member, link: str, until: datetime) -> Html:
    """The joining link of a person, for the terminal."""
    return t("imports-joining", name=one.name.full, link=link, until=moment(t, until))


def indented(line: Html, depth: int = 1) -> Html:
    """A line that belongs to the one above."""
    return Html(f"{_INDENT * depth}{line}")
