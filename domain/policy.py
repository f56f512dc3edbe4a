"""Holds every number that a person may wish to change, with its sentence and its source."""

from dataclasses import dataclass
from datetime import time, timedelta

from domain.policy_rosters import RosterPolicy
from domain.policy_rules import SwapTier, rule

__all__ = ["POLICY", "Policy", "SwapTier"]


@dataclass(frozen=True, slots=True)
class Policy(RosterPolicy):
    """The numbers of the house: those of rosters first, then in the order of a request's life."""

    invite_lives: timedelta = rule(
        timedelta(hours=24),
        "An invitation link can be used once within this time.",
        "ours: reliability T5",
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
        time(23), "From this hour the telephone comes first: silence counts after a call.", "D-23"
    )
    night_until: time = rule(
        time(7), "Until this hour the telephone comes first: silence counts after a call.", "D-23"
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
    question_least: int = rule(
        4,
        "The presidium is asked about no figure that counts fewer acceptances than this.",
        "ours: R-004, anchors gap 5",
    )
    question_span: timedelta = rule(
        timedelta(hours=3),
        "Acceptances of one advocate within this time are looked at together.",
        "ours: R-004, anchors gap 5",
    )
    question_level: int = rule(
        5,
        "A fair distribution gives any question in at most this many percent of reports.",
        "ours: Holm over all figures compared, R-004",
    )
    long_absence: timedelta = rule(
        timedelta(hours=120),
        "Who cannot take part this long is replaced through the body, not only by the officer.",
        "CPC 72(3) (historical): five тәулік; R-106, D-24, A-36, A-69",
    )
    substitution_reminders: tuple[timedelta, ...] = rule(
        (timedelta(hours=1), timedelta(hours=4), timedelta(hours=24)),
        "An undecided substitution or long absence is put before the officer again after these "
        "times; the last time the presidium hears of it.",
        "ours: Ереже ¶4(3), ¶27(2); three reminders, then people",
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
    claim_months: int = rule(
        1,
        "A payment application is sent within this many months of the act it rests on.",
        "order 1462 as amended 15.9.2025 (news), R-E09, D-32",
    )
    claim_reminders: tuple[int, ...] = rule(
        (14, 7, 2),
        "The advocate is reminded of an unsent application so many days before its last day.",
        "D-32",
    )
    claim_reminder: time = rule(
        time(9), "At this hour the advocate is reminded of an unsent application.", "ours"
    )
    payment_order: str = rule(
        "1462",
        "The rules of payment, with the documents an application needs, are of this order.",
        "Ереже ¶54, R-088",
    )
    rates_order: str = rule(
        "434", "The sizes of payment are set by this order.", "Ереже ¶59, R-097"
    )
    consolidated_january: int = rule(
        6,
        "The consolidated report of 5 January covers this many months before it: 6 or 12.",
        "Ереже ¶5(4) names no period; A-07, R-015",
    )
    press_lives: timedelta = rule(
        timedelta(seconds=150),
        "After an outage longer than this every open offer is shown again.",
        "Telegram keeps a button press this long; reliability 1, row 15",
    )
    counsel_delivery: timedelta = rule(
        timedelta(hours=1),
        "If the appointed advocate was not reached by then about an advocate under contract, "
        "the officer is told.",
        "Ереже ¶45, R-078, D-28",
    )
    counsel_reminders: tuple[timedelta, ...] = rule(
        (timedelta(hours=4), timedelta(hours=24)),
        "The appointed advocate is reminded of the advocate under contract after these times.",
        "Ереже ¶44, ¶46(1), R-077, R-079, A-27, D-29",
    )
    counsel_late: timedelta = rule(
        timedelta(hours=48),
        "After this time without both marks the officer is told.",
        "Ереже ¶44, ¶46(1), D-29",
    )
    earlier_reminders: tuple[timedelta, ...] = rule(
        (timedelta(days=1), timedelta(days=3)),
        "Whoever starts in a higher instance is reminded to notify those who acted under "
        "contract before; at the last of these times the officer is told.",
        "Ереже ¶46(2), R-080, D-31",
    )
    intake_night: timedelta = rule(
        timedelta(hours=3),
        "An act taken directly before midnight may be declared this long after it was taken.",
        "ours: Ереже ¶27(1) looks at the roster of the day",
    )
    intake_reminders: tuple[timedelta, ...] = rule(
        (timedelta(hours=2), timedelta(hours=12)),
        "Officers are reminded of an undecided act that an advocate took himself.",
        "ours: Ереже ¶27(1), R-056",
    )
    mirror_age: timedelta = rule(
        timedelta(hours=24),
        "A notification of the state's system is noted at most this long after it was seen.",
        "ours: domain.md 5.2",
    )
    eis_name: str = rule(
        "Е-Заң көмегі",
        "The state's electronic system is called so on every screen.",
        "A-01: three spellings of one name in the Ереже",
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
    act_pages_max: int = rule(40, "An act may have this many pages in the bot.", "ours")


POLICY = Policy()
