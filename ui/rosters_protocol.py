"""Shows the protocol of a month as a file, and what its verification found, line by line."""

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from domain.rosters import RosterKind
from domain.rosters.findings import (
    Changed,
    ChangeFinding,
    DigestBroken,
    DigestHolds,
    DrawFinding,
    DrawnAgain,
    DrawnOtherwise,
    Excused,
    Faulty,
    FileFinding,
    Finding,
    Followed,
    Judged,
    NotDrawn,
    NotFollowed,
    NotRepeated,
    OtherMonth,
    Remarked,
    Repeated,
    RuleFinding,
    SeedBound,
    SeedFree,
    SeedWrong,
    Verdict,
)
from domain.rosters.protocol import Edit, Protocol
from domain.rosters.strict_json import BadProtocol, Fault
from ui.card import Card, File
from ui.formats import days, month, short_day
from ui.rosters_violations import name_of, remark_words, violation_words
from ui.rosters_words import kind_button
from ui.translator import Html, Translator

_VERDICTS = {
    Verdict.HOLDS: "protocols-holds",
    Verdict.NOTED: "protocols-noted",
    Verdict.UNPROVEN: "protocols-unproven",
    Verdict.BROKEN: "protocols-broken",
}

_FAULTS = {
    Fault.NOT_JSON: "protocols-fault-not-json",
    Fault.MISSING: "protocols-fault-missing",
    Fault.UNKNOWN: "protocols-fault-unknown-here",
    Fault.WRONG_TYPE: "protocols-fault-wrong-type",
    Fault.WRONG_VALUE: "protocols-fault-wrong-value",
    Fault.OTHER_FORM: "protocols-fault-other-form",
    Fault.OTHER_FORMAT: "protocols-fault-other-format",
}


def protocol_card(t: Translator, unit: str, number: int, on: date, text: str) -> Card:
    """The protocol of a unit and a month as a file."""
    says = t("protocols-file", year=on.year, month=month(t, on), unit=unit)
    return Card(says, file=File.made("document", file_name(number, on), text.encode()))


def file_name(number: int, on: date) -> str:
    """The name of the file of a unit and a month."""
    return f"hattama-{number}-{on:%Y-%m}.json"


def not_read(t: Translator, name: str, bad: BadProtocol) -> Html:
    """Why a file cannot be read as a protocol, and at which place."""
    return t("protocols-not-read", name=name, place=bad.place, fault=t(_FAULTS[bad.fault]))


def report(t: Translator, protocol: Protocol, findings: Iterable[Finding]) -> Html:
    """What was checked and found, one line each, under the name of the month."""
    on = protocol.month
    lines = [t("protocols-heading", collegium=protocol.collegium, unit=protocol.unit,
               year=on.year, month=month(t, on))]  # fmt: skip
    lines += [
        t("protocols-line", verdict=t(_VERDICTS[one.verdict]), what=_words(t, protocol, one))
        for one in findings
    ]
    return Html("\n".join(lines))


def _words(t: Translator, protocol: Protocol, one: Finding) -> Html:
    match one:
        case DigestHolds() | DigestBroken() | SeedBound() | SeedFree() | SeedWrong():
            return _file(t, one)
        case Repeated() | NotRepeated() | DrawnOtherwise() | OtherMonth() | DrawnAgain():
            return _draw(t, one)
        case NotDrawn() | Followed() | NotFollowed() | Changed():
            return _change(t, protocol, one)
        case Judged() | Faulty() | Excused() | Remarked():
            return _rule(t, protocol, one)
        case _:
            assert_never(one)


def _file(t: Translator, one: FileFinding) -> Html:
    match one:
        case DigestHolds(digest):
            return t("protocols-digest", digest=digest)
        case DigestBroken():
            return t("protocols-digest-broken")
        case SeedBound(seed_hash):
            return t("protocols-seed", hash=seed_hash)
        case SeedFree():
            return t("protocols-seed-free")
        case SeedWrong():
            return t("protocols-seed-wrong")
        case _:
            assert_never(one)


def _draw(t: Translator, one: DrawFinding) -> Html:
    match one:
        case Repeated(engine, kinds):
            return t("protocols-repeated", kinds=_kinds(t, kinds), engine=engine.name,
                     version=engine.version)  # fmt: skip
        case NotRepeated(engine):
            return t("protocols-not-repeated", engine=engine.name, version=engine.version)
        case DrawnOtherwise():
            return _otherwise(t, one)
        case OtherMonth(on):
            return t("protocols-other-month", year=on.year, month=month(t, on))
        case DrawnAgain(made, counted):
            return t("protocols-again", made=made, counted=counted)
        case _:
            assert_never(one)


def _change(t: Translator, protocol: Protocol, one: ChangeFinding) -> Html:
    match one:
        case NotDrawn(kind):
            return t("protocols-not-drawn-kind", kind=kind_button(t, kind))
        case Followed(kind, version, count):
            return t("protocols-followed", kind=kind_button(t, kind), version=version,
                     count=count)  # fmt: skip
        case NotFollowed(kind, lost):
            return t("protocols-not-followed", kind=kind_button(t, kind), days=days(t, lost))
        case Changed(edit):
            return _edit(t, protocol, edit)
        case _:
            assert_never(one)


def _rule(t: Translator, protocol: Protocol, one: RuleFinding) -> Html:
    match one:
        case Judged(kinds):
            return t("protocols-judged", kinds=_kinds(t, kinds))
        case Faulty(violation):
            return violation_words(t, protocol.names, violation)
        case Excused(violation):
            return t("protocols-excused", what=violation_words(t, protocol.names, violation))
        case Remarked(remark):
            return remark_words(t, protocol.names, remark)
        case _:
            assert_never(one)


def _otherwise(t: Translator, one: DrawnOtherwise) -> Html:
    if one.kind is None or one.day is None:
        return t("protocols-otherwise-notes")
    return t("protocols-otherwise", kind=kind_button(t, one.kind), day=short_day(t, one.day))


def _edit(t: Translator, protocol: Protocol, edit: Edit) -> Html:
    nobody, unknown = t("protocols-nobody"), t("protocols-unknown")
    out, into, by = (
        name_of(protocol.names, who) if who is not None else otherwise
        for who, otherwise in ((edit.out, nobody), (edit.into, nobody), (edit.by, unknown))
    )
    kind, day = kind_button(t, edit.kind), short_day(t, edit.day)
    if edit.version > 1:
        return t("protocols-changed-later", version=edit.version, kind=kind, day=day,
                 turn=edit.position, out=out, into=into, by=by)  # fmt: skip
    return t("protocols-changed", kind=kind, day=day, turn=edit.position, out=out, into=into,
             by=by, reason=edit.reason or unknown)  # fmt: skip


def _kinds(t: Translator, kinds: Iterable[RosterKind]) -> Html:
    return Html(", ".join(kind_button(t, kind) for kind in kinds))
