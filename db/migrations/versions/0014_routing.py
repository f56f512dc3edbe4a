"""The directory of bodies, and routing between units (Ереже ¶15, ¶4(4), R-009, R-010, R-032).

Revision ID: 0014
Revises: 0013
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_OPEN = sa.text("ended_at IS NULL")
_ENDED = (
    "(ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (ended_number IS NULL) "
    "AND (ended_at IS NULL) = (ended_date IS NULL)"
)


def upgrade() -> None:
    """Go to this version."""
    _bodies()
    _districts()
    _of_a_unit("unit_districts", "district", [
        sa.Column("district", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["district"], ["districts.id"], name=op.f("fk_unit_districts_district_districts")
        ),
    ])  # fmt: skip
    _of_a_unit("unit_specialisations", "folded", [
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("folded", sa.String(length=100), nullable=False),
    ])  # fmt: skip
    _agreements()
    op.create_table(
        "routing_policies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("criteria", sa.String(length=100), nullable=False),
        *_decided("routing_policies"),
        sa.CheckConstraint("criteria <> ''", name=op.f("ck_routing_policies_ordered")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_routing_policies")),
        sa.UniqueConstraint("version", name=op.f("uq_routing_policies_version")),
    )
    op.create_table(
        "unit_ways",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=False),
        sa.Column("way", sa.String(length=8), nullable=False),
        *_decided("unit_ways"),
        sa.CheckConstraint("way IN ('in_turn', 'together')", name=op.f("ck_unit_ways_way")),
        _reference("unit_ways", "unit", "units"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_ways")),
    )
    op.create_index(op.f("ix_unit_ways_unit"), "unit_ways", ["unit"])


def downgrade() -> None:
    """Go back."""
    op.drop_index(op.f("ix_unit_ways_unit"), table_name="unit_ways")
    op.drop_table("unit_ways")
    op.drop_table("routing_policies")
    op.drop_table("agreements")
    for table in ("unit_specialisations", "unit_districts", "districts"):
        op.drop_index(f"uq_{table}_open", table_name=table)
        op.drop_table(table)
    op.drop_table("body_uses")
    op.drop_table("bodies")


def _bodies() -> None:
    op.create_table(
        "bodies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("folded", sa.String(length=300), nullable=False),
        sa.Column("district", sa.String(length=100), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("address", sa.String(length=300), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.Integer(), nullable=True),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("folded <> ''", name=op.f("ck_bodies_named")),
        sa.CheckConstraint(
            "merged_into IS NULL OR merged_into <> id", name=op.f("ck_bodies_not_into_itself")
        ),
        _reference("bodies", "added_by", "persons"),
        _reference("bodies", "merged_into", "bodies"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bodies")),
        sa.UniqueConstraint("folded", name=op.f("uq_bodies_folded")),
    )
    op.create_table(
        "body_uses",
        sa.Column("body", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=False),
        _reference("body_uses", "body", "bodies"),
        _reference("body_uses", "unit", "units"),
        sa.PrimaryKeyConstraint("body", "unit", name=op.f("pk_body_uses")),
    )


def _districts() -> None:
    op.create_table(
        "districts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("folded", sa.String(length=100), nullable=False),
        sa.Column("rural", sa.Boolean(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("folded <> ''", name=op.f("ck_districts_named")),
        sa.CheckConstraint(
            "(ended_at IS NULL) = (ended_by IS NULL)", name=op.f("ck_districts_ended")
        ),
        _reference("districts", "added_by", "persons"),
        _reference("districts", "ended_by", "persons"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_districts")),
    )
    _one_open("districts", ["folded"])


def _agreements() -> None:
    op.create_table(
        "agreements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("collegium", sa.String(length=200), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=False),
        sa.Column("ours", sa.String(length=200), nullable=False),
        sa.Column("theirs", sa.String(length=200), nullable=False),
        sa.Column("settlements", sa.Text(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("unit", sa.Integer(), nullable=True),
        *_decided("agreements"),
        sa.Column("ended_on", sa.Date(), nullable=True),
        *_ended("agreements"),
        sa.CheckConstraint(
            "(ended_at IS NULL) = (ended_on IS NULL)", name=op.f("ck_agreements_ended_from")
        ),
        sa.CheckConstraint(
            "settlements <> '' AND collegium <> ''", name=op.f("ck_agreements_whole")
        ),
        sa.CheckConstraint(
            "valid_until IS NULL OR valid_until >= agreed_on", name=op.f("ck_agreements_valid")
        ),
        _reference("agreements", "unit", "units"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreements")),
    )


def _of_a_unit(table: str, key: str, own: list[Any]) -> None:
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Integer(), nullable=False),
        *own,
        *_decided(table),
        *_ended(table),
        _reference(table, "unit", "units"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    _one_open(table, ["unit", key])


def _decided(table: str) -> list[Any]:
    return [
        sa.Column("decision_number", sa.String(length=60), nullable=False),
        sa.Column("decision_date", sa.Date(), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=False),
        sa.Column("from_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("decision_number <> ''", name=op.f(f"ck_{table}_decided")),
        _reference(table, "decided_by", "persons"),
    ]


def _ended(table: str) -> list[Any]:
    return [
        sa.Column("ended_number", sa.String(length=60), nullable=True),
        sa.Column("ended_date", sa.Date(), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(_ENDED, name=op.f(f"ck_{table}_ended")),
        _reference(table, "ended_by", "persons"),
    ]


def _one_open(table: str, columns: list[str]) -> None:
    op.create_index(
        f"uq_{table}_open", table, columns, unique=True,
        sqlite_where=_OPEN, postgresql_where=_OPEN,
    )  # fmt: skip


def _reference(table: str, column: str, to: str) -> Any:
    return sa.ForeignKeyConstraint(
        [column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}_{to}")
    )
