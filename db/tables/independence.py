"""Describes picks by hand: which offer was one, by whom, and for which coded reason (R-004)."""

from sqlalchemy import Column, ForeignKey, Table

from db.tables.columns import Instant, choice, metadata, one_of
from domain.assignments.overrides import OverrideCode

picks = Table(
    "picks",
    metadata,
    Column("offer", ForeignKey("offers.id"), primary_key=True),
    choice("code", OverrideCode),
    Column("officer", ForeignKey("persons.id")),
    Column("at", Instant, nullable=False),
    one_of("code", OverrideCode),
)
