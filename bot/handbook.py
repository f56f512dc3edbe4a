"""Writes the pages that come from code, so that the number on the page is the number in force."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import time, timedelta
from pathlib import Path

from pydantic import SecretStr
from pydantic_core import PydanticUndefined

from bot.settings import PREFIX, Settings
from domain.deadlines.table import DEADLINES, EveryDuty, HalfYearDay, MonthDay, YearDay
from domain.people import Role
from domain.permissions import TABLE
from domain.policy import POLICY

_NOTE = "<!-- Written by `make docs` from the code. Change the code, not this page. -->\n"


def render() -> dict[str, str]:
    """Each generated file of the project by its path, with its text."""
    return {
        ".env.example": _environment(),
        "docs/rulebook.md": _rulebook(),
        "docs/settings.md": _settings(),
    }


def write(root: Path) -> None:
    """Put every generated file into a checkout."""
    for path, text in render().items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _rulebook() -> str:
    numbers = (
        (f"`{one.name}`", _value(getattr(POLICY, one.name)), one.metadata["says"], _source(one))
        for one in fields(POLICY)
    )
    return "\n".join(
        [
            "# Rulebook\n",
            _NOTE,
            "What the house does by itself, with the source of each rule.",
            "“Ereje” is the rules of participation of advocates in state-guaranteed legal aid;",
            "R-, D- and A- numbers are those of the domain analysis; “ours” means that the law",
            "sets nothing and the number may be changed freely.\n",
            "## Numbers\n",
            "They stand in `domain/policy.py`, those of rosters in `domain/policy_rosters.py`.\n",
            _table(("Name", "Value", "Meaning", "Source"), numbers),
            "## Recurring deadlines\n",
            "They stand in `domain/deadlines/table.py`. Times are those of Almaty.",
            "A due day that is not a working day is not moved;",
            "one more reminder is sent on the last working day before it.\n",
            _table(
                ("Deadline", "Who owes", "Due", "Reminders", "Escalation", "Source"), _deadlines()
            ),
            "## Who may do what\n",
            "It stands in `domain/permissions.py` and is read from the database at every step.",
            "*own*: what belongs to the person; *home*: the unit the person is an advocate of;",
            "*unit*: those where the person is the responsible one; *all*: the whole collegium.",
            "An empty cell means no.\n",
            _table(("Deed", *_ROLES), _rights()),
        ]
    )


_ROLES = tuple(role for role in Role if role is not Role.SYSTEM)


def _rights() -> Iterable[Sequence[str]]:
    for deed, scopes in TABLE.items():
        yield deed.replace("_", " "), *(scopes.get(role, "") for role in _ROLES)


def _deadlines() -> Iterable[Sequence[str]]:
    for code, one in DEADLINES.items():
        reminders = (
            f"{_before(reminder.before)} {reminder.at:%H:%M}" for reminder in one.reminders
        )
        escalations = (
            f"D+{escalation.after} {escalation.at:%H:%M} to {escalation.to}"
            for escalation in one.escalations
        )
        yield (
            code,
            one.owes,
            _due(one.when),
            ", ".join(reminders),
            ", ".join(escalations),
            one.source,
        )


def _due(when: MonthDay | YearDay | HalfYearDay | EveryDuty) -> str:
    match when:
        case MonthDay(day=day):
            return f"every month, day {day}"
        case YearDay(month=month, day=day):
            return f"every year, {day:02}.{month:02}"
        case HalfYearDay(day=day):
            return f"day {day} of January and July"
        case EveryDuty():
            return "each duty day"


def _before(days: int) -> str:
    return f"D−{days}" if days else "D"


def _source(field: object) -> str:
    metadata: dict[str, str] = getattr(field, "metadata", {})
    return metadata["source"]


def _value(value: object) -> str:
    match value:
        case tuple():
            return ", ".join(map(_value, value))
        case timedelta():
            return _span(value)
        case time():
            return f"{value:%H:%M}"
        case int():
            return f"{value:,}"
        case _:
            return str(value)


def _span(span: timedelta) -> str:
    seconds = int(span.total_seconds())
    units = ((86_400, "days"), (3_600, "h"), (60, "min"), (1, "s"))
    size, unit = next(
        (size, unit)
        for size, unit in units
        if seconds % size == 0 and (size < units[0][0] or seconds > 2 * size)
    )
    return f"{seconds // size} {unit}"


def _settings() -> str:
    rows = (
        (f"`{name}`", f"`{default}`" if default else "required" if needed else "", says)
        for name, default, needed, says in _variables()
    )
    return "\n".join(
        [
            "# Settings\n",
            _NOTE,
            "They are read from the environment, and what it leaves out from a file `.env` in",
            "the working directory. A wrong, missing or mistyped one is named in a line of its",
            "own, and the program ends with exit code 2.\n",
            _table(("Name", "Default", "Meaning"), rows),
        ]
    )


def _environment() -> str:
    parts = ["# The settings, with their defaults; copy this file to .env. See docs/settings.md."]
    for name, default, needed, says in _variables():
        parts.append(f"\n# {says}\n{'' if needed else '# '}{name}={default}")
    return "\n".join(parts) + "\n"


def _variables() -> Iterable[tuple[str, str, bool, str]]:
    """Name, default as text, whether it must be given, and sentence of each setting."""
    for name, field in Settings.model_fields.items():
        default = field.default
        if isinstance(default, SecretStr):
            default = default.get_secret_value()
        needed = default is PydanticUndefined
        text = "" if needed else str(default).lower() if isinstance(default, bool) else default
        yield f"{PREFIX}{name.upper()}", str(text), needed, str(field.description)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(map(str, line))} |\n" for line in lines)
