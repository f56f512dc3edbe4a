"""Describes the days that a decree made working or free, against the ordinary calendar."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, String, Table

from db.tables.columns import Instant, metadata

calendar_days = Table(
    "calendar_days",
    metadata,
    Column("day", Date, primary_key=True),
    Column("working", Boolean, nullable=False),
    Column("source", String(200), nullable=False),
    Column("entered_by", ForeignKey("persons.id")),
    Column("entered_at", Instant, nullable=False),
)
