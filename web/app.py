"""Serves health and Telegram's webhook over HTTP."""

import hmac
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from aiogram.types import Update
from fastapi import FastAPI, Request, Response, status
from fastapi.responses import JSONResponse
from pydantic import ValidationError

from services import housekeeping
from services.work import Work

_BODY_MAX = 1024 * 1024
_SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
Receive = Callable[[Sequence[Update]], Awaitable[None]]


@dataclass(slots=True)
class Lamp:
    """Whether this process leads or stands by."""

    leading: bool = False


def create(work: Work, receive: Receive, lamp: Lamp, secret: str | None) -> FastAPI:
    """The web application; the webhook exists only where it has a secret."""
    app = FastAPI(title="Kezekshi", docs_url=None, redoc_url=None, openapi_url=None)

    @app.get("/health")
    async def health() -> Response:
        """Green while ticks end and letters leave; 503 names the alarms."""
        if not lamp.leading:
            return JSONResponse({"state": "standby", "alarms": []})
        found = (await housekeeping.health(work)).alarms()
        code = status.HTTP_503_SERVICE_UNAVAILABLE if found else status.HTTP_200_OK
        state = "alarm" if found else "ok"
        return JSONResponse({"state": state, "alarms": list(found)}, status_code=code)

    if secret is not None:
        app.post("/telegram")(_webhook(receive, secret))
    return app


def _webhook(receive: Receive, secret: str) -> Callable[[Request], Awaitable[Response]]:
    async def webhook(request: Request) -> Response:
        """Commit an update, then say 200; the secret is judged before the body is read."""
        given = request.headers.get(_SECRET, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return Response(status_code=status.HTTP_401_UNAUTHORIZED)
        if int(request.headers.get("content-length") or _BODY_MAX + 1) > _BODY_MAX:
            return Response(status_code=status.HTTP_413_CONTENT_TOO_LARGE)
        try:
            update = Update.model_validate_json(await request.body())
        except ValidationError:
            return Response(status_code=status.HTTP_400_BAD_REQUEST)
        await receive([update])
        return Response(status_code=status.HTTP_200_OK)

    return webhook
