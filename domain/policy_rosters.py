"""Holds the numbers of rosters: the month, the draw, duty days, receipts and swaps."""

from dataclasses import dataclass
from datetime import time, timedelta

from domain.policy_rules import SwapTier, rule


@dataclass(frozen=True, slots=True)
class RosterPolicy:
    """The numbers of rosters, in the order of a month's life."""

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
