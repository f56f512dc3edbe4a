"""Fills a bench's database with people and letters, quickly."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert

from db.tables.engine_room import LetterForm, LetterState, letters
from db.tables.members import persons
from domain.ids import PersonId
from domain.notices import Urgency
from domain.people import Language
from services.work import Work
from ui.card import Card, card_to_json

FIRST_CHAT = 6_000_000


async def settle(work: Work, count: int) -> list[PersonId]:
    """Write people who are linked to Telegram; person n has the chat FIRST_CHAT + n."""
    rows = [
        {
            "id": number, "surname": f"Адвокат{number}", "given": "А", "patronymic": "",
            "name_fold": f"адвокат{number}", "sort_key": f"{number:06}", "phone": "", "email": "",
            "language": Language.KK, "telegram_id": FIRST_CHAT + number,
        }
        for number in range(1, count + 1)
    ]  # fmt: skip
    async with work.write() as tx:
        await tx.connection.execute(insert(persons), rows)
    return [PersonId(number) for number in range(1, count + 1)]


async def broadcast(work: Work, people: Sequence[PersonId], at: datetime) -> None:
    """Promise each of these people one letter of the last class."""
    body = card_to_json(Card("Ертең сағат 10:00-де жалпы жиналыс өтеді."))
    rows: list[dict[str, Any]] = [
        {
            "person": person, "kind": "card", "form": LetterForm.CARD, "body": body,
            "urgency": Urgency.BROADCAST, "state": LetterState.NEW, "repeatable": True,
            "created_at": at, "not_before": at, "subject": "", "tries": 0,
        }
        for person in people
    ]  # fmt: skip
    async with work.write() as tx:
        await tx.connection.execute(insert(letters), rows)
