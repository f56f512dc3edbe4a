"""Describes the directory of bodies that send acts, and how often each unit named them."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, String, Table

from db.tables.columns import Instant, metadata
from domain.bodies import ADDRESS_MAX, DISTRICT_MAX, EMAIL_MAX, NAME_MAX

bodies = Table(
    "bodies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(NAME_MAX), nullable=False),
    # Two spellings that differ in capitals, spaces or quotes are one body.
    Column("folded", String(NAME_MAX), nullable=False, unique=True),
    Column("district", String(DISTRICT_MAX), nullable=False, default=""),
    Column("email", String(EMAIL_MAX), nullable=False, default=""),
    Column("address", String(ADDRESS_MAX), nullable=False, default=""),
    Column("added_at", Instant, nullable=False),
    Column("added_by", ForeignKey("persons.id")),
    # A merged spelling stays, and so do the requests that were written with it.
    Column("merged_into", ForeignKey("bodies.id")),
    Column("used", Integer, nullable=False, default=0),
    Column("last_used_at", Instant),
    CheckConstraint("folded <> ''", name="named"),
    CheckConstraint("merged_into IS NULL OR merged_into <> id", name="not_into_itself"),
)

body_uses = Table(
    "body_uses",
    metadata,
    Column("body", ForeignKey("bodies.id"), primary_key=True),
    Column("unit", ForeignKey("units.id"), primary_key=True),
    Column("used", Integer, nullable=False),
    Column("last_used_at", Instant, nullable=False),
)
