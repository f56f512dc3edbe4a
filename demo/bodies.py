"""What programs send to /demo: the shapes of the requests, checked before anybody acts on them."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field

from demo.clock import BadMoment, TurnedClock, moment
from demo.faults import Kind, Rule


class Body(BaseModel):
    """A request in which an unknown field is an error."""

    model_config = ConfigDict(extra="forbid")


class Say(Body):
    """Somebody writes a message, or presses a button of the keyboard under the input."""

    user: int
    text: str = Field(min_length=1)
    reply_to: int | None = None
    chat: int | None = None


class Tap(Body):
    """Somebody presses an inline button."""

    user: int
    message_id: int
    data: str
    chat: int | None = None
    forged: bool = False


class Block(Body):
    """Somebody blocks the bot, or lets it write again."""

    user: int
    blocked: bool = True


class Turn(Body):
    """The clock is turned: by a step, or to a moment."""

    plus: str | None = None
    to: str | None = None

    def target(self, clock: TurnedClock) -> datetime:
        """Return the moment meant; BadMoment when it is none, or is past."""
        if (self.plus is None) == (self.to is None):
            message = 'send either {"plus": "30m"} or {"to": "2026-09-01T09:00+05:00"}'
            raise BadMoment(message)
        target = clock.after(self.plus) if self.plus else moment(self.to or "")
        if target < clock.now():
            message = f"the clock only turns forward: it is {clock.now():%Y-%m-%dT%H:%M}Z now"
            raise BadMoment(message)

        return target


class Fault(Body):
    """Something goes wrong on purpose."""

    kind: Kind
    method: str = "*"
    chat: int | str = "*"
    times: int | None = Field(default=None, ge=1)
    probability: float = Field(default=1.0, ge=0, le=1)
    seed: int | None = None
    retry_after: int = Field(default=1, ge=1)
    delay_ms: int = Field(default=0, ge=0)

    def rule(self) -> Rule:
        """Return the rule to put in force."""
        return Rule(
            self.kind,
            self.method,
            str(self.chat),
            self.times,
            self.probability,
            self.retry_after,
            self.delay_ms,
        )
