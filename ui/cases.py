"""Shows what may be done with an accepted case: by its advocate, and by the desk."""

from domain.assignments.machine import OPEN, SUBSTITUTED_FROM, UNASSIGNED
from domain.assignments.requests import Request, RequestState
from domain.cases import (
    CONTINUABLE,
    ENDABLE,
    NAMED,
    AbsenceState,
    CaseView,
    SubstitutionGround,
    SubstitutionState,
    WaiverState,
    in_court,
)
from ui import counsel
from ui.callbacks import (
    ABSENCE_REPLACE,
    ABSENCE_WAIT,
    CASE_ABSENCE,
    CASE_GROUND,
    CASE_MORE,
    CASE_NEXT_ACT,
    CASE_RELEASE,
    CASE_STAGE,
    CASE_SUBSTITUTE,
    CASE_WITHDRAW,
    REQUEST,
    REQUEST_EXPLAIN,
    REQUEST_STEP,
    STAGE_SKIP,
    SUBSTITUTION_APPROVE,
    SUBSTITUTION_REFUSE,
    WAIVER,
    WAIVER_ACT,
    WAIVER_CONFIRM,
    WAIVER_DAY,
    WAIVER_NOT_ACCEPTED,
    WAIVER_UNDO,
    WAIVER_WRITTEN,
    Press,
)
from ui.card import Button, Card
from ui.cases_words import absence_words, act_words, ending_words, ground_words
from ui.formats import day, moment, number_day
from ui.translator import Html, Translator

Rows = tuple[tuple[Button, ...], ...]


def case_lines(t: Translator, one: Request, case: CaseView) -> list[Html]:
    """What stands beside the facts of a case: what waits, what the body did, who was in charge."""
    lines = [*_waiting(t, one, case)]
    lines += [
        act_words(t, act.kind, act.number, day(t, act.on)) for act in case.acts
        if act.on is not None
    ]  # fmt: skip
    searched = one.state in UNASSIGNED
    if searched or len(case.charges) > 1 or any(each.ended for each in case.charges):
        lines += [t("cases-charges")] if case.charges else []
        lines += [
            t("cases-charge-now", name=each.name, since=moment(t, each.from_at))
            if each.until_at is None or each.ended is None else
            t("cases-charge-past", name=each.name, since=moment(t, each.from_at),
              until=moment(t, each.until_at), how=ending_words(t, each.ended))
            for each in case.charges
        ]  # fmt: skip
    return lines


def case_rows(t: Translator, one: Request, case: CaseView) -> Rows:
    """The advocate's further buttons: what waits for him."""
    rows: list[tuple[Button, ...]] = [*counsel.rows(t, one)] if case.owes_counsel else []
    asked = case.substitution is not None and case.substitution.state is SubstitutionState.ASKED
    if asked and one.state is RequestState.SUBST_REQUESTED:
        rows.append((_button(t("cases-btn-withdraw"), CASE_WITHDRAW, one),))
    if one.state is RequestState.STAGE_DONE:
        rows.append((_complete(t, one),))
    if case.waiver is not None and case.waiver.state is WaiverState.WAITING:
        rows.append((_button(t("cases-btn-waiver-act"), WAIVER_ACT, one),))
        rows.append((_button(t("cases-btn-waiver-not-accepted"), WAIVER_NOT_ACCEPTED, one),))
    if case.waiver is not None and case.waiver.state is WaiverState.DECLARED:
        rows.append((_button(t("cases-btn-waiver-confirm"), WAIVER_CONFIRM, one),))
        rows.append((_button(t("cases-btn-waiver-undo"), WAIVER_UNDO, one),))
    return tuple(rows)


def more_rows(t: Translator, one: Request, case: CaseView) -> Rows:
    """The way to the rarer steps, where there are any."""
    return ((_button(t("cases-btn-more"), CASE_MORE, one),),) if _steps(t, one, case) else ()


def more(t: Translator, one: Request, case: CaseView) -> Card:
    """The rarer steps of a case, on a page of their own."""
    back = (_button(t("common-back"), REQUEST, one),)
    return Card(t("cases-more", number=one.label), (*_steps(t, one, case), back))


