"""Keyed marks of cases and people (R-007, R-063), and the code of a pick by hand (R-004).

Revision ID: 0015
Revises: 0014
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
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
    op.create_table(
        "picks",
        sa.Column("offer", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("officer", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "code IN ('named_in_act', 'language', 'remote', 'phone', 'no_one_left', 'other')",
            name=op.f("ck_picks_code"),
        ),
        sa.ForeignKeyConstraint(["offer"], ["offers.id"], name=op.f("fk_picks_offer_offers")),
        sa.ForeignKeyConstraint(
            ["officer"], ["persons.id"], name=op.f("fk_picks_officer_persons")
        ),
        sa.PrimaryKeyConstraint("offer", name=op.f("pk_picks")),
    )


def downgrade() -> None:
    """Go back."""
    op.drop_table("picks")
    op.drop_index("ix_case_marks_mark", table_name="case_marks")
    op.drop_table("case_marks")
