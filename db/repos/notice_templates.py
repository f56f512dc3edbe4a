"""Keeps the forms of the notice of defence; each is judged once, and one at most serves."""

import base64
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.notice_templates import notice_templates
from domain.assignments.notice_templates import Fault, FormState, NoticeForm
from domain.ids import NoticeFormId, PersonId

_DESCRIBED = (
    notice_templates.c.id, notice_templates.c.state, notice_templates.c.file_name,
    notice_templates.c.sent_by, notice_templates.c.sent_at, notice_templates.c.version,
    notice_templates.c.tries,
)  # fmt: skip


class NoticeTemplatesRepo:
    """The forms inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def add(self, file_name: str, ref: str, by: PersonId, *, at: datetime) -> NoticeFormId:
        """Keep the handle of a file that was sent."""
        statement = insert(notice_templates).values(
            state=FormState.WAITING, file_name=file_name, ref=ref, sent_by=by, sent_at=at, tries=0
        ).returning(notice_templates.c.id)  # fmt: skip
        return NoticeFormId((await self._connection.execute(statement)).scalar_one())

    async def waiting(self) -> NoticeForm | None:
        """The one that waits longest."""
        return await self._first(notice_templates.c.state == FormState.WAITING)

    async def serving(self) -> NoticeForm | None:
        """The one that notices are drafted from."""
        return await self._first(notice_templates.c.state == FormState.SERVING)

    async def begin(self, form: NoticeForm) -> str | None:
        """Count a try and give the file's handle; None when somebody was faster."""
        statement = (
            update(notice_templates)
            .where(*_waits(form))
            .values(tries=form.tries + 1)
            .returning(notice_templates.c.ref)
        )
        ref: str | None = (await self._connection.execute(statement)).scalar()
        return ref

    async def serve(self, form: NoticeForm, content: bytes, at: datetime) -> int | None:
        """Put a form in the place of the one that served; gives its version.

        None when another try has judged it meanwhile.
        """
        last = select(func.coalesce(func.max(notice_templates.c.version), 0))
        version = int((await self._connection.execute(last)).scalar_one()) + 1
        await self.retire()
        judged = await self._judge(
            form, state=FormState.SERVING, version=version, judged_at=at,
            content=base64.b64encode(content).decode(),
        )  # fmt: skip
        return version if judged else None

    async def refuse(self, form: NoticeForm, fault: Fault | None, at: datetime) -> bool:
        """End a form that cannot serve; without a fault the file never came."""
        state = FormState.REFUSED if fault is not None else FormState.LOST
        return await self._judge(form, state=state, fault=fault, judged_at=at)

    async def retire(self) -> bool:
        """Take the serving form out of service; it stays kept."""
        statement = (
            update(notice_templates)
            .where(notice_templates.c.state == FormState.SERVING)
            .values(state=FormState.RETIRED)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def content(self) -> bytes | None:
        """The file of the serving form."""
        query = select(notice_templates.c.content).where(
            notice_templates.c.state == FormState.SERVING
        )
        found = (await self._connection.execute(query)).scalar()
        return base64.b64decode(found) if found is not None else None

    async def _judge(self, form: NoticeForm, **values: Any) -> bool:
        """End the very try that was begun; the handle is needed no more."""
        statement = update(notice_templates).where(*_waits(form)).values(ref=None, **values)
        return (await self._connection.execute(statement)).rowcount == 1

    async def _first(self, *where: Any) -> NoticeForm | None:
        query = select(*_DESCRIBED).where(*where).order_by(notice_templates.c.id).limit(1)
        row = (await self._connection.execute(query)).first()
        return _form(row) if row is not None else None


def _waits(form: NoticeForm) -> tuple[Any, ...]:
    return (
        notice_templates.c.id == form.id,
        notice_templates.c.state == FormState.WAITING,
        notice_templates.c.tries == form.tries,
    )


def _form(row: Any) -> NoticeForm:
    return NoticeForm(
        id=row.id,
        state=FormState(row.state),
        file_name=row.file_name,
        sent_by=row.sent_by,
        sent_at=row.sent_at,
        version=row.version or 0,
        tries=row.tries,
    )
