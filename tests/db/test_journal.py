"""The journal only grows, and a change anywhere in it is found."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from db.journal import Break, Sound
from domain.people import SYSTEM
from services import housekeeping
from services.work import Work


@pytest.mark.parametrize("deed", ["UPDATE journal SET reason = 'x'", "DELETE FROM journal"])
async def test_the_journal_cannot_be_changed(work: Work, deed: str) -> None:
    """The database itself refuses to rewrite what was recorded."""
    async with work.write() as tx:
        await tx.record(SYSTEM, "members", "person:1", "", "invited")

    with pytest.raises(DBAPIError, match="append-only"):
        async with work.write() as tx:
            await tx.connection.execute(text(deed))


async def test_the_chain_holds_and_a_changed_byte_breaks_it(work: Work) -> None:
    """Whoever gets past the database's own refusal is found by the chain."""
    for name in "abc":
        async with work.write() as tx:
            await tx.record(SYSTEM, "members", f"person:{name}", "", "invited")
    assert isinstance(await housekeeping.verify_journal(work), Sound)

    async with work.write() as tx:
        if work.database.sqlite:
            await tx.connection.execute(text("DROP TRIGGER journal_no_update"))
        else:
            await tx.connection.execute(text("DROP TRIGGER journal_append_only ON journal"))
        await tx.connection.execute(text("UPDATE journal SET reason = 'x' WHERE id = 2"))

    assert await housekeeping.verify_journal(work) == Break(2)
