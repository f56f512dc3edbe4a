"""Makes the protocol of a request: who was asked, when, what they said, and the term's sum."""

from datetime import datetime

from documents.frame import frame
from documents.plain_words import plain
from documents.typesetting import Given, set_pdf
from domain.assignments.acts import Basis
from domain.assignments.papers import (
    CallLine,
    CorrectionLine,
    InChargeLine,
    LadderLine,
    OfferLine,
    RequestProtocol,
)
from domain.assignments.requests import OfferState
from ui.assignments_words import act_line, basis_line, channel_name, kind_name, outcome_name
from ui.formats import number_day, number_moment, span
from ui.request_protocols_words import (
    answer_said,
    ending_name,
    field_name,
    how_said,
    skip_name,
    source_name,
)
from ui.translator import Html, Translator

_NOTHING = "—"
_ANSWERED = {OfferState.ACCEPTED, OfferState.DECLINED, OfferState.DECLINE_PENDING}
_EIGHT = 8


async def request_protocol_paper(
    t: Translator, protocol: RequestProtocol, *, by: str, at: datetime
) -> bytes:
    """The PDF; it names no client and repeats nothing that an advocate typed (Ереже ¶34)."""
    given = request_protocol_values(t, protocol, by=by, at=at)
    return await set_pdf("request.typ", given, at=at)


def request_protocol_values(
    t: Translator, protocol: RequestProtocol, *, by: str, at: datetime
) -> dict[str, Given]:
    """All that the paper says, as its template reads it."""
    title = t("protocols-request-title", number=protocol.request.label)
    return {
        **frame(t, protocol.collegium, protocol.unit, by=by, at=at),
        "title": plain(title),
        "under": plain(t("protocols-request-under")),
        "facts": _facts(t, protocol),
        "term": _term(t, protocol),
        "ladder": _ladder(t, protocol),
        "offers": _offers(t, protocol),
        "calls": _calls(t, protocol),
        "notes": _notes(t, protocol),
        "print": plain(_print(t, protocol)),
        "secret": plain(t("protocols-request-secret")),
    }


def _facts(t: Translator, protocol: RequestProtocol) -> list[str]:
    one = protocol.request
    said = [
        act_line(t, one.act),
        t("assignments-card-kind", kind=kind_name(t, one.kind)),
        t("assignments-card-place", place=one.act.place),
        t("assignments-card-channel", channel=channel_name(t, one.channel)),
    ]
    if one.urgent:
        said.append(t("protocols-request-urgent"))
    if one.named:
        said.append(t("protocols-request-named", name=one.named))
    return [plain(Html(line)) for line in said]


def _term(t: Translator, protocol: RequestProtocol) -> Given:
    """The sum as people do it by hand, then what it rests on and the other date there is."""
    one, term = protocol.request, protocol.term
    done = term.accepted_at is not None
    nobody = plain(t("protocols-request-nobody"))
    accepted = number_moment(term.accepted_at) if term.accepted_at is not None else nobody
    taken = t("protocols-request-taken" if done else "protocols-request-taken-now")
    rows = [
        ("", t("protocols-request-received"), number_moment(term.received_at)),
        ("+", t("protocols-request-given"), plain(span(t, term.given))),
        ("=", t("protocols-request-due"), number_moment(term.due_at)),
        ("", t("protocols-request-accepted"), accepted),
        ("", taken, plain(span(t, term.taken))),
        ("", t("protocols-request-result"), plain(_result(t, protocol))),
    ]
    basis = Html(basis_line(t, one.act.type, term.received_at, term.due_at))
    days = term.days_from(one.act.date)
    notes = [
        t("protocols-request-basis", basis=basis) if one.basis is Basis.DAY else basis,
        t("protocols-request-act-date", on=number_day(one.act.date), days=days),
    ]
    if one.overdue_reason:
        notes.append(t("protocols-request-reason", reason=one.overdue_reason))
    return {
        "title": plain(t("protocols-request-term")),
        "rows": [[sign, plain(label), value] for sign, label, value in rows],
        "late": not term.inside,
        "notes": [plain(one) for one in notes],
    }


def _result(t: Translator, protocol: RequestProtocol) -> Html:
    term = protocol.term
    if term.accepted_at is None and term.inside:
        return t("protocols-request-waiting", rest=span(t, term.rest))
    if term.accepted_at is None:
        return t("protocols-request-over", over=span(t, -term.rest))
    if not term.inside:
        return t("protocols-request-outside", over=span(t, -term.rest))
    return t("protocols-request-inside", rest=span(t, term.rest))


def _ladder(t: Translator, protocol: RequestProtocol) -> Given:
    heads = (t("protocols-request-position"), t("protocols-request-advocate"),
             t("protocols-request-source"), t("protocols-request-turns"),
             t("protocols-request-skipped"))  # fmt: skip
    several = len({one.ladder for one in protocol.ladder}) > 1
    rows = [_rung(t, one, several=several) for one in protocol.ladder]
    return _table(t("protocols-request-ladder"), heads, rows, t("protocols-request-ladder-none"))