def desk_rows(t: Translator, one: Request, case: CaseView) -> Rows:
    """What the responsible person may decide about a case; nobody gets buttons about himself."""
    if case.own:
        return ()
    rows: list[tuple[Button, ...]] = []
    substitution, absence = case.substitution, case.absence
    if substitution is not None and substitution.state is SubstitutionState.ASKED:
        rows += substitution_buttons(t, substitution.id)
    if absence is not None:
        rows += absence_buttons(t, absence.id, waiting=absence.state is AbsenceState.WAITING)
    if case.waiver is not None and case.waiver.state is WaiverState.WAITING:
        rows.append((_button(t("cases-btn-waiver-act"), WAIVER_ACT, one),))
    if one.state in CONTINUABLE:
        parted = one.state is RequestState.TERMINATED_BY_BODY
        text = t("cases-btn-new-act" if parted else "cases-btn-next-act")
        rows.append((_button(text, CASE_NEXT_ACT, one),))
    if substitution is not None and substitution.overdue_at and not substitution.overdue_reason:
        rows.append((_button(t("assignments-btn-explain"), REQUEST_EXPLAIN, one),))
    return tuple(rows)


def release_rows(t: Translator, one: Request, case: CaseView) -> Rows:
    """The way to note that the body released the advocate; nobody gets it about himself."""
    if case.own or one.accepted_by is None or one.state not in ENDABLE:
        return ()
    return ((_button(t("cases-btn-release"), CASE_RELEASE, one),),)


def substitution_buttons(t: Translator, number: int) -> Rows:
    """The two decisions about a substitution."""
    return (
        (Button(t("cases-btn-approve"), Press(SUBSTITUTION_APPROVE, number), style="success"),),
        (Button(t("cases-btn-refuse"), Press(SUBSTITUTION_REFUSE, number), style="danger"),),
    )


def absence_buttons(t: Translator, number: int, *, waiting: bool = False) -> Rows:
    """The two ways out of a long absence."""
    replace = (Button(t("cases-btn-replace-now"), Press(ABSENCE_REPLACE, number)),)
    wait = (Button(t("cases-btn-wait-act"), Press(ABSENCE_WAIT, number)),)
    return (replace,) if waiting else (replace, wait)


def grounds(t: Translator, one: Request) -> Card:
    """Ask for the valid reason; never for the facts of a case."""
    rows = tuple((_button(ground_words(t, ground), CASE_GROUND, one, ground),) for ground in NAMED)
    back = (_button(t("common-back"), CASE_MORE, one),)
    return Card(t("cases-grounds", number=one.label), (*rows, back))


def ask_words(t: Translator, ground: SubstitutionGround) -> Card:
    """Ask for the action fixed earlier, or for the reason."""
    if ground is SubstitutionGround.OTHER_CLIENT:
        return Card(t("cases-ask-action"))
    return Card(t("cases-ask-reason"))


def asked(t: Translator, one: Request) -> Card:
    """Say that the officer decides, and that the case stays his until another accepts."""
    return Card(t("cases-asked", number=one.label), (_open(t, one),))


def ask_refusal(t: Translator) -> Card:
    """Ask the officer why a substitution is refused."""
    return Card(t("cases-ask-refusal"))


def ask_absence(t: Translator, one: Request) -> Card:
    """Ask from when to when."""
    return Card(t("cases-ask-absence", number=one.label))


def absence_short(t: Translator, one: Request, hours: int, limit: int) -> Card:
    """Say that an ordinary substitution is the way."""
    button = _button(t("cases-btn-substitute"), CASE_SUBSTITUTE, one)
    text = t("cases-absence-short", number=one.label, hours=hours, limit=limit)
    return Card(text, ((button,), _open(t, one)))


def absence_long(t: Translator, one: Request, limit: int) -> Card:
    """Say that the officer was told, and where the number of hours comes from."""
    return Card(t("cases-absence-long", number=one.label, limit=limit), (_open(t, one),))


def ask_waiver_day(t: Translator, one: Request) -> Card:
    """Ask when the client waived."""
    today = _button(t("cases-btn-today"), WAIVER_DAY, one)
    return Card(t("cases-ask-waiver-day", number=one.label), ((today,),))


