"""Shows a citizen a preliminary result with its basis, and the doors that stay open."""

from collections.abc import Sequence
from urllib.parse import urlencode

from domain.consultations.decision import Basis, Verdict
from domain.consultations.law import (
    ARTICLE,
    BY_CODE,
    CATEGORIES,
    CONSULTATION,
    DEFENDED,
    SOURCE,
    Category,
)
from domain.consultations.questions import Question, Result, back
from domain.members import Collegium, Unit
from ui.callbacks import LAW, QUESTION, Press
from ui.card import Button, Card
from ui.consultations import Rows, question
from ui.formats import day
from ui.translator import Html, Translator

_OFFICES_MAX = 12
_VISITS = frozenset({Verdict.LIKELY, Verdict.ASK_ADVOCATE})


def result(t: Translator, end: Result, collegium: Collegium | None, units: Sequence[Unit]) -> Card:
    """The result, what it stands on, and what to do next."""
    verdict = end.decision.verdict
    parts = [
        _verdict(t, end),
        t("consultations-basis", basis=Html("; ".join(_basis(t, b) for b in end.decision.basis))),
        _visit(t, end) if verdict in _VISITS else "",
        _doors(t, end, collegium, units),
    ]
    return Card("\n\n".join(part for part in parts if part), _buttons(t, end))


def law(t: Translator, end: Result) -> Card:
    """The text of the Law behind a result, in the wording that was checked."""
    rows = [t("consultations-law-item", item=one.item, text=one.text) for one in _quoted(end)]
    text = t(
        "consultations-law",
        text=Html("\n".join(rows)),
        source=SOURCE.name,
        url=SOURCE.url,
        checked=day(t, SOURCE.checked_on),
    )
    return Card(text, ((Button(t("common-back"), Press(QUESTION, arg=end.path)),),))


def rights(t: Translator) -> Card:
    """Rights and duties of who needs the aid (Ереже ¶35, R-067; Law 27)."""
    return Card(f"{t('consultations-rights')}\n\n{t('consultations-duties')}")


def how(t: Translator, working_days: int, bot_name: str) -> Card:
    """How the aid is obtained (Ереже ¶11, R-028); an advocate passes it on in one tap."""
    query = urlencode(
        {"url": f"https://t.me/{bot_name}", "text": t("consultations-how-share-text")}
    )
    share = Button(t("consultations-how-share"), url=f"https://t.me/share/url?{query}")
    return Card(t("consultations-how", days=working_days), ((share,),))


def guide(t: Translator, collegium: Collegium | None) -> Card:
    """What the bot can do for a citizen, and whom to call."""
    parts = [t("consultations-help"), *_phone(t, collegium)]
    return Card("\n\n".join(parts))


def hint(t: Translator, first: Question) -> Card:
    """The polite answer to a free text: the buttons lead on."""
    asked = question(t, first)
    return Card(f"{t('consultations-hint')}\n\n{asked.text}", asked.buttons)


def iin_detected(t: Translator) -> Card:
    """Say that a text with an ЖСН was not kept, and why."""
    return Card(t("consultations-iin-detected"))


def not_kept(t: Translator) -> Card:
    """Say that a file was not kept, and why."""
    return Card(t("consultations-not-kept"))


def _verdict(t: Translator, end: Result) -> Html:
    if end.entity:
        return t("consultations-entity")
    missed_condition = end.decision.basis[0].article is not None
    if end.decision.verdict is Verdict.NOT_IN_CATEGORY and missed_condition:
        return t("consultations-condition-not-met")
    return {
        Verdict.LIKELY: t("consultations-likely"),
        Verdict.NOT_IN_CATEGORY: t("consultations-not-in-category"),
        Verdict.NOT_LEGAL: t("consultations-not-legal"),
        Verdict.ALREADY_GIVEN: t("consultations-already-given"),
        Verdict.ASK_ADVOCATE: t("consultations-ask-advocate"),
        Verdict.ASK_BODY: t("consultations-ask-body"),
        Verdict.LEGAL_INFO: t("consultations-legal-info"),
    }[end.decision.verdict]


