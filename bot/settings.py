"""Reads the environment into one frozen object, and names every wrong setting in one line."""

import base64
import binascii
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "KEZEKSHI_"
_KEY_BYTES = 32
_SECRET_SHAPE = r"[A-Za-z0-9_-]{32,256}"  # noqa: S105 - a shape, not a secret
_TOKEN_SHAPE = r"\d+:[A-Za-z0-9_-]+"  # noqa: S105 - the same
# Read by the tests, not by the program.
_TESTS_OWN = frozenset({"accept", "test_postgres"})


class SettingsError(Exception):
    """Settings that cannot be used; `lines` says what is wrong with each and what to do."""

    def __init__(self, lines: list[str]) -> None:
        """Keep one line for each wrong or missing setting."""
        super().__init__("\n".join(lines))
        self.lines = lines


def new_key() -> str:
    """A fresh encryption key: 32 random bytes in URL-safe base64."""
    return base64.urlsafe_b64encode(os.urandom(_KEY_BYTES)).decode()


class Settings(BaseSettings):
    """Every setting, with its default and its sentence; .env.example lists them."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        frozen=True,
        extra="ignore",
        env_ignore_empty=True,
        validate_default=True,
    )

    bot_token: SecretStr = Field(description="The bot's token from @BotFather.")
    encryption_key: SecretStr = Field(
        description="Seals client names at rest; make one with `python -m bot key` and keep it "
        "apart from the backups.",
    )
    telegram_api: str = Field(
        "https://api.telegram.org",
        description="Where the Bot API is; another server may stand in for Telegram's.",
    )
    database_url: SecretStr = Field(
        SecretStr("sqlite+aiosqlite:///kezekshi.db"),
        description="A SQLite file, or postgresql+asyncpg://user:password@host/name.",
    )
    mode: Literal["polling", "webhook"] = Field(
        "polling",
        description="How updates come: polling, or webhook behind an HTTPS proxy.",
    )
    webhook_url: str = Field(
        "",
        description="The public HTTPS address that leads to /telegram; for webhook mode.",
    )
    webhook_secret: SecretStr = Field(
        SecretStr(""),
        description="At least 32 letters, digits, _ or -; webhook mode refuses to start without.",
    )
    http_host: str = Field("127.0.0.1", description="Where health and the webhook listen.")
    http_port: int = Field(8000, ge=1, le=65535, description="Their port.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO",
        description="How much is logged; secrets and names are masked at every level.",
    )
    send_rate: int = Field(
        30,
        ge=1,
        le=1000,
        description="Calls to Telegram a second, over all chats.",
    )
    chat_gap_ms: int = Field(
        1100,
        ge=0,
        le=60_000,
        description="Milliseconds between two messages to one chat.",
    )
    strict_texts: bool = Field(
        default=False,
        description="Fail on a missing text instead of falling back; for development.",
    )

    @field_validator("bot_token")
    @classmethod
    def _whole_token(cls, value: SecretStr) -> SecretStr:
        if not re.fullmatch(_TOKEN_SHAPE, value.get_secret_value()):
            raise ValueError("must be the whole token, digits, a colon and the rest")
        return value

    @field_validator("telegram_api")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if not re.fullmatch(r"https?://\S+", value):
            raise ValueError("must begin with http:// or https://")
        return value.rstrip("/")

    @field_validator("encryption_key")
    @classmethod
    def _whole_key(cls, value: SecretStr) -> SecretStr:
        try:
            key = base64.urlsafe_b64decode(value.get_secret_value())
        except (binascii.Error, ValueError):
            key = b""
        if len(key) != _KEY_BYTES:
            raise ValueError("must be 32 bytes in base64; make one with `python -m bot key`")
        return value

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: SecretStr) -> SecretStr:
        known = ("sqlite+aiosqlite:///", "postgresql+asyncpg://")
        if not value.get_secret_value().startswith(known):
            raise ValueError(f"must begin with {known[0]} or {known[1]}")
        return value

    @field_validator("webhook_url")
    @classmethod
    def _public_address(cls, value: str, info: ValidationInfo) -> str:
        if info.data.get("mode") == "webhook" and not value.startswith("https://"):
            raise ValueError("webhook mode needs an https:// address")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _long_secret(cls, value: SecretStr, info: ValidationInfo) -> SecretStr:
        good = re.fullmatch(_SECRET_SHAPE, value.get_secret_value())
        if info.data.get("mode") == "webhook" and not good:
            raise ValueError("webhook mode needs 32 or more of A-Z a-z 0-9 _ -")
        return value

    def key(self) -> bytes:
        """The encryption key as bytes."""
        return base64.urlsafe_b64decode(self.encryption_key.get_secret_value())

    def secrets(self) -> tuple[str, ...]:
        """The values that must never be printed."""
        held = (self.bot_token, self.encryption_key, self.webhook_secret)
        return tuple(one.get_secret_value() for one in held if one.get_secret_value())


def load(environ: Mapping[str, str] | None = None) -> Settings:
    """Read and check the settings; raises `SettingsError` with a line for each fault.

    `environ` is the process's environment unless given; a `.env` in the working directory
    fills what it leaves out.
    """
    given = _ours(os.environ if environ is None else environ)
    unknown = given.keys() | _ours(_env_file()).keys()
    unknown -= Settings.model_fields.keys() | _TESTS_OWN
    lines = [f"{PREFIX}{name.upper()}: there is no such setting" for name in sorted(unknown)]
    try:
        settings = Settings(**given)  # type: ignore[arg-type]  # pydantic parses the texts
    except ValidationError as error:
        raise SettingsError([*map(_line, error.errors()), *lines]) from None
    if lines:
        raise SettingsError(lines)
    return settings


def _ours(environ: Mapping[str, str | None]) -> dict[str, str]:
    """The settings among all variables, by the names of the fields."""
    return {
        name.removeprefix(PREFIX).lower(): value
        for name, value in environ.items()
        if name.startswith(PREFIX) and value
    }


def _env_file() -> Mapping[str, str | None]:
    return dotenv_values(".env") if Path(".env").is_file() else {}


def _line(error: Mapping[str, object]) -> str:
    where = error["loc"]
    assert isinstance(where, tuple)  # noqa: S101 - pydantic's own shape
    message = str(error["msg"]).removeprefix("Value error, ")
    if error["type"] == "missing":
        message = "is missing; .env.example says what belongs there"
    return f"{PREFIX}{str(where[0]).upper()}: {message}"
