"""Describes advocates under contract in appointed cases, and what is owed because of them."""

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Integer, Table

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.assignments.counsel import Informed, Source

retained = Table(
    "retained",
    metadata,
    Column("id", Integer, primary_key=True),
    # Unknown until a responsible person has found the case.
    Column("request", ForeignKey("requests.id")),
    choice("source", Source),
    Column("told_at", Instant, nullable=False),
    Column("told_by", ForeignKey("persons.id"), nullable=False),
    Column("words", Sealed, nullable=False),
    Column("counsel", Sealed, nullable=False),
    Column("contact", Sealed, nullable=False),
    Column("joined_on", Date, nullable=False),
    Column("noted_at", Instant),
    Column("delivered_at", Instant),
    Column("contacted_on", Date),
    Column("reason", Sealed),
    Column("explained_on", Date),
    Column("dropped_at", Instant),
    Column("dropped_by", ForeignKey("persons.id")),
    one_of("source", Source),
    CheckConstraint("(contacted_on IS NULL) = (reason IS NULL)", name="contacted"),
    CheckConstraint("(dropped_at IS NULL) = (dropped_by IS NULL)", name="dropped"),
)
Index("ix_retained_request", retained.c.request)

earlier_counsel = Table(
    "earlier_counsel",
    metadata,
    Column("request", ForeignKey("requests.id"), primary_key=True),
    Column("opened_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("done_by", ForeignKey("persons.id")),
    choice("informed", Informed, nullable=True),
    one_of("informed", Informed),
    CheckConstraint("(done_at IS NULL) = (informed IS NULL)", name="done"),
)