def _basis(t: Translator, basis: Basis) -> Html:
    items = ", ".join(f"{item})" for item in basis.items)
    if basis.article is None:
        if not items:
            return t("consultations-basis-rule", paragraph=basis.paragraph)
        return t("consultations-basis-rule-items", paragraph=basis.paragraph, items=items)
    if not items:
        return t("consultations-basis-article", article=basis.article, paragraph=basis.paragraph)
    return t(
        "consultations-basis-items",
        article=basis.article,
        paragraph=basis.paragraph,
        items=items,
        count=len(basis.items),
    )


def _visit(t: Translator, end: Result) -> str:
    """What to bring, and what the advocate must know before the visit."""
    lines = [t("consultations-free"), t("consultations-bring")]
    if end.representative:
        lines.append(t("consultations-representative"))
    if end.visit_at_home:
        lines.append(t("consultations-home"))
    return "\n".join([*lines, t("consultations-anywhere")])


def _doors(t: Translator, end: Result, collegium: Collegium | None, units: Sequence[Unit]) -> str:
    """The ways on; a «no» always has three of them (domain.md section 4)."""
    verdict = end.decision.verdict
    lines = [t("consultations-doors")]
    if verdict in _VISITS:
        lines.append(t("consultations-door-visit"))
    elif verdict in {Verdict.ASK_BODY, Verdict.LEGAL_INFO}:
        lines.append(t("consultations-door-questions"))
    else:
        lines.append(t("consultations-door-look"))
    lines += _offices(t, collegium, units)
    if verdict is not Verdict.LEGAL_INFO:
        lines += [t("consultations-door-info"), t("consultations-door-complaint")]
    return "\n".join(lines)


def _offices(t: Translator, collegium: Collegium | None, units: Sequence[Unit]) -> list[Html]:
    house = collegium.phone if collegium is not None else ""
    lines = [_office(t, one, one.phone or house) for one in units[:_OFFICES_MAX]]
    if len(units) > _OFFICES_MAX:
        lines.append(t("consultations-offices-more"))
    return [*lines, *_phone(t, collegium)]


def _office(t: Translator, unit: Unit, phone: str) -> Html:
    if not unit.address:
        return t("consultations-office-no-address", name=unit.name, phone=phone)
    return t("consultations-office", name=unit.name, address=unit.address, phone=phone)


def _phone(t: Translator, collegium: Collegium | None) -> list[Html]:
    if collegium is None:
        return []
    name = collegium.name(t.language)
    return [t("consultations-collegium-phone", collegium=name, phone=collegium.phone)]


def _quoted(end: Result) -> tuple[Category, ...]:
    """The items a result names; all of the paragraph where it names none."""
    of_law = next((one for one in end.decision.basis if one.article == ARTICLE), None)
    paragraph = of_law.paragraph if of_law is not None else CONSULTATION
    rows = DEFENDED if paragraph == DEFENDED[0].paragraph else CATEGORIES
    items = of_law.items if of_law is not None else ()
    found = {BY_CODE[code].item for code in end.decision.found} | set(items)
    return tuple(one for one in rows if not found or one.item in found)


def _buttons(t: Translator, end: Result) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if end.other_matter is not None:
        other = Press(QUESTION, arg=end.other_matter)
        rows.append((Button(t("consultations-btn-other-matter"), other, style="primary"),))
    if end.decision.verdict is not Verdict.LEGAL_INFO:
        rows.append((Button(t("consultations-btn-law"), Press(LAW, arg=end.path)),))
    rows.append((
        Button(t("common-back"), Press(QUESTION, arg=back(end.path))),
        Button(t("consultations-start-again"), Press(QUESTION)),
    ))  # fmt: skip
    return tuple(rows)
