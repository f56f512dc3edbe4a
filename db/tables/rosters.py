"""Describes rosters, their duties and participants, and the receipts of their versions."""

from sqlalchemy import (
    BigInteger,
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
    Text,
    UniqueConstraint,
)

from db.tables.columns import Instant, choice, metadata, one_of
from domain.receipts import Method, ReceiptState
from domain.rosters import RosterKind, RosterState

rosters = Table(
    "rosters",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("unit", ForeignKey("units.id"), nullable=False),
    choice("kind", RosterKind),
    # The first day of the month.
    Column("month", Date, nullable=False),
    choice("state", RosterState),
    Column("version", SmallInteger, nullable=False, default=0),
    # How many advocates each day needs.
    Column("posts", SmallInteger, nullable=False),
    Column("officer", ForeignKey("persons.id")),
    Column("officer_phone", String(32), nullable=False, default=""),
    Column("published_at", Instant),
    Column("late", Boolean, nullable=False, default=False),
    Column("reason", Text, nullable=False, default=""),
    UniqueConstraint("unit", "kind", "month"),
    one_of("kind", RosterKind),
    one_of("state", RosterState),
    CheckConstraint("posts >= 1", name="posts"),
    CheckConstraint("state = 'draft' OR published_at IS NOT NULL", name="published_at"),
    CheckConstraint("state = 'draft' OR version >= 1", name="version"),
)
Index("ix_rosters_month", rosters.c.month)

# Among whom a roster was shared out: those without a duty carry that over too.
roster_participants = Table(
    "roster_participants",
    metadata,
    Column("roster", ForeignKey("rosters.id", ondelete="CASCADE"), primary_key=True),
    Column("person", ForeignKey("persons.id"), primary_key=True),
    # Each one's share in thousandths of a duty, from publication on.
    Column("owed", Integer),
)

duties = Table(
    "duties",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("roster", ForeignKey("rosters.id", ondelete="CASCADE"), nullable=False),
    Column("day", Date, nullable=False),
    Column("person", ForeignKey("persons.id"), nullable=False),
    Column("position", SmallInteger, nullable=False),
    # Valid from this version, up to and with that one; empty while it stands.
    Column("since_version", SmallInteger, nullable=False),
    Column("until_version", SmallInteger),
    # When the advocate tapped «Байланыстамын» for this day (Ереже ¶26).
    Column("reachable_at", Instant),
    CheckConstraint("until_version IS NULL OR until_version >= since_version", name="versions"),
)
Index(
    "uq_duties_standing",
    duties.c.roster,
    duties.c.day,
    duties.c.person,
    unique=True,
    sqlite_where=duties.c.until_version.is_(None),
    postgresql_where=duties.c.until_version.is_(None),
)
Index("ix_duties_person", duties.c.person, duties.c.day)
Index("ix_duties_day", duties.c.day)

receipts = Table(
    "receipts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("roster", ForeignKey("rosters.id", ondelete="CASCADE"), nullable=False),
    Column("version", SmallInteger, nullable=False),
    Column("person", ForeignKey("persons.id"), nullable=False),
    choice("state", ReceiptState),
    # A later version asks again; the earlier proof stays, but nobody waits for it.
    Column("current", Boolean, nullable=False, default=True),
    Column("asked_at", Instant, nullable=False),
    Column("delivered_at", Instant),
    Column("acked_at", Instant),
    choice("method", Method, nullable=True),
    Column("text", String(64), nullable=False, default=""),
    Column("message", BigInteger),
    Column("evidence", Text, nullable=False, default=""),
    Column("recorded_by", ForeignKey("persons.id")),
    UniqueConstraint("roster", "version", "person"),
    one_of("state", ReceiptState),
    one_of("method", Method),
    CheckConstraint(
        "(state = 'acked') = (acked_at IS NOT NULL AND method IS NOT NULL)", name="proof"
    ),
    # Nobody says «Қабылданды» for an advocate; others' records need evidence (domain.md 2.2).
    CheckConstraint(
        "method IS NULL OR method = 'mobile' OR (evidence <> '' AND recorded_by IS NOT NULL)",
        name="evidence",
    ),
)
Index(
    "uq_receipts_current",
    receipts.c.roster,
    receipts.c.person,
    unique=True,
    sqlite_where=receipts.c.current,
    postgresql_where=receipts.c.current,
)
Index("ix_receipts_person", receipts.c.person)
