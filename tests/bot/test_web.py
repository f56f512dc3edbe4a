"""The two doors of HTTP: health names what is wrong, the webhook lets nobody else in."""

import json
from collections.abc import Sequence
from datetime import timedelta

import pytest
from aiogram.types import Update
from fastapi import FastAPI
from sqlalchemy import insert
from starlette.types import Message

from db.tables.engine_room import LetterForm, LetterState, letters
from demo.clock import TurnedClock
from domain.policy import POLICY
from services import housekeeping
from services.work import Work
from web.app import Lamp, create

SECRET = "s" * 32
UPDATE = json.dumps({"update_id": 7}).encode()
LONG = timedelta(seconds=1) + max(POLICY.tick_silent, POLICY.letters_stuck)


class Web:
    """The application, called without a socket; what the webhook let in is kept."""

    def __init__(self, work: Work, *, secret: str | None = SECRET) -> None:
        """Build it."""
        self.lamp = Lamp(leading=True)
        self.let_in: list[int] = []
        self._app: FastAPI = create(work, self._receive, self.lamp, secret)

    async def _receive(self, updates: Sequence[Update]) -> None:
        self.let_in += [one.update_id for one in updates]

    async def call(
        self, method: str, path: str, body: bytes = b"", **headers: str
    ) -> tuple[int, bytes]:
        """Call it; the status and the body of its answer."""
        sent: list[Message] = []
        given = {"content_length": str(len(body)), **headers}
        scope = {
            "type": "http", "http_version": "1.1", "method": method, "path": path,
            "scheme": "http", "raw_path": path.encode(), "root_path": "",
            "query_string": b"", "server": ("a", 1),
            "headers": [(k.replace("_", "-").encode(), v.encode()) for k, v in given.items()],
        }  # fmt: skip

        async def receive() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Message) -> None:
            sent.append(message)

        await self._app(scope, receive, send)
        return sent[0]["status"], b"".join(each.get("body", b"") for each in sent)

    async def health(self) -> tuple[int, list[str]]:
        """The status of the health page and the alarms it names."""
        status, body = await self.call("GET", "/health")
        return status, json.loads(body)["alarms"]

    async def post(self, body: bytes = UPDATE, secret: str = SECRET, **headers: str) -> int:
        """Bring an update as Telegram does."""
        token = {"x_telegram_bot_api_secret_token": secret} if secret else {}
        status, _ = await self.call("POST", "/telegram", body, **token, **headers)
        return status


@pytest.fixture
async def web(work: Work) -> Web:
    """The application in webhook mode, after a tick."""
    await housekeeping.beat(work)
    return Web(work)


async def test_health_is_green_after_a_tick(web: Web) -> None:
    assert await web.health() == (200, [])


async def test_health_is_red_when_the_tick_is_silent(web: Web, clock: TurnedClock) -> None:
    clock.turn(clock.now() + LONG)

    assert await web.health() == (503, ["tick_silent"])


async def test_health_is_red_when_a_letter_does_not_leave(
    web: Web, work: Work, clock: TurnedClock
) -> None:
    async with work.write() as tx:
        await tx.connection.execute(
            insert(letters).values(
                chat=1, kind="card", form=LetterForm.CARD, urgency=1, body="{}", subject="",
                state=LetterState.NEW, created_at=tx.now, not_before=tx.now,
            )
        )  # fmt: skip
    clock.turn(clock.now() + LONG)
    await housekeeping.beat(work)

    assert await web.health() == (503, ["letters_stuck"])


async def test_a_process_that_stands_by_raises_no_alarm(web: Web, clock: TurnedClock) -> None:
    web.lamp.leading = False
    clock.turn(clock.now() + LONG)

    assert await web.health() == (200, [])


async def test_the_webhook_takes_what_brings_the_secret(web: Web) -> None:
    assert (await web.post(), web.let_in) == (200, [7])


@pytest.mark.parametrize("secret", ["", "wrong", SECRET[:-1], f"{SECRET}s"])
async def test_the_webhook_refuses_every_other_secret(web: Web, secret: str) -> None:
    assert (await web.post(secret=secret), web.let_in) == (401, [])


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"update_id": "no"}'])
async def test_the_webhook_refuses_what_is_no_update(web: Web, body: bytes) -> None:
    assert (await web.post(body), web.let_in) == (400, [])


@pytest.mark.parametrize("length", [str(1024 * 1024 + 1), ""])
async def test_the_webhook_refuses_a_body_without_measure(web: Web, length: str) -> None:
    assert (await web.post(content_length=length), web.let_in) == (413, [])


async def test_there_is_no_webhook_without_a_secret(work: Work) -> None:
    assert await Web(work, secret=None).post() == 404
