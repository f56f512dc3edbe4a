"""Promises of the exact engine and of the process that it runs in."""
