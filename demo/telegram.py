"""The Telegram in a box: one call of the bot in, one answer out, everything written down."""

import json
from dataclasses import dataclass

from demo.clock import TurnedClock
from demo.content import trouble
from demo.faults import Kind, suffer
from demo.methods import METHODS
from demo.methods.listening import choose
from demo.schema import Violation, check, fields_of, real_name
from demo.shapes import ApiError, Params, bad, given
from demo.world import TOKEN, Call, World

COUNTED = ("send", "copy", "forward")
HTML_502 = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes back over the wire; `cut` when the connection breaks instead."""

    status: int
    body: str
    cut: bool = False
    html: bool = False


class Telegram(World):
    """The world with the Bot API's front door."""

    def __init__(self, clock: TurnedClock, *, token: str = TOKEN) -> None:
        """Begin with a bot and nobody else."""
        super().__init__(clock, token=token)
        self.webhook.reply = self._reply

    async def call(self, token: str, method: str, params: Params) -> Answer:
        """Serve a call of the bot as the real server would, faults in force included."""
        name = real_name(method)
        chat = str(params.get("chat_id", ""))
        rule = self.faults.pick(name, chat)
        if rule is not None and rule.kind in {Kind.LOST_REQUEST, Kind.HANG}:
            await suffer(rule)
            return Answer(0, "", cut=True)
        if rule is not None and rule.kind is Kind.HTML:
            return Answer(502, HTML_502, html=True)
        try:
            if rule is not None:
                await suffer(rule)
            if self.faults.limiter is not None and name.startswith(COUNTED):
                self.faults.limiter.admit(chat)
            answer = success(await self._apply(token, name, params))
        except ApiError as refusal:
            self.refusals.append(Call(self.clock.now(), name, params, refusal.code))
            answer = failure(refusal)
        cut = rule is not None and rule.kind is Kind.LOST_ANSWER

        return Answer(0, "", cut=True) if cut else answer

    async def _apply(self, token: str, name: str, params: Params) -> object:
        if token != self.token:
            raise ApiError(401, "Unauthorized")
        self._check(name, params)
        if name == "getUpdates":
            return await self._get_updates(params)
        if name not in METHODS:
            message = f"this Telegram in a box does not play {name} yet"
            raise bad(message)
        result = METHODS[name](self, params)
        self.journal.append(Call(self.clock.now(), name, params, result=result))

        return result

    def _check(self, name: str, params: Params) -> None:
        """Refuse what the schema does not describe and what the limits forbid; note it down."""
        if fields_of(name) is None:
            self.violations.append(Violation(name, "", "no such method in the Bot API"))
            raise ApiError(404, "Not Found")
        found = check(name, params)
        self.violations.extend(found)
        if found:
            message = f"{name}: {'; '.join(map(str, found))}"
            raise bad(message)
        refusal = trouble(params)
        if refusal is not None:
            self.violations.append(Violation(name, "", refusal.description))
            raise refusal

    async def _get_updates(self, params: Params) -> object:
        choose(self, params)

        return await self.updates.get(
            offset=given(params, "offset", int) or 0,
            limit=given(params, "limit", int) or 100,
            seconds=given(params, "timeout", int) or 0,
        )

    async def _reply(self, body: Params) -> None:
        """Serve a call that came as the answer of a webhook."""
        params = {name: value for name, value in body.items() if name != "method"}
        await self.call(self.token, str(body["method"]), params)


def success(result: object) -> Answer:
    """Write a good answer."""
    return Answer(200, json.dumps({"ok": True, "result": result}, ensure_ascii=False))


def failure(refusal: ApiError) -> Answer:
    """Write a refusal."""
    body: Params = {
        "ok": False,
        "error_code": refusal.code,
        "description": refusal.description,
    }
    if refusal.parameters:
        body["parameters"] = refusal.parameters

    return Answer(refusal.code, json.dumps(body, ensure_ascii=False))
