"""Payment claims of advocates, and the sizes of payment (Ереже ¶54-59).

Revision ID: 0017
Revises: 0016
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_NONE = sa.text("state = 'none'")


def upgrade() -> None:
    """Go to this version."""
    _claims()
    _rates()


def _claims() -> None:
    op.create_table(
        "claims",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("request", sa.Integer(), nullable=True),
        sa.Column("label", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("basis", sa.String(length=17), nullable=True),
        sa.Column("act_number", sa.String(length=60), nullable=False),
        sa.Column("act_issued_on", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("return_reason", sa.LargeBinary(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("amount_tiyn", sa.BigInteger(), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state IN ('none', 'basis', 'sent', 'returned', 'paid')",
            name=op.f("ck_claims_state"),
        ),
        sa.CheckConstraint(
            "basis IN ('crim_pretrial', 'admin_offence', 'crim_court', 'civil_admin_const', "
            "'consult_act')",
            name=op.f("ck_claims_basis"),
        ),
        sa.CheckConstraint(
            "(state = 'none') = (basis IS NULL) AND (basis IS NULL) = (act_issued_on IS NULL) "
            "AND (basis IS NULL) = (until IS NULL) AND (basis IS NULL) = (act_number = '')",
            name=op.f("ck_claims_act"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('sent', 'returned', 'paid') OR sent_on IS NOT NULL",
            name=op.f("ck_claims_sent"),
        ),
        sa.CheckConstraint(
            "state <> 'returned' OR returned_on IS NOT NULL", name=op.f("ck_claims_returned")
        ),
        sa.CheckConstraint(
            "(state = 'paid') = (paid_on IS NOT NULL)", name=op.f("ck_claims_paid")
        ),
        sa.CheckConstraint(
            "amount_tiyn IS NULL OR (amount_tiyn > 0 AND state = 'paid')",
            name=op.f("ck_claims_amount"),
        ),
        sa.CheckConstraint(
            "sent_on IS NULL OR sent_on >= act_issued_on", name=op.f("ck_claims_ordered")
        ),
        sa.CheckConstraint(
            "confirmed_at IS NULL OR basis IS NOT NULL", name=op.f("ck_claims_confirmed")
        ),
        sa.CheckConstraint("state <> 'none' OR request IS NOT NULL", name=op.f("ck_claims_whose")),
        sa.ForeignKeyConstraint(["person"], ["persons.id"], name=op.f("fk_claims_person_persons")),
        sa.ForeignKeyConstraint(
            ["request"], ["requests.id"], name=op.f("fk_claims_request_requests")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claims")),
    )
    op.create_index(op.f("ix_claims_person"), "claims", ["person"])
    op.create_index(
        "uq_claims_none", "claims", ["person", "request"], unique=True,
        sqlite_where=_NONE, postgresql_where=_NONE,
    )  # fmt: skip
    op.create_index(
        "uq_claims_act", "claims", ["person", "request", "basis", "act_number", "act_issued_on"],
        unique=True,
    )  # fmt: skip


def _rates() -> None:
    op.create_table(
        "rates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("amount", sa.String(length=60), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.Column("entered_by", sa.Integer(), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("dropped_by", sa.Integer(), nullable=True),
        sa.Column("dropped_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(dropped_at IS NULL) = (dropped_by IS NULL)", name=op.f("ck_rates_dropped")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by"], ["persons.id"], name=op.f("fk_rates_entered_by_persons")
        ),
        sa.ForeignKeyConstraint(
            ["dropped_by"], ["persons.id"], name=op.f("fk_rates_dropped_by_persons")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rates")),
    )


def downgrade() -> None:
    """Go back."""
    op.drop_table("rates")
    op.drop_index("uq_claims_act", "claims")
    op.drop_index("uq_claims_none", "claims")
    op.drop_index(op.f("ix_claims_person"), "claims")
    op.drop_table("claims")
