"""At night the telephone comes first: who was not called was not silent (D-23, Ереже ¶26).

Revision ID: 0022
Revises: 0021
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

_BEFORE = ("open", "accepted", "decline_pending", "declined", "no_answer", "withdrawn")
_STATES = (*_BEFORE, "not_called")


def upgrade() -> None:
    """Go to this version; no offer that waits now was made with a call before it."""
    with op.batch_alter_table("offers") as batch:
        batch.add_column(
            sa.Column("awaits_call", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        _states(batch, _STATES)
    with op.batch_alter_table("offers") as batch:
        batch.alter_column("awaits_call", server_default=None)


def downgrade() -> None:
    """Go back: whom nobody called had his offer taken back."""
    op.execute("UPDATE offers SET state = 'withdrawn' WHERE state = 'not_called'")
    with op.batch_alter_table("offers") as batch:
        _states(batch, _BEFORE)
        batch.drop_column("awaits_call")


def _states(batch: Any, states: tuple[str, ...]) -> None:
    listed = ", ".join(f"'{state}'" for state in states)
    batch.drop_constraint(op.f("ck_offers_state"), type_="check")
    batch.create_check_constraint(op.f("ck_offers_state"), f"state IN ({listed})")
