"""Wrong settings are named one by one; right ones are read."""

import pytest

from bot.settings import SettingsError, load, new_key

GOOD = {"KEZEKSHI_BOT_TOKEN": "7:abc", "KEZEKSHI_ENCRYPTION_KEY": new_key()}


@pytest.fixture(autouse=True)
def _no_env_file(tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
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


def test_the_token_is_not_printed() -> None:
    """The settings can be logged without harm."""
    assert "7:abc" not in repr(load(GOOD))
