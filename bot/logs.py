"""Writes structured lines in which nothing secret survives: an allow-list and masks."""

import logging
import re
import sys
import traceback
from collections.abc import Collection, Iterator, MutableMapping
from typing import Any

import structlog

# Fields that may stand in a line; everything else is dropped, so a new field is safe at first.
ALLOWED = frozenset(
    {
        "alarm",
        "error",
        "event",
        "exception",
        "kind",
        "language",
        "letter",
        "level",
        "logger",
        "message",
        "name",
        "person",
        "says",
        "step",
        "subject",
        "timestamp",
        "update",
    }
)
_MASKS = (
    (re.compile(r"\d{3,}:[A-Za-z0-9_-]{20,}"), "<token>"),
    (re.compile(r"(?<!\d)\d{6}[ -]?\d{3}[ -]?\d{3}(?!\d)"), "<12 digits>"),
    (re.compile(r"(?<!\d)(?:\+?7|8)(?:[ ()-]*\d){10}(?!\d)"), "<phone>"),
    (re.compile(r"\+\d(?:[ ()-]*\d){8,13}(?!\d)"), "<phone>"),
)
_secrets: set[str] = set()
Line = MutableMapping[str, Any]


def mask(text: str) -> str:
    """Put a mark in the place of the house's secrets, tokens, ЖСН and telephones."""
    for secret in _secrets:
        text = text.replace(secret, "<secret>")
    for pattern, mark in _MASKS:
        text = pattern.sub(mark, text)
    return text


def redact(_logger: object, _method: str, line: Line) -> Line:
    """Drop what is not allowed and mask what is left, tracebacks included."""
    return {name: _plain(value) for name, value in line.items() if name in ALLOWED}


def trace(_logger: object, _method: str, line: Line) -> Line:
    """Put an exception into words: where it went, its type, the first line of its message.

    The other lines are dropped: there libraries quote the values that they stumbled over
    (pydantic an update, PostgreSQL a row, SQLAlchemy the parameters).
    """
    given = line.pop("exc_info", None)
    error = sys.exc_info()[1] if given is True else given
    if isinstance(error, tuple):
        error = error[1]
    if isinstance(error, BaseException):
        line["exception"] = "\n".join(_story(error))
    return line


def configure(level: str, secrets: Collection[str] = ()) -> None:
    """Send our lines and the libraries' through the same masks to standard error."""
    _secrets.update(secrets)
    shared: list[Any] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        trace,
        redact,
        structlog.processors.JSONRenderer(ensure_ascii=False),
    ]
    structlog.configure(
        processors=shared,
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *shared],
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # Its lines on how it works say nothing to who runs a migration.
    logging.getLogger("alembic").setLevel(logging.WARNING)


def _plain(value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    return mask(str(value))


def _story(error: BaseException) -> Iterator[str]:
    """The chain of an exception, its first cause first."""
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None:
        yield from _story(earlier)
    yield from (line.rstrip() for line in traceback.format_tb(error.__traceback__))
    said = str(error).partition("\n")[0]
    yield f"{type(error).__name__}: {said}"
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield from _story(one)
