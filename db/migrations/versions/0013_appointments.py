"""Who is in charge of a request, whom it asks and why, what came with it (Ереже ¶4, ¶16, ¶17).

Revision ID: 0013
Revises: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_STATES_BEFORE = (
    "received", "offered", "decline_pending", "accepted", "act_handed", "notice_done", "in_work",
    "completed", "returned",
)  # fmt: skip
_STATES = (
    "received", "continuity_offer", "offered", "decline_pending", "accepted", "act_handed",
    "notice_done", "in_work", "subst_requested", "stage_done", "completed", "returned",
    "terminated_waiver", "terminated_by_body", "eis_notified", "eis_accepted", "eis_declined",
    "eis_taken", "self_reported", "flagged",
)  # fmt: skip
_FLOWS = ("paper", "eis", "self_intake")
_STAGES = ("investigation", "first_instance", "appeal", "cassation", "execution")
_SOURCES = ("turn", "continuity", "together", "override")
_WAYS = ("bot", "phone")
_SKIPS = ("suspended", "unreachable", "conflict", "sibling")
_ENDINGS = ("completed", "substituted", "waiver", "by_body")
_MOVED = ("handed_at", "act_received_at", "notice_number", "notice_date", "body_notified_on")
_DEFAULTED = ("flow", "district", "rural", "co_defendants", "named", "routed_by")
_ALONE = sa.text("state = 'open' AND source != 'together'")
_OPEN = sa.text("state = 'open'")
_ACCEPTED = sa.text("state = 'accepted'")


def upgrade() -> None:
    """Go to this version."""
    _add_tables()
    _move_appointments()
    op.execute(
        "INSERT INTO request_files (request, kind, ref, added_at, added_by) "
        "SELECT id, file_kind, file_ref, registered_at, registered_by FROM requests "
        "WHERE file_ref IS NOT NULL AND file_kind <> ''"
    )
    with op.batch_alter_table("requests") as batch:
        _states(batch, _STATES, 18)
        for column in _columns():
            batch.add_column(column)
        for name in ("act_of", "continues"):
            batch.create_foreign_key(
                op.f(f"fk_requests_{name}_requests"), "requests", [name], ["id"]
            )
        batch.create_check_constraint(op.f("ck_requests_flow"), _within("flow", _FLOWS))
        batch.create_check_constraint(op.f("ck_requests_stage"), _within("stage", _STAGES))
        batch.create_check_constraint(op.f("ck_requests_co_defendants"), "co_defendants >= 0")
        batch.drop_constraint(op.f("fk_requests_accepted_by_persons"), type_="foreignkey")
        for name in ("accepted_by", "accepted_at", *_MOVED, "file_kind", "file_ref"):
            batch.drop_column(name)
    op.execute(
        "UPDATE requests SET stage = CASE kind WHEN 'pretrial' THEN 'investigation' "
        "WHEN 'court' THEN 'first_instance' END, searched_from = received_at, "
        "search_until = due_at"
    )
    with op.batch_alter_table("requests") as batch:
        for name in ("searched_from", "search_until"):
            batch.alter_column(name, nullable=False)
        for name in _DEFAULTED:
            batch.alter_column(name, server_default=None)
    with op.batch_alter_table("offers") as batch:
        batch.drop_index("uq_offers_one_open")
        batch.drop_index("uq_offers_one_accepted")
        batch.add_column(sa.Column("source", sa.String(10), nullable=False, server_default="turn"))
        batch.add_column(sa.Column("answered_by", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("way", sa.String(5), nullable=False, server_default="bot"))
        batch.create_foreign_key(
            op.f("fk_offers_answered_by_persons"), "persons", ["answered_by"], ["id"]
        )
        batch.create_check_constraint(op.f("ck_offers_source"), _within("source", _SOURCES))
        batch.create_check_constraint(op.f("ck_offers_way"), _within("way", _WAYS))
    op.execute("UPDATE offers SET source = 'override' WHERE override_reason <> ''")
    with op.batch_alter_table("offers") as batch:
        batch.alter_column("source", server_default=None)
        batch.alter_column("way", server_default=None)
        batch.create_index("uq_offers_one_open", ["request"], unique=True,
                           sqlite_where=_ALONE, postgresql_where=_ALONE)  # fmt: skip
        batch.create_index("uq_offers_one_each", ["request", "person"], unique=True,
                           sqlite_where=_OPEN, postgresql_where=_OPEN)  # fmt: skip


def downgrade() -> None:
    """Go back; what the older version has no word for becomes its nearest."""
    with op.batch_alter_table("offers") as batch:
        batch.drop_index("uq_offers_one_each")
        batch.drop_index("uq_offers_one_open")
    # The older schema knows one live offer and one winner a request.
    op.execute(
        "UPDATE offers SET state = 'withdrawn' WHERE state IN ('open', 'accepted') AND EXISTS "
        "(SELECT 1 FROM offers AS later WHERE later.request = offers.request "
        "AND later.state = offers.state AND later.id > offers.id)"
    )
    with op.batch_alter_table("offers") as batch:
        batch.drop_constraint(op.f("ck_offers_source"), type_="check")
        batch.drop_constraint(op.f("ck_offers_way"), type_="check")
        batch.drop_constraint(op.f("fk_offers_answered_by_persons"), type_="foreignkey")
        for name in ("source", "answered_by", "way"):
            batch.drop_column(name)
        batch.create_index("uq_offers_one_open", ["request"], unique=True,
                           sqlite_where=_OPEN, postgresql_where=_OPEN)  # fmt: skip
        batch.create_index("uq_offers_one_accepted", ["request"], unique=True,
                           sqlite_where=_ACCEPTED, postgresql_where=_ACCEPTED)  # fmt: skip
    with op.batch_alter_table("requests") as batch:
        for column in _columns_before():
            batch.add_column(column)
        batch.create_foreign_key(
            op.f("fk_requests_accepted_by_persons"), "persons", ["accepted_by"], ["id"]
        )
    _move_back()
    with op.batch_alter_table("requests") as batch:
        _states(batch, _STATES_BEFORE, 15)
        for name in ("act_of", "continues"):
            batch.drop_constraint(op.f(f"fk_requests_{name}_requests"), type_="foreignkey")
        for name in ("flow", "stage", "co_defendants"):
            batch.drop_constraint(op.f(f"ck_requests_{name}"), type_="check")
        for column in _columns():
            batch.drop_column(column.name)
        batch.alter_column("file_kind", server_default=None)
        batch.alter_column("notice_number", server_default=None)
    for table in ("rungs", "corrections", "request_files", "appointments"):
        op.drop_table(table)


def _columns() -> list[sa.Column[object]]:
    return [
        sa.Column("flow", sa.String(11), nullable=False, server_default="paper"),
        sa.Column("stage", sa.String(14), nullable=True),
        sa.Column("searched_from", sa.DateTime(timezone=True), nullable=True),
        sa.Column("search_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("district", sa.String(120), nullable=False, server_default=""),
        sa.Column("rural", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("co_defendants", sa.SmallInteger(), nullable=False, server_default="0"),
        sa.Column("act_of", sa.Integer(), nullable=True),
        sa.Column("continues", sa.Integer(), nullable=True),
        sa.Column("named", sa.String(200), nullable=False, server_default=""),
        sa.Column("case_number", sa.LargeBinary(), nullable=True),
        sa.Column("body_id", sa.Integer(), nullable=True),
        sa.Column("routed_by", sa.String(20), nullable=False, server_default=""),
    ]


def _columns_before() -> list[sa.Column[object]]:
    return [
        sa.Column("file_kind", sa.String(10), nullable=False, server_default=""),
        sa.Column("file_ref", sa.LargeBinary(), nullable=True),
        sa.Column("accepted_by", sa.Integer(), nullable=True),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("handed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("act_received_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("notice_number", sa.String(100), nullable=False, server_default=""),
        sa.Column("notice_date", sa.Date(), nullable=True),
        sa.Column("body_notified_on", sa.Date(), nullable=True),
    ]


def _add_tables() -> None:
    op.create_table(
        "appointments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("from_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("handed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("act_received_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("notice_number", sa.String(length=100), nullable=False),
        sa.Column("notice_date", sa.Date(), nullable=True),
        sa.Column("body_notified_on", sa.Date(), nullable=True),
        sa.Column("until_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended", sa.String(length=11), nullable=True),
        sa.CheckConstraint(_within("ended", _ENDINGS), name=op.f("ck_appointments_ended")),
        sa.CheckConstraint(
            "(until_at IS NULL) = (ended IS NULL)", name=op.f("ck_appointments_both_ends")
        ),
        _key("appointments", "request", "requests"),
        _key("appointments", "person", "persons"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
    )
    here = sa.text("until_at IS NULL")
    op.create_index("uq_appointments_one_open", "appointments", ["request"], unique=True,
                    sqlite_where=here, postgresql_where=here)  # fmt: skip
    op.create_index("ix_appointments_person", "appointments", ["person", "from_at"])
    op.create_table(
        "request_files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("ref", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.Integer(), nullable=True),
        _key("request_files", "request", "requests"),
        _key("request_files", "added_by", "persons"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_files")),
    )
    op.create_index("ix_request_files_request", "request_files", ["request"])
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(length=20), nullable=False),
        sa.Column("before", sa.LargeBinary(), nullable=False),
        sa.Column("after", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        _key("corrections", "request", "requests"),
        _key("corrections", "by", "persons"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_corrections")),
    )
    op.create_index("ix_corrections_request", "corrections", ["request"])
    op.create_table(
        "rungs",
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("ladder", sa.SmallInteger(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=10), nullable=False),
        sa.Column("turns", sa.SmallInteger(), nullable=False),
        sa.Column("skipped", sa.String(length=11), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(_within("source", _SOURCES), name=op.f("ck_rungs_source")),
        sa.CheckConstraint(_within("skipped", _SKIPS), name=op.f("ck_rungs_skipped")),
        _key("rungs", "request", "requests"),
        _key("rungs", "person", "persons"),
        sa.PrimaryKeyConstraint("request", "ladder", "position", name=op.f("pk_rungs")),
    )


def _move_appointments() -> None:
    """Whoever has accepted is in charge from then on; a completed one ended at its last mark.

    When a request was completed stands in the journal.
    """
    op.execute(
        "INSERT INTO appointments (request, person, from_at, handed_at, act_received_at, "
        "notice_number, notice_date, body_notified_on, until_at, ended) "
        "SELECT id, accepted_by, accepted_at, handed_at, act_received_at, notice_number, "
        "notice_date, body_notified_on, "
        "CASE WHEN state = 'completed' THEN COALESCE((SELECT MAX(at) FROM journal "
        "WHERE subject = 'request:' || requests.id AND after = 'completed'), accepted_at) END, "
        "CASE WHEN state = 'completed' THEN 'completed' END "
        "FROM requests WHERE accepted_by IS NOT NULL AND accepted_at IS NOT NULL"
    )


def _move_back() -> None:
    last = (
        "(SELECT {column} FROM appointments WHERE appointments.request = requests.id "
        "ORDER BY appointments.id DESC LIMIT 1)"
    )
    for column, before in {"accepted_by": "person", "accepted_at": "from_at",
                           **{name: name for name in _MOVED}}.items():  # fmt: skip
        found = last.format(column=before)
        empty = ", ''" if column == "notice_number" else ", NULL"
        op.execute(f"UPDATE requests SET {column} = COALESCE({found}{empty})")
    for column, before, empty in (("file_kind", "kind", "''"), ("file_ref", "ref", "NULL")):
        op.execute(
            f"UPDATE requests SET {column} = COALESCE((SELECT {before} FROM request_files "
            f"WHERE request_files.request = requests.id ORDER BY id LIMIT 1), {empty})"
        )
    nearest = {
        "continuity_offer": "offered", "subst_requested": "in_work", "stage_done": "in_work",
        "terminated_waiver": "completed", "terminated_by_body": "completed",
        "eis_notified": "received", "eis_accepted": "accepted", "eis_declined": "returned",
        "eis_taken": "returned", "self_reported": "received", "flagged": "accepted",
    }  # fmt: skip
    for state, older in nearest.items():
        op.execute(f"UPDATE requests SET state = '{older}' WHERE state = '{state}'")


def _states(batch: object, states: tuple[str, ...], length: int) -> None:
    batch.drop_constraint(op.f("ck_requests_state"), type_="check")  # type: ignore[attr-defined]
    batch.alter_column("state", type_=sa.String(length))  # type: ignore[attr-defined]
    batch.create_check_constraint(  # type: ignore[attr-defined]
        op.f("ck_requests_state"), _within("state", states)
    )


def _within(column: str, words: tuple[str, ...]) -> str:
    return f"{column} IN ({', '.join(repr(word) for word in words)})"


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"],
                                   name=op.f(f"fk_{table}_{column}_{other}"))  # fmt: skip
