"""Describes the versions of rosters: who made each, when, for which cause and reason."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, SmallInteger, Table

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.rosters.history import VersionCause

roster_versions = Table(
    "roster_versions",
    metadata,
    Column("roster", ForeignKey("rosters.id", ondelete="CASCADE"), primary_key=True),
    Column("version", SmallInteger, primary_key=True),
    Column("made_at", Instant, nullable=False),
    Column("made_by", ForeignKey("persons.id")),
    choice("cause", VersionCause),
    # What an advocate applied for may tell of illness; older versions have none.
    Column("reason", Sealed),
    # When it was called back to a draft, before anybody had acknowledged it.
    Column("recalled_at", Instant),
    one_of("cause", VersionCause),
    CheckConstraint("version >= 1", name="number"),
)
