"""Keeps the columns of registers as the administrator sends them (Ереже ¶31-32, R-062)."""

from dataclasses import dataclass, replace

from domain.notices.records import ColumnsJudged
from domain.people import SYSTEM, Actor
from domain.permissions import Deed, demand
from domain.records.registers import (
    TEMPLATE_BYTES_MAX,
    BadTemplate,
    Column,
    Fault,
    RegisterKind,
    Template,
    TemplateState,
    Upload,
    default_template,
)
from domain.refusals import Refusal
from services.work import Tx, Work

# Telegram may be away for a while; a file it does not know will never come.
_TRIES = 5
_ENDING = ".xlsx"
_NAME_MAX = 100


@dataclass(frozen=True, slots=True)
class TemplatePage:
    """The columns in use, who sent them, and whether a file is being looked at."""

    template: Template
    sender: str
    waits: bool


async def page(work: Work, kind: RegisterKind, *, by: Actor) -> TemplatePage:
    """What serves now, for whoever may change it; nothing of what stands under the columns."""
    async with work.read() as tx:
        demand(by, Deed.EDIT_REGISTERS)
        return await _page(tx, kind)


async def offer(
    work: Work, kind: RegisterKind, file_name: str, size: int, ref: str, *, by: Actor
) -> TemplatePage:
    """Take a file that was sent; it is fetched and looked at outside this step."""
    async with work.write() as tx:
        demand(by, Deed.EDIT_REGISTERS)
        if not file_name.lower().endswith(_ENDING):
            raise Refusal("records-not-xlsx")
        if size > TEMPLATE_BYTES_MAX:
            raise Refusal("records-file-too-large", most=TEMPLATE_BYTES_MAX // 1024)
        if by.person is None or await tx.records.templates.waiting(kind) is not None:
            raise Refusal("records-one-waits")
        number = await tx.records.templates.add(
            kind, file_name[-_NAME_MAX:], ref, by.person, at=tx.now
        )
        await tx.record(by, "records", f"columns:{number}", "", TemplateState.WAITING)
        return await _page(tx, kind)


async def retire(work: Work, kind: RegisterKind, *, by: Actor) -> TemplatePage:
    """Go back to the columns of ours; what was sent stays kept."""
    async with work.write() as tx:
        demand(by, Deed.EDIT_REGISTERS)
        if await tx.records.templates.retire(kind):
            await tx.record(by, "records", f"columns:{kind}", TemplateState.SERVING,
                            TemplateState.RETIRED)  # fmt: skip
        return await _page(tx, kind)


async def begin(work: Work) -> tuple[Upload, str] | None:
    """Take the file that waits longest, with its handle; None when none waits."""
    async with work.write() as tx:
        upload = await tx.records.templates.waiting()
        ref = await tx.records.templates.begin(upload) if upload is not None else None
        if upload is None or ref is None:
            return None
        return replace(upload, tries=upload.tries + 1), ref


async def keep(work: Work, upload: Upload, columns: tuple[Column, ...]) -> None:
    """Let columns that were understood serve from now on, and tell their sender."""
    async with work.write() as tx:
        version = await tx.records.templates.serve(upload, columns, tx.now)
        if version is None:
            raise Refusal("records-one-waits")
        await _judged(tx, upload, ColumnsJudged(upload.kind, upload.file_name, version),
                      TemplateState.SERVING)  # fmt: skip


async def refuse(work: Work, upload: Upload, bad: BadTemplate) -> None:
    """Tell the sender what is wrong with a file; the columns before it go on."""
    async with work.write() as tx:
        if await tx.records.templates.refuse(upload, bad.fault, tx.now):
            told = ColumnsJudged(upload.kind, upload.file_name, 0, bad.fault, bad.what)
            await _judged(tx, upload, told, TemplateState.REFUSED)


async def missed(work: Work, upload: Upload) -> None:
    """Note that Telegram did not hand the file out; after enough tries tell its sender."""
    if upload.tries >= _TRIES:
        await refuse(work, upload, BadTemplate(Fault.LOST))


async def _judged(tx: Tx, upload: Upload, told: ColumnsJudged, state: TemplateState) -> None:
    await tx.record(SYSTEM, "records", f"columns:{upload.id}", TemplateState.WAITING, state,
                    evidence=f"{told.fault or ''} {told.what}".strip())  # fmt: skip
    await tx.tell(upload.sent_by, told, occasion=f"columns:{upload.id}")


async def _page(tx: Tx, kind: RegisterKind) -> TemplatePage:
    template = await tx.records.templates.serving(kind)
    sender = None
    if template is not None and template.entered_by is not None:
        sender = await tx.members.person(template.entered_by)
    waits = await tx.records.templates.waiting(kind) is not None
    return TemplatePage(
        template or default_template(kind), sender.name.short if sender else "", waits
    )
