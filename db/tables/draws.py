"""Describes the draws of months as they were made: inputs and outcome, never rewritten."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, SmallInteger, String, Table, Text

from db.tables.columns import Instant, metadata

draws = Table(
    "draws",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("unit", ForeignKey("units.id"), nullable=False),
    # The first day of the month.
    Column("month", Date, nullable=False),
    Column("drawn_at", Instant, nullable=False),
    # Empty where the system drew on its own.
    Column("by", ForeignKey("persons.id")),
    Column("engine", String(16), nullable=False),
    Column("engine_version", SmallInteger, nullable=False),
    Column("seed", String(64), nullable=False),
    # The hash that was published with the call for absences; empty where there was none.
    Column("seed_hash", String(64), nullable=False),
    # JSON in the form of the protocol, the seed aside: days of absence, but never a reason.
    Column("order_json", Text, nullable=False),
    Column("drawn_json", Text, nullable=False),
)
Index("ix_draws_unit_month", draws.c.unit, draws.c.month)
