"""Shows the presidium how independently appointments were distributed (Ереже ¶4(1), R-004)."""

import base64
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from domain.assignments.independence import Independence, NamedAct, Span, SpanKind, span_at
from domain.assignments.requests import OfferSource
from ui.callbacks import INDEPENDENCE, INDEPENDENCE_SHEET, Press
from ui.card import Button, Card, File
from ui.formats import day
from ui.independence_words import code_words, question_words, source_words, span_words
from ui.translator import Html, Translator

_LINES_MAX = 6
_DAY = timedelta(days=1)


def report_card(t: Translator, report: Independence, today: date) -> Card:
    """The report of a quarter or a half: figures first, questions last, with what they mean."""
    parts = [
        t("independence-title", span=span_words(t, report.span),
          first=day(t, report.span.first), last=day(t, report.span.last - _DAY)),
        _sources(t, report),
        _named(t, report),
        _picks(t, report),
        _questions(t, report),
    ]  # fmt: skip
    return Card(Html("\n\n".join(parts)), _buttons(t, report.span, today))


def sheet_card(t: Translator, report: Independence, content: bytes) -> Card:
    """The report as a spreadsheet."""
    name = f"tauelsizdik-{report.span.word.replace('.', '-')}.xlsx"
    file = File("document", name=name, content=base64.b64encode(content).decode())
    return Card(t("independence-file", span=span_words(t, report.span)), file=file)


def how_words(t: Translator, report: Independence) -> Html:
    """What was compared, and how rarely a fair distribution raises a question."""
    inquiry = report.inquiry
    if not inquiry.compared:
        return t("independence-too-few")
    return t("independence-how", compared=inquiry.compared, level=inquiry.level)


def named_words(t: Translator, report: Independence, one: NamedAct) -> Html:
    """How an act that names an advocate was distributed."""
    if one.source is None:
        return t("independence-named-open")
    way = source_words(t, one.source)
    if one.source is OfferSource.OVERRIDE:
        way = t("independence-way-code", way=way, code=code_words(t, one.code))
    advocate = report.name(one.advocate)
    if report.got(one):
        return t("independence-named-got", advocate=advocate, way=way)
    return t("independence-named-other", advocate=advocate, way=way)


def _sources(t: Translator, report: Independence) -> Html:
    ways = [
        t("independence-count", what=source_words(t, source), count=report.sources.get(source, 0))
        for source in OfferSource
    ]
    total = t("independence-taken", count=report.inquiry.taken)
    return Html("\n".join([total, *ways]))


def _named(t: Translator, report: Independence) -> Html:
    head = t("independence-named", count=len(report.named))
    lines = [
        t("independence-named-line", number=one.label, body=one.body, named=one.named,
          how=named_words(t, report, one))
        for one in report.named
    ]  # fmt: skip
    return _listed(t, head, lines)


def _picks(t: Translator, report: Independence) -> Html:
    head = t("independence-picks", count=len(report.picks))
    codes = Counter(one.code for one in report.picks)
    counts = [
        t("independence-count", what=code_words(t, code), count=count)
        for code, count in codes.most_common()
    ]
    hands = Counter((one.officer, one.advocate) for one in report.picks)
    lines = [
        t("independence-pick-line", officer=report.name(officer), advocate=report.name(advocate),
          count=count)
        for (officer, advocate), count in hands.most_common()
    ]  # fmt: skip
    return _listed(t, Html("\n".join([head, *counts])), lines)


def _questions(t: Translator, report: Independence) -> Html:
    found = report.inquiry.questions
    how = how_words(t, report)
    if not found:
        return Html("\n".join([t("independence-no-questions"), how]))
    words = [question_words(t, report, one) for one in found[:_LINES_MAX]]
    if len(found) > _LINES_MAX:
        words.append(t("independence-more", count=len(found) - _LINES_MAX))
    head = t("independence-questions", count=len(found))
    return Html("\n\n".join([head, *words, Html("\n".join([t("independence-mere"), how]))]))


def _listed(t: Translator, head: Html, lines: Sequence[Html]) -> Html:
    shown = list(lines[:_LINES_MAX])
    if len(lines) > _LINES_MAX:
        shown.append(t("independence-more", count=len(lines) - _LINES_MAX))
    return Html("\n".join([head, *shown]))


def _buttons(t: Translator, span: Span, today: date) -> tuple[tuple[Button, ...], ...]:
    beside = [span.before()]
    if span.after().first <= today:
        beside.append(span.after())
    other = SpanKind.HALF if span.kind is SpanKind.QUARTER else SpanKind.QUARTER
    return (
        tuple(_way(t, one) for one in beside),
        (_way(t, span_at(other, min(today, span.last - _DAY))),),
        (Button(t("independence-btn-sheet"), Press(INDEPENDENCE_SHEET, arg=span.word)),),
    )


def _way(t: Translator, span: Span) -> Button:
    return Button(span_words(t, span), Press(INDEPENDENCE, arg=span.word))
