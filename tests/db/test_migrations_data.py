"""A migration keeps what is there: a month's requests live through it, up and down."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from db.connect import Database
from db.migrate import OrphansLeft, migrate
from db.seal import current_seal

AT = datetime(2026, 8, 25, 4, 0, tzinfo=UTC)
_REQUEST = (
    "INSERT INTO requests (id, number, year, unit, kind, act_type, act_number, act_date, body, "
    "place, channel, basis, received_at, registered_at, due_at, urgent, file_kind, file_ref, "
    "state, accepted_by, accepted_at, notice_number, overdue_reason) VALUES (:id, :id, 2026, 1, "
    "'pretrial', 'criminal', '15', '2026-08-25', 'ПБ', 'Алматы', 'post', 'day', :at, :at, :at, "
    "false, :kind, :ref, :state, :person, :accepted, :notice, '')"
)
_OFFER = (
    "INSERT INTO offers (request, round, person, state, offered_at, expires_at, override_reason) "
    "VALUES (:request, 1, 1, :state, :at, :at, '')"
)


async def test_who_had_accepted_is_in_charge_and_back(database: Database) -> None:
    """Requests, their marks, files and offers of version 12 stand in 13, and again in 12."""
    await migrate(database, "0012")
    at = AT.replace(tzinfo=None) if database.sqlite else AT
    sealed = current_seal().close("file")
    async with database.write() as one:
        await one.execute(text(
            "INSERT INTO units (id, name, kind, address, phone) "
            "VALUES (1, 'ЗК', 'collegium', '', '')"
        ))  # fmt: skip
        await one.execute(text(
            "INSERT INTO persons (id, surname, given, patronymic, name_fold, sort_key, phone, "
            "email) VALUES (1, 'А', 'Б', '', 'а б', 'а б', '', '')"
        ))  # fmt: skip
        for number, state in ((1, "offered"), (2, "act_handed"), (3, "completed")):
            held = state != "offered"
            await one.execute(text(_REQUEST), {
                "id": number, "at": at, "state": state, "kind": "photo" if held else "",
                "ref": sealed if held else None, "person": 1 if held else None,
                "accepted": at if held else None, "notice": "Х-1" if number == 3 else "",
            })  # fmt: skip
            offer = "accepted" if held else "open"
            await one.execute(text(_OFFER), {"request": number, "state": offer, "at": at})

    await migrate(database)
    async with database.read() as one:
        charge = (await one.execute(text(
            "SELECT request, person, notice_number, ended FROM appointments ORDER BY request"
        ))).all()  # fmt: skip
        files = (await one.execute(text("SELECT request FROM request_files"))).scalars().all()
        sources = (await one.execute(text("SELECT source FROM offers"))).scalars().all()
    assert [tuple(row) for row in charge] == [(2, 1, "", None), (3, 1, "Х-1", "completed")]
    assert sorted(files) == [2, 3]
    assert sources == ["turn"] * 3

    await migrate(database, "0012")
    async with database.read() as one:
        rows = (await one.execute(text(
            "SELECT id, state, accepted_by, notice_number, file_ref FROM requests ORDER BY id"
        ))).all()  # fmt: skip
    assert [tuple(row) for row in rows] == [
        (1, "offered", None, "", None),
        (2, "act_handed", 1, "", sealed),
        (3, "completed", 1, "Х-1", sealed),
    ]


async def test_a_migration_that_would_lose_somebody_keeps_nothing(database: Database) -> None:
    """On SQLite nobody checks while tables are rebuilt, so it is checked before it is kept."""
    if not database.sqlite:
        pytest.skip("PostgreSQL checks on its own")
    async with database.engine.connect() as one:
        await one.execute(text("PRAGMA foreign_keys=OFF"))
        await one.execute(text("INSERT INTO request_files (request, kind, ref, added_at) "
                               "VALUES (77, 'photo', x'00', '2026-08-25 04:00:00')"))  # fmt: skip
        await one.execute(text("PRAGMA foreign_keys=ON"))
    with pytest.raises(OrphansLeft):
        await migrate(database, "0013")
