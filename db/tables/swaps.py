"""Describes applications for a substitute on a duty day (Ереже ¶24)."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, text

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.swaps import SwapState

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
    one_of("state", SwapState),
    CheckConstraint("substitute IS NULL OR substitute <> applicant", name="substitute"),
    CheckConstraint(
        "state NOT IN ('substitute_asked', 'consented', 'approved') OR substitute IS NOT NULL",
        name="somebody",
    ),
    # Nobody decides on an application of their own (domain.md 2.2).
    CheckConstraint("decided_by IS NULL OR decided_by <> applicant", name="not_own"),
    CheckConstraint(
        "(state IN ('approved', 'refused')) = (decided_by IS NOT NULL AND decided_at IS NOT NULL)",
        name="decided",
    ),
)
_OPEN = text("state IN ('requested', 'substitute_asked', 'consented')")
Index("uq_swaps_open", swaps.c.duty, unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN)
