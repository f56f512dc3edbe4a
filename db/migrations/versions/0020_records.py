"""Registers, confirmed figures, the consolidated report (Ереже ¶5(4), ¶31-33, ¶57).

Revision ID: 0020
Revises: 0019
"""

from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_CODES = ("D-01", "D-03", "D-04", "D-06", "D-07", "D-08", "D-09")
_FAULTS = ("not_a_table", "too_large", "no_keys", "unknown", "twice", "no_heading", "too_long",
           "too_many", "lost")  # fmt: skip


def upgrade() -> None:
    """Go to this version."""
    _codes((*_CODES, "D-05"))
    _templates()
    op.create_table(
        "figure_confirmations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_by", sa.Integer(), nullable=False),
        sa.CheckConstraint("confirmed_by = person", name=op.f("ck_figure_confirmations_own")),
        _person("figure_confirmations", "person"),
        _person("figure_confirmations", "confirmed_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_confirmations")),
    )
    op.create_index("ix_figure_confirmations_month", "figure_confirmations", ["month", "person"])
    _remarks()
    _reports()


def downgrade() -> None:
    """Go back; nothing is owed under the code that goes."""
    op.drop_table("consolidated_reports")
    op.drop_table("figure_remarks")
    op.drop_table("figure_confirmations")
    op.drop_table("register_templates")
    op.execute(
        "DELETE FROM due_steps WHERE step IN ('deadlines.remind', 'deadlines.escalate')"
        " AND subject IN (SELECT id FROM obligations WHERE code = 'D-05')"
    )
    op.execute("DELETE FROM obligations WHERE code = 'D-05'")
    _codes(_CODES)


def _codes(codes: tuple[str, ...]) -> None:
    with op.batch_alter_table("obligations") as batch:
        batch.drop_constraint(op.f("ck_obligations_code"), type_="check")
        batch.create_check_constraint(
            op.f("ck_obligations_code"), f"code IN ({_words(sorted(codes))})"
        )


def _templates() -> None:
    op.create_table(
        "register_templates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=7), nullable=False),
        sa.Column("state", sa.String(length=7), nullable=False),
        sa.Column("version", sa.SmallInteger(), nullable=True),
        sa.Column("columns", sa.Text(), nullable=False),
        sa.Column("file_name", sa.String(length=100), nullable=False),
        sa.Column("ref", sa.LargeBinary(), nullable=False),
        sa.Column("tries", sa.SmallInteger(), nullable=False),
        sa.Column("entered_by", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fault", sa.String(length=11), nullable=True),
        sa.CheckConstraint("kind IN ('defence', 'consult')",
                           name=op.f("ck_register_templates_kind")),
        sa.CheckConstraint("state IN ('waiting', 'serving', 'retired', 'refused')",
                           name=op.f("ck_register_templates_state")),
        sa.CheckConstraint(f"fault IN ({_words(_FAULTS)})",
                           name=op.f("ck_register_templates_fault")),
        sa.CheckConstraint("(state = 'waiting') = (judged_at IS NULL)",
                           name=op.f("ck_register_templates_judged")),
        sa.CheckConstraint("(state IN ('serving', 'retired')) = (version IS NOT NULL)",
                           name=op.f("ck_register_templates_served")),
        _person("register_templates", "entered_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_templates")),
        sa.UniqueConstraint("kind", "version", name=op.f("uq_register_templates_kind_version")),
    )  # fmt: skip
    for word in ("serving", "waiting"):
        _one_only("register_templates", word, ["kind"], f"state = '{word}'")


def _remarks() -> None:
    op.create_table(
        "figure_remarks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("(answer IS NULL) = (answered_at IS NULL)",
                           name=op.f("ck_figure_remarks_answered")),
        sa.CheckConstraint("answered_by IS NULL OR answered_by <> person",
                           name=op.f("ck_figure_remarks_not_by_oneself")),
        _person("figure_remarks", "person"),
        _person("figure_remarks", "answered_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_remarks")),
    )  # fmt: skip
    _one_only("figure_remarks", "open", ["person", "month"], "answered_at IS NULL")


def _reports() -> None:
    op.create_table(
        "consolidated_reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("span", sa.String(length=1), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("sums", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=False),
        sa.CheckConstraint("span IN ('m', 'q', 'h', 'y')",
                           name=op.f("ck_consolidated_reports_span")),
        sa.CheckConstraint("number <> ''", name=op.f("ck_consolidated_reports_number")),
        _person("consolidated_reports", "recorded_by"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consolidated_reports")),
        sa.UniqueConstraint("span", "first", name=op.f("uq_consolidated_reports_span_first")),
    )  # fmt: skip


def _person(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], ["persons.id"], name=op.f(f"fk_{table}_{column}_persons")
    )


def _one_only(table: str, word: str, columns: list[str], where: str) -> None:
    op.create_index(
        f"uq_{table}_{word}", table, columns, unique=True,
        sqlite_where=sa.text(where), postgresql_where=sa.text(where),
    )  # fmt: skip


def _words(every: Iterable[str]) -> str:
    return ", ".join(f"'{one}'" for one in every)
