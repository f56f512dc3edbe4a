"""Puts what people are told of suspensions, holdings and telephones into cards."""

from collections.abc import Callable
from typing import Any, assert_never

from domain.holdings import HoldingState
from domain.notices import Notice
from domain.notices.suspensions import (
    BackAsked,
    BackSettled,
    CaseDecided,
    DutyUnsettled,
    HoldingsSettled,
    HoldingsWait,
    MembershipOver,
    PhoneAsked,
    PhoneDecided,
    PhoneNews,
    PhoneSettled,
    SuspensionAnnounced,
    SuspensionAsked,
    SuspensionDecided,
    SuspensionSettled,
    SwapFreed,
    TakesPartAgain,
)
from domain.suspensions import SuspensionKind, SuspensionState
from ui.callbacks import (
    HOLDING,
    HOLDINGS,
    PHONE_ANSWER,
    ROSTER,
    SUSPENSION,
    SUSPENSION_FORM,
    SWAP,
    Press,
)
from ui.card import Button, Card
from ui.formats import day, days, month
from ui.rosters_words import kind_button, kind_words
from ui.suspensions_words import decision_words, period_words, state_words
from ui.translator import Html, Translator


def _asked(t: Translator, notice: SuspensionAsked) -> Card:
    lines = [
        t("suspensions-asked"),
        t("suspensions-card", title=t("suspensions-title-application"), name=notice.name,
          unit=notice.unit or "—", state=t("suspensions-state-filed")),
        t("suspensions-card-reason", reason=notice.reason),
        t("suspensions-card-wanted", period=period_words(t, notice.first, notice.last)),
    ]  # fmt: skip
    if notice.note:
        lines.append(t("suspensions-card-note", name=notice.noted_by, note=notice.note))
    elif notice.decides:
        lines.append(t("suspensions-card-no-note"))
    if not notice.decides:
        lines.append(t("suspensions-asked-desk"))
        press = Press(SUSPENSION_FORM, notice.suspension, "note")
        return Card(Html("\n".join(lines)), ((Button(t("suspensions-btn-note"), press),),))
    grant = Press(SUSPENSION_FORM, notice.suspension, "grant")
    refuse = Press(SUSPENSION_FORM, notice.suspension, "refuse")
    row = (Button(t("suspensions-btn-grant"), grant), Button(t("suspensions-btn-refuse"), refuse))
    return Card(Html("\n".join(lines)), (row,))


def _settled(t: Translator, notice: SuspensionSettled) -> Card:
    lines = [t("suspensions-settled", name=notice.name, state=state_words(t, notice.state))]
    if notice.on is not None:
        cited = decision_words(t, notice.number, notice.on)
        lines.append(t("suspensions-card-decision", decision=cited))
    if notice.first is not None:
        period = period_words(t, notice.first, notice.last)
        lines.append(t("suspensions-card-period", period=period))
    return Card(Html("\n".join(lines)))


def _decided(t: Translator, notice: SuspensionDecided) -> Card:
    cited = decision_words(t, notice.number, notice.on)
    period = period_words(t, notice.first, notice.last)
    if notice.state is SuspensionState.REFUSED:
        return Card(t("suspensions-decided-refused", decision=cited, ground=notice.ground))
    match notice.kind:
        case SuspensionKind.APPLICATION:
            return Card(t("suspensions-decided-granted", decision=cited, period=period))
        case SuspensionKind.LICENCE:
            return Card(t("suspensions-decided-licence", decision=cited, period=period))
        case SuspensionKind.LEFT:
            first = day(t, notice.first) if notice.first is not None else "—"
            return Card(t("suspensions-decided-left", decision=cited, day=first))
        case _:
            assert_never(notice.kind)


def _announced(t: Translator, notice: SuspensionAnnounced) -> Card:
    lines = [_news(t, notice)]
    if notice.state is SuspensionState.REFUSED:
        return Card(lines[0])
    rows: list[tuple[Button, ...]] = []
    for gap in notice.gaps:
        on = month(t, gap.month)
        lines.append(t("suspensions-told-gap", count=gap.duties, month=on,
                       kind=kind_words(t, gap.kind)))  # fmt: skip
        if notice.keeps:
            text = t("suspensions-btn-redraw", kind=kind_button(t, gap.kind), month=on)
            rows.append((Button(text, Press(ROSTER, gap.roster)),))
    if not notice.holdings:
        lines.append(t("suspensions-told-no-holdings"))
        return Card(Html("\n".join(lines)), tuple(rows))
    lines.append(t("suspensions-told-holdings", count=notice.holdings))
    if notice.orphan:
        lines.append(t("suspensions-told-orphan"))
    rows.insert(0, _list_row(t, notice.suspension, notice.holdings))
    return Card(Html("\n".join(lines)), tuple(rows))


def _news(t: Translator, notice: SuspensionAnnounced) -> Html:
    cited = decision_words(t, notice.number, notice.on)
    period = period_words(t, notice.first, notice.last)
    name, unit = notice.name, notice.unit or "—"
    if notice.state is SuspensionState.REFUSED:
        return t("suspensions-told-refused", name=name, unit=unit, decision=cited,
                 ground=notice.ground)  # fmt: skip
    match notice.kind:
        case SuspensionKind.APPLICATION:
            return t("suspensions-told-granted", name=name, unit=unit, decision=cited,
                     period=period)  # fmt: skip
        case SuspensionKind.LICENCE:
            return t("suspensions-told-licence", name=name, unit=unit, decision=cited,
                     period=period)  # fmt: skip
        case SuspensionKind.LEFT:
            first = day(t, notice.first) if notice.first is not None else "—"
            return t("suspensions-told-left", name=name, unit=unit, decision=cited, day=first)
        case _:
            assert_never(notice.kind)


