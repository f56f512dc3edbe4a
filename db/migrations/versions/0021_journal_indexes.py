"""The journal is read by subject and by topic and day, however long it grows.

Revision ID: 0021
Revises: 0020
"""

from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this version."""
    op.create_index("ix_journal_subject", "journal", ["subject"])
    op.create_index("ix_journal_topic", "journal", ["topic", "at"])


def downgrade() -> None:
    """Go back."""
    op.drop_index("ix_journal_topic", "journal")
    op.drop_index("ix_journal_subject", "journal")
