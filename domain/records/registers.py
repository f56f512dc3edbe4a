"""Describes registers: the closed list of what a column may hold, and templates of columns."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from domain.assignments.requests import Appointment
from domain.ids import PersonId, TemplateId, UnitId
from domain.members import Collegium, Unit
from domain.people import Language
from domain.records.cases import Case, source_of
from domain.records.periods import Period

COLUMNS_MAX = 40
HEADING_MAX = 200
TEMPLATE_BYTES_MAX = 200 * 1024


class RegisterKind(StrEnum):
    """Which register: of ¶31 (order 1465), or of consultations of ¶32 (order 1463)."""

    DEFENCE = "defence"
    CONSULT = "consult"


class Field(StrEnum):
    """Everything that a column may hold; the client and the facts of a case are not among it."""

    ROW = "row"
    REQUEST = "request"
    REGISTERED_AT = "registered_at"
    RECEIVED_AT = "received_at"
    CHANNEL = "channel"
    FLOW = "flow"
    ACT_TYPE = "act_type"
    ACT_NUMBER = "act_number"
    ACT_DATE = "act_date"
    BODY = "body"
    KIND = "kind"
    STAGE = "stage"
    URGENT = "urgent"
    CO_DEFENDANTS = "co_defendants"
    UNIT = "unit"
    ADVOCATE = "advocate"
    SOURCE = "source"
    ACCEPTED_AT = "accepted_at"
    TOOK = "took"
    DUE_AT = "due_at"
    ACT_HANDED_AT = "act_handed_at"
    ACT_HELD_AT = "act_held_at"
    NOTICE_NUMBER = "notice_number"
    NOTICE_DATE = "notice_date"
    BODY_TOLD_ON = "body_told_on"
    PLACE = "place"
    DISTRICT = "district"
    RURAL = "rural"
    STATE = "state"
    ENDED_HOW = "ended_how"
    ENDED_AT = "ended_at"


_CONSULT = (Field.ROW, Field.REGISTERED_AT, Field.ADVOCATE, Field.UNIT, Field.PLACE,
            Field.DISTRICT, Field.RURAL, Field.ENDED_AT)  # fmt: skip
KNOWN: Mapping[RegisterKind, tuple[Field, ...]] = {
    RegisterKind.DEFENCE: tuple(Field),
    RegisterKind.CONSULT: _CONSULT,
}
# Ours, because the form of order 1465 (1463) was not among the texts we have.
DEFAULTS: Mapping[RegisterKind, tuple[Field, ...]] = {
    RegisterKind.DEFENCE: (
        Field.ROW, Field.REQUEST, Field.ACCEPTED_AT, Field.ADVOCATE, Field.ACT_TYPE,
        Field.ACT_NUMBER, Field.ACT_DATE, Field.BODY, Field.STAGE, Field.DISTRICT, Field.RURAL,
        Field.NOTICE_NUMBER, Field.NOTICE_DATE, Field.BODY_TOLD_ON, Field.ENDED_HOW,
        Field.ENDED_AT,
    ),
    RegisterKind.CONSULT: _CONSULT,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it holds and what stands above it; empty headings are ours."""

    field: Field
    kk: str = ""
    ru: str = ""

    def heading(self, language: Language) -> str:
        """The heading of a template; empty in the default and in English."""
        return {Language.KK: self.kk, Language.RU: self.ru}.get(language, "")


@dataclass(frozen=True, slots=True)
class Template:
    """The columns of a register; version nought is the plain default of ours."""

    kind: RegisterKind
    columns: tuple[Column, ...]
    version: int = 0
    entered_by: PersonId | None = None
    at: datetime | None = None


class Fault(StrEnum):
    """Why a file cannot be a template."""

    NOT_A_TABLE = "not_a_table"
    TOO_LARGE = "too_large"
    NO_KEYS = "no_keys"
    UNKNOWN = "unknown"
    TWICE = "twice"
    NO_HEADING = "no_heading"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    LOST = "lost"


class TemplateState(StrEnum):
    """What became of a file of columns."""

    WAITING = "waiting"
    SERVING = "serving"
    RETIRED = "retired"
    REFUSED = "refused"