def ask_written(t: Translator, one: Request) -> Card:
    """Ask whether the client wrote it himself."""
    yes = _button(t("common-yes"), WAIVER_WRITTEN, one, "yes")
    no = _button(t("common-no"), WAIVER_WRITTEN, one, "no")
    return Card(t("cases-ask-written", number=one.label), ((yes, no),))


def confirm_waiver(t: Translator, one: Request, case: CaseView) -> Card:
    """Name the consequence and ask; until the answer everything can be taken back."""
    on = day(t, case.waiver.on) if case.waiver is not None else ""
    text = t("cases-confirm-waiver", number=one.label, on=on)
    then = t("cases-confirm-court") if in_court(one) else t("cases-confirm-pretrial")
    confirm = _button(t("cases-btn-waiver-confirm"), WAIVER_CONFIRM, one)
    undo = _button(t("cases-btn-waiver-undo"), WAIVER_UNDO, one)
    return Card(Html(f"{text}\n{then}"), ((confirm,), (undo,)))


def ask_act(t: Translator, one: Request) -> Card:
    """Ask for the number and date of the act of the body."""
    return Card(t("cases-ask-act", number=one.label))


def ask_stage_act(t: Translator, one: Request) -> Card:
    """Ask for the act that ended the stage; it may be left out."""
    skip = _button(t("common-skip"), STAGE_SKIP, one)
    return Card(t("cases-ask-stage-act", number=one.label), ((skip,),))


def _steps(t: Translator, one: Request, case: CaseView) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if one.state in SUBSTITUTED_FROM:
        rows.append((_button(t("cases-btn-substitute"), CASE_SUBSTITUTE, one),))
        if case.absence is None:
            rows.append((_button(t("cases-btn-absence"), CASE_ABSENCE, one),))
    if one.state in ENDABLE and case.waiver is None:
        rows.append((_button(t("cases-btn-waiver"), WAIVER, one),))
    if one.state is RequestState.IN_WORK:
        rows.append((_button(t("cases-btn-stage"), CASE_STAGE, one),))
    return (*rows, *(() if case.owes_counsel else counsel.rows(t, one)))


def _waiting(t: Translator, one: Request, case: CaseView) -> list[Html]:
    """What waits for a decision, an acceptance or an act."""
    lines: list[Html] = []
    substitution, absence, waiver = case.substitution, case.absence, case.waiver
    if substitution is not None and substitution.state is SubstitutionState.ASKED:
        ground = ground_words(t, substitution.ground)
        lines.append(t("cases-line-asked", ground=ground, at=moment(t, substitution.asked_at)))
        if substitution.note:
            lines.append(t("cases-line-note", note=substitution.note))
    if one.accepted_by is not None and one.state in UNASSIGNED:
        lines.append(_search(t, one, case))
    if substitution is not None and substitution.overdue_at is not None:
        lines.append(t("cases-line-overdue", at=moment(t, substitution.overdue_at)))
    if absence is not None:
        first, last = number_day(absence.first), number_day(absence.last)
        stands = absence_words(t, absence.state)
        lines.append(t("cases-line-absence", first=first, last=last, state=stands))
    if waiver is not None and one.state in OPEN:
        waits = waiver.state is WaiverState.WAITING
        on = day(t, waiver.on)
        lines.append(t("cases-line-waiver-waits" if waits else "cases-line-waiver", on=on))
    return lines


def _search(t: Translator, one: Request, case: CaseView) -> Html:
    """That another is looked for; who answers meanwhile is not claimed of the suspended."""
    due = moment(t, one.search_until)
    ground = case.substitution.ground if case.substitution is not None else None
    if ground is SubstitutionGround.SUSPENSION:
        return t("cases-line-search-bare", due=due)
    return t("cases-line-search-own" if case.own else "cases-line-search", due=due)


def _complete(t: Translator, one: Request) -> Button:
    press = Press(REQUEST_STEP, one.id, RequestState.COMPLETED)
    return Button(t("assignments-btn-complete"), press)


def _button(text: str, action: str, one: Request, arg: str = "") -> Button:
    return Button(text, Press(action, one.id, arg))


def _open(t: Translator, one: Request) -> tuple[Button, ...]:
    return (Button(t("assignments-btn-open"), Press(REQUEST, one.id)),)
