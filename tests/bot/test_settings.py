"""Wrong settings are named one by one; right ones are read."""

from pathlib import Path

import pytest

from bot.settings import SettingsError, load, new_key

GOOD = {"KEZEKSHI_BOT_TOKEN": "7:abc", "KEZEKSHI_ENCRYPTION_KEY": new_key()}


@pytest.fixture(autouse=True)
def _no_env_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_defaults_are_enough_beside_token_and_key() -> None:
    """A token and a key make a bot that polls, with a SQLite file."""
    settings = load(GOOD)

    assert settings.mode == "polling"
    assert len(settings.key()) == 32


def test_every_fault_has_its_line() -> None:
    """A missing token, a short key and a strange mode give three lines."""
    with pytest.raises(SettingsError) as caught:
        load({"KEZEKSHI_ENCRYPTION_KEY": "short", "KEZEKSHI_MODE": "pigeon"})

    names = {line.split(":")[0] for line in caught.value.lines}
    assert names == {"KEZEKSHI_BOT_TOKEN", "KEZEKSHI_ENCRYPTION_KEY", "KEZEKSHI_MODE"}


def test_webhook_mode_refuses_to_start_without_its_secret() -> None:
    """Without a secret anyone could post updates."""
    with pytest.raises(SettingsError, match="WEBHOOK_SECRET"):
        load({**GOOD, "KEZEKSHI_MODE": "webhook", "KEZEKSHI_WEBHOOK_URL": "https://bar.kz/t"})


def test_a_webhook_without_address_and_secret_gets_a_line_for_each() -> None:
    """Both are said at once, so that nobody starts three times."""
    with pytest.raises(SettingsError) as caught:
        load({**GOOD, "KEZEKSHI_MODE": "webhook"})

    assert [line.split(":")[0] for line in caught.value.lines] == [
        "KEZEKSHI_WEBHOOK_URL",
        "KEZEKSHI_WEBHOOK_SECRET",
    ]


def test_a_mistyped_name_is_refused() -> None:
    """A wrong name must not mean the default in silence."""
    with pytest.raises(SettingsError, match="KEZEKSHI_DATABSE_URL: there is no such setting"):
        load({**GOOD, "KEZEKSHI_DATABSE_URL": "postgresql+asyncpg://db/bar"})


def test_the_file_fills_what_the_environment_leaves_out(tmp_path: Path) -> None:
    """`.env` in the working directory; the environment wins."""
    (tmp_path / ".env").write_text("KEZEKSHI_HTTP_PORT=9001\nKEZEKSHI_LOG_LEVEL=DEBUG\nOTHER=1\n")

    settings = load({**GOOD, "KEZEKSHI_LOG_LEVEL": "ERROR"})

    assert (settings.http_port, settings.log_level) == (9001, "ERROR")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "my-bot"),
        ("TELEGRAM_API", "api.telegram.org"),
        ("DATABASE_URL", "mysql://db"),
        ("HTTP_PORT", "many"),
        ("SEND_RATE", "0"),
    ],
)
def test_a_wrong_value_is_named_and_not_repeated(name: str, value: str) -> None:
    """The line says which setting; its value may be a secret in the wrong place."""
    with pytest.raises(SettingsError) as caught:
        load({**GOOD, f"KEZEKSHI_{name}": value})

    [line] = caught.value.lines
    assert line.startswith(f"KEZEKSHI_{name}: ")
    assert value not in line.split(": ", 1)[1] or value == "0"


def test_the_token_is_not_printed() -> None:
    """The settings can be logged without harm."""
    assert "7:abc" not in repr(load(GOOD))
