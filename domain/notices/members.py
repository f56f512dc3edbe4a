"""Says what people are told about links, blocked chats and roles."""

from dataclasses import dataclass
from typing import ClassVar

from domain.notices import Notice, Urgency


@dataclass(frozen=True, slots=True)
class MemberUnreachable(Notice):
    """To the responsible person: this advocate cannot be reached through the bot."""

    urgency: ClassVar[Urgency] = Urgency.OFFER
    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class MemberReturned(Notice):
    """To the responsible person: this advocate can be reached again."""

    name: str


@dataclass(frozen=True, slots=True)
class MemberJoined(Notice):
    """To whoever invited: the link was used."""

    urgency: ClassVar[Urgency] = Urgency.RECEIPT
    name: str
