"""No secret, name or citizen's word reaches a log, whatever way it takes."""

import io
import json
import logging
import sys
from collections.abc import Iterator

import pytest
import structlog
from pydantic import BaseModel, ValidationError

from bot import logs

TOKEN = "7123456789:AAF-canary_canary_canary_canary12"
CANARIES = {
    "token in an address": (f"POST https://api.telegram.org/bot{TOKEN}/getMe", TOKEN),
    "ЖСН": ("ЖСН900101300123", "900101300123"),
    "ЖСН in groups": ("ЖСН 900101 300 123 деп жазды", "900101 300 123"),
    "telephone": ("тел. +7 (701) 123-45-67", "123-45-67"),
    "telephone with eight": ("87011234567", "87011234567"),
    "telephone of a town": ("8 (7172) 12-34-56", "12-34-56"),
    "telephone abroad": ("+998 90 123 45 67", "123 45 67"),
    "secret of the house": ("the key is canary-key", "canary-key"),
}


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What was logged, with the process's own logging put back afterwards."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    logs.configure("DEBUG", ["canary-key"])
    yield stream
    structlog.reset_defaults()
    root.handlers[:], root.level = before


@pytest.mark.parametrize(("text", "canary"), CANARIES.values(), ids=CANARIES)
def test_a_secret_in_a_line_is_masked(lines: io.StringIO, text: str, canary: str) -> None:
    """In our own lines, in the libraries' and inside an exception."""
    structlog.get_logger().info("said", message=text, error=RuntimeError(text))
    logging.getLogger("aiogram").error("said %s", text)
    try:
        raise ValueError(text)
    except ValueError:
        structlog.get_logger().exception("failed")
        logging.getLogger("aiogram").exception("failed")

    # A database that an earlier test closed may still say so from its own thread.
    said = [line for line in lines.getvalue().splitlines() if "aiosqlite" not in line]
    assert len(said) == 4
    assert canary not in lines.getvalue()


def test_a_field_that_nobody_allowed_is_dropped(lines: io.StringIO) -> None:
    """A new field is safe until somebody thinks about it."""
    structlog.get_logger().info("said", client="Ахметов", subject="request:7")

    line = json.loads(lines.getvalue())
    assert line["subject"] == "request:7"
    assert "client" not in line


def test_of_an_exceptions_message_only_the_first_line_survives(lines: io.StringIO) -> None:
    """Libraries quote the values that they stumbled over on the lines below it."""

    class Passport(BaseModel):
        number: int

    said = {"number": "вотемхА"[::-1]}
    try:
        Passport.model_validate(said)
    except ValidationError:
        structlog.get_logger().exception("update_failed", update=5)

    line = json.loads(lines.getvalue())
    assert "ValidationError: 1 validation error" in line["exception"]
    assert "Ахметов" not in lines.getvalue()


def test_causes_and_members_of_a_group_are_told_too(lines: io.StringIO) -> None:
    """Whoever reads the log sees what came first."""
    try:
        try:
            raise KeyError("first")
        except KeyError as first:
            raise ExceptionGroup("both", [ValueError("inner")]) from first
    except ExceptionGroup:
        logging.getLogger("library").exception("failed")

    story = json.loads(lines.getvalue())["exception"]
    assert [word in story for word in ("KeyError: 'first'", "ValueError: inner")] == [True, True]
