"""Reads the answers about an act one by one and makes a draft of them."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from aiogram.types import Message

from domain.assignments.acts import ACTS, PAPER_CHANNELS, Act, ActType, Basis, Channel
from domain.assignments.drafts import Draft
from domain.assignments.requests import Stage
from domain.civil import day_of, moment_of
from domain.ids import RequestId, UnitId
from domain.policy import Policy
from domain.refusals import Refusal
from domain.rosters import RosterKind

_TEXT_MAX = 300
_PAGES = {"image/jpeg": "photo", "image/png": "photo", "application/pdf": "document"}
Data = dict[str, Any]
Reader = Callable[[str, Data, datetime], Any]


def next_field(data: Mapping[str, Any]) -> str:
    """The first question without an answer that this act needs; empty when all are answered."""
    return next((name for name, needed in _NEEDED.items()
                 if name not in data and needed(data)), "")  # fmt: skip


def known(data: Mapping[str, Any]) -> Data:
    """What was known before the first question: the unit, and the case that goes on."""
    begun = ("unit", "continues", "kind", "stage") if "continues" in data else ("unit",)
    return {name: data[name] for name in begun if name in data}


def read(field: str, word: str, data: Data, now: datetime) -> Any:
    """Turn an answer into what is kept (JSON-able); a refusal says what is wrong with it."""
    return _READERS[field](word.strip(), data, now)


def draft(data: Mapping[str, Any]) -> Draft:
    """The draft that the answers make."""
    act = Act(ActType(data["type"]), data["number"], date.fromisoformat(data["date"]),
              data["body"], data["place"])  # fmt: skip
    term = data.get("term")
    file = data.get("file")
    kind, stage = _kind_of(data), data.get("stage")
    return Draft(
        unit=UnitId(data["unit"]), kind=kind, act=act,
        received_at=datetime.fromisoformat(data["received"]), channel=Channel(data["channel"]),
        court_term=datetime.fromisoformat(term) if term else None,
        urgent=bool(data.get("urgent")), client=data.get("client", ""),
        files=((file[0], file[1]),) if file else (),
        continues=RequestId(data["continues"]) if "continues" in data else None,
        stage=Stage(stage) if stage and kind is RosterKind.COURT else None,
    )  # fmt: skip


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


def _kind_of(data: Mapping[str, Any]) -> RosterKind:
    """The chosen roster, or the usual one of the act where that one cannot be."""
    kinds = _kinds(data)
    chosen = RosterKind(data.get("kind", kinds[0]))
    return chosen if chosen in kinds else kinds[0]


def _kinds(data: Mapping[str, Any]) -> tuple[RosterKind, ...]:
    return ACTS[ActType(data["type"])].kinds


def _act_type(word: str, _data: Data, _now: datetime) -> str:
    if word not in ACTS:
        raise Refusal("decrees-choose-button")
    return word


def _kind(word: str, data: Data, _now: datetime) -> str:
    if word not in _kinds(data):
        raise Refusal("decrees-choose-button")
    return word


def _channel(word: str, _data: Data, _now: datetime) -> str:
    if word not in PAPER_CHANNELS:
        raise Refusal("decrees-choose-button")
    return word


def _text(word: str, _data: Data, _now: datetime) -> str:
    if not word or len(word) > _TEXT_MAX:
        raise Refusal("decrees-text-length", longest=_TEXT_MAX)
    return word


def _day(word: str, _data: Data, now: datetime) -> str:
    today = day_of(now)
    named = {"today": today, "yesterday": today - timedelta(days=1)}
    day = named.get(word) or _date(word)
    if day is None:
        raise Refusal("decrees-date-unclear")
    if day > today:
        raise Refusal("decrees-date-in-future")
    return day.isoformat()


def _received(word: str, data: Data, now: datetime) -> str:
    moment = now if word == "now" else _moment(word)
    if moment is None:
        raise Refusal("decrees-moment-unclear")
    if moment > now:
        raise Refusal("decrees-received-in-future")
    if day_of(moment) < date.fromisoformat(data["date"]):
        raise Refusal("decrees-received-before-act")
    return moment.isoformat()


def _term(word: str, data: Data, _now: datetime) -> str:
    moment = _moment(word)
    if moment is None:
        raise Refusal("decrees-moment-unclear")
    if moment <= datetime.fromisoformat(data["received"]):
        raise Refusal("decrees-court-term-needed")
    return moment.isoformat()


def _urgent(word: str, _data: Data, _now: datetime) -> bool:
    if word not in {"yes", "no"}:
        raise Refusal("decrees-choose-button")
    return word == "yes"


def _client(word: str, data: Data, now: datetime) -> str:
    return "" if word == "skip" else _text(word, data, now)


def _file(word: str, _data: Data, _now: datetime) -> list[str]:
    if word != "skip":
        raise Refusal("decrees-file-kind")
    return []


def _date(word: str) -> date | None:
    try:
        return datetime.strptime(word, "%d.%m.%Y").date()  # noqa: DTZ007 - a civil day
    except ValueError:
        return None


def _moment(word: str) -> datetime | None:
    """A civil day and hour in Almaty: ДД.ММ.ГГГГ ЧЧ:ММ."""
    day, _, hour = word.partition(" ")
    found = _date(day)
    try:
        return moment_of(found, time.fromisoformat(hour.strip())) if found else None
    except ValueError:
        return None


# Every question with the acts that need it, in the order of asking.
_NEEDED: Mapping[str, Callable[[Mapping[str, Any]], bool]] = {
    "type": lambda _: True,
    "kind": lambda data: len(_kinds(data)) > 1,
    "number": lambda _: True,
    "date": lambda _: True,
    "body": lambda _: True,
    "place": lambda _: True,
    "received": lambda _: True,
    "channel": lambda _: True,
    "term": lambda data: ACTS[ActType(data["type"])].basis is Basis.COURT,
    "urgent": lambda data: data["type"] == ActType.CRIMINAL,
    # The name of a case that goes on is known, and stays sealed.
    "client": lambda data: "continues" not in data,
    "file": lambda _: True,
}
_READERS: Mapping[str, Reader] = {
    "type": _act_type,
    "kind": _kind,
    "number": _text,
    "date": _day,
    "body": _text,
    "place": _text,
    "received": _received,
    "channel": _channel,
    "term": _term,
    "urgent": _urgent,
    "client": _client,
    "file": _file,
}
