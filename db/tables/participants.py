"""Describes the lists of participants that were sent to the justice body (Ереже ¶5(2))."""

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Integer, String, Table, Text

from db.tables.columns import Instant, metadata

participant_lists = Table(
    "participant_lists",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("year", Integer, nullable=False, unique=True),
    Column("sent_on", Date, nullable=False),
    Column("number", String(60), nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Column("recorded_by", ForeignKey("persons.id"), nullable=False),
    # The rows as they were sent, as JSON; the register goes on without them.
    Column("rows", Text, nullable=False),
    Column("checked_at", Instant),
    Column("checked_by", ForeignKey("persons.id")),
    CheckConstraint("number <> ''", name="number"),
    CheckConstraint("(checked_at IS NULL) = (checked_by IS NULL)", name="checked"),
)
