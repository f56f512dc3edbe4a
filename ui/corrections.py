"""Shows how a mistyped datum is corrected, and how pages of an act are added."""

from collections.abc import Sequence

from domain.assignments.corrections import Field, fields_of
from domain.assignments.requests import Request, Stage
from domain.bodies import Body
from ui.assignments_words import stage_name
from ui.callbacks import CORRECT, CORRECT_FIELD, CORRECT_VALUE, PAGES, PAGES_DONE, REQUEST, Press
from ui.card import Button, Card
from ui.decrees import STAGES, code_of
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]


def correction_rows(t: Translator, one: Request) -> Rows:
    """The two ways to mend a request that is not over."""
    if not fields_of(one):
        return ()
    return ((
        Button(t("corrections-btn"), Press(CORRECT, one.id)),
        Button(t("corrections-btn-page"), Press(PAGES, one.id)),
    ),)  # fmt: skip


def field_name(t: Translator, field: Field) -> Html:
    """What is corrected."""
    return {
        Field.ACT_NUMBER: t("decrees-field-number"),
        Field.ACT_DATE: t("decrees-field-date"),
        Field.BODY: t("decrees-field-body"),
        Field.PLACE: t("decrees-field-place"),
        Field.RECEIVED_AT: t("decrees-field-received"),
        Field.DISTRICT: t("decrees-field-district"),
        Field.RURAL: t("decrees-field-rural"),
        Field.STAGE: t("decrees-field-stage"),
        Field.CO_DEFENDANTS: t("decrees-field-co"),
        Field.CLIENT: t("decrees-field-client"),
        Field.CASE_NUMBER: t("decrees-field-case"),
    }[field]


def value_words(t: Translator, field: Field, value: str) -> str:
    """A value as it is kept, in the reader's words."""
    if field is Field.RURAL:
        return t("common-yes") if value == "yes" else t("common-no")
    if field is Field.STAGE and value:
        return stage_name(t, Stage(value))
    return value or "—"


def fields(t: Translator, one: Request) -> Card:
    """Which datum is mistaken."""
    shown = [
        each for each in fields_of(one) if each is not Field.STAGE or len(STAGES[one.kind]) > 1
    ]
    buttons = [Button(field_name(t, each), Press(CORRECT_FIELD, one.id, each)) for each in shown]
    rows = tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))
    back = (Button(t("common-back"), Press(REQUEST, one.id)),)
    return Card(t("corrections-which", number=one.label), (*rows, back))


def ask_value(
    t: Translator, one: Request, field: Field, bodies: Sequence[Body] = (),
    places: Sequence[str] = (), *, typed: bool = False,
) -> Card:  # fmt: skip
    """Ask for the right value; what can be chosen stands on buttons."""
    text = t("corrections-ask", number=one.label, field=field_name(t, field))
    hint = {
        Field.ACT_DATE: t("corrections-ask-date"),
        Field.RECEIVED_AT: t("corrections-ask-received"),
    }.get(field)
    rows = _values(t, one, field, bodies, places)
    if typed:
        rows = (*rows, (_value(t("decrees-btn-as-written"), one, field, "typed"),))
    back = (Button(t("common-back"), Press(CORRECT, one.id)),)
    return Card("\n".join(line for line in (text, hint) if line), (*rows, back))


def ask_reason(t: Translator, field: Field) -> Card:
    """Ask why it was mistaken."""
    asked: str = t("corrections-ask-reason")
    return Card("\n".join([asked, t("corrections-no-names")]) if field.sealed else asked)


def corrected(t: Translator, field: Field) -> Html:
    """Say that it is done."""
    return t("corrections-done", field=field_name(t, field))


def same(t: Translator, other: Request) -> Html:
    """Say that another request is of what is now the same act."""
    return t("corrections-same", number=other.label)


def ask_pages(t: Translator, one: Request) -> Card:
    """Ask for further pages of an act."""
    return Card(t("corrections-ask-pages", number=one.label))


def page_added(t: Translator, one: int, count: int) -> Card:
    """Say how many pages there are now, and wait for more."""
    done = Button(t("decrees-btn-done"), Press(PAGES_DONE, one), style="success")
    return Card(t("decrees-page-added", count=count), ((done,),))


def _values(
    t: Translator, one: Request, field: Field, bodies: Sequence[Body], places: Sequence[str]
) -> Rows:
    if field is Field.BODY:
        return tuple((_value(each.name, one, field, str(each.id)),) for each in bodies)
    if field is Field.DISTRICT:
        return tuple((_value(each, one, field, code_of(each)),) for each in places)
    if field is Field.RURAL:
        yes, no = t("common-yes"), t("common-no")
        return ((_value(yes, one, field, "yes"), _value(no, one, field, "no")),)
    if field is Field.STAGE:
        return tuple((_value(stage_name(t, each), one, field, each),) for each in STAGES[one.kind])
    return ()


def _value(text: str, one: Request, field: Field, word: str) -> Button:
    """A value on a button: a screen left from another question answers nothing else."""
    return Button(text, Press(CORRECT_VALUE, one.id, f"{field}.{word}"))
