"""Says which question about an act is open, keeps the answers, and makes a draft of them."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from domain.assignments.acts import ACTS, Act, ActType, Basis, Channel
from domain.assignments.drafts import Draft
from domain.assignments.requests import Stage
from domain.ids import RequestId, UnitId
from handlers.decree_reading import Data, kind_of
from ui.decrees import STAGES

# What may be added to the summary in any order, or left out.
OPTIONAL = frozenset(
    {"stage", "rural", "co_defendants", "advocates", "named", "case_number", "client",
     "co_names", "opposites", "continues", "needs", "files", "returned"}
)  # fmt: skip


def current(data: Mapping[str, Any]) -> str:
    """The question that is open: one that was asked for, or the first without an answer."""
    return data.get("asking") or next_field(data)


def next_field(data: Mapping[str, Any]) -> str:
    """The first question without an answer that this act needs; empty when all are answered."""
    return next((name for name, needed in _NEEDED.items()
                 if name not in data and needed(data)), "")  # fmt: skip


def answered(data: Mapping[str, Any]) -> list[str]:
    """The questions that were needed and may be answered anew."""
    return [name for name, needed in _NEEDED.items() if needed(data) and name != "remote"]


def keep(data: Data, answers: Data) -> Data:
    """The answers with new ones among them; what does not fit these any more is asked again."""
    fresh = {**data, **answers}
    for done in ("asking", "typed"):
        fresh.pop(done, None)
    if "district" in answers and "remote" not in answers:
        fresh.pop("remote", None)
    for name, fits in _FITS.items():
        if name in fresh and not (_NEEDED.get(name, _always)(fresh) and fits(fresh)):
            del fresh[name]
    return fresh


def draft(data: Mapping[str, Any]) -> Draft:
    """The draft that the answers make."""
    act = Act(ActType(data["type"]), data["number"], date.fromisoformat(data["date"]),
              data["body"], data["place"])  # fmt: skip
    term, stage, before = data.get("term"), data.get("stage"), data.get("continues")
    return Draft(
        unit=UnitId(data["unit"]), kind=kind_of(data), act=act,
        received_at=datetime.fromisoformat(data["received"]), channel=Channel(data["channel"]),
        court_term=datetime.fromisoformat(term) if term else None,
        urgent=bool(data.get("urgent")), client=data.get("client", ""),
        files=tuple((kind, ref) for kind, ref in data.get("files", ())),
        stage=Stage(stage) if stage else None, district=data.get("district", ""),
        rural=bool(data.get("rural")), co_defendants=data.get("co_defendants", 0),
        advocates=data.get("advocates", 1), named=data.get("named", ""),
        case_number=data.get("case_number", ""),
        continues=RequestId(before) if before else None,
        needs=tuple(data.get("needs", ())), co_marks=tuple(data.get("co_names", ())),
        opposites=tuple(data.get("opposites", ())),
    )  # fmt: skip


def _always(_data: Mapping[str, Any]) -> bool:
    return True


def _term_fits(data: Mapping[str, Any]) -> bool:
    return "received" not in data or data["term"] > data["received"]


# Every question with the acts that need it, in the order of asking.
_NEEDED: Mapping[str, Callable[[Mapping[str, Any]], bool]] = {
    "type": _always,
    "kind": lambda data: "type" in data and len(ACTS[ActType(data["type"])].kinds) > 1,
    "number": _always,
    "date": _always,
    "body": _always,
    "district": lambda data: bool(data.get("zones")),
    "remote": lambda data: bool(data.get("outside")),
    "place": _always,
    "received": _always,
    "channel": _always,
    "term": lambda data: ACTS[ActType(data["type"])].basis is Basis.COURT,
    "urgent": lambda data: data["type"] == ActType.CRIMINAL,
}
# What a changed answer may leave without sense: it goes, and is asked again where it is needed.
_FITS: Mapping[str, Callable[[Mapping[str, Any]], bool]] = {
    "kind": lambda data: data["kind"] in ACTS[ActType(data["type"])].kinds,
    "stage": lambda data: data["stage"] in STAGES[kind_of(data)],
    "term": _term_fits,
    "urgent": _always,
    "remote": _always,
}
