"""Describes obligations: one deadline of one person or unit for one period."""

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table

from db.tables.columns import Instant, choice, metadata, one_of
from domain.deadlines.obligations import ObligationState
from domain.deadlines.table import Code

obligations = Table(
    "obligations",
    metadata,
    Column("id", Integer, primary_key=True),
    choice("code", Code),
    # A person's own obligation also keeps the unit in whose list the person is; what neither a
    # person nor a unit owes, the collegium owes.
    Column("person", ForeignKey("persons.id")),
    Column("unit", ForeignKey("units.id")),
    Column("period", Date, nullable=False),
    Column("due_at", Instant, nullable=False),
    choice("state", ObligationState),
    Column("done_at", Instant),
    # Empty when the system itself saw it done.
    Column("done_by", ForeignKey("persons.id")),
    Column("note", String(60), nullable=False, default=""),
    one_of("code", Code),
    one_of("state", ObligationState),
    CheckConstraint("(state = 'open') = (done_at IS NULL)", name="done_has_moment"),
)
Index(
    "uq_obligations_person",
    obligations.c.code,
    obligations.c.person,
    obligations.c.period,
    unique=True,
    sqlite_where=obligations.c.person.is_not(None),
    postgresql_where=obligations.c.person.is_not(None),
)
Index(
    "uq_obligations_unit",
    obligations.c.code,
    obligations.c.unit,
    obligations.c.period,
    unique=True,
    sqlite_where=obligations.c.person.is_(None),
    postgresql_where=obligations.c.person.is_(None),
)
Index(
    "uq_obligations_collegium",
    obligations.c.code,
    obligations.c.period,
    unique=True,
    sqlite_where=obligations.c.person.is_(None) & obligations.c.unit.is_(None),
    postgresql_where=obligations.c.person.is_(None) & obligations.c.unit.is_(None),
)
