"""Shows the operator what a spreadsheet of duties would change."""

from collections.abc import Iterator, Mapping

from domain.ids import PersonId
from domain.imports_rosters import Change, RosterFault, RosterPreview, Slip
from domain.members import Member
from ui.formats import short_day
from ui.imports import endings, indented
from ui.rosters_words import hole_lines, kind_words, month_words
from ui.translator import Html, Translator

_SLIPS = {
    Slip.BAD_DAY: "imports-slip-bad-day",
    Slip.NO_MONTH: "imports-slip-no-month",
    Slip.OUTSIDE_MONTH: "imports-slip-outside-month",
    Slip.MONTH_OVER: "imports-slip-month-over",
    Slip.NO_KIND: "imports-slip-no-kind",
    Slip.BAD_KIND: "imports-slip-bad-kind",
    Slip.NO_UNIT: "imports-slip-no-unit",
    Slip.UNKNOWN_UNIT: "imports-slip-unknown-unit",
    Slip.UNKNOWN_NAME: "imports-slip-unknown-name",
    Slip.BAD_MARK: "imports-slip-bad-mark",
    Slip.PUBLISHED: "imports-slip-published",
}


def preview(t: Translator, shown: RosterPreview) -> Html:
    """Each roster day by day, then what forbids publication, then everything wrong."""
    return Html("\n".join(_lines(t, shown)))


def _lines(t: Translator, shown: RosterPreview) -> Iterator[str]:
    yield t("imports-file", name=shown.file)
    # Half of a roster is no roster: with a fault only the faults are shown.
    for change in () if shown.faults else shown.changes:
        yield from _change(t, change, shown.people)
    ignored = ", ".join(map(str, shown.ignored))
    remarks = [t("imports-lines-ignored", lines=ignored)] if ignored else []
    yield from endings(t, remarks, [_fault(t, one) for one in shown.faults])


def _change(t: Translator, change: Change, people: Mapping[PersonId, Member]) -> Iterator[Html]:
    kind, month = kind_words(t, change.kind), month_words(t, change.month)
    unit = change.unit.name
    if change.same:
        yield t("imports-roster-same", unit=unit, month=month, kind=kind)
        return
    if change.before is None:
        yield t("imports-roster-new", unit=unit, month=month, kind=kind)
    else:
        yield t("imports-roster-changed", unit=unit, month=month, kind=kind)
    for day in change.days():
        names = _names(change.will(day), people)
        if change.before is None:
            line = t("imports-roster-day", day=short_day(t, day), names=names)
        else:
            line = t("imports-difference", header=short_day(t, day),
                     before=_names(change.was(day), people), after=names)  # fmt: skip
        yield indented(line)
    if change.holes:
        yield t("imports-roster-holes")
        yield indented(Html(hole_lines(t, change.holes, people).replace("\n", "\n  ")))


def _names(every: tuple[PersonId, ...], people: Mapping[PersonId, Member]) -> str:
    return ", ".join(people[one].name.short for one in every if one in people) or "—"


def _fault(t: Translator, fault: RosterFault) -> Html:
    reason = _reason(t, fault)
    if not fault.place.column:
        return t("imports-fault-line", line=fault.line, reason=reason)
    return t("imports-fault", line=fault.line, column=fault.place.column,
             header=fault.place.header, value=" ".join(fault.value.split()),
             reason=reason)  # fmt: skip


def _reason(t: Translator, fault: RosterFault) -> Html:
    match fault.slip:
        case Slip.SEVERAL_SUCH:
            return t("imports-slip-several", people=fault.detail)
        case Slip.OTHER_UNIT:
            return t("imports-slip-other-unit", people=fault.detail)
        case Slip.TWICE:
            return t("imports-slip-twice", day=fault.detail)
        case Slip.UNKNOWN_NAME if fault.detail:
            return t("imports-slip-perhaps", name=fault.detail)
    return t(_SLIPS[fault.slip])
