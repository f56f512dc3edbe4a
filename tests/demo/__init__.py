"""The box behaves as Telegram does."""