def _waiting(t: Translator, notice: HoldingsWait) -> Card:
    text = t("suspensions-waiting", name=notice.name, waiting=notice.waiting, total=notice.total)
    if not notice.keeps:
        text = Html(f"{text}\n{t('suspensions-told-orphan')}")
    return Card(text, (_list_row(t, notice.suspension, notice.waiting),))


def _waiting_over(t: Translator, notice: HoldingsSettled) -> Card:
    return Card(t("suspensions-waiting-over", name=notice.name, total=notice.total))


def _eve(t: Translator, notice: DutyUnsettled) -> Card:
    text = t("suspensions-eve", name=notice.name, day=day(t, notice.day),
             kind=kind_words(t, notice.kind))  # fmt: skip
    if not notice.keeps:
        return Card(Html(f"{text}\n{t('suspensions-told-orphan')}"))
    button = Button(t("suspensions-btn-substitute"), Press(HOLDING, notice.holding))
    return Card(text, ((button,),))


def _case(t: Translator, notice: CaseDecided) -> Card:
    label, reason, name = notice.label, notice.reason, notice.name
    if notice.state is HoldingState.KEPT:
        if notice.own:
            return Card(t("suspensions-case-kept-own", label=label, reason=reason))
        return Card(t("suspensions-case-kept", label=label, name=name, reason=reason))
    text = (
        t("suspensions-case-substituted-own", label=label, reason=reason) if notice.own
        else t("suspensions-case-substituted", label=label, name=name, reason=reason)
    )  # fmt: skip
    search = t("suspensions-case-search" if notice.searching else "suspensions-case-apart")
    text = Html(f"{text}\n{search}")
    if not notice.answers:
        return Card(text)
    until = t("suspensions-case-until-own" if notice.own else "suspensions-case-until")
    return Card(Html(f"{text}\n{until}"))


def _swap_freed(t: Translator, notice: SwapFreed) -> Card:
    text = t("suspensions-swap-freed", colleague=notice.colleague, applicant=notice.applicant,
             day=day(t, notice.day), kind=kind_words(t, notice.kind))  # fmt: skip
    return Card(text, ((Button(t("suspensions-btn-swap"), Press(SWAP, notice.swap)),),))


def _back_asked(t: Translator, notice: BackAsked) -> Card:
    period = period_words(t, notice.first, notice.last)
    text = t("suspensions-back-asked", name=notice.name, period=period)
    press = Press(SUSPENSION, notice.suspension)
    return Card(text, ((Button(t("suspensions-btn-resume"), press),),))


def _back_settled(t: Translator, notice: BackSettled) -> Card:
    return Card(t("suspensions-back-settled", name=notice.name, day=day(t, notice.back_on)))


def _back(t: Translator, notice: TakesPartAgain) -> Card:
    on = day(t, notice.back_on)
    text = (
        t("suspensions-back-own", day=on) if notice.own
        else t("suspensions-back-told", name=notice.name, day=on)
    )  # fmt: skip
    if notice.on is not None:
        cited = decision_words(t, notice.number, notice.on)
        text = Html(f"{text}\n{t('suspensions-back-decision', decision=cited)}")
    return Card(text)


def _membership_over(t: Translator, notice: MembershipOver) -> Card:
    return Card(t("suspensions-left-today", day=day(t, notice.on)), reply=())


def _phone_asked(t: Translator, notice: PhoneAsked) -> Card:
    text = t("suspensions-phone-asked", name=notice.name, before=notice.before or "—",
             phone=notice.phone)  # fmt: skip
    yes = Button(t("suspensions-btn-phone-yes"), Press(PHONE_ANSWER, notice.change, "yes"))
    no = Button(t("suspensions-btn-phone-no"), Press(PHONE_ANSWER, notice.change, "no"))
    return Card(text, ((yes, no),))


def _phone_settled(t: Translator, notice: PhoneSettled) -> Card:
    if notice.confirmed:
        return Card(t("suspensions-phone-settled-yes", name=notice.name, phone=notice.phone))
    return Card(t("suspensions-phone-settled-no", name=notice.name, phone=notice.phone))


def _phone_decided(t: Translator, notice: PhoneDecided) -> Card:
    if notice.confirmed:
        return Card(t("suspensions-phone-confirmed", phone=notice.phone))
    return Card(t("suspensions-phone-refused", phone=notice.phone))


def _phone_news(t: Translator, notice: PhoneNews) -> Card:
    text = t("suspensions-phone-news", name=notice.name, phone=notice.phone)
    if notice.days:
        shared = t("suspensions-phone-news-days", days=days(t, notice.days))
        text = Html(f"{text}\n{shared}")
    return Card(text)


def _list_row(t: Translator, suspension: int, waiting: int) -> tuple[Button, ...]:
    text = t("suspensions-btn-holdings", waiting=waiting)
    return (Button(text, Press(HOLDINGS, suspension)),)


NOTICES: dict[type[Notice], Callable[[Translator, Any], Card]] = {
    SuspensionAsked: _asked,
    SuspensionSettled: _settled,
    SuspensionDecided: _decided,
    SuspensionAnnounced: _announced,
    HoldingsWait: _waiting,
    HoldingsSettled: _waiting_over,
    DutyUnsettled: _eve,
    CaseDecided: _case,
    SwapFreed: _swap_freed,
    BackAsked: _back_asked,
    BackSettled: _back_settled,
    TakesPartAgain: _back,
    MembershipOver: _membership_over,
    PhoneAsked: _phone_asked,
    PhoneSettled: _phone_settled,
    PhoneDecided: _phone_decided,
    PhoneNews: _phone_news,
}
