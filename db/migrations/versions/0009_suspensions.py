"""Suspensions of participation, what is still held in them, changes of telephone (Ереже ¶23).

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_FILED = sa.text("state = 'filed'")
_ASKED = sa.text("state = 'asked'")


def upgrade() -> None:
    """Go to this version."""
    _suspensions()
    _holdings()
    _phones()


def _suspensions() -> None:
    op.create_table(
        "suspensions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=11), nullable=False),
        sa.Column("state", sa.String(length=9), nullable=False),
        sa.Column("filed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("wanted_from", sa.Date(), nullable=True),
        sa.Column("wanted_to", sa.Date(), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.Column("noted_by", sa.Integer(), nullable=True),
        sa.Column("decision_number", sa.String(length=60), nullable=False),
        sa.Column("decision_date", sa.Date(), nullable=True),
        sa.Column("ground", sa.LargeBinary(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resume_asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resumption_number", sa.String(length=60), nullable=False),
        sa.Column("resumption_date", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('application', 'licence', 'left')", name=op.f("ck_suspensions_kind")
        ),
        sa.CheckConstraint(
            "state IN ('filed', 'suspended', 'resumed', 'refused', 'withdrawn')",
            name=op.f("ck_suspensions_state"),
        ),
        sa.CheckConstraint(
            "decided_by IS NULL OR decided_by <> person", name=op.f("ck_suspensions_not_own")
        ),
        sa.CheckConstraint(
            "noted_by IS NULL OR noted_by <> person", name=op.f("ck_suspensions_not_own_note")
        ),
        sa.CheckConstraint(
            "state NOT IN ('suspended', 'resumed', 'refused') "
            "OR (decision_number <> '' AND decision_date IS NOT NULL AND decided_at IS NOT NULL)",
            name=op.f("ck_suspensions_decided"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('suspended', 'resumed') OR starts_on IS NOT NULL",
            name=op.f("ck_suspensions_period"),
        ),
        sa.CheckConstraint(
            "ends_on IS NULL OR ends_on >= starts_on", name=op.f("ck_suspensions_ordered")
        ),
        sa.CheckConstraint(
            "state <> 'resumed' OR ends_on IS NOT NULL", name=op.f("ck_suspensions_ended")
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["persons.id"], name=op.f("fk_suspensions_person_persons")
        ),
        sa.ForeignKeyConstraint(["unit"], ["units.id"], name=op.f("fk_suspensions_unit_units")),
        sa.ForeignKeyConstraint(
            ["noted_by"], ["persons.id"], name=op.f("fk_suspensions_noted_by_persons")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["persons.id"], name=op.f("fk_suspensions_decided_by_persons")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suspensions")),
    )
    op.create_index(op.f("ix_suspensions_person"), "suspensions", ["person"])
    op.create_index(
        "uq_suspensions_filed", "suspensions", ["person"], unique=True,
        sqlite_where=_FILED, postgresql_where=_FILED,
    )  # fmt: skip


def _holdings() -> None:
    op.create_table(
        "holdings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("suspension", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=7), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=11), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("taker", sa.Integer(), nullable=True),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "kind IN ('duty', 'request', 'offer')", name=op.f("ck_holdings_kind")
        ),
        sa.CheckConstraint(
            "state IN ('open', 'deferred', 'substituted', 'kept', 'gone')",
            name=op.f("ck_holdings_state"),
        ),
        sa.ForeignKeyConstraint(
            ["suspension"], ["suspensions.id"], name=op.f("fk_holdings_suspension_suspensions")
        ),
        sa.ForeignKeyConstraint(
            ["taker"], ["persons.id"], name=op.f("fk_holdings_taker_persons")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["persons.id"], name=op.f("fk_holdings_decided_by_persons")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holdings")),
        sa.UniqueConstraint(
            "suspension", "kind", "number", name=op.f("uq_holdings_suspension_kind_number")
        ),
    )


def _phones() -> None:
    op.create_table(
        "phone_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=True),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=9), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state IN ('asked', 'confirmed', 'refused', 'replaced')",
            name=op.f("ck_phone_changes_state"),
        ),
        sa.CheckConstraint(
            "decided_by IS NULL OR decided_by <> person", name=op.f("ck_phone_changes_not_own")
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["persons.id"], name=op.f("fk_phone_changes_person_persons")
        ),
        sa.ForeignKeyConstraint(["unit"], ["units.id"], name=op.f("fk_phone_changes_unit_units")),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["persons.id"], name=op.f("fk_phone_changes_decided_by_persons")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone_changes")),
    )
    op.create_index(
        "uq_phone_changes_asked", "phone_changes", ["person"], unique=True,
        sqlite_where=_ASKED, postgresql_where=_ASKED,
    )  # fmt: skip


def downgrade() -> None:
    """Go back."""
    op.drop_index("uq_phone_changes_asked", "phone_changes")
    op.drop_table("phone_changes")
    op.drop_table("holdings")
    op.drop_index("uq_suspensions_filed", "suspensions")
    op.drop_index(op.f("ix_suspensions_person"), "suspensions")
    op.drop_table("suspensions")
