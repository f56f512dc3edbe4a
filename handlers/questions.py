"""Asks the questions of a form one by one and reads what people answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from domain.civil import day_of, moment_of
from domain.refusals import Refusal
from domain.words import dated

Data = dict[str, Any]
Reader = Callable[[str, Data, datetime], Any]
_TEXT_MAX = 300


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, how the answer is read, and when it is asked at all.

    `day` names the question of a day that may be answered together with this one, behind it.
    """

    name: str
    read: Reader
    needed: Callable[[Mapping[str, Any]], bool] = lambda _: True
    day: str = ""


def next_question(every: Sequence[Question], data: Mapping[str, Any]) -> Question | None:
    """The first question without an answer that is needed; None when all are answered."""
    return next((one for one in every if one.name not in data and one.needed(data)), None)


def answered(every: Sequence[Question], word: str, data: Data, now: datetime) -> Data:
    """The answers with one more; a refusal says what is wrong with it and loses nothing."""
    asked = next_question(every, data)
    if asked is None:
        return data
    both = dated(word) if asked.day else None
    if both is None:
        return data | {asked.name: asked.read(word.strip(), data, now)}
    data = data | {asked.name: asked.read(both[0], data, now)}
    after = next(one for one in every if one.name == asked.day)
    return data | {after.name: after.read(both[1], data, now)}


def text(word: str, _data: Data, _now: datetime) -> str:
    """A few words."""
    if not word or len(word) > _TEXT_MAX:
        raise Refusal("decrees-text-length", longest=_TEXT_MAX)
    return word


def past_day(word: str, _data: Data, now: datetime) -> str:
    """The day of an act, which is not in the future."""
    day = day_said(word, now)
    if day > day_of(now):
        raise Refusal("decrees-date-in-future")
    return day.isoformat()


def day_said(word: str, now: datetime) -> date:
    """A day, by a button or as ДД.ММ.ГГГГ."""
    today = day_of(now)
    named = {"today": today, "yesterday": today - timedelta(days=1)}
    day = named.get(word) or read_day(word)
    if day is None:
        raise Refusal("decrees-date-unclear")
    return day


def moment(word: str, _data: Data, now: datetime) -> str:
    """A moment, by the button «now» or as ДД.ММ.ГГГГ ЧЧ:ММ."""
    day, _, hour = word.partition(" ")
    found = read_day(day)
    try:
        at = now if word == "now" else (
            moment_of(found, time.fromisoformat(hour.strip())) if found else None
        )  # fmt: skip
    except ValueError:
        at = None
    if at is None:
        raise Refusal("decrees-moment-unclear")
    return at.isoformat()


def one_of(*words: str) -> Reader:
    """A reader of buttons: nothing else is an answer."""

    def read(word: str, _data: Data, _now: datetime) -> str:
        if word not in words:
            raise Refusal("decrees-choose-button")
        return word

    return read


def read_day(word: str) -> date | None:
    """A civil day as people write it."""
    try:
        return datetime.strptime(word, "%d.%m.%Y").date()  # noqa: DTZ007 - a civil day
    except ValueError:
        return None