def _rung(t: Translator, one: LadderLine, *, several: bool) -> list[str]:
    place = f"{one.ladder}.{one.position}" if several else str(one.position)
    why = plain(skip_name(t, one.skipped)) if one.skipped is not None else _NOTHING
    return [place, one.name.full, plain(source_name(t, one.source)), str(one.turns), why]


def _offers(t: Translator, protocol: RequestProtocol) -> Given:
    heads = (t("protocols-request-round"), t("protocols-request-advocate"),
             t("protocols-request-source"), t("protocols-request-shown"),
             t("protocols-request-until"), t("protocols-request-answered"),
             t("protocols-request-answer"), t("protocols-request-how"))  # fmt: skip
    rows = [_offer(t, one) for one in protocol.offers]
    return _table(t("protocols-request-offers"), heads, rows, t("protocols-request-offers-none"))


def _offer(t: Translator, one: OfferLine) -> list[str]:
    # Silence and a withdrawal have a time as well, but nobody answered then.
    answered = one.answered_at is not None and one.state in _ANSWERED
    return [
        str(one.round), one.name.full, plain(source_name(t, one.source)),
        number_moment(one.shown_at), number_moment(one.until),
        _moment(one.answered_at) if answered else _NOTHING,
        plain(answer_said(t, one)), plain(how_said(t, one)) if answered else _NOTHING,
    ]  # fmt: skip


def _calls(t: Translator, protocol: RequestProtocol) -> Given:
    heads = (t("protocols-request-called"), t("protocols-request-call-opened"),
             t("protocols-request-call-closed"), t("protocols-request-call-outcome"),
             t("protocols-request-call-by"))  # fmt: skip
    rows = [_call(t, one) for one in protocol.calls]
    return _table(t("protocols-request-calls"), heads, rows, Html(""))


def _call(t: Translator, one: CallLine) -> list[str]:
    by = one.by.short if one.by is not None else _NOTHING
    outcome = plain(Html(outcome_name(t, one.outcome)))
    return [one.name.full, number_moment(one.opened_at), _moment(one.closed_at), outcome, by]


def _notes(t: Translator, protocol: RequestProtocol) -> list[Given]:
    """What is told line by line; what did not happen has no heading."""
    parts = (
        (t("protocols-request-overrides"), [_override(t, one) for one in protocol.overrides]),
        (t("protocols-request-corrections"), [_corrected(t, one) for one in protocol.corrections]),
        (t("protocols-request-charge"), [_in_charge(t, one) for one in protocol.in_charge]),
    )
    return [
        {"title": plain(title), "lines": [plain(line) for line in lines]}
        for title, lines in parts
        if lines
    ]


def _override(t: Translator, one: OfferLine) -> Html:
    at, reason = number_moment(one.shown_at), one.override_reason or _NOTHING
    return t("protocols-request-override", name=one.name.full, at=at, reason=reason)


def _corrected(t: Translator, one: CorrectionLine) -> Html:
    """Old and new value of what stands in the act; of anything else only that it was changed."""
    field, at = field_name(t, one.field), number_moment(one.at)
    if field is None:
        other = t("protocols-request-field-other")
        said = t("protocols-request-correction-hidden", field=other, at=at, reason=one.reason)
    else:
        said = t("protocols-request-correction", field=field, before=one.before or _NOTHING,
                 after=one.after or _NOTHING, at=at, reason=one.reason)  # fmt: skip
    if one.by is None:
        return said
    return t("protocols-request-correction-by", said=said, name=one.by.short)


def _in_charge(t: Translator, one: InChargeLine) -> Html:
    said = t("protocols-request-charge-line", name=one.name.full, at=number_moment(one.from_at))
    if one.handed_at is not None:
        at = number_moment(one.handed_at)
        said = t("protocols-request-charge-handed", said=said, at=at)
    if one.until_at is not None and one.ended is not None:
        at, why = number_moment(one.until_at), ending_name(t, one.ended)
        said = t("protocols-request-charge-ended", said=said, at=at, why=why)
    return said


def _print(t: Translator, protocol: RequestProtocol) -> Html:
    """The journal's last hash, in eights: whoever holds this paper can prove a later change."""
    head = protocol.head
    eights = " ".join(head[n : n + _EIGHT] for n in range(0, len(head), _EIGHT))
    return t("protocols-request-print", head=eights, rows=protocol.rows)


def _table(title: Html, heads: tuple[Html, ...], rows: list[list[str]], nothing: Html) -> Given:
    return {
        "title": plain(title),
        "heads": [plain(one) for one in heads],
        "rows": rows,
        "nothing": plain(nothing),
    }


def _moment(at: datetime | None) -> str:
    return number_moment(at) if at is not None else _NOTHING
