"""Advocates under contract, acts taken directly, notes of the state's system (¶18, ¶27, ¶44-46).

Revision ID: 0019
Revises: 0018
"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_CHANNELS_BEFORE = "'courier', 'post', 'email', 'messenger'"
_CHANNELS = f"{_CHANNELS_BEFORE}, 'eis'"
_GROUNDS = (
    "'conflict', 'procedural', 'illness', 'trip', 'other_client', 'remote', 'other'"
)


def upgrade() -> None:
    """Go to this version."""
    _channels(_CHANNELS)
    _counsel()
    _intakes()
    _mirrors()


def downgrade() -> None:
    """Go back; what came in the state's system looks like e-mail to the older version."""
    for table in ("mirrors", "intakes", "earlier_counsel", "retained"):
        op.drop_table(table)
    op.execute("UPDATE requests SET channel = 'email' WHERE channel = 'eis'")
    _channels(_CHANNELS_BEFORE)


def _channels(words: str) -> None:
    with op.batch_alter_table("requests") as batch:
        batch.drop_constraint(op.f("ck_requests_channel"), type_="check")
        batch.create_check_constraint(op.f("ck_requests_channel"), f"channel IN ({words})")


def _counsel() -> None:
    op.create_table(
        "retained",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request", sa.Integer(), nullable=True),
        sa.Column("source", sa.String(length=9), nullable=False),
        _at("told_at", nullable=False),
        sa.Column("told_by", sa.Integer(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("counsel", sa.LargeBinary(), nullable=False),
        sa.Column("contact", sa.LargeBinary(), nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        _at("noted_at"),
        _at("delivered_at"),
        sa.Column("contacted_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.Column("explained_on", sa.Date(), nullable=True),
        _at("dropped_at"),
        sa.Column("dropped_by", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "source IN ('retained', 'appointed', 'officer')", name=op.f("ck_retained_source")
        ),
        sa.CheckConstraint(
            "(contacted_on IS NULL) = (reason IS NULL)", name=op.f("ck_retained_contacted")
        ),
        sa.CheckConstraint(
            "(dropped_at IS NULL) = (dropped_by IS NULL)", name=op.f("ck_retained_dropped")
        ),
        _key("retained", "request", "requests"),
        _key("retained", "told_by", "persons"),
        _key("retained", "dropped_by", "persons"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retained")),
    )
    op.create_index("ix_retained_request", "retained", ["request"])
    op.create_table(
        "earlier_counsel",
        sa.Column("request", sa.Integer(), nullable=False),
        _at("opened_at", nullable=False),
        _at("done_at"),
        sa.Column("done_by", sa.Integer(), nullable=True),
        sa.Column("informed", sa.String(length=9), nullable=True),
        sa.CheckConstraint(
            "informed IN ('advocate', 'collegium')", name=op.f("ck_earlier_counsel_informed")
        ),
        sa.CheckConstraint(
            "(done_at IS NULL) = (informed IS NULL)", name=op.f("ck_earlier_counsel_done")
        ),
        _key("earlier_counsel", "request", "requests"),
        _key("earlier_counsel", "done_by", "persons"),
        sa.PrimaryKeyConstraint("request", name=op.f("pk_earlier_counsel")),
    )


def _intakes() -> None:
    op.create_table(
        "intakes",
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        _at("declared_at", nullable=False),
        sa.Column("action", sa.LargeBinary(), nullable=False),
        sa.Column("why", sa.LargeBinary(), nullable=False),
        _at("flagged_at"),
        sa.Column("flagged_by", sa.Integer(), nullable=True),
        sa.Column("flag_reason", sa.LargeBinary(), nullable=True),
        _at("confirmed_at"),
        sa.Column("confirmed_by", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "(flagged_at IS NULL) = (flagged_by IS NULL)", name=op.f("ck_intakes_flagged")
        ),
        sa.CheckConstraint(
            "(flagged_at IS NULL) = (flag_reason IS NULL)", name=op.f("ck_intakes_flag_reason")
        ),
        sa.CheckConstraint(
            "(confirmed_at IS NULL) = (confirmed_by IS NULL)", name=op.f("ck_intakes_confirmed")
        ),
        sa.CheckConstraint(
            "flagged_by IS NULL OR flagged_by <> person", name=op.f("ck_intakes_not_own_flag")
        ),
        sa.CheckConstraint(
            "confirmed_by IS NULL OR confirmed_by <> person", name=op.f("ck_intakes_not_own")
        ),
        _key("intakes", "request", "requests"),
        _key("intakes", "person", "persons"),
        _key("intakes", "flagged_by", "persons"),
        _key("intakes", "confirmed_by", "persons"),
        sa.PrimaryKeyConstraint("request", name=op.f("pk_intakes")),
    )


def _mirrors() -> None:
    op.create_table(
        "mirrors",
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=100), nullable=False),
        sa.Column("key", sa.String(length=100), nullable=False),
        _at("entered_at", nullable=False),
        sa.Column("entered_by", sa.Integer(), nullable=False),
        _at("seen_at", nullable=False),
        sa.Column("act_known", sa.Boolean(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=True),
        _at("result_at"),
        sa.Column("ground", sa.String(length=12), nullable=True),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("closed", sa.Boolean(), nullable=False),
        _at("verified_at"),
        sa.Column("verified_by", sa.Integer(), nullable=True),
        sa.CheckConstraint(f"ground IN ({_GROUNDS})", name=op.f("ck_mirrors_ground")),
        sa.CheckConstraint(
            "(verified_at IS NULL) = (verified_by IS NULL)", name=op.f("ck_mirrors_verified")
        ),
        sa.CheckConstraint(
            "verified_by IS NULL OR verified_by <> person", name=op.f("ck_mirrors_not_own")
        ),
        _key("mirrors", "request", "requests"),
        _key("mirrors", "entered_by", "persons"),
        _key("mirrors", "person", "persons"),
        _key("mirrors", "verified_by", "persons"),
        sa.PrimaryKeyConstraint("request", name=op.f("pk_mirrors")),
    )
    live = sa.text("closed IS false")
    op.create_index("uq_mirrors_key", "mirrors", ["key"], unique=True,
                    sqlite_where=sa.text("closed IS 0"), postgresql_where=live)  # fmt: skip


def _at(name: str, *, nullable: bool = True) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"],
                                   name=op.f(f"fk_{table}_{column}_{other}"))  # fmt: skip
