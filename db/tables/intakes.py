"""Describes acts that advocates took from a body themselves (Ереже ¶27(1))."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Table

from db.tables.columns import Instant, Sealed, metadata

intakes = Table(
    "intakes",
    metadata,
    Column("request", Integer, ForeignKey("requests.id"), primary_key=True),
    Column("person", ForeignKey("persons.id"), nullable=False),
    Column("declared_at", Instant, nullable=False),
    Column("action", Sealed, nullable=False),
    Column("why", Sealed, nullable=False),
    Column("flagged_at", Instant),
    Column("flagged_by", ForeignKey("persons.id")),
    Column("flag_reason", Sealed),
    Column("confirmed_at", Instant),
    Column("confirmed_by", ForeignKey("persons.id")),
    CheckConstraint("(flagged_at IS NULL) = (flagged_by IS NULL)", name="flagged"),
    CheckConstraint("(flagged_at IS NULL) = (flag_reason IS NULL)", name="flag_reason"),
    CheckConstraint("(confirmed_at IS NULL) = (confirmed_by IS NULL)", name="confirmed"),
    # Nobody decides about himself.
    CheckConstraint("flagged_by IS NULL OR flagged_by <> person", name="not_own_flag"),
    CheckConstraint("confirmed_by IS NULL OR confirmed_by <> person", name="not_own"),
)
