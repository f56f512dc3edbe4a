"""Describes which advocates are left out of which kinds of roster, and why."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.rosters import RosterKind

kind_exemptions = Table(
    "kind_exemptions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("persons.id"), nullable=False),
    choice("kind", RosterKind),
    Column("reason", Sealed, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("made_by", ForeignKey("persons.id"), nullable=False),
    # Nothing is deleted: an exemption that is over says since when and by whom.
    Column("ended_at", Instant),
    Column("ended_by", ForeignKey("persons.id")),
    one_of("kind", RosterKind),
    CheckConstraint("(ended_at IS NULL) = (ended_by IS NULL)", name="ended"),
)
Index(
    "uq_kind_exemptions_open",
    kind_exemptions.c.person,
    kind_exemptions.c.kind,
    unique=True,
    sqlite_where=kind_exemptions.c.ended_at.is_(None),
    postgresql_where=kind_exemptions.c.ended_at.is_(None),
)
