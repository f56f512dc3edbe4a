"""Describes applications for a substitute on a duty day (Ереже ¶24)."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, text

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.swaps import QuestionState, SwapKind, SwapState

swaps = Table(
    "swaps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("duty", ForeignKey("duties.id"), nullable=False),
    Column("applicant", ForeignKey("persons.id"), nullable=False),
    choice("state", SwapState),
    # People write of their health here.
    Column("reason", Sealed, nullable=False),
    Column("applied_at", Instant, nullable=False),
    Column("substitute", ForeignKey("persons.id")),
    Column("decided_by", ForeignKey("persons.id")),
    Column("decided_at", Instant),
    Column("refusal", Sealed, nullable=False),
    choice("kind", SwapKind),
    # The colleague's day that the applicant takes in return.
    Column("back", ForeignKey("duties.id")),
    one_of("state", SwapState),
    one_of("kind", SwapKind),
    CheckConstraint("substitute IS NULL OR substitute <> applicant", name="substitute"),
    CheckConstraint(
        "state NOT IN ('consented', 'approved') OR substitute IS NOT NULL",
        name="somebody",
    ),
    # Nobody decides on an application of their own (domain.md 2.2).
    CheckConstraint("decided_by IS NULL OR decided_by <> applicant", name="not_own"),
    CheckConstraint(
        "(state IN ('approved', 'refused')) = (decided_by IS NOT NULL AND decided_at IS NOT NULL)",
        name="decided",
    ),
    CheckConstraint("kind = 'trade' OR back IS NULL", name="back"),
    # Consent to an exchange is consent to a definite pair of days.
    CheckConstraint("kind = 'cover' OR state <> 'consented' OR back IS NOT NULL", name="pair"),
)
_OPEN = text("state IN ('requested', 'substitute_asked', 'consented')")
Index("uq_swaps_open", swaps.c.duty, unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN)

# Whom the bot asked; of several the first who consents is the substitute.
swap_questions = Table(
    "swap_questions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("swap", ForeignKey("swaps.id", ondelete="CASCADE"), nullable=False),
    Column("person", ForeignKey("persons.id"), nullable=False),
    choice("state", QuestionState),
    Column("asked_at", Instant, nullable=False),
    Column("ended_at", Instant),
    one_of("state", QuestionState),
    CheckConstraint("(state = 'open') = (ended_at IS NULL)", name="ended"),
)
_WAITS = text("state = 'open'")
Index(
    "uq_swap_questions_open", swap_questions.c.swap, swap_questions.c.person, unique=True,
    sqlite_where=_WAITS, postgresql_where=_WAITS,
)  # fmt: skip

# Which days of colleagues the applicant would take in return.
swap_wishes = Table(
    "swap_wishes",
    metadata,
    Column("swap", ForeignKey("swaps.id", ondelete="CASCADE"), primary_key=True),
    Column("duty", ForeignKey("duties.id"), primary_key=True),
)
