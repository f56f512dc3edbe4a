"""Describes the keyed marks of cases and people: what can be compared and not read back."""

from sqlalchemy import Column, ForeignKey, Index, PrimaryKeyConstraint, String, Table

from db.tables.columns import Instant, choice, metadata, one_of
from domain.assignments.marks import Side

case_marks = Table(
    "case_marks",
    metadata,
    Column("request", ForeignKey("requests.id"), nullable=False),
    choice("side", Side),
    # A mark, or two with a hyphen between them where the year of birth is known.
    Column("mark", String(65), nullable=False),
    Column("at", Instant, nullable=False),
    one_of("side", Side),
    PrimaryKeyConstraint("request", "side", "mark"),
)
Index("ix_case_marks_mark", case_marks.c.mark, case_marks.c.side)
