"""Holds every number that a person may wish to change, with its sentence and its source."""

from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Any

_HOUR = timedelta(hours=1)


def rule(default: Any, says: str, source: str) -> Any:
    """Make a field of the policy: its default, one sentence, and where the number comes from."""
    return field(default=default, metadata={"says": says, "source": source})


@dataclass(frozen=True, slots=True)
class SwapTier:
    """How an undecided application is pressed while less than `within` is left to the day.

    The colleague who was asked and the responsible person are reminded so often, outside the
    quiet hours; urgent letters go first.
    """

    within: timedelta
    colleague: timedelta
    officer: timedelta
    urgent: bool = False

    def __str__(self) -> str:
        """One line of the rulebook."""
        within, colleague, officer = (
            f"{one // _HOUR} h" for one in (self.within, self.colleague, self.officer)
        )
        urgent = " (urgent)" if self.urgent else ""
        return f"under {within}: colleague {colleague}, officer {officer}{urgent}"


@dataclass(frozen=True, slots=True)
class Policy:
    """The numbers of the house, in the order of a request's life."""

    invite_lives: timedelta = rule(
        timedelta(hours=24),
        "An invitation link can be used once within this time.",
        "ours: reliability T5",
    )
    roster_day: int = rule(
        25,
        "The rosters of the next month are published not later than this day.",
        "Ереже ¶21, R-043, D-01",
    )
    roster_draft_lead: timedelta = rule(
        timedelta(days=7),
        "The draft of a roster is asked for this long before the day of publication.",
        "D-01",
    )
    agreement_season: int = rule(
        11,
        "Agreements dated from this month of the year before on count for a year.",
        "ours: Law 28(5) has them concluded yearly until 15 December; R-E01",
    )
    roster_spread: int = rule(
        1,
        "Loads of one kind in one unit may differ by this many duties without a recorded reason.",
        "Ереже ¶21, R-044, A-15",
    )
    roster_posts: int = rule(
        1,
        "So many advocates of a kind are on duty a day where a unit has not said otherwise.",
        "ours (R-042 names no number)",
    )
    roster_reserve: int = rule(
        0,
        "So many advocates of a kind stand behind them where a unit has not said otherwise.",
        "ours (no rule names a reserve)",
    )
    roster_rest: int = rule(
        2,
        "So many free days lie between two duties of one advocate where the month allows it.",
        "ours (R-044 names no rest)",
    )
    reserve_weight: int = rule(
        30,
        "A day in reserve counts this many percent of a duty.",
        "ours (no rule names a reserve)",
    )
    weight_weekend: int = rule(
        150,
        "A duty on a weekend weighs this many percent of one on a working day.",
        "ours (R-044 names no weights)",
    )
    weight_holiday: int = rule(
        200,
        "A duty on a public holiday weighs this many percent of one on a working day.",
        "ours (R-044 names no weights)",
    )
    weight_night: int = rule(
        125,
        "A duty that lasts through the night weighs this many percent of one that does not.",
        "ours (R-044 names no weights)",
    )
    ledger_at: time = rule(
        time(0, 5),
        "At this hour of the next day the duties of a day are entered into the ledger.",
        "ours",
    )
    failed_calls: int = rule(
        2,
        "After this many failed calls on a duty day the next in turn may stand in.",
        "Ереже ¶26, R-053, D-03",
    )
    failed_calls_apart: timedelta = rule(
        timedelta(minutes=10),
        "Between two failed calls to one advocate lies at least this time.",
        "ours (D-03 sets no time)",
    )
    objection_reminder_days: int = rule(
        3,
        "The officer is reminded of an unanswered objection after this many working days.",
        "ours",
    )
    objection_presidium_days: int = rule(
        5,
        "The presidium is told of an unanswered objection after this many working days.",
        "ours",
    )
    objection_at: time = rule(
        time(9), "Reminders of unanswered objections are sent at this hour.", "ours"
    )
    draw_limit: timedelta = rule(
        timedelta(minutes=2),
        "A draw outside the loop is ended after this time; then nothing has changed.",
        "ours: the issue asks for a limit",
    )
    draw_at_once: int = rule(
        3000,
        "With more advocates times daily posts than this, a month is drawn outside the loop.",
        "ours: up to here a draw takes the bot less than a fifth of a second",
    )
    draw_tries: int = rule(
        3,
        "A drawing job during which the bot ended so many times is given up.",
        "ours: a job must not end every process",
    )
    night_kinds: tuple[str, ...] = rule(
        ("pretrial",),
        "Rosters of these kinds stand through the night where a unit has not said otherwise.",
        "ours: acts of investigation bodies come at any hour, D-20, D-23",
    )
    call_day: int = rule(
        10,
        "From this day of the month before, advocates can be asked on which days they cannot.",
        "ours: the call comes before the draft of D-01",
    )
    call_nudge_day: int = rule(
        12,
        "On this day an officer who has not asked yet is reminded once.",
        "ours",
    )
    call_reminder_at: time = rule(
        time(10),
        "At this hour of the day before closing those who have said nothing are reminded.",
        "ours",
    )
    call_reminder_from: time = rule(
        time(9), "The reminder of a call for absences is not sent before this hour.", "ours"
    )
    call_reminder_until: time = rule(
        time(20), "The reminder of a call for absences is not sent after this hour.", "ours"
    )
    call_summary_at: time = rule(
        time(9), "At this hour of the day after closing the officer gets the summary.", "ours"
    )
    roster_draft_at: time = rule(
        time(10), "At this hour of the day of the draft it is drawn where there is none.", "D-01"
    )
    absence_days: int = rule(
        15,
        "Of more days a month on which somebody cannot, the officer is asked what follows.",
        "ours; Ереже ¶23, R-050 leave suspension to the presidium",
    )
    absence_months: int = rule(6, "Days can be marked this many months ahead.", "ours")
    swap_tiers: tuple[SwapTier, ...] = rule(
        (
            SwapTier(timedelta(days=1), timedelta(hours=4), timedelta(hours=4), urgent=True),
            SwapTier(timedelta(days=3), timedelta(days=1), timedelta(days=1), urgent=True),
            SwapTier(timedelta(days=8), timedelta(days=2), timedelta(days=2)),
            SwapTier(timedelta(days=15), timedelta(days=3), timedelta(days=4)),
            SwapTier(timedelta(days=62), timedelta(days=5), timedelta(days=7)),
        ),
        "So often the colleague and then the officer are reminded of an undecided application.",
        "Ереже ¶24 sets no time; anchors 27",
    )
    swap_asked_at_once: int = rule(
        3,
        "So many colleagues are asked at once when the system proposes; the first who consents.",
        "ours",
    )
    receipt_reminders: tuple[timedelta, ...] = rule(
        (timedelta(hours=4), timedelta(hours=12)),
        "An unanswered roster is reminded of after these times, outside the quiet hours.",
        "Ереже ¶22 sets no time; D-02, A-16",
    )
    receipt_due: timedelta = rule(
        timedelta(hours=24),
        "After this time without «Қабылданды» the officer gets the list.",
        "Ереже ¶22 sets no time; D-02, A-16",
    )
    receipt_call: timedelta = rule(
        timedelta(hours=48),
        "After this time without «Қабылданды» the officer gets a telephone task.",
        "D-02",
    )
    receipt_red_flag: time = rule(
        time(9),
        "On the day before a first duty the presidium is told at this hour who has not answered.",
        "D-02",
    )
    quiet_from: time = rule(
        time(22), "Reminders that can wait are not sent after this hour.", "D-02"
    )
    quiet_until: time = rule(
        time(8), "Reminders that can wait are sent again from this hour.", "D-02"
    )
    duty_eve: time = rule(
        time(18), "The reminder of tomorrow's duty is sent at this hour.", "Ереже ¶26, D-03"
    )
    duty_morning: time = rule(
        time(8), "The reminder on the duty day is sent at this hour.", "Ереже ¶26, D-03"
    )
    consultation_days: int = rule(
        3,
        "A consultation that cannot be given at once is given within this many working days.",
        "Ереже ¶41, R-073, D-26",
    )
    act_term: timedelta = rule(
        timedelta(hours=24),
        "An act in a criminal or administrative case is executed within this time from receipt.",
        "CPC 71(3), 80(2), CoAO 589(2) of 2013 (historical); R-103, R-114, R-122, D-20, D-21",
    )
    act_warnings: tuple[timedelta, ...] = rule(
        (
            timedelta(minutes=30),
            timedelta(hours=2),
            timedelta(hours=12),
            timedelta(hours=20),
            timedelta(hours=23),
        ),
        "While nobody has accepted, warnings leave after these times from receipt.",
        "D-20",
    )
    court_warnings: tuple[int, ...] = rule(
        (50, 75, 90),
        "In civil cases warnings leave when this many percent of the court's term have passed.",
        "CvPC 114(5) of 2013 (historical); R-120, D-22",
    )
    offer_lives: timedelta = rule(
        timedelta(minutes=30), "An offer waits this long for an answer.", "D-23 (no limit in law)"
    )
    offer_lives_urgent: timedelta = rule(
        timedelta(minutes=15), "An urgent offer waits this long for an answer.", "D-23, R-108"
    )
    night_from: time = rule(
        time(23), "From this hour an offer is accompanied by a telephone task.", "D-23"
    )
    night_until: time = rule(
        time(7), "Until this hour an offer is accompanied by a telephone task.", "D-23"
    )
    act_handed: timedelta = rule(
        timedelta(hours=1),
        "The officer is reminded of an accepted request whose act was not handed over.",
        "ours: D-20 is done only when the act is handed over, Ереже ¶10, R-027",
    )
    body_told_first: timedelta = rule(
        timedelta(hours=2),
        "After acceptance the advocate is first asked at this time whether the body was told.",
        "Ереже ¶47, R-081, D-30",
    )
    body_told: timedelta = rule(
        timedelta(hours=24),
        "After this time without the mark the advocate is asked again and the officer told.",
        "Ереже ¶47, R-081, D-30",
    )
    suspension_step: time = rule(
        time(0, 5),
        "A suspension begins and ends at this hour of its day.",
        "Ереже ¶23 sets no hour; domain.md 5.7",
    )
    holdings_reminder: time = rule(
        time(9),
        "Every day at this hour the officer is reminded of undecided duties and cases.",
        "ours: Ереже ¶4(3), ¶24; anchors 28",
    )
    decision_age: timedelta = rule(
        timedelta(days=366),
        "A decision or an act that is recorded may not be older than this.",
        "ours: a slip in the year",
    )
    suspension_ahead: timedelta = rule(
        timedelta(days=366),
        "A suspension or the end of a membership begins at most this far ahead.",
        "ours: a slip in the year",
    )
    press_lives: timedelta = rule(
        timedelta(seconds=150),
        "After an outage longer than this every open offer is shown again.",
        "Telegram keeps a button press this long; reliability 1, row 15",
    )
    inbox_kept: timedelta = rule(
        timedelta(hours=48),
        "The number of a finished update is remembered this long against repeats.",
        "reliability 1, row 22",
    )
    inbox_tries: int = rule(
        3,
        "An update that fails this often is set aside and the sender is told.",
        "reliability F20",
    )
    letter_tries: int = rule(
        8, "A letter that Telegram cannot take this often is marked failed.", "ours"
    )
    tick_silent: timedelta = rule(
        timedelta(seconds=60), "Health turns red when no tick ended for this long.", "ours: R10"
    )
    letters_stuck: timedelta = rule(
        timedelta(seconds=120),
        "Health turns red when a due letter has waited this long.",
        "ours: R4, R10",
    )
    flood_burst: int = rule(
        20, "A person may send this many updates at once.", "ours: reliability T15"
    )
    flood_rate: float = rule(
        1.0, "After the burst a person may send this many updates a second.", "ours: T15"
    )
    file_bytes_max: int = rule(
        20 * 1024 * 1024, "A file sent to the bot may have this many bytes.", "Telegram getFile"
    )


POLICY = Policy()
