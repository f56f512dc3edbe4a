"""Promises of bot/."""
