"""Promises of engine/."""
