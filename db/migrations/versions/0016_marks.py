"""Keyed marks of cases and people (R-007, R-063), and the code of a pick by hand (R-004).

Revision ID: 0016
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "case_marks",
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(length=12), nullable=False),
        sa.Column("mark", sa.String(length=65), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "side IN ('case', 'client', 'co_defendant', 'opposite')",
            name=op.f("ck_case_marks_side"),
        ),
        sa.ForeignKeyConstraint(
            ["request"], ["requests.id"], name=op.f("fk_case_marks_request_requests")
        ),
        sa.PrimaryKeyConstraint("request", "side", "mark", name=op.f("pk_case_marks")),
    )
    op.create_index("ix_case_marks_mark", "case_marks", ["mark", "side"], unique=False)


def downgrade() -> None:
    """Go back."""
    op.drop_index("ix_case_marks_mark", table_name="case_marks")
    op.drop_table("case_marks")
