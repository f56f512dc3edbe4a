"""Promises of db/."""
