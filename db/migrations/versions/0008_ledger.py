"""Duties served, failed calls, who stood in, objections, and each one's share of a roster.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_FACT = sa.text("fact <> 'correction'")
_REFUSAL = "the ledger is append-only"
_KINDS = "'pretrial', 'court', 'consult'"
_TABLES = ("objections", "takeovers", "failed_calls", "served_duties")


def upgrade() -> None:
    """Go to this version."""
    op.add_column("roster_participants", sa.Column("owed", sa.Integer(), nullable=True))
    _served_duties()
    _failed_calls()
    _takeovers()
    _objections()
    _append_only()


def downgrade() -> None:
    """Go back."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER served_duties_no_update")
        op.execute("DROP TRIGGER served_duties_no_delete")
    else:
        op.execute("DROP TRIGGER served_duties_append_only ON served_duties")
        op.execute("DROP FUNCTION served_duties_append_only()")
    for table in _TABLES:
        op.drop_table(table)
    op.drop_column("roster_participants", "owed")


def _served_duties() -> None:
    op.create_table(
        "served_duties",
        sa.Column("id", sa.Integer(), nullable=False),
        _to("unit"),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        _to("person"),
        _to("roster", nullable=True),
        _to("duty", nullable=True),
        sa.Column("weight", sa.SmallInteger(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("fact", sa.String(length=10), nullable=False),
        _to("actor", nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        _check("served_duties", "kind", f"kind IN ({_KINDS})"),
        _check("served_duties", "fact", "fact IN ('served', 'missed', 'stood_in', 'correction')"),
        _check("served_duties", "duty", "(fact = 'correction') = (duty IS NULL)"),
        _check("served_duties", "roster", "(duty IS NULL) = (roster IS NULL)"),
        _check(
            "served_duties", "correction",
            "fact <> 'correction' OR "
            "(actor IS NOT NULL AND actor <> person AND reason IS NOT NULL)",
        ),
        _check("served_duties", "units", "fact = 'correction' OR units >= 0"),
        _check("served_duties", "weight", "weight > 0"),
        *_keys("served_duties", unit="units", person="persons", roster="rosters", duty="duties",
               actor="persons"),
    )  # fmt: skip
    op.create_index(
        "uq_served_duties_once", "served_duties", ["duty", "person"], unique=True,
        sqlite_where=_FACT, postgresql_where=_FACT,
    )  # fmt: skip
    for column in ("unit", "roster", "person"):
        op.create_index(f"ix_served_duties_{column}", "served_duties", [column, "day"])


def _failed_calls() -> None:
    op.create_table(
        "failed_calls",
        sa.Column("id", sa.Integer(), nullable=False),
        _to("duty"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _to("recorded_by"),
        sa.Column("taken_back_at", sa.DateTime(timezone=True), nullable=True),
        _to("taken_back_by", nullable=True),
        sa.Column("taken_back_why", sa.LargeBinary(), nullable=True),
        sa.Column("explanation", sa.LargeBinary(), nullable=True),
        sa.Column("explained_at", sa.DateTime(timezone=True), nullable=True),
        _check(
            "failed_calls", "taken_back",
            "(taken_back_at IS NULL) = (taken_back_by IS NULL) "
            "AND (taken_back_at IS NULL) = (taken_back_why IS NULL)",
        ),
        _check("failed_calls", "explained", "(explanation IS NULL) = (explained_at IS NULL)"),
        *_keys("failed_calls", duty="duties", recorded_by="persons", taken_back_by="persons"),
    )  # fmt: skip
    op.create_index("ix_failed_calls_duty", "failed_calls", ["duty"])


def _takeovers() -> None:
    op.create_table(
        "takeovers",
        sa.Column("id", sa.Integer(), nullable=False),
        _to("duty"),
        _to("person"),
        _to("seat", nullable=True),
        _to("put_by"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _check("takeovers", "not_own", "put_by <> person"),
        sa.UniqueConstraint("duty", name=op.f("uq_takeovers_duty")),
        *_keys("takeovers", duty="duties", person="persons", seat="duties", put_by="persons"),
    )


def _objections() -> None:
    op.create_table(
        "objections",
        sa.Column("id", sa.Integer(), nullable=False),
        _to("person"),
        _to("unit"),
        _to("roster", nullable=True),
        _to("duty", nullable=True),
        _to("entry", nullable=True),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=True),
        _to("answered_by", nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        _check("objections", "state", "state IN ('open', 'answered')"),
        _check(
            "objections", "answered",
            "(state = 'answered') = (answered_by IS NOT NULL) "
            "AND (state = 'answered') = (answered_at IS NOT NULL) "
            "AND (state = 'answered') = (answer IS NOT NULL)",
        ),
        _check("objections", "not_own", "answered_by IS NULL OR answered_by <> person"),
        *_keys("objections", person="persons", unit="units", roster="rosters", duty="duties",
               entry="served_duties", answered_by="persons"),
    )  # fmt: skip
    op.create_index("ix_objections_unit", "objections", ["unit", "state"])
    op.create_index("ix_objections_person", "objections", ["person"])


def _append_only() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for deed in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER served_duties_no_{deed.lower()} BEFORE {deed} ON served_duties "
                f"BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION served_duties_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{_REFUSAL}'; END $$"
    )
    op.execute(
        "CREATE TRIGGER served_duties_append_only BEFORE UPDATE OR DELETE OR TRUNCATE "
        "ON served_duties FOR EACH STATEMENT EXECUTE FUNCTION served_duties_append_only()"
    )


def _to(name: str, *, nullable: bool = False) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _check(table: str, name: str, rule: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(rule, name=op.f(f"ck_{table}_{name}"))


def _keys(table: str, **targets: str) -> list[sa.Constraint]:
    """The primary key and the foreign keys of a table."""
    return [
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        *(
            sa.ForeignKeyConstraint([column], [f"{target}.id"],
                                    name=op.f(f"fk_{table}_{column}_{target}"))
            for column, target in targets.items()
        ),
    ]  # fmt: skip
