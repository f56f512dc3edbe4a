"""Versions of rosters, receipts that are called back, and exchanges of two duties.

Revision ID: 0010
Revises: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_CAUSES = "'publish', 'move', 'exchange', 'swap', 'suspension', 'stand_in'"
_RECEIPTS = "'pending', 'delivered', 'undelivered', 'overdue', 'call_task', 'acked'"
_WAITS = sa.text("state = 'open'")
_SOMEBODY = "state NOT IN ('consented', 'approved') OR substitute IS NOT NULL"
_SOMEBODY_BEFORE = (
    "state NOT IN ('substitute_asked', 'consented', 'approved') OR substitute IS NOT NULL"
)
_SWAPS_NEW = {
    "kind": "kind IN ('cover', 'trade')",
    "back": "kind = 'trade' OR back IS NULL",
    "pair": "kind = 'cover' OR state <> 'consented' OR back IS NOT NULL",
}


def upgrade() -> None:
    """Go to this version."""
    _add_versions()
    _check("receipts", "state", f"state IN ({_RECEIPTS}, 'cancelled')")
    with op.batch_alter_table("swaps") as batch:
        batch.add_column(
            sa.Column("kind", sa.String(length=5), nullable=False, server_default="cover")
        )
        batch.add_column(sa.Column("back", sa.Integer(), nullable=True))
        batch.create_foreign_key(op.f("fk_swaps_back_duties"), "duties", ["back"], ["id"])
        batch.alter_column("kind", server_default=None)
        for name, rule in _SWAPS_NEW.items():
            batch.create_check_constraint(op.f(f"ck_swaps_{name}"), rule)
    _check("swaps", "somebody", _SOMEBODY)
    _add_questions()


def downgrade() -> None:
    """Go back."""
    op.drop_table("swap_wishes")
    op.drop_index("uq_swap_questions_open", "swap_questions")
    op.drop_table("swap_questions")
    op.execute("UPDATE swaps SET state = 'requested' "
               "WHERE state = 'substitute_asked' AND substitute IS NULL")  # fmt: skip
    _check("swaps", "somebody", _SOMEBODY_BEFORE)
    with op.batch_alter_table("swaps") as batch:
        for name in _SWAPS_NEW:
            batch.drop_constraint(op.f(f"ck_swaps_{name}"), type_="check")
        batch.drop_constraint(op.f("fk_swaps_back_duties"), type_="foreignkey")
        batch.drop_column("back")
        batch.drop_column("kind")
    op.execute("UPDATE receipts SET state = 'pending' WHERE state = 'cancelled'")
    _check("receipts", "state", f"state IN ({_RECEIPTS})")
    op.drop_table("roster_versions")


def _add_versions() -> None:
    """The versions that exist already are entered; who made them is in the journal alone."""
    op.create_table(
        "roster_versions",
        sa.Column("roster", sa.Integer(), nullable=False),
        sa.Column("version", sa.SmallInteger(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("cause", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.Column("recalled_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(f"cause IN ({_CAUSES})", name=op.f("ck_roster_versions_cause")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_roster_versions_number")),
        sa.ForeignKeyConstraint(
            ["roster"], ["rosters.id"], name=op.f("fk_roster_versions_roster_rosters"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["made_by"], ["persons.id"], name=op.f("fk_roster_versions_made_by_persons")
        ),
        sa.PrimaryKeyConstraint("roster", "version", name=op.f("pk_roster_versions")),
    )  # fmt: skip
    op.execute(
        "INSERT INTO roster_versions (roster, version, made_at, made_by, cause) "
        "SELECT id, 1, published_at, officer, 'publish' FROM rosters WHERE version >= 1"
    )
    # A later version is known by the receipts that it asked for.
    op.execute(
        "INSERT INTO roster_versions (roster, version, made_at, cause) "
        "SELECT roster, version, min(asked_at), 'move' FROM receipts WHERE version > 1 "
        "GROUP BY roster, version"
    )


def _add_questions() -> None:
    """Whoever is asked now is entered as asked."""
    op.create_table(
        "swap_questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("swap", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=9), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state IN ('open', 'consented', 'declined', 'closed')",
            name=op.f("ck_swap_questions_state"),
        ),
        sa.CheckConstraint(
            "(state = 'open') = (ended_at IS NULL)", name=op.f("ck_swap_questions_ended")
        ),
        sa.ForeignKeyConstraint(
            ["swap"], ["swaps.id"], name=op.f("fk_swap_questions_swap_swaps"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["persons.id"], name=op.f("fk_swap_questions_person_persons")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_swap_questions")),
    )
    op.create_index(
        "uq_swap_questions_open", "swap_questions", ["swap", "person"], unique=True,
        sqlite_where=_WAITS, postgresql_where=_WAITS,
    )  # fmt: skip
    op.create_table(
        "swap_wishes",
        sa.Column("swap", sa.Integer(), nullable=False),
        sa.Column("duty", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["swap"], ["swaps.id"], name=op.f("fk_swap_wishes_swap_swaps"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["duty"], ["duties.id"], name=op.f("fk_swap_wishes_duty_duties")
        ),
        sa.PrimaryKeyConstraint("swap", "duty", name=op.f("pk_swap_wishes")),
    )
    op.execute(
        "INSERT INTO swap_questions (swap, person, state, asked_at) "
        "SELECT id, substitute, 'open', applied_at FROM swaps WHERE state = 'substitute_asked'"
    )


def _check(table: str, name: str, rule: str) -> None:
    """Replace a check of a table."""
    with op.batch_alter_table(table) as batch:
        batch.drop_constraint(op.f(f"ck_{table}_{name}"), type_="check")
        batch.create_check_constraint(op.f(f"ck_{table}_{name}"), rule)
