"""The use cases: verbs, one transaction each, with no Telegram and no HTTP."""
