"""Describes the forms of the notice of defence that the collegium sent, each version kept."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, SmallInteger, Table

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.assignments.notice_templates import Fault, FormState

notice_templates = Table(
    "notice_templates",
    metadata,
    Column("id", Integer, primary_key=True),
    choice("state", FormState),
    # What people call their files may name anybody.
    Column("file_name", Sealed, nullable=False),
    Column("sent_by", ForeignKey("persons.id"), nullable=False),
    Column("sent_at", Instant, nullable=False),
    # Telegram's handle while the file is waited for; then the file itself, in base64.
    Column("ref", Sealed),
    Column("content", Sealed),
    Column("version", SmallInteger, unique=True),
    choice("fault", Fault, nullable=True),
    # How often it was asked for: a file that is not handed out is not asked for for ever.
    Column("tries", SmallInteger, nullable=False, default=0),
    Column("judged_at", Instant),
    one_of("state", FormState),
    one_of("fault", Fault),
    CheckConstraint("(state = 'waiting') = (judged_at IS NULL)", name="judged_at"),
    CheckConstraint("(version IS NULL) = (content IS NULL)", name="version"),
    CheckConstraint("state <> 'serving' OR version IS NOT NULL", name="serving"),
)
Index("uq_notice_templates_serving", notice_templates.c.state, unique=True,
      sqlite_where=notice_templates.c.state == FormState.SERVING,
      postgresql_where=notice_templates.c.state == FormState.SERVING)  # fmt: skip
