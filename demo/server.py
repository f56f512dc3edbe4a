"""The box as one web application: the Bot API, the doors for programs, the page of chats."""

from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, JSONResponse
from fastapi.staticfiles import StaticFiles

from demo import door
from demo.acts import Impossible
from demo.clock import BadMoment
from demo.desk import Story, Turning, breaking, leading, looking, talking
from demo.telegram import Telegram

PAGE = Path(__file__).with_name("page")


def create(telegram: Telegram, turn: Turning, story: Story) -> FastAPI:
    """Build the application.

    `turn` is how the host lives through the time up to a moment; `story` lists the steps to try,
    each with its title and text by language and whether it is done.
    """
    app = FastAPI(title="Kezekshi: a Telegram in a box", docs_url=None, redoc_url=None)
    app.router.routes.extend(door.routes(telegram))
    app.include_router(talking(telegram))
    app.include_router(looking(telegram))
    app.include_router(leading(telegram, turn, story))
    app.include_router(breaking(telegram))
    app.add_exception_handler(Impossible, refuse)
    app.add_exception_handler(BadMoment, refuse)
    app.add_exception_handler(RequestValidationError, misread)

    @app.get("/", include_in_schema=False)
    async def page() -> FileResponse:
        return FileResponse(PAGE / "index.html")

    app.mount("/page", StaticFiles(directory=PAGE), name="page")

    return app


async def refuse(request: Request, trouble: Exception) -> JSONResponse:
    """Say in one sentence why this cannot be."""
    del request

    return JSONResponse({"ok": False, "error": str(trouble)}, status_code=400)


async def misread(request: Request, trouble: Exception) -> JSONResponse:
    """Say which field of a request is wrong."""
    del request
    errors = trouble.errors() if isinstance(trouble, RequestValidationError) else []
    said = "; ".join(f"{'.'.join(map(str, each['loc'][1:]))}: {each['msg']}" for each in errors)

    return JSONResponse({"ok": False, "error": said}, status_code=422)
