"""Describes duties served, failed calls on duty days, who stood in, and objections."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    Table,
    UniqueConstraint,
    text,
)

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.rosters import RosterKind
from domain.rosters.ledger import Fact
from domain.rosters.objections import ObjectionState

# The database refuses to change or delete its rows (migration 0008).
served_duties = Table(
    "served_duties",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("unit", ForeignKey("units.id"), nullable=False),
    choice("kind", RosterKind),
    Column("day", Date, nullable=False),
    Column("person", ForeignKey("persons.id"), nullable=False),
    # A correction belongs to no roster and to no duty.
    Column("roster", ForeignKey("rosters.id")),
    Column("duty", ForeignKey("duties.id")),
    # Percents of a plain working day.
    Column("weight", SmallInteger, nullable=False),
    # Thousandths of a duty.
    Column("units", Integer, nullable=False),
    choice("fact", Fact),
    Column("actor", ForeignKey("persons.id")),
    Column("at", Instant, nullable=False),
    Column("reason", Sealed),
    one_of("kind", RosterKind),
    one_of("fact", Fact),
    CheckConstraint("(fact = 'correction') = (duty IS NULL)", name="duty"),
    CheckConstraint("(duty IS NULL) = (roster IS NULL)", name="roster"),
    # Nobody corrects the account of their own duties.
    CheckConstraint(
        "fact <> 'correction' OR (actor IS NOT NULL AND actor <> person AND reason IS NOT NULL)",
        name="correction",
    ),
    CheckConstraint("fact = 'correction' OR units >= 0", name="units"),
    CheckConstraint("weight > 0", name="weight"),
)
_FACT = text("fact <> 'correction'")
Index(
    "uq_served_duties_once", served_duties.c.duty, served_duties.c.person, unique=True,
    sqlite_where=_FACT, postgresql_where=_FACT,
)  # fmt: skip
Index("ix_served_duties_unit", served_duties.c.unit, served_duties.c.day)
Index("ix_served_duties_roster", served_duties.c.roster, served_duties.c.day)
Index("ix_served_duties_person", served_duties.c.person, served_duties.c.day)

failed_calls = Table(
    "failed_calls",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("duty", ForeignKey("duties.id"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("recorded_by", ForeignKey("persons.id"), nullable=False),
    Column("taken_back_at", Instant),
    Column("taken_back_by", ForeignKey("persons.id")),
    Column("taken_back_why", Sealed),
    # What the advocate says of it; people write of their health here.
    Column("explanation", Sealed),
    Column("explained_at", Instant),
    CheckConstraint(
        "(taken_back_at IS NULL) = (taken_back_by IS NULL) "
        "AND (taken_back_at IS NULL) = (taken_back_why IS NULL)",
        name="taken_back",
    ),
    CheckConstraint("(explanation IS NULL) = (explained_at IS NULL)", name="explained"),
)
Index("ix_failed_calls_duty", failed_calls.c.duty)

takeovers = Table(
    "takeovers",
    metadata,
    Column("id", Integer, primary_key=True),
    # The duty of whoever did not answer: somebody stands in for it once.
    Column("duty", ForeignKey("duties.id"), nullable=False),
    Column("person", ForeignKey("persons.id"), nullable=False),
    # The duty that this made; none where the person was on duty that day anyway.
    Column("seat", ForeignKey("duties.id")),
    Column("put_by", ForeignKey("persons.id"), nullable=False),
    Column("at", Instant, nullable=False),
    UniqueConstraint("duty"),
    CheckConstraint("put_by <> person", name="not_own"),
)

objections = Table(
    "objections",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("persons.id"), nullable=False),
    Column("unit", ForeignKey("units.id"), nullable=False),
    Column("roster", ForeignKey("rosters.id")),
    Column("duty", ForeignKey("duties.id")),
    Column("entry", ForeignKey("served_duties.id")),
    Column("text", Sealed, nullable=False),
    choice("state", ObjectionState),
    Column("at", Instant, nullable=False),
    Column("answer", Sealed),
    Column("answered_by", ForeignKey("persons.id")),
    Column("answered_at", Instant),
    one_of("state", ObjectionState),
    CheckConstraint(
        "(state = 'answered') = (answered_by IS NOT NULL) "
        "AND (state = 'answered') = (answered_at IS NOT NULL) "
        "AND (state = 'answered') = (answer IS NOT NULL)",
        name="answered",
    ),
    # Nobody answers an objection of their own.
    CheckConstraint("answered_by IS NULL OR answered_by <> person", name="not_own"),
)
Index("ix_objections_unit", objections.c.unit, objections.c.state)
Index("ix_objections_person", objections.c.person)
