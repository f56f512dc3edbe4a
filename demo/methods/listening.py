"""Methods by which the bot says where its updates go; getUpdates itself waits, so it is a call."""

import re

from demo.shapes import Params, bad, given
from demo.world import World

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
NEAR = ("http://127.0.0.1", "http://localhost", "http://[::1]")  # the box itself needs no TLS


def choose(world: World, params: Params) -> None:
    """Remember which kinds of updates the bot wants, if it says so."""
    allowed = given(params, "allowed_updates", list)
    if allowed is not None:
        world.updates.allowed = frozenset(map(str, allowed))


def set_webhook(world: World, params: Params) -> object:
    """Send the updates to an address from now on; an empty one stops that."""
    url = str(params["url"])
    if url and not url.startswith(("https://", *NEAR)):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    secret = given(params, "secret_token", str)
    if secret is not None and not SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    choose(world, params)
    if params.get("drop_pending_updates"):
        world.updates.clear()
    world.updates.webhook = url
    world.webhook.start(url, secret or "", given(params, "max_connections", int))

    return True


def delete_webhook(world: World, params: Params) -> object:
    """Let the updates wait for getUpdates again."""
    if params.get("drop_pending_updates"):
        world.updates.clear()
    world.updates.webhook = ""
    world.webhook.stop()

    return True


def webhook_info(world: World, params: Params) -> object:
    """Tell where updates go, how many wait and what went wrong last."""
    del params
    result: Params = {
        "url": world.updates.webhook,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.alive()),
    }
    if world.updates.allowed:
        result["allowed_updates"] = sorted(world.updates.allowed)

    return {**result, **world.webhook.trouble()}


METHODS = {
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": webhook_info,
}
