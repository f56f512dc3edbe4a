"""Describes the people: the collegium, its units, persons, their callings, roles and links."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from db.tables.columns import Instant, choice, metadata, one_of
from domain.newcomers import RoleGround, UnitKind
from domain.people import Language, Role

collegium = Table(
    "collegium",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name_kk", String(200), nullable=False),
    Column("name_ru", String(200), nullable=False),
    Column("name_en", String(200), nullable=False),
    Column("phone", String(20), nullable=False),
    CheckConstraint("id = 1", name="only_one"),
)

units = Table(
    "units",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(200), nullable=False, unique=True),
    choice("kind", UnitKind),
    Column("address", String(300), nullable=False, default=""),
    Column("phone", String(20), nullable=False, default=""),
    one_of("kind", UnitKind),
)

persons = Table(
    "persons",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("surname", String(100), nullable=False),
    Column("given", String(100), nullable=False),
    Column("patronymic", String(100), nullable=False, default=""),
    # Both databases search and sort Kazakh names the same way through these two.
    Column("name_fold", String(310), nullable=False, index=True),
    Column("sort_key", String(620), nullable=False),
    Column("phone", String(20), nullable=False, default=""),
    Column("email", String(200), nullable=False, default=""),
    choice("language", Language, nullable=True),
    Column("telegram_id", BigInteger, unique=True),
    Column("unreachable_since", Instant),
    Column("closed_on", Date),
    one_of("language", Language),
)

advocates = Table(
    "advocates",
    metadata,
    Column("person", ForeignKey("persons.id"), primary_key=True),
    Column("unit", ForeignKey("units.id"), nullable=False, index=True),
    Column("licence_number", String(60), nullable=False, default=""),
    Column("licence_date", Date),
    Column("practice_form", String(100), nullable=False, default=""),
    Column("practice_place", String(300), nullable=False, default=""),
    Column("complex_aid", Boolean, nullable=False, default=False),
    Column("agreement_number", String(60), nullable=False, default=""),
    Column("agreement_date", Date),
    Column("listed_on", Date),
    Column("suspended_from", Date),
    Column("suspended_to", Date),
    Column("attached_by", String(100), nullable=False, default=""),
)

consultants = Table(
    "consultants",
    metadata,
    Column("person", ForeignKey("persons.id"), primary_key=True),
    Column("chamber", String(200), nullable=False),
    Column("member_since", Date),
    Column("register_number", String(60), nullable=False, default=""),
)

grants = Table(
    "grants",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("persons.id"), nullable=False, index=True),
    choice("role", Role),
    Column("unit", ForeignKey("units.id")),
    choice("ground", RoleGround, nullable=True),
    Column("decision_number", String(60), nullable=False),
    Column("decision_date", Date, nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date),
    one_of("role", Role),
    one_of("ground", RoleGround),
    # no responsible person without a ground, a unit, a decision.
    CheckConstraint(
        "role <> 'officer' OR (ground IS NOT NULL AND unit IS NOT NULL AND decision_number <> '')",
        name="officer_has_ground",
    ),
    UniqueConstraint("person", "role", "unit", "starts_on"),
)

invites = Table(
    "invites",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("persons.id"), nullable=False),
    # The token itself is in nobody's database: its hash is.
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("created_at", Instant, nullable=False),
    Column("created_by", ForeignKey("persons.id")),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
    Column("withdrawn_at", Instant),
)
Index("ix_invites_person", invites.c.person)

visitors = Table(
    "visitors",
    metadata,
    Column("telegram_id", BigInteger, primary_key=True, autoincrement=False),
    choice("language", Language),
    one_of("language", Language),
)
