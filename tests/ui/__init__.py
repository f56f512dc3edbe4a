"""Promises of ui/."""
