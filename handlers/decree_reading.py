"""Reads one answer about an act: what is typed or pressed becomes what the dialog keeps."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from aiogram.types import Message

from domain.assignments.acts import ACTS, PAPER_CHANNELS, ActType
from domain.assignments.requests import Stage
from domain.civil import day_of, moment_of
from domain.policy import Policy
from domain.refusals import Refusal
from domain.rosters import RosterKind
from domain.words import dated
from handlers.questions import read_day
from ui.decrees import STAGES

Data = dict[str, Any]
Reader = Callable[[str, Data, datetime], Data]
_TEXT_MAX, _SHORT_MAX, _CLIENT_MAX = 300, 100, 1000
_OTHERS_MAX, _ADVOCATES_MAX = 200, 20
_PAGES = {"image/jpeg": "photo", "image/png": "photo", "application/pdf": "document"}
# The number and the date in one message: «15-77 25.08.2026».


def read(field: str, word: str, data: Data, now: datetime) -> Data:
    """Turn an answer into what is kept (JSON-able); a refusal says what is wrong with it."""
    return _READERS[field](word.strip(), data, now)


def file_of(message: Message, policy: Policy) -> tuple[str, str]:
    """The handle of a photo or a PDF; refusals for other kinds and for files too large."""
    if message.photo:
        return ("photo", message.photo[-1].file_id)
    document = message.document
    if document is None or document.mime_type not in _PAGES:
        raise Refusal("decrees-file-kind")
    if (document.file_size or 0) > policy.file_bytes_max:
        raise Refusal("decrees-file-large")
    # A picture sent as a file stays a document for Telegram.
    return ("document", document.file_id)


def kind_of(data: Mapping[str, Any]) -> RosterKind:
    """The chosen roster, or the usual one of the act."""
    kinds = ACTS[ActType(data["type"])].kinds
    chosen = RosterKind(data.get("kind", kinds[0]))
    return chosen if chosen in kinds else kinds[0]


def text_of(word: str, longest: int = _TEXT_MAX) -> str:
    """A text in one line that is neither empty nor too long."""
    line = " ".join(word.split())
    if not line or len(line) > longest:
        raise Refusal("decrees-text-length", longest=longest)
    return line


def day_read(word: str, now: datetime) -> date:
    """A civil day that has come: typed, or by its button."""
    today = day_of(now)
    named = {"today": today, "yesterday": today - timedelta(days=1)}
    day = named.get(word) or read_day(word)
    if day is None:
        raise Refusal("decrees-date-unclear")
    if day > today:
        raise Refusal("decrees-date-in-future")
    return day


def moment_read(word: str, now: datetime) -> datetime:
    """A civil hour of today, or a day and an hour, in Almaty."""
    day, _, hour = word.rpartition(" ")
    found = read_day(day.strip()) if day else day_of(now)
    try:
        moment = moment_of(found, time.fromisoformat(hour)) if found else None
    except ValueError:
        moment = None
    if moment is None:
        raise Refusal("decrees-moment-unclear")
    return moment


def _act_type(word: str, _data: Data, _now: datetime) -> Data:
    if word not in ACTS:
        raise Refusal("decrees-choose-button")
    return {"type": word}


def _kind(word: str, data: Data, _now: datetime) -> Data:
    if word not in ACTS[ActType(data["type"])].kinds:
        raise Refusal("decrees-choose-button")
    return {"kind": word}


def _stage(word: str, data: Data, _now: datetime) -> Data:
    if word not in set(Stage) or Stage(word) not in STAGES[kind_of(data)]:
        raise Refusal("decrees-choose-button")
    return {"stage": word}


def _channel(word: str, _data: Data, _now: datetime) -> Data:
    if word not in PAPER_CHANNELS:
        raise Refusal("decrees-choose-button")
    return {"channel": word}


def _number(word: str, data: Data, now: datetime) -> Data:
    both = dated(word)
    if both is None:
        return {"number": text_of(word.removeprefix("№").strip(), _SHORT_MAX)}
    return {"number": text_of(both[0], _SHORT_MAX), **_day(both[1], data, now)}


def _day(word: str, data: Data, now: datetime) -> Data:
    day = day_read(word, now)
    if "received" in data and day_of(datetime.fromisoformat(data["received"])) < day:
        raise Refusal("decrees-date-after-receipt")
    return {"date": day.isoformat()}


def _place(word: str, _data: Data, _now: datetime) -> Data:
    return {"place": text_of(word)}


def _received(word: str, data: Data, now: datetime) -> Data:
    if word in PAPER_CHANNELS:
        return {"received": now.isoformat(), "channel": word}
    moment = moment_read(word, now)
    if moment > now:
        raise Refusal("decrees-received-in-future")
    if day_of(moment) < date.fromisoformat(data["date"]):
        raise Refusal("decrees-received-before-act")
    return {"received": moment.isoformat()}


def _term(word: str, data: Data, now: datetime) -> Data:
    moment = moment_read(word, now)
    if moment <= datetime.fromisoformat(data["received"]):
        raise Refusal("decrees-court-term-needed")
    return {"term": moment.isoformat()}


def _yes(field: str) -> Reader:
    def reader(word: str, _data: Data, _now: datetime) -> Data:
        if word not in {"yes", "no"}:
            raise Refusal("decrees-choose-button")
        return {field: word == "yes"}

    return reader


def _remote(word: str, data: Data, now: datetime) -> Data:
    return {**_yes("remote")(word, data, now), "rural": word == "yes"}


def _line(field: str, longest: int) -> Reader:
    def reader(word: str, _data: Data, _now: datetime) -> Data:
        return {field: "" if word == "none" else text_of(word, longest)}

    return reader


def _client(word: str, _data: Data, _now: datetime) -> Data:
    """A name; where the act needs several advocates, a name for each, one a line."""
    lines = [" ".join(line.split()) for line in word.splitlines() if line.strip()]
    if not lines or len(word) > _CLIENT_MAX:
        raise Refusal("decrees-text-length", longest=_CLIENT_MAX)
    return {"client": "" if word == "none" else "\n".join(lines)}


def _count(field: str, least: int, most: int) -> Reader:
    def reader(word: str, _data: Data, _now: datetime) -> Data:
        if not word.isdecimal() or not least <= int(word) <= most:
            raise Refusal("decrees-count-unclear", least=least, most=most)
        return {field: int(word)}

    return reader


def _files(word: str, _data: Data, _now: datetime) -> Data:
    if word != "done":
        raise Refusal("decrees-file-kind")
    return {}


_READERS: Mapping[str, Reader] = {
    "type": _act_type,
    "kind": _kind,
    "number": _number,
    "date": _day,
    "place": _place,
    "received": _received,
    "channel": _channel,
    "term": _term,
    "urgent": _yes("urgent"),
    "remote": _remote,
    "rural": _yes("rural"),
    "stage": _stage,
    "co_defendants": _count("co_defendants", 0, _OTHERS_MAX),
    "advocates": _count("advocates", 1, _ADVOCATES_MAX),
    "named": _line("named", 200),
    "case_number": _line("case_number", _SHORT_MAX),
    "client": _client,
    "files": _files,
}
