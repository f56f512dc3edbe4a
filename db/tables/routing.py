"""Describes what the presidium decided on routing: order, territory, agreements, ways to ask.

Nothing here is deleted: what is over says since when, by whom and by which decision.
"""

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from db.tables.columns import Instant, choice, metadata, one_of
from domain.assignments.routing import Asking

_DECIDED = "decision_number <> ''"
_ENDED = (
    "(ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (ended_number IS NULL) "
    "AND (ended_at IS NULL) = (ended_date IS NULL)"
)


def _decided() -> list[Column[Any]]:
    """By which decision of the presidium something holds, entered by whom and when."""
    return [
        Column("decision_number", String(60), nullable=False),
        Column("decision_date", Date, nullable=False),
        Column("decided_by", ForeignKey("persons.id"), nullable=False),
        Column("from_at", Instant, nullable=False),
    ]


def _ended() -> list[Column[Any]]:
    """By which decision it holds no more."""
    return [
        Column("ended_number", String(60)),
        Column("ended_date", Date),
        Column("ended_by", ForeignKey("persons.id")),
        Column("ended_at", Instant),
    ]


districts = Table(
    "districts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(100), nullable=False),
    Column("folded", String(100), nullable=False),
    Column("rural", Boolean, nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("added_by", ForeignKey("persons.id"), nullable=False),
    Column("ended_at", Instant),
    Column("ended_by", ForeignKey("persons.id")),
    CheckConstraint("folded <> ''", name="named"),
    CheckConstraint("(ended_at IS NULL) = (ended_by IS NULL)", name="ended"),
)
Index("uq_districts_open", districts.c.folded, unique=True,
      sqlite_where=districts.c.ended_at.is_(None),
      postgresql_where=districts.c.ended_at.is_(None))  # fmt: skip

unit_districts = Table(
    "unit_districts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("unit", ForeignKey("units.id"), nullable=False),
    Column("district", ForeignKey("districts.id"), nullable=False),
    *_decided(),
    *_ended(),
    CheckConstraint(_DECIDED, name="decided"),
    CheckConstraint(_ENDED, name="ended"),
)
Index("uq_unit_districts_open", unit_districts.c.unit, unit_districts.c.district, unique=True,
      sqlite_where=unit_districts.c.ended_at.is_(None),
      postgresql_where=unit_districts.c.ended_at.is_(None))  # fmt: skip

unit_specialisations = Table(
    "unit_specialisations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("unit", ForeignKey("units.id"), nullable=False),
    # A type of act as «act:…», or words of the presidium's own.
    Column("name", String(100), nullable=False),
    Column("folded", String(100), nullable=False),
    *_decided(),
    *_ended(),
    CheckConstraint(_DECIDED, name="decided"),
    CheckConstraint(_ENDED, name="ended"),
)
Index("uq_unit_specialisations_open", unit_specialisations.c.unit,
      unit_specialisations.c.folded, unique=True,
      sqlite_where=unit_specialisations.c.ended_at.is_(None),
      postgresql_where=unit_specialisations.c.ended_at.is_(None))  # fmt: skip

routing_policies = Table(
    "routing_policies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", Integer, nullable=False, unique=True),
    # The criteria in their order, between commas.
    Column("criteria", String(100), nullable=False),
    *_decided(),
    CheckConstraint(_DECIDED, name="decided"),
    CheckConstraint("criteria <> ''", name="ordered"),
)

agreements = Table(
    "agreements",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("collegium", String(200), nullable=False),
    Column("number", String(60), nullable=False),
    Column("agreed_on", Date, nullable=False),
    Column("ours", String(200), nullable=False),
    Column("theirs", String(200), nullable=False),
    # One settlement a line.
    Column("settlements", Text, nullable=False),
    Column("valid_until", Date),
    Column("unit", ForeignKey("units.id")),
    *_decided(),
    Column("ended_on", Date),
    *_ended(),
    CheckConstraint(_DECIDED, name="decided"),
    CheckConstraint(_ENDED, name="ended"),
    CheckConstraint("(ended_at IS NULL) = (ended_on IS NULL)", name="ended_from"),
    CheckConstraint("settlements <> '' AND collegium <> ''", name="whole"),
    CheckConstraint("valid_until IS NULL OR valid_until >= agreed_on", name="valid"),
)

unit_ways = Table(
    "unit_ways",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("unit", ForeignKey("units.id"), nullable=False, index=True),
    choice("way", Asking),
    *_decided(),
    one_of("way", Asking),
    CheckConstraint(_DECIDED, name="decided"),
)
