"""An index of the letters in the air: health and a start look at these few, not at all.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_NAME = "ix_letters_in_the_air"
_THESE = sa.text("state = 'sending'")


def upgrade() -> None:
    """Index them by number."""
    op.create_index(_NAME, "letters", ["id"], sqlite_where=_THESE, postgresql_where=_THESE)


def downgrade() -> None:
    """Do without."""
    op.drop_index(_NAME, table_name="letters")
