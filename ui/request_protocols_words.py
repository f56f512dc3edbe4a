"""Names what the protocol of a request is made of: sources, skips, answers, endings, fields."""

from collections.abc import Mapping

from domain.assignments.papers import OfferLine
from domain.assignments.requests import Ending, OfferSource, OfferState, SkipWhy, Way
from ui.assignments_words import ground_name
from ui.translator import Html, Translator

_OPEN_FIELDS: Mapping[str, str] = {
    "act_type": "protocols-request-field-act-type",
    "act_number": "protocols-request-field-act-number",
    "act_date": "protocols-request-field-act-date",
    "body": "protocols-request-field-body",
    "place": "protocols-request-field-place",
    "received_at": "protocols-request-field-received",
}


def source_name(t: Translator, source: OfferSource) -> Html:
    """Why this advocate was asked."""
    return {
        OfferSource.TURN: t("protocols-request-source-turn"),
        OfferSource.CONTINUITY: t("protocols-request-source-continuity"),
        OfferSource.TOGETHER: t("protocols-request-source-together"),
        OfferSource.OVERRIDE: t("protocols-request-source-override"),
    }[source]


def skip_name(t: Translator, why: SkipWhy) -> Html:
    """Why somebody on duty was passed over."""
    return {
        SkipWhy.SUSPENDED: t("protocols-request-skip-suspended"),
        SkipWhy.UNREACHABLE: t("protocols-request-skip-unreachable"),
        SkipWhy.CONFLICT: t("protocols-request-skip-conflict"),
        SkipWhy.SIBLING: t("protocols-request-skip-sibling"),
    }[why]


def answer_said(t: Translator, offer: OfferLine) -> Html:
    """What the asked one said, with the ground's code and never the words behind it."""
    said = {
        OfferState.OPEN: t("protocols-request-said-open"),
        OfferState.ACCEPTED: t("protocols-request-said-accepted"),
        OfferState.DECLINE_PENDING: t("protocols-request-said-pending"),
        OfferState.DECLINED: t("protocols-request-said-declined"),
        OfferState.NO_ANSWER: t("protocols-request-said-silent"),
        OfferState.NOT_CALLED: t("protocols-request-said-not-called"),
        OfferState.WITHDRAWN: t("protocols-request-said-withdrawn"),
    }[offer.state]
    if offer.ground is None:
        return said
    ground = Html(ground_name(t, offer.ground))
    return t("protocols-request-said-ground", said=said, ground=ground)


def how_said(t: Translator, offer: OfferLine) -> Html:
    """Whether they answered themselves or by telephone, and who wrote it down for them."""
    phone = offer.way is Way.PHONE
    how = t("protocols-request-how-phone" if phone else "protocols-request-how-bot")
    if offer.by is None:
        return how
    return t("protocols-request-how-by", how=how, name=offer.by.short)


def ending_name(t: Translator, ending: Ending) -> Html:
    """How an advocate's part ended."""
    return {
        Ending.COMPLETED: t("protocols-request-ending-completed"),
        Ending.SUBSTITUTED: t("protocols-request-ending-substituted"),
        Ending.WAIVER: t("protocols-request-ending-waiver"),
        Ending.BY_BODY: t("protocols-request-ending-body"),
    }[ending]


def field_name(t: Translator, field: str) -> Html | None:
    """A corrected datum of the act; None for one whose words are nobody's business here."""
    return t(_OPEN_FIELDS[field]) if field in _OPEN_FIELDS else None
