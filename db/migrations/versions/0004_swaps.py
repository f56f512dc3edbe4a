"""Applications for a substitute on a duty day (Ереже ¶24).

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_STATES = "'requested', 'substitute_asked', 'consented', 'approved', 'refused', 'withdrawn'"
_OPEN = sa.text("state IN ('requested', 'substitute_asked', 'consented')")


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "swaps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("duty", sa.Integer(), nullable=False),
        sa.Column("applicant", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("substitute", sa.Integer(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("refusal", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(f"state IN ({_STATES}, 'lapsed')", name=op.f("ck_swaps_state")),
        sa.CheckConstraint(
            "substitute IS NULL OR substitute <> applicant", name=op.f("ck_swaps_substitute")
        ),
        sa.CheckConstraint(
            "state NOT IN ('substitute_asked', 'consented', 'approved') "
            "OR substitute IS NOT NULL",
            name=op.f("ck_swaps_somebody"),
        ),
        sa.CheckConstraint(
            "decided_by IS NULL OR decided_by <> applicant", name=op.f("ck_swaps_not_own")
        ),
        sa.CheckConstraint(
            "(state IN ('approved', 'refused')) = "
            "(decided_by IS NOT NULL AND decided_at IS NOT NULL)",
            name=op.f("ck_swaps_decided"),
        ),
        sa.ForeignKeyConstraint(["duty"], ["duties.id"], name=op.f("fk_swaps_duty_duties")),
        sa.ForeignKeyConstraint(
            ["applicant"], ["persons.id"], name=op.f("fk_swaps_applicant_persons")
        ),
        sa.ForeignKeyConstraint(
            ["substitute"], ["persons.id"], name=op.f("fk_swaps_substitute_persons")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["persons.id"], name=op.f("fk_swaps_decided_by_persons")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_swaps")),
    )
    op.create_index(
        "uq_swaps_open", "swaps", ["duty"], unique=True,
        sqlite_where=_OPEN, postgresql_where=_OPEN,
    )  # fmt: skip


def downgrade() -> None:
    """Go back."""
    op.drop_index("uq_swaps_open", "swaps")
    op.drop_table("swaps")
