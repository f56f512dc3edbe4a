"""Describes terms of rosters, calls for absences, their answers, and the days people mark."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    text,
)

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.rosters import RosterKind
from domain.rosters.absences import How, Judged, MarkKind, Reason

# One row a unit that has terms of its own; the journal keeps every change.
roster_terms = Table(
    "roster_terms",
    metadata,
    Column("unit", ForeignKey("units.id"), primary_key=True),
    *(Column(f"posts_{kind}", SmallInteger, nullable=False) for kind in RosterKind),
    *(Column(f"reserve_{kind}", SmallInteger, nullable=False) for kind in RosterKind),
    Column("rest", SmallInteger, nullable=False),
    Column("weekend", SmallInteger, nullable=False),
    Column("holiday", SmallInteger, nullable=False),
    Column("night", SmallInteger, nullable=False),
    *(Column(f"night_{kind}", Boolean, nullable=False) for kind in RosterKind),
    Column("changed_at", Instant, nullable=False),
    Column("changed_by", ForeignKey("persons.id")),
    *(CheckConstraint(f"posts_{kind} BETWEEN 1 AND 20", f"posts_{kind}") for kind in RosterKind),
    *(
        CheckConstraint(f"reserve_{kind} BETWEEN 0 AND 5", f"reserve_{kind}")
        for kind in RosterKind
    ),
    CheckConstraint("rest BETWEEN 0 AND 6", name="rest"),
    CheckConstraint(
        "weekend BETWEEN 100 AND 400 AND holiday BETWEEN 100 AND 400 "
        "AND night BETWEEN 100 AND 400",
        name="weights",
    ),
)

roster_calls = Table(
    "roster_calls",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("unit", ForeignKey("units.id"), nullable=False),
    Column("month", Date, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("opened_by", ForeignKey("persons.id")),
    Column("closes_on", Date, nullable=False),
    # Nobody reads the seed before the roster is published.
    Column("seed", Sealed, nullable=False),
    Column("seed_hash", String(64), nullable=False),
    UniqueConstraint("unit", "month"),
)

call_answers = Table(
    "call_answers",
    metadata,
    Column("call", ForeignKey("roster_calls.id"), primary_key=True),
    Column("person", ForeignKey("persons.id"), primary_key=True),
    Column("answered_at", Instant, nullable=False),
)

# Nothing is deleted here: what does not hold any more is withdrawn.
absences = Table(
    "absences",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("persons.id"), nullable=False),
    Column("day", Date, nullable=False),
    choice("kind", MarkKind),
    # Empty until it is given, and given once.
    choice("reason", Reason, nullable=True),
    # People write of their health here.
    Column("note", Sealed, nullable=False),
    Column("entered_at", Instant, nullable=False),
    Column("entered_by", ForeignKey("persons.id")),
    # How the officer was told, where the officer entered it.
    choice("how", How, nullable=True),
    Column("withdrawn_at", Instant),
    Column("withdrawn_by", ForeignKey("persons.id")),
    one_of("kind", MarkKind),
    one_of("reason", Reason),
    one_of("how", How),
    CheckConstraint("kind = 'cannot' OR reason IS NULL", name="reason_of"),
)
_STANDS = text("withdrawn_at IS NULL")
Index(
    "uq_absences_stands", absences.c.person, absences.c.day, unique=True,
    sqlite_where=_STANDS, postgresql_where=_STANDS,
)  # fmt: skip

absence_reviews = Table(
    "absence_reviews",
    metadata,
    Column("person", ForeignKey("persons.id"), primary_key=True),
    Column("month", Date, primary_key=True),
    choice("judged", Judged),
    Column("decided_by", ForeignKey("persons.id"), nullable=False),
    Column("decided_at", Instant, nullable=False),
    one_of("judged", Judged),
)
