"""Shows the directory of bodies, and how officers keep it tidy."""

from collections.abc import Callable, Sequence

from domain.bodies import Body, BodyPage
from ui.callbacks import BODIES, BODY, BODY_FIELD, BODY_INTO, BODY_PART, Press
from ui.card import Button, Card
from ui.formats import moment
from ui.translator import Html, Translator

_LABEL_MAX = 60


def board(t: Translator, found: Sequence[Body], typed: str) -> Card:
    """The bodies that were found, or those that are used most; typing searches on."""
    if not found:
        return Card(t("bodies-none-found", typed=typed) if typed else t("bodies-none"))
    text = t("bodies-found", typed=typed) if typed else t("bodies-board")
    return Card(text, _choices(found, lambda one: Press(BODY, one.id)))


def body_card(t: Translator, page: BodyPage, *, note: Html | None = None) -> Card:
    """One body with all that is known of it, and what may be done with it."""
    one = page.body
    lines = [
        *([note] if note else []),
        t("bodies-card", name=one.name),
        t("bodies-district", district=one.district) if one.district else t("bodies-no-district"),
        t("bodies-email", email=one.email) if one.email else t("bodies-no-email"),
        t("bodies-address", address=one.address) if one.address else t("bodies-no-address"),
        t("bodies-used", count=one.used),
        *([t("bodies-last", at=moment(t, one.last_used_at))] if one.last_used_at else []),
        *([t("bodies-into", name=page.into.name)] if page.into else []),
        *(t("bodies-spelling", name=each.name) for each in page.spellings),
    ]
    return Card("\n".join(lines), (*_deeds(t, page), (Button(t("common-back"), Press(BODIES)),)))


def ask(t: Translator, field: str, page: BodyPage) -> Card:
    """Ask for the new text of one field, or for the body to merge with."""
    name = page.body.name
    asks = {
        "name": t("bodies-ask-name", name=name),
        "district": t("bodies-ask-district", name=name),
        "email": t("bodies-ask-email", name=name),
        "address": t("bodies-ask-address", name=name),
        "merge": t("bodies-ask-merge", name=name),
    }
    return Card(asks[field])


def targets(t: Translator, page: BodyPage, found: Sequence[Body]) -> Card:
    """The bodies that a spelling may be merged into."""
    number = page.body.id
    others = [one for one in found if one.id != number]
    if not others:
        return Card(t("bodies-no-targets"))
    rows = _choices(others, lambda one: Press(BODY_INTO, number, str(one.id)))
    return Card(t("bodies-targets", name=page.body.name), rows)


def ask_reason(t: Translator, page: BodyPage, into: BodyPage | None) -> Card:
    """Ask why two spellings are one body, or why they are not."""
    if into is None:
        return Card(t("bodies-ask-part-reason", name=page.body.name))
    return Card(t("bodies-ask-reason", name=page.body.name, other=into.body.name))


def _deeds(t: Translator, page: BodyPage) -> tuple[tuple[Button, ...], ...]:
    number = page.body.id
    if page.into is not None:
        return (
            (Button(_label(page.into.name), Press(BODY, page.into.id)),),
            (Button(t("bodies-btn-part"), Press(BODY_PART, number)),),
        )
    return (
        (
            Button(t("bodies-btn-name"), Press(BODY_FIELD, number, "name")),
            Button(t("bodies-btn-district"), Press(BODY_FIELD, number, "district")),
        ),
        (
            Button(t("bodies-btn-email"), Press(BODY_FIELD, number, "email")),
            Button(t("bodies-btn-address"), Press(BODY_FIELD, number, "address")),
        ),
        (Button(t("bodies-btn-merge"), Press(BODY_FIELD, number, "merge")),),
        *((Button(_label(one.name), Press(BODY, one.id)),) for one in page.spellings),
    )


def _choices(
    found: Sequence[Body], press: Callable[[Body], Press]
) -> tuple[tuple[Button, ...], ...]:
    return tuple((Button(_label(one.name), press(one)),) for one in found)


def _label(name: str) -> str:
    return name if len(name) <= _LABEL_MAX else f"{name[: _LABEL_MAX - 1]}…"
