"""The box for programs: say, tap, send a file, look at a chat, turn the clock, break something."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, UploadFile
from fastapi.responses import JSONResponse, Response

from demo import acts, views
from demo.bodies import Block, Fault, Say, Tap, Turn
from demo.faults import Limiter
from demo.shapes import Params, Upload
from demo.telegram import Telegram

Turning = Callable[[datetime], Awaitable[None]]
Story = Callable[[], Sequence[Params]]
WATCH_SECONDS = 10.0
SAFE_TO_SHOW = {"image/png", "image/jpeg", "application/pdf", "text/plain"}


def talking(telegram: Telegram) -> APIRouter:
    """What people do."""
    router = APIRouter(prefix="/demo", tags=["people"])

    @router.post("/say", summary="Write a message as a person")
    async def say(body: Say) -> Params:
        said = acts.say(telegram, body.user, body.text, reply_to=body.reply_to, chat=body.chat)

        return {"ok": True, "message_id": said.id}

    @router.post("/tap", summary="Press an inline button as a person")
    async def tap(body: Tap) -> Params:
        query = acts.tap(
            telegram,
            body.user,
            body.message_id,
            body.data,
            chat=body.chat,
            forged=body.forged,
        )

        return {"ok": True, "callback_query_id": query}

    @router.post("/send_file", summary="Send a paper or a picture as a person")
    async def send_file(
        user: Annotated[int, Form()],
        file: UploadFile,
        caption: Annotated[str, Form()] = "",
        kind: Annotated[str, Form(pattern="^(photo|document)$")] = "document",
        reply_to: Annotated[int | None, Form()] = None,
    ) -> Params:
        upload = Upload(file.filename or "file", await file.read())
        said = acts.upload(telegram, user, upload, kind=kind, caption=caption, reply_to=reply_to)

        return {"ok": True, "message_id": said.id}

    @router.post("/block", summary="Block the bot as a person, or let it write again")
    async def block(body: Block) -> Params:
        acts.block(telegram, body.user, blocked=body.blocked)

        return {"ok": True}

    return router


def looking(telegram: Telegram) -> APIRouter:
    """What can be seen."""
    router = APIRouter(prefix="/demo", tags=["chats"])

    @router.get("/chats", summary="All people and groups")
    async def chats() -> list[Params]:
        return views.people(telegram)

    @router.get("/chats/{user}", summary="One chat as the person sees it")
    async def chat(user: int) -> Params:
        place = telegram.chats.get(user)
        if place is None:
            message = f"there is no chat {user}: there are {sorted(telegram.chats)}"
            raise acts.Impossible(message)

        return views.chat(telegram, place)

    @router.get("/file/{file_id}", summary="The bytes of a file in a chat")
    async def file(file_id: str) -> Response:
        stored = telegram.files.by_id.get(file_id)
        if stored is None:
            return JSONResponse({"ok": False, "error": f"no file {file_id}"}, status_code=404)
        shown = stored.mime in SAFE_TO_SHOW
        headers = {"Content-Disposition": "inline" if shown else "attachment"}
        kind = stored.mime if shown else "application/octet-stream"

        return Response(stored.content, media_type=kind, headers=headers)

    @router.get("/events", summary="Wait until something happens after an event's number")
    async def events(after: int = 0) -> Params:
        if telegram.last_event <= after:
            await telegram.updates.bell.wait(WATCH_SECONDS)
        new = [each for each in telegram.events if each.number > after]

        return {
            "last": telegram.last_event,
            "chats": sorted({each.chat for each in new}),
            "clock": views.clock(telegram.clock.now()),
        }

    return router


def leading(telegram: Telegram, turn: Turning, story: Story) -> APIRouter:
    """The clock, and what to try next."""
    router = APIRouter(prefix="/demo", tags=["time"])

    @router.get("/story", summary="What to try next")
    async def steps() -> Sequence[Params]:
        return story()

    @router.get("/clock", summary="What time it is in the box")
    async def read_clock() -> Params:
        return views.clock(telegram.clock.now())

    @router.post("/clock", summary="Turn the clock forward; everything due happens on the way")
    async def turn_clock(body: Turn) -> Params:
        await turn(body.target(telegram.clock))
        telegram.happened("turned", 0, 0)

        return views.clock(telegram.clock.now())

    return router


def breaking(telegram: Telegram) -> APIRouter:
    """The faults, and what the bot did wrong."""
    router = APIRouter(prefix="/demo", tags=["faults"])

    @router.get("/faults", summary="The faults in force")
    async def list_faults() -> list[Params]:
        return [asdict(rule) for rule in telegram.faults.rules]

    @router.post("/faults", summary="Let something go wrong")
    async def add_fault(body: Fault) -> Params:
        if body.seed is not None:
            telegram.faults.seed(body.seed)
        telegram.faults.add(body.rule())

        return {"ok": True, "rules": len(telegram.faults.rules)}

    @router.post("/limits", summary="Count messages as Telegram does: 30 a second, 1 in a chat")
    async def limits() -> Params:
        telegram.faults.limiter = Limiter()

        return {"ok": True}

    @router.delete("/faults", summary="Let Telegram behave again")
    async def clear_faults() -> Params:
        telegram.faults.clear()

        return {"ok": True}

    @router.get("/violations", summary="What the bot sent that Telegram does not describe")
    async def violations() -> list[Params]:
        return [asdict(each) for each in telegram.violations]

    return router
