"""Describes drawing jobs: months that are drawn outside the loop."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    text,
)

from db.tables.columns import Instant, choice, metadata, one_of
from domain.rosters.jobs import Engine, JobState

draw_jobs = Table(
    "draw_jobs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("unit", ForeignKey("units.id"), nullable=False),
    # The first day of the month.
    Column("month", Date, nullable=False),
    choice("engine", Engine),
    # Kinds with their posts: «court=1,consult=2».
    Column("posts", String(64), nullable=False),
    Column("wanted_by", ForeignKey("persons.id")),
    Column("wanted_at", Instant, nullable=False),
    choice("state", JobState),
    Column("seed", String(64), nullable=False, default=""),
    # How often it was begun: after a crash it is begun again, but not for ever.
    Column("tries", SmallInteger, nullable=False, default=0),
    Column("finished_at", Instant),
    one_of("engine", Engine),
    one_of("state", JobState),
    CheckConstraint("posts <> ''", name="posts"),
    CheckConstraint(
        "(state IN ('wanted', 'running')) = (finished_at IS NULL)", name="finished_at"
    ),
)
_OPEN = text("state IN ('wanted', 'running')")
Index(
    "uq_draw_jobs_open", draw_jobs.c.unit, draw_jobs.c.month, unique=True,
    sqlite_where=_OPEN, postgresql_where=_OPEN,
)  # fmt: skip
