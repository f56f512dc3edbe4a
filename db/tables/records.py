"""Describes templates of registers, and the words of advocates for their figures (R-095)."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from db.tables.columns import Instant, Sealed, choice, metadata, one_of
from domain.records.periods import Span
from domain.records.registers import Fault, RegisterKind, TemplateState

register_templates = Table(
    "register_templates",
    metadata,
    Column("id", Integer, primary_key=True),
    choice("kind", RegisterKind),
    choice("state", TemplateState),
    # The next number of its kind once it serves.
    Column("version", SmallInteger),
    # JSON: the columns in order, each with its source field and both headings.
    Column("columns", Text, nullable=False, default=""),
    Column("file_name", String(100), nullable=False),
    Column("ref", Sealed, nullable=False),
    Column("tries", SmallInteger, nullable=False, default=0),
    Column("entered_by", ForeignKey("persons.id"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("judged_at", Instant),
    choice("fault", Fault, nullable=True),
    one_of("kind", RegisterKind),
    one_of("state", TemplateState),
    one_of("fault", Fault),
    CheckConstraint("(state = 'waiting') = (judged_at IS NULL)", name="judged"),
    CheckConstraint("(state IN ('serving', 'retired')) = (version IS NOT NULL)", name="served"),
    UniqueConstraint("kind", "version"),
)
_SERVING = register_templates.c.state == TemplateState.SERVING
_WAITING = register_templates.c.state == TemplateState.WAITING
Index("uq_register_templates_serving", register_templates.c.kind, unique=True,
      sqlite_where=_SERVING, postgresql_where=_SERVING)  # fmt: skip
Index("uq_register_templates_waiting", register_templates.c.kind, unique=True,
      sqlite_where=_WAITING, postgresql_where=_WAITING)  # fmt: skip

# Nobody stands for the figures of somebody else (Ереже ¶57).
figure_confirmations = Table(
    "figure_confirmations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("persons.id"), nullable=False),
    Column("month", Date, nullable=False),
    Column("digest", String(64), nullable=False),
    # JSON: the figures as they were seen, with the numbers of the requests behind each.
    Column("figures", Text, nullable=False),
    Column("confirmed_at", Instant, nullable=False),
    Column("confirmed_by", ForeignKey("persons.id"), nullable=False),
    CheckConstraint("confirmed_by = person", name="own"),
)
Index("ix_figure_confirmations_month", figure_confirmations.c.month,
      figure_confirmations.c.person)  # fmt: skip

figure_remarks = Table(
    "figure_remarks",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("persons.id"), nullable=False),
    Column("month", Date, nullable=False),
    # What people type may touch a case.
    Column("words", Sealed, nullable=False),
    Column("at", Instant, nullable=False),
    Column("answer", Sealed),
    Column("answered_at", Instant),
    Column("answered_by", ForeignKey("persons.id")),
    CheckConstraint("(answer IS NULL) = (answered_at IS NULL)", name="answered"),
    CheckConstraint("answered_by IS NULL OR answered_by <> person", name="not_by_oneself"),
)
_UNANSWERED = figure_remarks.c.answered_at.is_(None)
Index("uq_figure_remarks_open", figure_remarks.c.person, figure_remarks.c.month, unique=True,
      sqlite_where=_UNANSWERED, postgresql_where=_UNANSWERED)  # fmt: skip

consolidated_reports = Table(
    "consolidated_reports",
    metadata,
    Column("id", Integer, primary_key=True),
    choice("span", Span),
    Column("first", Date, nullable=False),
    Column("number", String(60), nullable=False),
    Column("sent_on", Date, nullable=False),
    # JSON: the sums of the moment in which the mark was made.
    Column("sums", Text, nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Column("recorded_by", ForeignKey("persons.id"), nullable=False),
    one_of("span", Span),
    CheckConstraint("number <> ''", name="number"),
    UniqueConstraint("span", "first"),
)
