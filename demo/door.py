"""The Bot API over HTTP, as programs know it: /bot<token>/<method> and /file/bot<token>/<path>."""

import asyncio
import json
from collections.abc import Awaitable, Callable

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from demo.forms import read
from demo.shapes import ApiError, Params, Upload
from demo.telegram import Answer, Telegram, failure

Endpoint = Callable[[Request], Awaitable[Response]]


class Cut(Response):
    """A connection that breaks where an answer should be."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Drop the connection under the server's feet: uvicorn's own cycle comes as `receive`."""
        del scope
        transport = getattr(getattr(receive, "__self__", None), "transport", None)
        if transport is None:
            headers = [(b"content-length", b"1000")]
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            return
        transport.abort()
        await asyncio.sleep(0.01)


def write(answer: Answer) -> Response:
    """Turn an answer into HTTP."""
    if answer.cut:
        return Cut()
    kind = "text/html" if answer.html else "application/json"

    return Response(answer.body, status_code=answer.status, media_type=kind)


async def body_of(request: Request) -> tuple[Params, dict[str, Upload]]:
    """Read a call's fields and files from its query, its JSON or its form."""
    values: Params = dict(request.query_params)
    files: dict[str, Upload] = {}
    kind = request.headers.get("content-type", "")
    if kind.startswith("application/json"):
        body = json.loads(await request.body() or b"{}")
        if not isinstance(body, dict):
            raise ApiError(400, "Bad Request: object expected as JSON body")
        return {**values, **body}, files
    async with request.form(max_files=20, max_part_size=8 * 1024 * 1024) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                mime = value.content_type or "application/octet-stream"
                files[name] = Upload(value.filename or name, await value.read(), mime)
            else:
                values[name] = value

    return values, files


def call(telegram: Telegram) -> Endpoint:
    """Make the endpoint of all methods."""

    async def endpoint(request: Request) -> Response:
        token, method = request.path_params["token"], request.path_params["method"]
        try:
            values, files = await body_of(request)
        except ValueError:
            return write(failure(ApiError(400, "Bad Request: can't parse JSON object")))
        except ApiError as refusal:
            return write(failure(refusal))

        return write(await telegram.call(token, method, read(method, values, files)))

    return endpoint


def download(telegram: Telegram) -> Endpoint:
    """Make the endpoint from which the bot fetches files."""

    async def endpoint(request: Request) -> Response:
        if request.path_params["token"] != telegram.token:
            return write(failure(ApiError(401, "Unauthorized")))
        content = telegram.files.download(request.path_params["path"])
        if content is None:
            return write(failure(ApiError(404, "Not Found")))

        return Response(content, media_type="application/octet-stream")

    return endpoint


def routes(telegram: Telegram) -> list[Route]:
    """List the routes of the Bot API."""
    return [
        Route("/bot{token}/{method}", call(telegram), methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", download(telegram), methods=["GET"]),
    ]
