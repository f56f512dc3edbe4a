"""Keeps the collegium's own form of the notice of defence (Ереже ¶9, R-026)."""

from dataclasses import replace

from domain.assignments.notice_templates import (
    SIZE_MAX,
    BadTemplate,
    FormPage,
    FormState,
    NoticeForm,
)
from domain.notices.forms import FormJudged
from domain.people import SYSTEM, Actor
from domain.permissions import Deed, demand
from domain.refusals import Refusal
from services.work import Tx, Work

# Telegram may be away for a while; a file it does not know will never come.
_TRIES = 5
_ENDING = ".docx"
_NAME_MAX = 100


async def page(work: Work, *, by: Actor) -> FormPage:
    """What serves now, for whoever may change it."""
    async with work.read() as tx:
        demand(by, Deed.EDIT_TEMPLATE)
        return await _page(tx)


async def offer(work: Work, file_name: str, size: int, ref: str, *, by: Actor) -> FormPage:
    """Take a file that was sent; it is fetched and looked at outside this step.

    The sender is told what became of it.
    """
    async with work.write() as tx:
        demand(by, Deed.EDIT_TEMPLATE)
        if not file_name.lower().endswith(_ENDING):
            raise Refusal("notices-not-docx")
        if size > SIZE_MAX:
            raise Refusal("notices-too-large", most=SIZE_MAX // 1024)
        if by.person is None or await tx.notice_templates.waiting() is not None:
            raise Refusal("notices-one-waits")
        number = await tx.notice_templates.add(file_name[-_NAME_MAX:], ref, by.person, at=tx.now)
        await tx.record(by, "notices", f"form:{number}", "", FormState.WAITING)
        return await _page(tx)


async def retire(work: Work, *, by: Actor) -> FormPage:
    """Go back to the plain form of ours; what the collegium sent stays kept."""
    async with work.write() as tx:
        demand(by, Deed.EDIT_TEMPLATE)
        serving = await tx.notice_templates.serving()
        if serving is not None and await tx.notice_templates.retire():
            await tx.record(by, "notices", f"form:{serving.id}", FormState.SERVING,
                            FormState.RETIRED)  # fmt: skip
        return await _page(tx)


async def content(work: Work, *, by: Actor) -> bytes | None:
    """The serving form itself, to be changed and sent again; None where ours serves."""
    async with work.read() as tx:
        demand(by, Deed.EDIT_TEMPLATE)
        return await tx.notice_templates.content()


async def begin(work: Work) -> tuple[NoticeForm, str] | None:
    """Take the file that waits longest, with its handle; None when none waits."""
    async with work.write() as tx:
        form = await tx.notice_templates.waiting()
        ref = await tx.notice_templates.begin(form) if form is not None else None
        if form is None or ref is None:
            return None
        return replace(form, tries=form.tries + 1), ref


async def keep(work: Work, form: NoticeForm, content: bytes) -> None:
    """Let a harmless form serve from now on, and tell its sender."""
    async with work.write() as tx:
        before = await tx.notice_templates.serving()
        version = await tx.notice_templates.serve(form, content, tx.now)
        if version is None:
            raise Refusal("notices-one-waits")
        if before is not None:
            await tx.record(SYSTEM, "notices", f"form:{before.id}", FormState.SERVING,
                            FormState.RETIRED)  # fmt: skip
        await _judged(tx, form, FormJudged(form.file_name, version), FormState.SERVING)


async def refuse(work: Work, form: NoticeForm, bad: BadTemplate) -> None:
    """Keep why a form cannot serve, and tell its sender; the one before it goes on."""
    async with work.write() as tx:
        if await tx.notice_templates.refuse(form, bad.fault, tx.now):
            told = FormJudged(form.file_name, 0, bad.fault, bad.what, bad.near)
            await _judged(tx, form, told, FormState.REFUSED)


async def missed(work: Work, form: NoticeForm) -> None:
    """Note that Telegram did not hand the file out; after enough tries tell its sender."""
    async with work.write() as tx:
        if form.tries >= _TRIES and await tx.notice_templates.refuse(form, None, tx.now):
            await _judged(tx, form, FormJudged(form.file_name), FormState.LOST)


async def _judged(tx: Tx, form: NoticeForm, told: FormJudged, state: FormState) -> None:
    await tx.record(SYSTEM, "notices", f"form:{form.id}", FormState.WAITING, state,
                    evidence=told.fault or "")  # fmt: skip
    await tx.tell(form.sent_by, told, occasion=f"form:{form.id}")


async def _page(tx: Tx) -> FormPage:
    serving = await tx.notice_templates.serving()
    sender = await tx.members.person(serving.sent_by) if serving is not None else None
    waiting = await tx.notice_templates.waiting() is not None
    return FormPage(serving, sender.name.short if sender is not None else "", waiting)
