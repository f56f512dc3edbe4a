"""Drawing jobs: months that are drawn outside the loop.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_STATES = "'wanted', 'running', 'done', 'failed', 'timed_out'"
_OPEN = sa.text("state IN ('wanted', 'running')")


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "draw_jobs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("engine", sa.String(length=7), nullable=False),
        sa.Column("posts", sa.String(length=64), nullable=False),
        sa.Column("wanted_by", sa.Integer(), nullable=True),
        sa.Column("wanted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=9), nullable=False),
        sa.Column("seed", sa.String(length=64), nullable=False),
        sa.Column("tries", sa.SmallInteger(), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("engine IN ('default', 'exact')", name=op.f("ck_draw_jobs_engine")),
        sa.CheckConstraint(f"state IN ({_STATES})", name=op.f("ck_draw_jobs_state")),
        sa.CheckConstraint("posts <> ''", name=op.f("ck_draw_jobs_posts")),
        sa.CheckConstraint(
            "(state IN ('wanted', 'running')) = (finished_at IS NULL)",
            name=op.f("ck_draw_jobs_finished_at"),
        ),
        sa.ForeignKeyConstraint(["unit"], ["units.id"], name=op.f("fk_draw_jobs_unit_units")),
        sa.ForeignKeyConstraint(
            ["wanted_by"], ["persons.id"], name=op.f("fk_draw_jobs_wanted_by_persons")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draw_jobs")),
    )
    op.create_index(
        "uq_draw_jobs_open", "draw_jobs", ["unit", "month"], unique=True,
        sqlite_where=_OPEN, postgresql_where=_OPEN,
    )  # fmt: skip


def downgrade() -> None:
    """Go back."""
    op.drop_index("uq_draw_jobs_open", "draw_jobs")
    op.drop_table("draw_jobs")
