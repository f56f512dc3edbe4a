"""Writes structured lines in which nothing secret survives: an allow-list and masks."""

import logging
import re
import sys
from collections.abc import MutableMapping
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
        "says",
        "step",
        "subject",
        "timestamp",
        "update",
        "person",
    }
)
_MASKS = (
    (re.compile(r"\b\d{6,12}:[A-Za-z0-9_-]{20,}"), "<token>"),
    (re.compile(r"\b\d{12}\b"), "<12 digits>"),
    (re.compile(r"\+?\b[78][ (-]*7\d{2}[ )-]*\d{3}[ -]*\d{2}[ -]*\d{2}\b"), "<phone>"),
)
Line = MutableMapping[str, Any]


def mask(text: str) -> str:
    """Put a mark in the place of tokens, ЖСН and telephones."""
    for pattern, mark in _MASKS:
        text = pattern.sub(mark, text)
    return text


def redact(_logger: object, _method: str, line: Line) -> Line:
    """Drop what is not allowed and mask what is left, tracebacks included."""
    return {
        name: mask(value) if isinstance(value, str) else value
        for name, value in line.items()
        if name in ALLOWED
    }


def configure(level: str) -> None:
    """Send our lines and the libraries' through the same masks to standard error."""
    shared: list[Any] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        redact,
    ]
    structlog.configure(
        processors=[*shared, structlog.processors.JSONRenderer(ensure_ascii=False)],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *shared,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
