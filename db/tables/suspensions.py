"""Describes suspensions of participation, what is still held in them, and changes of telephone."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    text,
)

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.holdings import HoldingKind, HoldingState
from domain.phones import PhoneState
from domain.suspensions import SuspensionKind, SuspensionState

suspensions = Table(
    "suspensions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("persons.id"), nullable=False, index=True),
    Column("unit", ForeignKey("units.id")),
    choice("kind", SuspensionKind),
    choice("state", SuspensionState),
    Column("filed_at", Instant, nullable=False),
    # People write of their health and their families here.
    Column("reason", Sealed, nullable=False),
    Column("wanted_from", Date),
    Column("wanted_to", Date),
    Column("note", Sealed, nullable=False),
    Column("noted_by", ForeignKey("persons.id")),
    Column("decision_number", String(60), nullable=False, default=""),
    Column("decision_date", Date),
    Column("ground", Sealed, nullable=False),
    Column("starts_on", Date),
    Column("ends_on", Date),
    Column("decided_by", ForeignKey("persons.id")),
    Column("decided_at", Instant),
    Column("resume_asked_at", Instant),
    Column("resumption_number", String(60), nullable=False, default=""),
    Column("resumption_date", Date),
    one_of("kind", SuspensionKind),
    one_of("state", SuspensionState),
    # Nobody decides, or gives an opinion, about themselves (domain.md 2.2).
    CheckConstraint("decided_by IS NULL OR decided_by <> person", name="not_own"),
    CheckConstraint("noted_by IS NULL OR noted_by <> person", name="not_own_note"),
    CheckConstraint(
        "state NOT IN ('suspended', 'resumed', 'refused') "
        "OR (decision_number <> '' AND decision_date IS NOT NULL AND decided_at IS NOT NULL)",
        name="decided",
    ),
    CheckConstraint(
        "state NOT IN ('suspended', 'resumed') OR starts_on IS NOT NULL", name="period"
    ),
    CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name="ordered"),
    CheckConstraint("state <> 'resumed' OR ends_on IS NOT NULL", name="ended"),
)
_FILED = text("state = 'filed'")
Index("uq_suspensions_filed", suspensions.c.person, unique=True, sqlite_where=_FILED,
      postgresql_where=_FILED)  # fmt: skip

holdings = Table(
    "holdings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("suspension", ForeignKey("suspensions.id"), nullable=False),
    choice("kind", HoldingKind),
    # A duty, a request or an offer: what the kind says.
    Column("number", Integer, nullable=False),
    choice("state", HoldingState),
    Column("reason", Sealed, nullable=False),
    Column("taker", ForeignKey("persons.id")),
    Column("decided_by", ForeignKey("persons.id")),
    Column("decided_at", Instant),
    one_of("kind", HoldingKind),
    one_of("state", HoldingState),
    UniqueConstraint("suspension", "kind", "number"),
)

phone_changes = Table(
    "phone_changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("persons.id"), nullable=False),
    Column("unit", ForeignKey("units.id")),
    Column("phone", String(20), nullable=False),
    choice("state", PhoneState),
    Column("asked_at", Instant, nullable=False),
    Column("decided_by", ForeignKey("persons.id")),
    Column("decided_at", Instant),
    one_of("state", PhoneState),
    CheckConstraint("decided_by IS NULL OR decided_by <> person", name="not_own"),
)
_ASKED = text("state = 'asked'")
Index("uq_phone_changes_asked", phone_changes.c.person, unique=True, sqlite_where=_ASKED,
      postgresql_where=_ASKED)  # fmt: skip
