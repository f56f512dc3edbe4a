"""Makes the register of receipts as a paper for the presidium (Ереже ¶22)."""

from collections import Counter
from datetime import datetime

from documents.frame import frame
from documents.plain_words import plain
from documents.typesetting import Given, set_pdf
from domain.receipts import Method
from domain.rosters.register import Entry, Register
from ui.formats import moment, month, number_moment
from ui.receipts_board import state_words
from ui.rosters_letters import method_words
from ui.rosters_words import kind_words
from ui.translator import Html, Translator

_NOTHING = "—"


async def receipts_register(t: Translator, register: Register, *, by: str, at: datetime) -> bytes:
    """The PDF: each advocate and version, whether delivered, whether acknowledged, and how."""
    return await set_pdf("register.typ", register_values(t, register, by=by, at=at), at=at)


def register_values(
    t: Translator, register: Register, *, by: str, at: datetime
) -> dict[str, Given]:
    """All that the paper says, as its template reads it."""
    roster = register.roster
    title = t("papers-register-title", year=roster.month.year, month=month(t, roster.month))
    officer = t("rosters-sheet-officer", officer=register.officer, phone=roster.officer_phone)
    facts = [officer, _published(t, register), t("receipts-board-now", now=moment(t, at))]
    return {
        **frame(t, register.collegium, register.unit, by=by, at=at),
        "title": plain(title),
        "under": plain(kind_words(t, roster.kind)),
        "facts": [plain(one) for one in facts],
        "heads": _heads(t),
        "rows": [_row(t, register, place, one) for place, one in enumerate(register.entries, 1)],
        "totals": {"title": plain(t("papers-register-totals")), "rows": _totals(t, register)},
        "nobody": plain(t("papers-register-nobody")),
    }


def _published(t: Translator, register: Register) -> Html:
    roster = register.roster
    if roster.published_at is None:
        return t("papers-draft")
    said = t("papers-roster-version", version=roster.version,
             when=moment(t, roster.published_at))  # fmt: skip
    return Html(f"{said} ({t('rosters-late-mark')})") if roster.late else said


def _heads(t: Translator) -> list[str]:
    heads = (t("papers-number"), t("papers-advocate"), t("papers-register-version"),
             t("papers-register-asked"), t("papers-register-delivered"),
             t("papers-register-answered"), t("papers-register-method"))  # fmt: skip
    return [plain(one) for one in heads]


def _row(t: Translator, register: Register, place: int, one: Entry) -> Given:
    receipt = one.receipt
    return {
        "number": str(place),
        "name": one.person.name.full,
        "phone": one.person.phone,
        "version": str(receipt.version),
        "asked": number_moment(receipt.asked_at),
        "delivered": _moment(receipt.delivered_at),
        "answered": _answered(t, one),
        "evidence": _evidence(t, register, one),
        "waits": one.waits,
        "past": one.past,
    }


def _moment(at: datetime | None) -> str:
    return number_moment(at) if at is not None else _NOTHING


def _answered(t: Translator, one: Entry) -> str:
    if not one.receipt.is_open:
        return _moment(one.receipt.acked_at)
    if one.past:
        return plain(t("papers-register-replaced"))
    return plain(state_words(t, one.receipt, unreachable=one.unreachable))


def _evidence(t: Translator, register: Register, one: Entry) -> str:
    """How, and what shows it: the number of the message, or what the officer wrote."""
    receipt = one.receipt
    if receipt.is_open:
        call = t("papers-register-call", note=receipt.evidence)
        return plain(call) if receipt.evidence else _NOTHING
    parts = [method_words(t, receipt.method or Method.MOBILE)]
    if receipt.message is not None:
        parts.append(t("papers-register-message", message=receipt.message))
    said = "; ".join([*map(plain, parts), *filter(None, [receipt.evidence])])
    recorder = register.recorders.get(receipt.recorded_by) if receipt.recorded_by else None
    if recorder is None:
        return said
    return f"{said}; {plain(t('papers-register-by', name=recorder.name.short))}"


def _totals(t: Translator, register: Register) -> Given:
    """How many were asked, have answered in which way, and are waited for."""
    latest = register.latest
    done = [one.receipt for one in latest if not one.receipt.is_open]
    ways = Counter(one.method or Method.MOBILE for one in done)
    lines: list[tuple[Html, int]] = [
        (t("papers-register-total"), len(latest)),
        (t("papers-register-total-acked"), len(done)),
        *[(Html(f"– {method_words(t, way)}"), ways[way]) for way in Method if ways[way]],
        (t("papers-register-total-waiting"), sum(one.waits for one in latest)),
        (Html(f"– {t('receipts-state-unreachable')}"), sum(one.unreachable for one in latest)),
    ]
    return [[plain(words), str(count)] for words, count in lines]
