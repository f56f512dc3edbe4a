"""Substitutions, long absences, waivers and acts of bodies in accepted cases (Ереже ¶4(3), ¶43).

Revision ID: 0018
Revises: 0017
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_TABLES = ("substitutions", "case_absences", "waivers", "case_acts")
_GROUNDS = ("illness", "trip", "other_client", "remote", "other", "absence", "suspension")
_SUBSTITUTION = ("asked", "approved", "refused", "withdrawn", "done", "lapsed")
_ABSENCE = ("announced", "substituted", "waiting", "lapsed")
_WAIVER = ("declared", "waiting", "done", "undone", "not_accepted", "lapsed")
_STATES = (
    "received", "continuity_offer", "offered", "decline_pending", "accepted", "act_handed",
    "notice_done", "in_work", "subst_requested", "stage_done", "completed", "returned",
    "terminated_waiver", "terminated_by_body", "eis_notified", "eis_accepted", "eis_declined",
    "eis_taken", "self_reported", "flagged",
)  # fmt: skip
_STAGES = ("investigation", "first_instance", "appeal", "cassation", "execution")
_LIVE = {
    "substitutions": "state IN ('asked', 'approved')",
    "case_absences": "state IN ('announced', 'waiting')",
    "waivers": "state IN ('declared', 'waiting')",
}


def upgrade() -> None:
    """Go to this version."""
    _substitutions()
    _absences()
    _waivers()
    _acts()
    for table in _TABLES:
        op.create_index(f"ix_{table}_request", table, ["request"])
    op.create_index("ix_case_absences_person", "case_absences", ["person"])
    for table, live in _LIVE.items():
        op.create_index(f"uq_{table}_live", table, ["request"], unique=True,
                        sqlite_where=sa.text(live), postgresql_where=sa.text(live))  # fmt: skip


def downgrade() -> None:
    """Go back; a case that waits for a substitution goes back to where it was."""
    op.execute(
        "UPDATE requests SET state = (SELECT was FROM substitutions "
        "WHERE substitutions.request = requests.id AND substitutions.state = 'asked') "
        "WHERE state = 'subst_requested' AND EXISTS (SELECT 1 FROM substitutions "
        "WHERE substitutions.request = requests.id AND substitutions.state = 'asked')"
    )
    for table in reversed(_TABLES):
        op.drop_table(table)


def _substitutions() -> None:
    op.create_table(
        "substitutions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("appointment", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("ground", sa.String(length=12), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=9), nullable=False),
        sa.Column("was", sa.String(length=18), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("overdue_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("overdue_reason", sa.LargeBinary(), nullable=False),
        _check("substitutions", "ground", _within("ground", _GROUNDS)),
        _check("substitutions", "state", _within("state", _SUBSTITUTION)),
        _check("substitutions", "was", _within("was", _STATES)),
        _check("substitutions", "not_own", "decided_by IS NULL OR decided_by <> person"),
        _check("substitutions", "decided", "state NOT IN ('approved', 'refused', 'done') "
               "OR (decided_by IS NOT NULL AND decided_at IS NOT NULL)"),
        _key("substitutions", "request", "requests"),
        _key("substitutions", "appointment", "appointments"),
        _key("substitutions", "person", "persons"),
        _key("substitutions", "decided_by", "persons"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_substitutions")),
    )  # fmt: skip


def _absences() -> None:
    op.create_table(
        "case_absences",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=11), nullable=False),
        sa.Column("announced_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        _check("case_absences", "state", _within("state", _ABSENCE)),
        _check("case_absences", "ordered", "last >= first"),
        _check("case_absences", "not_own", "decided_by IS NULL OR decided_by <> person"),
        _key("case_absences", "request", "requests"),
        _key("case_absences", "person", "persons"),
        _key("case_absences", "decided_by", "persons"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_absences")),
    )


def _waivers() -> None:
    op.create_table(
        "waivers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("declared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        _check("waivers", "state", _within("state", _WAIVER)),
        _key("waivers", "request", "requests"),
        _key("waivers", "person", "persons"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waivers")),
    )


def _acts() -> None:
    op.create_table(
        "case_acts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=7), nullable=False),
        sa.Column("stage", sa.String(length=14), nullable=True),
        sa.Column("number", sa.String(length=100), nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        _check("case_acts", "kind", _within("kind", ("stage", "waiver", "release"))),
        _check("case_acts", "stage", _within("stage", _STAGES)),
        _check("case_acts", "whole", "(number = '') = (\"on\" IS NULL)"),
        _check("case_acts", "named", "kind = 'stage' OR number <> ''"),
        _key("case_acts", "request", "requests"),
        _key("case_acts", "by", "persons"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_acts")),
    )


def _within(column: str, words: tuple[str, ...]) -> str:
    return f"{column} IN ({', '.join(repr(word) for word in words)})"


def _check(table: str, name: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}"))


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"],
                                   name=op.f(f"fk_{table}_{column}_{other}"))  # fmt: skip
