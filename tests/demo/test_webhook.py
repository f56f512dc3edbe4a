"""Updates pushed to the bot's address: with the secret, in order, again until they are taken."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from demo import acts, webhook
from demo.webhook import SECRET_HEADER
from tests.demo.box import AIGUL, call, make

Seen = list[tuple[str, str]]


class Hook:
    """A bot's address that refuses the first pushes."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        self.seen: Seen = []
        self.refuse = 0
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        """Take an update, or fail."""
        if self.refuse:
            self.refuse -= 1
            return web.Response(status=500)
        body = await request.json()
        self.seen.append((request.headers[SECRET_HEADER], body["message"]["text"]))

        return web.json_response({"method": "sendMessage", "chat_id": AIGUL, "text": "алдым"})


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    """A served address."""
    result = Hook()
    app = web.Application()
    app.router.add_post("/hook", result.take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    result.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield result
    await runner.cleanup()


async def test_an_update_is_pushed_until_it_is_taken(
    hook: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "FIRST_PAUSE_SECONDS", 0.01)
    box = make()
    hook.refuse = 2
    await call(box, "setWebhook", url=hook.url, secret_token="only-telegram")
    acts.say(box, AIGUL, "бір")
    acts.say(box, AIGUL, "екі")
    async with asyncio.timeout(5):
        while len(hook.seen) < 2 or len(box.journal) < 3:
            await box.updates.bell.wait(1)
    info = (await call(box, "getWebhookInfo"))["result"]
    await call(box, "deleteWebhook")
    await asyncio.sleep(0.01)
    assert hook.seen == [("only-telegram", "бір"), ("only-telegram", "екі")]
    assert "500" in info["last_error_message"]  # type: ignore[index]
    assert [each.method for each in box.journal[1:3]] == ["sendMessage", "sendMessage"]


async def test_a_webhook_needs_tls_unless_it_is_on_this_machine() -> None:
    answer = await call(make(), "setWebhook", url="http://example.kz/hook")
    assert answer["description"] == (
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    )
