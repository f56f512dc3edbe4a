"""Forms of the notice of defence that the collegium sent (Ереже ¶9, ¶17(3), R-026, R-036).

Revision ID: 0016
Revises: 0015
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_SERVING = sa.text("state = 'serving'")


def upgrade() -> None:
    """Go to this version."""
    op.create_table(
        "notice_templates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=7), nullable=False),
        sa.Column("file_name", sa.LargeBinary(), nullable=False),
        sa.Column("sent_by", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ref", sa.LargeBinary(), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("version", sa.SmallInteger(), nullable=True),
        sa.Column("fault", sa.String(length=9), nullable=True),
        sa.Column("tries", sa.SmallInteger(), nullable=False),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "state IN ('waiting', 'serving', 'retired', 'refused', 'lost')",
            name=op.f("ck_notice_templates_state"),
        ),
        sa.CheckConstraint(
            "fault IN ('too_large', 'not_docx', 'not_inert', 'not_plain', 'unknown', 'empty')",
            name=op.f("ck_notice_templates_fault"),
        ),
        sa.CheckConstraint(
            "(state = 'waiting') = (judged_at IS NULL)",
            name=op.f("ck_notice_templates_judged_at"),
        ),
        sa.CheckConstraint(
            "(version IS NULL) = (content IS NULL)", name=op.f("ck_notice_templates_version")
        ),
        sa.CheckConstraint(
            "state <> 'serving' OR version IS NOT NULL", name=op.f("ck_notice_templates_serving")
        ),
        sa.ForeignKeyConstraint(
            ["sent_by"], ["persons.id"], name=op.f("fk_notice_templates_sent_by_persons")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_templates")),
        sa.UniqueConstraint("version", name=op.f("uq_notice_templates_version")),
    )
    op.create_index(
        "uq_notice_templates_serving",
        "notice_templates",
        ["state"],
        unique=True,
        sqlite_where=_SERVING,
        postgresql_where=_SERVING,
    )


def downgrade() -> None:
    """Go back."""
    op.drop_index("uq_notice_templates_serving", table_name="notice_templates")
    op.drop_table("notice_templates")
