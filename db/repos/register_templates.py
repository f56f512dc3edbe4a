"""Keeps the columns of registers as administrators sent them, every version of them."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.tables.records import register_templates
from domain.ids import PersonId, TemplateId
from domain.records.registers import (
    Column,
    Fault,
    Field,
    RegisterKind,
    Template,
    TemplateState,
    Upload,
)

_T = register_templates.c


class RegisterTemplatesRepo:
    """The templates inside one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self._connection = connection

    async def serving(self, kind: RegisterKind) -> Template | None:
        """The template in use; None where ours serves."""
        row = await self._one(_T.kind == kind, _T.state == TemplateState.SERVING)
        if row is None:
            return None
        columns = tuple(Column(Field(key), kk, ru) for key, kk, ru in json.loads(row.columns))
        return Template(kind, columns, row.version, row.entered_by, row.at)

    async def waiting(self, kind: RegisterKind | None = None) -> Upload | None:
        """The file that waits longest, of a kind or of any."""
        where = [_T.state == TemplateState.WAITING]
        if kind is not None:
            where.append(_T.kind == kind)
        row = await self._one(*where)
        if row is None:
            return None
        return Upload(row.id, RegisterKind(row.kind), row.file_name, row.entered_by, row.tries)

    async def add(
        self, kind: RegisterKind, file_name: str, ref: str, by: PersonId, *, at: datetime
    ) -> TemplateId:
        """Keep the handle of a file that is to be looked at."""
        statement = (
            insert(register_templates)
            .values(kind=kind, state=TemplateState.WAITING, file_name=file_name, ref=ref,
                    entered_by=by, at=at)
            .returning(_T.id)
        )  # fmt: skip
        return TemplateId((await self._connection.execute(statement)).scalar_one())

    async def begin(self, upload: Upload) -> str | None:
        """Count a try to fetch a file and give its handle; None when somebody judged it."""
        statement = (
            update(register_templates)
            .where(_T.id == upload.id, _T.state == TemplateState.WAITING)
            .values(tries=_T.tries + 1)
            .returning(_T.ref)
        )
        found: str | None = (await self._connection.execute(statement)).scalar()
        return found

    async def serve(self, upload: Upload, columns: Sequence[Column], at: datetime) -> int | None:
        """Let a template serve in place of the one before; gives its version."""
        await self.retire(upload.kind)
        last = select(func.coalesce(func.max(_T.version), 0)).where(_T.kind == upload.kind)
        version = int((await self._connection.execute(last)).scalar_one()) + 1
        text = json.dumps([[one.field, one.kk, one.ru] for one in columns], ensure_ascii=False)
        done = await self._judge(
            upload, at, state=TemplateState.SERVING, version=version, columns=text
        )
        return version if done else None

    async def refuse(self, upload: Upload, fault: Fault, at: datetime) -> bool:
        """Keep why a file cannot serve; False when it was judged before."""
        return await self._judge(upload, at, state=TemplateState.REFUSED, fault=fault)

    async def retire(self, kind: RegisterKind) -> bool:
        """Go back to the columns of ours; False when they serve already."""
        statement = (
            update(register_templates)
            .where(_T.kind == kind, _T.state == TemplateState.SERVING)
            .values(state=TemplateState.RETIRED)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def _judge(self, upload: Upload, at: datetime, **values: Any) -> bool:
        statement = (
            update(register_templates)
            .where(_T.id == upload.id, _T.state == TemplateState.WAITING)
            .values(judged_at=at, **values)
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def _one(self, *where: Any) -> Any:
        query = select(register_templates).where(*where).order_by(_T.id).limit(1)
        return (await self._connection.execute(query)).one_or_none()
