"""Door one, people: Telegram updates come in here."""
