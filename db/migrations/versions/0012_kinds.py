"""Advocates who are left out of a kind of roster (Ереже ¶15, R-032).

Revision ID: 0012
Revises: 0011
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_OPEN = sa.text("ended_at IS NULL")


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "kind_exemptions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('pretrial', 'court', 'consult')", name=op.f("ck_kind_exemptions_kind")
        ),
        sa.CheckConstraint(
            "(ended_at IS NULL) = (ended_by IS NULL)", name=op.f("ck_kind_exemptions_ended")
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["persons.id"], name=op.f("fk_kind_exemptions_person_persons")
        ),
        sa.ForeignKeyConstraint(
            ["made_by"], ["persons.id"], name=op.f("fk_kind_exemptions_made_by_persons")
        ),
        sa.ForeignKeyConstraint(
            ["ended_by"], ["persons.id"], name=op.f("fk_kind_exemptions_ended_by_persons")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kind_exemptions")),
    )
    op.create_index(
        "uq_kind_exemptions_open",
        "kind_exemptions",
        ["person", "kind"],
        unique=True,
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    )


def downgrade() -> None:
    """Go back."""
    op.drop_index("uq_kind_exemptions_open", table_name="kind_exemptions")
    op.drop_table("kind_exemptions")
