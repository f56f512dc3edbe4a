"""Offers and hands over the papers of a request: answer, protocol, notice of defence."""

import base64

from domain.assignments.machine import HELD
from domain.assignments.papers import Answer, NoticeFacts, RequestProtocol
from domain.assignments.requests import Flow, Request
from domain.ids import RequestId
from domain.people import Language
from ui.callbacks import NOTICE_DRAFT, REQUEST_ANSWER, REQUEST_PROTOCOL, Press
from ui.card import Button, Card, File
from ui.notice_forms import Writing
from ui.papers import Printing
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]


def desk_rows(t: Translator, one: Request) -> Rows:
    """The answer to the body where somebody is in charge, beside the protocol of the request."""
    papers = protocol_rows(t, one)
    if not papers or one.state not in HELD or one.flow is Flow.EIS:
        return papers
    answer = Button(t("answers-btn"), Press(REQUEST_ANSWER, one.id))
    return tuple((answer, *row) for row in papers)


def protocol_rows(t: Translator, one: Request) -> Rows:
    """The protocol alone, for those who oversee."""
    if not Printing.here:
        return ()
    return ((Button(t("protocols-request-btn"), Press(REQUEST_PROTOCOL, one.id, t.language)),),)


def case_rows(t: Translator, one: Request) -> Rows:
    """The draft of the notice; in the electronic flow the state's system makes it (R-040)."""
    if not Writing.here or one.state not in HELD or one.flow is Flow.EIS:
        return ()
    tongue = Language.RU if t.language is Language.RU else Language.KK
    return ((Button(t("notices-btn-draft"), Press(NOTICE_DRAFT, one.id, tongue)),),)


def answer_card(t: Translator, answer: Answer, content: bytes) -> Card:
    """The answer, ready to be signed."""
    text = t("answers-file", number=answer.label, body=answer.act.body, code=answer.code)
    return Card(text, file=_file(f"zhauap-{_label(answer.label)}.pdf", content))


def protocol_card(
    t: Translator, protocol: RequestProtocol, content: bytes, tongue: Language
) -> Card:
    """The protocol, with the way to the same in the other language."""
    one = protocol.request
    other = Language.RU if tongue is Language.KK else Language.KK
    words = t("protocols-request-btn-ru" if other is Language.RU else "protocols-request-btn-kk")
    name = f"hattama-{_label(one.label)}-{tongue}.pdf"
    ways = ((Button(words, Press(REQUEST_PROTOCOL, one.id, other)),),)
    return Card(t("protocols-request-file", number=one.label), ways, file=_file(name, content))


def notice_card(
    t: Translator, number: RequestId, facts: NoticeFacts, content: bytes, tongue: Language, *,
    version: int, broken: bool,
) -> Card:  # fmt: skip
    """The draft of the notice, with what it was made from."""
    says = [t("notices-draft-file", number=facts.label), _made_from(t, version, broken=broken)]
    name = f"habarlama-{_label(facts.label)}-{tongue}.docx"
    ways: Rows = ()
    if not version or broken:
        other = Language.RU if tongue is Language.KK else Language.KK
        words = t("notices-btn-draft-ru" if other is Language.RU else "notices-btn-draft-kk")
        ways = ((Button(words, Press(NOTICE_DRAFT, number, other)),),)
    return Card("\n".join(says), ways, file=_file(name, content))


def _made_from(t: Translator, version: int, *, broken: bool) -> Html:
    if broken:
        return t("notices-draft-broken")
    return t("notices-draft-own", version=version) if version else t("notices-draft-plain")


def _label(label: str) -> str:
    """«12/2026» as a file may be called."""
    return label.replace("/", "-")


def _file(name: str, content: bytes) -> File:
    return File("document", name=name, content=base64.b64encode(content).decode())