class BadTemplate(Exception):
    """A file that cannot be a template; `what` is the key or the cell that is wrong."""

    def __init__(self, fault: Fault, what: str = "") -> None:
        """Name the fault and where it stands."""
        super().__init__(fault, what)
        self.fault = fault
        self.what = what


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that waits to be fetched and looked at."""

    id: TemplateId
    kind: RegisterKind
    file_name: str
    sent_by: PersonId
    tries: int


Value = str | int | bool | date | datetime | timedelta | StrEnum | None


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One advocate's part in one request, as a register shows it."""

    case: Case
    part: Appointment
    advocate: str
    unit: str


@dataclass(frozen=True, slots=True)
class Register:
    """A register of a period: whose, with which columns, and its rows in order."""

    kind: RegisterKind
    period: Period
    template: Template
    rows: tuple[RegisterRow, ...]
    collegium: Collegium | None
    unit: Unit | None
    advocate: str = ""


def default_template(kind: RegisterKind) -> Template:
    """The plain template that is shipped."""
    return Template(kind, tuple(Column(field) for field in DEFAULTS[kind]))


def read_template(kind: RegisterKind, rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """The columns of a table: keys in the first row, then Kazakh and Russian headings.

    Raises BadTemplate that names the first thing that is wrong.
    """
    keys, kazakh, russian = (_line(rows, place) for place in range(3))
    width = max((place for place, key in enumerate(keys, 1) if key), default=0)
    if not width:
        raise BadTemplate(Fault.NO_KEYS)
    if width > COLUMNS_MAX:
        raise BadTemplate(Fault.TOO_MANY, str(COLUMNS_MAX))
    known = {str(field): field for field in KNOWN[kind]}
    columns: list[Column] = []
    for place in range(width):
        key = keys[place].lower()
        if key not in known:
            raise BadTemplate(Fault.UNKNOWN, keys[place] or f"№ {place + 1}")
        if known[key] in {one.field for one in columns}:
            raise BadTemplate(Fault.TWICE, key)
        columns.append(Column(known[key], _heading(kazakh, place, key),
                              _heading(russian, place, key)))  # fmt: skip
    return tuple(columns)


def rows_of(
    cases: Iterable[Case],
    period: Period,
    names: Mapping[PersonId, str],
    units: Mapping[UnitId, str],
    person: PersonId | None = None,
) -> tuple[RegisterRow, ...]:
    """The parts that began in a period, in order of acceptance; of one advocate, if named."""
    found = [
        RegisterRow(case, part, names.get(part.person, ""), units.get(case.unit, ""))
        for case in cases
        for part in case.parts
        if period.holds(part.from_at) and person in {None, part.person}
    ]
    return tuple(sorted(found, key=lambda row: (row.part.from_at, row.part.id)))


def value(field: Field, row: RegisterRow, place: int) -> Value:
    """What a column holds of a row: a text, a number, a day, a moment, a length or a word."""
    case, part = row.case, row.part
    made: Mapping[Field, Value] = {
        Field.ROW: place,
        Field.ADVOCATE: row.advocate,
        Field.UNIT: row.unit,
        Field.REQUEST: case.label,
        Field.SOURCE: source_of(case, part),
        # The clock of a substitute's search is another one: it stands in the statistics.
        Field.TOOK: part.from_at - case.received_at if part is case.first else None,
    }
    if field in made:
        return made[field]
    found: Value = getattr(part if field in _OF_PART else case, _NAMES.get(field, field))
    return found


_NAMES = {
    Field.ACCEPTED_AT: "from_at",
    Field.ACT_HANDED_AT: "handed_at",
    Field.ACT_HELD_AT: "act_received_at",
    Field.BODY_TOLD_ON: "body_notified_on",
    Field.ENDED_HOW: "ended",
    Field.ENDED_AT: "until_at",
}
_OF_PART = frozenset({*_NAMES, Field.NOTICE_NUMBER, Field.NOTICE_DATE})


def _line(rows: Sequence[Sequence[str]], place: int) -> list[str]:
    return [str(cell).strip() for cell in rows[place]] if place < len(rows) else []


def _heading(line: Sequence[str], place: int, key: str) -> str:
    words = " ".join(line[place].split()) if place < len(line) else ""
    if not words:
        raise BadTemplate(Fault.NO_HEADING, key)
    if len(words) > HEADING_MAX:
        raise BadTemplate(Fault.TOO_LONG, key)
    return words
