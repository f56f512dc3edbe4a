"""The list of participants, and what the collegium itself owes (Ереже ¶5(2), ¶6(3)).

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_BEFORE = "code IN ('D-01', 'D-03', 'D-04', 'D-09')"
_AFTER = "code IN ('D-01', 'D-03', 'D-04', 'D-06', 'D-07', 'D-08', 'D-09')"


def upgrade() -> None:
    """Go to this version."""
    with op.batch_alter_table("obligations") as batch:
        batch.drop_constraint(op.f("ck_obligations_somebody_owes"), type_="check")
        batch.drop_constraint(op.f("ck_obligations_code"), type_="check")
        batch.create_check_constraint(op.f("ck_obligations_code"), _AFTER)
        batch.create_index(
            "uq_obligations_collegium",
            ["code", "period"],
            unique=True,
            sqlite_where=sa.text("person IS NULL AND unit IS NULL"),
            postgresql_where=sa.text("person IS NULL AND unit IS NULL"),
        )
    op.create_table(
        "participant_lists",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=False),
        sa.Column("rows", sa.Text(), nullable=False),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("checked_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("number <> ''", name=op.f("ck_participant_lists_number")),
        sa.CheckConstraint(
            "(checked_at IS NULL) = (checked_by IS NULL)",
            name=op.f("ck_participant_lists_checked"),
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["persons.id"],
            name=op.f("fk_participant_lists_recorded_by_persons"),
        ),
        sa.ForeignKeyConstraint(
            ["checked_by"], ["persons.id"], name=op.f("fk_participant_lists_checked_by_persons")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participant_lists")),
        sa.UniqueConstraint("year", name=op.f("uq_participant_lists_year")),
    )


def downgrade() -> None:
    """Go back."""
    op.drop_table("participant_lists")
    op.execute("DELETE FROM obligations WHERE code IN ('D-06', 'D-07', 'D-08')")
    with op.batch_alter_table("obligations") as batch:
        batch.drop_index("uq_obligations_collegium")
        batch.drop_constraint(op.f("ck_obligations_code"), type_="check")
        batch.create_check_constraint(op.f("ck_obligations_code"), _BEFORE)
        batch.create_check_constraint(
            op.f("ck_obligations_somebody_owes"), "person IS NOT NULL OR unit IS NOT NULL"
        )
