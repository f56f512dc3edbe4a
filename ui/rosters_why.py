"""Shows why a duty is somebody's: one's own share, and why the others were not it."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction

from domain.ids import PersonId
from domain.members import Member
from domain.rosters import Roster
from domain.rosters.why import Reason, Why
from ui.callbacks import ROSTER, ROSTER_DAY, ROSTER_WHY, Press
from ui.card import Button, Card
from ui.formats import day, short_day, weekday
from ui.rosters_words import kind_words, month_words
from ui.translator import Html, Translator

_LINES_MAX = 40
_IN_ROW = 3
_REASONS = {
    Reason.AWAY: "whys-away",
    Reason.KIND: "whys-kind",
    Reason.ON_DUTY: "whys-on-duty",
    Reason.REST: "whys-rest",
    Reason.SHARE: "whys-share",
    Reason.WEIGHT: "whys-weight",
    Reason.LOT: "whys-lot",
}


def own_days_card(t: Translator, roster: Roster, own: Sequence[date]) -> Card:
    """Ask about which of one's own days."""
    buttons = [
        Button(short_day(t, one), Press(ROSTER_WHY, roster.id, f"{one.day:02}")) for one in own
    ]
    rows = [tuple(buttons[n : n + _IN_ROW]) for n in range(0, len(buttons), _IN_ROW)]
    text = t("whys-choose", kind=kind_words(t, roster.kind), month=month_words(t, roster.month))
    return Card(text, (*rows, (_to_roster(t, roster),)))


def own_card(t: Translator, roster: Roster, why: Why) -> Card:
    """Why a day is one's own: of the others only how many stand under each reason."""
    counts = why.counts
    lines = [
        t("whys-count", reason=reason_words(t, reason), count=count)
        for reason, count in counts.items()
    ]
    text = t("whys-own", day=day(t, why.day), weekday=weekday(t, why.day),
             kind=kind_words(t, why.kind), share=_share(t, why),
             others=len(why.others), lines=_list(t, lines))  # fmt: skip
    back = Button(t("whys-btn-other-day"), Press(ROSTER_WHY, roster.id))
    return Card(text, ((back,), (_to_roster(t, roster),)))


def officer_card(
    t: Translator, roster: Roster, why: Why, people: Mapping[PersonId, Member]
) -> Card:
    """Why a day is an advocate's: everybody's reason, for those who keep the roster."""
    rank = {reason: place for place, reason in enumerate(Reason)}
    others = sorted(why.others, key=lambda other: rank[other[1]])
    lines = [
        t("whys-person", name=_name(people, person), reason=reason_words(t, reason))
        for person, reason in others[:_LINES_MAX]
    ]
    if len(others) > _LINES_MAX:
        lines.append(t("whys-more", count=len(others) - _LINES_MAX))
    text = t("whys-officer", day=day(t, why.day), weekday=weekday(t, why.day),
             kind=kind_words(t, why.kind), name=_name(people, why.person),
             share=_share(t, why), lines=_list(t, lines))  # fmt: skip
    back = Button(
        t("whys-btn-day"), Press(ROSTER_DAY, roster.id, f"{why.day.day:02}.{why.person}")
    )
    return Card(text, ((back,), (_to_roster(t, roster),)))


def not_theirs(t: Translator, on: date) -> Html:
    """The duty has moved since the button was shown."""
    return t("whys-moved", day=day(t, on))


def ask_button(t: Translator, roster: Roster, on: date, person: PersonId) -> Button:
    """The way to the answer from the card of a day."""
    return Button(t("whys-btn-officer"), Press(ROSTER_WHY, roster.id, f"{on.day:02}.{person}"))


def reason_words(t: Translator, reason: Reason) -> Html:
    """Why somebody else was not it, as the rest of a sentence."""
    return t(_REASONS[reason])


def _share(t: Translator, why: Why) -> Html:
    carried = _number(t, why.carried, sign=True)
    return t("whys-own-share", owed=_number(t, why.owed), carried=carried, quota=why.quota,
             duties=why.duties)  # fmt: skip


def _number(t: Translator, number: Fraction, *, sign: bool = False) -> Html:
    """A number to one tenth; with its sign where it may be a debt."""
    tenths = round(abs(number) * 10)
    mark = ("+" if number > 0 else "−") if sign and tenths else ""
    return t("rosters-shares-carried", sign=mark, whole=tenths // 10, tenths=tenths % 10)


def _list(t: Translator, lines: Sequence[Html]) -> Html:
    return Html("\n".join(f"• {line}" for line in lines)) if lines else t("whys-nobody")


def _name(people: Mapping[PersonId, Member], person: PersonId) -> str:
    return people[person].name.short if person in people else f"№ {person}"


def _to_roster(t: Translator, roster: Roster) -> Button:
    return Button(t("whys-btn-roster"), Press(ROSTER, roster.id))
