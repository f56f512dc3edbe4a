"""Describes notes of what was done in the state's electronic system (Ереже ¶18)."""

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.assignments.requests import Ground

mirrors = Table(
    "mirrors",
    metadata,
    Column("request", Integer, ForeignKey("requests.id"), primary_key=True),
    Column("number", String(100), nullable=False),
    Column("key", String(100), nullable=False),
    Column("entered_at", Instant, nullable=False),
    Column("entered_by", ForeignKey("persons.id"), nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("act_known", Boolean, nullable=False),
    # Who said that he confirmed it, or did not accept it, in the system.
    Column("person", ForeignKey("persons.id")),
    Column("result_at", Instant),
    choice("ground", Ground, nullable=True),
    Column("note", Sealed),
    # One advocate's refusal, or that another took it, leaves the number free for that other.
    Column("closed", Boolean, nullable=False, default=False),
    Column("verified_at", Instant),
    Column("verified_by", ForeignKey("persons.id")),
    one_of("ground", Ground),
    CheckConstraint("(verified_at IS NULL) = (verified_by IS NULL)", name="verified"),
    CheckConstraint("verified_by IS NULL OR verified_by <> person", name="not_own"),
)
Index("uq_mirrors_key", mirrors.c.key, unique=True, sqlite_where=mirrors.c.closed.is_(False),
      postgresql_where=mirrors.c.closed.is_(False))  # fmt: skip
